//! Names of the old client that the new one does not keep, where no lock says that they are wanted.

use std::collections::{BTreeMap, BTreeSet};

use trine_diff::{OnWire, Sides};
use trine_parse::document::{Document, Operation};
use trine_plan::{List, NameLock};

/// Takes names out that a first run would choose anew: of operations that have another id or other tags, of what is
/// elsewhere in the new document or gone, and of schemas that shared a type and have lost something that the others
/// still have.
pub(super) fn forget(names: &mut NameLock, documents: Sides<&Document>, on_wire: &OnWire) {
    called_otherwise(names, documents);
    functions(names, documents);
    elsewhere(names, documents.new);
    no_longer_alike(names, on_wire);
}

fn key(operation: &Operation) -> String {
    format!("{} {}", operation.method.0, operation.key)
}

fn called_otherwise(names: &mut NameLock, documents: Sides<&Document>) {
    let now = documents.new.operations.iter();
    let now: BTreeMap<String, &Operation> = now.map(|operation| (key(operation), operation)).collect();
    for before in &documents.old.operations {
        let is_called_otherwise = |now: &&Operation| now.id != before.id || now.tags != before.tags;
        if now.get(&key(before)).is_some_and(is_called_otherwise) {
            names.methods.remove(&key(before));
        }
    }
}

/// Names of functions and parts of operations that are gone, or whose bodies have other media types.
fn functions(names: &mut NameLock, documents: Sides<&Document>) {
    let forms = documents.map(|document| -> BTreeMap<String, Vec<&String>> {
        let operations = document.operations.iter();
        operations
            .map(|operation| {
                let bodies = operation.body.iter().flat_map(|body| &body.content);
                (key(operation), bodies.map(|body| &body.media_type).collect())
            })
            .collect()
    });
    let state = |owner: &str| {
        let operation: Vec<&str> = owner.split(' ').take(2).collect();
        let operation = operation.join(" ");
        match (forms.old.get(&operation), forms.new.get(&operation)) {
            (Some(_), None) => State::Gone,
            (Some(old), Some(new)) if old != new => State::OtherForms,
            _ => State::Same,
        }
    };
    names.lists.retain(|(_, owner), _| state(owner) != State::Gone);
    for ((list, owner), entries) in &mut names.lists {
        if *list == List::Functions && state(owner) == State::OtherForms {
            entries.retain(|entry| matches!(entry.key.as_str(), "errors" | "types"));
        }
    }
}

/// The state of an operation in the new document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    /// It is there with the same media types of its body, or no operation.
    Same,
    /// Its body has other media types.
    OtherForms,
    /// It is not there.
    Gone,
}

/// Names of places that the new document does not have, which nothing reserves.
fn elsewhere(names: &mut NameLock, new: &Document) {
    let operations: BTreeSet<String> = new.operations.iter().map(key).collect();
    names.methods.retain(|operation, _| operations.contains(operation));
    let mut places: BTreeSet<String> = BTreeSet::new();
    for operation in &new.operations {
        let bodies = operation.body.iter().flat_map(|body| &body.content);
        let responses = operation.responses.iter().flat_map(|response| &response.content);
        places.extend(bodies.chain(responses).map(|media| media.place.to_string()));
    }
    let is_there = |place: &String| {
        let mut segments = place.split('/').skip(1);
        match (segments.next(), segments.next(), segments.next()) {
            (Some("components"), Some("schemas"), Some(name)) | (Some("definitions"), Some(name), _) => {
                let name = name
                    .split(" (")
                    .next()
                    .unwrap_or(name)
                    .replace("~1", "/")
                    .replace("~0", "~");
                new.components.contains_key(&name)
            }
            (Some("paths"), ..) => match place.split_once("/content/") {
                Some((before, after)) => {
                    let media = after.split(['/', ' ']).next().unwrap_or(after);
                    places.contains(&format!("{before}/content/{media}"))
                }
                None => true,
            },
            _ => true,
        }
    };
    names.types.retain(|place, _| is_there(place));
}

/// Schemas that shared a type with others and have lost something.
fn no_longer_alike(names: &mut NameLock, on_wire: &OnWire) {
    let narrowed: BTreeSet<String> = on_wire.narrowed().map(ToString::to_string).collect();
    let mut shared: BTreeMap<&String, usize> = BTreeMap::new();
    for name in names.types.values() {
        *shared.entry(name).or_insert(0) += 1;
    }
    let is_within = |place: &str| {
        let own = place.split(" (").next().unwrap_or(place);
        narrowed.iter().any(|narrowed| {
            let rest = narrowed.strip_prefix(own);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    };
    let lost = names
        .types
        .iter()
        .filter(|(place, name)| shared[name] > 1 && is_within(place));
    let lost: Vec<String> = lost.map(|(place, _)| place.clone()).collect();
    for place in lost {
        names.types.remove(&place);
    }
}
