pub mod types {
//! The types that several groups of operations share, or that no operation uses.

use std::fmt;

use trine_runtime::collect;

/// A branch of [`Thing`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Choices {
    /// The `choices` property.
    pub choices: Option<Vec<String>>,
}

impl Choices {
    /// Sets [`choices`](field@Self::choices).
    #[inline]
    #[must_use]
    pub fn with_choices(
        mut self,
        choices: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.choices = Some(collect::list(choices));
        self
    }
}

/// The schema `Four` of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Four {
    /// `4`.
    V4,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(i64),
}

impl Four {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::V4];

    /// Returns the value as it is sent.
    pub fn value(self) -> i64 {
        match self {
            Self::V4 => 4,
            Self::Unknown(value) => value,
        }
    }
}

impl fmt::Display for Four {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.value(), f)
    }
}

impl From<i64> for Four {
    fn from(value: i64) -> Self {
        match value {
            4 => Self::V4,
            other => Self::Unknown(other),
        }
    }
}

impl PartialEq<i64> for Four {
    fn eq(&self, other: &i64) -> bool {
        self.value() == *other
    }
}

/// The schema `Kind` of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `1`.
    Pong,
    /// `4`.
    Message,
    /// `8`.
    Choices,
    /// `9`.
    Modal,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(i64),
}

impl Kind {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[
        Self::Pong,
        Self::Message,
        Self::Choices,
        Self::Modal,
    ];

    /// Returns the value as it is sent.
    pub fn value(self) -> i64 {
        match self {
            Self::Pong => 1,
            Self::Message => 4,
            Self::Choices => 8,
            Self::Modal => 9,
            Self::Unknown(value) => value,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.value(), f)
    }
}

impl From<i64> for Kind {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::Pong,
            4 => Self::Message,
            8 => Self::Choices,
            9 => Self::Modal,
            other => Self::Unknown(other),
        }
    }
}

impl PartialEq<i64> for Kind {
    fn eq(&self, other: &i64) -> bool {
        self.value() == *other
    }
}

/// A branch of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// The `type` property.
    pub type_: MessageKind,
    /// The `content` property.
    pub content: Option<String>,
}

impl Message {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(type_: impl Into<MessageKind>) -> Self {
        Self {
            type_: type_.into(),
            content: None,
        }
    }

    /// Sets [`content`](field@Self::content).
    #[inline]
    #[must_use]
    pub fn with_content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}

/// The `type` of [`Message`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MessageKind {
    /// `4`.
    V4,
    /// `9`.
    V9,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(i64),
}

impl MessageKind {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::V4, Self::V9];

    /// Returns the value as it is sent.
    pub fn value(self) -> i64 {
        match self {
            Self::V4 => 4,
            Self::V9 => 9,
            Self::Unknown(value) => value,
        }
    }
}

impl fmt::Display for MessageKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.value(), f)
    }
}

impl From<i64> for MessageKind {
    fn from(value: i64) -> Self {
        match value {
            4 => Self::V4,
            9 => Self::V9,
            other => Self::Unknown(other),
        }
    }
}

impl PartialEq<i64> for MessageKind {
    fn eq(&self, other: &i64) -> bool {
        self.value() == *other
    }
}

/// The schema `Nine` of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Nine {
    /// `9`.
    V9,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(i64),
}

impl Nine {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::V9];

    /// Returns the value as it is sent.
    pub fn value(self) -> i64 {
        match self {
            Self::V9 => 9,
            Self::Unknown(value) => value,
        }
    }
}

impl fmt::Display for Nine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.value(), f)
    }
}

impl From<i64> for Nine {
    fn from(value: i64) -> Self {
        match value {
            9 => Self::V9,
            other => Self::Unknown(other),
        }
    }
}

impl PartialEq<i64> for Nine {
    fn eq(&self, other: &i64) -> bool {
        self.value() == *other
    }
}

/// A branch of [`Thing`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Pong {}

/// The request body of `POST /things`, among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    /// [`Pong`].
    Pong(Pong),
    /// [`Message`].
    Message(Message),
    /// [`Choices`].
    Choices(Choices),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl Thing {
    /// Returns the value of [`Pong`](Self::Pong), if it is one.
    pub fn as_pong(&self) -> Option<&Pong> {
        match self {
            Self::Pong(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Pong`](Self::Pong), if it is one.
    pub fn into_pong(self) -> Option<Pong> {
        match self {
            Self::Pong(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Message`](Self::Message), if it is one.
    pub fn as_message(&self) -> Option<&Message> {
        match self {
            Self::Message(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Message`](Self::Message), if it is one.
    pub fn into_message(self) -> Option<Message> {
        match self {
            Self::Message(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Choices`](Self::Choices), if it is one.
    pub fn as_choices(&self) -> Option<&Choices> {
        match self {
            Self::Choices(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Choices`](Self::Choices), if it is one.
    pub fn into_choices(self) -> Option<Choices> {
        match self {
            Self::Choices(value) => Some(value),
            _ => None,
        }
    }
}

impl From<Pong> for Thing {
    fn from(value: Pong) -> Self {
        Self::Pong(value)
    }
}

impl From<Message> for Thing {
    fn from(value: Message) -> Self {
        Self::Message(value)
    }
}

impl From<Choices> for Thing {
    fn from(value: Choices) -> Self {
        Self::Choices(value)
    }
}
}
pub mod wire {
use super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Kind, Reader, Writer};

impl Encode for types::Choices {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("type", &8i64);
        out.optional("choices", &self.choices);
        out.end_object();
    }
}

impl Decode for types::Choices {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut choices = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "type" => input.constant_integer(8i64),
                "choices" => input.read(&mut choices),
                _ => input.skip(),
            }?;
        }
        Ok(Self { choices })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::Four {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        Encode::encode(&self.value(), out)
    }
}

#[cfg(feature = "serde")]
impl Decode for types::Four {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(<i64 as Decode>::decode(input)?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::Kind {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        Encode::encode(&self.value(), out)
    }
}

#[cfg(feature = "serde")]
impl Decode for types::Kind {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(<i64 as Decode>::decode(input)?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::Message {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("type", &self.type_);
        out.optional("content", &self.content);
        out.end_object();
    }
}

impl Decode for types::Message {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut type_ = None;
        let mut content = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "type" => input.read_some(&mut type_),
                "content" => input.read(&mut content),
                _ => input.skip(),
            }?;
        }
        let Some(type_) = type_ else {
            return Err(input.missing_one_of(&["type"]));
        };
        Ok(Self { type_, content })
    }
}

impl Encode for types::MessageKind {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        Encode::encode(&self.value(), out)
    }
}

impl Decode for types::MessageKind {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(<i64 as Decode>::decode(input)?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::Nine {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        Encode::encode(&self.value(), out)
    }
}

#[cfg(feature = "serde")]
impl Decode for types::Nine {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(<i64 as Decode>::decode(input)?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::Pong {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("type", &1i64);
        out.end_object();
    }
}

impl Decode for types::Pong {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "type" => input.constant_integer(1i64),
                _ => input.skip(),
            }?;
        }
        Ok(Self {})
    }
}

impl Encode for types::Thing {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Pong(value) => Encode::encode(value, out),
            Self::Message(value) => Encode::encode(value, out),
            Self::Choices(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::Thing {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        let tag = input.tag("type");
        if kind == Kind::Object && matches!(tag.as_deref(), Some("1")) {
            return Decode::decode(input).map(Self::Pong);
        }
        if kind == Kind::Object && matches!(tag.as_deref(), Some("4" | "9")) {
            return Decode::decode(input).map(Self::Message);
        }
        if kind == Kind::Object && matches!(tag.as_deref(), Some("8")) {
            return Decode::decode(input).map(Self::Choices);
        }
        input.other(Self::Unknown)
    }
}
}
