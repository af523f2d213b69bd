//! Objects, maps and lists.

use trine_diag::Place;
use trine_ir::{Constant, Docs, EnumBase, Half, Kind, Object, Presence, Property, Scalar, TypeId, TypeRef};
use trine_parse::document::SchemaId;

use super::classify::Class;
use super::draft::{Draft, ObjectDraft, extra_shape, item_shape, object_draft, tuple_shapes};
use super::key::{All, Shape, Tag};
use super::node;
use super::resolve::Resolve;
use super::schemas::Schemas;
use crate::budget::{ITEM, cost_of, cost_of_docs};
use crate::docs;
use crate::presence::Null;
use crate::slot::PropertyFacts;
use crate::types::Types;

/// Lowers a list.
pub(crate) fn lower_list(types: &mut Types<'_>, id: TypeId, all: &All) -> Kind {
    let (flow, place) = types.slot(id).asker();
    if let Some(items) = tuple_shapes(types.schemas, all) {
        let place = place.child("prefixItems");
        let parts = items.iter().enumerate();
        let parts = parts.map(|(index, shape)| types.lower_shape_use(shape, flow, &place.child(index)).0);
        return Kind::Tuple(parts.collect());
    }
    match item_shape(types.schemas, all) {
        Some(shape) => Kind::List(types.lower_shape_use(&shape, flow.of_items(), &place.child("items")).0),
        None => Kind::List(types.any_use()),
    }
}

/// Lowers an object without named properties.
pub(crate) fn lower_map(types: &mut Types<'_>, id: TypeId, all: &All) -> Kind {
    let (flow, place) = types.slot(id).asker();
    let place = place.child("additionalProperties");
    match extra_shape(types.schemas, all) {
        Some(shape) => Kind::Map(types.lower_shape_use(&shape, flow, &place).0),
        None => Kind::Map(types.any_use()),
    }
}

/// Lowers an object with named properties.
pub(crate) fn lower_object(types: &mut Types<'_>, id: TypeId, all: &All) -> Kind {
    if !types.cx.spend(ITEM) {
        return Kind::Any;
    }
    let draft = object_draft(types.schemas, all);
    let kind = lower_draft(types, id, draft);
    match (kind, &all.tag) {
        (Kind::Object(mut object), Some(tag)) => {
            let (_, place) = types.slot(id).asker();
            let ty = types.string_use();
            object
                .properties
                .insert(0, tag_property(place.child("properties").child(&tag.property), tag, ty));
            let facts = PropertyFacts {
                required: true,
                null: Null::Never,
                read_only: false,
                write_only: false,
                sole: None,
            };
            types.slot_mut(id).properties.insert(0, facts);
            Kind::Object(object)
        }
        (kind, _) => kind,
    }
}

/// Lowers the properties of an object that is drafted.
pub(crate) fn lower_draft(types: &mut Types<'_>, id: TypeId, draft: ObjectDraft) -> Kind {
    let (flow, place) = types.slot(id).asker();
    let half = types.slot(id).ty.half;
    let mut object = Object::default();
    let mut facts = Vec::new();
    for (name, property) in draft.properties {
        let asked = place.child("properties").child(&name);
        let known = property_facts(types.shapes, &property);
        let left_out = match half {
            Half::Whole => false,
            Half::Sent | Half::Patch => known.read_only && !known.write_only,
            Half::Received => known.write_only && !known.read_only,
        };
        if left_out {
            continue;
        }
        let (ty, null) = match &property.shape {
            Some(shape) => types.lower_shape_use(shape, flow, &asked),
            None => (types.any_use(), Null::Any),
        };
        let node = property.nodes.last().copied();
        let docs = property_docs(types.schemas, &property.nodes);
        let default = node::default_of(types.cx.doc, &property.nodes);
        if !types
            .cx
            .spend(10 + name.len() / 16 + cost_of_docs(&docs) + default.as_ref().map_or(0, cost_of))
        {
            break;
        }
        object.properties.push(Property {
            place: node.map_or(asked, |node| types.cx.place(node)),
            name,
            ty,
            presence: Presence::Optional,
            docs,
            default,
            tag: None,
            preset: None,
        });
        facts.push(PropertyFacts { null, ..known });
    }
    object.extra = draft.extra.map(|shape| {
        let place = place.child("additionalProperties");
        if shape.alls().iter().all(|all| all.parts.is_empty()) {
            types.any_use()
        } else {
            types.lower_shape_use(&shape, flow, &place).0
        }
    });
    types.slot_mut(id).properties = facts;
    Kind::Object(object)
}

/// The facts of a property, without its type.
fn property_facts(shapes: &dyn Resolve<'_>, property: &Draft) -> PropertyFacts {
    let values = match &property.shape {
        Some(shape) => shapes.shape_texts(shape),
        None => None,
    };
    let sole = match (values.as_deref(), &property.shape) {
        (Some([value]), Some(shape)) => constant(shapes, shape, value),
        _ => None,
    };
    PropertyFacts {
        required: property.required,
        null: Null::Never,
        read_only: property.read_only,
        write_only: property.write_only,
        sole,
    }
}

/// The only value of a shape, from its text.
fn constant(shapes: &dyn Resolve<'_>, shape: &Shape, text: &str) -> Option<Constant> {
    match shapes.shape_class(shape) {
        Class::Enum(EnumBase::String) => Some(Constant::String(text.to_owned())),
        Class::Enum(EnumBase::Integer(_)) => text.parse().ok().map(Constant::Integer),
        Class::Scalar(Scalar::Bool) => text.parse().ok().map(Constant::Bool),
        _ => None,
    }
}

/// The text about a property: what the nodes that use a type say, and where they say nothing, what a
/// nameless type says.
pub(crate) fn property_docs(schemas: &Schemas<'_>, nodes: &[SchemaId]) -> Docs {
    let cx = schemas.cx;
    let mut found = Docs::default();
    for node in nodes.iter().rev() {
        let mut at = *node;
        for _ in 0..16 {
            let schema = cx.schema(at);
            if schema.component.is_some() {
                break;
            }
            found = docs::over(found, docs::schema_docs(cx.doc, schema));
            let next = schemas.alias(at);
            if next == at {
                break;
            }
            at = next;
        }
    }
    found
}

/// The property that tells the branch, which the branch itself does not declare.
fn tag_property(place: Place, tag: &Tag, ty: TypeRef) -> Property {
    Property {
        place,
        name: tag.property.clone(),
        ty,
        presence: Presence::Required,
        docs: Docs::default(),
        default: None,
        tag: match tag.values.as_slice() {
            [value] => Some(Constant::String(value.clone())),
            _ => None,
        },
        preset: None,
    }
}
