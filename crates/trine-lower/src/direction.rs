//! What is sent and what is received: the reach of each, and what must be split for it.

use std::collections::BTreeSet;

use trine_ir::{Api, Kind, Type, TypeId, Uses, visit};

use crate::context::{Cx, PropertyFacts, Slot};
use crate::presence::Column;
use crate::schema::Shape;

/// From where each type is reached, by id.
pub(crate) fn uses(types: &[&Type], api: &Api) -> Vec<Uses> {
    let mut sent = Vec::new();
    let mut received = Vec::new();
    for operation in &api.operations {
        visit::for_each_sent_ref(operation, |part| sent.push(part.id));
        visit::for_each_received_ref(operation, |part| received.push(part.id));
    }
    received.extend(
        api.webhooks
            .iter()
            .filter_map(|webhook| webhook.payload)
            .map(|payload| payload.id),
    );
    let sent = reach(types, sent);
    let received = reach(types, received);
    sent.into_iter()
        .zip(received)
        .map(|(sent, received)| Uses { sent, received })
        .collect()
}

fn reach(types: &[&Type], mut open: Vec<TypeId>) -> Vec<bool> {
    let mut reached = vec![false; types.len()];
    while let Some(id) = open.pop() {
        let index = id.0 as usize;
        if index < types.len() && !std::mem::replace(&mut reached[index], true) {
            visit::for_each_ref(&types[index].kind, |part| open.push(part.id));
        }
    }
    reached
}

/// The shapes that must be split into what is sent and what is received: those that are sent and reach an object
/// with read-only properties, and those that go both ways and reach one with write-only properties.
pub(crate) fn splits(cx: &Cx<'_>, api: &Api) -> BTreeSet<Shape> {
    let types: Vec<&Type> = cx.slots.iter().map(|slot| &slot.ty).collect();
    let uses = uses(&types, api);
    let read_only = reaching(&cx.slots, |property| property.read_only);
    let write_only = reaching(&cx.slots, |property| property.write_only);
    let mut splits = BTreeSet::new();
    for (index, slot) in cx.slots.iter().enumerate() {
        let uses = uses[index];
        if uses.sent && (read_only[index] || (uses.received && write_only[index])) {
            splits.insert(slot.shape.clone());
        }
    }
    splits
}

/// Whether each type reaches an object with a property of a kind, by id.
fn reaching(slots: &[Slot], wanted: impl Fn(&PropertyFacts) -> bool) -> Vec<bool> {
    let mut parents: Vec<Vec<usize>> = vec![Vec::new(); slots.len()];
    for (index, slot) in slots.iter().enumerate() {
        visit::for_each_ref(&slot.ty.kind, |part| {
            if let Some(parents) = parents.get_mut(part.id.0 as usize) {
                parents.push(index);
            }
        });
    }
    let holders = slots
        .iter()
        .enumerate()
        .filter(|(_, slot)| slot.properties.iter().any(&wanted));
    let mut open: Vec<usize> = holders.map(|(index, _)| index).collect();
    let mut reaching = vec![false; slots.len()];
    while let Some(index) = open.pop() {
        if !std::mem::replace(&mut reaching[index], true) {
            open.extend(&parents[index]);
        }
    }
    reaching
}

/// The column of the table of presence that holds for each type, by id.
pub(crate) fn columns(cx: &Cx<'_>, types: &[&Type], uses: &[Uses]) -> Vec<Column> {
    let mut columns: Vec<Column> = uses
        .iter()
        .map(|uses| {
            if uses.received && !uses.sent {
                Column::Received
            } else {
                Column::Sent
            }
        })
        .collect();
    for id in &cx.patches {
        mark_patch(types, &mut columns, *id, Reach::Body);
    }
    for id in &cx.merge_patches {
        mark_patch(types, &mut columns, *id, Reach::Everything);
    }
    columns
}

/// How far a patch reaches.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// The object that the body is, or those that it is one of.
    Body,
    /// The objects inside too: a merge patch is merged at every level (RFC 7396), lists left out.
    Everything,
}

fn mark_patch(types: &[&Type], columns: &mut [Column], body: TypeId, reach: Reach) {
    let mut seen = BTreeSet::new();
    let mut open = vec![body];
    while let Some(id) = open.pop() {
        let Some(ty) = types.get(id.0 as usize) else { continue };
        if !seen.insert(id) {
            continue;
        }
        match &ty.kind {
            Kind::Object(object) => {
                columns[id.0 as usize] = Column::Patch;
                if reach == Reach::Everything {
                    open.extend(object.properties.iter().map(|property| property.ty.id));
                    open.extend(object.extra.map(|extra| extra.id));
                }
            }
            Kind::Union(union) => open.extend(union.branches.iter().map(|branch| branch.ty)),
            Kind::Map(part) if reach == Reach::Everything => open.push(part.id),
            Kind::Any | Kind::Scalar(_) | Kind::List(_) | Kind::Map(_) | Kind::Enum(_) => {}
        }
    }
}
