pub mod types {
//! The types that several groups of operations share, or that no operation uses.

use std::fmt;

/// A branch of [`Thing`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cat {
    /// The `lives` property.
    pub lives: Option<i64>,
}

impl Cat {
    /// Sets [`lives`](field@Self::lives).
    #[inline]
    #[must_use]
    pub fn with_lives(mut self, lives: i64) -> Self {
        self.lives = Some(lives);
        self
    }
}

/// A branch of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    /// The `kind` property.
    pub kind: DogKind,
    /// The `breed` property.
    pub breed: Option<String>,
}

impl Dog {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(kind: impl Into<DogKind>) -> Self {
        Self {
            kind: kind.into(),
            breed: None,
        }
    }

    /// Sets [`breed`](field@Self::breed).
    #[inline]
    #[must_use]
    pub fn with_breed(mut self, breed: impl Into<String>) -> Self {
        self.breed = Some(breed.into());
        self
    }
}

/// The `kind` of [`Dog`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DogKind {
    /// `2`.
    V2,
    /// `3`.
    V3,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(i64),
}

impl DogKind {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::V2, Self::V3];

    /// Returns the value as it is sent.
    pub fn value(self) -> i64 {
        match self {
            Self::V2 => 2,
            Self::V3 => 3,
            Self::Unknown(value) => value,
        }
    }
}

impl fmt::Display for DogKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.value(), f)
    }
}

impl From<i64> for DogKind {
    fn from(value: i64) -> Self {
        match value {
            2 => Self::V2,
            3 => Self::V3,
            other => Self::Unknown(other),
        }
    }
}

impl PartialEq<i64> for DogKind {
    fn eq(&self, other: &i64) -> bool {
        self.value() == *other
    }
}

/// The request body of `POST /things`, among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    /// [`Cat`], if `kind` is `1`.
    Cat(Cat),
    /// [`Dog`], if `kind` is `2` or `3`.
    Dog(Dog),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl Thing {
    /// Returns the value of [`Cat`](Self::Cat), if it is one.
    pub fn as_cat(&self) -> Option<&Cat> {
        match self {
            Self::Cat(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Cat`](Self::Cat), if it is one.
    pub fn into_cat(self) -> Option<Cat> {
        match self {
            Self::Cat(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Dog`](Self::Dog), if it is one.
    pub fn as_dog(&self) -> Option<&Dog> {
        match self {
            Self::Dog(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Dog`](Self::Dog), if it is one.
    pub fn into_dog(self) -> Option<Dog> {
        match self {
            Self::Dog(value) => Some(value),
            _ => None,
        }
    }
}

impl From<Cat> for Thing {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

impl From<Dog> for Thing {
    fn from(value: Dog) -> Self {
        Self::Dog(value)
    }
}
}
pub mod wire {
use super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for types::Cat {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &1i64);
        out.optional("lives", &self.lives);
        out.end_object();
    }
}

impl Decode for types::Cat {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut lives = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.constant_integer(1i64),
                "lives" => input.read(&mut lives),
                _ => input.skip(),
            }?;
        }
        Ok(Self { lives })
    }
}

impl Encode for types::Dog {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.optional("breed", &self.breed);
        out.end_object();
    }
}

impl Decode for types::Dog {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut breed = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "breed" => input.read(&mut breed),
                _ => input.skip(),
            }?;
        }
        let Some(kind) = kind else {
            return Err(input.missing_one_of(&["kind"]));
        };
        Ok(Self { kind, breed })
    }
}

impl Encode for types::DogKind {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        Encode::encode(&self.value(), out)
    }
}

impl Decode for types::DogKind {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(<i64 as Decode>::decode(input)?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::Thing {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Cat(value) => Encode::encode(value, out),
            Self::Dog(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::Thing {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match input.tag("kind").as_deref() {
            Some("1") => Decode::decode(input).map(Self::Cat),
            Some("2" | "3") => Decode::decode(input).map(Self::Dog),
            _ => input.other(Self::Unknown),
        }
    }
}
}
