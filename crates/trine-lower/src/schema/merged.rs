//! Alternatives that cannot be told apart, read as one type: objects as an object of all their
//! properties, enumerations as an enumeration of all their values.

use std::collections::BTreeSet;

use super::classify::Class;
use super::draft::{Draft, ObjectDraft, extra_shape, object_draft};
use super::key::{All, Shape};
use super::schemas::Schemas;

/// The properties of several objects as those of one: each is required only where every object requires it,
/// and has any value that one of the objects allows.
pub(crate) fn merged_draft(schemas: &Schemas<'_>, alls: &[All]) -> ObjectDraft {
    let drafts: Vec<ObjectDraft> = alls.iter().map(|all| member_draft(schemas, all)).collect();
    let mut merged = ObjectDraft::default();
    let names: Vec<&String> = drafts.iter().flat_map(|draft| draft.properties.keys()).collect();
    let mut seen = BTreeSet::new();
    for name in names {
        if !seen.insert(name) {
            continue;
        }
        let mut property = Draft {
            shape: None,
            nodes: Vec::new(),
            required: true,
            read_only: true,
            write_only: true,
        };
        let mut shapes: Vec<All> = Vec::new();
        let mut any = false;
        for draft in &drafts {
            match draft.properties.get(name) {
                Some(one) => {
                    property.required &= one.required;
                    property.read_only &= one.read_only;
                    property.write_only &= one.write_only;
                    property.nodes.extend(&one.nodes);
                    match &one.shape {
                        Some(shape) => shapes.extend(shape.alls().iter().cloned()),
                        None => any = true,
                    }
                }
                None => property.required = false,
            }
        }
        shapes.dedup();
        property.shape = match shapes.len() {
            _ if any => None,
            0 => None,
            1 => shapes.pop().map(Shape::All),
            _ => Some(Shape::Any(shapes)),
        };
        merged.properties.insert(name.clone(), property);
    }
    let mut extras: Vec<All> = drafts
        .iter()
        .filter_map(|d| d.extra.as_ref())
        .flat_map(|s| s.alls().to_vec())
        .collect();
    extras.dedup();
    merged.extra = match extras.len() {
        0 => None,
        1 => extras.pop().map(Shape::All),
        _ if extras.iter().any(|all| all.parts.is_empty()) => Some(Shape::All(All::anything())),
        _ => Some(Shape::Any(extras)),
    };
    merged
}

/// An object, or a map as an object that has unnamed properties only.
fn member_draft(schemas: &Schemas<'_>, all: &All) -> ObjectDraft {
    match schemas.classify(all) {
        Class::Map => {
            let extra = extra_shape(schemas, all).unwrap_or_else(|| Shape::All(All::anything()));
            ObjectDraft {
                extra: Some(extra),
                ..ObjectDraft::default()
            }
        }
        _ => object_draft(schemas, all),
    }
}
