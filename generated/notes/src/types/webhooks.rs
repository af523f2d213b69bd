//! The types of what the server sends of itself.

use crate::types::Note;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NoteEvent {
    pub note: Note,
}
