//! The types of what the server sends of itself.

use crate::types::Note;

/// The payload of the webhook `noteCreated`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NoteEvent {
    /// The `note` property.
    pub note: Note,
}
