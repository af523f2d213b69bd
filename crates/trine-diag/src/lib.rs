//! Findings as data: a place in the document, a message, and help.
//!
//! Every layer of trine takes a [`Sink`] or returns a `Vec<Diagnostic>`, and prints nothing.
//! A [`Place`] is a file and a JSON pointer. [`Sources`] computes line and column only when a
//! finding is shown.

mod code;
mod diagnostic;
mod origins;
mod place;
pub mod render;
mod scan;
mod severity;
mod sink;
mod sources;
mod suggest;
mod treatment;

pub use code::Code;
pub use diagnostic::Diagnostic;
pub use origins::{Origin, Origins};
pub use place::{FileId, Place, Position};
pub use severity::Severity;
pub use sink::Sink;
pub use sources::{Source, Sources};
pub use suggest::nearest;
pub use treatment::{Effect, Treatment};

/// The codes, grouped by the layer that reports them.
pub mod codes {
    pub use crate::code::{lower, parse, plan};
}
