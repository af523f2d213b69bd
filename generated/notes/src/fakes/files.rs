//! Constructors of what `types` has in `files.rs` and only responses hold.

use crate::types::File;

impl File {
    /// Creates one with the required fields; everything else is left out.
    pub fn new(id: impl Into<String>, size: i64) -> Self {
        Self { id: id.into(), size }
    }
}
