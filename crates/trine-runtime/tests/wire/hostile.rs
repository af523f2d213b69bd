//! No bytes make reading panic, run away, or lose its place.

use std::collections::BTreeMap;

use trine_runtime::wire::{Decode, DecodeError, Json, Reader, from_slice};

use crate::random::Random;

/// Reads the bytes in every way there is.
fn read_all_ways(bytes: &[u8]) {
    let _ = from_slice::<Json>(bytes).map_err(|error| error.to_string());
    let _ = from_slice::<String>(bytes).map_err(|error| error.to_string());
    let _ = from_slice::<BTreeMap<String, Vec<Option<f32>>>>(bytes).map_err(|error| error.to_string());
    let _ = from_slice::<Vec<BTreeMap<String, u8>>>(bytes).map_err(|error| error.to_string());
    let _ = from_slice::<i64>(bytes).map_err(|error| error.to_string());
    let input = Reader::new(bytes);
    let _ = (
        input.tag("a"),
        input.has("b"),
        input.mismatch("c").locate(bytes),
        input.missing("d").locate(bytes),
    );
    let _ = (
        input.clone().peek(),
        input.clone().raw(),
        input.clone().end(),
        input.clone().attempt::<bool>(),
    );
}

/// Calls the methods in any order, as no generated code does.
fn read_in_disorder(bytes: &[u8], random: &mut Random) {
    let mut input = Reader::new(bytes);
    for _ in 0..40 {
        let _ = match random.below(14) {
            0 => input.begin_object().is_ok(),
            1 => input.begin_array().is_ok(),
            2 => input.next_key().is_ok(),
            3 => input.next_item().is_ok(),
            4 => input.skip().is_ok(),
            5 => input.string().is_ok(),
            6 => input.raw().is_ok(),
            7 => input.i64().is_ok(),
            8 => input.f64().is_ok(),
            9 => input.bool().is_ok(),
            10 => input.peek().is_ok(),
            11 => input.tag("a").is_some(),
            12 => input.missing("x").locate(bytes).to_string().is_empty(),
            _ => input.mismatch("x").locate(bytes).to_string().is_empty(),
        };
    }
}

#[test]
fn random_bytes_do_not_panic() {
    let mut random = Random(11);
    for _ in 0..30_000 {
        let bytes: Vec<u8> = (0..random.below(40)).map(|_| random.next() as u8).collect();
        read_all_ways(&bytes);
        read_in_disorder(&bytes, &mut random);
    }
}

#[test]
fn random_runs_of_tokens_do_not_panic() {
    let tokens: &[&[u8]] = &[
        b"{", b"}", b"[", b"]", b",", b":", b"\"a\"", b"\"", b"\\", b"\\u", b"\\ud83d", b"1", b"-", b".", b"e", b"0",
        b"true", b"null", b" ", b"\n", b"\xc3", b"\xa9", b"\x01",
    ];
    let mut random = Random(12);
    for _ in 0..30_000 {
        let bytes: Vec<u8> = (0..random.below(24))
            .flat_map(|_| random.pick(tokens).to_vec())
            .collect();
        read_all_ways(&bytes);
        read_in_disorder(&bytes, &mut random);
    }
}

#[test]
fn damaged_and_cut_documents_do_not_panic() {
    let mut random = Random(13);
    for _ in 0..10_000 {
        let document = serde_json::to_vec(&random.json(3)).unwrap();
        let text = random.damaged(&document);
        read_all_ways(&text);
        read_all_ways(&text[..random.below(text.len() + 1)]);
        read_in_disorder(&text, &mut random);
    }
}

#[test]
fn deep_nesting_is_refused_without_deep_recursion() {
    for opening in ["[", "{\"a\":", "[{\"a\":"] {
        let bytes = opening.repeat(200_000).into_bytes();
        read_all_ways(&bytes);
        assert!(Reader::new(&bytes).skip().is_err());
    }
}

/// A type that holds itself, with as many fields as a comment in a thread may have.
#[derive(Debug)]
struct Comment {
    fields: [String; 3],
    replies: Option<Vec<Comment>>,
}

impl Decode for Comment {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut body = None;
        let mut author = None;
        let mut replies = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "id" => input.read_some(&mut id),
                "body" => input.read_some(&mut body),
                "author" => input.read_some(&mut author),
                "replies" => input.read(&mut replies),
                _ => input.skip(),
            }?;
        }
        let (Some(id), Some(body), Some(author)) = (id, body, author) else {
            return Err(input.missing_one_of(&["id", "body", "author"]));
        };
        Ok(Self {
            fields: [id, body, author],
            replies,
        })
    }
}

#[test]
fn a_type_that_holds_itself_is_read_down_to_the_limit_and_no_deeper() {
    let thread = |levels: usize| {
        let mut text = String::new();
        (0..levels).for_each(|_| text.push_str(r#"{"id":"1","body":"b","author":"a","replies":["#));
        (0..levels).for_each(|_| text.push_str("]}"));
        text
    };
    let mut comment = from_slice::<Comment>(thread(64).as_bytes()).unwrap();
    assert_eq!(comment.fields, ["1", "b", "a"]);
    for _ in 1..64 {
        comment = comment.replies.and_then(|mut replies| replies.pop()).unwrap();
    }
    let error = from_slice::<Comment>(thread(65).as_bytes()).unwrap_err().to_string();
    assert!(
        error.starts_with("expected at most 128 nested levels, found more at $.replies[0].replies[0]"),
        "{error}"
    );
}
