//! Schemas that must hold together, without those that add nothing.

use trine_parse::document::{JsonType, SchemaId};

use crate::context::Cx;
use crate::schema::compose::is_implied_by;
use crate::schema::key::{All, Aspect, Part};
use crate::schema::node;
use crate::schema::resolve::Resolve;

/// The same schemas without aliases, repetitions, annotations and what the others imply.
pub(crate) fn reduce(shapes: &dyn Resolve<'_>, all: &All) -> All {
    let schemas = shapes.schemas();
    let cx = schemas.cx;
    let mut parts: Vec<Part> = Vec::new();
    for part in &all.parts {
        let part = match part.aspect {
            Aspect::Whole => Part::whole(schemas.alias(part.id)),
            Aspect::Common => *part,
        };
        if !parts.contains(&part) {
            parts.push(part);
        }
    }
    if parts.len() > 1 {
        let telling: Vec<Part> = parts.iter().copied().filter(|part| !is_blank_part(cx, *part)).collect();
        if !telling.is_empty() {
            parts = telling;
        }
    }
    let mut index = 0;
    while parts.len() > 1 && index < parts.len() {
        let rest: Vec<Part> = parts
            .iter()
            .copied()
            .enumerate()
            .filter(|(i, _)| *i != index)
            .map(|(_, p)| p)
            .collect();
        if is_implied(shapes, parts[index], &rest) {
            parts = rest;
        } else {
            index += 1;
        }
    }
    All {
        parts,
        only: all.only,
        tag: all.tag.clone(),
    }
}

/// Tells whether a part says nothing about values.
fn is_blank_part(cx: &Cx<'_>, part: Part) -> bool {
    let schema = cx.schema(part.id);
    match part.aspect {
        Aspect::Whole => node::is_blank(schema),
        Aspect::Common => {
            schema.types.is_empty()
                && !node::is_structural(schema)
                && schema
                    .reference
                    .iter()
                    .chain(&schema.all_of)
                    .all(|id| is_blank_common(cx, *id, 0))
        }
    }
}

fn is_blank_common(cx: &Cx<'_>, id: SchemaId, depth: usize) -> bool {
    let schema = cx.schema(id);
    depth < 16
        && schema.types.is_empty()
        && !node::is_structural(schema)
        && schema
            .reference
            .iter()
            .chain(&schema.all_of)
            .all(|id| is_blank_common(cx, *id, depth + 1))
}

/// Tells whether the other parts say all that this one says.
fn is_implied(shapes: &dyn Resolve<'_>, part: Part, rest: &[Part]) -> bool {
    let schemas = shapes.schemas();
    let cx = schemas.cx;
    let schema = cx.schema(part.id);
    let plain = schema.reference.is_none()
        && schema.all_of.is_empty()
        && (part.aspect == Aspect::Common || !node::has_union(schema));
    let only_types = plain && !schema.types.is_empty() && !node::is_structural(schema);
    for other in rest {
        let all = All::parts(vec![*other]);
        if only_types
            && let Some(kinds) = shapes.kinds_of(&all)
            && !kinds.is_empty()
            && kinds.iter().all(|kind| allows(&schema.types, *kind))
        {
            return true;
        }
        if plain && other.aspect == Aspect::Whole && is_implied_by(cx.doc, schema, other.id) {
            return true;
        }
        if schemas.flat(&all).nodes.contains(&part.id)
            && (part.aspect == Aspect::Common || other.aspect == Aspect::Whole)
        {
            return true;
        }
    }
    false
}

fn allows(types: &[JsonType], kind: JsonType) -> bool {
    types.contains(&kind) || (kind == JsonType::Integer && types.contains(&JsonType::Number))
}
