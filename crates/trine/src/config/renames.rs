//! `[client.rename]`: names by the user.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use toml::de::DeValue;
use trine_plan::{NameProblem, RefusedName};

use super::problem::Problems;
use super::table::Table;
use crate::{Error, Result};

/// Takes `rename` from a client's table: the names, and where each stands in the file (`trine.toml:7:1`). Two types
/// cannot have one name.
pub(super) fn read(
    table: &mut Table<'_>,
    problems: &mut Problems,
) -> (BTreeMap<String, String>, BTreeMap<String, String>) {
    let (mut names, mut lines) = (BTreeMap::new(), BTreeMap::new());
    let mut types = BTreeSet::new();
    for (key, value) in table.entries("rename", problems) {
        let span = value.span();
        let DeValue::String(name) = value.into_inner() else {
            problems.add(span, format!("expected a string as `{}`", key.get_ref()), None);
            continue;
        };
        if key.get_ref().contains('#') && !types.insert(name.to_string()) {
            let message = format!("another type is also renamed to `{name}`");
            problems.add(span, message, Some("use another name".to_owned()));
            continue;
        }
        lines.insert(key.get_ref().clone(), problems.line(key.span()));
        names.insert(key.into_inner(), name.into_owned());
    }
    (names, lines)
}

/// Ends the run if a schema or an operation cannot be called as the user says.
pub(crate) fn refuse(refused: &[RefusedName], lines: &BTreeMap<String, String>) -> Result<()> {
    let mut report = String::new();
    for RefusedName { key, why } in refused {
        let line = lines.get(key).map_or_else(String::new, |line| format!("{line}: "));
        let (message, help) = match why {
            NameProblem::Unknown => (
                format!("the document has no `{key}`"),
                "use a pointer to a schema (`#/components/schemas/Pet`), or a method and path (`GET /pets`)",
            ),
            NameProblem::NoName(text) => (
                format!("expected a name for `{key}`, found \"{text}\""),
                "use ASCII letters and digits",
            ),
            NameProblem::NoType => (
                format!("`{key}` has no type of its own that could be renamed"),
                "only objects, enumerations, unions and components have names",
            ),
            NameProblem::Taken { name, by } => (
                format!("`{key}` cannot have the name `{name}`, which belongs to {by}"),
                "use another name",
            ),
        };
        let _ = writeln!(report, "{line}{message}\n  help: {help}");
    }
    match report.is_empty() {
        true => Ok(()),
        false => Err(Error::config(report)),
    }
}
