//! Schemas of a document that hold together, by number.

use std::cell::RefCell;

use indexmap::IndexSet;
use trine_parse::document::{Additional, Document, Schema, SchemaId};

use super::shape::Conj;

/// A document and the sets of its schemas that hold for one value.
#[derive(Debug)]
pub(crate) struct Conjs<'a> {
    pub(crate) document: &'a Document,
    sets: RefCell<IndexSet<Vec<SchemaId>>>,
}

impl<'a> Conjs<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        Self {
            document,
            sets: RefCell::default(),
        }
    }

    pub(crate) fn schema(&self, id: SchemaId) -> &'a Schema {
        self.document.schema(id)
    }

    /// The number of schemas that hold together. Their order does not count.
    pub(crate) fn conj(&self, ids: impl IntoIterator<Item = SchemaId>) -> Conj {
        let mut ids: Vec<SchemaId> = ids.into_iter().collect();
        ids.sort_unstable();
        ids.dedup();
        let (index, _) = self.sets.borrow_mut().insert_full(ids);
        Conj(index)
    }

    /// The number of one schema.
    pub(crate) fn one(&self, id: SchemaId) -> Conj {
        self.conj([id])
    }

    /// The schemas that hold together, in the order of the document.
    pub(crate) fn ids(&self, conj: Conj) -> Vec<SchemaId> {
        let sets = self.sets.borrow();
        sets.get_index(conj.0).cloned().unwrap_or_default()
    }

    /// The schema that others refer to without limiting it: behind `$ref` and `allOf` of one.
    pub(crate) fn target(&self, conj: Conj) -> Conj {
        let ids = self.ids(conj);
        let [only] = ids.as_slice() else {
            return conj;
        };
        let mut id = *only;
        let mut seen = vec![id];
        while let Some(next) = refers_to(self.schema(id)).filter(|next| !seen.contains(next)) {
            id = next;
            seen.push(id);
        }
        self.one(id)
    }

    /// Both schemas together.
    pub(crate) fn both(&self, a: Conj, b: Conj) -> Conj {
        if a == b {
            return a;
        }
        self.conj(self.ids(a).into_iter().chain(self.ids(b)))
    }
}

/// Returns true if a schema limits values at most by a reference or `allOf`.
pub(crate) fn limits_nothing(schema: &Schema) -> bool {
    schema.boolean != Some(false)
        && schema.types.is_empty()
        && !schema.only_null
        && schema.enumeration.is_none()
        && schema.format.is_none()
        && schema.limits == Default::default()
        && schema.properties.is_empty()
        && schema.required.is_empty()
        && schema.pattern_properties.is_empty()
        && matches!(schema.additional, Additional::Unspecified | Additional::Any)
        && schema.items.is_none()
        && schema.prefix_items.is_empty()
        && [&schema.one_of, &schema.any_of].into_iter().all(Vec::is_empty)
        && schema.not.is_none()
        && schema.assertions.is_empty()
        && schema.content_encoding.is_none()
        && schema.content_media_type.is_none()
}

/// The schema that a schema refers to without limiting it.
fn refers_to(schema: &Schema) -> Option<SchemaId> {
    if !limits_nothing(schema) || schema.nullable || schema.discriminator.is_some() {
        return None;
    }
    match (schema.reference, schema.all_of.as_slice()) {
        (Some(target), []) => Some(target),
        (None, [only]) if schema.component.is_none() => Some(*only),
        _ => None,
    }
}
