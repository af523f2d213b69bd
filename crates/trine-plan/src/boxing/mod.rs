//! Boxes where types store each other or would be too large, and aliases that need to be types of their own.

mod cycles;
mod kept;
mod sizes;

use std::collections::BTreeSet;

use trine_ir::{Api, Kind, TypeId};

use crate::lock::Locked;
use crate::types::Types;

pub(crate) use self::kept::{entries, renamed};

/// A part of a type that is stored in it: the owner, and the property or branch by index.
pub(crate) type Edge = (TypeId, usize);

/// Lists, tuples and maps that contain themselves by nothing but each other. As aliases they
/// would have no end, so they are structs around their content.
pub(crate) fn newtypes(api: &Api) -> BTreeSet<TypeId> {
    let next = |id: TypeId| match &api.ty(id).kind {
        Kind::List(item) | Kind::Map(item) => vec![item.id],
        Kind::Tuple(parts) => parts.iter().map(|part| part.id).collect(),
        Kind::Any | Kind::Scalar(_) | Kind::Enum(_) | Kind::Object(_) | Kind::Union(_) => Vec::new(),
    };
    let ids = (0..api.types.len() as u32).map(TypeId);
    let on_cycle = |start: TypeId| {
        let mut seen = BTreeSet::new();
        let mut open = next(start);
        while let Some(id) = open.pop() {
            if id == start {
                return true;
            }
            if seen.insert(id) {
                open.extend(next(id));
            }
        }
        false
    };
    ids.filter(|id| on_cycle(*id)).collect()
}

/// The parts that are boxed: those that the lock has as such, in each cycle of types that store each other the one that
/// closes it, and the largest parts of a type that would be larger than [`sizes::MOST_BYTES`]. A part that the lock has
/// without a box never gets one: the type of its field is public.
pub(crate) fn boxes(types: &Types<'_>, locked: &Locked<'_>) -> BTreeSet<Edge> {
    let kept = kept::kept(types, locked);
    let mut order: Vec<(&String, TypeId)> = types.names.iter().map(|(id, name)| (name, *id)).collect();
    order.sort();
    let order: Vec<TypeId> = order.into_iter().map(|(_, id)| id).collect();
    let boxed = cycles::broken(types.api, &order, &kept);
    sizes::limited(types.api, &order, boxed, &kept.plain)
}

/// The types that a type stores.
fn parts(api: &Api, id: TypeId) -> Vec<TypeId> {
    match &api.ty(id).kind {
        Kind::Object(object) => object.properties.iter().map(|property| property.ty.id).collect(),
        Kind::Union(union) => union.branches.iter().map(|branch| branch.ty).collect(),
        Kind::Tuple(parts) => parts.iter().map(|part| part.id).collect(),
        Kind::Any | Kind::Scalar(_) | Kind::List(_) | Kind::Map(_) | Kind::Enum(_) => Vec::new(),
    }
}

/// The structs, unions and tuples that a type stores without a box, and the indices of these parts.
fn stored(api: &Api, id: TypeId, boxed: &BTreeSet<Edge>) -> Vec<(usize, TypeId)> {
    let is_stored = |(index, part): &(usize, TypeId)| match &api.ty(*part).kind {
        Kind::Object(_) | Kind::Union(_) | Kind::Tuple(_) => !boxed.contains(&(id, *index)),
        Kind::Any | Kind::Scalar(_) | Kind::List(_) | Kind::Map(_) | Kind::Enum(_) => false,
    };
    parts(api, id).into_iter().enumerate().filter(is_stored).collect()
}
