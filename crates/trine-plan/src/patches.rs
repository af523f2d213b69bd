//! Which items are patches: bodies of PATCH and merge patches that are made of tri-states alone.
//!
//! Whatever optional property such a body gets later is a tri-state too, so it stays one.

use std::collections::BTreeMap;

use trine_ir::{Api, BodyForm, Presence, TypeId};

use crate::{Item, Shape};

/// Marks them.
pub(crate) fn mark(api: &Api, items: &mut BTreeMap<TypeId, Item>) {
    for operation in &api.operations {
        for body in &operation.bodies {
            let patched = operation.method == "PATCH" || body.media_type.ends_with("merge-patch+json");
            let BodyForm::Json(ty) = &body.form else { continue };
            let Some(Shape::Struct(plan)) = items.get_mut(&ty.id).map(|item| &mut item.shape) else {
                continue;
            };
            let tri_state = plan.fields().all(|field| field.presence == Presence::TriState);
            plan.patch = patched && tri_state && plan.fields().next().is_some() && plan.extra.is_none() || plan.patch;
        }
    }
}
