//! `[client.include]` and `[client.exclude]`: the operations that are generated.
//!
//! ```toml
//! [client.include]
//! tags = ["repos"]
//! operations = ["users/get-authenticated", "GET /meta"]
//! paths = ["/orgs/{org}/*"]
//! ```

use super::problem::Problems;
use super::table::Table;

/// Operations that the user selects. An operation is selected if any of the entries names it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selection {
    entries: Vec<Selected>,
}

/// An entry of a selection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Selected {
    /// The kind of the entry.
    pub by: SelectBy,
    /// Its text, as written.
    pub text: String,
    /// Its position in the file (`trine.toml:3:5`). A choice of a build script has none.
    pub line: Option<String>,
}

/// The property by which an entry selects operations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SelectBy {
    /// One of its tags.
    Tag,
    /// Its `operationId`, or method and path: `GET /pets`. A webhook has its name instead of a path.
    Operation,
    /// Its path; `*` stands for any text.
    Path,
}

impl Selection {
    /// Adds an entry.
    pub fn add(&mut self, by: SelectBy, text: impl Into<String>) {
        self.entries.push(Selected {
            by,
            text: text.into(),
            line: None,
        });
    }

    /// Returns true if there is no entry.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Returns the entries, in the order of tags, operations and paths.
    pub(crate) fn entries(&self) -> &[Selected] {
        &self.entries
    }
}

/// Takes a selection from a client's table.
pub(super) fn read(table: &mut Table<'_>, key: &'static str, problems: &mut Problems) -> Selection {
    let Some(mut inner) = table.table(key, problems) else {
        return Selection::default();
    };
    let mut entries = Vec::new();
    for (key, by) in [
        ("tags", SelectBy::Tag),
        ("operations", SelectBy::Operation),
        ("paths", SelectBy::Path),
    ] {
        for (text, span) in inner.list_with_spans(key, problems) {
            let line = Some(problems.line(span));
            entries.push(Selected { by, text, line });
        }
    }
    inner.finish(problems);
    Selection { entries }
}
