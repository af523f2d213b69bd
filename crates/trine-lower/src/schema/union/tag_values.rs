//! The values of a discriminator, by the branch that each stands for.

use std::collections::BTreeSet;
use std::rc::Rc;

use trine_parse::document::{Discriminator, SchemaId};

use super::facets::object_facets;
use crate::context::Cx;
use crate::schema::choice::{Alternative, Choices, Told};
use crate::schema::classify::Class;
use crate::schema::compose::Family;
use crate::schema::facet::{Facet, ObjectFacet, PropertyFacet};
use crate::schema::key::{All, Shape};
use crate::schema::node;
use crate::schema::resolve::Resolve;
use crate::schema::schemas::Schemas;

/// The values of the discriminator that stand for each alternative: those that a mapping or an extension states;
/// else the values that the alternative declares, where no other shares them, and the name of its component. A
/// value that an alternative declares as the only one comes first. A branch that is a union itself, told by the
/// same property, has the values of its own branches.
pub(super) fn tags(
    shapes: &dyn Resolve<'_>,
    told: Told,
    alternatives: &[Alternative],
    objects: &[Vec<Rc<ObjectFacet>>],
) -> Vec<Vec<String>> {
    let schemas = shapes.schemas();
    let cx = schemas.cx;
    let Some(property) = cx.schema(told.owner).discriminator.as_ref().map(|one| &one.property) else {
        return Vec::new();
    };
    let mappings = mappings(schemas, told);
    let declared: Vec<Vec<String>> = objects.iter().map(|own| declared(own, property)).collect();
    let mut taken = BTreeSet::new();
    let mut all = Vec::new();
    for (index, alternative) in alternatives.iter().enumerate() {
        let own = &declared[index];
        let shared = declared
            .iter()
            .enumerate()
            .any(|(i, other)| i != index && other.iter().any(|tag| own.contains(tag)));
        let mut tags: Vec<String> = Vec::new();
        if own.len() == 1 && !shared {
            tags.extend(own.iter().cloned());
        }
        for (name, target) in &mappings {
            if stands_for(shapes, alternative, *target) && !tags.contains(name) {
                tags.push(name.clone());
            }
        }
        if tags.is_empty() {
            tags.extend(stated_value(cx, alternative));
        }
        let inner = inner_tags(shapes, alternative, property);
        if tags.is_empty() && inner.is_empty() {
            tags.extend(own.iter().filter(|_| !shared).cloned());
            // The name of the component is a value too, even where the alternative declares other texts.
            let is_text = objects[index].iter().all(|object| allows_text(object, property));
            let name = component_of(cx, alternative);
            // Where the base lists the values of all, the name tells which is this one's.
            let name = name.filter(|name| is_text && (shared || !own.contains(name)));
            tags.extend(name);
        }
        tags.retain(|tag| taken.insert(tag.clone()));
        all.push((tags, inner));
    }
    let with_inner = all.into_iter().map(|(mut tags, inner)| {
        tags.extend(inner.into_iter().filter(|tag| taken.insert(tag.clone())));
        tags
    });
    with_inner.collect()
}

/// Returns the mappings of the discriminators that hold for branches.
fn mappings(schemas: &Schemas<'_>, told: Told) -> Vec<(String, SchemaId)> {
    let cx = schemas.cx;
    let family = told.base.and_then(|base| schemas.families.get(&base));
    let others = family.map(|family| family.mappings.clone()).unwrap_or_default();
    let mut mappings = Vec::new();
    for node in std::iter::once(told.owner).chain(others) {
        for (name, target) in cx.schema(node).discriminator.iter().flat_map(|one| &one.mapping) {
            mappings.push((name.clone(), schemas.alias(*target)));
        }
    }
    mappings
}

/// The value that an extension states for an alternative, at its schema, at one that this refers to, or at a part of
/// it that is no other schema.
fn stated_value(cx: &Cx<'_>, alternative: &Alternative) -> Option<String> {
    let node = alternative.node?;
    let end = node::reference_end(cx.doc, node);
    let own = [node, end].into_iter().find_map(|id| stated_at(cx, id));
    own.cloned()
}

fn stated_at<'a>(cx: &Cx<'a>, id: SchemaId) -> Option<&'a String> {
    let schema = cx.schema(id);
    let parts = schema.all_of.iter().map(|part| cx.schema(*part));
    let mut stated = std::iter::once(schema).chain(parts.filter(|part| !node::is_composed(part)));
    stated.find_map(|one| one.discriminator_value.as_ref())
}

/// The values by which an alternative tells its own branches, where it asks for the same property.
fn inner_tags(shapes: &dyn Resolve<'_>, alternative: &Alternative, property: &str) -> Vec<String> {
    let told = own_discriminator(shapes, &alternative.shape);
    let told = told.filter(|(_, own)| own.property == property);
    told.map_or_else(Vec::new, |(choices, _)| own_tags(shapes, &choices))
}

/// Gives the objects of an alternative that is a union the values of its discriminator, all of them to each, where an
/// object states none of its own: they tell the union from what stands beside it.
pub(super) fn add_tags(shapes: &dyn Resolve<'_>, shape: &Shape, facets: &mut [Facet]) {
    // A default takes every other value.
    let told = own_discriminator(shapes, shape).filter(|(_, own)| own.default.is_none());
    let Some((choices, own)) = told else { return };
    let tags: Rc<[String]> = own_tags(shapes, &choices).into();
    let lacks_values = |property: &PropertyFacet| property.values.is_none();
    for facet in facets.iter_mut().filter(|_| !tags.is_empty()) {
        if let Facet::Object(object) = facet
            && object.properties.get(&own.property).is_some_and(lacks_values)
            && let Some(property) = Rc::make_mut(object).properties.get_mut(&own.property)
        {
            property.values = Some(tags.clone());
            property.strings = true;
        }
    }
}

/// The alternatives of a shape that a discriminator tells apart, and that discriminator.
fn own_discriminator<'a>(shapes: &dyn Resolve<'a>, shape: &Shape) -> Option<(Rc<Choices>, &'a Discriminator)> {
    let schemas = shapes.schemas();
    let Shape::All(all) = shape else { return None };
    if !matches!(schemas.classify(all), Class::Union | Class::Family(_)) {
        return None;
    }
    let choices = shapes.choices(all);
    let own = schemas.cx.schema(choices.discriminator?.owner).discriminator.as_ref()?;
    schemas.cx.spend(choices.alternatives.len()).then_some((choices, own))
}

/// The values that stand for alternatives which a discriminator tells apart; none where one is not only objects.
fn own_tags(shapes: &dyn Resolve<'_>, choices: &Choices) -> Vec<String> {
    let Some(told) = choices.discriminator else {
        return Vec::new();
    };
    // Alternatives come down to objects within a few unions, or have no values here; so this ends.
    let mut objects = Vec::new();
    for one in &choices.alternatives {
        match object_facets(shapes, &one.shape) {
            Some(own) => objects.push(own),
            None => return Vec::new(),
        }
    }
    let tags = tags(shapes, told, &choices.alternatives, &objects);
    tags.into_iter().flatten().collect()
}

/// Returns true if a branch, or one of the schemas that it is made of, is the node `target`.
pub(crate) fn stands_for(shapes: &dyn Resolve<'_>, alternative: &Alternative, target: SchemaId) -> bool {
    let schemas = shapes.schemas();
    if let Some(node) = alternative.node
        && schemas.alias(node) == target
    {
        return true;
    }
    holds(shapes, &alternative.shape, target, 0)
}

fn holds(shapes: &dyn Resolve<'_>, shape: &Shape, target: SchemaId, depth: usize) -> bool {
    let schemas = shapes.schemas();
    let alls: Vec<All> = shape.alls().to_vec();
    alls.iter().any(|all| {
        if all.parts.last().is_some_and(|part| part.id == target) {
            return true;
        }
        match schemas.classify(all) {
            Class::Union | Class::Family(_) if depth < 8 => {
                let choices = shapes.choices(all);
                choices
                    .alternatives
                    .iter()
                    .any(|one| holds(shapes, &one.shape, target, depth + 1))
            }
            _ => false,
        }
    })
}

fn component_of(cx: &Cx<'_>, alternative: &Alternative) -> Option<String> {
    let node = alternative.node?;
    let mut at = node;
    for _ in 0..64 {
        let schema = cx.schema(at);
        if let Some(name) = &schema.component {
            return Some(name.clone());
        }
        at = schema
            .reference
            .or_else(|| schema.all_of.first().copied().filter(|_| schema.all_of.len() == 1))?;
    }
    None
}

/// Returns true if the base of a hierarchy can be a value's type: it extends another base; or a discriminator's
/// mapping or an extension states a value for it; or none does for any schema, and its name is among the property's
/// values.
pub(crate) fn is_instantiable_base(shapes: &dyn Resolve<'_>, base: SchemaId, family: &Family) -> bool {
    let schemas = shapes.schemas();
    let cx = schemas.cx;
    let schema = cx.schema(base);
    let Some(discriminator) = &schema.discriminator else {
        return true;
    };
    if stated_at(cx, base).is_some() {
        return true;
    }
    let told = Told {
        owner: family.discriminator,
        base: Some(base),
        common: None,
    };
    if mappings(schemas, told).iter().any(|(_, target)| *target == base) {
        return true;
    }
    let children = &family.children;
    if !discriminator.mapping.is_empty() || children.iter().any(|id| stated_at(cx, *id).is_some()) {
        return false;
    }
    let Some(name) = &schema.component else { return false };
    let Some(property) = schema.properties.get(&discriminator.property) else {
        return true;
    };
    match shapes.shape_texts(&Shape::All(All::of(*property))) {
        Some(texts) => texts.contains(name),
        None => true,
    }
}

/// Returns true if a text may be a value of an object's property, as far as its values are listed.
fn allows_text(object: &ObjectFacet, property: &str) -> bool {
    let facet = object.properties.get(property);
    facet.is_none_or(|facet| facet.strings || facet.values.is_none())
}

/// The values that objects allow for a property, as text, each once; none where one of them allows any.
fn declared(objects: &[Rc<ObjectFacet>], property: &str) -> Vec<String> {
    let mut all = Vec::new();
    for object in objects {
        let Some(values) = object.properties.get(property).and_then(|facet| facet.values.as_ref()) else {
            return Vec::new();
        };
        for value in values.iter() {
            if !all.contains(value) {
                all.push(value.clone());
            }
        }
    }
    all
}
