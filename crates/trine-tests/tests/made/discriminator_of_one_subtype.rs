pub mod types {
//! The types that several groups of operations share, or that no operation uses.

use trine_runtime::Kept;

/// A branch of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// The `name` property.
    pub name: Option<String>,
    /// The `lives` property.
    pub lives: i64,
}

impl Cat {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(lives: i64) -> Self {
        Self { name: None, lives }
    }

    /// Sets [`name`](field@Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// The request body of `POST /things`, among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    /// [`Cat`].
    Cat(Cat),
    /// A value of none of these forms, kept as it is; its `base()` has the properties that all share.
    Unknown(Kept<ThingBase>),
}

impl Thing {
    /// Returns the value of [`Cat`](Self::Cat), if it is one.
    pub fn as_cat(&self) -> Option<&Cat> {
        match self {
            Self::Cat(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Cat`](Self::Cat), if it is one.
    pub fn into_cat(self) -> Option<Cat> {
        match self {
            Self::Cat(value) => Some(value),
            _ => None,
        }
    }
}

impl From<Cat> for Thing {
    fn from(value: Cat) -> Self {
        Self::Cat(value)
    }
}

/// The properties that all branches of [`Thing`] share.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ThingBase {
    /// The `kind` property.
    pub kind: String,
    /// The `name` property.
    pub name: Option<String>,
}
}
pub mod wire {
use super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Kind, Reader, Writer};

impl Encode for types::Cat {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", "cat");
        out.optional("name", &self.name);
        out.field("lives", &self.lives);
        out.end_object();
    }
}

impl Decode for types::Cat {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut name = None;
        let mut lives = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.constant("cat"),
                "name" => input.read(&mut name),
                "lives" => input.read_some(&mut lives),
                _ => input.skip(),
            }?;
        }
        let Some(lives) = lives else {
            return Err(input.missing_one_of(&["lives"]));
        };
        Ok(Self { name, lives })
    }
}

impl Encode for types::Thing {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Cat(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::Thing {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Object && matches!(input.tag("kind").as_deref(), Some("cat"))
            && let Some(value) = input.attempt()
        {
            return Ok(Self::Cat(value));
        }
        input.other(Self::Unknown)
    }
}

#[cfg(feature = "serde")]
impl Encode for types::ThingBase {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.optional("name", &self.name);
        out.end_object();
    }
}

impl Decode for types::ThingBase {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut name = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "name" => input.read(&mut name),
                _ => input.skip(),
            }?;
        }
        let Some(kind) = kind else {
            return Err(input.missing_one_of(&["kind"]));
        };
        Ok(Self { kind, name })
    }
}
}
