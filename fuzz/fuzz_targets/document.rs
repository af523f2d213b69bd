//! Takes whatever the fuzzer makes of the seeds the way of `trine generate`, in memory. A panic, a
//! stack that overflows, a model that is unsound and a refusal without a place end the run.
//!
//! Most changes are made to the tree of a document, so that most inputs are JSON and reach the layers
//! after the parser; one in four is made to its text, by the fuzzer's own methods.

#![no_main]

use libfuzzer_sys::{fuzz_crossover, fuzz_mutator, fuzz_target, fuzzer_mutate};
use serde_json::Value;
use trine_mutate::{Random, judge, tree};

fuzz_target!(|document: &[u8]| {
    if let Err(why) = judge("changed.yaml", document.to_vec()) {
        panic!("{why}");
    }
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let mut random = Random::new(u64::from(seed));
    let whole = match random.below(4) {
        0 => None,
        _ => read(&data[..size]),
    };
    let Some(mut whole) = whole else {
        return fuzzer_mutate(data, size, max_size);
    };
    tree::mutate(&mut random, &mut whole);
    put(&whole, data, max_size).unwrap_or_else(|| fuzzer_mutate(data, size, max_size))
});

fuzz_crossover!(|one: &[u8], other: &[u8], out: &mut [u8], seed: u32| {
    let mut random = Random::new(u64::from(seed));
    let Some((mut whole, part)) = read(one).zip(read(other)) else {
        return copy(one, out);
    };
    tree::graft(&mut random, &mut whole, &part);
    let most = out.len();
    put(&whole, out, most).unwrap_or_else(|| copy(one, out))
});

/// The tree of a document that is JSON or YAML and not a mere scalar.
fn read(data: &[u8]) -> Option<Value> {
    let value: Value = serde_json::from_slice(data)
        .ok()
        .or_else(|| serde_yaml::from_slice(data).ok())?;
    (value.is_object() || value.is_array()).then_some(value)
}

/// Writes a tree as JSON, and gives its length; `None` if it is too long.
fn put(value: &Value, out: &mut [u8], most: usize) -> Option<usize> {
    let text = value.to_string().into_bytes();
    let room = out.get_mut(..text.len()).filter(|room| room.len() <= most)?;
    room.copy_from_slice(&text);
    Some(text.len())
}

/// Writes as much of a text as there is room for.
fn copy(text: &[u8], out: &mut [u8]) -> usize {
    let length = text.len().min(out.len());
    out[..length].copy_from_slice(&text[..length]);
    length
}
