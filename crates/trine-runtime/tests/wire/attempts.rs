//! Alternatives within alternatives.

use std::cell::Cell;

use trine_runtime::wire::{Decode, DecodeError, Json, Reader, from_slice};

thread_local! {
    static READ: Cell<usize> = const { Cell::new(0) };
}

/// A list of one of itself, or of one of itself and `true`; only the end tells.
enum Tower {
    Known,
    Unknown,
}

struct Plain;

struct Marked;

/// Reads the bracket and what is in it; whether another item follows, since of an empty list none may be asked for.
fn inner(input: &mut Reader<'_>) -> Result<bool, DecodeError> {
    READ.set(READ.get() + 1);
    input.begin_array()?;
    if !input.next_item()? {
        return Ok(false);
    }
    let _: Tower = Decode::decode(input)?;
    input.next_item()
}

impl Decode for Plain {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if inner(input)? {
            Err(input.mismatch("the end"))
        } else {
            Ok(Self)
        }
    }
}

impl Decode for Marked {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if !inner(input)? || !input.bool()? {
            return Err(input.mismatch("true"));
        }
        if input.next_item()? {
            Err(input.mismatch("the end"))
        } else {
            Ok(Self)
        }
    }
}

impl Decode for Tower {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if input.attempt::<Plain>().is_some() || input.attempt::<Marked>().is_some() {
            return Ok(Self::Known);
        }
        Json::decode(input).map(|_| Self::Unknown)
    }
}

#[test]
fn what_is_read_in_vain_is_limited() {
    let depth = 100;
    let document = "[".repeat(depth) + &",false]".repeat(depth).replacen(",false", "", 1);
    assert!(from_slice::<Tower>(document.as_bytes()).is_ok());
    let bound = 40 * document.len() + (1 << 17);
    assert!(READ.get() < bound, "{} values were begun", READ.get());
}

#[test]
fn alternatives_within_alternatives_are_found() {
    let document = b"[[[[],true],true]]";
    assert!(matches!(from_slice::<Tower>(document), Ok(Tower::Known)));
}
