//! Merge patches (RFC 7396): which types are a part of one, where `null` removes a key, and which are used elsewhere.
//!
//! A patch is merged into what is stored through objects and maps. A list replaces what is stored whole, so that its
//! items are values as anywhere.

use std::collections::BTreeSet;

use trine_diag::Place;
use trine_ir::{Api, BodyForm, Half, Kind, Type, TypeId, visit};

use crate::slot::Slot;

/// The bodies that are patches.
#[derive(Debug, Default)]
pub(crate) struct Patches {
    /// The types of PATCH bodies that are no merge patches.
    pub types: BTreeSet<TypeId>,
    /// The media types whose bodies are merge patches.
    pub merges: BTreeSet<Place>,
}

/// The types that are a part of a merge patch and differ from a value elsewhere, by id: objects, maps, and unions of
/// such. `bodies` are the media types whose bodies are merge patches.
pub(crate) fn parts(types: &[&Type], api: &Api, bodies: &BTreeSet<Place>) -> Vec<bool> {
    let mut reached = merged(types, api, bodies);
    if bodies.is_empty() {
        return reached;
    }
    // A union of scalars is the same anywhere. A union in a union may come first, so until nothing changes.
    let mut differs: Vec<bool> = types
        .iter()
        .map(|ty| matches!(ty.kind, Kind::Object(_) | Kind::Map(_)))
        .collect();
    loop {
        let mut changed = false;
        for (index, ty) in types.iter().enumerate() {
            let Kind::Union(union) = &ty.kind else { continue };
            if !differs[index] && union.branches.iter().any(|branch| differs[branch.ty.0 as usize]) {
                differs[index] = true;
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
    for (reached, differs) in reached.iter_mut().zip(differs) {
        *reached &= differs;
    }
    reached
}

/// The types that are used outside of merge patches, and with them all that they hold.
pub(crate) fn elsewhere(types: &[&Type], api: &Api, bodies: &BTreeSet<Place>) -> Vec<TypeId> {
    let merged = merged(types, api, bodies);
    let mut roots = Vec::new();
    for operation in &api.operations {
        operation
            .parameters
            .iter()
            .for_each(|parameter| roots.push(parameter.ty.id));
        for body in operation.bodies.iter().filter(|body| !bodies.contains(&body.place)) {
            match &body.form {
                BodyForm::Json(ty) | BodyForm::Form(ty, _) => roots.push(ty.id),
                BodyForm::Multipart(parts) => roots.extend(parts.iter().map(|part| part.property.ty.id)),
                BodyForm::Text | BodyForm::Bytes => {}
            }
        }
        visit::for_each_received_ref(operation, |part| roots.push(part.id));
    }
    roots.extend(api.webhooks.iter().filter_map(|webhook| Some(webhook.payload?.id)));
    // What no operation uses may be used by one later.
    let unused = api.components.iter().map(|(_, ty)| ty.id);
    roots.extend(unused.filter(|id| !merged[id.0 as usize]));
    let lists =
        (0..types.len()).filter(|index| merged[*index] && matches!(types[*index].kind, Kind::List(_) | Kind::Tuple(_)));
    roots.extend(lists.map(TypeId::at));
    roots
}

/// The types that a merge patch is merged through, and what it ends in, by id.
fn merged(types: &[&Type], api: &Api, bodies: &BTreeSet<Place>) -> Vec<bool> {
    let all = api.operations.iter().flat_map(|operation| &operation.bodies);
    let patches = all.filter(|body| bodies.contains(&body.place));
    let mut open: Vec<TypeId> = patches
        .filter_map(|body| match &body.form {
            BodyForm::Json(ty) => Some(ty.id),
            BodyForm::Form(..) | BodyForm::Multipart(_) | BodyForm::Text | BodyForm::Bytes => None,
        })
        .collect();
    let mut reached = vec![false; types.len()];
    while let Some(id) = open.pop() {
        let index = id.0 as usize;
        if std::mem::replace(&mut reached[index], true) {
            continue;
        }
        match &types[index].kind {
            Kind::Any | Kind::Scalar(_) | Kind::Enum(_) | Kind::List(_) | Kind::Tuple(_) => {}
            kind @ (Kind::Map(_) | Kind::Object(_) | Kind::Union(_)) => {
                visit::for_each_ref(kind, |part| open.push(part.id));
            }
        }
    }
    reached
}

/// Marks the parts, by id, and lets `null` stand for a key of a map that is removed.
pub(crate) fn mark(slots: &mut [Slot], parts: &[bool]) {
    for (slot, _) in slots.iter_mut().zip(parts).filter(|(_, part)| **part) {
        slot.ty.half = Half::Patch;
        match &mut slot.ty.kind {
            Kind::Map(value) => value.nullable = true,
            Kind::Object(object) => object.extra.iter_mut().for_each(|value| value.nullable = true),
            Kind::Any | Kind::Scalar(_) | Kind::List(_) | Kind::Tuple(_) | Kind::Enum(_) | Kind::Union(_) => {}
        }
    }
}
