pub mod types {
//! The types that several groups of operations share, or that no operation uses.

use std::fmt;

/// The request body of `POST /things`, among other uses.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Thing {
    /// The `level` property.
    pub level: Option<ThingLevel>,
    /// The `with_zeros` property.
    pub with_zeros: Option<ThingWithZeros>,
    /// The `half` property. One of `0.5`, `1`, `1.5`.
    pub half: Option<f64>,
}

impl Thing {
    /// Sets [`level`](field@Self::level).
    #[inline]
    #[must_use]
    pub fn with_level(mut self, level: impl Into<ThingLevel>) -> Self {
        self.level = Some(level.into());
        self
    }

    /// Sets [`with_zeros`](field@Self::with_zeros).
    #[inline]
    #[must_use]
    pub fn with_with_zeros(mut self, with_zeros: impl Into<ThingWithZeros>) -> Self {
        self.with_zeros = Some(with_zeros.into());
        self
    }

    /// Sets [`half`](field@Self::half).
    #[inline]
    #[must_use]
    pub fn with_half(mut self, half: f64) -> Self {
        self.half = Some(half);
        self
    }
}

/// The `level` of [`Thing`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingLevel {
    /// `1`.
    V1,
    /// `2`.
    V2,
    /// `3`.
    V3,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(i64),
}

impl ThingLevel {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::V1, Self::V2, Self::V3];

    /// Returns the value as it is sent.
    pub fn value(self) -> i64 {
        match self {
            Self::V1 => 1,
            Self::V2 => 2,
            Self::V3 => 3,
            Self::Unknown(value) => value,
        }
    }
}

impl fmt::Display for ThingLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.value(), f)
    }
}

impl From<i64> for ThingLevel {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::V1,
            2 => Self::V2,
            3 => Self::V3,
            other => Self::Unknown(other),
        }
    }
}

impl PartialEq<i64> for ThingLevel {
    fn eq(&self, other: &i64) -> bool {
        self.value() == *other
    }
}

/// The `with_zeros` of [`Thing`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingWithZeros {
    /// `1`.
    V1,
    /// `2`.
    V2,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(i64),
}

impl ThingWithZeros {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::V1, Self::V2];

    /// Returns the value as it is sent.
    pub fn value(self) -> i64 {
        match self {
            Self::V1 => 1,
            Self::V2 => 2,
            Self::Unknown(value) => value,
        }
    }
}

impl fmt::Display for ThingWithZeros {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.value(), f)
    }
}

impl From<i64> for ThingWithZeros {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::V1,
            2 => Self::V2,
            other => Self::Unknown(other),
        }
    }
}

impl PartialEq<i64> for ThingWithZeros {
    fn eq(&self, other: &i64) -> bool {
        self.value() == *other
    }
}
}
pub mod wire {
use super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for types::Thing {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("level", &self.level);
        out.optional("with_zeros", &self.with_zeros);
        out.optional("half", &self.half);
        out.end_object();
    }
}

impl Decode for types::Thing {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut level = None;
        let mut with_zeros = None;
        let mut half = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "level" => input.read(&mut level),
                "with_zeros" => input.read(&mut with_zeros),
                "half" => input.read(&mut half),
                _ => input.skip(),
            }?;
        }
        Ok(Self { level, with_zeros, half })
    }
}

impl Encode for types::ThingLevel {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        Encode::encode(&self.value(), out)
    }
}

impl Decode for types::ThingLevel {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(<i64 as Decode>::decode(input)?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::ThingWithZeros {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        Encode::encode(&self.value(), out)
    }
}

impl Decode for types::ThingWithZeros {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(<i64 as Decode>::decode(input)?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}
}
