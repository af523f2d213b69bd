pub mod types {
//! The types that several groups of operations share, or that no operation uses.

use std::fmt;
use std::str::FromStr;

use trine_runtime::wire;

/// The `kind` of [`Thing`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// The response to a ping.
    Pong,
    /// `4`.
    #[deprecated]
    Message,
    /// A dialog.
    V9,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(i32),
}

#[allow(deprecated)]
impl Kind {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Pong, Self::Message, Self::V9];

    /// Returns the value as it is sent.
    pub fn value(self) -> i32 {
        match self {
            Self::Pong => 1,
            Self::Message => 4,
            Self::V9 => 9,
            Self::Unknown(value) => value,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.value(), f)
    }
}

#[allow(deprecated)]
impl From<i32> for Kind {
    fn from(value: i32) -> Self {
        match value {
            1 => Self::Pong,
            4 => Self::Message,
            9 => Self::V9,
            other => Self::Unknown(other),
        }
    }
}

impl PartialEq<i32> for Kind {
    fn eq(&self, other: &i32) -> bool {
        self.value() == *other
    }
}

/// The `scope` of [`Thing`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scope {
    /// `r.all`.
    ReadAll,
    /// `w`.
    Write,
    /// `x`.
    X,
    /// `z`.
    Z,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl Scope {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::ReadAll, Self::Write, Self::X, Self::Z];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ReadAll => "r.all",
            Self::Write => "w",
            Self::X => "x",
            Self::Z => "z",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for Scope {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for Scope {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for Scope {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for Scope {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for Scope {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Scope {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// The request body of `POST /things`, among other uses.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Thing {
    /// The `kind` property.
    pub kind: Option<Kind>,
    /// The `scope` property.
    pub scope: Option<Scope>,
}

impl Thing {
    /// Sets [`kind`](field@Self::kind).
    #[inline]
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<Kind>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets [`scope`](field@Self::scope).
    #[inline]
    #[must_use]
    pub fn with_scope(mut self, scope: impl Into<Scope>) -> Self {
        self.scope = Some(scope.into());
        self
    }
}
}
pub mod wire {
use super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for types::Kind {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        Encode::encode(&self.value(), out)
    }
}

impl Decode for types::Kind {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(<i32 as Decode>::decode(input)?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::Scope {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::Scope {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::Thing {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("kind", &self.kind);
        out.optional("scope", &self.scope);
        out.end_object();
    }
}

impl Decode for types::Thing {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut scope = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read(&mut kind),
                "scope" => input.read(&mut scope),
                _ => input.skip(),
            }?;
        }
        Ok(Self { kind, scope })
    }
}
}
