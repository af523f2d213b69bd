//! Constructors of types in `notes.rs` that only responses contain.

use crate::runtime::collect;
use crate::types::{
    Note, NotePage, NotesListChangesResponse, NotesListChangesResponseHistory, NotesListWordsResponse, Summary,
    SummaryPart,
};

impl NotePage {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(data: impl IntoIterator<Item = impl Into<Note>>) -> Self {
        Self {
            data: collect::list(data),
            next_cursor: None,
        }
    }

    /// Sets [`next_cursor`](field@Self::next_cursor).
    #[inline]
    #[must_use]
    pub fn with_next_cursor(mut self, next_cursor: impl Into<String>) -> Self {
        self.next_cursor = Some(next_cursor.into());
        self
    }
}

impl NotesListChangesResponse {
    /// Sets [`history`](field@Self::history).
    #[inline]
    #[must_use]
    pub fn with_history(mut self, history: impl Into<NotesListChangesResponseHistory>) -> Self {
        self.history = Some(history.into());
        self
    }
}

impl NotesListChangesResponseHistory {
    /// Sets [`changes`](field@Self::changes).
    #[inline]
    #[must_use]
    pub fn with_changes(mut self, changes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.changes = Some(collect::list(changes));
        self
    }

    /// Sets [`upto`](field@Self::upto).
    #[inline]
    #[must_use]
    pub fn with_upto(mut self, upto: impl Into<String>) -> Self {
        self.upto = Some(upto.into());
        self
    }
}

impl NotesListWordsResponse {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(sheets: i64, words: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            sheets,
            words: collect::list(words),
        }
    }
}

impl Summary {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

impl SummaryPart {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(delta: impl Into<String>) -> Self {
        Self { delta: delta.into() }
    }
}
