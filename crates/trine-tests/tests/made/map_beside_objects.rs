pub mod types {
//! The types that several groups of operations share, or that no operation uses.

use std::collections::BTreeMap;

/// A branch of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Comment {
    /// The `action` property.
    pub action: String,
    /// The `comment` property.
    pub comment: String,
}

/// The required fields of [`Comment`].
#[derive(Debug, Clone)]
pub struct CommentRequired<A, B> {
    /// See [`Comment::action`](field@Comment::action).
    pub action: A,
    /// See [`Comment::comment`](field@Comment::comment).
    pub comment: B,
}

impl Comment {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(required: CommentRequired<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            action: required.action.into(),
            comment: required.comment.into(),
        }
    }
}

/// A branch of [`Thing`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Fork {
    /// The `action` property.
    pub action: String,
    /// The `forkee` property.
    pub forkee: String,
}

/// The required fields of [`Fork`].
#[derive(Debug, Clone)]
pub struct ForkRequired<A, B> {
    /// See [`Fork::action`](field@Fork::action).
    pub action: A,
    /// See [`Fork::forkee`](field@Fork::forkee).
    pub forkee: B,
}

impl Fork {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(required: ForkRequired<impl Into<String>, impl Into<String>>) -> Self {
        Self {
            action: required.action.into(),
            forkee: required.forkee.into(),
        }
    }
}

/// The schema `Other` of the document.
pub type Other = BTreeMap<String, serde_json::Value>;

/// The request body of `POST /things`, among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Thing {
    /// A map.
    Map(BTreeMap<String, serde_json::Value>),
    /// [`Fork`].
    Fork(Fork),
    /// [`Comment`].
    Comment(Comment),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl Thing {
    /// Returns the value of [`Map`](Self::Map), if it is one.
    pub fn as_map(&self) -> Option<&BTreeMap<String, serde_json::Value>> {
        match self {
            Self::Map(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Map`](Self::Map), if it is one.
    pub fn into_map(self) -> Option<BTreeMap<String, serde_json::Value>> {
        match self {
            Self::Map(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Fork`](Self::Fork), if it is one.
    pub fn as_fork(&self) -> Option<&Fork> {
        match self {
            Self::Fork(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Fork`](Self::Fork), if it is one.
    pub fn into_fork(self) -> Option<Fork> {
        match self {
            Self::Fork(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Comment`](Self::Comment), if it is one.
    pub fn as_comment(&self) -> Option<&Comment> {
        match self {
            Self::Comment(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Comment`](Self::Comment), if it is one.
    pub fn into_comment(self) -> Option<Comment> {
        match self {
            Self::Comment(value) => Some(value),
            _ => None,
        }
    }
}

impl From<BTreeMap<String, serde_json::Value>> for Thing {
    fn from(value: BTreeMap<String, serde_json::Value>) -> Self {
        Self::Map(value)
    }
}

impl From<Fork> for Thing {
    fn from(value: Fork) -> Self {
        Self::Fork(value)
    }
}

impl From<Comment> for Thing {
    fn from(value: Comment) -> Self {
        Self::Comment(value)
    }
}
}
pub mod wire {
use super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Kind, Reader, Writer};

impl Encode for types::Comment {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("action", &self.action);
        out.field("comment", &self.comment);
        out.end_object();
    }
}

impl Decode for types::Comment {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut action = None;
        let mut comment = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "action" => input.read_some(&mut action),
                "comment" => input.read_some(&mut comment),
                _ => input.skip(),
            }?;
        }
        let (Some(action), Some(comment)) = (action, comment) else {
            return Err(input.missing_one_of(&["action", "comment"]));
        };
        Ok(Self { action, comment })
    }
}

impl Encode for types::Fork {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("action", &self.action);
        out.field("forkee", &self.forkee);
        out.end_object();
    }
}

impl Decode for types::Fork {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut action = None;
        let mut forkee = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "action" => input.read_some(&mut action),
                "forkee" => input.read_some(&mut forkee),
                _ => input.skip(),
            }?;
        }
        let (Some(action), Some(forkee)) = (action, forkee) else {
            return Err(input.missing_one_of(&["action", "forkee"]));
        };
        Ok(Self { action, forkee })
    }
}

impl Encode for types::Thing {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Map(value) => Encode::encode(value, out),
            Self::Fork(value) => Encode::encode(value, out),
            Self::Comment(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::Thing {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Object && input.has("forkee")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::Fork(value));
        }
        if kind == Kind::Object && input.has("comment")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::Comment(value));
        }
        if kind == Kind::Object {
            return Decode::decode(input).map(Self::Map);
        }
        input.other(Self::Unknown)
    }
}
}
