//! Objects, maps and lists before they are lowered: the shapes of their parts.

use indexmap::IndexMap;
use trine_diag::codes::lower as codes;
use trine_parse::document::SchemaId;

use super::classify::Class;
use super::compose::{Extra, Flat};
use super::key::{All, Part, Shape};
use super::node;
use super::promised;
use super::schemas::Schemas;
use crate::context::Cx;

/// The most items of a tuple: the standard library's traits end there.
const MOST_OF_A_TUPLE: usize = 12;

/// A property before it is lowered.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    /// The shape of its values; `None` for any.
    pub shape: Option<Shape>,
    /// The nodes that describe it, the more special ones last.
    pub nodes: Vec<SchemaId>,
    /// Set if it must be there.
    pub required: bool,
    /// Set if it is not sent.
    pub read_only: bool,
    /// Set if it is not received.
    pub write_only: bool,
}

/// An object before it is lowered.
#[derive(Debug, Default)]
pub(crate) struct ObjectDraft {
    /// The properties in document order.
    pub properties: IndexMap<String, Draft>,
    /// The shape of unnamed properties, if they are kept.
    pub extra: Option<Shape>,
}

/// The shape of the items of a list; `None` for any.
pub(crate) fn item_shape(schemas: &Schemas<'_>, all: &All) -> Option<Shape> {
    let flat = schemas.flat(all);
    if !flat.prefix.is_empty() {
        let mut alls: Vec<All> = flat.prefix.iter().map(|id| All::of(*id)).collect();
        if !flat.items.is_empty() && !is_never(schemas, &flat.items) {
            alls.push(All::parts(flat.items.clone()));
        }
        return Some(Shape::Any(alls));
    }
    (!flat.items.is_empty()).then(|| Shape::All(All::parts(flat.items.clone())))
}

/// The items of an array that always has so many, each described on its own; `None` for all others, and for
/// those that are more than Rust has traits for.
pub(crate) fn tuple_shapes(schemas: &Schemas<'_>, all: &All) -> Option<Vec<Shape>> {
    let flat = schemas.flat(all);
    let count = flat.prefix.len();
    let closed = flat.most_items.is_some_and(|most| most == count as u64)
        || (!flat.items.is_empty() && is_never(schemas, &flat.items));
    let whole = flat.fewest_items.is_some_and(|fewest| fewest == count as u64);
    if !(1..=MOST_OF_A_TUPLE).contains(&count) || !closed || !whole {
        return None;
    }
    let shapes = flat.prefix.iter().map(|id| Shape::All(All::of(*id)));
    Some(shapes.collect())
}

fn is_never(schemas: &Schemas<'_>, parts: &[Part]) -> bool {
    schemas.classify(&All::parts(parts.to_vec())) == Class::Never
}

/// The shape of unnamed properties; `None` if they are not kept, or have any value in a map.
pub(crate) fn extra_shape(schemas: &Schemas<'_>, all: &All) -> Option<Shape> {
    let flat = schemas.flat(all);
    let mut alls: Vec<All> = flat.patterns.iter().map(|id| All::of(*id)).collect();
    match &flat.additional {
        Extra::All(parts) => alls.push(All::parts(parts.clone())),
        Extra::Any => return None,
        Extra::Unspecified | Extra::Forbidden => {}
    }
    match alls.len() {
        0 => None,
        1 => alls.pop().map(Shape::All),
        _ => Some(Shape::Any(alls)),
    }
}

/// The properties of schemas that are an object together.
pub(crate) fn object_draft(schemas: &Schemas<'_>, all: &All) -> ObjectDraft {
    let cx = schemas.cx;
    let flat = schemas.flat(all);
    if !cx.spend(1 + flat.properties.len() + flat.required.len()) {
        return ObjectDraft::default();
    }
    let extra = extra_shape(schemas, all);
    let mut draft = ObjectDraft {
        properties: named_properties(schemas, &flat),
        extra: None,
    };
    for name in &flat.required {
        if !draft.properties.contains_key(name) {
            report_unknown_required(cx, (all, &flat), name);
            let property = Draft {
                shape: extra.clone(),
                nodes: Vec::new(),
                required: true,
                read_only: false,
                write_only: false,
            };
            draft.properties.insert(name.clone(), property);
        }
    }
    if let Some(tag) = &all.tag {
        draft.properties.shift_remove(&tag.property);
    }
    let keep = flat.additional == Extra::Any || (flat.additional == Extra::Unspecified && cx.options.keep_unknown);
    draft.extra = if keep && extra.is_none() {
        Some(Shape::All(All::anything()))
    } else {
        extra
    };
    draft
}

fn named_properties(schemas: &Schemas<'_>, flat: &Flat) -> IndexMap<String, Draft> {
    let cx = schemas.cx;
    let mut drafts = IndexMap::new();
    for (name, parts) in &flat.properties {
        // What the data of an event holds goes before its being a string.
        let held: Vec<Part> = parts
            .iter()
            .copied()
            .filter(|part| schemas.aliases.is_event_data(node::reference_end(cx.doc, part.id)))
            .collect();
        let parts = if held.is_empty() { parts } else { &held };
        // `false` and `not: {}` say that it is never there; types that contradict each other are an error to be told.
        if !flat.required.contains(name) && schemas.flat(&All::parts(parts.clone())).never {
            continue;
        }
        let nodes: Vec<SchemaId> = parts.iter().map(|part| part.id).collect();
        let draft = Draft {
            shape: Some(Shape::All(All::parts(parts.clone()))),
            required: flat.required.contains(name),
            // The value of a discriminator is sent, whoever sets it: nothing else says which object is.
            read_only: !discriminates(cx, flat, name)
                && nodes
                    .iter()
                    .any(|node| node::along(cx.doc, *node, |schema| schema.read_only)),
            write_only: nodes
                .iter()
                .any(|node| node::along(cx.doc, *node, |schema| schema.write_only)),
            nodes,
        };
        drafts.insert(name.clone(), draft);
    }
    drafts
}

/// Returns true if a property is the discriminator of one of the schemas that an object is made of.
fn discriminates(cx: &Cx<'_>, flat: &Flat, name: &str) -> bool {
    let mut stated = flat.nodes.iter().filter_map(|id| cx.schema(*id).discriminator.as_ref());
    stated.any(|discriminator| discriminator.property == name)
}

fn report_unknown_required(cx: &Cx<'_>, (all, flat): (&All, &Flat), name: &str) {
    let owner = flat
        .nodes
        .iter()
        .copied()
        .find(|id| cx.schema(*id).required.iter().any(|n| n == name));
    let Some(id) = owner.or_else(|| all.parts.first().map(|part| part.id)) else {
        return;
    };
    let nodes: Vec<SchemaId> = all.parts.iter().map(|part| part.id).collect();
    if promised::is_described_by_others(cx.doc, &nodes, name) {
        return;
    }
    let place = cx.place(id).child("required");
    cx.report(
        codes::UNKNOWN_REQUIRED,
        &place,
        format!("`required` contains `{name}`, but no such property is described; any value is allowed"),
    );
}
