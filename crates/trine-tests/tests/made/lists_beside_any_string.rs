pub mod types {
//! The types that several groups of operations share, or that no operation uses.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use trine_runtime::{collect, wire};

/// The request body of `POST /things`, among other uses.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Thing {
    /// The `items` property.
    pub items: Option<Vec<ThingItem>>,
    /// The `lists` property.
    pub lists: Option<Vec<ThingList>>,
    /// The `one_or_several` property.
    pub one_or_several: Option<ThingOneOrSeveral>,
    /// The `lists_of_lists` property.
    pub lists_of_lists: Option<Vec<Vec<ThingListsOfList>>>,
    /// The `maps` property.
    pub maps: Option<BTreeMap<String, ThingMap>>,
    /// The `nulls_in_one` property.
    pub nulls_in_one: Option<ThingNullsInOne>,
}

impl Thing {
    /// Sets [`items`](field@Self::items).
    #[inline]
    #[must_use]
    pub fn with_items(
        mut self,
        items: impl IntoIterator<Item = impl Into<ThingItem>>,
    ) -> Self {
        self.items = Some(collect::list(items));
        self
    }

    /// Sets [`lists`](field@Self::lists).
    #[inline]
    #[must_use]
    pub fn with_lists(
        mut self,
        lists: impl IntoIterator<Item = impl Into<ThingList>>,
    ) -> Self {
        self.lists = Some(collect::list(lists));
        self
    }

    /// Sets [`one_or_several`](field@Self::one_or_several).
    #[inline]
    #[must_use]
    pub fn with_one_or_several(
        mut self,
        one_or_several: impl Into<ThingOneOrSeveral>,
    ) -> Self {
        self.one_or_several = Some(one_or_several.into());
        self
    }

    /// Sets [`lists_of_lists`](field@Self::lists_of_lists).
    #[inline]
    #[must_use]
    pub fn with_lists_of_lists(
        mut self,
        lists_of_lists: impl IntoIterator<
            Item = impl IntoIterator<Item = impl Into<ThingListsOfList>>,
        >,
    ) -> Self {
        self.lists_of_lists = Some(collect::list_of(lists_of_lists, collect::list));
        self
    }

    /// Sets [`maps`](field@Self::maps).
    #[inline]
    #[must_use]
    pub fn with_maps(
        mut self,
        maps: impl IntoIterator<Item = (impl Into<String>, impl Into<ThingMap>)>,
    ) -> Self {
        self.maps = Some(collect::map(maps));
        self
    }

    /// Sets [`nulls_in_one`](field@Self::nulls_in_one).
    #[inline]
    #[must_use]
    pub fn with_nulls_in_one(
        mut self,
        nulls_in_one: impl Into<ThingNullsInOne>,
    ) -> Self {
        self.nulls_in_one = Some(nulls_in_one.into());
        self
    }
}

/// One of the `items` of [`Thing`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingItem {
    /// `small-1`.
    Small1,
    /// Any other text.
    Other(String),
}

impl ThingItem {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Small1];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small1 => "small-1",
            Self::Other(value) => value,
        }
    }
}

impl AsRef<str> for ThingItem {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for ThingItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ThingItem {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Other(value.to_owned()))
    }
}

impl From<String> for ThingItem {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Other(value))
    }
}

impl FromStr for ThingItem {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for ThingItem {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for ThingItem {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// One of the `lists` of [`Thing`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingList {
    /// `small-1`.
    Small1,
    /// Any other text.
    Other(String),
}

impl ThingList {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Small1];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small1 => "small-1",
            Self::Other(value) => value,
        }
    }
}

impl AsRef<str> for ThingList {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for ThingList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ThingList {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Other(value.to_owned()))
    }
}

impl From<String> for ThingList {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Other(value))
    }
}

impl FromStr for ThingList {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for ThingList {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for ThingList {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// One of the `lists_of_lists` of [`Thing`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingListsOfList {
    /// `small-1`.
    Small1,
    /// Any other text.
    Other(String),
}

impl ThingListsOfList {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Small1];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small1 => "small-1",
            Self::Other(value) => value,
        }
    }
}

impl AsRef<str> for ThingListsOfList {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for ThingListsOfList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ThingListsOfList {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Other(value.to_owned()))
    }
}

impl From<String> for ThingListsOfList {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Other(value))
    }
}

impl FromStr for ThingListsOfList {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for ThingListsOfList {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for ThingListsOfList {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// A value in the `maps` of [`Thing`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingMap {
    /// `small-1`.
    Small1,
    /// Any other text.
    Other(String),
}

impl ThingMap {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Small1];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small1 => "small-1",
            Self::Other(value) => value,
        }
    }
}

impl AsRef<str> for ThingMap {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for ThingMap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ThingMap {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Other(value.to_owned()))
    }
}

impl From<String> for ThingMap {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Other(value))
    }
}

impl FromStr for ThingMap {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for ThingMap {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for ThingMap {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// The `nulls_in_one` of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingNullsInOne {
    /// A list.
    StringList(Vec<Option<String>>),
    /// A list.
    EntryList(Vec<ThingNullsInOneEntry>),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl ThingNullsInOne {
    /// Returns the value of [`StringList`](Self::StringList), if it is one.
    pub fn as_string_list(&self) -> Option<&[Option<String>]> {
        match self {
            Self::StringList(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`StringList`](Self::StringList), if it is one.
    pub fn into_string_list(self) -> Option<Vec<Option<String>>> {
        match self {
            Self::StringList(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`EntryList`](Self::EntryList), if it is one.
    pub fn as_entry_list(&self) -> Option<&[ThingNullsInOneEntry]> {
        match self {
            Self::EntryList(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`EntryList`](Self::EntryList), if it is one.
    pub fn into_entry_list(self) -> Option<Vec<ThingNullsInOneEntry>> {
        match self {
            Self::EntryList(value) => Some(value),
            _ => None,
        }
    }
}

impl From<Vec<Option<String>>> for ThingNullsInOne {
    fn from(value: Vec<Option<String>>) -> Self {
        Self::StringList(value)
    }
}

impl From<Vec<ThingNullsInOneEntry>> for ThingNullsInOne {
    fn from(value: Vec<ThingNullsInOneEntry>) -> Self {
        Self::EntryList(value)
    }
}

/// An item of a branch of [`ThingNullsInOne`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingNullsInOneEntry {
    /// `small-1`.
    Small1,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl ThingNullsInOneEntry {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Small1];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small1 => "small-1",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for ThingNullsInOneEntry {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for ThingNullsInOneEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ThingNullsInOneEntry {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for ThingNullsInOneEntry {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for ThingNullsInOneEntry {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for ThingNullsInOneEntry {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for ThingNullsInOneEntry {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// The `one_or_several` of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingOneOrSeveral {
    /// [`ThingOneOrSeveralText`].
    Text(ThingOneOrSeveralText),
    /// A list.
    List(Vec<ThingOneOrSeveralText>),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl ThingOneOrSeveral {
    /// Returns the value of [`Text`](Self::Text), if it is one.
    pub fn as_text(&self) -> Option<&ThingOneOrSeveralText> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Text`](Self::Text), if it is one.
    pub fn into_text(self) -> Option<ThingOneOrSeveralText> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`List`](Self::List), if it is one.
    pub fn as_list(&self) -> Option<&[ThingOneOrSeveralText]> {
        match self {
            Self::List(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`List`](Self::List), if it is one.
    pub fn into_list(self) -> Option<Vec<ThingOneOrSeveralText>> {
        match self {
            Self::List(value) => Some(value),
            _ => None,
        }
    }
}

impl From<ThingOneOrSeveralText> for ThingOneOrSeveral {
    fn from(value: ThingOneOrSeveralText) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ThingOneOrSeveral {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<Vec<ThingOneOrSeveralText>> for ThingOneOrSeveral {
    fn from(value: Vec<ThingOneOrSeveralText>) -> Self {
        Self::List(value)
    }
}

/// A branch of [`ThingOneOrSeveral`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingOneOrSeveralText {
    /// `small-1`.
    Small1,
    /// Any other text.
    Other(String),
}

impl ThingOneOrSeveralText {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Small1];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small1 => "small-1",
            Self::Other(value) => value,
        }
    }
}

impl AsRef<str> for ThingOneOrSeveralText {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for ThingOneOrSeveralText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ThingOneOrSeveralText {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Other(value.to_owned()))
    }
}

impl From<String> for ThingOneOrSeveralText {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Other(value))
    }
}

impl FromStr for ThingOneOrSeveralText {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for ThingOneOrSeveralText {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for ThingOneOrSeveralText {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
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

impl Encode for types::ThingItem {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ThingItem {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*input.string()?))
    }
}

impl Encode for types::ThingList {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ThingList {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*input.string()?))
    }
}

impl Encode for types::ThingListsOfList {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ThingListsOfList {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*input.string()?))
    }
}

impl Encode for types::ThingMap {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ThingMap {
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
            Self::EntryList(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ThingNullsInOne {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Array && let Some(value) = input.attempt() {
            return Ok(Self::EntryList(value));
        }
        if kind == Kind::Array && let Some(value) = input.attempt() {
            return Ok(Self::StringList(value));
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::ThingNullsInOneEntry {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ThingNullsInOneEntry {
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
            Self::Text(value) => Encode::encode(value, out),
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
            return Decode::decode(input).map(Self::Text);
        }
        if kind == Kind::Array {
            return Decode::decode(input).map(Self::List);
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::ThingOneOrSeveralText {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ThingOneOrSeveralText {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*input.string()?))
    }
}
}
