pub mod types {
//! The types that several groups of operations share, or that no operation uses.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use trine_runtime::{Field, collect, wire};

/// The response of `POST /things`, among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The `needed` property.
    pub needed: serde_json::Value,
    /// The `maybe` property.
    pub maybe: Field<serde_json::Value>,
    /// The `object_as_type` property.
    pub object_as_type: Option<serde_json::Value>,
    /// The `number_as_type` property.
    pub number_as_type: Option<serde_json::Value>,
    /// The `one_of_a_list` property.
    pub one_of_a_list: Option<serde_json::Value>,
    /// The `list` property.
    pub list: Option<Vec<serde_json::Value>>,
    /// The `map` property.
    pub map: Option<BTreeMap<String, serde_json::Value>>,
    /// The `known_values` property.
    pub known_values: Option<ThingKnownValues>,
    /// The `parts` property.
    pub parts: Option<ThingParts>,
    /// The `joined` property.
    pub joined: Option<String>,
    /// The `either` property.
    pub either: Option<ThingEither>,
}

impl Thing {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(needed: impl Into<serde_json::Value>) -> Self {
        Self {
            needed: needed.into(),
            maybe: Field::Absent,
            object_as_type: None,
            number_as_type: None,
            one_of_a_list: None,
            list: None,
            map: None,
            known_values: None,
            parts: None,
            joined: None,
            either: None,
        }
    }

    /// Sets [`maybe`](field@Self::maybe).
    #[inline]
    #[must_use]
    pub fn with_maybe(mut self, maybe: impl Into<serde_json::Value>) -> Self {
        self.maybe = Field::Value(maybe.into());
        self
    }

    /// Sets [`maybe`](field@Self::maybe) to `null`.
    #[inline]
    #[must_use]
    pub fn with_maybe_null(mut self) -> Self {
        self.maybe = Field::Null;
        self
    }

    /// Sets [`object_as_type`](field@Self::object_as_type).
    #[inline]
    #[must_use]
    pub fn with_object_as_type(
        mut self,
        object_as_type: impl Into<serde_json::Value>,
    ) -> Self {
        self.object_as_type = Some(object_as_type.into());
        self
    }

    /// Sets [`number_as_type`](field@Self::number_as_type).
    #[inline]
    #[must_use]
    pub fn with_number_as_type(
        mut self,
        number_as_type: impl Into<serde_json::Value>,
    ) -> Self {
        self.number_as_type = Some(number_as_type.into());
        self
    }

    /// Sets [`one_of_a_list`](field@Self::one_of_a_list).
    #[inline]
    #[must_use]
    pub fn with_one_of_a_list(
        mut self,
        one_of_a_list: impl Into<serde_json::Value>,
    ) -> Self {
        self.one_of_a_list = Some(one_of_a_list.into());
        self
    }

    /// Sets [`list`](field@Self::list).
    #[inline]
    #[must_use]
    pub fn with_list(
        mut self,
        list: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        self.list = Some(collect::list(list));
        self
    }

    /// Sets [`map`](field@Self::map).
    #[inline]
    #[must_use]
    pub fn with_map(
        mut self,
        map: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.map = Some(collect::map(map));
        self
    }

    /// Sets [`known_values`](field@Self::known_values).
    #[inline]
    #[must_use]
    pub fn with_known_values(
        mut self,
        known_values: impl Into<ThingKnownValues>,
    ) -> Self {
        self.known_values = Some(known_values.into());
        self
    }

    /// Sets [`parts`](field@Self::parts).
    #[inline]
    #[must_use]
    pub fn with_parts(mut self, parts: impl Into<ThingParts>) -> Self {
        self.parts = Some(parts.into());
        self
    }

    /// Sets [`joined`](field@Self::joined).
    #[inline]
    #[must_use]
    pub fn with_joined(mut self, joined: impl Into<String>) -> Self {
        self.joined = Some(joined.into());
        self
    }

    /// Sets [`either`](field@Self::either).
    #[inline]
    #[must_use]
    pub fn with_either(mut self, either: impl Into<ThingEither>) -> Self {
        self.either = Some(either.into());
        self
    }
}

/// The `either` of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingEither {
    /// Any JSON value.
    Any(serde_json::Value),
    /// A string.
    Text(String),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl ThingEither {
    /// Returns the value of [`Any`](Self::Any), if it is one.
    pub fn as_any(&self) -> Option<&serde_json::Value> {
        match self {
            Self::Any(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Any`](Self::Any), if it is one.
    pub fn into_any(self) -> Option<serde_json::Value> {
        match self {
            Self::Any(value) => Some(value),
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

impl From<String> for ThingEither {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ThingEither {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

/// The `known_values` of [`Thing`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingKnownValues {
    /// `a`.
    A,
    /// `b`.
    B,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl ThingKnownValues {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::A, Self::B];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for ThingKnownValues {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for ThingKnownValues {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ThingKnownValues {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for ThingKnownValues {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for ThingKnownValues {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for ThingKnownValues {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for ThingKnownValues {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// The `parts` of [`Thing`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ThingParts {
    /// The `a` property.
    pub a: Option<String>,
}

impl ThingParts {
    /// Sets [`a`](field@Self::a).
    #[inline]
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }
}
}
pub mod wire {
use super::types;
use trine_runtime::Field;
use trine_runtime::wire::{Decode, DecodeError, Encode, Kind, Reader, Writer};

impl Encode for types::Thing {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("needed", &self.needed);
        out.tri_state("maybe", &self.maybe);
        out.optional("object_as_type", &self.object_as_type);
        out.optional("number_as_type", &self.number_as_type);
        out.optional("one_of_a_list", &self.one_of_a_list);
        out.optional("list", &self.list);
        out.optional("map", &self.map);
        out.optional("known_values", &self.known_values);
        out.optional("parts", &self.parts);
        out.optional("joined", &self.joined);
        out.optional("either", &self.either);
        out.end_object();
    }
}

impl Decode for types::Thing {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut needed = None;
        let mut maybe = Field::Absent;
        let mut object_as_type = None;
        let mut number_as_type = None;
        let mut one_of_a_list = None;
        let mut list = None;
        let mut map = None;
        let mut known_values = None;
        let mut parts = None;
        let mut joined = None;
        let mut either = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "needed" => input.read_some(&mut needed),
                "maybe" => input.read(&mut maybe),
                "object_as_type" => input.read(&mut object_as_type),
                "number_as_type" => input.read(&mut number_as_type),
                "one_of_a_list" => input.read(&mut one_of_a_list),
                "list" => input.read(&mut list),
                "map" => input.read(&mut map),
                "known_values" => input.read(&mut known_values),
                "parts" => input.read(&mut parts),
                "joined" => input.read(&mut joined),
                "either" => input.read(&mut either),
                _ => input.skip(),
            }?;
        }
        let Some(needed) = needed else {
            return Err(input.missing_one_of(&["needed"]));
        };
        Ok(Self {
            needed,
            maybe,
            object_as_type,
            number_as_type,
            one_of_a_list,
            list,
            map,
            known_values,
            parts,
            joined,
            either,
        })
    }
}

impl Encode for types::ThingEither {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Any(value) => Encode::encode(value, out),
            Self::Text(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ThingEither {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::String {
            return Decode::decode(input).map(Self::Text);
        }
        if matches!(
            kind, Kind::Bool | Kind::Integer | Kind::Number | Kind::String | Kind::Array
            | Kind::Object
        ) {
            return Decode::decode(input).map(Self::Any);
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::ThingKnownValues {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ThingKnownValues {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::ThingParts {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("a", &self.a);
        out.end_object();
    }
}

impl Decode for types::ThingParts {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut a = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "a" => input.read(&mut a),
                _ => input.skip(),
            }?;
        }
        Ok(Self { a })
    }
}
}
