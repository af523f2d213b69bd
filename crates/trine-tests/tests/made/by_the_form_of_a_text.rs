pub mod types {
//! The types that several groups of operations share, or that no operation uses.

use trine_runtime::{Date, DateTime};

/// A branch of [`ThingKey`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ByDay {
    /// The `key` property.
    pub key: Date,
}

impl ByDay {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(key: impl Into<Date>) -> Self {
        Self { key: key.into() }
    }
}

/// A branch of [`ThingKey`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ById {
    /// The `key` property.
    pub key: uuid::Uuid,
}

impl ById {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(key: impl Into<uuid::Uuid>) -> Self {
        Self { key: key.into() }
    }
}

/// A branch of [`ThingKey`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ByMoment {
    /// The `key` property.
    pub key: DateTime,
}

impl ByMoment {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(key: impl Into<DateTime>) -> Self {
        Self { key: key.into() }
    }
}

/// A branch of [`ThingRange`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Ipv4Range {
    /// The `first` property. Format: `ipv4`.
    pub first: String,
    /// The `last` property. Format: `ipv4`.
    pub last: String,
}

/// The required fields of [`Ipv4Range`].
#[derive(Debug, Clone)]
pub struct Ipv4RangeRequired<A, B> {
    /// See [`Ipv4Range::first`](field@Ipv4Range::first).
    pub first: A,
    /// See [`Ipv4Range::last`](field@Ipv4Range::last).
    pub last: B,
}

impl Ipv4Range {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(
        required: Ipv4RangeRequired<impl Into<String>, impl Into<String>>,
    ) -> Self {
        Self {
            first: required.first.into(),
            last: required.last.into(),
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

/// The required fields of [`Ipv6Range`].
#[derive(Debug, Clone)]
pub struct Ipv6RangeRequired<A, B> {
    /// See [`Ipv6Range::first`](field@Ipv6Range::first).
    pub first: A,
    /// See [`Ipv6Range::last`](field@Ipv6Range::last).
    pub last: B,
}

impl Ipv6Range {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(
        required: Ipv6RangeRequired<impl Into<String>, impl Into<String>>,
    ) -> Self {
        Self {
            first: required.first.into(),
            last: required.last.into(),
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
    /// [`ById`].
    Id(ById),
    /// [`ByDay`].
    Day(ByDay),
    /// [`ByMoment`].
    Moment(ByMoment),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl ThingKey {
    /// Returns the value of [`Id`](Self::Id), if it is one.
    pub fn as_id(&self) -> Option<&ById> {
        match self {
            Self::Id(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Id`](Self::Id), if it is one.
    pub fn into_id(self) -> Option<ById> {
        match self {
            Self::Id(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Day`](Self::Day), if it is one.
    pub fn as_day(&self) -> Option<&ByDay> {
        match self {
            Self::Day(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Day`](Self::Day), if it is one.
    pub fn into_day(self) -> Option<ByDay> {
        match self {
            Self::Day(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Moment`](Self::Moment), if it is one.
    pub fn as_moment(&self) -> Option<&ByMoment> {
        match self {
            Self::Moment(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Moment`](Self::Moment), if it is one.
    pub fn into_moment(self) -> Option<ByMoment> {
        match self {
            Self::Moment(value) => Some(value),
            _ => None,
        }
    }
}

impl From<ById> for ThingKey {
    fn from(value: ById) -> Self {
        Self::Id(value)
    }
}

impl From<ByDay> for ThingKey {
    fn from(value: ByDay) -> Self {
        Self::Day(value)
    }
}

impl From<ByMoment> for ThingKey {
    fn from(value: ByMoment) -> Self {
        Self::Moment(value)
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

impl ThingRange {
    /// Returns the value of [`V4`](Self::V4), if it is one.
    pub fn as_v4(&self) -> Option<&Ipv4Range> {
        match self {
            Self::V4(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`V4`](Self::V4), if it is one.
    pub fn into_v4(self) -> Option<Ipv4Range> {
        match self {
            Self::V4(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`V6`](Self::V6), if it is one.
    pub fn as_v6(&self) -> Option<&Ipv6Range> {
        match self {
            Self::V6(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`V6`](Self::V6), if it is one.
    pub fn into_v6(self) -> Option<Ipv6Range> {
        match self {
            Self::V6(value) => Some(value),
            _ => None,
        }
    }
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

impl Encode for types::ByDay {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("key", &self.key);
        out.end_object();
    }
}

impl Decode for types::ByDay {
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

impl Encode for types::ById {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("key", &self.key);
        out.end_object();
    }
}

impl Decode for types::ById {
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

impl Encode for types::ByMoment {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("key", &self.key);
        out.end_object();
    }
}

impl Decode for types::ByMoment {
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
            Self::Id(value) => Encode::encode(value, out),
            Self::Day(value) => Encode::encode(value, out),
            Self::Moment(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ThingKey {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Object && matches!(input.form_of("key"), Some(TextForm::Uuid)) {
            return Decode::decode(input).map(Self::Id);
        }
        if kind == Kind::Object && matches!(input.form_of("key"), Some(TextForm::Date)) {
            return Decode::decode(input).map(Self::Day);
        }
        if kind == Kind::Object
            && matches!(input.form_of("key"), Some(TextForm::DateTime))
        {
            return Decode::decode(input).map(Self::Moment);
        }
        if kind == Kind::Object && input.has("key") && let Some(value) = input.attempt()
        {
            return Ok(Self::Id(value));
        }
        if kind == Kind::Object && input.has("key") && let Some(value) = input.attempt()
        {
            return Ok(Self::Day(value));
        }
        if kind == Kind::Object && input.has("key") && let Some(value) = input.attempt()
        {
            return Ok(Self::Moment(value));
        }
        input.other(Self::Unknown)
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
