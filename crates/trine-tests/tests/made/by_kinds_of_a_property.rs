pub mod types {
//! The types that several groups of operations share, or that no operation uses.

use trine_runtime::{Date, collect};

/// A branch of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Dates {
    /// The `lt` property.
    pub lt: Date,
}

impl Dates {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(lt: impl Into<Date>) -> Self {
        Self { lt: lt.into() }
    }
}

/// A branch of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Floats {
    /// The `lt` property.
    pub lt: f64,
}

impl Floats {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(lt: f64) -> Self {
        Self { lt }
    }
}

/// A branch of [`Thing`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Labels {
    /// The `labels` property.
    pub labels: Option<Vec<LabelsLabel>>,
}

impl Labels {
    /// Sets [`labels`](field@Self::labels).
    #[inline]
    #[must_use]
    pub fn with_labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<LabelsLabel>>,
    ) -> Self {
        self.labels = Some(collect::list(labels));
        self
    }
}

/// One of the `labels` of [`Labels`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LabelsLabel {
    /// The `name` property.
    pub name: Option<String>,
}

impl LabelsLabel {
    /// Sets [`name`](field@Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// A branch of [`Thing`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Names {
    /// The `labels` property.
    pub labels: Option<Vec<String>>,
}

impl Names {
    /// Sets [`labels`](field@Self::labels).
    #[inline]
    #[must_use]
    pub fn with_labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.labels = Some(collect::list(labels));
        self
    }
}

/// The request body of `POST /things`, among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    /// [`Floats`].
    Floats(Floats),
    /// [`Dates`].
    Dates(Dates),
    /// [`Names`].
    Names(Names),
    /// [`Labels`].
    Labels(Labels),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl Thing {
    /// Returns the value of [`Floats`](Self::Floats), if it is one.
    pub fn as_floats(&self) -> Option<&Floats> {
        match self {
            Self::Floats(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Floats`](Self::Floats), if it is one.
    pub fn into_floats(self) -> Option<Floats> {
        match self {
            Self::Floats(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Dates`](Self::Dates), if it is one.
    pub fn as_dates(&self) -> Option<&Dates> {
        match self {
            Self::Dates(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Dates`](Self::Dates), if it is one.
    pub fn into_dates(self) -> Option<Dates> {
        match self {
            Self::Dates(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Names`](Self::Names), if it is one.
    pub fn as_names(&self) -> Option<&Names> {
        match self {
            Self::Names(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Names`](Self::Names), if it is one.
    pub fn into_names(self) -> Option<Names> {
        match self {
            Self::Names(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Labels`](Self::Labels), if it is one.
    pub fn as_labels(&self) -> Option<&Labels> {
        match self {
            Self::Labels(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Labels`](Self::Labels), if it is one.
    pub fn into_labels(self) -> Option<Labels> {
        match self {
            Self::Labels(value) => Some(value),
            _ => None,
        }
    }
}

impl From<Floats> for Thing {
    fn from(value: Floats) -> Self {
        Self::Floats(value)
    }
}

impl From<Dates> for Thing {
    fn from(value: Dates) -> Self {
        Self::Dates(value)
    }
}

impl From<Names> for Thing {
    fn from(value: Names) -> Self {
        Self::Names(value)
    }
}

impl From<Labels> for Thing {
    fn from(value: Labels) -> Self {
        Self::Labels(value)
    }
}
}
pub mod wire {
use super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Kind, Reader, Writer};

impl Encode for types::Dates {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("lt", &self.lt);
        out.end_object();
    }
}

impl Decode for types::Dates {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut lt = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "lt" => input.read_some(&mut lt),
                _ => input.skip(),
            }?;
        }
        let Some(lt) = lt else {
            return Err(input.missing_one_of(&["lt"]));
        };
        Ok(Self { lt })
    }
}

impl Encode for types::Floats {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("lt", &self.lt);
        out.end_object();
    }
}

impl Decode for types::Floats {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut lt = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "lt" => input.read_some(&mut lt),
                _ => input.skip(),
            }?;
        }
        let Some(lt) = lt else {
            return Err(input.missing_one_of(&["lt"]));
        };
        Ok(Self { lt })
    }
}

impl Encode for types::Labels {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("labels", &self.labels);
        out.end_object();
    }
}

impl Decode for types::Labels {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut labels = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "labels" => input.read(&mut labels),
                _ => input.skip(),
            }?;
        }
        Ok(Self { labels })
    }
}

impl Encode for types::LabelsLabel {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("name", &self.name);
        out.end_object();
    }
}

impl Decode for types::LabelsLabel {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut name = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "name" => input.read(&mut name),
                _ => input.skip(),
            }?;
        }
        Ok(Self { name })
    }
}

impl Encode for types::Names {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("labels", &self.labels);
        out.end_object();
    }
}

impl Decode for types::Names {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut labels = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "labels" => input.read(&mut labels),
                _ => input.skip(),
            }?;
        }
        Ok(Self { labels })
    }
}

impl Encode for types::Thing {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Floats(value) => Encode::encode(value, out),
            Self::Dates(value) => Encode::encode(value, out),
            Self::Names(value) => Encode::encode(value, out),
            Self::Labels(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::Thing {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Object
            && matches!(input.kind_of("lt"), Some(Kind::Integer | Kind::Number))
        {
            return Decode::decode(input).map(Self::Floats);
        }
        if kind == Kind::Object && matches!(input.kind_of("lt"), Some(Kind::String)) {
            return Decode::decode(input).map(Self::Dates);
        }
        if kind == Kind::Object && !input.has("lt")
            && matches!(input.item_kind_of("labels"), Some(Kind::String))
        {
            return Decode::decode(input).map(Self::Names);
        }
        if kind == Kind::Object && !input.has("lt")
            && matches!(input.item_kind_of("labels"), Some(Kind::Object))
        {
            return Decode::decode(input).map(Self::Labels);
        }
        if kind == Kind::Object && !input.has("lt") && let Some(value) = input.attempt()
        {
            return Ok(Self::Names(value));
        }
        if kind == Kind::Object && !input.has("lt") && let Some(value) = input.attempt()
        {
            return Ok(Self::Labels(value));
        }
        input.other(Self::Unknown)
    }
}
}
