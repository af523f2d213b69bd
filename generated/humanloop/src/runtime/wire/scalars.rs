//! Strings, booleans, numbers and values of any shape, read and written.

use std::sync::OnceLock;

use serde_json::Number;

use super::error::DecodeError;
use super::reader::{Kind, Reader};
use super::writer::Writer;
use super::{Decode, Encode, Json};

impl Encode for str {
    fn encode(&self, out: &mut Writer) {
        out.string(self);
    }
}

impl Encode for String {
    fn encode(&self, out: &mut Writer) {
        out.string(self);
    }
}

impl Decode for String {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(input.string()?.into_owned())
    }
}

impl Encode for bool {
    fn encode(&self, out: &mut Writer) {
        out.bool(*self);
    }
}

impl Decode for bool {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        input.bool()
    }
}

impl Encode for f64 {
    fn encode(&self, out: &mut Writer) {
        out.f64(*self);
    }
}

impl Decode for f64 {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        input.f64()
    }
}

impl Encode for f32 {
    fn encode(&self, out: &mut Writer) {
        out.f32(*self);
    }
}

impl Decode for f32 {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        input.f32()
    }
}

macro_rules! integers {
    ($write:ident: $($integer:ident)+) => {$(
        impl Encode for $integer {
            fn encode(&self, out: &mut Writer) {
                out.$write((*self).into());
            }
        }

        impl Decode for $integer {
            fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
                // Within bounds, so nothing is cut off.
                input.integer($integer::MIN as i64, $integer::MAX as u64).map(|value| value as $integer)
            }
        }
    )+};
}

integers!(i64: i8 i16 i32 i64);
integers!(u64: u8 u16 u32 u64);

impl Encode for Json {
    fn encode(&self, out: &mut Writer) {
        match self {
            Json::Null => out.null(),
            Json::Bool(value) => out.bool(*value),
            Json::Number(value) => out.number(value),
            Json::String(value) => out.string(value),
            Json::Array(items) => items.encode(out),
            Json::Object(properties) => {
                out.begin_object();
                for (key, value) in properties {
                    out.entry(key, value);
                }
                out.end_object();
            }
        }
    }
}

impl Decode for Json {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(match input.peek()? {
            Kind::Null => {
                input.null()?;
                Json::Null
            }
            Kind::Bool => Json::Bool(input.bool()?),
            Kind::Integer | Kind::Number => Json::Number(any_number(input)?),
            Kind::String => Json::String(input.string()?.into_owned()),
            Kind::Array => Json::Array(Vec::decode(input)?),
            Kind::Object => {
                let mut properties = serde_json::Map::new();
                input.begin_object()?;
                while let Some(key) = input.next_key()? {
                    properties.insert(key.into_owned(), Json::decode(input)?);
                }
                Json::Object(properties)
            }
        })
    }
}

/// Reads a number without loss: integers of 64 bits, else the nearest float, or all its digits in a build in which
/// `serde_json` keeps them (its feature `arbitrary_precision`).
fn any_number(input: &mut Reader<'_>) -> Result<Number, DecodeError> {
    let start = input.clone();
    let text = input.number_token()?.text;
    let number = match (text.parse::<u64>(), text.parse::<i64>()) {
        (Ok(value), _) => Some(Number::from(value)),
        (Err(_), Ok(value)) if value != 0 => Some(Number::from(value)),
        _ if keeps_digits() => text.parse().ok(),
        // Not by `serde_json`, which may miss the nearest float by one.
        _ => text.parse().ok().and_then(Number::from_f64),
    };
    number.ok_or_else(|| start.mismatch("a number that a float can hold"))
}

/// Returns true if `serde_json` keeps the text of a number, a feature that holds for the whole build.
fn keeps_digits() -> bool {
    static KEEPS: OnceLock<bool> = OnceLock::new();
    *KEEPS.get_or_init(|| "1.10".parse().is_ok_and(|number: Number| number.to_string() == "1.10"))
}
