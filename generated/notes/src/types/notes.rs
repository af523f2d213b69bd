//! The types that only `client.notes()` needs.

use crate::runtime::{DateTime, Field};
use crate::types::{Note, State};

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NewNote {
    pub text: String,
    pub labels: Option<Vec<String>>,
}

impl NewNote {
    /// Creates one with the required fields; everything else is left out.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            labels: None,
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NotePage {
    pub data: Vec<Note>,
    pub next_cursor: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct NoteUpdate {
    pub text: Field<String>,
    pub state: Field<State>,
    pub due: Field<DateTime>,
}

impl NoteUpdate {
    /// The merge patch (RFC 7396) that turns `old` into `new`: what is the same is left out unless it is
    /// required, a key that only `old` has is removed, and what is inside is patched too. Lists are sent
    /// whole.
    #[must_use]
    pub fn between(old: &Self, new: &Self) -> Self {
        Self {
            text: Field::change(&old.text, &new.text),
            state: Field::change(&old.state, &new.state),
            due: Field::change(&old.due, &new.due),
        }
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NotesListChangesResponse {
    pub history: Option<NotesListChangesResponseHistory>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NotesListChangesResponseHistory {
    pub changes: Option<Vec<String>>,
    pub upto: Option<String>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NotesListWordsResponse {
    /// How many there are.
    pub sheets: i64,
    pub words: Vec<String>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Summary {
    pub text: String,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SummaryPart {
    pub delta: String,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SummaryRequest {
    pub ids: Vec<String>,
    /// Default: `false`.
    pub stream: Option<bool>,
}

impl SummaryRequest {
    /// Creates one with the required fields; everything else is left out.
    pub fn new(ids: Vec<String>) -> Self {
        Self { ids, stream: None }
    }
}
