//! The types that only `client.notes()` needs.

use crate::runtime::{DateTime, Field, collect};
use crate::types::{Note, State};

/// The request body of `POST /notes`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NewNote {
    /// The `text` property.
    pub text: String,
    /// The `labels` property.
    pub labels: Option<Vec<String>>,
}

impl NewNote {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            labels: None,
        }
    }

    /// Sets [`labels`](field@Self::labels).
    #[inline]
    #[must_use]
    pub fn with_labels(mut self, labels: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.labels = Some(collect::list(labels));
        self
    }
}

/// The response of `GET /notes`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NotePage {
    /// The `data` property.
    pub data: Vec<Note>,
    /// The `next_cursor` property.
    pub next_cursor: Option<String>,
}

/// The request body of `PATCH /notes/{id}`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NoteUpdate {
    /// The `text` property.
    pub text: Field<String>,
    /// The `state` property.
    pub state: Field<State>,
    /// The `due` property.
    pub due: Field<DateTime>,
}

impl NoteUpdate {
    /// Sets [`text`](field@Self::text).
    #[inline]
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Field::Value(text.into());
        self
    }

    /// Sets [`text`](field@Self::text) to `null`.
    #[inline]
    #[must_use]
    pub fn with_text_null(mut self) -> Self {
        self.text = Field::Null;
        self
    }

    /// Sets [`state`](field@Self::state).
    #[inline]
    #[must_use]
    pub fn with_state(mut self, state: impl Into<State>) -> Self {
        self.state = Field::Value(state.into());
        self
    }

    /// Sets [`state`](field@Self::state) to `null`.
    #[inline]
    #[must_use]
    pub fn with_state_null(mut self) -> Self {
        self.state = Field::Null;
        self
    }

    /// Sets [`due`](field@Self::due).
    #[inline]
    #[must_use]
    pub fn with_due(mut self, due: impl Into<DateTime>) -> Self {
        self.due = Field::Value(due.into());
        self
    }

    /// Sets [`due`](field@Self::due) to `null`.
    #[inline]
    #[must_use]
    pub fn with_due_null(mut self) -> Self {
        self.due = Field::Null;
        self
    }
}

impl NoteUpdate {
    /// The merge patch (RFC 7396) that turns `old` into `new`: equal properties are left out unless they are
    /// required, keys that only `old` has are removed, and nested objects are patched. Lists are sent
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

/// The response of `GET /changes`.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "testing", derive(Default))]
#[non_exhaustive]
pub struct NotesListChangesResponse {
    /// The `history` property.
    pub history: Option<NotesListChangesResponseHistory>,
}

/// The `history` of [`NotesListChangesResponse`].
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "testing", derive(Default))]
#[non_exhaustive]
pub struct NotesListChangesResponseHistory {
    /// The `changes` property.
    pub changes: Option<Vec<String>>,
    /// The `upto` property.
    pub upto: Option<String>,
}

/// The response of `GET /words`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NotesListWordsResponse {
    /// How many there are.
    pub sheets: i64,
    /// The `words` property.
    pub words: Vec<String>,
}

/// The response of `POST /notes/summary`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Summary {
    /// The `text` property.
    pub text: String,
}

/// An item of the response of `POST /notes/summary`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SummaryPart {
    /// The `delta` property.
    pub delta: String,
}

/// The request body of `POST /notes/summary`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SummaryRequest {
    /// The `ids` property.
    pub ids: Vec<String>,
    /// The `stream` property. Default: `false`.
    pub stream: Option<bool>,
}

impl SummaryRequest {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: collect::list(ids),
            stream: None,
        }
    }

    /// Sets [`stream`](field@Self::stream).
    #[inline]
    #[must_use]
    pub fn with_stream(mut self, stream: bool) -> Self {
        self.stream = Some(stream);
        self
    }
}
