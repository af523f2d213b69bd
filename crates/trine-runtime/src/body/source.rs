//! The content of an upload, and reading it.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::super::error::{Error, ErrorKind};
use super::super::transport::ByteStream;

/// The size of one read from a file, in bytes.
const SIZE: usize = 64 * 1024;

/// Something that one request takes, and no second one.
pub(super) type Once<T> = Arc<Mutex<Option<T>>>;

/// The content of an upload.
#[derive(Clone)]
pub(super) enum Source {
    Bytes(Bytes),
    Path(PathBuf),
    Reader(Once<Box<dyn Read + Send>>),
    Stream(Once<ByteStream>),
}

/// An upload that is being read.
pub(super) enum Opened {
    Reader(Box<dyn Read + Send>),
    Stream(ByteStream),
}

/// Holds a value that is given out once.
pub(super) fn once<T>(value: T) -> Once<T> {
    Arc::new(Mutex::new(Some(value)))
}

impl Source {
    /// Begins to read.
    ///
    /// # Errors
    /// A file cannot be opened, or a reader or a stream was read before.
    pub(super) fn open(&self) -> Result<Opened, Error> {
        match self {
            Self::Bytes(bytes) => Ok(Opened::Reader(Box::new(std::io::Cursor::new(bytes.clone())))),
            Self::Path(path) => open_file(path),
            Self::Reader(once) => take(once, "reader").map(Opened::Reader),
            Self::Stream(once) => take(once, "stream").map(Opened::Stream),
        }
    }

    /// The number of bytes, if it is known before reading.
    pub(super) fn length(&self) -> Option<u64> {
        match self {
            Self::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
            Self::Path(path) => {
                let file = std::fs::metadata(path).ok().filter(std::fs::Metadata::is_file);
                file.map(|file| file.len())
            }
            Self::Reader(_) | Self::Stream(_) => None,
        }
    }
}

impl Opened {
    /// The next piece; `None` at the end.
    pub(super) fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        match self {
            Self::Reader(file) => Poll::Ready(read(file.as_mut()).transpose()),
            Self::Stream(stream) => Pin::new(stream).poll_next(cx),
        }
    }
}

fn open_file(path: &Path) -> Result<Opened, Error> {
    match File::open(path) {
        Ok(file) => Ok(Opened::Reader(Box::new(file))),
        Err(error) => {
            let message = format!("the file {} cannot be opened", path.display());
            Err(Error::new(ErrorKind::Request, message).with_source(error))
        }
    }
}

fn take<T>(once: &Once<T>, what: &str) -> Result<T, Error> {
    let taken = once.lock().unwrap_or_else(PoisonError::into_inner).take();
    taken.ok_or_else(|| Error::new(ErrorKind::Request, format!("the upload's {what} was read before")))
}

fn read(file: &mut (dyn Read + Send)) -> Result<Option<Bytes>, Error> {
    let mut piece = vec![0; SIZE];
    loop {
        match file.read(&mut piece) {
            Ok(0) => return Ok(None),
            Ok(length) => {
                piece.truncate(length);
                return Ok(Some(piece.into()));
            }
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(unreadable(error)),
        }
    }
}

/// The error of a source that fails while it is read.
pub(super) fn unreadable(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Error {
    Error::new(ErrorKind::Request, "a file to be sent cannot be read").with_source(error)
}
