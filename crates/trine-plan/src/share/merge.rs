//! Types that are one become one in the model.

use std::collections::BTreeMap;

use trine_diag::Place;
use trine_ir::{Api, Half, Type, TypeId, visit};

use super::anchors::Label;
use super::texts;
use super::{Node, Shared, SharedType};

/// Merges the types of each class, and leaves out what nothing uses any more.
pub(super) fn merge(api: &mut Api, classes: Vec<Vec<TypeId>>, labels: &[Label], nodes: &[Node]) -> Shared {
    let mut others: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    let mut new: Vec<TypeId> = (0..api.types.len() as u32).map(TypeId).collect();
    for mut class in classes {
        class.sort_by(|a, b| rank(api.ty(*a)).cmp(&rank(api.ty(*b))));
        let rest = class.split_off(1);
        for id in &rest {
            new[id.0 as usize] = class[0];
            let other = api.ty(*id).clone();
            unite(&mut api.types[class[0].0 as usize], &other);
        }
        texts::unite(api, class[0], &rest);
        others.insert(class[0], rest);
    }
    let before = reached(api);
    visit::for_each_api_id_mut(api, |id| *id = new[id.0 as usize]);
    let kept = compact(api, &before);
    let shared = |id: &TypeId| {
        let rest = others.get(id).into_iter().flatten();
        let mut rest: Vec<Node> = rest.map(|id| nodes[id.0 as usize].clone()).collect();
        rest.sort();
        let first = &nodes[id.0 as usize];
        // What took the label over and yet is not one with the type that has it in the lock leaves it to that.
        let has = |name: &String| {
            std::iter::once(first)
                .chain(&rest)
                .any(|node| node.locked.as_ref() == Some(name))
        };
        let locked = match &labels[id.0 as usize] {
            Label::Locked(name) => Some(name).filter(|name| has(name)),
            Label::Open | Label::Component(_) | Label::Renamed(_) => first.locked.as_ref(),
        };
        SharedType {
            locked: locked.cloned(),
            nodes: std::iter::once(first.clone()).chain(rest).collect(),
        }
    };
    Shared {
        types: kept.iter().map(shared).collect(),
    }
}

/// Returns the rank of a place for naming a type: first a component that is not nullable, then a component, then a
/// place in a component, then the nearest to the root.
pub(super) fn rank(ty: &Type) -> (u8, usize, &Place, Half) {
    let segments = ty.place.segments();
    let of_component = match segments.first().map(String::as_str) {
        Some("components") => segments.get(1).is_some_and(|part| part == "schemas"),
        Some("definitions") => true,
        Some(_) | None => false,
    };
    let kind = match (&ty.component, ty.nullable) {
        (Some(_), false) => 0,
        (Some(_), true) => 1,
        (None, _) if of_component => 2,
        (None, _) => 3,
    };
    (kind, segments.len(), &ty.place, ty.half)
}

/// Adds the facts about another place to a type.
fn unite(ty: &mut Type, other: &Type) {
    ty.uses.sent |= other.uses.sent;
    ty.uses.received |= other.uses.received;
    ty.nullable &= other.nullable;
}

/// The types that something uses, by id.
fn reached(api: &Api) -> Vec<bool> {
    let mut roots = Vec::new();
    visit::for_each_root(api, |id| roots.push(id));
    visit::reached(&api.types, roots)
}

/// Leaves out the types that nothing uses any more; the ids that the others had, in their order.
fn compact(api: &mut Api, before: &[bool]) -> Vec<TypeId> {
    let is_lost: Vec<bool> = reached(api)
        .iter()
        .zip(before)
        .map(|(now, before)| *before && !now)
        .collect();
    let all = (0..api.types.len() as u32).map(TypeId);
    let kept: Vec<TypeId> = all.filter(|id| !is_lost[id.0 as usize]).collect();
    let new: BTreeMap<TypeId, TypeId> = kept.iter().copied().zip((0..).map(TypeId)).collect();
    let mut lost = is_lost.into_iter();
    api.types.retain(|_| lost.next() == Some(false));
    visit::for_each_api_id_mut(api, |id| {
        if let Some(new) = new.get(id) {
            *id = *new;
        }
    });
    kept
}
