//! Decisions that need every type: presence, hidden tags, order.

use std::collections::BTreeMap;

use trine_diag::Place;
use trine_ir::{Api, EnumBase, Half, Kind, Scalar, Type, TypeRef, Unlisted, visit};

use crate::context::Cx;
use crate::merge_patch::{self, Patches};
use crate::need::need;
use crate::operation::keep_fitting;
use crate::presence::{Null, presence};
use crate::schema::Shape;
use crate::slot::Slot;
use crate::{depth, direction, tags};

/// A model whose types are all there.
pub(crate) struct Draft {
    /// The model, without its types.
    pub api: Api,
    /// The types, by id.
    pub slots: Vec<Slot>,
    /// The bodies that are patches.
    pub patches: Patches,
    /// The enumerations beside which the document lists any string or integer, and what holds their values.
    pub opened: BTreeMap<Shape, EnumBase>,
}

/// Completes the model.
pub(crate) fn finish(cx: &Cx<'_>, draft: Draft) -> Api {
    let (mut api, mut slots) = (draft.api, draft.slots);
    depth::bound(cx, &mut slots);
    open(&mut slots, &draft.opened);
    drop_lost_bases(&mut slots);
    let types: Vec<&Type> = slots.iter().map(|slot| &slot.ty).collect();
    let uses = direction::uses(&types, &api);
    let patched = merge_patch::parts(&types, &api, &draft.patches.merges);
    let columns = direction::columns(&types, &uses, &patched, &draft.patches.types);
    let holders = null_holders(&slots);
    tags::mark(&mut slots, &api);
    for (index, slot) in slots.iter_mut().enumerate() {
        slot.ty.uses = uses[index];
        let Kind::Object(object) = &mut slot.ty.kind else {
            continue;
        };
        for (property, facts) in object.properties.iter_mut().zip(&slot.properties) {
            let holder = holders[property.ty.id.0 as usize];
            let need = need(facts, slot.ty.half, uses[index]);
            let null = settled_null(facts.null, holder);
            property.presence = presence(need, null, columns[index], cx.options.tri_state);
        }
    }
    merge_patch::mark(&mut slots, &patched);
    clear_nulls(&mut slots, &mut api, &holders);
    api.types = slots.into_iter().map(|slot| slot.ty).collect();
    spare_tag_enums(&mut api);
    order(&mut api);
    join_lone_halves(&mut api.types);
    keep_fitting(cx, &mut api);
    api
}

/// Lets the enumerations take any text or integer that stand beside an unrestricted one anywhere.
fn open(slots: &mut [Slot], opened: &BTreeMap<Shape, EnumBase>) {
    for slot in slots {
        if let (Kind::Enum(values), Some(listed)) = (&mut slot.ty.kind, &slot.listed)
            && let Some(base) = opened.get(listed)
        {
            values.unlisted = Unlisted::Other;
            values.base = *base;
        }
    }
}

/// Takes away the bases of unions that became any value, since the budget was spent.
fn drop_lost_bases(slots: &mut [Slot]) {
    let objects: Vec<bool> = slots
        .iter()
        .map(|slot| matches!(slot.ty.kind, Kind::Object(_)))
        .collect();
    for slot in slots {
        if let Kind::Union(union) = &mut slot.ty.kind {
            union.base = union.base.filter(|base| objects[base.0 as usize]);
        }
    }
}

/// The way in which a type holds `null` among its own values.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holder {
    /// It does not.
    No,
    /// It is any value, or nothing but `null`: `null` never stands beside it.
    Itself,
    /// One of its branches is any value.
    Branch,
}

fn null_holders(slots: &[Slot]) -> Vec<Holder> {
    let own = |ty: &Type| matches!(ty.kind, Kind::Any | Kind::Scalar(Scalar::Null));
    let held = slots.iter().map(|slot| match &slot.ty.kind {
        _ if own(&slot.ty) => Holder::Itself,
        Kind::Union(union) if union.branches.iter().any(|branch| own(&slots[branch.ty.0 as usize].ty)) => {
            Holder::Branch
        }
        Kind::Any
        | Kind::Scalar(_)
        | Kind::List(_)
        | Kind::Tuple(_)
        | Kind::Map(_)
        | Kind::Enum(_)
        | Kind::Object(_)
        | Kind::Union(_) => Holder::No,
    });
    held.collect()
}

fn settled_null(null: Null, holder: Holder) -> Null {
    match (holder, null) {
        (Holder::Itself, Null::Value | Null::Stated) => Null::Stated,
        (Holder::Itself, Null::Any | Null::Never) | (Holder::Branch, Null::Any) => Null::Any,
        (Holder::Branch | Holder::No, Null::Value | Null::Stated) => Null::Value,
        (Holder::No, Null::Any) | (Holder::Branch | Holder::No, Null::Never) => Null::Never,
    }
}

/// Takes `null` off the uses of types that hold it themselves.
fn clear_nulls(slots: &mut [Slot], api: &mut Api, holders: &[Holder]) {
    let clear = |part: &mut TypeRef| part.nullable &= holders[part.id.0 as usize] != Holder::Itself;
    for slot in slots.iter_mut() {
        visit::for_each_ref_mut(&mut slot.ty.kind, clear);
    }
    for (slot, holder) in slots.iter_mut().zip(holders) {
        slot.ty.nullable &= *holder != Holder::Itself;
    }
    visit::for_each_api_ref_mut(api, clear);
    // A node whose own `null` another schema forbids at some use is not nullable of itself.
    let mut plain = vec![false; slots.len()];
    let mut note = |part: TypeRef| plain[part.id.0 as usize] |= !part.nullable;
    for slot in slots.iter() {
        match &slot.ty.kind {
            Kind::Union(_) => {}
            kind => visit::for_each_ref(kind, &mut note),
        }
    }
    visit::for_each_api_ref_mut(api, |part| note(*part));
    for (slot, plain) in slots.iter_mut().zip(plain) {
        slot.ty.nullable &= !plain;
    }
}

/// Makes nameless enumerations that only hidden tags use plain strings and integers, so that no type is written for
/// them.
fn spare_tag_enums(api: &mut Api) {
    let mut shown = vec![false; api.types.len()];
    let mut hidden = vec![false; api.types.len()];
    for ty in &api.types {
        if let Kind::Object(object) = &ty.kind {
            for property in &object.properties {
                let uses = if property.tag.is_some() {
                    &mut hidden
                } else {
                    &mut shown
                };
                uses[property.ty.id.0 as usize] = true;
            }
            object.extra.iter().for_each(|extra| shown[extra.id.0 as usize] = true);
        } else {
            visit::for_each_ref(&ty.kind, |part| shown[part.id.0 as usize] = true);
        }
    }
    visit::for_each_root(api, |id| shown[id.0 as usize] = true);
    for (index, ty) in api.types.iter_mut().enumerate() {
        let scalar = match &ty.kind {
            Kind::Enum(values) if hidden[index] && !shown[index] && ty.component.is_none() => match values.base {
                EnumBase::String => Scalar::String,
                EnumBase::Integer(integer) => integer,
            },
            _ => continue,
        };
        ty.kind = Kind::Scalar(scalar);
    }
}

/// Leaves out what nothing uses and orders the types by place, so that their order does not depend on the order
/// in which they were met.
fn order(api: &mut Api) {
    let mut roots = Vec::new();
    visit::for_each_root(api, |id| roots.push(id));
    let reached = visit::reached(&api.types, roots);
    let mut order: Vec<usize> = (0..api.types.len()).filter(|index| reached[*index]).collect();
    let key = |index: usize| -> (&Place, Half, &Option<String>) {
        let ty = &api.types[index];
        (&ty.place, ty.half, &ty.component)
    };
    order.sort_by(|a, b| key(*a).cmp(&key(*b)));
    let mut ids: BTreeMap<u32, u32> = BTreeMap::new();
    for (new, old) in order.iter().enumerate() {
        ids.insert(
            u32::try_from(*old).unwrap_or(u32::MAX),
            u32::try_from(new).unwrap_or(u32::MAX),
        );
    }
    let mut old: Vec<Option<Type>> = std::mem::take(&mut api.types).into_iter().map(Some).collect();
    api.types = order.iter().filter_map(|index| old[*index].take()).collect();
    visit::for_each_api_id_mut(api, |id| {
        if let Some(new) = ids.get(&id.0) {
            id.0 = *new;
        }
    });
}

/// A half without its other half is the whole: what is only sent needs no name of its own for it. A part of a merge
/// patch stays one.
fn join_lone_halves(types: &mut [Type]) {
    let is_half = |ty: &&mut Type| match ty.half {
        Half::Sent | Half::Received => true,
        Half::Whole | Half::Patch => false,
    };
    let mut halves: BTreeMap<(Place, Option<String>), usize> = BTreeMap::new();
    for ty in types.iter_mut().filter(is_half) {
        *halves.entry((ty.place.clone(), ty.component.clone())).or_default() += 1;
    }
    for ty in types.iter_mut().filter(is_half) {
        if halves.get(&(ty.place.clone(), ty.component.clone())) == Some(&1) {
            ty.half = Half::Whole;
        }
    }
}
