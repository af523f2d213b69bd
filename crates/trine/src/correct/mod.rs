//! Corrections of what a document says of `null` and of presence, made in the parsed document.

mod null;
mod presence;
mod refusal;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::Value;
use trine_diag::{FileId, Place};
use trine_parse::document::{Document, SchemaId};

use self::refusal::{Found, Refusal};
use crate::config::Corrections;
use crate::config::corrections::{Correction, Says};
use crate::{Error, Result};

/// Makes all corrections. `root` is the tree of the root file, `files` are the paths of all files by number.
///
/// # Errors
/// A usage error with every correction that cannot be made, or that changes nothing.
pub(crate) fn correct(
    document: &mut Document,
    root: &Value,
    files: &[String],
    corrections: &Corrections,
) -> Result<()> {
    if corrections.entries().is_empty() {
        return Ok(());
    }
    let mut schemas: BTreeMap<Place, Vec<SchemaId>> = BTreeMap::new();
    for (id, schema) in (0..).map(SchemaId).zip(&document.schemas) {
        if let Some(place) = &schema.place {
            schemas.entry(place.clone()).or_default().push(id);
        }
    }
    let mut report = String::new();
    for correction in corrections.entries() {
        if let Err(refusal) = one(document, &schemas, root, files, correction) {
            let line = correction
                .line
                .as_ref()
                .map_or_else(String::new, |line| format!("{line}: "));
            let _ = writeln!(report, "{line}{}\n  help: {}", refusal.message, refusal.help);
        }
    }
    match report.is_empty() {
        true => Ok(()),
        false => Err(Error::config(report)),
    }
}

fn one(
    document: &mut Document,
    schemas: &BTreeMap<Place, Vec<SchemaId>>,
    root: &Value,
    files: &[String],
    correction: &Correction,
) -> Result<(), Refusal> {
    let pointer = correction.pointer.as_str();
    let place = place(pointer, files)?;
    let done = match correction.says {
        Says::Nullable | Says::NotNullable => {
            let ids = schemas.get(&place).map(Vec::as_slice).unwrap_or_default();
            null::correct(document, ids, pointer, correction.says)?
        }
        Says::Optional | Says::Required => presence::correct(document, schemas, &place, pointer, correction.says)?,
    };
    match done {
        Found::Yes => Ok(()),
        Found::No => Err(unknown(&place, root, pointer, correction.says)),
    }
}

/// The place that a pointer names.
fn place(pointer: &str, files: &[String]) -> Result<Place, Refusal> {
    let help = "write a JSON pointer such as `#/components/schemas/Pet/properties/name`";
    let Some((path, fragment)) = pointer.split_once('#') else {
        return Err(Refusal::new(
            format!("expected a JSON pointer with `#`, found \"{pointer}\""),
            help,
        ));
    };
    let file = match path {
        "" => Some(0),
        path => files.iter().position(|file| file == path),
    };
    let Some(file) = file.and_then(|file| u32::try_from(file).ok()) else {
        let known = trine_diag::nearest(path, files.iter().map(String::as_str));
        let help = known.map_or_else(|| help.to_owned(), |known| format!("did you mean `{known}`?"));
        return Err(Refusal::new(format!("the document has no file `{path}`"), help));
    };
    Ok(Place {
        file: FileId(file),
        pointer: fragment.into(),
    })
}

/// The refusal of a pointer to nothing, or to something else.
fn unknown(place: &Place, root: &Value, pointer: &str, says: Says) -> Refusal {
    let wanted = match says {
        Says::Nullable | Says::NotNullable => "a schema",
        Says::Optional | Says::Required => "a property, a parameter, a body or a header",
    };
    if place.file != FileId(0) {
        return Refusal::new(
            format!("`{pointer}` is not {wanted} of the document"),
            "correct the pointer",
        );
    }
    let mut at = root;
    let mut way = Place::root(FileId(0));
    for segment in place.segments() {
        let next = match at {
            Value::Object(map) => map.get(&segment),
            Value::Array(items) => segment.parse::<usize>().ok().and_then(|index| items.get(index)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
        };
        let Some(next) = next else {
            let message = format!("the document has no `{pointer}`");
            let names = at
                .as_object()
                .into_iter()
                .flat_map(|map| map.keys().map(String::as_str));
            return match trine_diag::nearest(&segment, names) {
                Some(near) => Refusal::new(message, format!("did you mean `{}`?", way.child(near))),
                None => Refusal::new(message, format!("`{way}` has no `{segment}`")),
            };
        };
        way = way.child(&segment);
        at = next;
    }
    let help = match at.get("schema") {
        Some(_) => format!("did you mean `{}`?", way.child("schema")),
        None if at.get("$ref").is_some() => "it is a reference; use the pointer of its target".to_owned(),
        None => "correct the pointer".to_owned(),
    };
    Refusal::new(format!("`{pointer}` is not {wanted}"), help)
}
