//! Properties that a schema requires and leaves to others to describe: to those that extend it, or to its branches.

use std::collections::BTreeSet;

use trine_parse::document::{Document, SchemaId};

use super::node::reference_end;

/// Tells whether a schema that extends one of these nodes describes a property, or a branch of one does.
pub(super) fn is_described_by_others(doc: &Document, nodes: &[SchemaId], name: &str) -> bool {
    let whole = gathered(doc, nodes.iter().copied(), |_| Vec::new());
    // What is made of the nodes, and what is made of that.
    let extending = gathered(doc, whole.iter().copied(), |id| extending(doc, id));
    let others = extending.difference(&whole).copied();
    let branches = whole.iter().flat_map(|id| {
        let schema = doc.schema(*id);
        schema.one_of.iter().chain(&schema.any_of).copied()
    });
    let parts = gathered(doc, others.chain(branches), |id| parts(doc, id));
    parts.iter().any(|id| doc.schema(*id).properties.contains_key(name))
}

/// These nodes and all that `next` leads to from them, references followed.
fn gathered(
    doc: &Document,
    nodes: impl Iterator<Item = SchemaId>,
    next: impl Fn(SchemaId) -> Vec<SchemaId>,
) -> BTreeSet<SchemaId> {
    let mut open: Vec<SchemaId> = nodes.collect();
    let mut found = BTreeSet::new();
    while let Some(id) = open.pop() {
        let id = reference_end(doc, id);
        if found.insert(id) {
            open.extend(next(id));
        }
    }
    found
}

/// The schemas that list a node in their `allOf`.
fn extending(doc: &Document, id: SchemaId) -> Vec<SchemaId> {
    let ids = (0..doc.schemas.len()).filter_map(|index| u32::try_from(index).ok().map(SchemaId));
    let extends = |other: &SchemaId| {
        doc.schema(*other)
            .all_of
            .iter()
            .any(|part| reference_end(doc, *part) == id)
    };
    ids.filter(extends).collect()
}

/// Returns the schemas that a schema is made of.
fn parts(doc: &Document, id: SchemaId) -> Vec<SchemaId> {
    let schema = doc.schema(id);
    let lists = [&schema.all_of, &schema.one_of, &schema.any_of];
    lists.into_iter().flatten().copied().chain(schema.reference).collect()
}
