//! Tests of the notes of data in a document that its types do not know.

use trine_runtime::Decode;
use trine_runtime::wire::{DecodeError, Manner, Notes, Reader, Unknown, from_slice, from_slice_as};

/// An open enumeration without values.
struct Open;

impl Decode for Open {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let text = input.string()?;
        input.unknown(&text);
        Ok(Open)
    }
}

/// Two of them.
struct Pair;

impl Decode for Pair {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let items: Vec<Open> = Vec::decode(input)?;
        match items.len() {
            2 => Ok(Pair),
            _ => Err(input.mismatch("two")),
        }
    }
}

/// A pair, or anything.
struct Union;

impl Decode for Union {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match input.attempt::<Pair>() {
            Some(Pair) => Ok(Union),
            None => input.other(|_: serde_json::Value| Union),
        }
    }
}

fn noted<T: Decode>(text: &str) -> Vec<(Unknown, String, String)> {
    let notes = Notes::new();
    let _: Result<T, _> = from_slice_as(
        text.as_bytes(),
        Manner {
            notes: Some(&notes),
            ..Manner::default()
        },
    );
    let mut all = Vec::new();
    notes.tell(text.as_bytes(), |what, path, found| {
        all.push((what, path.to_owned(), found.to_owned()));
    });
    all
}

fn note(what: Unknown, path: &str, found: &str) -> (Unknown, String, String) {
    (what, path.to_owned(), found.to_owned())
}

#[test]
fn value_is_noted_with_its_path_and_text() {
    assert_eq!(noted::<Open>(r#" "a\nb" "#), [note(Unknown::Value, "$", "a\nb")]);
    assert_eq!(
        noted::<Vec<Vec<Open>>>(r#"[[], ["a" , "b"]]"#),
        [
            note(Unknown::Value, "$[1][0]", "a"),
            note(Unknown::Value, "$[1][1]", "b")
        ]
    );
}

#[test]
fn what_was_read_in_vain_is_not_noted() {
    assert_eq!(
        noted::<Vec<Union>>(r#"[["a"], ["b", "c"]]"#),
        [
            note(Unknown::Branch, "$[0]", "an array"),
            note(Unknown::Value, "$[1][0]", "b"),
            note(Unknown::Value, "$[1][1]", "c"),
        ]
    );
}

#[test]
fn what_was_read_before_an_error_is_noted() {
    assert_eq!(noted::<Vec<Open>>(r#"["a", 1]"#), [note(Unknown::Value, "$[0]", "a")]);
}

#[test]
fn no_more_than_so_much_is_noted_of_one_document() {
    let text = format!("[{}]", vec![r#""a""#; 100_000].join(","));
    assert_eq!(noted::<Vec<Open>>(&text).len(), 32);
}

#[test]
fn nobody_has_to_ask() {
    let read: Result<Vec<Open>, _> = from_slice(br#"["a"]"#);
    assert_eq!(read.unwrap().len(), 1);
}
