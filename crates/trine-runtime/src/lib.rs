//! What every generated client stands on.

pub mod field;
pub mod wire;
