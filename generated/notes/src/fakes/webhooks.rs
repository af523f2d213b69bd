//! Constructors of what `types` has in `webhooks.rs` and only responses hold.

use crate::types::{Note, NoteEvent};

impl NoteEvent {
    /// Creates one with the required fields; everything else is left out.
    pub fn new(note: impl Into<Note>) -> Self {
        Self { note: note.into() }
    }
}
