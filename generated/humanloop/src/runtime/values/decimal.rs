//! Numbers that keep every digit (`format: decimal`).

use std::fmt;
use std::str::FromStr;

use super::super::wire::{Decode, DecodeError, Encode, Reader, Writer};

/// A number as it is written in JSON (RFC 8259, section 6): read and written digit by digit, never rounded.
///
/// Two are equal if they are written alike: `1.50` and `1.5` are not. Its text is what crates for decimals read:
/// `price.as_str().parse::<rust_decimal::Decimal>()`.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Decimal(Box<str>);

impl Decimal {
    /// Returns the number as text: `-12.50`, `1e3`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Returns the nearest `f64`, which has 15 significant digits.
    pub fn to_f64(&self) -> f64 {
        // Whatever JSON has for a number is one of Rust's.
        self.0.parse().unwrap_or(f64::NAN)
    }
}

/// `0`.
impl Default for Decimal {
    fn default() -> Self {
        Self("0".into())
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The number, without quotes.
impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A text that is not a JSON number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoDecimal(String);

impl fmt::Display for NoDecimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected a number such as `-12.50`, found {:?}", self.0)
    }
}

impl std::error::Error for NoDecimal {}

impl FromStr for Decimal {
    type Err = NoDecimal;

    fn from_str(text: &str) -> Result<Self, NoDecimal> {
        let mut input = Reader::new(text.as_bytes());
        match input.number_text() {
            Ok(number) if number == text => Ok(Self(number.into())),
            Ok(_) | Err(_) => Err(NoDecimal(text.to_owned())),
        }
    }
}

macro_rules! from_integers {
    ($($integer:ty),*) => { $(
        impl From<$integer> for Decimal {
            fn from(value: $integer) -> Self {
                Self(value.to_string().into())
            }
        }
    )* };
}

from_integers!(i8, i16, i32, i64, u8, u16, u32, u64);

impl Encode for Decimal {
    fn encode(&self, out: &mut Writer) {
        out.raw(&self.0);
    }
}

impl Decode for Decimal {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        input.number_text().map(|text| Self(text.into()))
    }
}

#[cfg(feature = "serde")]
super::super::wire::bridge::implement!(Decimal);
