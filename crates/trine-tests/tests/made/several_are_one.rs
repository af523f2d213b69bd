pub mod types {
//! The types that several groups of operations share, or that no operation uses.

use std::fmt;
use std::str::FromStr;

use trine_runtime::{Field, wire};

/// The schema `Blank` of the document.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Blank {
    /// ``.
    Empty,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl Blank {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Empty];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for Blank {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Blank {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for Blank {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for Blank {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for Blank {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for Blank {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Blank {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// The schema `Null` of the document.
pub type Null = serde_json::Value;

/// The schema `State` of the document.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum State {
    /// `new`.
    New,
    /// `old`.
    Old,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl State {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::New, Self::Old];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::New => "new",
            Self::Old => "old",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for State {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for State {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for State {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for State {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for State {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for State {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// The request body of `POST /things`, among other uses.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Thing {
    /// The `inline` property.
    pub inline: Field<ThingInline>,
    /// The `named_and_blank` property.
    pub named_and_blank: Field<ThingNamedAndBlank>,
    /// The `integers` property.
    pub integers: Option<ThingIntegers>,
}

impl Thing {
    /// Sets [`inline`](field@Self::inline).
    #[inline]
    #[must_use]
    pub fn with_inline(mut self, inline: impl Into<ThingInline>) -> Self {
        self.inline = Field::Value(inline.into());
        self
    }

    /// Sets [`inline`](field@Self::inline) to `null`.
    #[inline]
    #[must_use]
    pub fn with_inline_null(mut self) -> Self {
        self.inline = Field::Null;
        self
    }

    /// Sets [`named_and_blank`](field@Self::named_and_blank).
    #[inline]
    #[must_use]
    pub fn with_named_and_blank(
        mut self,
        named_and_blank: impl Into<ThingNamedAndBlank>,
    ) -> Self {
        self.named_and_blank = Field::Value(named_and_blank.into());
        self
    }

    /// Sets [`named_and_blank`](field@Self::named_and_blank) to `null`.
    #[inline]
    #[must_use]
    pub fn with_named_and_blank_null(mut self) -> Self {
        self.named_and_blank = Field::Null;
        self
    }

    /// Sets [`integers`](field@Self::integers).
    #[inline]
    #[must_use]
    pub fn with_integers(mut self, integers: impl Into<ThingIntegers>) -> Self {
        self.integers = Some(integers.into());
        self
    }
}

/// The `inline` of [`Thing`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingInline {
    /// `new`.
    New,
    /// `old`.
    Old,
    /// ``.
    Empty,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl ThingInline {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::New, Self::Old, Self::Empty];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::New => "new",
            Self::Old => "old",
            Self::Empty => "",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for ThingInline {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for ThingInline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ThingInline {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for ThingInline {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for ThingInline {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for ThingInline {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for ThingInline {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// The `integers` of [`Thing`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingIntegers {
    /// `1`.
    V1,
    /// `2`.
    V2,
    /// `3`.
    V3,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(i64),
}

impl ThingIntegers {
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

impl fmt::Display for ThingIntegers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.value(), f)
    }
}

impl From<i64> for ThingIntegers {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::V1,
            2 => Self::V2,
            3 => Self::V3,
            other => Self::Unknown(other),
        }
    }
}

impl PartialEq<i64> for ThingIntegers {
    fn eq(&self, other: &i64) -> bool {
        self.value() == *other
    }
}

/// The `named_and_blank` of [`Thing`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingNamedAndBlank {
    /// `new`.
    New,
    /// `old`.
    Old,
    /// ``.
    Empty,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl ThingNamedAndBlank {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::New, Self::Old, Self::Empty];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::New => "new",
            Self::Old => "old",
            Self::Empty => "",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for ThingNamedAndBlank {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for ThingNamedAndBlank {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ThingNamedAndBlank {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for ThingNamedAndBlank {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for ThingNamedAndBlank {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for ThingNamedAndBlank {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for ThingNamedAndBlank {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}
}
pub mod wire {
use super::types;
use trine_runtime::Field;
use trine_runtime::wire::{Decode, DecodeError, Encode, Reader, Writer};

#[cfg(feature = "serde")]
impl Encode for types::Blank {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

#[cfg(feature = "serde")]
impl Decode for types::Blank {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::State {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

#[cfg(feature = "serde")]
impl Decode for types::State {
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
        out.tri_state("inline", &self.inline);
        out.tri_state("named_and_blank", &self.named_and_blank);
        out.optional("integers", &self.integers);
        out.end_object();
    }
}

impl Decode for types::Thing {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut inline = Field::Absent;
        let mut named_and_blank = Field::Absent;
        let mut integers = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "inline" => input.read(&mut inline),
                "named_and_blank" => input.read(&mut named_and_blank),
                "integers" => input.read(&mut integers),
                _ => input.skip(),
            }?;
        }
        Ok(Self {
            inline,
            named_and_blank,
            integers,
        })
    }
}

impl Encode for types::ThingInline {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ThingInline {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::ThingIntegers {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        Encode::encode(&self.value(), out)
    }
}

impl Decode for types::ThingIntegers {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(<i64 as Decode>::decode(input)?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::ThingNamedAndBlank {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ThingNamedAndBlank {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}
}
