//! Generating a part of a document: the operations that the user selects, and the schemas that they reach.
//!
//! The document is filtered before it is lowered, so that what is not selected costs no time, takes no name and has no
//! finding.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use trine_diag::{Diagnostic, FileId, Place};
use trine_parse::document::{Document, Operation, Schema, SchemaId};

use crate::config::selection::{SelectBy, Selected, Selection};
use crate::reach;
use crate::{Error, Result};

/// Leaves in `document` what `include` and `exclude` select, and in `found` the findings about it. Does nothing if both
/// are empty.
///
/// # Errors
/// A usage error if no operation is left.
pub(crate) fn select(
    document: &mut Document,
    found: &mut Vec<Diagnostic>,
    include: &Selection,
    exclude: &Selection,
) -> Result<()> {
    if include.is_empty() && exclude.is_empty() {
        return Ok(());
    }
    let names = |selection: &Selection, operation: &Operation| {
        selection.entries().iter().any(|entry| is_named(entry, operation))
    };
    let is_selected =
        |operation: &Operation| (include.is_empty() || names(include, operation)) && !names(exclude, operation);
    let mut places = Places::default();
    places.split(&mut document.operations, is_selected);
    for webhook in &mut document.webhooks {
        places.split(&mut webhook.operations, is_selected);
    }
    document.webhooks.retain(|webhook| !webhook.operations.is_empty());
    if operations(document).next().is_none() {
        let line = include
            .entries()
            .iter()
            .chain(exclude.entries())
            .find_map(|entry| entry.line.as_ref());
        let line = line.map_or_else(String::new, |line| format!("{line}: "));
        return Err(Error::config(format!(
            "{line}`include` and `exclude` leave no operation"
        )));
    }
    let roots: Vec<SchemaId> = operations(document).flat_map(reach::of_operation).collect();
    let reached = reach::reached(document, roots);
    places.split_schemas(document, &reached);
    found.retain(|found| found.place.as_ref().is_none_or(|place| places.holds(place)));
    Ok(())
}

/// The operations of a document and those of its webhooks.
fn operations(document: &Document) -> impl Iterator<Item = &Operation> {
    let called = document.webhooks.iter().flat_map(|webhook| &webhook.operations);
    document.operations.iter().chain(called)
}

/// Returns true if an entry names an operation.
fn is_named(entry: &Selected, operation: &Operation) -> bool {
    match entry.by {
        SelectBy::Tag => operation.tags.contains(&entry.text),
        SelectBy::Operation => {
            operation.id.as_ref() == Some(&entry.text)
                || [&operation.key, &operation.path]
                    .iter()
                    .any(|path| entry.text == format!("{} {path}", operation.method.0))
        }
        SelectBy::Path => [&operation.key, &operation.path]
            .iter()
            .any(|path| matches(&entry.text, path)),
    }
}

/// Returns true if a path matches a pattern in which `*` stands for any text.
fn matches(pattern: &str, path: &str) -> bool {
    let Some((first, rest)) = pattern.split_once('*') else {
        return pattern == path;
    };
    let Some(mut left) = path.strip_prefix(first) else {
        return false;
    };
    let mut parts: Vec<&str> = rest.split('*').collect();
    let last = parts.pop().unwrap_or_default();
    for part in parts {
        match left.find(part) {
            Some(at) => left = &left[at + part.len()..],
            None => return false,
        }
    }
    left.ends_with(last)
}

/// Ends the run if an entry names no operation.
///
/// # Errors
/// A usage error with all such entries.
pub(crate) fn refuse_unknown(document: &Document, include: &Selection, exclude: &Selection) -> Result<()> {
    let mut report = String::new();
    for entry in include.entries().iter().chain(exclude.entries()) {
        if operations(document).any(|operation| is_named(entry, operation)) {
            continue;
        }
        let line = entry.line.as_ref().map_or_else(String::new, |line| format!("{line}: "));
        let what = match entry.by {
            SelectBy::Tag => "tag",
            SelectBy::Operation => "operation",
            SelectBy::Path => "path",
        };
        let _ = writeln!(
            report,
            "{line}no operation of the document has the {what} `{}`",
            entry.text
        );
        let known = known(document, entry.by);
        let help = match trine_diag::nearest(&entry.text, known.iter().map(String::as_str)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "`trine inspect SPEC` lists the operations of the document".to_owned(),
        };
        let _ = writeln!(report, "  help: {help}");
    }
    match report.is_empty() {
        true => Ok(()),
        false => Err(Error::config(report)),
    }
}

/// The texts that entries of a kind can have.
fn known(document: &Document, by: SelectBy) -> Vec<String> {
    let all = operations(document);
    match by {
        SelectBy::Tag => all.flat_map(|operation| operation.tags.clone()).collect(),
        SelectBy::Operation => all
            .flat_map(|operation| {
                let key = format!("{} {}", operation.method.0, operation.key);
                operation.id.clone().into_iter().chain([key])
            })
            .collect(),
        SelectBy::Path => all.map(|operation| operation.key.clone()).collect(),
    }
}

/// The places of operations, their parts and schemas, and which of them are left.
#[derive(Debug, Default)]
struct Places {
    /// True for what is left.
    left: BTreeMap<(FileId, String), bool>,
}

impl Places {
    /// Leaves the selected operations, and notes the places of all.
    fn split(&mut self, operations: &mut Vec<Operation>, is_selected: impl Fn(&Operation) -> bool) {
        operations.retain(|operation| {
            let left = is_selected(operation);
            for place in of_operation(operation) {
                self.note(&place, left);
            }
            left
        });
    }

    /// Leaves the reached schemas: the components of others are gone, and the others say nothing.
    fn split_schemas(&mut self, document: &mut Document, reached: &[bool]) {
        for (schema, is_reached) in document.schemas.iter_mut().zip(reached) {
            if let Some(place) = &schema.place {
                self.note(place, *is_reached);
            }
            if !is_reached {
                *schema = Schema::default();
            }
            // A schema that others only extend may map values to schemas that are not reached.
            if let Some(discriminator) = &mut schema.discriminator {
                discriminator.mapping.retain(|_, id| reached[id.0 as usize]);
                discriminator.default = discriminator.default.filter(|id| reached[id.0 as usize]);
            }
        }
        document.components.retain(|_, id| reached[id.0 as usize]);
    }

    /// A part that anything left uses is left.
    fn note(&mut self, place: &Place, left: bool) {
        let noted = self.left.entry((place.file, place.pointer.to_string())).or_default();
        *noted |= left;
    }

    /// Returns true if a place is in what is left, or in no operation or schema at all. The innermost part decides.
    fn holds(&self, place: &Place) -> bool {
        let mut pointer = &*place.pointer;
        loop {
            if let Some(left) = self.left.get(&(place.file, pointer.to_owned())) {
                return *left;
            }
            match pointer.rsplit_once('/') {
                Some((outer, _)) => pointer = outer,
                None => return true,
            }
        }
    }
}

/// The places of an operation, of its path item, and of the parts that may stand elsewhere.
fn of_operation(operation: &Operation) -> Vec<Place> {
    let item = operation.place.pointer.rsplit_once('/').map_or("", |(item, _)| item);
    let item = Place {
        file: operation.place.file,
        pointer: item.into(),
    };
    let key = Place::root(FileId(0)).child("paths").child(&operation.key);
    let mut places = vec![operation.place.clone(), item, key];
    places.extend(operation.parameters.iter().map(|one| one.place.clone()));
    places.extend(operation.body.iter().map(|body| body.place.clone()));
    for response in &operation.responses {
        places.push(response.place.clone());
        places.extend(response.headers.iter().map(|header| header.place.clone()));
    }
    let called = operation.callbacks.iter().flat_map(|callback| &callback.operations);
    places.extend(called.flat_map(of_operation));
    places
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn star_in_a_path_stands_for_any_text() {
        for (pattern, path) in [
            ("/pets", "/pets"),
            ("/pets*", "/pets"),
            ("/pets/*", "/pets/{id}/toys"),
            ("*/toys", "/pets/{id}/toys"),
            ("/pets/*/toys/*", "/pets/{id}/toys/{toy}"),
            ("*", "/pets"),
        ] {
            assert!(matches(pattern, path), "{pattern} {path}");
        }
        for (pattern, path) in [
            ("/pets", "/pets/{id}"),
            ("/pets/*", "/pets"),
            ("/pets/*/toys", "/pets/{id}/food"),
            ("/a*a", "/a"),
        ] {
            assert!(!matches(pattern, path), "{pattern} {path}");
        }
    }
}
