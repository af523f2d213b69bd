pub mod types {
//! The types that several groups of operations share, or none uses.

use std::fmt;
use std::collections::BTreeMap;
use std::str::FromStr;

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Thing {
    pub items: Option<Vec<ThingItemsItem>>,
    pub lists: Option<Vec<ThingListsItem>>,
    pub one_or_several: Option<ThingOneOrSeveral>,
    pub lists_of_lists: Option<Vec<Vec<ThingListsOfListsItemItem>>>,
    pub maps: Option<BTreeMap<String, ThingMapsValue>>,
    pub nulls_in_one: Option<ThingNullsInOne>,
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

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingListsOfListsItemItem {
    /// `small-1`.
    Small1,
    /// Any other text.
    Other(String),
}

impl ThingListsOfListsItemItem {
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

impl fmt::Display for ThingListsOfListsItemItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ThingListsOfListsItemItem {
    fn from(value: &str) -> Self {
        match value {
            "small-1" => Self::Small1,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl FromStr for ThingListsOfListsItemItem {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingMapsValue {
    /// `small-1`.
    Small1,
    /// Any other text.
    Other(String),
}

impl ThingMapsValue {
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

impl fmt::Display for ThingMapsValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ThingMapsValue {
    fn from(value: &str) -> Self {
        match value {
            "small-1" => Self::Small1,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl FromStr for ThingMapsValue {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingNullsInOne {
    StringList(Vec<Option<String>>),
    ThingNullsInOneItemList(Vec<ThingNullsInOneItem>),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl From<Vec<Option<String>>> for ThingNullsInOne {
    fn from(value: Vec<Option<String>>) -> Self {
        Self::StringList(value)
    }
}

impl From<Vec<ThingNullsInOneItem>> for ThingNullsInOne {
    fn from(value: Vec<ThingNullsInOneItem>) -> Self {
        Self::ThingNullsInOneItemList(value)
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingNullsInOneItem {
    /// `small-1`.
    Small1,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl ThingNullsInOneItem {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Small1];

    /// The value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small1 => "small-1",
            Self::Unknown(value) => value,
        }
    }
}

impl fmt::Display for ThingNullsInOneItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ThingNullsInOneItem {
    fn from(value: &str) -> Self {
        match value {
            "small-1" => Self::Small1,
            other => Self::Unknown(other.to_owned()),
        }
    }
}

impl FromStr for ThingNullsInOneItem {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(Self::from(value))
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingOneOrSeveral {
    Value(ThingOneOrSeveralValue),
    List(Vec<ThingOneOrSeveralValue>),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl From<ThingOneOrSeveralValue> for ThingOneOrSeveral {
    fn from(value: ThingOneOrSeveralValue) -> Self {
        Self::Value(value)
    }
}

impl From<Vec<ThingOneOrSeveralValue>> for ThingOneOrSeveral {
    fn from(value: Vec<ThingOneOrSeveralValue>) -> Self {
        Self::List(value)
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
        out.optional("lists_of_lists", &self.lists_of_lists);
        out.optional("maps", &self.maps);
        out.optional("nulls_in_one", &self.nulls_in_one);
        out.end_object();
    }
}

impl Decode for types::Thing {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut items = None;
        let mut lists = None;
        let mut one_or_several = None;
        let mut lists_of_lists = None;
        let mut maps = None;
        let mut nulls_in_one = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "items" => input.read(&mut items),
                "lists" => input.read(&mut lists),
                "one_or_several" => input.read(&mut one_or_several),
                "lists_of_lists" => input.read(&mut lists_of_lists),
                "maps" => input.read(&mut maps),
                "nulls_in_one" => input.read(&mut nulls_in_one),
                _ => input.skip(),
            }?;
        }
        Ok(Self {
            items,
            lists,
            one_or_several,
            lists_of_lists,
            maps,
            nulls_in_one,
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

impl Encode for types::ThingListsOfListsItemItem {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ThingListsOfListsItemItem {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*input.string()?))
    }
}

impl Encode for types::ThingMapsValue {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ThingMapsValue {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*input.string()?))
    }
}

impl Encode for types::ThingNullsInOne {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::StringList(value) => Encode::encode(value, out),
            Self::ThingNullsInOneItemList(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ThingNullsInOne {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Array && let Some(value) = input.attempt() {
            return Ok(Self::ThingNullsInOneItemList(value));
        }
        if kind == Kind::Array && let Some(value) = input.attempt() {
            return Ok(Self::StringList(value));
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::ThingNullsInOneItem {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ThingNullsInOneItem {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
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
