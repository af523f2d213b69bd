//! Constructors of types in `shared.rs` that only responses contain.

use crate::runtime::{DateTime, collect};
use crate::types::{Note, Problem, State};

/// The required fields of [`Note`].
#[derive(Debug, Clone)]
pub struct NoteRequired<A, B, C> {
    /// See [`Note::id`](field@Note::id).
    pub id: A,
    /// See [`Note::text`](field@Note::text).
    pub text: B,
    /// See [`Note::state`](field@Note::state).
    pub state: C,
}

impl Note {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(required: NoteRequired<impl Into<String>, impl Into<String>, impl Into<State>>) -> Self {
        Self {
            id: required.id.into(),
            text: required.text.into(),
            state: required.state.into(),
            due: None,
            labels: None,
        }
    }

    /// Sets [`due`](field@Self::due).
    #[inline]
    #[must_use]
    pub fn with_due(mut self, due: impl Into<DateTime>) -> Self {
        self.due = Some(due.into());
        self
    }

    /// Sets [`labels`](field@Self::labels).
    #[inline]
    #[must_use]
    pub fn with_labels(mut self, labels: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.labels = Some(collect::list(labels));
        self
    }
}

impl Problem {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            detail: None,
        }
    }

    /// Sets [`detail`](field@Self::detail).
    #[inline]
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }
}
