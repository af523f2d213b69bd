//! The operations of all changes, each of them in the page once.

use std::collections::BTreeMap;

use crate::{Change, Report};

/// The operations of all changes, by number.
pub(super) struct Operations<'r>(BTreeMap<&'r str, usize>);

impl<'r> Operations<'r> {
    pub(super) fn of(report: &'r Report) -> Self {
        let all = report.changes.iter().flat_map(|change| &change.operations);
        let names: BTreeMap<&str, usize> = all.map(|name| (name.as_str(), 0)).collect();
        Self(names.into_keys().zip(0..).collect())
    }

    /// The numbers of a change's operations, separated by spaces.
    pub(super) fn numbers(&self, change: &Change) -> String {
        let numbers = change.operations.iter().filter_map(|name| self.0.get(name.as_str()));
        numbers.map(usize::to_string).collect::<Vec<_>>().join(" ")
    }

    /// All of them as a JSON list that can stand in a script element.
    pub(super) fn json(&self) -> String {
        let names: Vec<&str> = self.0.keys().copied().collect();
        // JSON needs none of these characters but inside of strings, where each may be written as an escape.
        let json = serde_json::json!(names).to_string();
        json.replace('<', "\\u003c")
            .replace('>', "\\u003e")
            .replace('&', "\\u0026")
    }
}
