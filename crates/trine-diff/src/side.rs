//! The input of a comparison.

use trine_diag::Sources;
use trine_emit::Listed;
use trine_parse::document::Document;

/// One of the two documents, with the client that is made of it.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// The document.
    pub document: &'a Document,
    /// The texts that its places point into.
    pub sources: &'a Sources,
    /// The public items of its client; those of the new document with the names of the old one locked.
    pub items: &'a [Listed<'a>],
}
