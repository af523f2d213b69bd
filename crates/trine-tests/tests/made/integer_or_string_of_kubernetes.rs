pub mod api {
//! The operations that are in no group.

use std::fmt;

use super::client::Client;
use super::types::{LookSeveral, LookTarget, Port, Thing};
use trine_runtime::{
    Call, Decoded, ErrorMessage, Operation, RawResponse, Request, Style, collect,
};

impl Client {
    /// `GET /things/{port}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: unions_integer_or_string_of_kubernetes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use unions_integer_or_string_of_kubernetes::types::Port;
    ///
    /// let thing = client.look(&Port::Number(1)).await?;
    /// println!("{thing:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn look(&self, port: &Port) -> Call<Thing, LookError> {
        self.look_with(port, &LookParams::default())
    }

    /// Does the same as [`look`](Self::look), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: unions_integer_or_string_of_kubernetes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use unions_integer_or_string_of_kubernetes::api::root::LookParams;
    /// use unions_integer_or_string_of_kubernetes::types::Port;
    ///
    /// let thing = client.look_with(&Port::Number(1), &LookParams::default()).await?;
    /// println!("{thing:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn look_with(&self, port: &Port, params: &LookParams) -> Call<Thing, LookError> {
        Request::new(&LOOK, &self.core)
            .path("port", port)
            .query("target", &params.target)
            .query_as("several", &params.several, Style::Form.joined())
            .accept("application/json")
            .call(decode_look)
    }

    /// `PUT /things/{port}`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: unions_integer_or_string_of_kubernetes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use unions_integer_or_string_of_kubernetes::types::{Port, Thing};
    ///
    /// client.pass("port", &Thing::new(Port::Number(1))).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn pass(&self, port: &str, body: &Thing) -> Call<(), PassError> {
        Request::new(&PASS, &self.core).path("port", &port).json(body).call(decode_pass)
    }
}

/// Parameters of `look_with`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LookParams {
    /// The `target` parameter.
    pub target: Option<LookTarget>,
    /// The `several` parameter.
    pub several: Option<Vec<LookSeveral>>,
}

impl LookParams {
    /// Sets [`target`](field@Self::target).
    #[inline]
    #[must_use]
    pub fn with_target(mut self, target: impl Into<LookTarget>) -> Self {
        self.target = Some(target.into());
        self
    }

    /// Sets [`several`](field@Self::several).
    #[inline]
    #[must_use]
    pub fn with_several(
        mut self,
        several: impl IntoIterator<Item = impl Into<LookSeveral>>,
    ) -> Self {
        self.several = Some(collect::list(several));
        self
    }
}

/// The errors of `look`. The document describes none.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LookError {}

impl ErrorMessage for LookError {
    fn message(&self) -> Option<&str> {
        match *self {}
    }
}

impl fmt::Display for LookError {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for LookError {}

/// The errors of `pass`. The document describes none.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PassError {}

impl ErrorMessage for PassError {
    fn message(&self) -> Option<&str> {
        match *self {}
    }
}

impl fmt::Display for PassError {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for PassError {}

static LOOK: Operation = Operation {
    id: "look",
    method: "GET",
    path: "/things/{port}",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/json"])],
};

#[inline]
fn decode_look(response: &RawResponse) -> Decoded<Thing, LookError> {
    match response.status().as_u16() {
        200..=299 => response.json(),
        _ => response.unexpected(),
    }
}

static PASS: Operation = Operation {
    id: "pass",
    method: "PUT",
    path: "/things/{port}",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("204", &[])],
};

#[inline]
fn decode_pass(response: &RawResponse) -> Decoded<(), PassError> {
    match response.status().as_u16() {
        200..=299 => response.nothing(),
        _ => response.unexpected(),
    }
}
}
pub mod types {
//! The types that several groups of operations share, or that no operation uses.

use std::collections::BTreeMap;

use trine_runtime::{Field, collect};

/// An item of the parameter `several` of `GET /things/{port}`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LookSeveral {
    /// An integer.
    Number(i64),
    /// A string.
    Text(String),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl LookSeveral {
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

impl From<i64> for LookSeveral {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for LookSeveral {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for LookSeveral {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

/// The parameter `target` of `GET /things/{port}`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LookTarget {
    /// An integer.
    Number(i64),
    /// A string.
    Text(String),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl LookTarget {
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

impl From<i64> for LookTarget {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for LookTarget {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for LookTarget {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

/// The parameter `port` of `GET /things/{port}`, among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Port {
    /// An integer.
    Number(i64),
    /// A string.
    Text(String),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl Port {
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

impl From<i64> for Port {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for Port {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for Port {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

/// The response of `GET /things/{port}`, among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The `named` property.
    pub named: Port,
    /// The `inline` property.
    pub inline: Field<ThingInline>,
    /// The `by_extension` property.
    pub by_extension: Option<ThingByExtension>,
    /// The `by_both` property.
    pub by_both: Option<ThingByBoth>,
    /// The `untyped` property.
    pub untyped: Option<ThingUntyped>,
    /// The `items` property.
    pub items: Option<Vec<Port>>,
    /// The `values` property.
    pub values: Option<BTreeMap<String, ThingValue>>,
    /// The `branches` property.
    pub branches: Option<ThingBranches>,
}

impl Thing {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(named: impl Into<Port>) -> Self {
        Self {
            named: named.into(),
            inline: Field::Absent,
            by_extension: None,
            by_both: None,
            untyped: None,
            items: None,
            values: None,
            branches: None,
        }
    }

    /// Sets [`inline`](field@Self::inline).
    #[inline]
    #[must_use]
    pub fn with_inline(mut self, inline: impl Into<ThingInline>) -> Self {
        self.inline = Field::Value(inline.into());
        self
    }

    /// Sets [`inline`](field@Self::inline) to `null`.
    #[inline]
    #[must_use]
    pub fn with_inline_null(mut self) -> Self {
        self.inline = Field::Null;
        self
    }

    /// Sets [`by_extension`](field@Self::by_extension).
    #[inline]
    #[must_use]
    pub fn with_by_extension(
        mut self,
        by_extension: impl Into<ThingByExtension>,
    ) -> Self {
        self.by_extension = Some(by_extension.into());
        self
    }

    /// Sets [`by_both`](field@Self::by_both).
    #[inline]
    #[must_use]
    pub fn with_by_both(mut self, by_both: impl Into<ThingByBoth>) -> Self {
        self.by_both = Some(by_both.into());
        self
    }

    /// Sets [`untyped`](field@Self::untyped).
    #[inline]
    #[must_use]
    pub fn with_untyped(mut self, untyped: impl Into<ThingUntyped>) -> Self {
        self.untyped = Some(untyped.into());
        self
    }

    /// Sets [`items`](field@Self::items).
    #[inline]
    #[must_use]
    pub fn with_items(
        mut self,
        items: impl IntoIterator<Item = impl Into<Port>>,
    ) -> Self {
        self.items = Some(collect::list(items));
        self
    }

    /// Sets [`values`](field@Self::values).
    #[inline]
    #[must_use]
    pub fn with_values(
        mut self,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<ThingValue>)>,
    ) -> Self {
        self.values = Some(collect::map(values));
        self
    }

    /// Sets [`branches`](field@Self::branches).
    #[inline]
    #[must_use]
    pub fn with_branches(mut self, branches: impl Into<ThingBranches>) -> Self {
        self.branches = Some(branches.into());
        self
    }
}

/// The `branches` of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingBranches {
    /// An integer.
    Number(i64),
    /// A string.
    Text(String),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl ThingBranches {
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

impl From<i64> for ThingBranches {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for ThingBranches {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ThingBranches {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

/// The `by_both` of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingByBoth {
    /// An integer.
    Number(i64),
    /// A string.
    Text(String),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl ThingByBoth {
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

impl From<i64> for ThingByBoth {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for ThingByBoth {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ThingByBoth {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

/// The `by_extension` of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingByExtension {
    /// An integer.
    Number(i64),
    /// A string.
    Text(String),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl ThingByExtension {
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

impl From<i64> for ThingByExtension {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for ThingByExtension {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ThingByExtension {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

/// The `inline` of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingInline {
    /// An integer.
    Number(i64),
    /// A string.
    Text(String),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl ThingInline {
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

impl From<i64> for ThingInline {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for ThingInline {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ThingInline {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

/// The `untyped` of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingUntyped {
    /// An integer.
    Number(i64),
    /// A string.
    Text(String),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl ThingUntyped {
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

impl From<i64> for ThingUntyped {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for ThingUntyped {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ThingUntyped {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

/// A value in the `values` of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ThingValue {
    /// An integer.
    Number(i64),
    /// A string.
    Text(String),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl ThingValue {
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

impl From<i64> for ThingValue {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

impl From<String> for ThingValue {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for ThingValue {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}
}
pub mod wire {
use super::types;
use trine_runtime::Field;
use trine_runtime::wire::{Decode, DecodeError, Encode, Kind, Reader, Writer};

impl Encode for types::LookSeveral {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Number(value) => Encode::encode(value, out),
            Self::Text(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

#[cfg(feature = "serde")]
impl Decode for types::LookSeveral {
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

impl Encode for types::LookTarget {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Number(value) => Encode::encode(value, out),
            Self::Text(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

#[cfg(feature = "serde")]
impl Decode for types::LookTarget {
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

impl Encode for types::Port {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Number(value) => Encode::encode(value, out),
            Self::Text(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::Port {
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

impl Encode for types::Thing {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("named", &self.named);
        out.tri_state("inline", &self.inline);
        out.optional("by_extension", &self.by_extension);
        out.optional("by_both", &self.by_both);
        out.optional("untyped", &self.untyped);
        out.optional("items", &self.items);
        out.optional("values", &self.values);
        out.optional("branches", &self.branches);
        out.end_object();
    }
}

impl Decode for types::Thing {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut named = None;
        let mut inline = Field::Absent;
        let mut by_extension = None;
        let mut by_both = None;
        let mut untyped = None;
        let mut items = None;
        let mut values = None;
        let mut branches = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "named" => input.read_some(&mut named),
                "inline" => input.read(&mut inline),
                "by_extension" => input.read(&mut by_extension),
                "by_both" => input.read(&mut by_both),
                "untyped" => input.read(&mut untyped),
                "items" => input.read(&mut items),
                "values" => input.read(&mut values),
                "branches" => input.read(&mut branches),
                _ => input.skip(),
            }?;
        }
        let Some(named) = named else {
            return Err(input.missing_one_of(&["named"]));
        };
        Ok(Self {
            named,
            inline,
            by_extension,
            by_both,
            untyped,
            items,
            values,
            branches,
        })
    }
}

impl Encode for types::ThingBranches {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Number(value) => Encode::encode(value, out),
            Self::Text(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ThingBranches {
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

impl Encode for types::ThingByBoth {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Number(value) => Encode::encode(value, out),
            Self::Text(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ThingByBoth {
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

impl Encode for types::ThingByExtension {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Number(value) => Encode::encode(value, out),
            Self::Text(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ThingByExtension {
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

impl Encode for types::ThingInline {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Number(value) => Encode::encode(value, out),
            Self::Text(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ThingInline {
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

impl Encode for types::ThingUntyped {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Number(value) => Encode::encode(value, out),
            Self::Text(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ThingUntyped {
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

impl Encode for types::ThingValue {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Number(value) => Encode::encode(value, out),
            Self::Text(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ThingValue {
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
}
