//! The setters of structs, as data.

use super::{ArgumentType, RustType};

/// A method that sets one field of a struct and gives the struct back: `with_labels(labels)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setter {
    /// Its name.
    pub ident: String,
    /// The key of its name in the lock, where another setter asks for the name too.
    pub key: String,
    /// The field that it sets.
    pub field: String,
    /// The value that it sets.
    pub sets: Sets,
}

/// The value that a setter sets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sets {
    /// `Some` of its argument.
    Some(ArgumentType),
    /// `Field::Value` of its argument.
    Value(ArgumentType),
    /// `Field::Null`; it has no argument.
    Null,
    /// Its argument as it is: a map of unnamed properties or parts.
    Whole(ArgumentType),
}

impl Sets {
    /// The argument of the setter.
    pub fn argument(&self) -> Option<&ArgumentType> {
        match self {
            Self::Some(ty) | Self::Value(ty) | Self::Whole(ty) => Some(ty),
            Self::Null => None,
        }
    }

    /// The value for a field of this type; `None` for a type that is neither optional nor nullable.
    pub(crate) fn of(ty: &RustType) -> Option<Self> {
        match ty {
            RustType::Option(inner) => Some(Self::Some(ArgumentType::owned(inner))),
            RustType::Field(inner) => Some(Self::Value(ArgumentType::owned(inner))),
            RustType::Unit
            | RustType::Json
            | RustType::Scalar(_)
            | RustType::Named(_)
            | RustType::List(_)
            | RustType::Tuple(_)
            | RustType::Map(_)
            | RustType::Boxed(_)
            | RustType::Bytes
            | RustType::Upload
            | RustType::Events(_)
            | RustType::Local(_) => None,
        }
    }

    /// The value for the map of what the document does not name.
    pub(crate) fn others(value: &RustType) -> Self {
        Self::Whole(ArgumentType::owned(&RustType::Map(Box::new(value.clone()))))
    }
}
