pub mod types {
//! The types that several groups of operations share, or that no operation uses.

use std::fmt;
use std::str::FromStr;

use trine_runtime::wire;

/// The request body of `POST /things`, among other uses.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Thing {
    /// The `untyped` property. One of `2`, `"three"`.
    pub untyped: Option<ThingUntyped>,
    /// The `not_as_typed` property. One of `1`, `"two"`.
    pub not_as_typed: Option<ThingNotAsTyped>,
}

impl Thing {
    /// Sets [`untyped`](field@Self::untyped).
    #[inline]
    #[must_use]
    pub fn with_untyped(mut self, untyped: impl Into<ThingUntyped>) -> Self {
        self.untyped = Some(untyped.into());
        self
    }

    /// Sets [`not_as_typed`](field@Self::not_as_typed).
    #[inline]
    #[must_use]
    pub fn with_not_as_typed(
        mut self,
        not_as_typed: impl Into<ThingNotAsTyped>,
    ) -> Self {
        self.not_as_typed = Some(not_as_typed.into());
        self
    }
}

/// The `not_as_typed` of [`Thing`]. One of `1`, `"two"`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingNotAsTyped {
    /// [`ThingNotAsTypedInteger`].
    Integer(ThingNotAsTypedInteger),
    /// [`ThingNotAsTypedString`].
    String(ThingNotAsTypedString),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl ThingNotAsTyped {
    /// Returns the value of [`Integer`](Self::Integer), if it is one.
    pub fn as_integer(&self) -> Option<&ThingNotAsTypedInteger> {
        match self {
            Self::Integer(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Integer`](Self::Integer), if it is one.
    pub fn into_integer(self) -> Option<ThingNotAsTypedInteger> {
        match self {
            Self::Integer(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`String`](Self::String), if it is one.
    pub fn as_string(&self) -> Option<&ThingNotAsTypedString> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`String`](Self::String), if it is one.
    pub fn into_string(self) -> Option<ThingNotAsTypedString> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }
}

impl From<ThingNotAsTypedInteger> for ThingNotAsTyped {
    fn from(value: ThingNotAsTypedInteger) -> Self {
        Self::Integer(value)
    }
}

impl From<ThingNotAsTypedString> for ThingNotAsTyped {
    fn from(value: ThingNotAsTypedString) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ThingNotAsTyped {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// A branch of [`ThingNotAsTyped`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingNotAsTypedInteger {
    /// `1`.
    V1,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(i64),
}

impl ThingNotAsTypedInteger {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::V1];

    /// Returns the value as it is sent.
    pub fn value(self) -> i64 {
        match self {
            Self::V1 => 1,
            Self::Unknown(value) => value,
        }
    }
}

impl fmt::Display for ThingNotAsTypedInteger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.value(), f)
    }
}

impl From<i64> for ThingNotAsTypedInteger {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::V1,
            other => Self::Unknown(other),
        }
    }
}

impl PartialEq<i64> for ThingNotAsTypedInteger {
    fn eq(&self, other: &i64) -> bool {
        self.value() == *other
    }
}

/// A branch of [`ThingNotAsTyped`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingNotAsTypedString {
    /// `two`.
    Two,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl ThingNotAsTypedString {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Two];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Two => "two",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for ThingNotAsTypedString {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for ThingNotAsTypedString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ThingNotAsTypedString {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for ThingNotAsTypedString {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for ThingNotAsTypedString {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for ThingNotAsTypedString {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for ThingNotAsTypedString {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// The `untyped` of [`Thing`]. One of `2`, `"three"`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingUntyped {
    /// [`ThingUntypedInteger`].
    Integer(ThingUntypedInteger),
    /// [`ThingUntypedString`].
    String(ThingUntypedString),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl ThingUntyped {
    /// Returns the value of [`Integer`](Self::Integer), if it is one.
    pub fn as_integer(&self) -> Option<&ThingUntypedInteger> {
        match self {
            Self::Integer(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Integer`](Self::Integer), if it is one.
    pub fn into_integer(self) -> Option<ThingUntypedInteger> {
        match self {
            Self::Integer(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`String`](Self::String), if it is one.
    pub fn as_string(&self) -> Option<&ThingUntypedString> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`String`](Self::String), if it is one.
    pub fn into_string(self) -> Option<ThingUntypedString> {
        match self {
            Self::String(value) => Some(value),
            _ => None,
        }
    }
}

impl From<ThingUntypedInteger> for ThingUntyped {
    fn from(value: ThingUntypedInteger) -> Self {
        Self::Integer(value)
    }
}

impl From<ThingUntypedString> for ThingUntyped {
    fn from(value: ThingUntypedString) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ThingUntyped {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

/// A branch of [`ThingUntyped`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingUntypedInteger {
    /// `2`.
    V2,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(i64),
}

impl ThingUntypedInteger {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::V2];

    /// Returns the value as it is sent.
    pub fn value(self) -> i64 {
        match self {
            Self::V2 => 2,
            Self::Unknown(value) => value,
        }
    }
}

impl fmt::Display for ThingUntypedInteger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.value(), f)
    }
}

impl From<i64> for ThingUntypedInteger {
    fn from(value: i64) -> Self {
        match value {
            2 => Self::V2,
            other => Self::Unknown(other),
        }
    }
}

impl PartialEq<i64> for ThingUntypedInteger {
    fn eq(&self, other: &i64) -> bool {
        self.value() == *other
    }
}

/// A branch of [`ThingUntyped`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingUntypedString {
    /// `three`.
    Three,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl ThingUntypedString {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Three];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Three => "three",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for ThingUntypedString {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for ThingUntypedString {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ThingUntypedString {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for ThingUntypedString {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for ThingUntypedString {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for ThingUntypedString {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for ThingUntypedString {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}
}
pub mod wire {
use super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Kind, Reader, Writer};

impl Encode for types::Thing {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("untyped", &self.untyped);
        out.optional("not_as_typed", &self.not_as_typed);
        out.end_object();
    }
}

impl Decode for types::Thing {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut untyped = None;
        let mut not_as_typed = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "untyped" => input.read(&mut untyped),
                "not_as_typed" => input.read(&mut not_as_typed),
                _ => input.skip(),
            }?;
        }
        Ok(Self { untyped, not_as_typed })
    }
}

impl Encode for types::ThingNotAsTyped {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Integer(value) => Encode::encode(value, out),
            Self::String(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ThingNotAsTyped {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Integer {
            return Decode::decode(input).map(Self::Integer);
        }
        if kind == Kind::String {
            return Decode::decode(input).map(Self::String);
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::ThingNotAsTypedInteger {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        Encode::encode(&self.value(), out)
    }
}

impl Decode for types::ThingNotAsTypedInteger {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(<i64 as Decode>::decode(input)?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::ThingNotAsTypedString {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ThingNotAsTypedString {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::ThingUntyped {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Integer(value) => Encode::encode(value, out),
            Self::String(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ThingUntyped {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Integer {
            return Decode::decode(input).map(Self::Integer);
        }
        if kind == Kind::String {
            return Decode::decode(input).map(Self::String);
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::ThingUntypedInteger {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        Encode::encode(&self.value(), out)
    }
}

impl Decode for types::ThingUntypedInteger {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(<i64 as Decode>::decode(input)?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::ThingUntypedString {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ThingUntypedString {
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
