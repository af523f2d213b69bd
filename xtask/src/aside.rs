//! Folders that are out of the way of a measurement.

use std::io;
use std::path::{Path, PathBuf};

use crate::run::Outcome;

/// Folders that were measured, kept until the end. A file system may look through all files that were deleted within the
/// last minutes before it makes another (ext4 does), so that whoever writes many files would be measured at that.
pub(crate) struct Aside {
    folder: PathBuf,
    count: usize,
}

impl Aside {
    /// Keeps folders below this one.
    pub(crate) fn new(folder: PathBuf) -> Result<Self, String> {
        std::fs::create_dir_all(&folder).map_err(|error| failed(&folder, &error))?;
        let kept = std::fs::read_dir(&folder).map_err(|error| failed(&folder, &error))?;
        Ok(Self {
            count: kept.count(),
            folder,
        })
    }

    /// An empty folder; what was there is kept aside.
    pub(crate) fn empty(&mut self, folder: &Path) -> Outcome {
        if folder.exists() {
            let kept = self.folder.join(self.count.to_string());
            std::fs::rename(folder, &kept).map_err(|error| failed(folder, &error))?;
            self.count += 1;
        }
        std::fs::create_dir_all(folder).map_err(|error| failed(folder, &error))
    }

    /// Deletes what was kept.
    pub(crate) fn delete(self) -> Outcome {
        std::fs::remove_dir_all(&self.folder).map_err(|error| failed(&self.folder, &error))
    }
}

fn failed(folder: &Path, error: &io::Error) -> String {
    format!("{}: {error}", folder.display())
}
