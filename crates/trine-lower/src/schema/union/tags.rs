//! Unions whose branch a discriminator tells.

use std::rc::Rc;

use trine_diag::codes::lower as codes;
use trine_diag::{Diagnostic, Severity};
use trine_ir::{Arm, Dispatch, Guard, JsonKind, Kind, TypeId, Union};
use trine_parse::document::{Discriminator, SchemaId};

use super::base::lower_base;
use super::branches::{called, lower_branches};
use super::facets::object_facets;
use super::split;
use super::tag_values::{stands_for, tags};
use crate::schema::choice::{Alternative, Told};
use crate::schema::classify::Class;
use crate::schema::facet::{Entry, ObjectFacet};
use crate::schema::key::{All, Part, Shape, Tag};
use crate::schema::resolve::Resolve;
use crate::schema::schemas::Schemas;
use crate::types::Types;

/// Notes the discriminators that tell nothing, since there are no alternatives.
pub(crate) fn report_lone_discriminators(schemas: &Schemas<'_>) {
    let cx = schemas.cx;
    let stated = cx.doc.schemas.iter().enumerate();
    let stated = stated.filter(|(_, schema)| schema.discriminator.is_some());
    let ids: Vec<SchemaId> = stated
        .filter_map(|(index, _)| u32::try_from(index).ok().map(SchemaId))
        .collect();
    for id in ids {
        if !matches!(schemas.classify(&All::of(id)), Class::Object | Class::Map) {
            continue;
        }
        let place = cx.place(id).child("discriminator");
        let message = "the schema has no branches and no schema extends it; the discriminator is ignored";
        let found = Diagnostic::new(codes::DISCRIMINATOR_UNUSED, &place, message);
        cx.sink.borrow_mut().push(Diagnostic {
            severity: Severity::Note,
            ..found
        });
    }
}

/// Lowers alternatives that the discriminator of `owner` tells apart; `None` where it cannot.
pub(super) fn lower_tagged(
    types: &mut Types<'_>,
    id: TypeId,
    told: Told,
    alternatives: &[Alternative],
) -> Option<Kind> {
    let owner = told.owner;
    let discriminator = types.cx.schema(owner).discriminator.clone()?;
    let property = discriminator.property.clone();
    let mut objects = Vec::new();
    for alternative in alternatives {
        let Some(own) = object_facets(types.shapes, &alternative.shape) else {
            let place = types.cx.place(owner).child("discriminator");
            types.cx.report(
                codes::DISCRIMINATOR_UNUSED,
                &place,
                "not every branch is an object; the discriminator is ignored",
            );
            return None;
        };
        objects.push(own);
    }
    let tags = tags(types.shapes, told, alternatives, &objects);
    report_strange_mappings(types.shapes, told, &discriminator, alternatives);
    let default = discriminator.default.map(|target| types.schemas.alias(target));
    let default = default.and_then(|target| {
        alternatives
            .iter()
            .position(|one| stands_for(types.shapes, one, target))
    });
    let untold = tags
        .iter()
        .enumerate()
        .find(|(index, tags)| tags.is_empty() && default != Some(*index));
    if let Some((index, _)) = untold {
        let place = types.cx.place(owner).child("discriminator");
        let one = called(types.cx, alternatives, index);
        let message = format!("no value of `{property}` selects {one}; the discriminator is ignored");
        types.cx.report(codes::DISCRIMINATOR_UNUSED, &place, message);
        return None;
    }
    let alternatives: Vec<Alternative> = alternatives
        .iter()
        .zip(&objects)
        .zip(&tags)
        .map(|((one, objects), tags)| with_tag(types.schemas, one, objects, &property, tags))
        .collect();
    let mut branches = lower_branches(types, id, &alternatives);
    let dispatch = match default {
        None => untagged_arms(&property, &tags, &objects)
            .or_else(|| base_arms(types.schemas, told, &property, &tags, &objects)),
        Some(_) => None,
    };
    for (branch, tags) in branches.iter_mut().zip(tags) {
        branch.tags = tags;
        types.slot_mut(branch.ty).asked.insert(vec![property.clone()]);
    }
    let dispatch = dispatch.map_or(Dispatch::Tag { property, default }, Dispatch::Arms);
    let base = lower_base(types, told, &alternatives);
    Some(Kind::Union(Union {
        branches,
        dispatch,
        base,
    }))
}

/// Tests of a hierarchy in which something that extends the base requires more than the base: a value of such
/// a tag may be a value of the base alone, and is tried. `None` where nothing requires more.
fn base_arms(
    schemas: &Schemas<'_>,
    told: Told,
    property: &str,
    tags: &[Vec<String>],
    objects: &[Vec<Rc<ObjectFacet>>],
) -> Option<Vec<Arm>> {
    let base = schemas.flat(&All::parts(vec![Part::common(told.common.or(told.base)?)]));
    let more = |facet: &ObjectFacet| {
        facet
            .properties
            .iter()
            .any(|(name, p)| p.required && !base.required.contains(name))
    };
    let arms: Vec<Arm> = objects
        .iter()
        .enumerate()
        .map(|(branch, objects)| Arm {
            certain: !objects.iter().any(|facet| more(facet)),
            ..tag_arm(branch, property, &tags[branch])
        })
        .collect();
    arms.iter().any(|arm| !arm.certain).then_some(arms)
}

/// Reports values that the mapping gives to a schema which is no alternative.
fn report_strange_mappings(
    shapes: &dyn Resolve<'_>,
    told: Told,
    discriminator: &Discriminator,
    alternatives: &[Alternative],
) {
    let schemas = shapes.schemas();
    let cx = schemas.cx;
    let owner = told.owner;
    if told.base.is_some_and(|base| base != owner) {
        return;
    }
    for (name, target) in &discriminator.mapping {
        let target = schemas.alias(*target);
        if !alternatives.iter().any(|one| stands_for(shapes, one, target)) {
            let place = cx.place(owner).child("discriminator").child("mapping").child(name);
            let message = "the schema is not one of the branches; values with this discriminator are kept verbatim";
            cx.report(codes::DISCRIMINATOR_UNUSED, &place, message);
        }
    }
}

/// The alternative with the tag as a property of its own, where it does not declare it.
fn with_tag(
    schemas: &Schemas<'_>,
    one: &Alternative,
    objects: &[Rc<ObjectFacet>],
    property: &str,
    tags: &[String],
) -> Alternative {
    let undeclared = objects.iter().all(|object| !object.properties.contains_key(property));
    match &one.shape {
        Shape::All(all) if undeclared && !tags.is_empty() && schemas.classify(all) == Class::Object => {
            let tag = Some(Tag {
                property: property.to_owned(),
                values: tags.to_vec(),
            });
            Alternative {
                shape: Shape::All(All { tag, ..all.clone() }),
                ..one.clone()
            }
        }
        _ => one.clone(),
    }
}

/// Tests where a branch may leave the tag out: by the tag where it is there, else as if there were none. `None`
/// where every branch has the tag.
fn untagged_arms(property: &str, tags: &[Vec<String>], objects: &[Vec<Rc<ObjectFacet>>]) -> Option<Vec<Arm>> {
    let mut entries = Vec::new();
    for (branch, objects) in objects.iter().enumerate() {
        for facet in objects {
            if facet.properties.contains_key(property) && !facet.has_value(property) {
                entries.push(Entry { branch, facet });
            }
        }
    }
    if entries.is_empty() {
        return None;
    }
    let numbered = tags.iter().enumerate();
    let mut arms: Vec<Arm> = numbered.map(|(branch, tags)| tag_arm(branch, property, tags)).collect();
    arms.extend(split::split_without(&entries, property).arms);
    Some(arms)
}

fn tag_arm(branch: usize, property: &str, tags: &[String]) -> Arm {
    Arm {
        branch,
        kinds: vec![JsonKind::Object],
        guards: vec![Guard::Is(property.to_owned(), tags.to_vec())],
        certain: true,
    }
}
