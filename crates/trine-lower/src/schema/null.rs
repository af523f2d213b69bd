//! The stance of a schema to `null`.

use std::cell::RefCell;

use trine_diag::codes::lower as codes;
use trine_parse::document::{Schema, SchemaId};

use super::key::{All, Aspect, Shape};
use super::node;
use crate::context::Cx;
use crate::presence::Null;

/// The depth to which composition is followed; beyond it nothing is said of `null`.
const DEPTH: usize = 64;

/// The stance of a node's keywords to `null`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stance {
    /// They exclude it: a `type`, an `enum`, `false`.
    Excluded,
    /// They are about values of another type, and say nothing of `null` (JSON Schema 2020-12, core 7.6.1). Where
    /// nothing else makes `null` a value, such keywords describe a value that is not `null`.
    Beside,
    /// They say nothing at all.
    Open,
    /// They make it a value.
    Value,
}

/// The stances of nodes to `null`, by id.
pub(crate) struct Nulls<'a> {
    cx: &'a Cx<'a>,
    known: RefCell<Vec<Option<Stance>>>,
}

impl<'a> Nulls<'a> {
    /// Nothing is asked yet.
    pub(crate) fn new(cx: &'a Cx<'a>) -> Self {
        let known = RefCell::new(vec![None; cx.doc.schemas.len()]);
        Self { cx, known }
    }

    /// The stance of a shape to `null`: [`Null::Any`] if nothing in it speaks against `null`.
    pub(crate) fn null_of(&self, shape: &Shape) -> Null {
        let found = match shape {
            Shape::All(all) => self.stance_of_all(all),
            Shape::Any(alls) | Shape::Merged(alls) => alls
                .iter()
                .fold(Stance::Excluded, |found, all| either(found, self.stance_of_all(all))),
        };
        match found {
            Stance::Excluded | Stance::Beside => Null::Never,
            Stance::Open => Null::Any,
            Stance::Value => Null::Value,
        }
    }

    fn stance_of_all(&self, all: &All) -> Stance {
        if all.only.is_some() || all.tag.is_some() {
            return Stance::Excluded;
        }
        let mut found = Stance::Open;
        for part in &all.parts {
            let stance = match part.aspect {
                Aspect::Whole => self.stance_of_node(part.id, 0),
                Aspect::Common => own_stance(self.cx.schema(part.id)),
            };
            found = both(found, stance);
        }
        found
    }

    fn stance_of_node(&self, id: SchemaId, depth: usize) -> Stance {
        if let Some(known) = self.known.borrow()[id.0 as usize] {
            return known;
        }
        if depth > DEPTH {
            return Stance::Open;
        }
        // The value that a cycle finds for itself.
        self.known.borrow_mut()[id.0 as usize] = Some(Stance::Open);
        let found = self.search_null(id, depth);
        self.known.borrow_mut()[id.0 as usize] = Some(found);
        found
    }

    fn search_null(&self, id: SchemaId, depth: usize) -> Stance {
        let schema = self.cx.schema(id);
        let mut found = own_stance(schema);
        if found == Stance::Excluded && self.lists_null_beside_a_type(id) {
            found = Stance::Value;
        }
        if matches!(found, Stance::Value | Stance::Excluded) {
            return found;
        }
        for part in schema.reference.iter().chain(&schema.all_of) {
            found = both(found, self.stance_of_node(*part, depth + 1));
        }
        for branches in [&schema.one_of, &schema.any_of] {
            if !branches.is_empty() {
                let mut any = Stance::Excluded;
                for branch in branches {
                    any = either(any, self.stance_of_node(*branch, depth + 1));
                }
                found = both(found, any);
            }
        }
        found
    }

    /// Tells whether a node lists `null` as an alternative beside a type that excludes it, which is reported: the
    /// alternative would mean nothing.
    fn lists_null_beside_a_type(&self, id: SchemaId) -> bool {
        let schema = self.cx.schema(id);
        if schema.types.is_empty() || schema.enumeration.is_some() {
            return false;
        }
        let lists = [("oneOf", &schema.one_of), ("anyOf", &schema.any_of)];
        let null = lists.into_iter().find_map(|(keyword, branches)| {
            let at = branches
                .iter()
                .position(|branch| node::is_only_null(self.cx.doc, *branch))?;
            Some(self.cx.place(id).child(keyword).child(at))
        });
        if let Some(place) = &null {
            let message = "the `type` next to the branches excludes `null`, which is one of them; `null` is allowed";
            self.cx.report(codes::CONTRADICTED_TYPE, place, message);
        }
        null.is_some()
    }
}

/// The stance of a node's own keywords to `null`.
fn own_stance(schema: &Schema) -> Stance {
    if schema.nullable || schema.only_null {
        Stance::Value
    } else if !schema.types.is_empty() || schema.enumeration.is_some() || schema.boolean == Some(false) {
        Stance::Excluded
    } else if node::is_structural(schema) {
        Stance::Beside
    } else {
        Stance::Open
    }
}

/// The stance of two schemas that must both hold.
fn both(one: Stance, other: Stance) -> Stance {
    match (one, other) {
        (Stance::Excluded, _) | (_, Stance::Excluded) => Stance::Excluded,
        (Stance::Value, _) | (_, Stance::Value) => Stance::Value,
        (Stance::Beside, _) | (_, Stance::Beside) => Stance::Beside,
        (Stance::Open, Stance::Open) => Stance::Open,
    }
}

/// The stance of two schemas of which one must hold.
fn either(one: Stance, other: Stance) -> Stance {
    match (one, other) {
        (Stance::Value, _) | (_, Stance::Value) => Stance::Value,
        (Stance::Open, _) | (_, Stance::Open) => Stance::Open,
        (Stance::Beside, _) | (_, Stance::Beside) => Stance::Beside,
        (Stance::Excluded, Stance::Excluded) => Stance::Excluded,
    }
}
