//! Constructors of types in `webhooks.rs` that only responses contain.

use crate::types::{Note, NoteEvent};

impl NoteEvent {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(note: impl Into<Note>) -> Self {
        Self { note: note.into() }
    }
}
