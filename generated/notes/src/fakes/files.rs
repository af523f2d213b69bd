//! Constructors of types in `files.rs` that only responses contain.

use crate::types::File;

impl File {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(id: impl Into<String>, size: i64) -> Self {
        Self { id: id.into(), size }
    }
}
