pub mod types {
//! The types that several groups of operations share, or none uses.

use trine_runtime::{Date, DateTime};

/// A branch of [`ThingRange`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Ipv4Range {
    /// The `first` property. Format: `ipv4`.
    pub first: String,
    /// The `last` property. Format: `ipv4`.
    pub last: String,
}

impl Ipv4Range {
    /// Creates one with the required fields; everything else is left out.
    pub fn new(first: impl Into<String>, last: impl Into<String>) -> Self {
        Self {
            first: first.into(),
            last: last.into(),
        }
    }
}

/// A branch of [`ThingRange`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Ipv6Range {
    /// The `first` property. Format: `ipv6`.
    pub first: String,
    /// The `last` property. Format: `ipv6`.
    pub last: String,
}

impl Ipv6Range {
    /// Creates one with the required fields; everything else is left out.
    pub fn new(first: impl Into<String>, last: impl Into<String>) -> Self {
        Self {
            first: first.into(),
            last: last.into(),
        }
    }
}

/// The request body of `POST /things`, among other uses.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Thing {
    /// The `range` property.
    pub range: Option<ThingRange>,
    /// The `key` property.
    pub key: Option<ThingKey>,
}

impl Thing {
    /// Sets [`range`](field@Self::range).
    #[inline]
    #[must_use]
    pub fn with_range(mut self, range: impl Into<ThingRange>) -> Self {
        self.range = Some(range.into());
        self
    }

    /// Sets [`key`](field@Self::key).
    #[inline]
    #[must_use]
    pub fn with_key(mut self, key: impl Into<ThingKey>) -> Self {
        self.key = Some(key.into());
        self
    }
}

/// The `key` of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingKey {
    /// by_id
    ById(ThingKeyById),
    /// by_day
    ByDay(ThingKeyByDay),
    /// by_moment
    ByMoment(ThingKeyByMoment),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl From<ThingKeyById> for ThingKey {
    fn from(value: ThingKeyById) -> Self {
        Self::ById(value)
    }
}

impl From<ThingKeyByDay> for ThingKey {
    fn from(value: ThingKeyByDay) -> Self {
        Self::ByDay(value)
    }
}

impl From<ThingKeyByMoment> for ThingKey {
    fn from(value: ThingKeyByMoment) -> Self {
        Self::ByMoment(value)
    }
}

/// by_day
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ThingKeyByDay {
    /// The `key` property.
    pub key: Date,
}

impl ThingKeyByDay {
    /// Creates one with the required fields; everything else is left out.
    pub fn new(key: impl Into<Date>) -> Self {
        Self { key: key.into() }
    }
}

/// by_id
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ThingKeyById {
    /// The `key` property.
    pub key: uuid::Uuid,
}

impl ThingKeyById {
    /// Creates one with the required fields; everything else is left out.
    pub fn new(key: impl Into<uuid::Uuid>) -> Self {
        Self { key: key.into() }
    }
}

/// by_moment
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ThingKeyByMoment {
    /// The `key` property.
    pub key: DateTime,
}

impl ThingKeyByMoment {
    /// Creates one with the required fields; everything else is left out.
    pub fn new(key: impl Into<DateTime>) -> Self {
        Self { key: key.into() }
    }
}

/// The `range` of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingRange {
    /// [`Ipv4Range`].
    V4(Ipv4Range),
    /// [`Ipv6Range`].
    V6(Ipv6Range),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl From<Ipv4Range> for ThingRange {
    fn from(value: Ipv4Range) -> Self {
        Self::V4(value)
    }
}

impl From<Ipv6Range> for ThingRange {
    fn from(value: Ipv6Range) -> Self {
        Self::V6(value)
    }
}
}
pub mod wire {
use super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Kind, Reader, TextForm, Writer};

impl Encode for types::Ipv4Range {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("first", &self.first);
        out.field("last", &self.last);
        out.end_object();
    }
}

impl Decode for types::Ipv4Range {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut first = None;
        let mut last = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "first" => input.read_some(&mut first),
                "last" => input.read_some(&mut last),
                _ => input.skip(),
            }?;
        }
        let (Some(first), Some(last)) = (first, last) else {
            return Err(input.missing_one_of(&["first", "last"]));
        };
        Ok(Self { first, last })
    }
}

impl Encode for types::Ipv6Range {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("first", &self.first);
        out.field("last", &self.last);
        out.end_object();
    }
}

impl Decode for types::Ipv6Range {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut first = None;
        let mut last = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "first" => input.read_some(&mut first),
                "last" => input.read_some(&mut last),
                _ => input.skip(),
            }?;
        }
        let (Some(first), Some(last)) = (first, last) else {
            return Err(input.missing_one_of(&["first", "last"]));
        };
        Ok(Self { first, last })
    }
}

impl Encode for types::Thing {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("range", &self.range);
        out.optional("key", &self.key);
        out.end_object();
    }
}

impl Decode for types::Thing {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut range = None;
        let mut key_ = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "range" => input.read(&mut range),
                "key" => input.read(&mut key_),
                _ => input.skip(),
            }?;
        }
        Ok(Self { range, key: key_ })
    }
}

impl Encode for types::ThingKey {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::ById(value) => Encode::encode(value, out),
            Self::ByDay(value) => Encode::encode(value, out),
            Self::ByMoment(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ThingKey {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Object && matches!(input.form_of("key"), Some(TextForm::Uuid)) {
            return Decode::decode(input).map(Self::ById);
        }
        if kind == Kind::Object && matches!(input.form_of("key"), Some(TextForm::Date)) {
            return Decode::decode(input).map(Self::ByDay);
        }
        if kind == Kind::Object
            && matches!(input.form_of("key"), Some(TextForm::DateTime))
        {
            return Decode::decode(input).map(Self::ByMoment);
        }
        if kind == Kind::Object && input.has("key") && let Some(value) = input.attempt()
        {
            return Ok(Self::ById(value));
        }
        if kind == Kind::Object && input.has("key") && let Some(value) = input.attempt()
        {
            return Ok(Self::ByDay(value));
        }
        if kind == Kind::Object && input.has("key") && let Some(value) = input.attempt()
        {
            return Ok(Self::ByMoment(value));
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::ThingKeyByDay {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("key", &self.key);
        out.end_object();
    }
}

impl Decode for types::ThingKeyByDay {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut key_ = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "key" => input.read_some(&mut key_),
                _ => input.skip(),
            }?;
        }
        let Some(key_) = key_ else {
            return Err(input.missing_one_of(&["key"]));
        };
        Ok(Self { key: key_ })
    }
}

impl Encode for types::ThingKeyById {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("key", &self.key);
        out.end_object();
    }
}

impl Decode for types::ThingKeyById {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut key_ = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "key" => input.read_some(&mut key_),
                _ => input.skip(),
            }?;
        }
        let Some(key_) = key_ else {
            return Err(input.missing_one_of(&["key"]));
        };
        Ok(Self { key: key_ })
    }
}

impl Encode for types::ThingKeyByMoment {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("key", &self.key);
        out.end_object();
    }
}

impl Decode for types::ThingKeyByMoment {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut key_ = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "key" => input.read_some(&mut key_),
                _ => input.skip(),
            }?;
        }
        let Some(key_) = key_ else {
            return Err(input.missing_one_of(&["key"]));
        };
        Ok(Self { key: key_ })
    }
}

impl Encode for types::ThingRange {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::V4(value) => Encode::encode(value, out),
            Self::V6(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ThingRange {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Object && matches!(input.form_of("first"), Some(TextForm::Ipv4))
        {
            return Decode::decode(input).map(Self::V4);
        }
        if kind == Kind::Object && matches!(input.form_of("first"), Some(TextForm::Ipv6))
        {
            return Decode::decode(input).map(Self::V6);
        }
        if kind == Kind::Object && matches!(input.form_of("last"), Some(TextForm::Ipv4))
            && let Some(value) = input.attempt()
        {
            return Ok(Self::V4(value));
        }
        if kind == Kind::Object && matches!(input.form_of("last"), Some(TextForm::Ipv6))
            && let Some(value) = input.attempt()
        {
            return Ok(Self::V6(value));
        }
        if kind == Kind::Object && input.has("first")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::V4(value));
        }
        if kind == Kind::Object && input.has("first")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::V6(value));
        }
        input.other(Self::Unknown)
    }
}
}
