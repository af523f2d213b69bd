//! Hierarchies of OpenAPI 3.0: a base schema with a discriminator and no list of
//! alternatives, and the components that extend it by `allOf`.

use std::collections::{BTreeMap, BTreeSet};

use trine_parse::document::SchemaId;

use super::alias;
use crate::context::Cx;

/// What extends a base schema.
#[derive(Debug, Clone, Default)]
pub(crate) struct Family {
    /// The components that extend it, in document order.
    pub children: Vec<SchemaId>,
}

/// The hierarchies of a document by their base schemas.
pub(crate) fn families(cx: &Cx<'_>) -> BTreeMap<SchemaId, Family> {
    let mut families: BTreeMap<SchemaId, Family> = BTreeMap::new();
    for child in cx.doc.components.values() {
        for base in ancestors(cx, *child) {
            let schema = cx.schema(base);
            if schema.discriminator.is_some() && !alias::has_union(schema) {
                families.entry(base).or_default().children.push(*child);
            }
        }
    }
    families
}

/// Every node that a component is composed of by `allOf`, itself left out.
fn ancestors(cx: &Cx<'_>, child: SchemaId) -> BTreeSet<SchemaId> {
    let mut seen = BTreeSet::new();
    let mut open: Vec<SchemaId> = cx.schema(child).all_of.clone();
    while let Some(id) = open.pop() {
        if id != child && seen.insert(id) {
            let schema = cx.schema(id);
            open.extend(schema.reference.iter().chain(&schema.all_of));
        }
    }
    seen
}
