//! The scopes that tokens can be asked for: `.scope(scopes::…)`, once for each.

/// Read notes.
pub const READ: &str = "read";

/// Change notes.
pub const WRITE: &str = "write";
