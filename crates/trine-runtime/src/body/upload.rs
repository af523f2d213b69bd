//! A file to send: from memory, from a path, from a reader or from an asynchronous stream.

use std::fmt;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::super::error::Error;
use super::super::transport::Body;
use super::pieces::{self, Piece};
use super::source::{Opened, Source, once, unreadable};

/// A file to send. A clone is the same file.
///
/// A path, a reader and a stream are read while the request is sent, a piece at a time: a file of any size takes the
/// memory of one piece. Bytes and paths are read again for a retry; a call with a reader or a stream is sent once.
#[derive(Clone)]
pub struct Upload {
    source: Source,
    part: AsPart,
    length: Option<u64>,
    file_name: Option<String>,
    content_type: Option<String>,
}

/// The form of an upload among the parts of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum AsPart {
    /// A file, whether or not it has a name.
    File,
    /// A text, as of a field that is typed into.
    Text,
}

impl Upload {
    /// Creates an upload from bytes in memory.
    pub fn from_bytes(bytes: impl Into<Bytes>) -> Self {
        Self::new(Source::Bytes(bytes.into()))
    }

    /// Creates an upload from a file on disk. The file is opened when the request is sent, and its name is sent too.
    pub fn from_path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        let mut upload = Self::new(Source::Path(path));
        upload.file_name = name;
        upload
    }

    /// Creates an upload from a reader. It is read on the thread that sends; use a stream for a source that waits.
    pub fn from_reader(reader: impl Read + Send + 'static) -> Self {
        Self::new(Source::Reader(once(Box::new(reader))))
    }

    /// Creates an upload from an asynchronous stream, such as the body of another response. The next piece is
    /// requested when the connection has taken the one before.
    pub fn from_stream<S, B, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        Self::new(Source::Stream(once(Box::pin(Converted(Box::pin(stream))))))
    }

    /// Sets the length in bytes, which a reader and a stream do not know. It is sent as `Content-Length`; without it,
    /// the body is sent in chunks. A source that gives more or fewer bytes makes the call an error.
    #[must_use]
    pub fn with_length(mut self, length: u64) -> Self {
        self.length = Some(length);
        self
    }

    /// Creates a text instead of a file, for a part that can be either, such as an image or its URL. It is sent like
    /// other texts, without a file name and a media type.
    pub fn from_text(text: impl Into<String>) -> Self {
        let mut upload = Self::from_bytes(text.into());
        upload.part = AsPart::Text;
        upload
    }

    /// Sets the file name.
    #[must_use]
    pub fn with_file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// Sets the media type, such as `image/png`.
    #[must_use]
    pub fn with_content_type(mut self, media_type: impl Into<String>) -> Self {
        self.content_type = Some(media_type.into());
        self
    }

    /// Returns the file name that is sent.
    pub fn file_name(&self) -> Option<&str> {
        self.file_name.as_deref()
    }

    /// Returns the media type that is sent.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    fn new(source: Source) -> Self {
        Self {
            source,
            part: AsPart::File,
            length: None,
            file_name: None,
            content_type: None,
        }
    }

    /// The file name and the media type of a part, these being those of a file that has none.
    pub(super) fn head<'u>(&'u self, name: &'u str, content_type: &'u str) -> (Option<&'u str>, Option<&'u str>) {
        match self.part {
            AsPart::File => (
                // Servers tell a file from a text by its file name.
                Some(self.file_name().unwrap_or(name)),
                Some(self.content_type().unwrap_or(content_type)),
            ),
            AsPart::Text => (self.file_name(), self.content_type()),
        }
    }

    /// The bytes, if they are in memory and as many as stated.
    pub(super) fn as_bytes(&self) -> Option<&Bytes> {
        match &self.source {
            Source::Bytes(bytes) if self.length.is_none() => Some(bytes),
            Source::Bytes(_) | Source::Path(_) | Source::Reader(_) | Source::Stream(_) => None,
        }
    }

    /// Returns true if it can be read a second time.
    pub(super) fn is_repeatable(&self) -> bool {
        match self.source {
            Source::Bytes(_) | Source::Path(_) => true,
            Source::Reader(_) | Source::Stream(_) => false,
        }
    }

    /// The number of bytes: the stated one, else that of the source where it is known before reading.
    pub(super) fn length(&self) -> Option<u64> {
        self.length.or_else(|| self.source.length())
    }

    /// Returns the file as a whole body.
    pub(in super::super) fn to_body(&self) -> Body {
        pieces::body(vec![Piece::File(self.clone())])
    }

    /// Begins to read.
    ///
    /// # Errors
    /// A file cannot be opened, or a reader or a stream was read before.
    pub(super) fn open(&self) -> Result<Opened, Error> {
        self.source.open()
    }
}

/// A caller's stream, with its own types of pieces and errors.
struct Converted<S>(Pin<Box<S>>);

impl<S, B, E> Stream for Converted<S>
where
    S: Stream<Item = Result<B, E>>,
    B: Into<Bytes>,
    E: Into<Box<dyn std::error::Error + Send + Sync>>,
{
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = self.0.as_mut().poll_next(cx);
        piece.map(|piece| piece.map(|piece| piece.map(Into::into).map_err(unreadable)))
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

/// Copies the bytes.
impl From<&[u8]> for Upload {
    fn from(bytes: &[u8]) -> Self {
        Self::from_bytes(bytes.to_vec())
    }
}

/// Copies the bytes.
impl<const N: usize> From<&[u8; N]> for Upload {
    fn from(bytes: &[u8; N]) -> Self {
        Self::from_bytes(bytes.to_vec())
    }
}

/// Copies the bytes.
impl From<&Vec<u8>> for Upload {
    fn from(bytes: &Vec<u8>) -> Self {
        Self::from_bytes(bytes.clone())
    }
}

/// Creates an upload from the text as UTF-8.
impl From<String> for Upload {
    fn from(text: String) -> Self {
        Self::from_bytes(text)
    }
}

/// Creates an upload of the same file.
impl From<&Upload> for Upload {
    fn from(upload: &Upload) -> Self {
        upload.clone()
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

/// Two uploads are equal if they have the same name, media type and length, and the same bytes, path, or the very
/// same reader or stream.
impl PartialEq for Upload {
    fn eq(&self, other: &Self) -> bool {
        let same = match (&self.source, &other.source) {
            (Source::Bytes(a), Source::Bytes(b)) => a == b,
            (Source::Path(a), Source::Path(b)) => a == b,
            (Source::Reader(a), Source::Reader(b)) => Arc::ptr_eq(a, b),
            (Source::Stream(a), Source::Stream(b)) => Arc::ptr_eq(a, b),
            (Source::Bytes(_) | Source::Path(_) | Source::Reader(_) | Source::Stream(_), _) => false,
        };
        same && self.part == other.part
            && self.length == other.length
            && self.file_name == other.file_name
            && self.content_type == other.content_type
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
            Source::Stream(_) => shown.field("stream", &format_args!("…")),
        };
        if let Some(length) = self.length {
            shown.field("length", &length);
        }
        shown
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .finish()
    }
}
