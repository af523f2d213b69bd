//! The items that are patches, and their `between`: parts of merge patches, and bodies of PATCH whose fields are all
//! tri-state.
//!
//! Whatever optional property such a body gets later is a tri-state too, so it stays one.

use std::collections::{BTreeMap, BTreeSet};

use trine_ir::{Api, BodyForm, Half, Kind, Presence, TypeId};

use crate::{Change, Item, Member, Patch, RustType, Shape};

/// Marks them.
pub(crate) fn mark(api: &Api, items: &mut BTreeMap<TypeId, Item>) {
    let merged: BTreeSet<TypeId> = items.keys().copied().filter(|id| is_merged(api, *id)).collect();
    let changes = Changes { items, merged: &merged };
    let patches: Vec<(TypeId, Patch)> = merged
        .iter()
        .filter_map(|id| Some((*id, changes.patch(&items.get(id)?.shape)?)))
        .collect();
    for (id, patch) in patches {
        if let Some(item) = items.get_mut(&id) {
            item.patch = Some(patch);
        }
    }
    for operation in api.operations.iter().filter(|operation| operation.method == "PATCH") {
        for body in &operation.bodies {
            let BodyForm::Json(ty) = &body.form else { continue };
            if let Some(item) = items.get_mut(&ty.id)
                && item.patch.is_none()
                && is_made_of_tri_states(item)
            {
                item.patch = Some(Patch::Fields);
            }
        }
    }
}

/// Returns true if a type is a part of a merge patch that has `between`.
fn is_merged(api: &Api, id: TypeId) -> bool {
    let ty = api.ty(id);
    ty.half == Half::Patch && matches!(ty.kind, Kind::Object(_) | Kind::Union(_) | Kind::Map(_))
}

fn is_made_of_tri_states(item: &Item) -> bool {
    let Shape::Struct(plan) = &item.shape else { return false };
    let is_one = |member: &Member| match member {
        Member::Field(field) => field.presence == Presence::TriState,
        Member::Tag { .. } => true,
    };
    plan.fields().next().is_some() && plan.members.iter().all(is_one) && plan.extra.is_none()
}

/// The changes of values by type.
struct Changes<'a> {
    items: &'a BTreeMap<TypeId, Item>,
    /// The types that have `between`, if they are items with a name of their own.
    merged: &'a BTreeSet<TypeId>,
}

impl Changes<'_> {
    fn patch(&self, shape: &Shape) -> Option<Patch> {
        match shape {
            Shape::Struct(plan) => Some(Patch::Object {
                fields: plan.fields().map(|field| self.change(&field.ty)).collect(),
                extra: plan.extra.as_ref().map(|(_, ty)| self.change(ty)),
            }),
            Shape::Union(plan) => Some(Patch::Union(
                plan.variants.iter().map(|variant| self.change(&variant.ty)).collect(),
            )),
            Shape::Newtype(content) => Some(Patch::Map(self.change(content))),
            Shape::Alias(_) | Shape::Enum(_) => None,
        }
    }

    /// Returns the change of a value of this type, `null` and absence aside.
    fn change(&self, ty: &RustType) -> Change {
        match ty {
            RustType::Option(inner) | RustType::Field(inner) => self.change(inner),
            RustType::Boxed(inner) => match self.change(inner) {
                Change::Whole => Change::Whole,
                change => Change::Boxed(Box::new(change)),
            },
            RustType::Json => Change::Json,
            RustType::Map(value) => match &**value {
                RustType::Json => Change::JsonMap,
                value => Change::Map(Box::new(self.change(value))),
            },
            RustType::Named(id) => match self.items.get(id).map(|item| &item.shape) {
                Some(Shape::Alias(target)) => self.change(target),
                Some(_) if self.merged.contains(id) => Change::Item(*id),
                Some(_) | None => Change::Whole,
            },
            RustType::Unit
            | RustType::Scalar(_)
            | RustType::List(_)
            | RustType::Tuple(_)
            | RustType::Bytes
            | RustType::Upload
            | RustType::Local(_)
            | RustType::Events(_) => Change::Whole,
        }
    }
}
