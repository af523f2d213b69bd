//! `trine.lock`: what a client was made from, what is called how in it, and which files trine wrote.
//!
//! A pure function of document, options, trine's version and the earlier lock: no clock, no path of a machine. Names
//! and positions given once stay given; files that are in an old lock and no longer written are trine's to remove;
//! hosts and authentication are kept so that a change of trust is noticed.

mod contents;
pub(crate) mod files;
mod form;
mod read;
mod whole;

use std::io::ErrorKind;
use std::path::Path;

use sha2::{Digest, Sha256};

pub use contents::Lock;

use crate::{Error, Result};

/// The name of the file in a generated crate's folder.
pub const LOCK_FILE: &str = "trine.lock";

impl Lock {
    /// The lock in the folder `output`; `None` where there is none.
    ///
    /// # Errors
    /// An I/O error where it cannot be read; a usage error with line and column where it is no lock (merge markers,
    /// say), contradicts itself, or is of a later form.
    pub fn read(output: &Path) -> Result<Option<Self>> {
        Self::read_file(&output.join(LOCK_FILE))
    }

    /// The lock in a file; `None` where there is no such file.
    ///
    /// # Errors
    /// As for [`Lock::read`].
    pub fn read_file(path: &Path) -> Result<Option<Self>> {
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => return Ok(None),
            Err(error) if error.kind() == ErrorKind::InvalidData => {
                return Err(unreadable(&path.display().to_string(), "it is not UTF-8"));
            }
            Err(error) => return Err(Error::io("read", path, error)),
        };
        form::read(&text).map(Some).map_err(|broken| {
            let place = form::position(&text, broken.at);
            unreadable(&format!("{}:{place}", path.display()), &broken.why)
        })
    }

    /// The text of the file.
    pub fn render(&self) -> String {
        form::render(self)
    }
}

fn unreadable(place: &str, why: &str) -> Error {
    Error::usage(
        format!("{place}: the lock cannot be read: {why}"),
        "restore it from version control, or delete it and run `trine generate --force`, which chooses all names again",
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
    fn the_hash_is_sha256() {
        assert_eq!(
            hash(b"abc"),
            "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        );
    }
}
