//! From the use of a type to the Rust type that is written there.

use std::collections::BTreeSet;

use trine_ir::{Api, Kind, Presence, Property, Scalar, TypeId, TypeRef};

use crate::RustType;
use crate::boxing::Edge;
use crate::names::Names;

/// The data that decides the Rust type of a use.
pub(crate) struct Types<'a> {
    /// The model.
    pub(crate) api: &'a Api,
    /// The names of items.
    pub(crate) names: &'a Names,
    /// Lists and maps that are types of their own.
    pub(crate) newtypes: &'a BTreeSet<TypeId>,
    /// The parts that are boxed.
    pub(crate) boxes: &'a BTreeSet<Edge>,
}

impl Types<'_> {
    /// The type without regard to `null`.
    pub(crate) fn plain(&self, id: TypeId) -> RustType {
        if self.newtypes.contains(&id) {
            return RustType::Named(id);
        }
        match &self.api.ty(id).kind {
            Kind::List(_) | Kind::Tuple(_) | Kind::Map(_) => self.content(id),
            Kind::Any | Kind::Scalar(Scalar::Null) => RustType::Json,
            Kind::Scalar(Scalar::Binary) => RustType::Scalar(Scalar::String),
            Kind::Scalar(scalar) => RustType::Scalar(*scalar),
            Kind::Enum(_) | Kind::Object(_) | Kind::Union(_) => RustType::Named(id),
        }
    }

    /// Returns the type that an alias or a newtype stands for.
    pub(crate) fn content(&self, id: TypeId) -> RustType {
        match &self.api.ty(id).kind {
            Kind::List(item) => RustType::List(Box::new(self.value(*item))),
            Kind::Tuple(parts) => {
                let part = |(index, part): (usize, &TypeRef)| {
                    let plain = self.plain(part.id);
                    let boxed = self.boxes.contains(&(id, index));
                    let plain = if boxed { RustType::Boxed(Box::new(plain)) } else { plain };
                    if part.nullable { optional(plain) } else { plain }
                };
                RustType::Tuple(parts.iter().enumerate().map(part).collect())
            }
            Kind::Map(value) => RustType::Map(Box::new(self.value(*value))),
            Kind::Any | Kind::Scalar(_) | Kind::Enum(_) | Kind::Object(_) | Kind::Union(_) => self.plain(id),
        }
    }

    /// A value that is there: an item, the value of a map, a whole body.
    pub(crate) fn value(&self, ty: TypeRef) -> RustType {
        let plain = self.plain(ty.id);
        if ty.nullable { optional(plain) } else { plain }
    }

    /// A property, `Option` and `Field` included. `edge` tells whether it is boxed.
    pub(crate) fn property(&self, property: &Property, edge: Edge) -> RustType {
        let plain = self.plain(property.ty.id);
        let plain = if self.boxes.contains(&edge) {
            RustType::Boxed(Box::new(plain))
        } else {
            plain
        };
        match property.presence {
            Presence::Required => plain,
            Presence::RequiredNullable => optional(plain),
            Presence::Optional => RustType::Option(Box::new(plain)),
            Presence::TriState => RustType::Field(Box::new(plain)),
        }
    }
}

/// `Option<T>`, but any JSON value has a `null` of its own.
fn optional(plain: RustType) -> RustType {
    match plain {
        RustType::Json => RustType::Json,
        other => RustType::Option(Box::new(other)),
    }
}

/// The types that `ty` is written with, itself included.
pub(crate) fn walk(ty: &RustType, visit: &mut impl FnMut(&RustType)) {
    visit(ty);
    match ty {
        RustType::List(inner)
        | RustType::Map(inner)
        | RustType::Option(inner)
        | RustType::Field(inner)
        | RustType::Boxed(inner)
        | RustType::Events(inner) => walk(inner, visit),
        RustType::Tuple(parts) => parts.iter().for_each(|part| walk(part, visit)),
        RustType::Unit
        | RustType::Json
        | RustType::Scalar(_)
        | RustType::Named(_)
        | RustType::Bytes
        | RustType::Upload
        | RustType::Local(_) => {}
    }
}
