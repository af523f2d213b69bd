//! The contents of a lock.

use std::collections::BTreeMap;

use trine_plan::NameLock;

/// The contents of `trine.lock`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lock {
    /// The version of trine that wrote it.
    pub trine: String,
    /// The version of the client's package; empty in locks of before.
    pub package: String,
    /// The hash of the document, of every file of it (`sha256:…`).
    pub spec: String,
    /// The origins that a client may send to, sorted (`https://api.example.com`).
    pub hosts: Vec<String>,
    /// The ways to authenticate, one line each, sorted.
    pub auth: Vec<String>,
    /// The names and positions that were given.
    pub names: NameLock,
    /// The files written, by path relative to the crate's folder with `/`, and their hashes.
    pub files: BTreeMap<String, String>,
}
