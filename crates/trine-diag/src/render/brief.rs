//! The findings of `trine generate`: each error in full, and one line for each code of warnings and notes. A user can
//! rarely correct a vendor's document, and thousands of lines would hide the errors.
//!
//! ```text
//! warning: 194 × T0062 type-list, first at pets.yaml:12:9: a list of types belongs to OpenAPI 3.1; it is read as in 3.1
//! ```

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::located::{locate, tame, word};
use super::text::{Style, text};
use crate::{Diagnostic, Severity, Sources};

/// The errors as [`text`] has them, then a line for each code of the warnings and the notes.
pub fn brief(diagnostics: &[Diagnostic], sources: &Sources, style: Style) -> String {
    let is_error = |found: &&Diagnostic| found.severity == Severity::Error;
    let errors: Vec<Diagnostic> = diagnostics.iter().filter(is_error).cloned().collect();
    let mut shown = text(&errors, sources, style);
    let counted = counts(diagnostics, sources);
    if !shown.is_empty() && !counted.is_empty() {
        shown.push('\n');
    }
    for line in &counted {
        shown.push_str(line);
        shown.push('\n');
    }
    if !counted.is_empty() {
        shown.push_str(
            "  help: `trine lint` lists all of them with their lines, and `trine explain` explains each code\n",
        );
    }
    shown
}

/// A line without colour for each code of the warnings, then of the notes, by number: how often it was found, and
/// the first finding of it.
pub fn counts(diagnostics: &[Diagnostic], sources: &Sources) -> Vec<String> {
    let mut groups: BTreeMap<_, Vec<&Diagnostic>> = BTreeMap::new();
    for found in diagnostics.iter().filter(|found| found.severity < Severity::Error) {
        let key = (Reverse(found.severity), found.code.number);
        groups.entry(key).or_default().push(found);
    }
    groups
        .into_values()
        .filter_map(|group| counted(&group, sources))
        .collect()
}

fn counted(group: &[&Diagnostic], sources: &Sources) -> Option<String> {
    let (first, count) = (group.first()?, group.len());
    let (severity, code, message) = (word(first.severity), first.code, tame(&first.message));
    let place = locate(first, sources).spot.map_or(String::new(), |spot| {
        let first = if count > 1 { "first at" } else { "at" };
        let (name, start) = (tame(spot.source.name()), spot.start);
        format!(", {first} {name}:{}:{}", start.line, start.column)
    });
    Some(format!("{severity}: {count} × {code} {}{place}: {message}", code.name))
}
