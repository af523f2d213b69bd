//! Tags: properties that tell which branch of a union an object is, and that no caller fills in.
//!
//! A property is a tag, and no field, where its schema allows one value (a `const`, an `enum` of
//! one). It is a field with a preset where its schema allows others, and every use of its object
//! is as a branch of unions that tell it by one and the same value, as a discriminator's mapping
//! states it. An object that is also used by itself has a field that the caller fills in.

use std::collections::{BTreeMap, BTreeSet};

use trine_ir::{Api, Dispatch, EnumBase, Guard, Kind, Scalar, TypeId, Union, Unlisted, visit};

use crate::presence::Null;
use crate::slot::{PropertyFacts, Slot};

/// Marks the properties that are tags, and those that have a preset.
pub(crate) fn mark(slots: &mut [Slot], api: &Api) {
    mark_constants(slots);
    for (id, told) in told(slots, api) {
        if let Told::By(property, tag) = told {
            preset(slots, id, &property, tag);
        }
    }
}

/// Marks the properties that tell the branches of unions and have but one value.
fn mark_constants(slots: &mut [Slot]) {
    let asked = (0..)
        .zip(&*slots)
        .flat_map(|(id, slot)| slot.asked.iter().map(move |name| (TypeId(id), name.clone())));
    let mut open: Vec<(TypeId, Vec<String>)> = asked.collect();
    let mut seen: BTreeSet<(TypeId, Vec<String>)> = open.iter().cloned().collect();
    while let Some((id, path)) = open.pop() {
        let Some((property, within)) = path.split_first() else {
            continue;
        };
        let slot = &mut slots[id.0 as usize];
        match &mut slot.ty.kind {
            Kind::Object(object) => {
                for (own, facts) in object.properties.iter_mut().zip(&slot.properties) {
                    if own.name != *property || !facts.required || facts.null != Null::Never {
                        continue;
                    }
                    let inner = (own.ty.id, within.to_vec());
                    match within {
                        [] if own.tag.is_none() => own.tag.clone_from(&facts.sole),
                        [] => {}
                        [..] if seen.insert(inner.clone()) => open.push(inner),
                        [..] => {}
                    }
                }
            }
            Kind::Union(union) => {
                let inner = union.branches.iter().map(|branch| (branch.ty, path.clone()));
                open.extend(inner.filter(|pair| seen.insert(pair.clone())));
            }
            Kind::Any | Kind::Scalar(_) | Kind::List(_) | Kind::Tuple(_) | Kind::Map(_) | Kind::Enum(_) => {}
        }
    }
}

/// The way in which the uses of a type tell it.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Told {
    /// Each by this value of this property.
    By(String, String),
    /// Not all by the same.
    Otherwise,
}

/// The way in which the uses of each type tell it, for those that are used as a branch of a union. That a
/// component has a name is no use of it.
fn told(slots: &[Slot], api: &Api) -> BTreeMap<TypeId, Told> {
    let mut told: BTreeMap<TypeId, Told> = BTreeMap::new();
    let mut otherwise = Vec::new();
    for slot in slots {
        match &slot.ty.kind {
            Kind::Union(union) => {
                for (index, branch) in union.branches.iter().enumerate() {
                    let here = told_by(union, index);
                    let before = told.entry(branch.ty).or_insert_with(|| here.clone());
                    if *before != here {
                        *before = Told::Otherwise;
                    }
                }
            }
            kind => visit::for_each_ref(kind, |part| otherwise.push(part.id)),
        }
    }
    for operation in &api.operations {
        visit::for_each_sent_ref(operation, |part| otherwise.push(part.id));
        visit::for_each_received_ref(operation, |part| otherwise.push(part.id));
    }
    otherwise.extend(api.webhooks.iter().filter_map(|webhook| Some(webhook.payload?.id)));
    for id in otherwise {
        told.insert(id, Told::Otherwise);
    }
    told
}

/// The way in which a union tells one of its branches.
fn told_by(union: &Union, branch: usize) -> Told {
    let by = |property: &str, values: &[String]| match values {
        [tag] => Told::By(property.to_owned(), tag.clone()),
        _ => Told::Otherwise,
    };
    match &union.dispatch {
        Dispatch::Tag { property, default } if *default != Some(branch) => by(property, &union.branches[branch].tags),
        Dispatch::Tag { .. } => Told::Otherwise,
        Dispatch::Arms(arms) => {
            let mut arms = arms.iter().filter(|arm| arm.branch == branch);
            match (arms.next().map(|arm| arm.guards.as_slice()), arms.next()) {
                (Some([Guard::Is(property, values)]), None) => by(property, values),
                _ => Told::Otherwise,
            }
        }
    }
}

fn preset(slots: &mut [Slot], id: TypeId, property: &str, tag: String) {
    let slot = &slots[id.0 as usize];
    let Kind::Object(object) = &slot.ty.kind else { return };
    let Some(index) = object.properties.iter().position(|own| own.name == property) else {
        return;
    };
    let own = &object.properties[index];
    let is_free = own.tag.is_none() && is_always_there(&slot.properties[index]);
    if !is_free || !is_any_text(&slots[own.ty.id.0 as usize].ty.kind) {
        return;
    }
    if let Kind::Object(object) = &mut slots[id.0 as usize].ty.kind {
        object.properties[index].preset = Some(tag);
    }
}

fn is_always_there(facts: &PropertyFacts) -> bool {
    facts.required && facts.null == Null::Never && !facts.read_only && !facts.write_only
}

/// Tells whether a type takes any text.
fn is_any_text(kind: &Kind) -> bool {
    match kind {
        Kind::Scalar(Scalar::String) => true,
        Kind::Enum(values) => values.unlisted != Unlisted::Refused && values.base == EnumBase::String,
        Kind::Any
        | Kind::Scalar(_)
        | Kind::List(_)
        | Kind::Tuple(_)
        | Kind::Map(_)
        | Kind::Object(_)
        | Kind::Union(_) => false,
    }
}
