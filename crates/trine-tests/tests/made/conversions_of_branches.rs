pub mod types {
//! The types that several groups of operations share, or that no operation uses.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use trine_runtime::wire;

/// A branch of [`ThingMode`], among other uses.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mode {
    /// `auto`.
    Auto,
    /// `none`.
    None,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl Mode {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Auto, Self::None];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::None => "none",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for Mode {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for Mode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for Mode {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for Mode {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for Mode {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for Mode {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Mode {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// A branch of [`ThingMode`], among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Rule {
    /// The `rule` property.
    pub rule: String,
}

impl Rule {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(rule: impl Into<String>) -> Self {
        Self { rule: rule.into() }
    }
}

/// A branch of [`ThingModeOrSize`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Size {
    /// `small`.
    Small,
    /// `large`.
    Large,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl Size {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Small, Self::Large];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Small => "small",
            Self::Large => "large",
            Self::Unknown(value) => value,
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
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for Size {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
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
    /// The `kinds` property.
    pub kinds: Option<ThingKinds>,
    /// The `mode` property.
    pub mode: Option<ThingMode>,
    /// The `mode_or_size` property.
    pub mode_or_size: Option<ThingModeOrSize>,
    /// The `integer_or_number` property.
    pub integer_or_number: Option<ThingIntegerOrNumber>,
    /// The `nested` property.
    pub nested: Option<ThingNested>,
}

impl Thing {
    /// Sets [`kinds`](field@Self::kinds).
    #[inline]
    #[must_use]
    pub fn with_kinds(mut self, kinds: impl Into<ThingKinds>) -> Self {
        self.kinds = Some(kinds.into());
        self
    }

    /// Sets [`mode`](field@Self::mode).
    #[inline]
    #[must_use]
    pub fn with_mode(mut self, mode: impl Into<ThingMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Sets [`mode_or_size`](field@Self::mode_or_size).
    #[inline]
    #[must_use]
    pub fn with_mode_or_size(
        mut self,
        mode_or_size: impl Into<ThingModeOrSize>,
    ) -> Self {
        self.mode_or_size = Some(mode_or_size.into());
        self
    }

    /// Sets [`integer_or_number`](field@Self::integer_or_number).
    #[inline]
    #[must_use]
    pub fn with_integer_or_number(
        mut self,
        integer_or_number: impl Into<ThingIntegerOrNumber>,
    ) -> Self {
        self.integer_or_number = Some(integer_or_number.into());
        self
    }

    /// Sets [`nested`](field@Self::nested).
    #[inline]
    #[must_use]
    pub fn with_nested(mut self, nested: impl Into<ThingNested>) -> Self {
        self.nested = Some(nested.into());
        self
    }
}

/// The `integer_or_number` of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingIntegerOrNumber {
    /// An integer.
    Integer(i64),
    /// A number.
    Number(f64),
    /// A string.
    Text(String),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl ThingIntegerOrNumber {
    /// Returns the value of [`Integer`](Self::Integer), if it is one.
    pub fn as_integer(&self) -> Option<&i64> {
        match self {
            Self::Integer(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Integer`](Self::Integer), if it is one.
    pub fn into_integer(self) -> Option<i64> {
        match self {
            Self::Integer(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Number`](Self::Number), if it is one.
    pub fn as_number(&self) -> Option<&f64> {
        match self {
            Self::Number(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Number`](Self::Number), if it is one.
    pub fn into_number(self) -> Option<f64> {
        match self {
            Self::Number(value) => Some(value),
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

impl From<i64> for ThingIntegerOrNumber {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<f64> for ThingIntegerOrNumber {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for ThingIntegerOrNumber {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ThingIntegerOrNumber {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

/// The `kinds` of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingKinds {
    /// A string.
    Text(String),
    /// An integer.
    Number(i64),
    /// A list.
    List(Vec<String>),
    /// A map.
    Map(BTreeMap<String, String>),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl ThingKinds {
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

    /// Returns the value of [`List`](Self::List), if it is one.
    pub fn as_list(&self) -> Option<&[String]> {
        match self {
            Self::List(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`List`](Self::List), if it is one.
    pub fn into_list(self) -> Option<Vec<String>> {
        match self {
            Self::List(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Map`](Self::Map), if it is one.
    pub fn as_map(&self) -> Option<&BTreeMap<String, String>> {
        match self {
            Self::Map(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Map`](Self::Map), if it is one.
    pub fn into_map(self) -> Option<BTreeMap<String, String>> {
        match self {
            Self::Map(value) => Some(value),
            _ => None,
        }
    }
}

impl From<String> for ThingKinds {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ThingKinds {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<i64> for ThingKinds {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl From<Vec<String>> for ThingKinds {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

impl From<BTreeMap<String, String>> for ThingKinds {
    fn from(value: BTreeMap<String, String>) -> Self {
        Self::Map(value)
    }
}

/// The `mode` of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingMode {
    /// [`Mode`].
    Mode(Mode),
    /// [`Rule`].
    Rule(Rule),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl ThingMode {
    /// Returns the value of [`Mode`](Self::Mode), if it is one.
    pub fn as_mode(&self) -> Option<&Mode> {
        match self {
            Self::Mode(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Mode`](Self::Mode), if it is one.
    pub fn into_mode(self) -> Option<Mode> {
        match self {
            Self::Mode(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Rule`](Self::Rule), if it is one.
    pub fn as_rule(&self) -> Option<&Rule> {
        match self {
            Self::Rule(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Rule`](Self::Rule), if it is one.
    pub fn into_rule(self) -> Option<Rule> {
        match self {
            Self::Rule(value) => Some(value),
            _ => None,
        }
    }
}

impl From<Mode> for ThingMode {
    fn from(value: Mode) -> Self {
        Self::Mode(value)
    }
}

impl From<&str> for ThingMode {
    fn from(value: &str) -> Self {
        Self::Mode(value.into())
    }
}

impl From<Rule> for ThingMode {
    fn from(value: Rule) -> Self {
        Self::Rule(value)
    }
}

/// The `mode_or_size` of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingModeOrSize {
    /// [`Mode`].
    Mode(Mode),
    /// [`Size`].
    Size(Size),
    /// [`Rule`].
    Rule(Rule),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl ThingModeOrSize {
    /// Returns the value of [`Mode`](Self::Mode), if it is one.
    pub fn as_mode(&self) -> Option<&Mode> {
        match self {
            Self::Mode(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Mode`](Self::Mode), if it is one.
    pub fn into_mode(self) -> Option<Mode> {
        match self {
            Self::Mode(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Size`](Self::Size), if it is one.
    pub fn as_size(&self) -> Option<&Size> {
        match self {
            Self::Size(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Size`](Self::Size), if it is one.
    pub fn into_size(self) -> Option<Size> {
        match self {
            Self::Size(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Rule`](Self::Rule), if it is one.
    pub fn as_rule(&self) -> Option<&Rule> {
        match self {
            Self::Rule(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Rule`](Self::Rule), if it is one.
    pub fn into_rule(self) -> Option<Rule> {
        match self {
            Self::Rule(value) => Some(value),
            _ => None,
        }
    }
}

impl From<Mode> for ThingModeOrSize {
    fn from(value: Mode) -> Self {
        Self::Mode(value)
    }
}

impl From<Size> for ThingModeOrSize {
    fn from(value: Size) -> Self {
        Self::Size(value)
    }
}

impl From<Rule> for ThingModeOrSize {
    fn from(value: Rule) -> Self {
        Self::Rule(value)
    }
}

/// The `nested` of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingNested {
    /// [`Thing`].
    Thing(Box<Thing>),
    /// A string.
    Text(String),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl ThingNested {
    /// Returns the value of [`Thing`](Self::Thing), if it is one.
    pub fn as_thing(&self) -> Option<&Thing> {
        match self {
            Self::Thing(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Thing`](Self::Thing), if it is one.
    pub fn into_thing(self) -> Option<Thing> {
        match self {
            Self::Thing(value) => Some(*value),
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

impl From<Thing> for ThingNested {
    fn from(value: Thing) -> Self {
        Self::Thing(Box::new(value))
    }
}

impl From<String> for ThingNested {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ThingNested {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}
}
pub mod wire {
use super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Kind, Reader, Writer};

impl Encode for types::Mode {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::Mode {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::Rule {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("rule", &self.rule);
        out.end_object();
    }
}

impl Decode for types::Rule {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut rule = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "rule" => input.read_some(&mut rule),
                _ => input.skip(),
            }?;
        }
        let Some(rule) = rule else {
            return Err(input.missing_one_of(&["rule"]));
        };
        Ok(Self { rule })
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
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::Thing {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("kinds", &self.kinds);
        out.optional("mode", &self.mode);
        out.optional("mode_or_size", &self.mode_or_size);
        out.optional("integer_or_number", &self.integer_or_number);
        out.optional("nested", &self.nested);
        out.end_object();
    }
}

impl Decode for types::Thing {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kinds = None;
        let mut mode = None;
        let mut mode_or_size = None;
        let mut integer_or_number = None;
        let mut nested = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kinds" => input.read(&mut kinds),
                "mode" => input.read(&mut mode),
                "mode_or_size" => input.read(&mut mode_or_size),
                "integer_or_number" => input.read(&mut integer_or_number),
                "nested" => input.read(&mut nested),
                _ => input.skip(),
            }?;
        }
        Ok(Self {
            kinds,
            mode,
            mode_or_size,
            integer_or_number,
            nested,
        })
    }
}

impl Encode for types::ThingIntegerOrNumber {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Integer(value) => Encode::encode(value, out),
            Self::Number(value) => Encode::encode(value, out),
            Self::Text(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ThingIntegerOrNumber {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Integer && input.is_digits()
            && let Some(value) = input.attempt()
        {
            return Ok(Self::Integer(value));
        }
        if matches!(kind, Kind::Integer | Kind::Number) {
            return Decode::decode(input).map(Self::Number);
        }
        if kind == Kind::String {
            return Decode::decode(input).map(Self::Text);
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::ThingKinds {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Text(value) => Encode::encode(value, out),
            Self::Number(value) => Encode::encode(value, out),
            Self::List(value) => Encode::encode(value, out),
            Self::Map(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ThingKinds {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Integer {
            return Decode::decode(input).map(Self::Number);
        }
        if kind == Kind::String {
            return Decode::decode(input).map(Self::Text);
        }
        if kind == Kind::Array {
            return Decode::decode(input).map(Self::List);
        }
        if kind == Kind::Object {
            return Decode::decode(input).map(Self::Map);
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::ThingMode {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Mode(value) => Encode::encode(value, out),
            Self::Rule(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ThingMode {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::String {
            return Decode::decode(input).map(Self::Mode);
        }
        if kind == Kind::Object {
            return Decode::decode(input).map(Self::Rule);
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::ThingModeOrSize {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Mode(value) => Encode::encode(value, out),
            Self::Size(value) => Encode::encode(value, out),
            Self::Rule(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ThingModeOrSize {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::String && input.is_one_of(&["auto", "none"]) {
            return Decode::decode(input).map(Self::Mode);
        }
        if kind == Kind::String && input.is_one_of(&["small", "large"]) {
            return Decode::decode(input).map(Self::Size);
        }
        if kind == Kind::Object {
            return Decode::decode(input).map(Self::Rule);
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::ThingNested {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Thing(value) => Encode::encode(value, out),
            Self::Text(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ThingNested {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::String {
            return Decode::decode(input).map(Self::Text);
        }
        if kind == Kind::Object {
            return Decode::decode(input).map(Self::Thing);
        }
        input.other(Self::Unknown)
    }
}
}
