//! Schemas that must hold together, as one.

use indexmap::{IndexMap, IndexSet};
use trine_parse::document::{JsonType, SchemaId};

use crate::schema::key::Part;
use crate::schema::value::{Member, type_of_format, type_of_value, types_of_values};

/// Schemas that must hold together, as one.
#[derive(Debug, Default)]
pub(crate) struct Flat {
    /// The nodes it is composed of, each behind those it is made from.
    pub nodes: Vec<SchemaId>,
    /// The types allowed; `None` where nothing is said, empty where none is left.
    pub types: Option<Vec<JsonType>>,
    /// Nothing satisfies it.
    pub never: bool,
    /// The schemas that each property must satisfy, in document order.
    pub properties: IndexMap<String, Vec<Part>>,
    /// The properties that must be there.
    pub required: IndexSet<String>,
    /// The schemas that the other properties must satisfy.
    pub additional: Extra,
    /// The schemas of properties whose names match a pattern.
    pub patterns: Vec<SchemaId>,
    /// The schemas that items must satisfy.
    pub items: Vec<Part>,
    /// The schemas of the first items.
    pub prefix: Vec<SchemaId>,
    /// The fewest items.
    pub fewest_items: Option<u64>,
    /// The most items.
    pub most_items: Option<u64>,
    /// The values allowed.
    pub values: Option<Vec<Member>>,
    /// Set if some of them are written in another type than is stated.
    pub retyped: bool,
    /// The format of strings or numbers.
    pub format: Option<String>,
    /// The encoding of strings.
    pub encoding: Option<String>,
    /// The media type of strings.
    pub media_type: Option<String>,
    /// Alternatives, each list being one choice to make.
    pub unions: Vec<UnionGroup>,
    /// The type that limits tell of, if nothing else does.
    pub hint: Option<JsonType>,
    /// The largest integer that limits allow, where they do.
    pub largest: Option<u64>,
}

/// The rule for properties that are not named.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) enum Extra {
    /// Nothing is said.
    #[default]
    Unspecified,
    /// There are none.
    Forbidden,
    /// They have any value.
    Any,
    /// They satisfy all of these.
    All(Vec<Part>),
}

/// One list of alternatives.
#[derive(Debug, Clone)]
pub(crate) struct UnionGroup {
    /// The node that lists them.
    pub owner: SchemaId,
    /// The keyword.
    pub keyword: UnionKeyword,
    /// The alternatives.
    pub branches: Vec<SchemaId>,
}

/// A keyword that lists alternatives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum UnionKeyword {
    /// One must hold, no more.
    OneOf,
    /// At least one must hold.
    AnyOf,
}

impl UnionKeyword {
    /// Returns the keyword as the document writes it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::OneOf => "oneOf",
            Self::AnyOf => "anyOf",
        }
    }
}

impl Flat {
    /// The types allowed, inferred from other keywords where none is stated; `None` for any.
    pub(crate) fn kinds(&self) -> Option<Vec<JsonType>> {
        if let Some(types) = &self.types {
            return Some(types.clone());
        }
        if let Some(values) = &self.values {
            return Some(types_of_values(values));
        }
        let kind = if self.speaks_of_objects() {
            JsonType::Object
        } else if !self.items.is_empty() || !self.prefix.is_empty() {
            JsonType::Array
        } else if let Some(format) = &self.format {
            type_of_format(format)
        } else if self.encoding.is_some() || self.media_type.is_some() {
            JsonType::String
        } else {
            self.hint?
        };
        Some(vec![kind])
    }

    fn speaks_of_objects(&self) -> bool {
        !self.properties.is_empty()
            || !self.required.is_empty()
            || !self.patterns.is_empty()
            || self.additional != Extra::Unspecified
    }

    /// Leaves only the values of one type.
    pub(super) fn restrict(&mut self, only: JsonType) {
        match &mut self.types {
            Some(types) if types.contains(&only) => *types = vec![only],
            Some(types) if only == JsonType::Integer && types.contains(&JsonType::Number) => {
                *types = vec![only];
            }
            Some(types) => types.clear(),
            None => self.types = Some(vec![only]),
        }
        if let Some(values) = &mut self.values {
            values.retain(|member| type_of_value(&member.value) == Some(only));
            // The values are believed where they are of several types.
            self.types = Some(vec![only]);
        }
    }
}
