//! The shape of a schema: what it accepts, after `$ref`, `allOf` and spellings.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde_json::Value;
use trine_parse::document::SchemaId;

use super::limits::Limits;
use super::types::Types;

/// Schemas that all hold for one value, by their number in [`super::Model`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct Conj(pub(crate) usize);

/// The limits that a value must keep to be accepted. Keywords that do not limit values are not part of it, except the marks.
#[derive(Debug, Clone)]
pub(crate) struct Shape {
    /// The schemas whose keywords it has: the schema itself, then those that it refers to and is made of.
    pub(crate) nodes: Vec<SchemaId>,
    /// The JSON types.
    pub(crate) types: Types,
    /// The types before listed values limit them.
    pub(crate) base: Types,
    /// True if a keyword states the types, rather than that they follow from the other keywords.
    pub(crate) stated: bool,
    /// The values, where they are listed; `null` is in `types` alone.
    pub(crate) values: Option<Vec<Value>>,
    /// The formats, as written.
    pub(crate) formats: BTreeSet<String>,
    /// Limits.
    pub(crate) limits: Limits,
    /// The patterns of strings.
    pub(crate) patterns: BTreeSet<String>,
    /// The properties by name.
    pub(crate) properties: IndexMap<String, Conj>,
    /// The names that must be there.
    pub(crate) required: BTreeSet<String>,
    /// The properties that are not named.
    pub(crate) extra: Extra,
    /// The properties by the pattern of their names.
    pub(crate) by_pattern: BTreeMap<String, Conj>,
    /// The items of arrays; `None` if they are any.
    pub(crate) items: Option<Conj>,
    /// The first items of arrays.
    pub(crate) prefix: Vec<Conj>,
    /// Alternatives of which one must hold, each list for itself.
    pub(crate) unions: Vec<Union>,
    /// Schemas that must not hold.
    pub(crate) nots: Vec<Conj>,
    /// Other keywords that limit values: keyword and value as JSON.
    pub(crate) assertions: BTreeMap<&'static str, BTreeSet<String>>,
    /// Encoding and media type of the content of strings, by keyword.
    pub(crate) content: BTreeMap<&'static str, String>,
    /// The schemas of the content of strings.
    pub(crate) content_schemas: Vec<SchemaId>,
    /// Marks.
    pub(crate) marks: Marks,
}

/// Marks of a schema, each of any of its nodes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Marks {
    pub(crate) read_only: bool,
    pub(crate) write_only: bool,
}

/// The properties of an object that are not named.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) enum Extra {
    /// Any.
    #[default]
    Open,
    /// None.
    Closed,
    /// Values of these schemas.
    Of(Conj),
}

/// Alternatives.
#[derive(Debug, Clone)]
pub(crate) struct Union {
    /// True for `oneOf`: a value that two of them accept is refused.
    pub(crate) exclusive: bool,
    /// The property that tells them apart.
    pub(crate) tag: Option<String>,
    /// The alternatives, without `null`.
    pub(crate) branches: Vec<Branch>,
}

/// One alternative.
#[derive(Debug, Clone)]
pub(crate) struct Branch {
    pub(crate) conj: Conj,
    /// The schema as it is listed.
    pub(crate) listed: SchemaId,
    /// The values of the tag that stand for it; empty where there is no discriminator.
    pub(crate) tags: BTreeSet<String>,
}

impl Shape {
    /// The shape that accepts every value.
    pub(crate) fn any() -> Self {
        Self {
            nodes: Vec::new(),
            types: Types::ALL,
            base: Types::ALL,
            stated: false,
            values: None,
            formats: BTreeSet::new(),
            limits: Limits::default(),
            patterns: BTreeSet::new(),
            properties: IndexMap::new(),
            required: BTreeSet::new(),
            extra: Extra::Open,
            by_pattern: BTreeMap::new(),
            items: None,
            prefix: Vec::new(),
            unions: Vec::new(),
            nots: Vec::new(),
            assertions: BTreeMap::new(),
            content: BTreeMap::new(),
            content_schemas: Vec::new(),
            marks: Marks::default(),
        }
    }

    /// The shape without its alternatives.
    pub(crate) fn without_unions(&self) -> Self {
        Self {
            unions: Vec::new(),
            ..self.clone()
        }
    }

    /// The shape for these types alone.
    pub(crate) fn only(&self, types: Types) -> Self {
        let mut shape = self.clone();
        shape.types = shape.types & types;
        shape.values = shape.values.map(|values| {
            let fits = |value: &Value| Types::of_value(value).within(types);
            values.into_iter().filter(fits).collect()
        });
        shape
    }

    /// Returns true if nothing but types is limited.
    pub(crate) fn is_types_only(&self) -> bool {
        self.values.is_none()
            && self.formats.is_empty()
            && self.limits == Limits::default()
            && self.patterns.is_empty()
            && self.properties.is_empty()
            && self.required.is_empty()
            && self.extra == Extra::Open
            && self.by_pattern.is_empty()
            && self.items.is_none()
            && self.prefix.is_empty()
            && self.unions.is_empty()
            && self.nots.is_empty()
            && self.assertions.is_empty()
            && self.content.is_empty()
            && self.content_schemas.is_empty()
    }

    /// Returns true if every value is accepted.
    pub(crate) fn is_any(&self) -> bool {
        self.types == Types::ALL && self.is_types_only()
    }
}
