pub mod types {
//! The types that several groups of operations share, or that no operation uses.

use trine_runtime::Kept;

/// A branch of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Created {
    /// The `type` property.
    pub type_: String,
    /// The `at` property.
    pub at: Option<String>,
}

impl Created {
    /// Creates a value without optional fields.
    pub fn new() -> Self {
        Self {
            type_: "#Things.Created".into(),
            at: None,
        }
    }

    /// Sets [`at`](field@Self::at).
    #[inline]
    #[must_use]
    pub fn with_at(mut self, at: impl Into<String>) -> Self {
        self.at = Some(at.into());
        self
    }
}

impl Default for Created {
    fn default() -> Self {
        Self::new()
    }
}

/// A branch of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Deleted {
    /// The `type` property.
    pub type_: String,
    /// The `why` property.
    pub why: Option<String>,
}

impl Deleted {
    /// Creates a value without optional fields.
    pub fn new() -> Self {
        Self {
            type_: "gone".into(),
            why: None,
        }
    }

    /// Sets [`why`](field@Self::why).
    #[inline]
    #[must_use]
    pub fn with_why(mut self, why: impl Into<String>) -> Self {
        self.why = Some(why.into());
        self
    }
}

impl Default for Deleted {
    fn default() -> Self {
        Self::new()
    }
}

/// The request body of `POST /things`, among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    /// [`Created`], if `type` is `#Things.Created`.
    Created(Created),
    /// [`Deleted`], if `type` is `gone`.
    Gone(Deleted),
    /// A value of none of these forms, kept as it is; its `base()` has the properties that all share.
    Unknown(Kept<ThingBase>),
}

impl Thing {
    /// Returns the value of [`Created`](Self::Created), if it is one.
    pub fn as_created(&self) -> Option<&Created> {
        match self {
            Self::Created(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Created`](Self::Created), if it is one.
    pub fn into_created(self) -> Option<Created> {
        match self {
            Self::Created(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Gone`](Self::Gone), if it is one.
    pub fn as_gone(&self) -> Option<&Deleted> {
        match self {
            Self::Gone(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Gone`](Self::Gone), if it is one.
    pub fn into_gone(self) -> Option<Deleted> {
        match self {
            Self::Gone(value) => Some(value),
            _ => None,
        }
    }
}

impl From<Created> for Thing {
    fn from(value: Created) -> Self {
        Self::Created(value)
    }
}

impl From<Deleted> for Thing {
    fn from(value: Deleted) -> Self {
        Self::Gone(value)
    }
}

/// The properties that all branches of [`Thing`] share.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ThingBase {
    /// The `type` property.
    pub type_: String,
}
}
pub mod wire {
use super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for types::Created {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("type", &self.type_);
        out.optional("at", &self.at);
        out.end_object();
    }
}

impl Decode for types::Created {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut type_ = None;
        let mut at = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "type" => input.read_some(&mut type_),
                "at" => input.read(&mut at),
                _ => input.skip(),
            }?;
        }
        let Some(type_) = type_ else {
            return Err(input.missing_one_of(&["type"]));
        };
        Ok(Self { type_, at })
    }
}

impl Encode for types::Deleted {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("type", &self.type_);
        out.optional("why", &self.why);
        out.end_object();
    }
}

impl Decode for types::Deleted {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut type_ = None;
        let mut why = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "type" => input.read_some(&mut type_),
                "why" => input.read(&mut why),
                _ => input.skip(),
            }?;
        }
        let Some(type_) = type_ else {
            return Err(input.missing_one_of(&["type"]));
        };
        Ok(Self { type_, why })
    }
}

impl Encode for types::Thing {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Created(value) => Encode::encode(value, out),
            Self::Gone(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::Thing {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match input.tag("type").as_deref() {
            Some("#Things.Created") => Decode::decode(input).map(Self::Created),
            Some("gone") => Decode::decode(input).map(Self::Gone),
            _ => input.other(Self::Unknown),
        }
    }
}

#[cfg(feature = "serde")]
impl Encode for types::ThingBase {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("type", &self.type_);
        out.end_object();
    }
}

impl Decode for types::ThingBase {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut type_ = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "type" => input.read_some(&mut type_),
                _ => input.skip(),
            }?;
        }
        let Some(type_) = type_ else {
            return Err(input.missing_one_of(&["type"]));
        };
        Ok(Self { type_ })
    }
}
}
