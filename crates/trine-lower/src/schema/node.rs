//! Single schema nodes, as they are written.

use serde_json::Value;
use trine_parse::document::{Additional, Document, Schema, SchemaId};

/// Tells whether a schema says anything of its own about values, apart from their types, limits
/// and being `null`.
pub(crate) fn is_structural(schema: &Schema) -> bool {
    let closed_wrapper =
        schema.additional == Additional::Forbidden && schema.properties.is_empty() && is_composed(schema);
    schema.boolean == Some(false)
        || schema.only_null
        || schema.enumeration.is_some()
        || !schema.properties.is_empty()
        || !schema.required.is_empty()
        || !schema.pattern_properties.is_empty()
        || (schema.additional != Additional::Unspecified && !closed_wrapper)
        || schema.items.is_some()
        || !schema.prefix_items.is_empty()
        || schema.format.is_some()
        || schema.content_encoding.is_some()
        || schema.content_media_type.is_some()
}

/// Tells whether a schema is made of others.
pub(crate) fn is_composed(schema: &Schema) -> bool {
    schema.reference.is_some() || !schema.all_of.is_empty() || has_union(schema)
}

/// Tells whether a schema lists alternatives.
pub(crate) fn has_union(schema: &Schema) -> bool {
    !schema.one_of.is_empty() || !schema.any_of.is_empty()
}

/// Tells whether a schema only annotates: every value satisfies it.
pub(crate) fn is_blank(schema: &Schema) -> bool {
    schema.types.is_empty() && !is_composed(schema) && !is_structural(schema)
}

/// The node at the end of a chain of plain references.
pub(crate) fn reference_end(doc: &Document, id: SchemaId) -> SchemaId {
    references(doc, id).last().unwrap_or(id)
}

/// The nodes along a chain of plain references, the one that it begins with aside.
pub(crate) fn references(doc: &Document, id: SchemaId) -> impl Iterator<Item = SchemaId> {
    let next = |at: &SchemaId| {
        let schema = doc.schema(*at);
        let is_plain = schema.types.is_empty() && !is_structural(schema) && schema.all_of.is_empty();
        schema.reference.filter(|_| is_plain)
    };
    std::iter::successors(next(&id), next).take(64)
}

/// Tells whether `null` is the only value of a node.
pub(crate) fn is_only_null(doc: &Document, id: SchemaId) -> bool {
    doc.schema(reference_end(doc, id)).only_null
}

/// The default of a property, by the first node that states one.
pub(crate) fn default_of(doc: &Document, nodes: &[SchemaId]) -> Option<Value> {
    nodes.iter().rev().find_map(|node| {
        let schema = doc.schema(*node);
        schema
            .default
            .clone()
            .or_else(|| doc.schema(reference_end(doc, *node)).default.clone())
    })
}

/// Tells whether something holds of a node or of those that it refers to.
pub(crate) fn along(doc: &Document, id: SchemaId, holds: impl Fn(&Schema) -> bool) -> bool {
    let mut at = id;
    for _ in 0..16 {
        let schema = doc.schema(at);
        if holds(schema) {
            return true;
        }
        let single = if schema.all_of.len() == 1 {
            schema.all_of.first().copied()
        } else {
            None
        };
        match schema.reference.or(single) {
            Some(next) if schema.properties.is_empty() => at = next,
            _ => return false,
        }
    }
    false
}
