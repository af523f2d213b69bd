//! What is sent and what is received: the reach of each, and what must be split for it.

use std::collections::BTreeSet;

use trine_ir::{Api, Kind, Type, TypeId, Uses, visit};

use crate::context::{Cx, Slot};
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

/// The shapes that must be split into what is sent and what is received: those that are used both ways and reach
/// an object with read-only or write-only properties.
pub(crate) fn splits(cx: &Cx<'_>, api: &Api) -> BTreeSet<Shape> {
    let types: Vec<&Type> = cx.slots.iter().map(|slot| &slot.ty).collect();
    let uses = uses(&types, api);
    let directed = directed(&cx.slots);
    let numbered = cx.slots.iter().zip(uses).zip(directed);
    numbered
        .filter(|((_, uses), directed)| *directed && uses.sent && uses.received)
        .map(|((slot, _), _)| slot.shape.clone())
        .collect()
}

/// Whether each type reaches an object with properties that go one way only, by id.
fn directed(slots: &[Slot]) -> Vec<bool> {
    let mut parents: Vec<Vec<usize>> = vec![Vec::new(); slots.len()];
    for (index, slot) in slots.iter().enumerate() {
        visit::for_each_ref(&slot.ty.kind, |part| {
            if let Some(parents) = parents.get_mut(part.id.0 as usize) {
                parents.push(index);
            }
        });
    }
    let one_way = |slot: &Slot| {
        slot.properties
            .iter()
            .any(|property| property.read_only || property.write_only)
    };
    let mut open: Vec<usize> = slots
        .iter()
        .enumerate()
        .filter(|(_, slot)| one_way(slot))
        .map(|(index, _)| index)
        .collect();
    let mut directed = vec![false; slots.len()];
    while let Some(index) = open.pop() {
        if !std::mem::replace(&mut directed[index], true) {
            open.extend(&parents[index]);
        }
    }
    directed
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
