//! The items that can derive `Eq` and `Hash`.

use std::collections::{BTreeMap, BTreeSet};

use trine_ir::{Scalar, TypeId};

use crate::types::walk;
use crate::{Item, RustType, Shape};

/// Marks the items that hold, however deep, no floating-point number, no any-value, and no struct, which may come to hold
/// such ones.
pub(crate) fn eq_hash(items: &mut BTreeMap<TypeId, Item>) {
    let mut users: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    let mut without: BTreeSet<TypeId> = BTreeSet::new();
    for (id, item) in items.iter() {
        for ty in parts(item) {
            walk(ty, &mut |ty| match ty {
                RustType::Named(part) => users.entry(*part).or_default().push(*id),
                RustType::Json | RustType::Scalar(Scalar::F32 | Scalar::F64) => {
                    without.insert(*id);
                }
                _ => {}
            });
        }
        // A union keeps what fits no branch as an any-value. A property that comes later may be a fraction, and would
        // take them from all who use them.
        if matches!(item.shape, Shape::Union(_) | Shape::Struct(_)) {
            without.insert(*id);
        }
    }
    let mut open: Vec<TypeId> = without.iter().copied().collect();
    while let Some(id) = open.pop() {
        for user in users.get(&id).into_iter().flatten() {
            if without.insert(*user) {
                open.push(*user);
            }
        }
    }
    for (id, item) in items {
        item.derives.eq_hash = !without.contains(id);
    }
}

/// The types that an item holds.
pub(crate) fn parts(item: &Item) -> Vec<&RustType> {
    match &item.shape {
        Shape::Alias(ty) | Shape::Newtype(ty) => vec![ty],
        Shape::Struct(plan) => plan
            .fields()
            .map(|f| &f.ty)
            .chain(plan.extra.as_ref().map(|(_, ty)| ty))
            .collect(),
        Shape::Enum(_) => Vec::new(),
        Shape::Union(plan) => plan.variants.iter().map(|variant| &variant.ty).collect(),
    }
}
