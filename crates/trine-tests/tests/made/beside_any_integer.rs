pub mod types {
//! The types that several groups of operations share, or that no operation uses.

use std::fmt;

use trine_runtime::{Field, collect};

/// The `named` of [`Levels`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Known {
    /// `100`.
    V100,
    /// `200`.
    V200,
    /// Any other integer.
    Other(i64),
}

impl Known {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::V100, Self::V200];

    /// Returns the value as it is sent.
    pub fn value(self) -> i64 {
        match self {
            Self::V100 => 100,
            Self::V200 => 200,
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for Known {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.value(), f)
    }
}

impl From<i64> for Known {
    fn from(value: i64) -> Self {
        match value {
            100 => Self::V100,
            200 => Self::V200,
            other => Self::Other(other),
        }
    }
}

impl PartialEq<i64> for Known {
    fn eq(&self, other: &i64) -> bool {
        self.value() == *other
    }
}

/// The request body of `POST /levels`, among other uses.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Levels {
    /// The `level` property.
    pub level: Option<LevelsLevel>,
    /// The `wider` property.
    pub wider: Field<LevelsWider>,
    /// The `named` property.
    pub named: Option<Known>,
    /// The `titled` property.
    pub titled: Option<LevelsTitled>,
    /// The `listed` property.
    pub listed: Option<Vec<LevelsListed>>,
    /// The `text` property.
    pub text: Option<LevelsText>,
    /// The `number` property.
    pub number: Option<LevelsNumber>,
}

impl Levels {
    /// Sets [`level`](field@Self::level).
    #[inline]
    #[must_use]
    pub fn with_level(mut self, level: impl Into<LevelsLevel>) -> Self {
        self.level = Some(level.into());
        self
    }

    /// Sets [`wider`](field@Self::wider).
    #[inline]
    #[must_use]
    pub fn with_wider(mut self, wider: impl Into<LevelsWider>) -> Self {
        self.wider = Field::Value(wider.into());
        self
    }

    /// Sets [`wider`](field@Self::wider) to `null`.
    #[inline]
    #[must_use]
    pub fn with_wider_null(mut self) -> Self {
        self.wider = Field::Null;
        self
    }

    /// Sets [`named`](field@Self::named).
    #[inline]
    #[must_use]
    pub fn with_named(mut self, named: impl Into<Known>) -> Self {
        self.named = Some(named.into());
        self
    }

    /// Sets [`titled`](field@Self::titled).
    #[inline]
    #[must_use]
    pub fn with_titled(mut self, titled: impl Into<LevelsTitled>) -> Self {
        self.titled = Some(titled.into());
        self
    }

    /// Sets [`listed`](field@Self::listed).
    #[inline]
    #[must_use]
    pub fn with_listed(
        mut self,
        listed: impl IntoIterator<Item = impl Into<LevelsListed>>,
    ) -> Self {
        self.listed = Some(collect::list(listed));
        self
    }

    /// Sets [`text`](field@Self::text).
    #[inline]
    #[must_use]
    pub fn with_text(mut self, text: impl Into<LevelsText>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets [`number`](field@Self::number).
    #[inline]
    #[must_use]
    pub fn with_number(mut self, number: impl Into<LevelsNumber>) -> Self {
        self.number = Some(number.into());
        self
    }
}

/// The `level` of [`Levels`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LevelsLevel {
    /// `1`.
    V1,
    /// `2`.
    V2,
    /// `3`.
    V3,
    /// Any other integer.
    Other(i64),
}

impl LevelsLevel {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::V1, Self::V2, Self::V3];

    /// Returns the value as it is sent.
    pub fn value(self) -> i64 {
        match self {
            Self::V1 => 1,
            Self::V2 => 2,
            Self::V3 => 3,
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for LevelsLevel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.value(), f)
    }
}

impl From<i64> for LevelsLevel {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::V1,
            2 => Self::V2,
            3 => Self::V3,
            other => Self::Other(other),
        }
    }
}

impl PartialEq<i64> for LevelsLevel {
    fn eq(&self, other: &i64) -> bool {
        self.value() == *other
    }
}

/// One of the `listed` of [`Levels`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LevelsListed {
    /// `7`.
    V7,
    /// `8`.
    V8,
    /// Any other integer.
    Other(i64),
}

impl LevelsListed {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::V7, Self::V8];

    /// Returns the value as it is sent.
    pub fn value(self) -> i64 {
        match self {
            Self::V7 => 7,
            Self::V8 => 8,
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for LevelsListed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.value(), f)
    }
}

impl From<i64> for LevelsListed {
    fn from(value: i64) -> Self {
        match value {
            7 => Self::V7,
            8 => Self::V8,
            other => Self::Other(other),
        }
    }
}

impl PartialEq<i64> for LevelsListed {
    fn eq(&self, other: &i64) -> bool {
        self.value() == *other
    }
}

/// The `number` of [`Levels`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LevelsNumber {
    /// [`LevelsNumberDetails`].
    Object(LevelsNumberDetails),
    /// A number.
    Number(f64),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl LevelsNumber {
    /// Returns the value of [`Object`](Self::Object), if it is one.
    pub fn as_object(&self) -> Option<&LevelsNumberDetails> {
        match self {
            Self::Object(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Object`](Self::Object), if it is one.
    pub fn into_object(self) -> Option<LevelsNumberDetails> {
        match self {
            Self::Object(value) => Some(value),
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
}

impl From<LevelsNumberDetails> for LevelsNumber {
    fn from(value: LevelsNumberDetails) -> Self {
        Self::Object(value)
    }
}

impl From<f64> for LevelsNumber {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

/// A branch of [`LevelsNumber`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LevelsNumberDetails {
    /// `1`.
    V1,
    /// `2`.
    V2,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(i64),
}

impl LevelsNumberDetails {
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

impl fmt::Display for LevelsNumberDetails {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.value(), f)
    }
}

impl From<i64> for LevelsNumberDetails {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::V1,
            2 => Self::V2,
            other => Self::Unknown(other),
        }
    }
}

impl PartialEq<i64> for LevelsNumberDetails {
    fn eq(&self, other: &i64) -> bool {
        self.value() == *other
    }
}

/// The `text` of [`Levels`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LevelsText {
    /// [`LevelsTextNumber`].
    Number(LevelsTextNumber),
    /// A string.
    Text(String),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl LevelsText {
    /// Returns the value of [`Number`](Self::Number), if it is one.
    pub fn as_number(&self) -> Option<&LevelsTextNumber> {
        match self {
            Self::Number(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Number`](Self::Number), if it is one.
    pub fn into_number(self) -> Option<LevelsTextNumber> {
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

impl From<LevelsTextNumber> for LevelsText {
    fn from(value: LevelsTextNumber) -> Self {
        Self::Number(value)
    }
}

impl From<String> for LevelsText {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for LevelsText {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

/// A branch of [`LevelsText`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LevelsTextNumber {
    /// `10`.
    V10,
    /// `20`.
    V20,
    /// Any other integer.
    Other(i64),
}

impl LevelsTextNumber {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::V10, Self::V20];

    /// Returns the value as it is sent.
    pub fn value(self) -> i64 {
        match self {
            Self::V10 => 10,
            Self::V20 => 20,
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for LevelsTextNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.value(), f)
    }
}

impl From<i64> for LevelsTextNumber {
    fn from(value: i64) -> Self {
        match value {
            10 => Self::V10,
            20 => Self::V20,
            other => Self::Other(other),
        }
    }
}

impl PartialEq<i64> for LevelsTextNumber {
    fn eq(&self, other: &i64) -> bool {
        self.value() == *other
    }
}

/// The `titled` of [`Levels`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LevelsTitled {
    /// `1`.
    Low,
    /// `2`.
    High,
    /// Any other integer.
    Other(i64),
}

impl LevelsTitled {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Low, Self::High];

    /// Returns the value as it is sent.
    pub fn value(self) -> i64 {
        match self {
            Self::Low => 1,
            Self::High => 2,
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for LevelsTitled {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.value(), f)
    }
}

impl From<i64> for LevelsTitled {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::Low,
            2 => Self::High,
            other => Self::Other(other),
        }
    }
}

impl PartialEq<i64> for LevelsTitled {
    fn eq(&self, other: &i64) -> bool {
        self.value() == *other
    }
}

/// The `wider` of [`Levels`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LevelsWider {
    /// `10`.
    V10,
    /// `20`.
    V20,
    /// Any other integer.
    Other(i64),
}

impl LevelsWider {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::V10, Self::V20];

    /// Returns the value as it is sent.
    pub fn value(self) -> i64 {
        match self {
            Self::V10 => 10,
            Self::V20 => 20,
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for LevelsWider {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.value(), f)
    }
}

impl From<i64> for LevelsWider {
    fn from(value: i64) -> Self {
        match value {
            10 => Self::V10,
            20 => Self::V20,
            other => Self::Other(other),
        }
    }
}

impl PartialEq<i64> for LevelsWider {
    fn eq(&self, other: &i64) -> bool {
        self.value() == *other
    }
}
}
pub mod wire {
use super::types;
use trine_runtime::Field;
use trine_runtime::wire::{Decode, DecodeError, Encode, Kind, Reader, Writer};

impl Encode for types::Known {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        Encode::encode(&self.value(), out)
    }
}

impl Decode for types::Known {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(<i64 as Decode>::decode(input)?))
    }
}

impl Encode for types::Levels {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("level", &self.level);
        out.tri_state("wider", &self.wider);
        out.optional("named", &self.named);
        out.optional("titled", &self.titled);
        out.optional("listed", &self.listed);
        out.optional("text", &self.text);
        out.optional("number", &self.number);
        out.end_object();
    }
}

impl Decode for types::Levels {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut level = None;
        let mut wider = Field::Absent;
        let mut named = None;
        let mut titled = None;
        let mut listed = None;
        let mut text = None;
        let mut number = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "level" => input.read(&mut level),
                "wider" => input.read(&mut wider),
                "named" => input.read(&mut named),
                "titled" => input.read(&mut titled),
                "listed" => input.read(&mut listed),
                "text" => input.read(&mut text),
                "number" => input.read(&mut number),
                _ => input.skip(),
            }?;
        }
        Ok(Self {
            level,
            wider,
            named,
            titled,
            listed,
            text,
            number,
        })
    }
}

impl Encode for types::LevelsLevel {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        Encode::encode(&self.value(), out)
    }
}

impl Decode for types::LevelsLevel {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(<i64 as Decode>::decode(input)?))
    }
}

impl Encode for types::LevelsListed {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        Encode::encode(&self.value(), out)
    }
}

impl Decode for types::LevelsListed {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(<i64 as Decode>::decode(input)?))
    }
}

impl Encode for types::LevelsNumber {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Object(value) => Encode::encode(value, out),
            Self::Number(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::LevelsNumber {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Integer && input.is_one_of(&["1", "2"]) && input.is_digits() {
            return Decode::decode(input).map(Self::Object);
        }
        if matches!(kind, Kind::Integer | Kind::Number) {
            return Decode::decode(input).map(Self::Number);
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::LevelsNumberDetails {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        Encode::encode(&self.value(), out)
    }
}

impl Decode for types::LevelsNumberDetails {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(<i64 as Decode>::decode(input)?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::LevelsText {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Number(value) => Encode::encode(value, out),
            Self::Text(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::LevelsText {
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

impl Encode for types::LevelsTextNumber {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        Encode::encode(&self.value(), out)
    }
}

impl Decode for types::LevelsTextNumber {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(<i64 as Decode>::decode(input)?))
    }
}

impl Encode for types::LevelsTitled {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        Encode::encode(&self.value(), out)
    }
}

impl Decode for types::LevelsTitled {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(<i64 as Decode>::decode(input)?))
    }
}

impl Encode for types::LevelsWider {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        Encode::encode(&self.value(), out)
    }
}

impl Decode for types::LevelsWider {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(<i64 as Decode>::decode(input)?))
    }
}
}
