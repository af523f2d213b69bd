pub mod types {
//! The types that several groups of operations share, or that no operation uses.

use trine_runtime::{Kept, collect};

/// The properties that all branches of [`Leaf`] share, among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Base {
    /// The `kind` property.
    pub kind: String,
    /// The `id` property.
    pub id: Option<String>,
}

/// A branch of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Grid {
    /// The `kind` property.
    pub kind: String,
    /// The `id` property.
    pub id: Option<String>,
    /// The `items` property.
    pub items: Option<Vec<Thing>>,
}

impl Grid {
    /// Creates a value without optional fields.
    pub fn new() -> Self {
        Self {
            kind: "Grid".into(),
            id: None,
            items: None,
        }
    }

    /// Sets [`id`](field@Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`items`](field@Self::items).
    #[inline]
    #[must_use]
    pub fn with_items(
        mut self,
        items: impl IntoIterator<Item = impl Into<Thing>>,
    ) -> Self {
        self.items = Some(collect::list(items));
        self
    }
}

impl Default for Grid {
    fn default() -> Self {
        Self::new()
    }
}

/// A branch of [`Leaf`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Image {
    /// The `kind` property.
    pub kind: String,
    /// The `id` property.
    pub id: Option<String>,
    /// The `url` property.
    pub url: Option<String>,
}

impl Image {
    /// Creates a value without optional fields.
    pub fn new() -> Self {
        Self {
            kind: "Image".into(),
            id: None,
            url: None,
        }
    }

    /// Sets [`id`](field@Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`url`](field@Self::url).
    #[inline]
    #[must_use]
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl Default for Image {
    fn default() -> Self {
        Self::new()
    }
}

/// A branch of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Leaf {
    /// [`Text`], if `kind` is `Text`.
    Text(Text),
    /// [`Image`], if `kind` is `Image`.
    Image(Image),
    /// A value of none of these forms, kept as it is; its `base()` has the properties that all share.
    Unknown(Kept<Base>),
}

impl Leaf {
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

impl From<Text> for Leaf {
    fn from(value: Text) -> Self {
        Self::Text(value)
    }
}

impl From<Image> for Leaf {
    fn from(value: Image) -> Self {
        Self::Image(value)
    }
}

/// A branch of [`Leaf`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Text {
    /// The `kind` property.
    pub kind: String,
    /// The `id` property.
    pub id: Option<String>,
    /// The `text` property.
    pub text: Option<String>,
}

impl Text {
    /// Creates a value without optional fields.
    pub fn new() -> Self {
        Self {
            kind: "Text".into(),
            id: None,
            text: None,
        }
    }

    /// Sets [`id`](field@Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`text`](field@Self::text).
    #[inline]
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl Default for Text {
    fn default() -> Self {
        Self::new()
    }
}

/// The request body of `POST /things`, among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    /// [`Grid`], if `kind` is `Grid`.
    Grid(Grid),
    /// [`Leaf`], if `kind` is `Text` or `Image`.
    Leaf(Leaf),
    /// A value of none of these forms, kept as it is; its `base()` has the properties that all share.
    Unknown(Kept<Base>),
}

impl Thing {
    /// Returns the value of [`Grid`](Self::Grid), if it is one.
    pub fn as_grid(&self) -> Option<&Grid> {
        match self {
            Self::Grid(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Grid`](Self::Grid), if it is one.
    pub fn into_grid(self) -> Option<Grid> {
        match self {
            Self::Grid(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Leaf`](Self::Leaf), if it is one.
    pub fn as_leaf(&self) -> Option<&Leaf> {
        match self {
            Self::Leaf(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Leaf`](Self::Leaf), if it is one.
    pub fn into_leaf(self) -> Option<Leaf> {
        match self {
            Self::Leaf(value) => Some(value),
            _ => None,
        }
    }
}

impl From<Grid> for Thing {
    fn from(value: Grid) -> Self {
        Self::Grid(value)
    }
}

impl From<Leaf> for Thing {
    fn from(value: Leaf) -> Self {
        Self::Leaf(value)
    }
}
}
pub mod wire {
use super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Reader, Writer};

#[cfg(feature = "serde")]
impl Encode for types::Base {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.optional("id", &self.id);
        out.end_object();
    }
}

impl Decode for types::Base {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut id = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "id" => input.read(&mut id),
                _ => input.skip(),
            }?;
        }
        let Some(kind) = kind else {
            return Err(input.missing_one_of(&["kind"]));
        };
        Ok(Self { kind, id })
    }
}

impl Encode for types::Grid {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.optional("id", &self.id);
        out.optional("items", &self.items);
        out.end_object();
    }
}

impl Decode for types::Grid {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut id = None;
        let mut items = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "id" => input.read(&mut id),
                "items" => input.read(&mut items),
                _ => input.skip(),
            }?;
        }
        let Some(kind) = kind else {
            return Err(input.missing_one_of(&["kind"]));
        };
        Ok(Self { kind, id, items })
    }
}

impl Encode for types::Image {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.optional("id", &self.id);
        out.optional("url", &self.url);
        out.end_object();
    }
}

impl Decode for types::Image {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut id = None;
        let mut url = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "id" => input.read(&mut id),
                "url" => input.read(&mut url),
                _ => input.skip(),
            }?;
        }
        let Some(kind) = kind else {
            return Err(input.missing_one_of(&["kind"]));
        };
        Ok(Self { kind, id, url })
    }
}

impl Encode for types::Leaf {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Text(value) => Encode::encode(value, out),
            Self::Image(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::Leaf {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match input.tag("kind").as_deref() {
            Some("Text") => Decode::decode(input).map(Self::Text),
            Some("Image") => Decode::decode(input).map(Self::Image),
            _ => input.other(Self::Unknown),
        }
    }
}

impl Encode for types::Text {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.optional("id", &self.id);
        out.optional("text", &self.text);
        out.end_object();
    }
}

impl Decode for types::Text {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut id = None;
        let mut text = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "id" => input.read(&mut id),
                "text" => input.read(&mut text),
                _ => input.skip(),
            }?;
        }
        let Some(kind) = kind else {
            return Err(input.missing_one_of(&["kind"]));
        };
        Ok(Self { kind, id, text })
    }
}

impl Encode for types::Thing {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Grid(value) => Encode::encode(value, out),
            Self::Leaf(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::Thing {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match input.tag("kind").as_deref() {
            Some("Grid") => Decode::decode(input).map(Self::Grid),
            Some("Text" | "Image") => Decode::decode(input).map(Self::Leaf),
            _ => input.other(Self::Unknown),
        }
    }
}
}
