//! The changes between two OpenAPI documents, on the wire and for Rust callers.
//!
//! [`diff`] compares two documents by what they mean and gives a [`Report`].

pub mod ignore;
pub mod kinds;
pub mod render;
mod report;

use trine_diag::Sources;
use trine_emit::Listed;
use trine_parse::document::Document;

pub use report::{Change, Report, Semver, Sides, Spot, Verdict, Wire};

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

/// Compares two documents.
pub fn diff(old: &Side<'_>, new: &Side<'_>) -> Report {
    let title = |side: &Side<'_>| format!("{} {}", side.document.info.title, side.document.info.version);
    Report {
        name: Sides { old, new }.map(|side| side.sources.name(trine_diag::FileId(0)).to_owned()),
        title: Sides { old, new }.map(title),
        changes: Vec::new(),
        bounded: Vec::new(),
        ignored: 0,
    }
}
