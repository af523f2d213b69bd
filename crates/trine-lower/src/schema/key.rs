//! The keys of types: schemas that must hold together, or instead of each other.

use trine_ir::Half;
use trine_parse::document::{JsonType, SchemaId};

/// The aspect of a schema node that is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Aspect {
    /// All of it.
    Whole,
    /// All but its unions, and those of the schemas it is composed of: what every branch has in common.
    Common,
}

/// One schema that must hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Part {
    /// The node.
    pub id: SchemaId,
    /// The aspect of it.
    pub aspect: Aspect,
}

impl Part {
    /// The whole of a node.
    pub(crate) fn whole(id: SchemaId) -> Self {
        Self {
            id,
            aspect: Aspect::Whole,
        }
    }

    /// A node without its unions.
    pub(crate) fn common(id: SchemaId) -> Self {
        Self {
            id,
            aspect: Aspect::Common,
        }
    }
}

/// Schemas that must all hold.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct All {
    /// The schemas, the more special ones last.
    pub parts: Vec<Part>,
    /// Only the values of this type.
    pub only: Option<JsonType>,
    /// A property that the schemas do not declare: the tag of a branch.
    pub tag: Option<Tag>,
}

impl All {
    /// One node.
    pub(crate) fn of(id: SchemaId) -> Self {
        Self::parts(vec![Part::whole(id)])
    }

    /// Any value.
    pub(crate) fn anything() -> Self {
        Self::parts(Vec::new())
    }

    /// Any string.
    pub(crate) fn text() -> Self {
        Self {
            only: Some(JsonType::String),
            ..Self::anything()
        }
    }

    /// Several nodes.
    pub(crate) fn parts(parts: Vec<Part>) -> Self {
        Self {
            parts,
            only: None,
            tag: None,
        }
    }

    /// The node, where there is but one and all of it is meant.
    pub(crate) fn sole(&self) -> Option<SchemaId> {
        match (self.parts.as_slice(), self.only, &self.tag) {
            (
                [
                    Part {
                        id,
                        aspect: Aspect::Whole,
                    },
                ],
                None,
                None,
            ) => Some(*id),
            _ => None,
        }
    }
}

/// A tag that a branch does not declare.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Tag {
    /// The property.
    pub property: String,
    /// Its values; a branch that has but one need not keep it.
    pub values: Vec<String>,
}

/// The schemas that a type is made of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Shape {
    /// Schemas that must all hold.
    All(All),
    /// Alternatives that are told apart where they can be.
    Any(Vec<All>),
    /// Objects read as one object of all their properties, or enumerations read as one.
    Merged(Vec<All>),
}

/// The key of a type.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Key {
    /// The schemas that it is made of.
    pub shape: Shape,
    /// The half of it.
    pub half: Half,
}

impl Shape {
    /// The alternatives of the shape, or the one that it is.
    pub(crate) fn alls(&self) -> &[All] {
        match self {
            Self::All(all) => std::slice::from_ref(all),
            Self::Any(alls) | Self::Merged(alls) => alls,
        }
    }

    /// The same, by value.
    pub(crate) fn into_alls(self) -> Vec<All> {
        match self {
            Self::All(all) => vec![all],
            Self::Any(alls) | Self::Merged(alls) => alls,
        }
    }
}
