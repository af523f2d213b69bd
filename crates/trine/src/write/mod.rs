//! The only file output of trine.
//!
//! Takes the files of a crate in memory, compares them with what the output folder has,
//! and says what is to be done; [`Changes::apply`] does it. Nothing outside the folder is
//! written, nothing in it that trine did not write before, and a file that a person edited
//! is kept unless told otherwise. Where nothing is to be done, nothing is touched.

mod place;
mod replace;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::lock::{LOCK_FILE, Lock, hash};
use crate::{Error, Result};

use place::Output;
pub(crate) use place::assert_closed;

/// The treatment of files that were edited since trine wrote them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Edited {
    /// They are kept and reported.
    Keep,
    /// They are overwritten or removed.
    Overwrite,
}

/// The action on one file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// It is not there.
    Create,
    /// It is there with other contents.
    Replace,
    /// trine wrote it before and does no longer.
    Remove,
    /// It would be replaced or removed, but was edited by hand.
    Keep,
}

/// One file that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The path relative to the output folder, with `/`.
    pub path: String,
    /// The action.
    pub action: Action,
    /// The present content.
    pub before: Option<Vec<u8>>,
    /// The content to write.
    pub after: Option<String>,
}

/// The actions on an output folder.
#[derive(Debug)]
pub struct Changes {
    output: Output,
    fresh: bool,
    /// The files that differ, sorted by path, `trine.lock` last.
    pub changes: Vec<Change>,
}

impl Changes {
    /// Compares `files` (path with `/` to contents) and their `lock` with the folder
    /// `output`, in which `previous` is the lock. Writes nothing.
    ///
    /// # Errors
    /// An I/O error where something cannot be read, or a symbolic link leads away.
    ///
    /// # Panics
    /// A path leaves the closed alphabet of file names. That is a fault of trine.
    pub fn compare(
        output: &Path,
        files: &BTreeMap<String, String>,
        lock: &Lock,
        previous: Option<&Lock>,
        edited: Edited,
    ) -> Result<Self> {
        let output = Output::open(output)?;
        let owned = previous.map(|lock| &lock.files);
        let mut changes = written(&output, files, owned, edited)?;
        changes.extend(no_longer_written(&output, files, owned, edited)?);
        changes.sort_by(|a, b| a.path.cmp(&b.path));
        let before = output.read(LOCK_FILE)?;
        let after = lock.render();
        if before.as_deref() != Some(after.as_bytes()) {
            let action = if before.is_some() {
                Action::Replace
            } else {
                Action::Create
            };
            changes.push(Change {
                path: LOCK_FILE.to_owned(),
                action,
                before,
                after: Some(after),
            });
        }
        Ok(Self {
            output,
            fresh: previous.is_none(),
            changes,
        })
    }

    /// The content of a file in the folder.
    ///
    /// # Errors
    /// An I/O error where it cannot be read.
    pub(crate) fn read(&self, path: &str) -> Result<Option<Vec<u8>>> {
        self.output.read(path)
    }

    /// Adds a file that is a person's as well, and is in no lock: `text` makes its content of the present one.
    ///
    /// # Errors
    /// An I/O error where the file cannot be read or is a symbolic link; that of `text`.
    pub(crate) fn write_beside(
        &mut self,
        path: &str,
        text: impl FnOnce(Option<Vec<u8>>) -> Result<String>,
    ) -> Result<()> {
        let at = self.output.file(path)?;
        if at.is_symlink() {
            let link = std::io::Error::other("it is a symbolic link");
            return Err(Error::io("write", &at, link));
        }
        let before = self.output.read(path)?;
        let change = Change {
            path: path.to_owned(),
            action: if before.is_some() {
                Action::Replace
            } else {
                Action::Create
            },
            after: Some(text(before.clone())?),
            before,
        };
        // Before the lock, which is the last.
        let lock = self.changes.iter().position(|change| change.path == LOCK_FILE);
        self.changes.insert(lock.unwrap_or(self.changes.len()), change);
        Ok(())
    }

    /// The files that are kept as a person left them.
    pub fn kept(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|change| change.action == Action::Keep)
    }

    /// Does what is to be done: all contents go to temporary names first, then each is
    /// renamed, `trine.lock` last, so that a stop in the middle leaves every file whole.
    /// Gives the number of files written and removed.
    ///
    /// # Errors
    /// An I/O error; a finding where the folder is not trine's (it has no lock, and a file
    /// that differs), in which case nothing is written.
    pub fn apply(&self) -> Result<(usize, usize)> {
        if self.fresh && self.kept().next().is_some() {
            return Err(Error::findings(format!(
                "{}: not written, since trine did not create this folder and would replace {}\n  help: choose another folder, or use --force",
                self.output.shown().display(),
                list(self.kept()),
            )));
        }
        let mut staged = Vec::new();
        for change in &self.changes {
            if let (Action::Create | Action::Replace, Some(after)) = (change.action, &change.after) {
                staged.push(replace::stage(&self.output, &change.path, after.as_bytes())?);
            }
        }
        let written = staged.len();
        let mut removed = BTreeSet::new();
        for change in self.changes.iter().filter(|change| change.action == Action::Remove) {
            replace::remove(&self.output, &change.path)?;
            removed.insert(change.path.as_str());
        }
        for file in staged {
            file.commit()?;
        }
        replace::prune(&self.output, &removed);
        Ok((written, removed.len()))
    }

    /// The report about files that were kept, or `None` where none was.
    pub fn kept_report(&self) -> Option<Error> {
        self.kept().next()?;
        Some(Error::findings(format!(
            "{}: edited by hand and not overwritten: {}\n  help: undo the edits, or use --force to overwrite them",
            self.output.shown().display(),
            list(self.kept()),
        )))
    }

    /// The folder, as the user named it.
    pub fn output(&self) -> PathBuf {
        self.output.shown().to_owned()
    }
}

/// The paths and hashes of an earlier lock, if there was one.
type Owned<'a> = Option<&'a BTreeMap<String, String>>;

/// Returns the changes to the files that are written.
fn written(output: &Output, files: &BTreeMap<String, String>, owned: Owned<'_>, edited: Edited) -> Result<Vec<Change>> {
    let mut changes = Vec::new();
    for (path, after) in files {
        assert_closed(path);
        let before = output.read(path)?;
        let action = match &before {
            None => Action::Create,
            Some(before) if before == after.as_bytes() => continue,
            Some(before) if ours(owned, path, before, edited) => Action::Replace,
            Some(_) => Action::Keep,
        };
        changes.push(Change {
            path: path.clone(),
            action,
            before,
            after: Some(after.clone()),
        });
    }
    Ok(changes)
}

/// Returns the changes to files that an earlier lock lists and that are no longer written. The lock may have been
/// edited too, so that a file is removed only if its name is one of trine's.
fn no_longer_written(
    output: &Output,
    files: &BTreeMap<String, String>,
    owned: Owned<'_>,
    edited: Edited,
) -> Result<Vec<Change>> {
    let names = owned.into_iter().flat_map(BTreeMap::keys);
    let mut changes = Vec::new();
    for path in names.filter(|path| !files.contains_key(*path) && place::is_closed(path)) {
        if let Some(before) = output.read(path)? {
            let action = if ours(owned, path, &before, edited) {
                Action::Remove
            } else {
                Action::Keep
            };
            changes.push(Change {
                path: path.clone(),
                action,
                before: Some(before),
                after: None,
            });
        }
    }
    Ok(changes)
}

/// Returns true if `contents` are as trine left them at `path`, or are to be treated so.
fn ours(owned: Owned<'_>, path: &str, contents: &[u8], edited: Edited) -> bool {
    match edited {
        Edited::Overwrite => true,
        Edited::Keep => owned
            .and_then(|owned| owned.get(path))
            .is_some_and(|was| *was == hash(contents)),
    }
}

fn list<'a>(changes: impl Iterator<Item = &'a Change>) -> String {
    changes
        .map(|change| change.path.as_str())
        .collect::<Vec<_>>()
        .join(", ")
}
