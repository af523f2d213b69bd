//! The building blocks of the derived types, as a user of serde writes them.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use jiff::civil::{Date, Time};
pub use jiff::{SpanFieldwise as Duration, Timestamp as DateTime};
pub use uuid::Uuid;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Field<T> {
    #[default]
    Absent,
    Null,
    Value(T),
}

impl<T> Field<T> {
    pub fn is_absent(&self) -> bool {
        matches!(self, Field::Absent)
    }
}

impl<T: Serialize> Serialize for Field<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Field::Value(value) => value.serialize(serializer),
            Field::Absent | Field::Null => serializer.serialize_unit(),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Field<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(|value| value.map_or(Field::Null, Field::Value))
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Base64(pub Vec<u8>);

impl Serialize for Base64 {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for Base64 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <Cow<'_, str>>::deserialize(deserializer)?;
        STANDARD.decode(&*text).map(Self).map_err(serde::de::Error::custom)
    }
}

/// A value of a union whose variants no attribute tells apart: read whole, looked at, and taken as the variant's type.
#[derive(Deserialize)]
#[serde(transparent)]
pub struct Value(serde_json::Value);

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Null,
    Bool,
    Integer,
    Number,
    String,
    Array,
    Object,
}

impl Value {
    pub fn peek(&self) -> Result<Kind, serde_json::Error> {
        Ok(match &self.0 {
            serde_json::Value::Null => Kind::Null,
            serde_json::Value::Bool(_) => Kind::Bool,
            serde_json::Value::Number(value) if value.as_f64().is_some_and(|value| value.fract() == 0.0) => Kind::Integer,
            serde_json::Value::Number(_) => Kind::Number,
            serde_json::Value::String(_) => Kind::String,
            serde_json::Value::Array(_) => Kind::Array,
            serde_json::Value::Object(_) => Kind::Object,
        })
    }

    pub fn has(&self, property: &str) -> bool {
        self.0.get(property).is_some()
    }

    pub fn tag(&self, property: &str) -> Option<Cow<'static, str>> {
        match self.0.get(property)? {
            serde_json::Value::String(text) => Some(Cow::Owned(text.clone())),
            serde_json::Value::Bool(_) | serde_json::Value::Number(_) => Some(Cow::Owned(self.0[property].to_string())),
            _ => None,
        }
    }

    pub fn is_one_of(&self, values: &[&str]) -> bool {
        match &self.0 {
            serde_json::Value::String(text) => values.contains(&text.as_str()),
            other => values.contains(&other.to_string().as_str()),
        }
    }

    pub fn attempt<T: DeserializeOwned>(&mut self) -> Option<T> {
        T::deserialize(&self.0).ok()
    }

    pub fn other<T>(&mut self, keep: fn(serde_json::Value) -> T) -> Result<T, serde_json::Error> {
        Ok(keep(self.0.take()))
    }
}

pub trait Decode: Sized {
    fn decode(input: &mut Value) -> Result<Self, serde_json::Error>;
}

impl<T: DeserializeOwned> Decode for T {
    fn decode(input: &mut Value) -> Result<Self, serde_json::Error> {
        serde_json::from_value(input.0.take())
    }
}
