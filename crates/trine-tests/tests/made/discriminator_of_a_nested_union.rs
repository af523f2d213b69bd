pub mod types {
//! The types that several groups of operations share, or none uses.

use trine_runtime::Kept;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Base {
    pub kind: String,
    pub id: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Grid {
    pub kind: String,
    pub id: Option<String>,
    pub items: Option<Vec<Thing>>,
}

impl Grid {
    /// Creates one in which everything optional is left out.
    pub fn new() -> Self {
        Self {
            kind: "Grid".into(),
            id: None,
            items: None,
        }
    }
}

impl Default for Grid {
    fn default() -> Self {
        Self::new()
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Image {
    pub kind: String,
    pub id: Option<String>,
    pub url: Option<String>,
}

impl Image {
    /// Creates one in which everything optional is left out.
    pub fn new() -> Self {
        Self {
            kind: "Image".into(),
            id: None,
            url: None,
        }
    }
}

impl Default for Image {
    fn default() -> Self {
        Self::new()
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Leaf {
    Text(Text),
    Image(Image),
    /// A value of none of these forms, kept as it is; its `base()` has the properties that all share.
    Unknown(Kept<Base>),
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

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Text {
    pub kind: String,
    pub id: Option<String>,
    pub text: Option<String>,
}

impl Text {
    /// Creates one in which everything optional is left out.
    pub fn new() -> Self {
        Self {
            kind: "Text".into(),
            id: None,
            text: None,
        }
    }
}

impl Default for Text {
    fn default() -> Self {
        Self::new()
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    Grid(Grid),
    Leaf(Leaf),
    /// A value of none of these forms, kept as it is; its `base()` has the properties that all share.
    Unknown(Kept<Base>),
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
