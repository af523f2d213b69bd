//! Schemas that must hold together, as one: references and `allOf` followed, keywords intersected.

use std::collections::BTreeSet;
use std::rc::Rc;

use indexmap::{IndexMap, IndexSet};
use serde_json::Value;
use trine_diag::codes::lower as codes;
use trine_parse::document::{Additional, JsonType, Schema, SchemaId};

use super::alias;
use super::merge::{merge, narrow};
use crate::context::Cx;
use crate::options::TypedText;
use crate::schema::key::{All, Part};
use crate::schema::scalar;

/// The most nodes that one schema may be composed of.
const MOST_NODES: usize = 1_000;

/// Schemas that must hold together, as one.
#[derive(Debug, Default)]
pub(crate) struct Flat {
    /// The nodes it is composed of, each behind those it is made from.
    pub nodes: Vec<SchemaId>,
    /// The types allowed; `None` where nothing is said, empty where none is left.
    pub types: Option<Vec<JsonType>>,
    /// Nothing satisfies it.
    pub never: bool,
    /// What each property must satisfy, in document order.
    pub properties: IndexMap<String, Vec<Part>>,
    /// The properties that must be there.
    pub required: IndexSet<String>,
    /// What the other properties must satisfy.
    pub additional: Extra,
    /// What properties must satisfy whose names match a pattern.
    pub patterns: Vec<SchemaId>,
    /// What items must satisfy.
    pub items: Vec<Part>,
    /// The schemas of the first items.
    pub prefix: Vec<SchemaId>,
    /// The fewest items.
    pub fewest_items: Option<u64>,
    /// The most items.
    pub most_items: Option<u64>,
    /// The values allowed.
    pub values: Option<Vec<Member>>,
    /// Whether some of them are written in another type than is stated.
    pub retyped: bool,
    /// The format of strings or numbers.
    pub format: Option<String>,
    /// The encoding of strings.
    pub encoding: Option<String>,
    /// The media type of strings.
    pub media_type: Option<String>,
    /// Alternatives, each list being one choice to make.
    pub unions: Vec<UnionGroup>,
    /// What limits tell of the type, where nothing else does.
    pub hint: Option<JsonType>,
    /// The largest integer that limits allow, where they do.
    pub largest: Option<u64>,
}

/// One of the values allowed, and where it was listed.
#[derive(Debug, Clone)]
pub(crate) struct Member {
    /// The value.
    pub value: Value,
    /// Its name by an extension.
    pub name: Option<String>,
    /// What it means.
    pub description: Option<String>,
    /// To be avoided.
    pub deprecated: bool,
}

/// What holds for properties that are not named.
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
    /// Which keyword.
    pub keyword: UnionKeyword,
    /// The alternatives.
    pub branches: Vec<SchemaId>,
}

/// Which keyword lists alternatives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum UnionKeyword {
    /// One must hold, no more.
    OneOf,
    /// At least one must hold.
    AnyOf,
}

impl UnionKeyword {
    /// As the document writes it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::OneOf => "oneOf",
            Self::AnyOf => "anyOf",
        }
    }
}

/// A format of strings that has no type of its own.
const PLAIN_TEXT: &str = "text";

/// A step of the walk through what a schema is composed of.
enum Step {
    Enter(Part),
    Merge(Part),
}

impl Cx<'_> {
    /// The schemas of `all` as one.
    pub(crate) fn flat(&mut self, all: &All) -> Rc<Flat> {
        if let Some(flat) = self.flats.get(all) {
            return Rc::clone(flat);
        }
        let mut flat = self.flatten(all);
        if flat.format.as_deref().is_some_and(|format| self.is_plain_text(format)) {
            flat.format = Some(PLAIN_TEXT.to_owned());
        }
        let flat = Rc::new(flat);
        self.flats.insert(all.clone(), Rc::clone(&flat));
        flat
    }

    /// Whether the user wants what has this format as it is sent.
    fn is_plain_text(&self, format: &str) -> bool {
        match format {
            "date-time" | "date" => self.options.dates == TypedText::Text,
            "uuid" => self.options.uuids == TypedText::Text,
            _ => false,
        }
    }

    fn flatten(&mut self, all: &All) -> Flat {
        let mut flat = Flat::default();
        let mut seen = BTreeSet::new();
        let mut steps: Vec<Step> = all.parts.iter().rev().map(|part| Step::Enter(*part)).collect();
        while let Some(step) = steps.pop() {
            match step {
                Step::Enter(part) => {
                    if !seen.insert(part.id) {
                        continue;
                    }
                    if seen.len() > MOST_NODES {
                        let place = self.place(part.id);
                        self.sink.report(
                            codes::TOO_COMPLEX,
                            &place,
                            format!("the schema is composed of more than {MOST_NODES} others"),
                        );
                        continue;
                    }
                    steps.push(Step::Merge(part));
                    let schema = self.schema(part.id);
                    let inner = schema.reference.iter().chain(&schema.all_of);
                    let mut inner: Vec<Step> = inner
                        .map(|id| {
                            Step::Enter(Part {
                                id: *id,
                                aspect: part.aspect,
                            })
                        })
                        .collect();
                    inner.reverse();
                    steps.append(&mut inner);
                }
                Step::Merge(part) => {
                    if !self.spend(weight(self.schema(part.id))) {
                        break;
                    }
                    flat.nodes.push(part.id);
                    if !merge(&mut flat, part, self.schema(part.id)) {
                        let place = self.place(part.id).child("type");
                        let message =
                            "the type beside the reference contradicts what it refers to; the reference counts";
                        self.sink.report(codes::CONTRADICTED_TYPE, &place, message);
                    }
                }
            }
        }
        self.prune_unions(&mut flat, all);
        if let Some(only) = all.only {
            flat.restrict(only);
        }
        flat
    }

    /// Leaves out alternatives that are no choice here: those of a base schema that list the schema which
    /// extends it, those that only say what must be there, and those that are the values of one enumeration.
    fn prune_unions(&mut self, flat: &mut Flat, all: &All) {
        let roots: Vec<SchemaId> = all.parts.iter().map(|part| part.id).collect();
        let groups = std::mem::take(&mut flat.unions);
        for group in groups {
            let lists_root = !roots.contains(&group.owner)
                && group
                    .branches
                    .iter()
                    .any(|branch| roots.contains(&self.reference_end(*branch)));
            let constraint = group.branches.iter().all(|branch| self.is_constraint(*branch));
            if lists_root || constraint {
                continue;
            }
            match self.listed_values(&group) {
                Some(members) => {
                    narrow(&mut flat.values, members);
                    let mut ends = group.branches.iter().map(|branch| self.reference_end(*branch));
                    flat.retyped |= ends.any(|end| self.schema(end).enum_retyped);
                }
                None => flat.unions.push(group),
            }
        }
    }

    /// Whether a node says no more than which properties must be there.
    fn is_constraint(&self, id: SchemaId) -> bool {
        let schema = self.schema(id);
        let bare = Schema {
            required: Vec::new(),
            ..Schema::default()
        };
        let blank_besides = schema
            .properties
            .values()
            .all(|part| alias::is_blank(self.schema(*part)));
        let Schema {
            reference,
            all_of,
            one_of,
            any_of,
            types,
            ..
        } = schema;
        let nested = one_of.iter().chain(any_of).chain(all_of);
        (!schema.required.is_empty()
            || schema.not.is_some()
            || !one_of.is_empty()
            || !any_of.is_empty()
            || !all_of.is_empty())
            && reference.is_none()
            && (types.is_empty() || types == &[JsonType::Object])
            && schema.enumeration == bare.enumeration
            && blank_besides
            && matches!(schema.additional, Additional::Unspecified)
            && schema.items.is_none()
            && schema.format.is_none()
            && !schema.only_null
            && schema.boolean.is_none()
            && nested.into_iter().all(|part| self.is_plain_constraint(*part))
    }

    /// The same, without alternatives inside.
    fn is_plain_constraint(&self, id: SchemaId) -> bool {
        let schema = self.schema(id);
        let bare = Schema {
            required: schema.required.clone(),
            not: schema.not,
            place: schema.place.clone(),
            ..Schema::default()
        };
        (!schema.required.is_empty() || schema.not.is_some())
            && !alias::is_composed(schema)
            && schema.types.is_empty()
            && schema.properties.is_empty()
            && schema.enumeration == bare.enumeration
            && schema.items.is_none()
            && schema.additional == Additional::Unspecified
            && !schema.only_null
    }
}

/// What it costs to take in what a node says.
fn weight(schema: &Schema) -> usize {
    let values = schema.enumeration.as_ref().map_or(0, Vec::len);
    let parts = schema.properties.len() + schema.required.len() + schema.pattern_properties.len();
    1 + 2 * (parts + values + schema.one_of.len() + schema.any_of.len())
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
            scalar::type_of_format(format)
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
    fn restrict(&mut self, only: JsonType) {
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

/// The types of values, each once, in the order in which they are met.
pub(crate) fn types_of_values(values: &[Member]) -> Vec<JsonType> {
    let mut types = Vec::new();
    for kind in values.iter().filter_map(|member| type_of_value(&member.value)) {
        if !types.contains(&kind) {
            types.push(kind);
        }
    }
    types
}

/// The type of a value; `None` for `null`.
pub(crate) fn type_of_value(value: &Value) -> Option<JsonType> {
    match value {
        Value::Null => None,
        Value::Bool(_) => Some(JsonType::Boolean),
        Value::Number(number) if integer_text(number).is_some() => Some(JsonType::Integer),
        Value::Number(_) => Some(JsonType::Number),
        Value::String(_) => Some(JsonType::String),
        Value::Array(_) => Some(JsonType::Array),
        Value::Object(_) => Some(JsonType::Object),
    }
}

/// The decimal text of a number without a fraction, `3.0` too.
pub(crate) fn integer_text(number: &serde_json::Number) -> Option<String> {
    if number.is_i64() || number.is_u64() {
        return Some(number.to_string());
    }
    let value = number.as_f64()?;
    (value.fract() == 0.0 && value.abs() < 9.0e15).then(|| format!("{value:.0}"))
}

/// A type as the document writes it.
pub(crate) fn type_name(kind: JsonType) -> &'static str {
    match kind {
        JsonType::Boolean => "boolean",
        JsonType::Integer => "integer",
        JsonType::Number => "number",
        JsonType::String => "string",
        JsonType::Array => "array",
        JsonType::Object => "object",
    }
}
