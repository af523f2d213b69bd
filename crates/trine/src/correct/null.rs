//! Corrections of `null`.

use trine_parse::document::{Document, Schema, SchemaId};

use super::refusal::{Found, Refusal};
use crate::config::corrections::Says;

/// The depth to which composition is followed.
const DEPTH: usize = 64;

/// Lets the schemas of one place allow `null`, or not.
pub(super) fn correct(document: &mut Document, ids: &[SchemaId], pointer: &str, says: Says) -> Result<Found, Refusal> {
    let nullable = says == Says::Nullable;
    if ids.is_empty() {
        return Ok(Found::No);
    }
    if ids.iter().all(|id| null_at(document, *id, 0).is_some() == nullable) {
        let what = if nullable { "nullable" } else { "not nullable" };
        return Err(Refusal::said(pointer, what));
    }
    for id in ids {
        match nullable {
            true => document.schemas[id.0 as usize].nullable = true,
            false => forbid(document, *id, pointer)?,
        }
    }
    Ok(Found::Yes)
}

/// Takes `null` out of what a schema itself allows.
fn forbid(document: &mut Document, id: SchemaId, pointer: &str) -> Result<(), Refusal> {
    let is_null: Vec<bool> = document.schemas.iter().map(is_only_null).collect();
    if is_null[id.0 as usize] {
        return Err(Refusal::new(
            format!("`{pointer}` allows only `null`"),
            "leave it out of `nullable`",
        ));
    }
    let schema = &mut document.schemas[id.0 as usize];
    schema.nullable = false;
    for branches in [&mut schema.one_of, &mut schema.any_of] {
        branches.retain(|branch| !is_null[branch.0 as usize]);
    }
    match null_at(document, id, 0) {
        None => Ok(()),
        Some(source) => {
            let place = document.schema(source).place.as_ref();
            let place = place.map_or_else(String::new, |place| place.to_string());
            Err(Refusal::new(
                format!("`{pointer}` is nullable by `{place}`"),
                "correct that pointer instead",
            ))
        }
    }
}

fn is_only_null(schema: &Schema) -> bool {
    schema.only_null && schema.reference.is_none()
}

/// The schema that lets `null` be a value of this one, if it says so.
fn null_at(document: &Document, id: SchemaId, depth: usize) -> Option<SchemaId> {
    let schema = document.schema(id);
    if schema.nullable || schema.only_null {
        return Some(id);
    }
    if depth > DEPTH || !schema.types.is_empty() || schema.enumeration.is_some() {
        return None;
    }
    let parts = schema.reference.iter().chain(&schema.all_of);
    let parts = parts.chain(&schema.one_of).chain(&schema.any_of);
    parts.copied().find_map(|part| null_at(document, part, depth + 1))
}
