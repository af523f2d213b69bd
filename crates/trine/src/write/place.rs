//! The rule for the place of a file: inside the output folder, with a name of a closed alphabet.

use std::io;
use std::path::{Path, PathBuf};

use trine_plan::ident;

use crate::{Error, Result};

/// Returns true if `path` is one or more names, separated by `/`, of ASCII letters, digits, `_`, `-` and `.`. A name
/// does not end in `.`, and begins with it only in `.gitattributes` and the like.
pub(super) fn is_closed(path: &str) -> bool {
    path.split('/').all(|name| {
        let stem = name.strip_prefix('.').unwrap_or(name);
        stem.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
            && stem
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
            && !stem.ends_with('.')
            && !ident::is_device(stem)
    })
}

/// Holds for every path that is written.
pub(crate) fn assert_closed(path: &str) {
    assert!(
        is_closed(path),
        "a file name that trine gives is of a closed alphabet, found {path:?}"
    );
}

/// An output folder: links in the path to it are followed, links in it are not.
#[derive(Debug)]
pub(super) struct Output {
    shown: PathBuf,
    root: PathBuf,
}

impl Output {
    /// The folder `path`, which need not exist.
    pub(super) fn open(path: &Path) -> Result<Self> {
        let root = match path.canonicalize() {
            Ok(root) if root.is_dir() => root,
            Ok(_) => {
                return Err(Error::io(
                    "write into",
                    path,
                    io::Error::from(io::ErrorKind::NotADirectory),
                ));
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => path.to_owned(),
            Err(error) => return Err(Error::io("open", path, error)),
        };
        Ok(Self {
            shown: path.to_owned(),
            root,
        })
    }

    /// The folder as the user named it.
    pub(super) fn shown(&self) -> &Path {
        &self.shown
    }

    /// The folder as it is.
    pub(super) fn root(&self) -> &Path {
        &self.root
    }

    /// The file at `path`, every folder on the way to it being a real one.
    pub(super) fn file(&self, path: &str) -> Result<PathBuf> {
        let mut at = self.root.clone();
        for name in path.split('/') {
            if at.symlink_metadata().is_ok_and(|meta| meta.is_symlink()) && at != self.root {
                let link = io::Error::other("it is a symbolic link, and trine writes only inside its folder");
                return Err(Error::io("write into", &at, link));
            }
            at.push(name);
        }
        Ok(at)
    }

    /// The contents of the file at `path`, or `None` where there is none. A symbolic link
    /// reads as where it leads, so that it is never taken for a file of trine's.
    pub(super) fn read(&self, path: &str) -> Result<Option<Vec<u8>>> {
        let at = self.file(path)?;
        let meta = match at.symlink_metadata() {
            Ok(meta) => meta,
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
                return Ok(None);
            }
            Err(error) => return Err(Error::io("read", &at, error)),
        };
        if meta.is_symlink() {
            let target = std::fs::read_link(&at).map_err(|error| Error::io("read", &at, error))?;
            return Ok(Some(format!("symbolic link to {}", target.display()).into_bytes()));
        }
        std::fs::read(&at)
            .map(Some)
            .map_err(|error| Error::io("read", &at, error))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_closed_alphabet_are_taken() {
        for path in [
            "Cargo.toml",
            "src/lib.rs",
            "src/types/chat_message.rs",
            ".gitattributes",
            "a-b_c.d",
        ] {
            assert!(is_closed(path), "{path}");
        }
    }

    #[test]
    fn names_that_lead_away_or_mean_something_else_are_not() {
        for path in [
            "",
            "/etc",
            "../x",
            "a/../b",
            "a//b",
            ".",
            "..",
            "a.",
            "con",
            "src/NUL.rs",
            "src/com1.rs",
            "LPT9",
            "a b",
            "ä",
            "a\\b",
            "c:x",
            "a/",
            "..a",
        ] {
            assert!(!is_closed(path), "{path}");
        }
    }
}
