//! How `null` stands to a schema.

use trine_parse::document::{Schema, SchemaId};

use super::compose::alias;
use super::key::{All, Aspect, Shape};
use crate::context::Cx;
use crate::presence::Null;

/// How deep composition is followed; beyond it nothing is said of `null`.
const DEPTH: usize = 64;

impl Cx<'_> {
    /// How `null` stands to a shape. [`Null::Any`] where nothing in it speaks against `null`.
    pub(crate) fn null_of(&mut self, shape: &Shape) -> Null {
        match shape {
            Shape::All(all) => self.null_of_all(all),
            Shape::Any(alls) | Shape::Merged(alls) => alls
                .iter()
                .fold(Null::Never, |found, all| either(found, self.null_of_all(all))),
        }
    }

    fn null_of_all(&mut self, all: &All) -> Null {
        if all.only.is_some() || all.tag.is_some() {
            return Null::Never;
        }
        let mut found = Null::Any;
        for part in &all.parts {
            let stance = match part.aspect {
                Aspect::Whole => self.null_of_node(part.id, 0),
                Aspect::Common => own_stance(self.schema(part.id)).unwrap_or(Null::Any),
            };
            found = both(found, stance);
        }
        found
    }

    fn null_of_node(&mut self, id: SchemaId, depth: usize) -> Null {
        if let Some(known) = self.nulls[id.0 as usize] {
            return known;
        }
        if depth > DEPTH {
            return Null::Any;
        }
        // What a cycle asks of itself while it is being answered.
        self.nulls[id.0 as usize] = Some(Null::Any);
        let found = self.search_null(id, depth);
        self.nulls[id.0 as usize] = Some(found);
        found
    }

    fn search_null(&mut self, id: SchemaId, depth: usize) -> Null {
        let schema = self.schema(id);
        if let Some(found) = own_stance(schema) {
            return found;
        }
        let mut found = Null::Any;
        for part in schema.reference.iter().chain(&schema.all_of) {
            found = both(found, self.null_of_node(*part, depth + 1));
        }
        for branches in [&schema.one_of, &schema.any_of] {
            if !branches.is_empty() {
                let mut any = Null::Never;
                for branch in branches {
                    any = either(any, self.null_of_node(*branch, depth + 1));
                }
                found = both(found, any);
            }
        }
        found
    }
}

/// What a node's own keywords say of `null`; `None` where they say nothing.
fn own_stance(schema: &Schema) -> Option<Null> {
    if schema.nullable || schema.only_null {
        return Some(Null::Value);
    }
    if !schema.types.is_empty() || alias::is_structural(schema) {
        return Some(Null::Never);
    }
    None
}

/// Both schemas must hold.
fn both(one: Null, other: Null) -> Null {
    match (one, other) {
        (Null::Never, _) | (_, Null::Never) => Null::Never,
        (Null::Value | Null::Stated, _) | (_, Null::Value | Null::Stated) => Null::Value,
        (Null::Any, Null::Any) => Null::Any,
    }
}

/// One of the schemas must hold.
fn either(one: Null, other: Null) -> Null {
    match (one, other) {
        (Null::Value | Null::Stated, _) | (_, Null::Value | Null::Stated) => Null::Value,
        (Null::Any, _) | (_, Null::Any) => Null::Any,
        (Null::Never, Null::Never) => Null::Never,
    }
}
