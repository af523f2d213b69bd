//! A response whose body is read while it arrives: downloads.

#[cfg(feature = "blocking")]
mod blocking;
mod partial;

use std::fmt;
use std::future::poll_fn;
use std::io::{self, Write};
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::{HeaderMap, StatusCode};

use self::partial::Partial;
use super::error::{Error, ErrorKind};
use super::request::Operation;
use super::response::RawResponse;
use super::send::Unread;

/// A success whose body is read while it arrives, and not decoded.
///
/// It is a [`Stream`] of pieces. A body that breaks off is an error, and so is a server that is silent for too long
/// ([`Call::idle_timeout`](super::Call::idle_timeout)); there is no other limit, unless [`StreamingResponse::limit`]
/// sets one. Dropping it closes the connection.
pub struct StreamingResponse {
    head: RawResponse,
    body: Option<Box<Unread>>,
    /// The number of bytes that may still come.
    room: u64,
    limit: u64,
}

impl StreamingResponse {
    /// Creates the response from one whose body was left open.
    pub(super) fn of(response: &RawResponse) -> Result<Self, Error> {
        match response.take_open_body() {
            Some(body) => Ok(Self {
                head: response.with_body(Bytes::new()),
                body: Some(body),
                room: u64::MAX,
                limit: u64::MAX,
            }),
            None => Err(response.status_error("")),
        }
    }

    /// Returns the status: a success.
    pub fn status(&self) -> StatusCode {
        self.head.status()
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        self.head.headers()
    }

    /// Returns the server's id of the request, if the server states one.
    pub fn request_id(&self) -> Option<&str> {
        self.head.request_id()
    }

    /// Returns the `Content-Type` without its parameters, as sent.
    pub fn content_type(&self) -> Option<&str> {
        self.head.content_type()
    }

    /// Returns the operation that this is the response of.
    pub fn operation(&self) -> &'static Operation {
        self.head.operation()
    }

    /// Limits the body: more bytes than this are an error of [`ErrorKind::TooLarge`].
    #[must_use]
    pub fn limit(mut self, bytes: u64) -> Self {
        self.room = bytes;
        self.limit = bytes;
        self
    }

    /// Returns the next piece; `None` at the end.
    ///
    /// # Errors
    /// The body breaks off, or a limit is passed. Nothing follows after that.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|cx| self.poll_chunk(cx)).await.transpose()
    }

    /// Writes the rest of the body, and returns the number of bytes. The writer blocks the thread that polls: it
    /// should be a file, or memory.
    ///
    /// # Errors
    /// As [`StreamingResponse::chunk`], and when writing fails.
    pub async fn copy_to(&mut self, writer: &mut (impl Write + ?Sized)) -> Result<u64, Error> {
        let mut written = 0;
        while let Some(piece) = self.chunk().await? {
            writer.write_all(&piece).map_err(|error| self.unwritable(error))?;
            written += piece.len() as u64;
        }
        writer.flush().map_err(|error| self.unwritable(error))?;
        Ok(written)
    }

    /// Writes the rest of the body to a file, and returns the number of bytes. The file appears when it is complete:
    /// until then it has another name in the same folder, and it is removed if the download fails. An existing file
    /// is replaced.
    ///
    /// # Errors
    /// As [`StreamingResponse::copy_to`].
    pub async fn save(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let mut partial = Partial::create(path.as_ref()).map_err(|error| self.unwritable(error))?;
        let written = self.copy_to(&mut partial).await?;
        partial.finish(path.as_ref()).map_err(|error| self.unwritable(error))?;
        Ok(written)
    }

    fn poll_chunk(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let Some(body) = &mut self.body else {
            return Poll::Ready(None);
        };
        let piece = match body.poll_piece(cx) {
            Poll::Pending => return Poll::Pending,
            Poll::Ready(piece) => piece,
        };
        let piece = match piece {
            Some(Ok(piece)) => match self.room.checked_sub(piece.len() as u64) {
                Some(room) => {
                    self.room = room;
                    Some(Ok(piece))
                }
                None => {
                    let message = format!("the body is larger than {} bytes", self.limit);
                    Some(Err(self.located(Error::new(ErrorKind::TooLarge, message))))
                }
            },
            other => other,
        };
        if !matches!(piece, Some(Ok(_))) {
            self.body = None;
        }
        Poll::Ready(piece)
    }

    fn located(&self, error: Error) -> Error {
        error.of_call(self.head.operation(), self.head.attempts())
    }

    #[cold]
    fn unwritable(&self, error: io::Error) -> Error {
        let written = Error::new(ErrorKind::Io, "the body cannot be written where it should go");
        self.located(written.with_source(error))
    }
}

impl Stream for StreamingResponse {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_chunk(cx)
    }
}

/// Shows no headers and no body.
impl fmt::Debug for StreamingResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StreamingResponse")
            .field("operation", &self.operation().id)
            .field("status", &self.status())
            .finish_non_exhaustive()
    }
}
