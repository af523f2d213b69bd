//! The stream of values that a caller gets.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;
use http::{HeaderMap, StatusCode};

use super::super::error::Error;
use super::super::request::Operation;
use super::super::response::Decoding;
use super::source::Source;

/// The values of a stream of events, as they arrive: a [`Stream`], which also has its own [`EventStream::next`].
///
/// - An event that is not a `T` is an error of [`ErrorKind::Decode`](super::super::ErrorKind::Decode) with its JSON
///   path, and with the text of the event for a body; the next event comes all the same.
/// - An event named `error` is one of [`ErrorKind::Stream`](super::super::ErrorKind::Stream) with its data for a body
///   ([`Error::body_as`]), and so is a JSON object with a property `error` that is not a `T`. In the formats where a
///   `T` is the whole event, an event named `error` that is a `T` is a value.
/// - When the connection breaks off, or the server sends nothing for as long as an attempt may take
///   ([`Call::idle_timeout`](super::super::Call::idle_timeout); comments count), the error of that is the last item.
/// - The limits on the time of an attempt and of the whole call end where the stream begins.
/// - An event larger than the client takes is an error of
///   [`ErrorKind::TooLarge`](super::super::ErrorKind::TooLarge), and the last item.
///
/// # Reconnecting
///
/// A stream of server-sent events is resumed after a break if the method is idempotent (never for
/// `POST`). The wait is the server's `retry`, else that of the retry policy. The new request has `Last-Event-ID`, and
/// credentials, middleware and observers as in any call. As many failures in a row as the policy has retries, without
/// an event in between, end the stream. If the server ends the stream, it is over, unless
/// [`EventStream::reconnect_on_end`] was called; a response of 204 to a new request ends it.
///
/// Dropping it closes the connection.
#[must_use = "a stream does nothing unless it is read"]
pub struct EventStream<T> {
    source: Box<Source>,
    decode: Decoding<T>,
}

impl<T> EventStream<T> {
    pub(super) fn new(source: Source, decode: Decoding<T>) -> Self {
        Self {
            source: Box::new(source),
            decode,
        }
    }

    /// Connects again when the server ends the stream, not only after a break.
    pub fn reconnect_on_end(mut self) -> Self {
        self.source.reconnect_on_end();
        self
    }

    /// Returns the next value; `None` at the end, and after an error that ends the stream.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|cx| self.poll_value(cx)).await
    }

    /// Returns the status of the response; of the last one if there were several.
    pub fn status(&self) -> StatusCode {
        self.source.head().status()
    }

    /// Returns the headers of the response; of the last one if there were several.
    pub fn headers(&self) -> &HeaderMap {
        self.source.head().headers()
    }

    /// Returns the server's id of the request, if the server states one; the last one if there were several.
    pub fn request_id(&self) -> Option<&str> {
        self.source.head().request_id()
    }

    /// Returns the id of the last event that had one. To resume after it in another call, send it as the header
    /// `Last-Event-ID`.
    pub fn last_event_id(&self) -> Option<&str> {
        self.source.last_event_id()
    }

    /// Returns the operation that this is a stream of.
    pub fn operation(&self) -> &'static Operation {
        self.source.head().operation()
    }

    #[cfg(feature = "blocking")]
    pub(super) fn source(&mut self) -> &mut Source {
        &mut self.source
    }

    fn poll_value(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        let document = match self.source.poll_document(cx) {
            Poll::Pending => return Poll::Pending,
            Poll::Ready(None) => return Poll::Ready(None),
            Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
            Poll::Ready(Some(Ok(document))) => document,
        };
        Poll::Ready(Some(match self.source.head().decoded(&document.json, self.decode) {
            Ok(value) => Ok(value),
            Err(error) => Err(document.fault(&error).of(self.source.head())),
        }))
    }
}

impl<T> Stream for EventStream<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_value(cx)
    }
}

/// Shows no headers and no events.
impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EventStream")
            .field("operation", &self.operation().id)
            .field("status", &self.status())
            .field("last_event_id", &self.last_event_id())
            .finish_non_exhaustive()
    }
}
