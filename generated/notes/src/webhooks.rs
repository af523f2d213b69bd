//! What the server sends of itself. A request is verified first, where the server signs it, then read by the name
//! that the document has for it.

use crate::types;
use crate::runtime::Error;

pub use crate::runtime::webhook::Verifier;

/// A request that the server sends.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Webhook {
    /// A note was kept.
    ///
    /// Answered by 204: Heard.
    NoteCreated(types::NoteEvent),
}

impl Webhook {
    /// The names that the document has.
    pub const NAMES: &[&str] = &["noteCreated"];

    /// The request of this name, from its body.
    ///
    /// # Errors
    /// When the document has no such name, or the body is not what it says.
    pub fn read(name: &str, body: &[u8]) -> Result<Self, Error> {
        match name {
            "noteCreated" => {
                crate::runtime::webhook::payload(body).map(Self::NoteCreated)
            }
            _ => crate::runtime::webhook::unknown(name),
        }
    }
}
