//! The choices of a caller, and the limits that keep hostile documents bounded.

use std::path::PathBuf;

/// The options for reading a document.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The limits.
    pub limits: Limits,
    /// The folder that references may not leave; the root file's own folder where `None`.
    pub ref_root: Option<PathBuf>,
    /// The overlays that are applied to the root file, in this order, before anything is read from it.
    pub overlays: Vec<Overlay>,
}

/// An overlay (Overlay Specification 1.0.0 and 1.1.0): changes to a document in a file of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Overlay {
    /// Its path, as it is shown to the user.
    pub path: PathBuf,
    /// Its text, JSON or YAML.
    pub bytes: Vec<u8>,
}

/// Limits on time and memory. Going beyond one is a diagnostic. With the defaults the whole way from bytes to files takes
/// less than 2 GiB, or for files of more than a few MB, an amount in proportion to their size.
#[derive(Debug, Clone)]
pub struct Limits {
    /// The most bytes of one file; 100 MB.
    pub file_bytes: usize,
    /// The most nodes of all files together, YAML aliases expanded, 256 bytes of a
    /// file and 64 of a string counting as one,
    /// an object with entries as two more; 4 million.
    pub nodes: usize,
    /// The most files; 20,000.
    pub files: usize,
    /// The most steps of reading: an operation is 200, a schema 25, another object up to 10, a value
    /// that is copied as many as it has nodes, each again for every reference to it; 10 million. Every two
    /// bytes of the files beyond the first million allow a step more: a large document takes many steps, and one that
    /// refers to the same parts time and again takes many for each of its bytes.
    pub steps: usize,
    /// The most entries of one list or object, the documents' paths and components aside; 20,000.
    pub width: usize,
    /// The most references in a row from one node to what it means; 64.
    pub hops: usize,
}

/// The bytes of the files that allow no more steps.
const FREE_BYTES: usize = 1_000_000;

impl Limits {
    /// The most steps of reading files of so many bytes.
    pub(crate) fn steps_for(&self, bytes: usize) -> usize {
        self.steps.saturating_add(bytes.saturating_sub(FREE_BYTES) / 2)
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 100_000_000,
            nodes: 4_000_000,
            files: 20_000,
            steps: 10_000_000,
            width: 20_000,
            hops: 64,
        }
    }
}
