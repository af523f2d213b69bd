//! The types of the requests that the server sends.

use crate::types::Note;

/// The payload of the webhook `noteCreated`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NoteEvent {
    /// The `note` property.
    pub note: Note,
}
