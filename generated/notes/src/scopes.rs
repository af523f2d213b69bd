//! The scopes of tokens, for `.scope(scopes::…)`.

/// Read notes.
pub const READ: &str = "read";

/// Change notes.
pub const WRITE: &str = "write";
