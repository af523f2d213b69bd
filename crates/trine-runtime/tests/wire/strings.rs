//! Strings: what is borrowed, what escapes stand for, and what must be escaped.

use std::borrow::Cow;

use trine_runtime::wire::{Reader, from_slice, to_vec};

#[test]
fn a_string_without_escapes_is_borrowed() {
    assert!(matches!(
        Reader::new(b"\"plain text\"").string().unwrap(),
        Cow::Borrowed("plain text")
    ));
    assert!(matches!(Reader::new(b"\"a\\nb\"").string().unwrap(), Cow::Owned(text) if text == "a\nb"));
}

#[test]
fn every_escape_is_read_and_pairs_of_surrogates_are_one_character() {
    let text = br#""\"\\\/\b\f\n\r\t\u0041\u00E9\ud83d\ude00""#;
    assert_eq!(from_slice::<String>(text).unwrap(), "\"\\/\u{8}\u{c}\n\r\tAé😀");
}

#[test]
fn half_a_pair_of_surrogates_is_an_error() {
    for text in [
        r#""\ud83d""#,
        r#""\ude00""#,
        r#""\ud83dx""#,
        r#""\ud83d\u0041""#,
        r#""\ud83d\ud83d""#,
    ] {
        assert!(from_slice::<String>(text.as_bytes()).is_err(), "{text}");
    }
}

#[test]
fn control_characters_quotes_and_backslashes_are_escaped_wherever_they_stand() {
    for length in 0..20 {
        for special in ['"', '\\', '\n', '\u{0}', '\u{1f}', '\u{7f}', 'é'] {
            let text = format!("{}{special}{}", "x".repeat(length), "y".repeat(20 - length));
            assert_eq!(to_vec(text.as_str()), serde_json::to_vec(&text).unwrap());
            assert_eq!(from_slice::<String>(&to_vec(text.as_str())).unwrap(), text);
        }
    }
}
