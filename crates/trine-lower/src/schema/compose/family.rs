//! Hierarchies of OpenAPI 3.0: a base schema with a discriminator and no list of
//! alternatives, and the components that extend it by `allOf`.

use std::collections::{BTreeMap, BTreeSet};

use trine_parse::document::SchemaId;

use super::alias;
use crate::context::Cx;

/// What extends a base schema.
#[derive(Debug, Clone, Default)]
pub(crate) struct Family {
    /// The components that extend it, by name: the order of a document's schemas means nothing.
    pub children: Vec<SchemaId>,
}

/// The hierarchies of a document by their base schemas.
pub(crate) fn families(cx: &Cx<'_>) -> BTreeMap<SchemaId, Family> {
    let extended = extended(cx);
    let mut order: BTreeMap<SchemaId, &str> = BTreeMap::new();
    for (name, id) in &cx.doc.components {
        order.entry(*id).or_insert(name);
    }
    let mut families = BTreeMap::new();
    for base in (0..cx.doc.schemas.len())
        .filter_map(|index| u32::try_from(index).ok())
        .map(SchemaId)
    {
        let schema = cx.schema(base);
        if schema.discriminator.is_none() || alias::has_union(schema) {
            continue;
        }
        let mut children = descendants(&extended, base);
        children.retain(|child| order.contains_key(child));
        children.sort_by_key(|child| order.get(child));
        if !children.is_empty() {
            families.insert(base, Family { children });
        }
    }
    families
}

/// How a node is made from another.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Link {
    /// It refers to it.
    Reference,
    /// It extends it by `allOf`.
    Extension,
}

/// The nodes that are made from each node.
fn extended(cx: &Cx<'_>) -> BTreeMap<SchemaId, Vec<(SchemaId, Link)>> {
    let mut extended: BTreeMap<SchemaId, Vec<(SchemaId, Link)>> = BTreeMap::new();
    for (index, schema) in cx.doc.schemas.iter().enumerate() {
        let Ok(id) = u32::try_from(index).map(SchemaId) else {
            break;
        };
        if let Some(target) = &schema.reference {
            extended.entry(*target).or_default().push((id, Link::Reference));
        }
        for target in &schema.all_of {
            extended.entry(*target).or_default().push((id, Link::Extension));
        }
    }
    extended
}

/// Every node that extends `base`, directly or not; one that only refers to it is none.
fn descendants(extended: &BTreeMap<SchemaId, Vec<(SchemaId, Link)>>, base: SchemaId) -> Vec<SchemaId> {
    let mut seen = BTreeSet::new();
    let mut open = vec![(base, Link::Reference)];
    while let Some((id, link)) = open.pop() {
        for (next, step) in extended.get(&id).into_iter().flatten() {
            let next = (*next, link.max(*step));
            if seen.insert(next) {
                open.push(next);
            }
        }
    }
    let extending = seen
        .into_iter()
        .filter(|(id, link)| *link == Link::Extension && *id != base);
    extending.map(|(id, _)| id).collect()
}
