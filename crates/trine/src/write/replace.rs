//! One file: under a temporary name, then renamed into its place.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::place::Output;
use crate::{Error, Result};

/// A file under its temporary name, which is removed where it is not committed.
pub(super) struct Staged {
    temporary: PathBuf,
    target: PathBuf,
}

/// Writes `contents` beside its place in `output`, under a temporary name.
pub(super) fn stage(output: &Output, path: &str, contents: &[u8]) -> Result<Staged> {
    let target = output.file(path)?;
    let folder = target.parent().unwrap_or(output.root());
    fs::create_dir_all(folder).map_err(|error| Error::io("create", folder, error))?;
    if target.is_dir() {
        return Err(Error::io(
            "write",
            &target,
            io::Error::from(io::ErrorKind::IsADirectory),
        ));
    }
    let name = target.file_name().unwrap_or_default().to_string_lossy();
    // The process is in the name, so that two runs never write into one file.
    let temporary = folder.join(format!(".{name}.trine-{}", std::process::id()));
    let staged = Staged { temporary, target };
    write_new(&staged.temporary, contents).map_err(|error| Error::io("write", &staged.target, error))?;
    Ok(staged)
}

fn write_new(path: &Path, contents: &[u8]) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        Ok(()) | Err(_) => {}
    }
    // `create_new` follows no link that somebody put there.
    let mut file = fs::OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(contents)
}

impl Staged {
    /// Puts the file into its place.
    pub(super) fn commit(self) -> Result<()> {
        fs::rename(&self.temporary, &self.target).map_err(|error| Error::io("write", &self.target, error))
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        // After a commit there is nothing under this name any more.
        let _ = fs::remove_file(&self.temporary);
    }
}

/// Removes the file at `path` in `output`.
pub(super) fn remove(output: &Output, path: &str) -> Result<()> {
    let target = output.file(path)?;
    match fs::remove_file(&target) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::io("remove", &target, error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Removes the folders below `output` that the files `removed` leave empty.
pub(super) fn prune(output: &Output, removed: &BTreeSet<&str>) {
    for path in removed {
        let mut folder = Path::new(path).parent();
        while let Some(at) = folder.filter(|at| !at.as_os_str().is_empty()) {
            // `remove_dir` refuses a folder that has something in it.
            if fs::remove_dir(output.root().join(at)).is_err() {
                break;
            }
            folder = at.parent();
        }
    }
}
