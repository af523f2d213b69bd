//! The reach of what is sent and of what is received, and the types that must be split for it.

use std::collections::BTreeSet;

use trine_diag::Place;
use trine_ir::{Api, Half, Kind, Type, TypeId, Uses, visit};

use crate::flow::Flow;
use crate::merge_patch;
use crate::presence::Column;
use crate::schema::Shape;
use crate::slot::{PropertyFacts, Slot};

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
    let sent = reach(types, sent, written);
    let received = reach(types, received, read);
    sent.into_iter()
        .zip(received)
        .map(|(sent, received)| Uses { sent, received })
        .collect()
}

/// The types of what a value of `kind` holds.
fn written(kind: &Kind, open: &mut Vec<TypeId>) {
    visit::for_each_ref(kind, |part| open.push(part.id));
}

/// The same, and what an unknown branch is read as.
fn read(kind: &Kind, open: &mut Vec<TypeId>) {
    visit::for_each_read(kind, |id| open.push(id));
}

fn reach(types: &[&Type], mut open: Vec<TypeId>, step: fn(&Kind, &mut Vec<TypeId>)) -> Vec<bool> {
    let mut reached = vec![false; types.len()];
    while let Some(id) = open.pop() {
        let index = id.0 as usize;
        if index < types.len() && !std::mem::replace(&mut reached[index], true) {
            step(&types[index].kind, &mut open);
        }
    }
    reached
}

/// The shapes that are more than one type.
#[derive(Debug, Default)]
pub(crate) struct Splits {
    /// Split into what is sent and what is received: those that are sent and reach an object with read-only
    /// properties, and those that go both ways and reach one with write-only properties.
    halves: BTreeSet<Shape>,
    /// A part of a merge patch, and used elsewhere.
    patched: BTreeSet<Shape>,
}

impl Splits {
    /// Tells whether no shape is.
    pub(crate) fn is_empty(&self) -> bool {
        self.halves.is_empty() && self.patched.is_empty()
    }

    /// The side of a shape that a flow asks for.
    pub(crate) fn half(&self, shape: &Shape, flow: Flow) -> Half {
        let is_split = self.halves.contains(shape);
        match flow {
            Flow::Patched if self.patched.contains(shape) => Half::Patch,
            Flow::Patched | Flow::Sent if is_split => Half::Sent,
            Flow::Received if is_split => Half::Received,
            Flow::Patched | Flow::Sent | Flow::Received => Half::Whole,
        }
    }
}

/// Finds what must be split, of types that are not.
pub(crate) fn splits(slots: &[Slot], api: &Api, merges: &BTreeSet<Place>) -> Splits {
    let types: Vec<&Type> = slots.iter().map(|slot| &slot.ty).collect();
    let uses = uses(&types, api);
    let read_only = reaching(slots, |property| property.read_only);
    let write_only = reaching(slots, |property| property.write_only);
    let patched = merge_patch::parts(&types, api, merges);
    let elsewhere = reach(&types, merge_patch::elsewhere(&types, api, merges), read);
    let mut splits = Splits::default();
    for (index, slot) in slots.iter().enumerate() {
        let uses = uses[index];
        if uses.sent && (read_only[index] || (uses.received && write_only[index])) {
            splits.halves.insert(slot.shape.clone());
        }
        if patched[index] && elsewhere[index] {
            splits.patched.insert(slot.shape.clone());
        }
    }
    splits
}

/// Tells of each type whether it reaches an object with a property of a kind, by id.
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

/// The column of the table of presence that holds for each type, by id. `patched` are the parts of merge patches,
/// `bodies` the types of PATCH bodies.
pub(crate) fn columns(types: &[&Type], uses: &[Uses], patched: &[bool], bodies: &BTreeSet<TypeId>) -> Vec<Column> {
    let mut columns: Vec<Column> = uses
        .iter()
        .zip(patched)
        .map(|(uses, patched)| match (uses.sent, uses.received, patched) {
            (_, _, true) => Column::Patch,
            (false, true, false) => Column::Received,
            (true, _, false) | (false, false, false) => Column::Sent,
        })
        .collect();
    for id in bodies {
        mark_patch(types, &mut columns, *id);
    }
    columns
}

/// Marks the object that the body of a PATCH is, or those that it is one of. An object inside is a whole value, since
/// nothing says that the server merges it.
fn mark_patch(types: &[&Type], columns: &mut [Column], body: TypeId) {
    let mut seen = BTreeSet::new();
    let mut open = vec![body];
    while let Some(id) = open.pop() {
        let Some(ty) = types.get(id.0 as usize) else { continue };
        if !seen.insert(id) {
            continue;
        }
        match &ty.kind {
            Kind::Object(_) => columns[id.0 as usize] = Column::Patch,
            Kind::Union(union) => open.extend(union.branches.iter().map(|branch| branch.ty)),
            Kind::Any | Kind::Scalar(_) | Kind::List(_) | Kind::Tuple(_) | Kind::Map(_) | Kind::Enum(_) => {}
        }
    }
}
