pub mod types {
//! The types that several groups of operations share, or that no operation uses.

use std::fmt;
use std::str::FromStr;

use trine_runtime::wire;

/// A branch of [`Event`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Created {
    /// The `kind` property.
    pub kind: CreatedKind,
    /// The `id` property.
    pub id: i64,
}

impl Created {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(kind: impl Into<CreatedKind>, id: i64) -> Self {
        Self { kind: kind.into(), id }
    }
}

/// The `kind` of [`Created`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreatedKind {
    /// `created`.
    Created,
    /// `made`.
    Made,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl CreatedKind {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Created, Self::Made];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Created => "created",
            Self::Made => "made",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for CreatedKind {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for CreatedKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for CreatedKind {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for CreatedKind {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for CreatedKind {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for CreatedKind {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for CreatedKind {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// An item of the request body of `PUT /events`, among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// [`Other`].
    Other(Other),
    /// [`Created`].
    Created(Created),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl Event {
    /// Returns the value of [`Other`](Self::Other), if it is one.
    pub fn as_other(&self) -> Option<&Other> {
        match self {
            Self::Other(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Other`](Self::Other), if it is one.
    pub fn into_other(self) -> Option<Other> {
        match self {
            Self::Other(value) => Some(value),
            _ => None,
        }
    }

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
}

impl From<Other> for Event {
    fn from(value: Other) -> Self {
        Self::Other(value)
    }
}

impl From<Created> for Event {
    fn from(value: Created) -> Self {
        Self::Created(value)
    }
}

/// A branch of [`Event`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Other {
    /// The `kind` property.
    pub kind: String,
    /// The `note` property.
    pub note: Option<String>,
    /// The `id` property.
    pub id: Option<i64>,
}

impl Other {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            note: None,
            id: None,
        }
    }

    /// Sets [`note`](field@Self::note).
    #[inline]
    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Sets [`id`](field@Self::id).
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }
}
}
pub mod wire {
use super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Kind, Reader, Writer};

impl Encode for types::Created {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.field("id", &self.id);
        out.end_object();
    }
}

impl Decode for types::Created {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut id = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "id" => input.read_some(&mut id),
                _ => input.skip(),
            }?;
        }
        let (Some(kind), Some(id)) = (kind, id) else {
            return Err(input.missing_one_of(&["kind", "id"]));
        };
        Ok(Self { kind, id })
    }
}

impl Encode for types::CreatedKind {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::CreatedKind {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::Event {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Other(value) => Encode::encode(value, out),
            Self::Created(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::Event {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Object
            && matches!(input.tag("kind").as_deref(), Some("created" | "made"))
            && let Some(value) = input.attempt()
        {
            return Ok(Self::Created(value));
        }
        if kind == Kind::Object && let Some(value) = input.attempt() {
            return Ok(Self::Other(value));
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::Other {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", &self.kind);
        out.optional("note", &self.note);
        out.optional("id", &self.id);
        out.end_object();
    }
}

impl Decode for types::Other {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut note = None;
        let mut id = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.read_some(&mut kind),
                "note" => input.read(&mut note),
                "id" => input.read(&mut id),
                _ => input.skip(),
            }?;
        }
        let Some(kind) = kind else {
            return Err(input.missing_one_of(&["kind"]));
        };
        Ok(Self { kind, note, id })
    }
}
}
