//! No bytes make reading panic, run away, or lose its place.

use std::collections::BTreeMap;

use trine_runtime::wire::{Json, Reader, from_slice};

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
