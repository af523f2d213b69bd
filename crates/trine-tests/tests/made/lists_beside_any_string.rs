pub mod types {
//! The types that several groups of operations share, or none uses.

use std::fmt;
use std::str::FromStr;

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Thing {
    pub items: Option<Vec<ThingItemsItem>>,
    pub lists: Option<Vec<ThingListsItem>>,
    pub one_or_several: Option<ThingOneOrSeveral>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingItemsItem {
    /// `small-1`.
    Small1,
    /// Any other text.
    Other(String),
}

impl ThingItemsItem {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Small1];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small1 => "small-1",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for ThingItemsItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ThingItemsItem {
    fn from(value: &str) -> Self {
        match value {
            "small-1" => Self::Small1,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl FromStr for ThingItemsItem {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingListsItem {
    /// `small-1`.
    Small1,
    /// Any other text.
    Other(String),
}

impl ThingListsItem {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Small1];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small1 => "small-1",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for ThingListsItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ThingListsItem {
    fn from(value: &str) -> Self {
        match value {
            "small-1" => Self::Small1,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl FromStr for ThingListsItem {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingOneOrSeveral {
    Value(ThingOneOrSeveralValue),
    List(Vec<ThingOneOrSeveralItem>),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl From<ThingOneOrSeveralValue> for ThingOneOrSeveral {
    fn from(value: ThingOneOrSeveralValue) -> Self {
        Self::Value(value)
    }
}

impl From<Vec<ThingOneOrSeveralItem>> for ThingOneOrSeveral {
    fn from(value: Vec<ThingOneOrSeveralItem>) -> Self {
        Self::List(value)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingOneOrSeveralItem {
    /// `small-1`.
    Small1,
    /// Any other text.
    Other(String),
}

impl ThingOneOrSeveralItem {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Small1];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small1 => "small-1",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for ThingOneOrSeveralItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ThingOneOrSeveralItem {
    fn from(value: &str) -> Self {
        match value {
            "small-1" => Self::Small1,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl FromStr for ThingOneOrSeveralItem {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingOneOrSeveralValue {
    /// `small-1`.
    Small1,
    /// Any other text.
    Other(String),
}

impl ThingOneOrSeveralValue {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Small1];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small1 => "small-1",
            Self::Other(value) => value,
        }
    }
}

impl fmt::Display for ThingOneOrSeveralValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ThingOneOrSeveralValue {
    fn from(value: &str) -> Self {
        match value {
            "small-1" => Self::Small1,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl FromStr for ThingOneOrSeveralValue {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(value))
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
        out.optional("items", &self.items);
        out.optional("lists", &self.lists);
        out.optional("one_or_several", &self.one_or_several);
        out.end_object();
    }
}

impl Decode for types::Thing {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut items = None;
        let mut lists = None;
        let mut one_or_several = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "items" => input.read(&mut items),
                "lists" => input.read(&mut lists),
                "one_or_several" => input.read(&mut one_or_several),
                _ => input.skip(),
            }?;
        }
        Ok(Self {
            items,
            lists,
            one_or_several,
        })
    }
}

impl Encode for types::ThingItemsItem {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ThingItemsItem {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*input.string()?))
    }
}

impl Encode for types::ThingListsItem {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ThingListsItem {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*input.string()?))
    }
}

impl Encode for types::ThingOneOrSeveral {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Value(value) => Encode::encode(value, out),
            Self::List(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ThingOneOrSeveral {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::String {
            return Decode::decode(input).map(Self::Value);
        }
        if kind == Kind::Array {
            return Decode::decode(input).map(Self::List);
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::ThingOneOrSeveralItem {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ThingOneOrSeveralItem {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*input.string()?))
    }
}

impl Encode for types::ThingOneOrSeveralValue {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ThingOneOrSeveralValue {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*input.string()?))
    }
}
}
