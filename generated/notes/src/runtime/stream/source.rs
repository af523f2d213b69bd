//! The stream of documents: reading, and connecting again.
//!
//! ```text
//! Reading ──bytes end──▶ Finishing ──▶ Ended
//!    │ breaks off, or ends and has to continue       ▲
//!    ▼                                               │ no more retries, or a permanent failure
//! Waiting ──time──▶ Opening ──response──▶ Reading    │
//!    ▲                 └────── fails ────────────────┤
//!    └───────────────────────────────────────────────┘
//! ```

use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use http::header::{HeaderName, HeaderValue};

#[cfg(feature = "blocking")]
use super::super::client::Mode;
use super::super::error::{Error, ErrorKind};
use super::super::response::RawResponse;
use super::super::send::{Origin, Unread};
use super::super::transport::BoxFuture;
use super::document::{self, Document, Meaning};
use super::format::{EventFormat, Framing};
use super::framer::Framer;
use super::unexpected_media_type;

/// The largest event of a stream that was read as a whole before, in bytes.
const DEFAULT_LIMIT: usize = 8 << 20;

/// A stream of documents.
pub(super) struct Source {
    head: RawResponse,
    format: EventFormat,
    framer: Framer,
    state: State,
    /// The request to send again if the stream breaks off.
    origin: Option<Origin>,
    at_end: AtEnd,
    /// The number of times in a row that it broke off without a frame in between.
    failures: u32,
}

/// The reaction to the server's end of the stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum AtEnd {
    Stop,
    Reconnect,
}

enum State {
    /// Bytes arrive.
    Reading(Box<Unread>),
    /// They have ended, and some may not have been used.
    Finishing,
    /// The wait before the next connection.
    Waiting(BoxFuture<'static, ()>),
    /// The next connection.
    Opening(BoxFuture<'static, Result<RawResponse, Error>>),
    /// The last error.
    Failed(Error),
    Ended,
}

impl Source {
    /// Takes the body of a response.
    ///
    /// # Errors
    /// It is of another media type. Its body is left in place then.
    pub(super) fn open(response: &RawResponse, media_types: &[&str], format: EventFormat) -> Result<Self, Error> {
        let documented = media_types.iter().any(|range| response.is_media_type(range));
        if !documented && !format.is_of(response) {
            return Err(unexpected_media_type(response, format));
        }
        let mut open = response.take_open_body();
        let limit = open.as_ref().map_or(DEFAULT_LIMIT, |body| body.event_limit());
        let mut framer = Framer::new(format.framing(), limit);
        let origin = match format.framing() {
            Framing::Sse => open.as_mut().and_then(|body| body.origin()),
            Framing::Lines | Framing::Sequence => None,
        };
        let state = match open {
            Some(body) => State::Reading(body),
            None => {
                framer.push(response.body().clone());
                State::Finishing
            }
        };
        Ok(Self {
            head: response.with_body(Bytes::new()),
            format,
            framer,
            state,
            origin,
            at_end: AtEnd::Stop,
            failures: 0,
        })
    }

    pub(super) fn head(&self) -> &RawResponse {
        &self.head
    }

    pub(super) fn last_event_id(&self) -> Option<&str> {
        let id = self.framer.sse()?.last_id();
        (!id.is_empty()).then_some(id)
    }

    pub(super) fn reconnect_on_end(&mut self) {
        self.at_end = AtEnd::Reconnect;
    }

    /// Returns the kind of the caller that waits, if there is something to wait for.
    #[cfg(feature = "blocking")]
    pub(super) fn mode(&self) -> Option<Mode> {
        match &self.state {
            State::Reading(body) => Some(body.mode()),
            State::Waiting(_) | State::Opening(_) => self.origin.as_ref().map(Origin::mode),
            State::Finishing | State::Failed(_) | State::Ended => None,
        }
    }

    /// Ends it.
    pub(super) fn close(&mut self) {
        self.state = State::Ended;
        self.origin = None;
    }

    /// Returns the next document.
    pub(super) fn poll_document(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Document, Error>>> {
        loop {
            if let Some(item) = self.next_framed() {
                return Poll::Ready(Some(item));
            }
            match &mut self.state {
                State::Reading(body) => match body.poll_piece(cx) {
                    Poll::Pending => return Poll::Pending,
                    Poll::Ready(Some(Ok(piece))) => self.framer.push(piece),
                    Poll::Ready(Some(Err(error))) => self.broken(Some(error), None),
                    Poll::Ready(None) => self.ended(),
                },
                State::Finishing => {
                    self.state = State::Ended;
                    let last = self.framer.finish();
                    if let Some(item) = last.and_then(|frame| self.told(frame)) {
                        return Poll::Ready(Some(item));
                    }
                }
                State::Waiting(sleep) => match sleep.as_mut().poll(cx) {
                    Poll::Pending => return Poll::Pending,
                    Poll::Ready(()) => self.open_again(),
                },
                State::Opening(response) => match response.as_mut().poll(cx) {
                    Poll::Pending => return Poll::Pending,
                    Poll::Ready(Ok(response)) => self.opened(&response),
                    Poll::Ready(Err(error)) => self.broken(Some(error), None),
                },
                State::Failed(_) | State::Ended => return Poll::Ready(self.last_error().map(Err)),
            }
        }
    }

    /// Returns the error that is left when nothing follows.
    fn last_error(&mut self) -> Option<Error> {
        match std::mem::replace(&mut self.state, State::Ended) {
            State::Failed(error) => Some(error),
            _ => None,
        }
    }

    /// Returns the next document of the bytes so far.
    fn next_framed(&mut self) -> Option<Result<Document, Error>> {
        while let State::Reading(_) | State::Finishing = self.state {
            match self.framer.next() {
                Ok(Some(frame)) => {
                    if let Some(item) = self.told(frame) {
                        return Some(item);
                    }
                }
                Ok(None) => return None,
                Err(overlong) => {
                    let error = Error::new(ErrorKind::TooLarge, overlong.to_string());
                    self.close();
                    return Some(Err(self.located(error)));
                }
            }
        }
        None
    }

    /// Returns the event or error that a frame gives to the caller.
    fn told(&mut self, frame: super::framer::Frame) -> Option<Result<Document, Error>> {
        self.failures = 0;
        match document::meaning(self.format, frame) {
            Meaning::Nothing => None,
            Meaning::Value(document) => Some(Ok(document)),
            Meaning::Fault(fault) => Some(Err(fault.of(&self.head))),
            Meaning::End => {
                self.close();
                None
            }
        }
    }

    /// Handles the end of the stream by the server.
    fn ended(&mut self) {
        match self.at_end {
            AtEnd::Reconnect if self.origin.is_some() => self.broken(None, None),
            AtEnd::Reconnect | AtEnd::Stop => self.state = State::Finishing,
        }
    }

    /// Handles a break of the stream, or a failure to open it again, with an error or without; `told` is the wait
    /// that the server asks for.
    fn broken(&mut self, error: Option<Error>, told: Option<Duration>) {
        self.failures += 1;
        let asked = self.framer.sse().and_then(|sse| sse.retry()).map(Duration::from_millis);
        let origin = self.origin.as_ref().filter(|_| error.as_ref().is_none_or(may_pass));
        let waiting = origin.and_then(|origin| {
            let delay = origin.delay(self.failures, told.or(asked))?;
            Some(origin.sleep(delay))
        });
        self.state = match (waiting, error) {
            (Some(sleep), _) => State::Waiting(sleep),
            (None, Some(error)) => State::Failed(error),
            (None, None) => State::Ended,
        };
    }

    fn open_again(&mut self) {
        self.state = match self.request_again() {
            Some(response) => State::Opening(response),
            None => {
                let message = "the stream broke off, and its last event id cannot be sent";
                State::Failed(self.located(Error::new(ErrorKind::Transport, message)))
            }
        };
    }

    fn request_again(&mut self) -> Option<BoxFuture<'static, Result<RawResponse, Error>>> {
        let sse = self.framer.sse_mut()?;
        sse.restart();
        let header = match sse.last_id() {
            "" => None,
            id => {
                let value = HeaderValue::from_bytes(id.as_bytes()).ok()?;
                Some((HeaderName::from_static("last-event-id"), value))
            }
        };
        self.origin.as_ref()?.send(header)
    }

    /// Handles the response to the request that was sent again. A 204 ends the stream.
    fn opened(&mut self, response: &RawResponse) {
        let status = response.status();
        if status == StatusCode::NO_CONTENT {
            self.state = State::Ended;
        } else if !status.is_success() {
            let error = response.status_error("");
            let told = self
                .origin
                .as_ref()
                .and_then(|origin| origin.retry_after(response.headers()));
            self.broken(Some(error), told);
        } else if !self.format.is_of(response) {
            self.state = State::Failed(unexpected_media_type(response, self.format));
        } else if let Some(body) = response.take_open_body() {
            self.head = response.with_body(Bytes::new());
            self.state = State::Reading(body);
        } else {
            self.state = State::Ended;
        }
    }

    fn located(&self, error: Error) -> Error {
        error.of_call(self.head.operation(), self.head.attempts())
    }
}

/// Returns true if the same request may succeed later.
fn may_pass(error: &Error) -> bool {
    error.is_retryable() || error.kind() == ErrorKind::Transport
}
