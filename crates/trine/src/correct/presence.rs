//! Corrections of presence: of properties, parameters, bodies and headers.

use std::collections::{BTreeMap, BTreeSet};

use trine_diag::Place;
use trine_parse::document::{Document, Location, Operation, SchemaId};

use super::refusal::{Found, Refusal};
use crate::config::corrections::Says;

/// Lets what stands at a place be required, or not.
pub(super) fn correct(
    document: &mut Document,
    schemas: &BTreeMap<Place, Vec<SchemaId>>,
    place: &Place,
    pointer: &str,
    says: Says,
) -> Result<Found, Refusal> {
    let required = says == Says::Required;
    let said = || Refusal::said(pointer, if required { "required" } else { "optional" });
    if let Some((owners, name)) = property(document, schemas, place) {
        let changed = match required {
            true => require(document, &owners, &name),
            false => release(document, &owners, &name),
        };
        return if changed { Ok(Found::Yes) } else { Err(said()) };
    }
    let mut flags = Flags {
        place,
        required,
        found: false,
        changed: false,
        in_path: false,
    };
    document
        .operations
        .iter_mut()
        .for_each(|operation| flags.of_operation(operation));
    for webhook in &mut document.webhooks {
        webhook
            .operations
            .iter_mut()
            .for_each(|operation| flags.of_operation(operation));
    }
    match (flags.in_path, flags.found, flags.changed) {
        (true, _, _) => Err(Refusal::new(
            format!("`{pointer}` is a parameter of the path, which is always required"),
            "remove the line",
        )),
        (false, true, true) => Ok(Found::Yes),
        (false, true, false) => Err(said()),
        (false, false, _) => Ok(Found::No),
    }
}

/// The schemas that a property stands in, and its name.
fn property(
    document: &Document,
    schemas: &BTreeMap<Place, Vec<SchemaId>>,
    place: &Place,
) -> Option<(Vec<SchemaId>, String)> {
    let properties = place.parent()?;
    if properties.last() != "properties" {
        return None;
    }
    let (owners, name) = (schemas.get(&properties.parent()?)?, place.last());
    let has = owners
        .iter()
        .any(|id| document.schema(*id).properties.contains_key(&name));
    has.then(|| (owners.clone(), name))
}

fn require(document: &mut Document, owners: &[SchemaId], name: &str) -> bool {
    let mut changed = false;
    for id in owners {
        let required = &mut document.schemas[id.0 as usize].required;
        if !required.iter().any(|known| known == name) {
            required.push(name.to_owned());
            changed = true;
        }
    }
    changed
}

/// Requires a property neither in its own object, nor in those that extend it, nor in the inline parts of these.
fn release(document: &mut Document, owners: &[SchemaId], name: &str) -> bool {
    let mut extending: BTreeMap<SchemaId, Vec<SchemaId>> = BTreeMap::new();
    for (id, schema) in (0..).map(SchemaId).zip(&document.schemas) {
        for part in schema.reference.iter().chain(&schema.all_of) {
            extending.entry(*part).or_default().push(id);
        }
    }
    let mut seen = BTreeSet::new();
    let mut open = owners.to_vec();
    while let Some(id) = open.pop() {
        if seen.insert(id) {
            open.extend(extending.get(&id).into_iter().flatten());
        }
    }
    let parts: Vec<SchemaId> = seen
        .iter()
        .flat_map(|id| &document.schema(*id).all_of)
        .copied()
        .filter(|id| document.schema(*id).reference.is_none())
        .collect();
    let mut changed = false;
    for id in seen.into_iter().chain(parts) {
        let required = &mut document.schemas[id.0 as usize].required;
        let before = required.len();
        required.retain(|known| known != name);
        changed |= required.len() != before;
    }
    changed
}

/// The parameters, bodies and headers at a place: those that are read at several operations are several.
struct Flags<'p> {
    place: &'p Place,
    required: bool,
    found: bool,
    changed: bool,
    in_path: bool,
}

impl Flags<'_> {
    fn of_operation(&mut self, operation: &mut Operation) {
        for parameter in &mut operation.parameters {
            if parameter.place == *self.place && parameter.location == Location::Path {
                self.in_path = true;
                continue;
            }
            self.set(&parameter.place, &mut parameter.required);
        }
        if let Some(body) = &mut operation.body {
            self.set(&body.place, &mut body.required);
        }
        for header in operation
            .responses
            .iter_mut()
            .flat_map(|response| &mut response.headers)
        {
            self.set(&header.place, &mut header.required);
        }
        for callback in &mut operation.callbacks {
            callback
                .operations
                .iter_mut()
                .for_each(|operation| self.of_operation(operation));
        }
    }

    fn set(&mut self, place: &Place, required: &mut bool) {
        if place == self.place {
            self.found = true;
            self.changed |= *required != self.required;
            *required = self.required;
        }
    }
}
