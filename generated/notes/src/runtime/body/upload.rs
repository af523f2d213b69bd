//! A file to send: from memory, from a path, or from whatever can be read.

use std::fmt;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

use super::super::error::{Error, ErrorKind};
use super::super::transport::Body;
use super::pieces::{self, Piece};

/// A file to send. A clone is the same file.
#[derive(Clone)]
pub struct Upload {
    source: Source,
    file_name: Option<String>,
    content_type: Option<String>,
}

type Once = Arc<Mutex<Option<Box<dyn Read + Send>>>>;

#[derive(Clone)]
enum Source {
    Bytes(Bytes),
    Path(PathBuf),
    Reader(Once),
}

impl Upload {
    /// A file whose content is in memory.
    pub fn from_bytes(bytes: impl Into<Bytes>) -> Self {
        Self::new(Source::Bytes(bytes.into()))
    }

    /// A file on disk, opened when the request is sent, and read while it is sent. Its name is sent too.
    pub fn from_path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        let mut upload = Self::new(Source::Path(path));
        upload.file_name = name;
        upload
    }

    /// What this reader gives, once: a call with it is not sent a second time.
    pub fn from_reader(reader: impl Read + Send + 'static) -> Self {
        Self::new(Source::Reader(Arc::new(Mutex::new(Some(Box::new(reader))))))
    }

    /// The same under another file name.
    #[must_use]
    pub fn with_file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// The same of another media type, such as `image/png`.
    #[must_use]
    pub fn with_content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }

    /// The file name that is sent.
    pub fn file_name(&self) -> Option<&str> {
        self.file_name.as_deref()
    }

    /// The media type that is sent.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    fn new(source: Source) -> Self {
        Self {
            source,
            file_name: None,
            content_type: None,
        }
    }

    /// The bytes, if they are in memory.
    pub(super) fn as_bytes(&self) -> Option<&Bytes> {
        match &self.source {
            Source::Bytes(bytes) => Some(bytes),
            Source::Path(_) | Source::Reader(_) => None,
        }
    }

    /// Whether it can be read a second time.
    pub(super) fn is_repeatable(&self) -> bool {
        match self.source {
            Source::Bytes(_) | Source::Path(_) => true,
            Source::Reader(_) => false,
        }
    }

    /// How many bytes there are, where that can be known before reading.
    pub(super) fn length(&self) -> Option<u64> {
        match &self.source {
            Source::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
            Source::Path(path) => std::fs::metadata(path)
                .ok()
                .filter(|file| file.is_file())
                .map(|file| file.len()),
            Source::Reader(_) => None,
        }
    }

    /// The file as a whole body.
    pub(in super::super) fn to_body(&self) -> Body {
        pieces::body(vec![Piece::File(self.clone())])
    }

    /// Begins to read.
    ///
    /// # Errors
    /// When a file cannot be opened, or a reader was read before.
    pub(super) fn open(&self) -> Result<Box<dyn Read + Send>, Error> {
        match &self.source {
            Source::Bytes(bytes) => Ok(Box::new(std::io::Cursor::new(bytes.clone()))),
            Source::Path(path) => open_file(path),
            Source::Reader(once) => {
                let reader = once.lock().unwrap_or_else(PoisonError::into_inner).take();
                reader.ok_or_else(|| Error::new(ErrorKind::Request, "the upload's reader was read before"))
            }
        }
    }
}

fn open_file(path: &Path) -> Result<Box<dyn Read + Send>, Error> {
    match File::open(path) {
        Ok(file) => Ok(Box::new(file)),
        Err(error) => {
            let message = format!("the file {} cannot be opened", path.display());
            Err(Error::new(ErrorKind::Request, message).with_source(error))
        }
    }
}

impl From<Vec<u8>> for Upload {
    fn from(bytes: Vec<u8>) -> Self {
        Self::from_bytes(bytes)
    }
}

impl From<Bytes> for Upload {
    fn from(bytes: Bytes) -> Self {
        Self::from_bytes(bytes)
    }
}

impl From<&Path> for Upload {
    fn from(path: &Path) -> Self {
        Self::from_path(path)
    }
}

impl From<PathBuf> for Upload {
    fn from(path: PathBuf) -> Self {
        Self::from_path(path)
    }
}

/// The same name and type, and the same bytes, path, or very same reader.
impl PartialEq for Upload {
    fn eq(&self, other: &Self) -> bool {
        let same = match (&self.source, &other.source) {
            (Source::Bytes(a), Source::Bytes(b)) => a == b,
            (Source::Path(a), Source::Path(b)) => a == b,
            (Source::Reader(a), Source::Reader(b)) => Arc::ptr_eq(a, b),
            (Source::Bytes(_) | Source::Path(_) | Source::Reader(_), _) => false,
        };
        same && self.file_name == other.file_name && self.content_type == other.content_type
    }
}

impl Eq for Upload {}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Upload");
        match &self.source {
            Source::Bytes(bytes) => shown.field("bytes", &bytes.len()),
            Source::Path(path) => shown.field("path", path),
            Source::Reader(_) => shown.field("reader", &format_args!("…")),
        };
        shown
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .finish()
    }
}
