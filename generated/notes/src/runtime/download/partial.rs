//! A file that is not complete yet.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::hash::{BuildHasher, RandomState};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The most bytes of a file's name that the name of its partial file has.
const LONGEST: usize = 200;

/// A file with a temporary name. Dropping it removes it.
pub(super) struct Partial {
    file: File,
    name: Name,
}

/// The name of a file that is removed again.
struct Name(PathBuf);

impl Drop for Name {
    fn drop(&mut self) {
        // It is gone already if it was renamed, and otherwise there is nobody to tell.
        let _ = fs::remove_file(&self.0);
    }
}

impl Partial {
    /// Creates one beside `path`.
    ///
    /// # Errors
    /// Those of the file system, and when `path` ends in no name.
    pub(super) fn create(path: &Path) -> io::Result<Self> {
        let Some(name) = path.file_name() else {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "the path has no file name"));
        };
        let random = RandomState::new().hash_one(path);
        let mut hidden = OsString::from(".");
        hidden.push(cut(&name.to_string_lossy()));
        hidden.push(format!(".{random:016x}.part"));
        let name = path.with_file_name(hidden);
        let file = OpenOptions::new().write(true).create_new(true).open(&name)?;
        Ok(Self { file, name: Name(name) })
    }

    /// Renames it to its name.
    ///
    /// # Errors
    /// Those of the file system.
    pub(super) fn finish(self, path: &Path) -> io::Result<()> {
        // An open file cannot be renamed everywhere.
        drop(self.file);
        fs::rename(&self.name.0, path)
    }
}

/// Shortens a name so that a suffix fits into the 255 bytes that a file name may have.
fn cut(name: &str) -> &str {
    let end = name.char_indices().map(|(at, char)| at + char.len_utf8());
    let end = end.take_while(|end| *end <= LONGEST).last().unwrap_or_default();
    &name[..end]
}

impl Write for Partial {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}
