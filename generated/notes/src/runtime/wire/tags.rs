//! Constants and the tests that tell the branch of a union.

use std::fmt;

use super::Decode;
use super::error::DecodeError;
use super::lookahead::without_zeros;
use super::reader::{Kind, Reader};

impl Reader<'_> {
    /// Reads a string that can only be `value`.
    ///
    /// # Errors
    /// When it is anything else.
    pub fn constant(&mut self, value: &str) -> Result<(), DecodeError> {
        let before = self.clone();
        if self.peek()? == Kind::String && self.string()? == value {
            return Ok(());
        }
        Err(before.mismatch(&format!("{value:?}")))
    }

    /// Reads an integer that can only be `value`.
    ///
    /// # Errors
    /// When it is anything else.
    pub fn constant_integer(&mut self, value: i64) -> Result<(), DecodeError> {
        self.constant_of(value)
    }

    /// Reads a Boolean that can only be `value`.
    ///
    /// # Errors
    /// When it is anything else.
    pub fn constant_bool(&mut self, value: bool) -> Result<(), DecodeError> {
        self.constant_of(value)
    }

    fn constant_of<T: Decode + PartialEq + fmt::Display>(&mut self, value: T) -> Result<(), DecodeError> {
        let before = self.clone();
        match T::decode(self) {
            Ok(found) if found == value => Ok(()),
            Ok(_) | Err(_) => Err(before.mismatch(&value.to_string())),
        }
    }

    /// Whether the string at the cursor, or the text of the number, is one of `values`. Reads nothing.
    pub fn is_one_of(&self, values: &[&str]) -> bool {
        let mut ahead = self.clone();
        match ahead.peek() {
            Ok(Kind::String) => ahead.string().is_ok_and(|text| values.contains(&&*text)),
            Ok(Kind::Integer | Kind::Number | Kind::Bool) => {
                ahead.raw().is_ok_and(|text| values.contains(&without_zeros(text)))
            }
            Ok(Kind::Null | Kind::Array | Kind::Object) | Err(_) => false,
        }
    }
}

/// A text or a number that is none of a closed enumeration's values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownValue(String);

impl UnknownValue {
    /// For this text.
    pub fn new(value: &str) -> Self {
        Self(value.to_owned())
    }

    /// The text.
    pub fn value(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is none of the values", self.0)
    }
}

impl std::error::Error for UnknownValue {}
