pub mod types {
//! The types that several groups of operations share, or that no operation uses.

use std::fmt;

/// The request body of `POST /things`, among other uses.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Thing {
    /// The `either` property.
    pub either: Option<ThingEither>,
    /// The `any_of_four` property.
    pub any_of_four: Option<ThingAnyOfFour>,
    /// The `level_or_number` property.
    pub level_or_number: Option<ThingLevelOrNumber>,
    /// The `integer_or_text` property.
    pub integer_or_text: Option<ThingIntegerOrText>,
}

impl Thing {
    /// Sets [`either`](field@Self::either).
    #[inline]
    #[must_use]
    pub fn with_either(mut self, either: impl Into<ThingEither>) -> Self {
        self.either = Some(either.into());
        self
    }

    /// Sets [`any_of_four`](field@Self::any_of_four).
    #[inline]
    #[must_use]
    pub fn with_any_of_four(mut self, any_of_four: impl Into<ThingAnyOfFour>) -> Self {
        self.any_of_four = Some(any_of_four.into());
        self
    }

    /// Sets [`level_or_number`](field@Self::level_or_number).
    #[inline]
    #[must_use]
    pub fn with_level_or_number(
        mut self,
        level_or_number: impl Into<ThingLevelOrNumber>,
    ) -> Self {
        self.level_or_number = Some(level_or_number.into());
        self
    }

    /// Sets [`integer_or_text`](field@Self::integer_or_text).
    #[inline]
    #[must_use]
    pub fn with_integer_or_text(
        mut self,
        integer_or_text: impl Into<ThingIntegerOrText>,
    ) -> Self {
        self.integer_or_text = Some(integer_or_text.into());
        self
    }
}

/// The `any_of_four` of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingAnyOfFour {
    /// A Boolean.
    Bool(bool),
    /// An integer.
    Integer(i64),
    /// A number.
    Number(f64),
    /// A string.
    Text(String),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl ThingAnyOfFour {
    /// Returns the value of [`Bool`](Self::Bool), if it is one.
    pub fn as_bool(&self) -> Option<&bool> {
        match self {
            Self::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Bool`](Self::Bool), if it is one.
    pub fn into_bool(self) -> Option<bool> {
        match self {
            Self::Bool(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Integer`](Self::Integer), if it is one.
    pub fn as_integer(&self) -> Option<&i64> {
        match self {
            Self::Integer(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Integer`](Self::Integer), if it is one.
    pub fn into_integer(self) -> Option<i64> {
        match self {
            Self::Integer(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Number`](Self::Number), if it is one.
    pub fn as_number(&self) -> Option<&f64> {
        match self {
            Self::Number(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Number`](Self::Number), if it is one.
    pub fn into_number(self) -> Option<f64> {
        match self {
            Self::Number(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Text`](Self::Text), if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Text`](Self::Text), if it is one.
    pub fn into_text(self) -> Option<String> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }
}

impl From<bool> for ThingAnyOfFour {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i64> for ThingAnyOfFour {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<f64> for ThingAnyOfFour {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for ThingAnyOfFour {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ThingAnyOfFour {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

/// The `either` of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingEither {
    /// A number.
    Number(f64),
    /// An integer.
    Integer(i64),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl ThingEither {
    /// Returns the value of [`Number`](Self::Number), if it is one.
    pub fn as_number(&self) -> Option<&f64> {
        match self {
            Self::Number(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Number`](Self::Number), if it is one.
    pub fn into_number(self) -> Option<f64> {
        match self {
            Self::Number(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Integer`](Self::Integer), if it is one.
    pub fn as_integer(&self) -> Option<&i64> {
        match self {
            Self::Integer(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Integer`](Self::Integer), if it is one.
    pub fn into_integer(self) -> Option<i64> {
        match self {
            Self::Integer(value) => Some(value),
            _ => None,
        }
    }
}

impl From<f64> for ThingEither {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<i64> for ThingEither {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

/// The `integer_or_text` of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingIntegerOrText {
    /// An integer.
    Number(i64),
    /// A string.
    Text(String),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl ThingIntegerOrText {
    /// Returns the value of [`Number`](Self::Number), if it is one.
    pub fn as_number(&self) -> Option<&i64> {
        match self {
            Self::Number(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Number`](Self::Number), if it is one.
    pub fn into_number(self) -> Option<i64> {
        match self {
            Self::Number(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Text`](Self::Text), if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Text`](Self::Text), if it is one.
    pub fn into_text(self) -> Option<String> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }
}

impl From<i64> for ThingIntegerOrText {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for ThingIntegerOrText {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ThingIntegerOrText {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

/// The `level_or_number` of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingLevelOrNumber {
    /// [`ThingLevelOrNumberNumber`].
    Number(ThingLevelOrNumberNumber),
    /// A number.
    Number2(f64),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl ThingLevelOrNumber {
    /// Returns the value of [`Number`](Self::Number), if it is one.
    pub fn as_number(&self) -> Option<&ThingLevelOrNumberNumber> {
        match self {
            Self::Number(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Number`](Self::Number), if it is one.
    pub fn into_number(self) -> Option<ThingLevelOrNumberNumber> {
        match self {
            Self::Number(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Number2`](Self::Number2), if it is one.
    pub fn as_number2(&self) -> Option<&f64> {
        match self {
            Self::Number2(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Number2`](Self::Number2), if it is one.
    pub fn into_number2(self) -> Option<f64> {
        match self {
            Self::Number2(value) => Some(value),
            _ => None,
        }
    }
}

impl From<ThingLevelOrNumberNumber> for ThingLevelOrNumber {
    fn from(value: ThingLevelOrNumberNumber) -> Self {
        Self::Number(value)
    }
}

impl From<f64> for ThingLevelOrNumber {
    fn from(value: f64) -> Self {
        Self::Number2(value)
    }
}

/// A branch of [`ThingLevelOrNumber`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingLevelOrNumberNumber {
    /// `1`.
    V1,
    /// `2`.
    V2,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(i64),
}

impl ThingLevelOrNumberNumber {
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

impl fmt::Display for ThingLevelOrNumberNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.value(), f)
    }
}

impl From<i64> for ThingLevelOrNumberNumber {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::V1,
            2 => Self::V2,
            other => Self::Unknown(other),
        }
    }
}

impl PartialEq<i64> for ThingLevelOrNumberNumber {
    fn eq(&self, other: &i64) -> bool {
        self.value() == *other
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
        out.optional("either", &self.either);
        out.optional("any_of_four", &self.any_of_four);
        out.optional("level_or_number", &self.level_or_number);
        out.optional("integer_or_text", &self.integer_or_text);
        out.end_object();
    }
}

impl Decode for types::Thing {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut either = None;
        let mut any_of_four = None;
        let mut level_or_number = None;
        let mut integer_or_text = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "either" => input.read(&mut either),
                "any_of_four" => input.read(&mut any_of_four),
                "level_or_number" => input.read(&mut level_or_number),
                "integer_or_text" => input.read(&mut integer_or_text),
                _ => input.skip(),
            }?;
        }
        Ok(Self {
            either,
            any_of_four,
            level_or_number,
            integer_or_text,
        })
    }
}

impl Encode for types::ThingAnyOfFour {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Bool(value) => Encode::encode(value, out),
            Self::Integer(value) => Encode::encode(value, out),
            Self::Number(value) => Encode::encode(value, out),
            Self::Text(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ThingAnyOfFour {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Bool {
            return Decode::decode(input).map(Self::Bool);
        }
        if kind == Kind::Integer && input.is_digits()
            && let Some(value) = input.attempt()
        {
            return Ok(Self::Integer(value));
        }
        if matches!(kind, Kind::Integer | Kind::Number) {
            return Decode::decode(input).map(Self::Number);
        }
        if kind == Kind::String {
            return Decode::decode(input).map(Self::Text);
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::ThingEither {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Number(value) => Encode::encode(value, out),
            Self::Integer(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ThingEither {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Integer && input.is_digits()
            && let Some(value) = input.attempt()
        {
            return Ok(Self::Integer(value));
        }
        if matches!(kind, Kind::Integer | Kind::Number) {
            return Decode::decode(input).map(Self::Number);
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::ThingIntegerOrText {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Number(value) => Encode::encode(value, out),
            Self::Text(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ThingIntegerOrText {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Integer {
            return Decode::decode(input).map(Self::Number);
        }
        if kind == Kind::String {
            return Decode::decode(input).map(Self::Text);
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::ThingLevelOrNumber {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Number(value) => Encode::encode(value, out),
            Self::Number2(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ThingLevelOrNumber {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Integer && input.is_one_of(&["1", "2"]) && input.is_digits() {
            return Decode::decode(input).map(Self::Number);
        }
        if matches!(kind, Kind::Integer | Kind::Number) {
            return Decode::decode(input).map(Self::Number2);
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::ThingLevelOrNumberNumber {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        Encode::encode(&self.value(), out)
    }
}

impl Decode for types::ThingLevelOrNumberNumber {
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
