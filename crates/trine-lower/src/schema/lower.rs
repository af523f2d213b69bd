//! The kinds of types: every type in the queue is lowered by what its shape is.

use trine_diag::codes::lower as codes;
use trine_ir::{Kind, Scalar, TypeId};

use super::choice::{Alternative, Choices};
use super::classify::Class;
use super::enums::{lower_enum, lower_joined_enum};
use super::key::{All, Shape};
use super::merged::merged_draft;
use super::object::{lower_draft, lower_list, lower_map, lower_object};
use super::resolve::Resolve;
use super::union::{Outcome, lower_choices};
use crate::context::Cx;
use crate::types::Types;

/// Lowers every type that is still open, and what they ask for.
pub(crate) fn lower_open(types: &mut Types<'_>) {
    while let Some(id) = types.next_open() {
        if types.cx.spend(1) {
            let kind = lower_type(types, id);
            types.slot_mut(id).ty.kind = kind;
        }
    }
}

/// Decides the kind of a type.
fn lower_type(types: &mut Types<'_>, id: TypeId) -> Kind {
    let shape = types.slot(id).shape.clone();
    let mut outcome = match &shape {
        Shape::All(all) => lower_all(types, id, all),
        Shape::Any(alls) => lower_any(types, id, alls),
        Shape::Merged(alls) => Outcome::Kind(lower_merged(types, id, alls)),
    };
    loop {
        match outcome {
            Outcome::Kind(kind) => return kind,
            Outcome::Only(shape) => outcome = lower_only(types, id, &shape),
        }
    }
}

fn lower_all(types: &mut Types<'_>, id: TypeId, all: &All) -> Outcome {
    Outcome::Kind(match types.schemas.classify(all) {
        Class::Never => {
            let place = &types.slot(id).ty.place;
            types.cx.report(
                codes::NO_INSTANCE,
                place,
                "no value is valid against the schema; any value is allowed",
            );
            Kind::Any
        }
        Class::Any => Kind::Any,
        Class::Null => Kind::Scalar(Scalar::Null),
        Class::Scalar(scalar) => {
            if matches!(scalar, Scalar::F64 | Scalar::Decimal) {
                report_fraction(types, id, all);
            }
            Kind::Scalar(scalar)
        }
        Class::Enum(base) => lower_enum(types, id, all, base),
        Class::List => lower_list(types, id, all),
        Class::Map => lower_map(types, id, all),
        Class::Object => lower_object(types, id, all),
        Class::Union | Class::Kinds(_) | Class::Family(_) => {
            let choices = types.shapes.choices(all);
            return lower_choices(types, id, &choices);
        }
    })
}

/// Reports a constant that the client does not fill in, as it does with texts and integers.
fn report_fraction(types: &Types<'_>, id: TypeId, all: &All) {
    let cx = types.cx;
    if all.parts.iter().any(|part| cx.schema(part.id).is_const) {
        let place = types.slot(id).ty.place.child("const");
        let message = "the client does not fill in a constant with a fraction; any number is allowed";
        cx.report(codes::NUMBER_ENUM, &place, message);
    }
}

/// Lowers alternatives that no single node lists.
fn lower_any(types: &mut Types<'_>, id: TypeId, alls: &[All]) -> Outcome {
    let (_, place) = types.slot(id).asker();
    let alternatives = alls.iter().enumerate().map(|(index, all)| Alternative {
        shape: Shape::All(all.clone()),
        node: all.sole(),
        place: place.child("anyOf").child(index),
    });
    let choices = Choices {
        alternatives: alternatives.collect(),
        ..Choices::none()
    };
    lower_choices(types, id, &choices)
}

/// Lowers alternatives as one type.
fn lower_merged(types: &mut Types<'_>, id: TypeId, alls: &[All]) -> Kind {
    let schemas = types.schemas;
    if alls.iter().all(|all| matches!(schemas.classify(all), Class::Enum(_))) {
        return lower_joined_enum(types, id, alls);
    }
    let draft = merged_draft(schemas, alls);
    lower_draft(types, id, draft)
}

/// Lowers into a type what its only alternative describes.
fn lower_only(types: &mut Types<'_>, id: TypeId, shape: &Shape) -> Outcome {
    let own = types.slot(id);
    if own.shape == *shape {
        report_circle(types.cx, &own.ty.place);
        return Outcome::Kind(Kind::Any);
    }
    let all = match shape {
        Shape::All(all) => all,
        Shape::Any(alls) => return lower_any(types, id, alls),
        Shape::Merged(alls) => return Outcome::Kind(lower_merged(types, id, alls)),
    };
    match types.schemas.classify(all) {
        Class::Union | Class::Kinds(_) | Class::Family(_) => {
            let choices = types.shapes.choices(all);
            match choices.alternatives.as_slice() {
                [only] if only.shape == *shape => Outcome::Kind(Kind::Any),
                _ => lower_choices(types, id, &choices),
            }
        }
        _ => lower_all(types, id, all),
    }
}

fn report_circle(cx: &Cx<'_>, place: &trine_diag::Place) {
    let message = "the schema only refers to itself; any value is allowed";
    cx.report(codes::CIRCULAR_SCHEMA, place, message);
}
