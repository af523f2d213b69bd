//! The ways in which the values of a shape look: what can be seen of them from outside.

use std::rc::Rc;

use trine_ir::{EnumBase, JsonKind, Scalar, TextForm};
use trine_parse::document::JsonType;

use crate::schema::classify::Class;
use crate::schema::draft::{item_shape, object_draft};
use crate::schema::facet::{Facet, ObjectFacet, PropertyFacet, join, scalar_facet};
use crate::schema::key::{All, Shape};
use crate::schema::resolve::Resolve;
use crate::schema::value::texts;

/// The depth to which alternatives of alternatives are looked into.
const DEPTH: usize = 6;

/// The ways in which the values of a shape look.
pub(crate) fn facets_of(shapes: &dyn Resolve<'_>, shape: &Shape, depth: usize) -> Vec<Facet> {
    if depth > DEPTH {
        return vec![Facet::Any];
    }
    match shape {
        Shape::All(all) => all_facets(shapes, all, depth),
        Shape::Merged(alls) => merged_facets(shapes, alls, depth),
        Shape::Any(alls) => alls.iter().flat_map(|all| all_facets(shapes, all, depth + 1)).collect(),
    }
}

fn all_facets(shapes: &dyn Resolve<'_>, all: &All, depth: usize) -> Vec<Facet> {
    let schemas = shapes.schemas();
    match schemas.classify(all) {
        Class::Never | Class::Null | Class::Any => vec![Facet::Any],
        Class::Scalar(scalar) => vec![scalar_facet(scalar)],
        Class::Enum(EnumBase::String) => vec![Facet::Values(texts(schemas, all).unwrap_or_default())],
        Class::Enum(EnumBase::Integer(_)) => vec![Facet::Integer(texts(schemas, all))],
        Class::List => {
            let items = item_shape(schemas, all);
            vec![Facet::List(items.map_or_else(
                || vec![Facet::Any],
                |items| facets_of(shapes, &items, depth + 2),
            ))]
        }
        Class::Map => vec![Facet::Object(Rc::new(ObjectFacet {
            open: true,
            keeps_others: true,
            ..ObjectFacet::default()
        }))],
        Class::Object => vec![Facet::Object(known_object(shapes, all))],
        Class::Union | Class::Kinds(_) | Class::Family(_) => {
            let choices = shapes.choices(all);
            if choices.alternatives.is_empty() {
                return vec![Facet::Any];
            }
            let each = choices.alternatives.iter();
            each.flat_map(|one| facets_of(shapes, &one.shape, depth + 1)).collect()
        }
    }
}

/// The JSON kinds of a shape's values, `null` left out; `None` where any may be.
fn kinds_of_shape(shapes: &dyn Resolve<'_>, shape: &Shape) -> Option<Vec<JsonKind>> {
    let mut kinds = Vec::new();
    for all in shape.alls() {
        for kind in shapes.kinds_of(all)? {
            kinds.extend_from_slice(match kind {
                JsonType::Boolean => &[JsonKind::Bool],
                JsonType::Integer => &[JsonKind::Integer],
                JsonType::Number => &[JsonKind::Integer, JsonKind::Number],
                JsonType::String => &[JsonKind::String],
                JsonType::Array => &[JsonKind::Array],
                JsonType::Object => &[JsonKind::Object],
            });
        }
    }
    Some(kinds)
}

/// The same of the items of a shape's arrays.
fn item_kinds(shapes: &dyn Resolve<'_>, shape: &Shape) -> Option<Vec<JsonKind>> {
    let schemas = shapes.schemas();
    let settled = shapes.settle(shape);
    let Shape::All(all) = &settled else { return None };
    let items = (schemas.classify(all) == Class::List).then(|| item_shape(schemas, all));
    kinds_of_shape(shapes, &items??)
}

/// The form that the texts of a shape have; `None` where not all of its values are texts of one form.
fn form(shapes: &dyn Resolve<'_>, shape: &Shape) -> Option<TextForm> {
    let schemas = shapes.schemas();
    let settled = shapes.settle(shape);
    let Shape::All(all) = &settled else { return None };
    match schemas.classify(all) {
        Class::Scalar(Scalar::String | Scalar::Uuid | Scalar::Date | Scalar::DateTime) => {
            TextForm::of_format(schemas.flat(all).format.as_deref()?)
        }
        Class::Scalar(_)
        | Class::Never
        | Class::Null
        | Class::Any
        | Class::Enum(_)
        | Class::List
        | Class::Map
        | Class::Object
        | Class::Union
        | Class::Kinds(_)
        | Class::Family(_) => None,
    }
}

/// The facet of an object, which is looked for once. Within the search for alternatives nothing is kept: a part of what
/// is asked may not be known yet there.
fn known_object(shapes: &dyn Resolve<'_>, all: &All) -> Rc<ObjectFacet> {
    let known = &shapes.facets().objects;
    if let Some(facet) = known.borrow().get(all) {
        return Rc::clone(facet);
    }
    let facet = Rc::new(object_facet(shapes, all));
    if !shapes.depth().is_reached(1) {
        known.borrow_mut().insert(all.clone(), Rc::clone(&facet));
    }
    facet
}

fn object_facet(shapes: &dyn Resolve<'_>, all: &All) -> ObjectFacet {
    let schemas = shapes.schemas();
    let draft = object_draft(schemas, all);
    let mut facet = ObjectFacet {
        keeps_others: draft.extra.is_some(),
        ..ObjectFacet::default()
    };
    for (name, property) in draft.properties {
        let (values, nullable) = match &property.shape {
            Some(shape) => (
                shapes.shape_texts(shape),
                schemas.null_of(shape) != crate::presence::Null::Never,
            ),
            None => (None, true),
        };
        let strings = property
            .shape
            .as_ref()
            .is_some_and(|shape| is_string_enum(shapes, shape));
        let (kinds, items) = match &property.shape {
            Some(shape) => (kinds_of_shape(shapes, shape), item_kinds(shapes, shape)),
            None => (None, None),
        };
        let form = property.shape.as_ref().and_then(|shape| form(shapes, shape));
        facet.properties.insert(
            name,
            PropertyFacet {
                required: property.required,
                nullable,
                values: values.map(Into::into),
                strings,
                kinds,
                items,
                form,
            },
        );
    }
    if let Some(tag) = &all.tag {
        let values = PropertyFacet {
            required: true,
            nullable: false,
            values: Some(tag.values.clone().into()),
            strings: true,
            kinds: Some(vec![JsonKind::String]),
            items: None,
            form: None,
        };
        facet.properties.insert(tag.property.clone(), values);
    }
    facet
}

fn merged_facets(shapes: &dyn Resolve<'_>, alls: &[All], depth: usize) -> Vec<Facet> {
    let mut merged: Option<Rc<ObjectFacet>> = None;
    let mut values = Vec::new();
    for all in alls {
        for facet in all_facets(shapes, all, depth) {
            match facet {
                Facet::Object(object) => {
                    merged = Some(match merged.take() {
                        None => object,
                        Some(own) => Rc::new(join(&own, &object)),
                    });
                }
                Facet::Values(own) => values.extend(own),
                Facet::Integer(_) => return vec![Facet::Integer(None)],
                Facet::Any | Facet::Bool | Facet::Number | Facet::Formatted | Facet::Text(_) | Facet::List(_) => {}
            }
        }
    }
    match merged {
        Some(object) => vec![Facet::Object(object)],
        None => vec![Facet::Values(values)],
    }
}

pub(crate) fn is_string_enum(shapes: &dyn Resolve<'_>, shape: &Shape) -> bool {
    let schemas = shapes.schemas();
    let settled = shapes.settle(shape);
    settled
        .alls()
        .iter()
        .all(|all| schemas.classify(all) == Class::Enum(EnumBase::String))
}

/// The facets of an alternative's objects; `None` if it has other values too.
pub(crate) fn object_facets(shapes: &dyn Resolve<'_>, shape: &Shape) -> Option<Vec<Rc<ObjectFacet>>> {
    let facets = facets_of(shapes, shape, 0).into_iter().map(|facet| match facet {
        Facet::Object(object) => Some(object),
        _ => None,
    });
    facets.collect()
}
