//! Schemas: what each is, and the type that it becomes.

mod choice;
mod classify;
mod compose;
mod enums;
mod format;
mod key;
mod merged;
pub(crate) mod node;
mod null;
mod object;
mod scalar;
mod union;
mod values;

use trine_diag::codes::lower as codes;
use trine_ir::{Kind, Scalar, TypeId};

pub(crate) use choice::Choices;
pub(crate) use classify::Class;
pub(crate) use compose::{Family, Flat, families};
pub(crate) use key::{All, Key, Shape};
pub(crate) use null::Stance;
pub(crate) use object::{Draft, ObjectDraft};

use self::choice::Alternative;
use self::compose::UnionKeyword;
use crate::context::Cx;

/// Decides the kind of a type.
pub(crate) fn lower_type(cx: &mut Cx<'_>, id: TypeId) {
    if !cx.spend(1) {
        return;
    }
    let shape = cx.slots[id.0 as usize].shape.clone();
    let kind = match &shape {
        Shape::All(all) => cx.lower_all(id, all),
        Shape::Any(alls) => cx.lower_any(id, alls),
        Shape::Merged(alls) => cx.lower_merged(id, alls),
    };
    cx.slots[id.0 as usize].ty.kind = kind;
}

impl Cx<'_> {
    fn lower_all(&mut self, id: TypeId, all: &All) -> Kind {
        match self.classify(all) {
            Class::Never => {
                let place = self.slots[id.0 as usize].ty.place.clone();
                self.sink
                    .report(codes::NO_INSTANCE, &place, "no value satisfies the schema");
                Kind::Any
            }
            Class::Any => Kind::Any,
            Class::Null => Kind::Scalar(Scalar::Null),
            Class::Scalar(scalar) => {
                if matches!(scalar, Scalar::F64 | Scalar::Decimal) {
                    self.report_fraction(id, all);
                }
                Kind::Scalar(scalar)
            }
            Class::Enum(base) => self.lower_enum(id, all, base),
            Class::List => self.lower_list(id, all),
            Class::Map => self.lower_map(id, all),
            Class::Object => self.lower_object(id, all),
            Class::Union | Class::Kinds(_) | Class::Family(_) => {
                let choices = self.choices(all);
                self.lower_choices(id, &choices)
            }
        }
    }

    /// Reports a constant that the client does not fill in, as it does with texts and integers.
    fn report_fraction(&mut self, id: TypeId, all: &All) {
        if all.parts.iter().any(|part| self.schema(part.id).is_const) {
            let place = self.slots[id.0 as usize].ty.place.child("const");
            let message = "a constant with a fraction is not filled in; it is read as any number";
            self.sink.report(codes::NUMBER_ENUM, &place, message);
        }
    }

    /// What a shape is.
    pub(crate) fn shape_class(&mut self, shape: &Shape) -> Class {
        match self.settle(shape) {
            Shape::All(all) => self.classify(&all),
            Shape::Any(_) => Class::Union,
            Shape::Merged(alls) => alls.first().map_or(Class::Any, |all| self.classify(all)),
        }
    }

    /// The shapes of which a shape is one.
    pub(crate) fn alternatives_of(&mut self, shape: &Shape) -> Vec<Shape> {
        match self.settle(shape) {
            Shape::All(all) => {
                let choices = self.choices(&all);
                choices.alternatives.iter().map(|one| one.shape.clone()).collect()
            }
            Shape::Any(alls) | Shape::Merged(alls) => alls.into_iter().map(Shape::All).collect(),
        }
    }

    /// Whether a schema describes a JSON value rather than bytes or text.
    pub(crate) fn is_structured(&mut self, id: trine_parse::document::SchemaId) -> bool {
        match self.shape_class(&Shape::All(All::of(id))) {
            Class::Never
            | Class::Null
            | Class::Any
            | Class::Scalar(Scalar::Binary | Scalar::Base64 | Scalar::String) => false,
            Class::Scalar(_) | Class::Enum(_) | Class::List | Class::Map | Class::Object => true,
            Class::Union | Class::Kinds(_) | Class::Family(_) => true,
        }
    }

    /// Lowers alternatives that no single node lists.
    fn lower_any(&mut self, id: TypeId, alls: &[All]) -> Kind {
        let (_, place) = self.asker(id);
        let alternatives = alls.iter().enumerate().map(|(index, all)| Alternative {
            shape: Shape::All(all.clone()),
            node: all.sole(),
            place: place.child("anyOf").child(index),
        });
        let choices = Choices {
            alternatives: alternatives.collect(),
            keyword: UnionKeyword::AnyOf,
            discriminator: None,
        };
        self.lower_choices(id, &choices)
    }

    /// Lowers into a type what another shape describes.
    fn lower_shape_into(&mut self, id: TypeId, shape: &Shape) -> Kind {
        let own = &self.slots[id.0 as usize];
        if own.shape == *shape {
            let place = own.ty.place.clone();
            self.sink.report(
                codes::CIRCULAR_SCHEMA,
                &place,
                "the schema is nothing but a reference to itself",
            );
            return Kind::Any;
        }
        match shape {
            Shape::All(all) => match self.classify(all) {
                Class::Union | Class::Kinds(_) | Class::Family(_) => {
                    let choices = self.choices(all);
                    match choices.alternatives.as_slice() {
                        [only] if only.shape == *shape => Kind::Any,
                        _ => self.lower_choices(id, &choices),
                    }
                }
                _ => self.lower_all(id, all),
            },
            Shape::Any(alls) => self.lower_any(id, alls),
            Shape::Merged(alls) => self.lower_merged(id, alls),
        }
    }
}
