pub mod types {
//! The types that several groups of operations share, or that no operation uses.

use std::fmt;
use std::str::FromStr;

use trine_runtime::wire;

/// The request body of `POST /things`, among other uses.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Thing {
    /// The `named` property.
    pub named: Option<ThingNamed>,
    /// The `numbered` property.
    pub numbered: Option<ThingNumbered>,
    /// The `named_or_blank` property.
    pub named_or_blank: Option<ThingNamedOrBlank>,
}

impl Thing {
    /// Sets [`named`](field@Self::named).
    #[inline]
    #[must_use]
    pub fn with_named(mut self, named: impl Into<ThingNamed>) -> Self {
        self.named = Some(named.into());
        self
    }

    /// Sets [`numbered`](field@Self::numbered).
    #[inline]
    #[must_use]
    pub fn with_numbered(mut self, numbered: impl Into<ThingNumbered>) -> Self {
        self.numbered = Some(numbered.into());
        self
    }

    /// Sets [`named_or_blank`](field@Self::named_or_blank).
    #[inline]
    #[must_use]
    pub fn with_named_or_blank(
        mut self,
        named_or_blank: impl Into<ThingNamedOrBlank>,
    ) -> Self {
        self.named_or_blank = Some(named_or_blank.into());
        self
    }
}

/// The `named` of [`Thing`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingNamed {
    /// `2`.
    V2,
    /// `three`.
    Three,
    /// `true`.
    True,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl ThingNamed {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::V2, Self::Three, Self::True];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::V2 => "2",
            Self::Three => "three",
            Self::True => "true",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for ThingNamed {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for ThingNamed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ThingNamed {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for ThingNamed {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for ThingNamed {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for ThingNamed {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for ThingNamed {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// The `named_or_blank` of [`Thing`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingNamedOrBlank {
    /// `4`.
    V4,
    /// `five`.
    Five,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl ThingNamedOrBlank {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::V4, Self::Five];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::V4 => "4",
            Self::Five => "five",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for ThingNamedOrBlank {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for ThingNamedOrBlank {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ThingNamedOrBlank {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for ThingNamedOrBlank {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for ThingNamedOrBlank {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for ThingNamedOrBlank {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for ThingNamedOrBlank {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// The `numbered` of [`Thing`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingNumbered {
    /// `1`.
    V1,
    /// `2`.
    V2,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(i64),
}

impl ThingNumbered {
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

impl fmt::Display for ThingNumbered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.value(), f)
    }
}

impl From<i64> for ThingNumbered {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::V1,
            2 => Self::V2,
            other => Self::Unknown(other),
        }
    }
}

impl PartialEq<i64> for ThingNumbered {
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
        out.optional("named", &self.named);
        out.optional("numbered", &self.numbered);
        out.optional("named_or_blank", &self.named_or_blank);
        out.end_object();
    }
}

impl Decode for types::Thing {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut named = None;
        let mut numbered = None;
        let mut named_or_blank = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "named" => input.read(&mut named),
                "numbered" => input.read(&mut numbered),
                "named_or_blank" => input.read(&mut named_or_blank),
                _ => input.skip(),
            }?;
        }
        Ok(Self {
            named,
            numbered,
            named_or_blank,
        })
    }
}

impl Encode for types::ThingNamed {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ThingNamed {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.text()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::ThingNamedOrBlank {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ThingNamedOrBlank {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.text()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::ThingNumbered {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        Encode::encode(&self.value(), out)
    }
}

impl Decode for types::ThingNumbered {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(input.unquoted::<i64>()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}
}
