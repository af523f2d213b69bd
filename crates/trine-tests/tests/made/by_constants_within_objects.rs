pub mod types {
//! The types that several groups of operations share, or that no operation uses.

use std::fmt;
use std::str::FromStr;

use trine_runtime::wire;

/// The request body of `POST /any`, among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Any {
    /// [`Warm`].
    Warm(Warm),
    /// [`Cold`].
    Cold(Cold),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl Any {
    /// Returns the value of [`Warm`](Self::Warm), if it is one.
    pub fn as_warm(&self) -> Option<&Warm> {
        match self {
            Self::Warm(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Warm`](Self::Warm), if it is one.
    pub fn into_warm(self) -> Option<Warm> {
        match self {
            Self::Warm(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Cold`](Self::Cold), if it is one.
    pub fn as_cold(&self) -> Option<&Cold> {
        match self {
            Self::Cold(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Cold`](Self::Cold), if it is one.
    pub fn into_cold(self) -> Option<Cold> {
        match self {
            Self::Cold(value) => Some(value),
            _ => None,
        }
    }
}

impl From<Warm> for Any {
    fn from(value: Warm) -> Self {
        Self::Warm(value)
    }
}

impl From<Cold> for Any {
    fn from(value: Cold) -> Self {
        Self::Cold(value)
    }
}

/// A branch of [`Any`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cold {
    /// The `of` property.
    pub of: ColdOf,
}

impl Cold {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(of: impl Into<ColdOf>) -> Self {
        Self { of: of.into() }
    }
}

/// The `inner` of [`ColdOf`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ColdInner {
    /// The `kind` property.
    pub kind: ColdKind,
}

impl ColdInner {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(kind: impl Into<ColdKind>) -> Self {
        Self { kind: kind.into() }
    }
}

/// The `kind` of [`ColdInner`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ColdKind {
    /// `cold`.
    Cold,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl ColdKind {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Cold];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Cold => "cold",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for ColdKind {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for ColdKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for ColdKind {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for ColdKind {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for ColdKind {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for ColdKind {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for ColdKind {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// The `of` of [`Cold`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ColdOf {
    /// The `inner` property.
    pub inner: ColdInner,
}

impl ColdOf {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(inner: impl Into<ColdInner>) -> Self {
        Self { inner: inner.into() }
    }
}

/// A branch of [`One`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Image {
    /// The `meta` property.
    pub meta: ImageMeta,
    /// The `content` property.
    pub content: String,
}

impl Image {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(meta: impl Into<ImageMeta>, content: impl Into<String>) -> Self {
        Self {
            meta: meta.into(),
            content: content.into(),
        }
    }
}

/// The `meta` of [`Image`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ImageMeta {
    /// The `size` property.
    pub size: Option<i64>,
}

impl ImageMeta {
    /// Sets [`size`](field@Self::size).
    #[inline]
    #[must_use]
    pub fn with_size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

/// The request body of `POST /one`, among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum One {
    /// [`Text`].
    Text(Text),
    /// [`Image`].
    Image(Image),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl One {
    /// Returns the value of [`Text`](Self::Text), if it is one.
    pub fn as_text(&self) -> Option<&Text> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Text`](Self::Text), if it is one.
    pub fn into_text(self) -> Option<Text> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Image`](Self::Image), if it is one.
    pub fn as_image(&self) -> Option<&Image> {
        match self {
            Self::Image(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Image`](Self::Image), if it is one.
    pub fn into_image(self) -> Option<Image> {
        match self {
            Self::Image(value) => Some(value),
            _ => None,
        }
    }
}

impl From<Text> for One {
    fn from(value: Text) -> Self {
        Self::Text(value)
    }
}

impl From<Image> for One {
    fn from(value: Image) -> Self {
        Self::Image(value)
    }
}

/// A branch of [`One`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Text {
    /// The `meta` property.
    pub meta: TextMeta,
    /// The `content` property.
    pub content: String,
}

impl Text {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(meta: impl Into<TextMeta>, content: impl Into<String>) -> Self {
        Self {
            meta: meta.into(),
            content: content.into(),
        }
    }
}

/// The `meta` of [`Text`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TextMeta {
    /// The `size` property.
    pub size: Option<i64>,
}

impl TextMeta {
    /// Sets [`size`](field@Self::size).
    #[inline]
    #[must_use]
    pub fn with_size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

/// A branch of [`Any`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Warm {
    /// The `of` property.
    pub of: WarmOf,
}

impl Warm {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(of: impl Into<WarmOf>) -> Self {
        Self { of: of.into() }
    }
}

/// The `inner` of [`WarmOf`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct WarmInner {
    /// The `kind` property.
    pub kind: Option<WarmKind>,
}

impl WarmInner {
    /// Sets [`kind`](field@Self::kind).
    #[inline]
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<WarmKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }
}

/// The `kind` of [`WarmInner`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WarmKind {
    /// `warm`.
    Warm,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl WarmKind {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Warm];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Warm => "warm",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for WarmKind {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for WarmKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for WarmKind {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for WarmKind {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for WarmKind {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for WarmKind {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for WarmKind {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// The `of` of [`Warm`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WarmOf {
    /// The `inner` property.
    pub inner: WarmInner,
}

impl WarmOf {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(inner: impl Into<WarmInner>) -> Self {
        Self { inner: inner.into() }
    }
}
}
pub mod wire {
use super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Kind, Reader, Writer};

impl Encode for types::Any {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Warm(value) => Encode::encode(value, out),
            Self::Cold(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::Any {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Object && input.has("of") && let Some(value) = input.attempt() {
            return Ok(Self::Warm(value));
        }
        if kind == Kind::Object && input.has("of") && let Some(value) = input.attempt() {
            return Ok(Self::Cold(value));
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::Cold {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("of", &self.of);
        out.end_object();
    }
}

impl Decode for types::Cold {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut of = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "of" => input.read_some(&mut of),
                _ => input.skip(),
            }?;
        }
        let Some(of) = of else {
            return Err(input.missing_one_of(&["of"]));
        };
        Ok(Self { of })
    }
}

impl Encode for types::ColdInner {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("heat", &false);
        out.field("kind", &self.kind);
        out.end_object();
    }
}

impl Decode for types::ColdInner {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "heat" => input.constant_bool(false),
                "kind" => input.read_some(&mut kind),
                _ => input.skip(),
            }?;
        }
        let Some(kind) = kind else {
            return Err(input.missing_one_of(&["kind"]));
        };
        Ok(Self { kind })
    }
}

impl Encode for types::ColdKind {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::ColdKind {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::ColdOf {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("inner", &self.inner);
        out.end_object();
    }
}

impl Decode for types::ColdOf {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut inner = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "inner" => input.read_some(&mut inner),
                _ => input.skip(),
            }?;
        }
        let Some(inner) = inner else {
            return Err(input.missing_one_of(&["inner"]));
        };
        Ok(Self { inner })
    }
}

impl Encode for types::Image {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("meta", &self.meta);
        out.field("content", &self.content);
        out.end_object();
    }
}

impl Decode for types::Image {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut meta = None;
        let mut content = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "meta" => input.read_some(&mut meta),
                "content" => input.read_some(&mut content),
                _ => input.skip(),
            }?;
        }
        let (Some(meta), Some(content)) = (meta, content) else {
            return Err(input.missing_one_of(&["meta", "content"]));
        };
        Ok(Self { meta, content })
    }
}

impl Encode for types::ImageMeta {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("type", "image");
        out.optional("size", &self.size);
        out.end_object();
    }
}

impl Decode for types::ImageMeta {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut size = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "type" => input.constant("image"),
                "size" => input.read(&mut size),
                _ => input.skip(),
            }?;
        }
        Ok(Self { size })
    }
}

impl Encode for types::One {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Text(value) => Encode::encode(value, out),
            Self::Image(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::One {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Object && input.has("meta") && let Some(value) = input.attempt()
        {
            return Ok(Self::Text(value));
        }
        if kind == Kind::Object && input.has("meta") && let Some(value) = input.attempt()
        {
            return Ok(Self::Image(value));
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::Text {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("meta", &self.meta);
        out.field("content", &self.content);
        out.end_object();
    }
}

impl Decode for types::Text {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut meta = None;
        let mut content = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "meta" => input.read_some(&mut meta),
                "content" => input.read_some(&mut content),
                _ => input.skip(),
            }?;
        }
        let (Some(meta), Some(content)) = (meta, content) else {
            return Err(input.missing_one_of(&["meta", "content"]));
        };
        Ok(Self { meta, content })
    }
}

impl Encode for types::TextMeta {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("type", "text");
        out.optional("size", &self.size);
        out.end_object();
    }
}

impl Decode for types::TextMeta {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut size = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "type" => input.constant("text"),
                "size" => input.read(&mut size),
                _ => input.skip(),
            }?;
        }
        Ok(Self { size })
    }
}

impl Encode for types::Warm {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("of", &self.of);
        out.end_object();
    }
}

impl Decode for types::Warm {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut of = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "of" => input.read_some(&mut of),
                _ => input.skip(),
            }?;
        }
        let Some(of) = of else {
            return Err(input.missing_one_of(&["of"]));
        };
        Ok(Self { of })
    }
}

impl Encode for types::WarmInner {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("heat", &true);
        out.optional("kind", &self.kind);
        out.end_object();
    }
}

impl Decode for types::WarmInner {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "heat" => input.constant_bool(true),
                "kind" => input.read(&mut kind),
                _ => input.skip(),
            }?;
        }
        Ok(Self { kind })
    }
}

impl Encode for types::WarmKind {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::WarmKind {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::WarmOf {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("inner", &self.inner);
        out.end_object();
    }
}

impl Decode for types::WarmOf {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut inner = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "inner" => input.read_some(&mut inner),
                _ => input.skip(),
            }?;
        }
        let Some(inner) = inner else {
            return Err(input.missing_one_of(&["inner"]));
        };
        Ok(Self { inner })
    }
}
}
