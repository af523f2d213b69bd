//! Text that logs do not show.

use std::fmt;

use super::super::wire::{Decode, DecodeError, Encode, Reader, Writer};

/// A key, a token or a password. `Debug` and logs do not show it. [`Secret::expose`] returns it.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Secret(String);

impl Secret {
    /// Hides this text.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Returns the text.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Returns the text as a `String`.
    pub fn into_exposed(self) -> String {
        self.0
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl Encode for Secret {
    fn encode(&self, out: &mut Writer) {
        out.string(&self.0);
    }
}

impl Decode for Secret {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        String::decode(input).map(Self)
    }
}

#[cfg(feature = "serde")]
super::super::wire::bridge::implement!(Secret);
