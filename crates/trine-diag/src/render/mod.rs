//! Diagnostics as text for people and as data for other tools.
//!
//! Takes findings and the texts that they are about, gives a string; prints nothing. Text
//! from a document never reaches a terminal with its control characters.

mod brief;
mod github;
mod json;
mod located;
mod sarif;
mod text;

pub use brief::{brief, counts};
pub use github::{github, workflow_command};
pub use json::json;
pub use located::tame;
pub use sarif::{sarif, sarif_log, uri};
pub use text::{Style, text};
