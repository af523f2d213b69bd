//! Leaving out the operations that have no reading, where the user asks for the others.
//!
//! An error stands in an operation, in what its path's operations share, or in a schema,
//! and costs the operations that reach it. Where an error is about none of these, nothing
//! can be told apart and nothing is left out.

use std::collections::BTreeSet;

use trine_diag::{Diagnostic, FileId, Place, Severity};
use trine_parse::document::{Document, Operation, Schema, SchemaId};

use crate::reach::{self, parts};

/// The keys of a path item that all of its operations share.
const SHARED: &[&str] = &["$ref", "parameters", "servers"];

/// Takes the operations out of `document` that an error of `found` is about, and names them
/// (`PATCH /pets/{id}`, or the pointer of one that could not be read at all), sorted.
/// `None` where an error is about something else; `document` is then as it was.
pub(crate) fn leave_out(document: &mut Document, found: &[Diagnostic]) -> Option<Vec<String>> {
    let errors = found.iter().filter(|found| found.severity == Severity::Error);
    let places: Vec<&Place> = errors.map(|error| error.place.as_ref()).collect::<Option<_>>()?;
    let mut costs = BTreeSet::new();
    let mut names = BTreeSet::new();
    for place in places {
        let bad = reaching(&document.schemas, place);
        let operations = document.operations.iter().enumerate();
        let hit = operations.filter(|(_, operation)| stands_in(place, operation) || uses(operation, &bad));
        let hit: Vec<usize> = hit.map(|(at, _)| at).collect();
        if hit.is_empty() && bad.is_empty() {
            // An operation that is no object is not there any more; its place says which it was.
            let absent = place.file == FileId(0) && place.pointer.starts_with("/paths/");
            absent.then(|| names.insert(place.to_string()))?;
        }
        costs.extend(hit);
    }
    for at in costs.iter().rev() {
        let operation = document.operations.remove(*at);
        names.insert(format!("{} {}", operation.method.0, operation.path));
    }
    Some(names.into_iter().collect())
}

/// Returns true if `inner` is `outer` or below it.
fn is_within(inner: &Place, outer: &Place) -> bool {
    let rest = inner
        .pointer
        .strip_prefix(&*outer.pointer)
        .filter(|_| inner.file == outer.file);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Returns true if `place` is in `operation`, or in a part that all operations of its path share.
fn stands_in(place: &Place, operation: &Operation) -> bool {
    let item = operation.place.pointer.rsplit_once('/').map_or("", |(item, _)| item);
    let item = Place {
        file: operation.place.file,
        pointer: item.into(),
    };
    // Of a path item that is a reference, also what stands beside it.
    let own = Place::root(FileId(0)).child("paths").child(&operation.key);
    let shared = |item: &Place| SHARED.iter().any(|key| is_within(place, &item.child(key)));
    is_within(place, &operation.place) || shared(&item) || shared(&own)
}

/// The schemas that `place` stands in, and those that lead to one of them.
fn reaching(schemas: &[Schema], place: &Place) -> BTreeSet<SchemaId> {
    let mut reached: Vec<bool> = schemas.iter().map(|schema| holds(schema, place)).collect();
    let mut grown = reached.contains(&true);
    while grown {
        grown = false;
        for (at, schema) in schemas.iter().enumerate() {
            if !reached[at] && parts(schema).any(|part| reached.get(part.0 as usize) == Some(&true)) {
                reached[at] = true;
                grown = true;
            }
        }
    }
    let ids = (0..).map(SchemaId).zip(reached);
    ids.filter(|(_, reached)| *reached).map(|(id, _)| id).collect()
}

fn holds(schema: &Schema, place: &Place) -> bool {
    schema.place.as_ref().is_some_and(|outer| is_within(place, outer))
}

/// Returns true if an operation, or a callback of it, uses one of `schemas`.
fn uses(operation: &Operation, schemas: &BTreeSet<SchemaId>) -> bool {
    reach::of_operation(operation).iter().any(|id| schemas.contains(id))
}
