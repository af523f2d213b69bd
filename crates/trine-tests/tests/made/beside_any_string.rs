pub mod types {
//! The types that several groups of operations share, or that no operation uses.

use std::fmt;
use std::str::FromStr;

use trine_runtime::{Field, Secret, wire};

/// The `named` of [`Thing`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Model {
    /// `large-2`.
    Large2,
    /// Any other text.
    Other(String),
}

impl Model {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Large2];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Large2 => "large-2",
            Self::Other(value) => value,
        }
    }
}

impl AsRef<str> for Model {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Model {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for Model {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Other(value.to_owned()))
    }
}

impl From<String> for Model {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Other(value))
    }
}

impl FromStr for Model {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for Model {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Model {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// The `named_or_blank` of [`Thing`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Size {
    /// `s`.
    S,
    /// `m`.
    M,
    /// Any other text.
    Other(String),
}

impl Size {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::S, Self::M];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::S => "s",
            Self::M => "m",
            Self::Other(value) => value,
        }
    }
}

impl AsRef<str> for Size {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for Size {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Other(value.to_owned()))
    }
}

impl From<String> for Size {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Other(value))
    }
}

impl FromStr for Size {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for Size {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Size {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// The request body of `POST /things`, among other uses.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Thing {
    /// The `inline` property.
    pub inline: Option<ThingInline>,
    /// The `named` property.
    pub named: Field<Model>,
    /// The `blank` property.
    pub blank: Option<String>,
    /// The `blank_password` property.
    pub blank_password: Option<Secret>,
    /// The `named_or_blank` property.
    pub named_or_blank: Option<Size>,
    /// The `blank_or_number` property.
    pub blank_or_number: Option<ThingBlankOrNumber>,
}

impl Thing {
    /// Sets [`inline`](field@Self::inline).
    #[inline]
    #[must_use]
    pub fn with_inline(mut self, inline: impl Into<ThingInline>) -> Self {
        self.inline = Some(inline.into());
        self
    }

    /// Sets [`named`](field@Self::named).
    #[inline]
    #[must_use]
    pub fn with_named(mut self, named: impl Into<Model>) -> Self {
        self.named = Field::Value(named.into());
        self
    }

    /// Sets [`named`](field@Self::named) to `null`.
    #[inline]
    #[must_use]
    pub fn with_named_null(mut self) -> Self {
        self.named = Field::Null;
        self
    }

    /// Sets [`blank`](field@Self::blank).
    #[inline]
    #[must_use]
    pub fn with_blank(mut self, blank: impl Into<String>) -> Self {
        self.blank = Some(blank.into());
        self
    }

    /// Sets [`blank_password`](field@Self::blank_password).
    #[inline]
    #[must_use]
    pub fn with_blank_password(mut self, blank_password: impl Into<Secret>) -> Self {
        self.blank_password = Some(blank_password.into());
        self
    }

    /// Sets [`named_or_blank`](field@Self::named_or_blank).
    #[inline]
    #[must_use]
    pub fn with_named_or_blank(mut self, named_or_blank: impl Into<Size>) -> Self {
        self.named_or_blank = Some(named_or_blank.into());
        self
    }

    /// Sets [`blank_or_number`](field@Self::blank_or_number).
    #[inline]
    #[must_use]
    pub fn with_blank_or_number(
        mut self,
        blank_or_number: impl Into<ThingBlankOrNumber>,
    ) -> Self {
        self.blank_or_number = Some(blank_or_number.into());
        self
    }
}

/// The `blank_or_number` of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingBlankOrNumber {
    /// An integer.
    Number(i64),
    /// [`ThingBlankOrNumberText`].
    Text(ThingBlankOrNumberText),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl ThingBlankOrNumber {
    /// Returns the value of [`Number`](Self::Number), if it is one.
    pub fn as_number(&self) -> Option<&i64> {
        match self {
            Self::Number(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Number`](Self::Number), if it is one.
    pub fn into_number(self) -> Option<i64> {
        match self {
            Self::Number(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Text`](Self::Text), if it is one.
    pub fn as_text(&self) -> Option<&ThingBlankOrNumberText> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Text`](Self::Text), if it is one.
    pub fn into_text(self) -> Option<ThingBlankOrNumberText> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }
}

impl From<i64> for ThingBlankOrNumber {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl From<ThingBlankOrNumberText> for ThingBlankOrNumber {
    fn from(value: ThingBlankOrNumberText) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ThingBlankOrNumber {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

/// A branch of [`ThingBlankOrNumber`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingBlankOrNumberText {
    /// ``.
    Empty,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl ThingBlankOrNumberText {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Empty];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Empty => "",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for ThingBlankOrNumberText {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for ThingBlankOrNumberText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ThingBlankOrNumberText {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for ThingBlankOrNumberText {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for ThingBlankOrNumberText {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for ThingBlankOrNumberText {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for ThingBlankOrNumberText {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// The `inline` of [`Thing`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ThingInline {
    /// `small-1`.
    Small1,
    /// `other`.
    OtherValue,
    /// Any other text.
    Other(String),
}

impl ThingInline {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Small1, Self::OtherValue];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small1 => "small-1",
            Self::OtherValue => "other",
            Self::Other(value) => value,
        }
    }
}

impl AsRef<str> for ThingInline {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for ThingInline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ThingInline {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Other(value.to_owned()))
    }
}

impl From<String> for ThingInline {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Other(value))
    }
}

impl FromStr for ThingInline {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for ThingInline {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for ThingInline {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}
}
pub mod wire {
use super::types;
use trine_runtime::Field;
use trine_runtime::wire::{Decode, DecodeError, Encode, Kind, Reader, Writer};

impl Encode for types::Model {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::Model {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*input.string()?))
    }
}

impl Encode for types::Size {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::Size {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*input.string()?))
    }
}

impl Encode for types::Thing {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("inline", &self.inline);
        out.tri_state("named", &self.named);
        out.optional("blank", &self.blank);
        out.optional("blank_password", &self.blank_password);
        out.optional("named_or_blank", &self.named_or_blank);
        out.optional("blank_or_number", &self.blank_or_number);
        out.end_object();
    }
}

impl Decode for types::Thing {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut inline = None;
        let mut named = Field::Absent;
        let mut blank = None;
        let mut blank_password = None;
        let mut named_or_blank = None;
        let mut blank_or_number = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "inline" => input.read(&mut inline),
                "named" => input.read(&mut named),
                "blank" => input.read(&mut blank),
                "blank_password" => input.read(&mut blank_password),
                "named_or_blank" => input.read(&mut named_or_blank),
                "blank_or_number" => input.read(&mut blank_or_number),
                _ => input.skip(),
            }?;
        }
        Ok(Self {
            inline,
            named,
            blank,
            blank_password,
            named_or_blank,
            blank_or_number,
        })
    }
}

impl Encode for types::ThingBlankOrNumber {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Number(value) => Encode::encode(value, out),
            Self::Text(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ThingBlankOrNumber {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Integer {
            return Decode::decode(input).map(Self::Number);
        }
        if kind == Kind::String {
            return Decode::decode(input).map(Self::Text);
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::ThingBlankOrNumberText {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ThingBlankOrNumberText {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::ThingInline {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ThingInline {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self::from(&*input.string()?))
    }
}
}
