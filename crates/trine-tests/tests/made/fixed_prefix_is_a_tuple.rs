pub mod types {
//! The types that several groups of operations share, or that no operation uses.

use std::collections::BTreeMap;

use trine_runtime::{Date, Field, collect};

/// The `node` of [`Thing`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Node(pub (Option<Box<Node>>, i64));

/// The schema `Slot` of the document.
pub type Slot = (Date, bool);

/// The request body of `POST /things`, among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The `point` property.
    pub point: (f64, f64),
    /// The `pair` property.
    pub pair: Option<(String, i64)>,
    /// The `slots` property.
    pub slots: Option<Vec<(Date, bool)>>,
    /// The `nested` property.
    pub nested: Option<((Date, bool), Option<String>)>,
    /// The `nullable` property.
    pub nullable: Field<(ThingNullableFirst,)>,
    /// The `by_name` property.
    pub by_name: Option<BTreeMap<String, (Date, bool)>>,
    /// The `composed` property. Exactly 2 items.
    pub composed: Option<(String, String)>,
    /// The `union` property.
    pub union_: Option<ThingUnion>,
    /// The `node` property.
    pub node: Option<Node>,
}

impl Thing {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(point: impl Into<(f64, f64)>) -> Self {
        Self {
            point: point.into(),
            pair: None,
            slots: None,
            nested: None,
            nullable: Field::Absent,
            by_name: None,
            composed: None,
            union_: None,
            node: None,
        }
    }

    /// Sets [`pair`](field@Self::pair).
    #[inline]
    #[must_use]
    pub fn with_pair(mut self, pair: impl Into<(String, i64)>) -> Self {
        self.pair = Some(pair.into());
        self
    }

    /// Sets [`slots`](field@Self::slots).
    #[inline]
    #[must_use]
    pub fn with_slots(
        mut self,
        slots: impl IntoIterator<Item = impl Into<(Date, bool)>>,
    ) -> Self {
        self.slots = Some(collect::list(slots));
        self
    }

    /// Sets [`nested`](field@Self::nested).
    #[inline]
    #[must_use]
    pub fn with_nested(
        mut self,
        nested: impl Into<((Date, bool), Option<String>)>,
    ) -> Self {
        self.nested = Some(nested.into());
        self
    }

    /// Sets [`nullable`](field@Self::nullable).
    #[inline]
    #[must_use]
    pub fn with_nullable(mut self, nullable: impl Into<(ThingNullableFirst,)>) -> Self {
        self.nullable = Field::Value(nullable.into());
        self
    }

    /// Sets [`nullable`](field@Self::nullable) to `null`.
    #[inline]
    #[must_use]
    pub fn with_nullable_null(mut self) -> Self {
        self.nullable = Field::Null;
        self
    }

    /// Sets [`by_name`](field@Self::by_name).
    #[inline]
    #[must_use]
    pub fn with_by_name(
        mut self,
        by_name: impl IntoIterator<Item = (impl Into<String>, impl Into<(Date, bool)>)>,
    ) -> Self {
        self.by_name = Some(collect::map(by_name));
        self
    }

    /// Sets [`composed`](field@Self::composed).
    #[inline]
    #[must_use]
    pub fn with_composed(mut self, composed: impl Into<(String, String)>) -> Self {
        self.composed = Some(composed.into());
        self
    }

    /// Sets [`union_`](field@Self::union_).
    #[inline]
    #[must_use]
    pub fn with_union(mut self, union_: impl Into<ThingUnion>) -> Self {
        self.union_ = Some(union_.into());
        self
    }

    /// Sets [`node`](field@Self::node).
    #[inline]
    #[must_use]
    pub fn with_node(mut self, node: impl Into<Node>) -> Self {
        self.node = Some(node.into());
        self
    }
}

/// One of the `nullable` of [`Thing`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ThingNullableFirst {
    /// The `id` property.
    pub id: Option<String>,
}

impl ThingNullableFirst {
    /// Sets [`id`](field@Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

/// The `union` of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingUnion {
    /// A string.
    Text(String),
    /// A list.
    Tuple((Date, bool)),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl ThingUnion {
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

    /// Returns the value of [`Tuple`](Self::Tuple), if it is one.
    pub fn as_tuple(&self) -> Option<&(Date, bool)> {
        match self {
            Self::Tuple(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Tuple`](Self::Tuple), if it is one.
    pub fn into_tuple(self) -> Option<(Date, bool)> {
        match self {
            Self::Tuple(value) => Some(value),
            _ => None,
        }
    }
}

impl From<String> for ThingUnion {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ThingUnion {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<(Date, bool)> for ThingUnion {
    fn from(value: (Date, bool)) -> Self {
        Self::Tuple(value)
    }
}
}
pub mod wire {
use super::types;
use trine_runtime::Field;
use trine_runtime::wire::{Decode, DecodeError, Encode, Kind, Reader, Writer};

impl Encode for types::Node {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        Encode::encode(&self.0, out)
    }
}

impl Decode for types::Node {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Decode::decode(input).map(Self)
    }
}

impl From<(Option<Box<types::Node>>, i64)> for types::Node {
    fn from(value: (Option<Box<types::Node>>, i64)) -> Self {
        Self(value)
    }
}

impl Encode for types::Thing {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("point", &self.point);
        out.optional("pair", &self.pair);
        out.optional("slots", &self.slots);
        out.optional("nested", &self.nested);
        out.tri_state("nullable", &self.nullable);
        out.optional("by_name", &self.by_name);
        out.optional("composed", &self.composed);
        out.optional("union", &self.union_);
        out.optional("node", &self.node);
        out.end_object();
    }
}

impl Decode for types::Thing {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut point = None;
        let mut pair = None;
        let mut slots = None;
        let mut nested = None;
        let mut nullable = Field::Absent;
        let mut by_name = None;
        let mut composed = None;
        let mut union_ = None;
        let mut node = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "point" => input.read_some(&mut point),
                "pair" => input.read(&mut pair),
                "slots" => input.read(&mut slots),
                "nested" => input.read(&mut nested),
                "nullable" => input.read(&mut nullable),
                "by_name" => input.read(&mut by_name),
                "composed" => input.read(&mut composed),
                "union" => input.read(&mut union_),
                "node" => input.read(&mut node),
                _ => input.skip(),
            }?;
        }
        let Some(point) = point else {
            return Err(input.missing_one_of(&["point"]));
        };
        Ok(Self {
            point,
            pair,
            slots,
            nested,
            nullable,
            by_name,
            composed,
            union_,
            node,
        })
    }
}

impl Encode for types::ThingNullableFirst {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("id", &self.id);
        out.end_object();
    }
}

impl Decode for types::ThingNullableFirst {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "id" => input.read(&mut id),
                _ => input.skip(),
            }?;
        }
        Ok(Self { id })
    }
}

impl Encode for types::ThingUnion {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Text(value) => Encode::encode(value, out),
            Self::Tuple(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ThingUnion {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::String {
            return Decode::decode(input).map(Self::Text);
        }
        if kind == Kind::Array {
            return Decode::decode(input).map(Self::Tuple);
        }
        input.other(Self::Unknown)
    }
}
}
