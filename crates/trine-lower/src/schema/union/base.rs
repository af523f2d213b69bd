//! The base of a union's branches: the schema that all of them extend.

use std::collections::BTreeSet;

use trine_ir::TypeId;
use trine_parse::document::SchemaId;

use crate::flow::Flow;
use crate::schema::choice::{Alternative, Told};
use crate::schema::classify::Class;
use crate::schema::key::{All, Part, Shape};
use crate::schema::node;
use crate::schema::resolve::Resolve;
use crate::schema::schemas::Schemas;
use crate::types::Types;

/// The object that every branch extends, as a type that is read. In this order: the base of the hierarchy, the
/// properties beside the list of branches, the component that all branches extend and that extends most others.
/// `None` where there is no such object, or it has no property.
pub(super) fn lower_base(types: &mut Types<'_>, told: Told, alternatives: &[Alternative]) -> Option<TypeId> {
    let common = |id| All::parts(vec![Part::common(id)]);
    let beside = match told.common.or(told.base) {
        Some(base) => common(base),
        None => common(told.owner),
    };
    let base = match has_properties(types.schemas, &beside) {
        true => beside,
        false => {
            let shared = shared_component(types.shapes, alternatives)?;
            match types.schemas.classify(&All::of(shared)) {
                Class::Object => All::of(shared),
                _ => common(shared),
            }
        }
    };
    let place = types.cx.place(base.parts.first()?.id).child("base");
    let (ty, _) = types.lower_shape_use(&Shape::All(base), Flow::Received, &place);
    Some(ty.id)
}

fn has_properties(schemas: &Schemas<'_>, all: &All) -> bool {
    schemas.classify(all) == Class::Object && !schemas.flat(all).properties.is_empty()
}

/// The component that all alternatives extend, the most special of several.
fn shared_component(shapes: &dyn Resolve<'_>, alternatives: &[Alternative]) -> Option<SchemaId> {
    let schemas = shapes.schemas();
    let cx = schemas.cx;
    let mut own = BTreeSet::new();
    let mut shared: Option<Vec<SchemaId>> = None;
    for alternative in alternatives {
        own.extend(alternative.node.map(|node| node::reference_end(cx.doc, node)));
        let nodes = extended_by(shapes, &alternative.shape)?;
        shared = Some(in_both(shared.take(), nodes));
    }
    // Each node is behind those that it is made from.
    let mut shared = shared?.into_iter().rev();
    shared.find(|node| {
        let named = cx.schema(*node).component.is_some() && !own.contains(node);
        named && has_properties(schemas, &All::parts(vec![Part::common(*node)]))
    })
}

/// The nodes that every value of a shape satisfies; `None` where it is not made of objects.
fn extended_by(shapes: &dyn Resolve<'_>, shape: &Shape) -> Option<Vec<SchemaId>> {
    let schemas = shapes.schemas();
    let Shape::All(all) = shape else { return None };
    match schemas.classify(all) {
        Class::Object => Some(schemas.flat(all).nodes.clone()),
        // It comes down to objects within a few unions, as all alternatives here do; so this ends.
        Class::Union | Class::Family(_) => {
            let choices = shapes.choices(all);
            let mut shared: Option<Vec<SchemaId>> = None;
            for one in &choices.alternatives {
                let nodes = extended_by(shapes, &one.shape)?;
                shared = Some(in_both(shared.take(), nodes));
            }
            shared
        }
        _ => None,
    }
}

/// The nodes of both, in the order of the first; all where there is but one list.
fn in_both(known: Option<Vec<SchemaId>>, nodes: Vec<SchemaId>) -> Vec<SchemaId> {
    match known {
        None => nodes,
        Some(known) => known.into_iter().filter(|node| nodes.contains(node)).collect(),
    }
}
