//! The alternatives of a schema.

use trine_diag::Place;
use trine_ir::EnumBase;
use trine_parse::document::SchemaId;

use crate::schema::compose::UnionKeyword;
use crate::schema::key::Shape;

/// The alternatives of a schema.
#[derive(Debug, Clone)]
pub(crate) struct Choices {
    /// The alternatives in document order; `null` is none of them.
    pub alternatives: Vec<Alternative>,
    /// The keyword that lists them.
    pub keyword: UnionKeyword,
    /// The discriminator that tells them apart.
    pub discriminator: Option<Told>,
    /// The enumerations among them that took the values beside them in.
    pub opened: Vec<Opened>,
}

impl Choices {
    /// No alternative.
    pub(crate) fn none() -> Self {
        Self {
            alternatives: Vec::new(),
            keyword: UnionKeyword::AnyOf,
            discriminator: None,
            opened: Vec::new(),
        }
    }
}

/// An enumeration that takes any value of its kind.
#[derive(Debug, Clone)]
pub(crate) struct Opened {
    /// The enumeration.
    pub shape: Shape,
    /// The base that holds its values and those of the other enumerations.
    pub base: EnumBase,
}

/// A discriminator over alternatives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Told {
    /// The node that has it.
    pub owner: SchemaId,
    /// The base schema of the hierarchy whose members the alternatives are.
    pub base: Option<SchemaId>,
    /// The schema that extends the base in place, which all alternatives satisfy too.
    pub common: Option<SchemaId>,
}

/// One alternative.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Alternative {
    /// The schemas that it is made of.
    pub shape: Shape,
    /// The node that lists it, or itself.
    pub node: Option<SchemaId>,
    /// The place at which it is listed.
    pub place: Place,
}
