//! The requests that the server sends. `Verifier` verifies that the server has sent a request, if the server
//! signs them. `Webhook::read` reads the request's body, by the name of the webhook in the document.

use crate::runtime::Error;
use crate::types;

pub use crate::runtime::webhook::Verifier;

/// A request that the server sends.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Webhook {
    /// A note was kept.
    ///
    /// Response 204: Heard.
    NoteCreated(types::NoteEvent),
}

impl Webhook {
    /// The names of the webhooks in the document.
    pub const NAMES: &[&str] = &["noteCreated"];

    /// Reads the body of the request with this name.
    ///
    /// # Errors
    /// The document has no webhook of this name, or the body does not match the document.
    pub fn read(name: &str, body: &[u8]) -> Result<Self, Error> {
        match name {
            "noteCreated" => crate::runtime::webhook::payload(body).map(Self::NoteCreated),
            _ => crate::runtime::webhook::unknown(name),
        }
    }
}
