//! Loaders of files. This is the only place that touches the file system.

use std::collections::BTreeMap;
use std::io;
use std::path::{Component, Path, PathBuf};

use crate::options::Options;
use crate::refs::uri;

/// Gives the bytes of a file.
pub trait Loader {
    /// The bytes at `path`, which is the root document's path as given or stands beside it.
    /// `limit` is the most bytes that the caller takes; a larger file may be cut there.
    ///
    /// # Errors
    /// `PermissionDenied` where the file lies outside of what may be read, else whatever
    /// reading gave.
    fn load(&self, path: &Path, limit: usize) -> io::Result<Vec<u8>>;
}

/// Loads files below one folder; symbolic links are followed only inside it.
#[derive(Debug, Clone)]
pub struct FileLoader {
    root: PathBuf,
    entry: Option<PathBuf>,
}

impl FileLoader {
    /// Loads only files below `root`.
    ///
    /// # Errors
    /// `root` cannot be found.
    pub fn below(root: &Path) -> io::Result<Self> {
        Ok(Self {
            root: or_here(root).canonicalize()?,
            entry: None,
        })
    }

    /// Loads the document at `path`, wherever it is, and files below its folder or below
    /// the folder that the options name.
    ///
    /// # Errors
    /// The folder cannot be found.
    pub fn for_document(path: &Path, options: &Options) -> io::Result<Self> {
        if path.to_str().is_some_and(uri::is_remote) {
            return Err(io::Error::new(
                io::ErrorKind::Unsupported,
                "trine does not read from the network; download the document and use the file",
            ));
        }
        let folder = options.ref_root.as_deref().or(path.parent()).unwrap_or(Path::new(""));
        Ok(Self {
            entry: Some(path.to_owned()),
            ..Self::below(folder)?
        })
    }
}

impl FileLoader {
    fn is_below(&self, path: &Path) -> bool {
        path.starts_with(&self.root)
    }
}

fn outside(root: &Path) -> io::Error {
    io::Error::new(
        io::ErrorKind::PermissionDenied,
        format!("is outside of {}", root.display()),
    )
}

impl Loader for FileLoader {
    fn load(&self, path: &Path, limit: usize) -> io::Result<Vec<u8>> {
        let given = self.entry.as_deref() == Some(path);
        let real = match path.canonicalize() {
            Ok(real) => real,
            // Whether a file outside exists is nobody's business.
            Err(error) if given || self.is_below(&normal(&std::path::absolute(path)?)) => return Err(error),
            Err(_) => return Err(outside(&self.root)),
        };
        if !given && !self.is_below(&real) {
            return Err(outside(&self.root));
        }
        if real.is_dir() {
            let message = "it is a folder; give the path of a document in it";
            return Err(io::Error::new(io::ErrorKind::IsADirectory, message));
        }
        let file = std::fs::File::open(real)?;
        let mut bytes = Vec::new();
        let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
        io::Read::read_to_end(&mut io::Read::take(file, most), &mut bytes)?;
        Ok(bytes)
    }
}

/// Files that are held in memory, by path.
#[derive(Debug, Clone, Default)]
pub struct MemoryLoader {
    files: BTreeMap<PathBuf, Vec<u8>>,
}

impl MemoryLoader {
    /// No files.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same and one more file.
    #[must_use]
    pub fn with(mut self, path: impl AsRef<Path>, bytes: impl Into<Vec<u8>>) -> Self {
        self.files.insert(normal(path.as_ref()), bytes.into());
        self
    }
}

impl Loader for MemoryLoader {
    fn load(&self, path: &Path, _limit: usize) -> io::Result<Vec<u8>> {
        let path = normal(path);
        if path.starts_with("..") {
            return Err(outside(Path::new("the folder")));
        }
        let found = self.files.get(&path).cloned();
        found.ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, "no such file"))
    }
}

/// A path without `.` and with each `a/..` taken out, by its text alone.
pub(crate) fn normal(path: &Path) -> PathBuf {
    let mut parts = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if matches!(parts.components().next_back(), Some(Component::Normal(_))) => {
                parts.pop();
            }
            other => parts.push(other),
        }
    }
    parts
}

fn or_here(folder: &Path) -> &Path {
    if folder.as_os_str().is_empty() {
        Path::new(".")
    } else {
        folder
    }
}
