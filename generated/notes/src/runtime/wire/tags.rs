//! Constants, and the tests that decide the branch of a union.

use std::borrow::Cow;
use std::fmt;

use super::error::DecodeError;
use super::lookahead::without_zeros;
use super::reader::{Kind, Reader};
use super::{Decode, from_slice};

impl<'a> Reader<'a> {
    /// Reads a string that can only be `value`.
    ///
    /// # Errors
    /// It is anything else.
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
    /// It is anything else.
    pub fn constant_integer(&mut self, value: i64) -> Result<(), DecodeError> {
        self.constant_of(value)
    }

    /// Reads a Boolean that can only be `value`.
    ///
    /// # Errors
    /// It is anything else.
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

    /// Reads a string, or the text of a number or a boolean.
    ///
    /// # Errors
    /// It is anything else.
    pub fn text(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        match self.peek()? {
            Kind::String => self.string(),
            Kind::Bool | Kind::Integer | Kind::Number => self.raw().map(Cow::Borrowed),
            Kind::Null | Kind::Array | Kind::Object => Err(self.mismatch("a text, a number or a boolean")),
        }
    }

    /// Reads a value that may be written in a string: `1` and `"1"`.
    ///
    /// # Errors
    /// There is no such value, in a string or without.
    pub fn unquoted<T: Decode>(&mut self) -> Result<T, DecodeError> {
        let before = self.clone();
        if self.peek()? != Kind::String {
            return T::decode(self);
        }
        let text = self.string()?;
        from_slice(text.as_bytes()).map_err(|_| before.mismatch("a number, in a string or without"))
    }

    /// Returns true if the number at the cursor is written without a fraction and an exponent. Reads nothing.
    pub fn is_digits(&self) -> bool {
        let token = self.clone().number_text();
        token.is_ok_and(|text| !text.contains(['.', 'e', 'E']))
    }

    /// Returns true if the string at the cursor, or the text of the number, is one of `values`. Reads nothing.
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

/// Finds the value of an enumeration by its text, among `all` that it lists.
///
/// The search goes through all values, as a `match` of strings does, and costs less to compile.
pub fn listed<T: AsRef<str> + Clone>(all: &[T], text: &str) -> Option<T> {
    all.iter().find(|value| value.as_ref() == text).cloned()
}

/// A text or a number that is not a value of a closed enumeration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownValue(String);

impl UnknownValue {
    /// Creates the error for this text.
    pub fn new(value: &str) -> Self {
        Self(value.to_owned())
    }

    /// Returns the text.
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
