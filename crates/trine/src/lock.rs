//! `trine.lock`: what a generated crate was made from and which files trine wrote.
//!
//! A pure function of document, options and trine's version: no clock, no path of a
//! machine. Names given once stay given; files that are in an old lock and no longer
//! written are trine's to remove; hosts and authentication are kept so that a change of
//! trust is noticed.

use std::collections::BTreeMap;
use std::io::ErrorKind;
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{Error, Result};

/// The name of the file in a generated crate's folder.
pub const LOCK_FILE: &str = "trine.lock";

const HEADER: &str =
    "# Written by trine. Commit it: it keeps names stable and tells trine which files are its own.\n\n";

/// The contents of `trine.lock`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// The version of trine that wrote it.
    pub trine: String,
    /// The hash of the document, of every file of it (`sha256:…`).
    pub spec: String,
    /// The origins that a client may send to, sorted (`https://api.example.com`).
    #[serde(default)]
    pub hosts: Vec<String>,
    /// The ways to authenticate, one line each, sorted.
    #[serde(default)]
    pub auth: Vec<String>,
    /// The names given to types, by JSON pointer.
    #[serde(default)]
    pub types: BTreeMap<String, String>,
    /// The names given to methods, by `METHOD /path`.
    #[serde(default)]
    pub methods: BTreeMap<String, String>,
    /// Old names that are deprecated aliases (`types::Pet`, `agents().update_log`), to the place as above. A line that is
    /// removed is an alias no more; one that is added is one.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub aliases: BTreeMap<String, String>,
    /// The files written, by path relative to the crate's folder with `/`, and their hashes.
    #[serde(default)]
    pub files: BTreeMap<String, String>,
}

impl Lock {
    /// The lock in the folder `output`; `None` where there is none.
    ///
    /// # Errors
    /// An I/O error where it cannot be read, a usage error where it is no lock (merge
    /// markers, say).
    pub fn read(output: &Path) -> Result<Option<Self>> {
        let path = output.join(LOCK_FILE);
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(None),
            Err(error) if error.kind() == ErrorKind::InvalidData => return Err(unreadable(&path, "it is not UTF-8")),
            Err(error) => return Err(Error::io("read", &path, error)),
        };
        toml::from_str(&text)
            .map(Some)
            .map_err(|error| unreadable(&path, error.message()))
    }

    /// The names in it, as the planner takes them.
    pub fn names(&self) -> trine_plan::NameLock {
        trine_plan::NameLock {
            types: self.types.clone(),
            methods: self.methods.clone(),
            aliases: self.aliases.clone(),
        }
    }

    /// The text of the file.
    pub fn render(&self) -> String {
        // A struct of strings and maps of strings always has a form in TOML.
        let body = toml::to_string(self).unwrap_or_default();
        format!("{HEADER}{body}")
    }
}

fn unreadable(path: &Path, why: &str) -> Error {
    Error::usage(
        format!(
            "{}: expected a lock file of trine, found something else: {why}",
            path.display()
        ),
        "restore it from version control, or remove it and generate with --force",
    )
}

/// The hash of `bytes` as the lock has it: `sha256:` and 64 hexadecimal digits.
pub(crate) fn hash(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    let mut text = String::from("sha256:");
    for byte in Sha256::digest(bytes) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_reads_back_as_it_was_written() {
        let lock = Lock {
            trine: "0.1.0".into(),
            spec: hash(b""),
            hosts: vec!["https://api.example.com".into()],
            auth: vec![],
            types: BTreeMap::from([("#/x~1\"\n".into(), "X".into())]),
            methods: BTreeMap::from([("PATCH /a/{id}".into(), "a().update".into())]),
            aliases: BTreeMap::from([("types::Y".into(), "#/x~1\"\n".into())]),
            files: BTreeMap::from([("src/lib.rs".into(), hash(b"x"))]),
        };
        assert_eq!(toml::from_str::<Lock>(&lock.render()).ok(), Some(lock));
    }

    #[test]
    fn the_hash_is_sha256() {
        assert_eq!(
            hash(b"abc"),
            "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }
}
