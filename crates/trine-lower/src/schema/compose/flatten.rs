//! Schemas that must hold together made one: references and `allOf` followed, keywords intersected.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use trine_diag::codes::lower as codes;
use trine_parse::document::{Additional, JsonType, Schema, SchemaId};

use super::flat::Flat;
use super::listed::listed_values;
use super::merge::{merge, narrow};
use crate::context::Cx;
use crate::options::TypedText;
use crate::schema::key::{All, Part};
use crate::schema::node;

/// The most nodes that one schema may be composed of.
const MOST_NODES: usize = 1_000;

/// A format of strings that has no type of its own.
const PLAIN_TEXT: &str = "text";

/// A step of the walk through what a schema is composed of.
enum Step {
    Enter(Part),
    Merge(Part),
}

/// Flattened schemas, by what they are made of.
pub(crate) struct Flats<'a> {
    cx: &'a Cx<'a>,
    known: RefCell<BTreeMap<All, Rc<Flat>>>,
}

impl<'a> Flats<'a> {
    /// Nothing is asked yet.
    pub(crate) fn new(cx: &'a Cx<'a>) -> Self {
        let known = RefCell::default();
        Self { cx, known }
    }

    /// The schemas of `all` as one.
    pub(crate) fn flat(&self, all: &All) -> Rc<Flat> {
        if let Some(flat) = self.known.borrow().get(all) {
            return Rc::clone(flat);
        }
        let mut flat = self.flatten(all);
        if flat.format.as_deref().is_some_and(|format| self.is_plain_text(format)) {
            flat.format = Some(PLAIN_TEXT.to_owned());
        }
        let flat = Rc::new(flat);
        self.known.borrow_mut().insert(all.clone(), Rc::clone(&flat));
        flat
    }

    /// Tells whether the user wants values of this format as the strings that are sent.
    fn is_plain_text(&self, format: &str) -> bool {
        match format {
            "date-time" | "date" => self.cx.options.dates == TypedText::Text,
            "uuid" => self.cx.options.uuids == TypedText::Text,
            _ => false,
        }
    }

    fn flatten(&self, all: &All) -> Flat {
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
                        let place = self.cx.place(part.id);
                        self.cx.report(
                            codes::TOO_COMPLEX,
                            &place,
                            format!("the schema is composed of more than {MOST_NODES} others; the rest is ignored"),
                        );
                        continue;
                    }
                    steps.push(Step::Merge(part));
                    let schema = self.cx.schema(part.id);
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
                    if !self.cx.spend(weight(self.cx.schema(part.id))) {
                        break;
                    }
                    flat.nodes.push(part.id);
                    if !merge(&mut flat, part, self.cx.schema(part.id)) {
                        let place = self.cx.place(part.id).child("type");
                        let message =
                            "the `type` next to `$ref` contradicts the referenced schema; the `type` is ignored";
                        self.cx.report(codes::CONTRADICTED_TYPE, &place, message);
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
    fn prune_unions(&self, flat: &mut Flat, all: &All) {
        let roots: Vec<SchemaId> = all.parts.iter().map(|part| part.id).collect();
        let groups = std::mem::take(&mut flat.unions);
        for group in groups {
            let lists_root = !roots.contains(&group.owner)
                && group
                    .branches
                    .iter()
                    .any(|branch| roots.contains(&node::reference_end(self.cx.doc, *branch)));
            let constraint = group.branches.iter().all(|branch| self.is_constraint(*branch));
            if lists_root || constraint {
                continue;
            }
            match listed_values(self.cx.doc, &group) {
                Some(members) => {
                    narrow(&mut flat.values, members);
                    let mut ends = group
                        .branches
                        .iter()
                        .map(|branch| node::reference_end(self.cx.doc, *branch));
                    flat.retyped |= ends.any(|end| self.cx.schema(end).enum_retyped);
                }
                None => flat.unions.push(group),
            }
        }
    }

    /// Tells whether a node says no more than which properties must be there.
    fn is_constraint(&self, id: SchemaId) -> bool {
        let schema = self.cx.schema(id);
        let bare = Schema {
            required: Vec::new(),
            ..Schema::default()
        };
        let blank_besides = schema
            .properties
            .values()
            .all(|part| node::is_blank(self.cx.schema(*part)));
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
        let schema = self.cx.schema(id);
        let bare = Schema {
            required: schema.required.clone(),
            not: schema.not,
            place: schema.place.clone(),
            ..Schema::default()
        };
        (!schema.required.is_empty() || schema.not.is_some())
            && !node::is_composed(schema)
            && schema.types.is_empty()
            && schema.properties.is_empty()
            && schema.enumeration == bare.enumeration
            && schema.items.is_none()
            && schema.additional == Additional::Unspecified
            && !schema.only_null
    }
}

/// The cost of taking in the keywords of a node.
fn weight(schema: &Schema) -> usize {
    let values = schema.enumeration.as_ref().map_or(0, Vec::len);
    let parts = schema.properties.len() + schema.required.len() + schema.pattern_properties.len();
    1 + 2 * (parts + values + schema.one_of.len() + schema.any_of.len())
}
