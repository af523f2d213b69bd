//! Objects and the presence of their properties.

use serde_json::Value;
use trine_diag::Place;

use crate::{Docs, TypeRef};

/// A JSON object with named properties.
#[derive(Debug, Clone, Default)]
pub struct Object {
    /// The properties in document order.
    pub properties: Vec<Property>,
    /// The type of unnamed properties, where they are kept.
    pub extra: Option<TypeRef>,
}

/// A named property.
#[derive(Debug, Clone)]
pub struct Property {
    /// The place of its schema.
    pub place: Place,
    /// Its name on the wire.
    pub name: String,
    /// Its type. `nullable` is as the document says; what follows is in `presence`.
    pub ty: TypeRef,
    /// The rule for its absence and for `null`.
    pub presence: Presence,
    /// The document's text about it.
    pub docs: Docs,
    /// The value that the server assumes if the property is absent.
    pub default: Option<Value>,
    /// The only value it has, where it tells which branch of a union the object is:
    /// written always, checked when read, and no field of the struct.
    pub tag: Option<Constant>,
    /// The value that tells which branch of a union the object is wherever it is used, though its
    /// own schema allows others: a field that no caller need fill in. It takes any text.
    pub preset: Option<String>,
}

/// A value that a property always has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Constant {
    /// A string.
    String(String),
    /// An integer.
    Integer(i64),
    /// `true` or `false`.
    Bool(bool),
}

impl Constant {
    /// The string, or the integer or Boolean as it is written.
    pub fn text(&self) -> String {
        match self {
            Self::String(text) => text.clone(),
            Self::Integer(value) => value.to_string(),
            Self::Bool(value) => value.to_string(),
        }
    }
}

/// The rule for a property's absence and for `null`: the one table of presence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Presence {
    /// Always there, never `null`: `T`.
    Required,
    /// Always there, perhaps `null`: `Option<T>`, `None` is written as `null`.
    RequiredNullable,
    /// Perhaps there: `Option<T>`, `None` is left out, a `null` is read as `None`.
    Optional,
    /// Perhaps there, perhaps `null`, and it matters which: `Field<T>`.
    TriState,
}
