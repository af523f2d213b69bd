//! Hierarchies: a base schema with a discriminator, and the schemas that extend it by `allOf` (OpenAPI 3.0.4,
//! "Models with Polymorphism Support"; Swagger 2.0, "Models with Polymorphism Support").
//!
//! A member that is extended itself is the base of a smaller hierarchy, told by the same discriminator.

use std::collections::{BTreeMap, BTreeSet};

use trine_diag::codes::lower as codes;
use trine_parse::document::SchemaId;

use crate::context::Cx;
use crate::schema::node;

/// The most members of all hierarchies together; a chain of n members makes n²/2.
const MOST_MEMBERS: usize = 200_000;

/// A base schema and its subtypes.
#[derive(Debug, Clone)]
pub(crate) struct Family {
    /// The node whose discriminator tells the members: the base, or what it extends.
    pub discriminator: SchemaId,
    /// Other nodes whose discriminators have the same property and map members: the ones above and below the base.
    pub mappings: Vec<SchemaId>,
    /// The components that extend the base, by name: the order of a document's schemas means nothing.
    pub children: Vec<SchemaId>,
    /// The schemas that the discriminator maps although they do not extend the base, in the mapping's order.
    pub mapped: Vec<SchemaId>,
}

/// The hierarchies of a document by their base schemas.
pub(crate) fn families(cx: &Cx<'_>) -> BTreeMap<SchemaId, Family> {
    let mut order: BTreeMap<SchemaId, &str> = BTreeMap::new();
    for (name, id) in &cx.doc.components {
        order.entry(*id).or_insert(name);
    }
    let tree = Tree {
        extended: extended(cx),
        order,
    };
    let mut families = BTreeMap::new();
    let mut members = 0;
    let bases: Vec<SchemaId> = (0..cx.doc.schemas.len())
        .filter_map(|index| u32::try_from(index).ok().map(SchemaId))
        .filter(|id| cx.schema(*id).discriminator.is_some())
        .collect();
    for base in &bases {
        let children = tree.children(cx, *base, *base);
        if !node::has_union(cx.schema(*base)) {
            let family = own_family(cx, *base, children.clone());
            members += family.children.len() + family.mapped.len();
            if !family.children.is_empty() || !family.mapped.is_empty() {
                families.insert(*base, family);
            }
        }
        for child in children {
            let schema = cx.schema(child);
            if schema.discriminator.is_some() || node::has_union(schema) || families.contains_key(&child) {
                continue;
            }
            if members > MOST_MEMBERS {
                let message = format!("the document has more than {MOST_MEMBERS} subtypes; further ones are ignored");
                cx.report(codes::TOO_COMPLEX, &cx.place(*base), message);
                return families;
            }
            let children = tree.children(cx, child, *base);
            members += children.len();
            if !children.is_empty() {
                let family = Family {
                    discriminator: *base,
                    mappings: Vec::new(),
                    children,
                    mapped: Vec::new(),
                };
                families.insert(child, family);
            }
        }
    }
    share_mappings(cx, &mut families);
    families
}

/// The hierarchy of a base with a discriminator of its own.
fn own_family(cx: &Cx<'_>, base: SchemaId, children: Vec<SchemaId>) -> Family {
    let mapping = cx.schema(base).discriminator.iter().flat_map(|one| &one.mapping);
    let mut mapped: Vec<SchemaId> = Vec::new();
    for (_, target) in mapping {
        let target = node::reference_end(cx.doc, *target);
        let known = target == base || children.contains(&target) || mapped.contains(&target);
        // What the base is made from is no subtype of it.
        if !known && !is_made_from(cx, base, target) {
            mapped.push(target);
        }
    }
    Family {
        discriminator: base,
        mappings: Vec::new(),
        children,
        mapped,
    }
}

/// Lets hierarchies within hierarchies know each other's mappings, where they ask for the same property.
fn share_mappings(cx: &Cx<'_>, families: &mut BTreeMap<SchemaId, Family>) {
    let property = |id: SchemaId| cx.schema(id).discriminator.as_ref().map(|one| &one.property);
    let mut shared: Vec<(SchemaId, SchemaId)> = Vec::new();
    for (base, family) in families.iter() {
        for child in &family.children {
            if cx.schema(*child).discriminator.is_some() && property(*child) == property(family.discriminator) {
                shared.push((*base, *child));
                shared.push((*child, family.discriminator));
            }
        }
    }
    for (base, other) in shared {
        if let Some(family) = families.get_mut(&base)
            && family.discriminator != other
            && !family.mappings.contains(&other)
        {
            family.mappings.push(other);
        }
    }
}

/// Tells whether a schema is composed of `target`.
fn is_made_from(cx: &Cx<'_>, id: SchemaId, target: SchemaId) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![id];
    while let Some(id) = open.pop() {
        let schema = cx.schema(id);
        for next in schema.reference.iter().chain(&schema.all_of) {
            if *next == target {
                return true;
            }
            if seen.insert(*next) {
                open.push(*next);
            }
        }
    }
    false
}

/// The way in which a node is made from another.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Link {
    /// It refers to it.
    Reference,
    /// It extends it by `allOf`.
    Extension,
}

/// The schemas of a document by what they are made from.
struct Tree<'d> {
    extended: BTreeMap<SchemaId, Vec<(SchemaId, Link)>>,
    /// The names of components.
    order: BTreeMap<SchemaId, &'d str>,
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

impl Tree<'_> {
    /// The components that extend `base`, directly or not, by name; one that only refers to it, or to a component that
    /// extends it, is none. Those below a member which tells its subtypes itself are its own, but for the ones that
    /// `owner`'s discriminator maps.
    fn children(&self, cx: &Cx<'_>, base: SchemaId, owner: SchemaId) -> Vec<SchemaId> {
        let discriminator = cx.schema(owner).discriminator.as_ref();
        let mapping = discriminator.iter().flat_map(|one| one.mapping.values());
        let mapped: BTreeSet<SchemaId> = mapping.map(|target| node::reference_end(cx.doc, *target)).collect();
        let tells_itself = |id: SchemaId| {
            let schema = cx.schema(id);
            let own = schema.discriminator.as_ref();
            id != base
                && own.is_some_and(|own| {
                    node::has_union(schema) || discriminator.is_none_or(|outer| outer.property != own.property)
                })
        };
        let near = self.descendants(base, tells_itself);
        let all = self.descendants(base, |_| false);
        // The end of a reference may be in another file, and no component: then what refers to it is the subtype.
        let is_named = |id: &SchemaId| self.order.contains_key(id);
        let is_another_name = |id: &SchemaId| node::references(cx.doc, *id).any(|next| is_named(&next));
        let mut children: Vec<SchemaId> = all
            .into_iter()
            .filter(|id| is_named(id) && (near.contains(id) || mapped.contains(id)) && !is_another_name(id))
            .collect();
        children.sort_by_key(|child| self.order.get(child));
        children
    }

    /// Every node that extends `base`, directly or not, no further than where `ends` holds.
    fn descendants(&self, base: SchemaId, ends: impl Fn(SchemaId) -> bool) -> BTreeSet<SchemaId> {
        let mut seen = BTreeSet::new();
        let mut open = vec![(base, Link::Reference)];
        while let Some((id, link)) = open.pop() {
            for (next, step) in self.extended.get(&id).into_iter().flatten() {
                let next = (*next, link.max(*step));
                if seen.insert(next) && !ends(next.0) {
                    open.push(next);
                }
            }
        }
        let extending = seen
            .into_iter()
            .filter(|(id, link)| *link == Link::Extension && *id != base);
        extending.map(|(id, _)| id).collect()
    }
}
