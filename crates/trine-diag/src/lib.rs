//! Diagnostics as data: where something stands, what is wrong with it, what to do.
//!
//! Every layer of trine takes a [`Sink`] or gives a `Vec<Diagnostic>`; nobody prints.
//! A [`Place`] is a file and a JSON pointer; lines and columns are found when a
//! diagnostic is shown, by [`Sources`], never before.

mod code;
mod diagnostic;
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
