//! The errors of a call: one type, and one that also has the errors that an operation documents.
//!
//! Nothing shown by `Display` or `Debug` is a secret: of the request only method and path template are shown, of
//! the response the status, the request id and the message or a piece of the body.

mod api;
mod message;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

pub use self::api::{ApiError, OpError};
pub use self::message::ErrorMessage;
use super::request::Operation;
use super::response::{RawResponse, request_id};
use super::wire::{self, Decode, DecodeError};

/// The number of characters of a response body that are shown.
const EXCERPT: usize = 300;

/// A call that failed. One pointer wide; a clone is the same error.
#[derive(Clone)]
pub struct Error(Arc<Details>);

/// The point at which a call failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client is not configured correctly: a base URL, an environment variable, a certificate store.
    Config,
    /// The arguments cannot be sent as a request. Nothing was sent.
    Request,
    /// A credential could not be obtained. Nothing was sent.
    Auth,
    /// There is no connection to the server.
    Connect,
    /// A time limit was exceeded.
    Timeout,
    /// The connection broke, or the server does not speak HTTP.
    Transport,
    /// The response is larger than the client's limit.
    TooLarge,
    /// The server responded with a status that is not a success.
    Status,
    /// The body is not as the document describes it.
    Decode,
    /// The data cannot be written to the file or the writer.
    Io,
    /// The server responded with a success, and then sent an error among the events of the stream.
    Stream,
    /// The pages of a list do not lead to its end: the server repeats a page or a position, or a page lacks the
    /// position of the next one.
    Paging,
}

type Source = Arc<dyn std::error::Error + Send + Sync>;

#[derive(Clone)]
struct Details {
    kind: ErrorKind,
    message: Cow<'static, str>,
    source: Option<Source>,
    operation: Option<&'static Operation>,
    attempts: u32,
    response: Option<Received>,
    /// The message for people in the response.
    told: Option<String>,
}

/// The parts of a response that are kept.
#[derive(Clone)]
struct Received {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Error {
    /// Creates an error of this kind. The message is one sentence without a full stop, in lower case.
    #[cold]
    pub fn new(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        Self(Arc::new(Details {
            kind,
            message: message.into(),
            source: None,
            operation: None,
            attempts: 0,
            response: None,
            told: None,
        }))
    }

    /// Adds the error that caused this one.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Arc::make_mut(&mut self.0).source = Some(Source::from(source.into()));
        self
    }

    /// Creates an error about a response, which it keeps whole.
    #[cold]
    pub(super) fn of_response(kind: ErrorKind, message: impl Into<Cow<'static, str>>, response: &RawResponse) -> Self {
        Self(Arc::new(Details {
            kind,
            message: message.into(),
            source: None,
            operation: Some(response.operation()),
            attempts: response.attempts(),
            response: Some(Received {
                status: response.status(),
                headers: response.headers().clone(),
                body: response.body().clone(),
            }),
            told: None,
        }))
    }

    /// Adds the message for people in the response, which is shown instead of the body.
    pub(super) fn telling(mut self, message: String) -> Self {
        Arc::make_mut(&mut self.0).told = Some(message);
        self
    }

    /// Adds the operation and the attempts, if they are not known yet.
    pub(super) fn of_call(mut self, operation: &'static Operation, attempts: u32) -> Self {
        if self.0.operation.is_none() {
            let details = Arc::make_mut(&mut self.0);
            details.operation = Some(operation);
            details.attempts = attempts;
        }
        self
    }

    /// Returns the point at which the call failed.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns the status, if there was a response.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.response.as_ref().map(|response| response.status)
    }

    /// Returns the headers of the response, if there was one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.response.as_ref().map(|response| &response.headers)
    }

    /// Returns the whole body of the response, if there was one. If the error is about one event of a stream, it is
    /// that event's text.
    pub fn body(&self) -> Option<&Bytes> {
        self.0.response.as_ref().map(|response| &response.body)
    }

    /// Returns the whole body of the response, if there was one, and drops the error.
    pub fn into_body(self) -> Option<Bytes> {
        self.body().cloned()
    }

    /// Reads the body as JSON of this type.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] when there was no body, or it is not JSON of this type.
    pub fn body_as<B: Decode>(&self) -> Result<B, Error> {
        let read = wire::from_slice(self.body().map_or(&[], |body| body));
        read.map_err(|error| Error::new(ErrorKind::Decode, "the body is not of the type asked for").with_source(error))
    }

    /// Returns the server's id of the request, if the server states one.
    pub fn request_id(&self) -> Option<&str> {
        request_id(self.headers()?)
    }

    /// Returns the number of times that the request was sent; 0 if it never was.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Returns true if a time limit was exceeded.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// Returns true if there was no connection.
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
    }

    /// Returns true if the same request may succeed later.
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            ErrorKind::Connect | ErrorKind::Timeout => true,
            ErrorKind::Status => self.status().is_some_and(super::send::is_retryable),
            // If what kept the token away may pass.
            ErrorKind::Auth => {
                let source = std::error::Error::source(self).and_then(|source| source.downcast_ref::<Self>());
                source.is_some_and(Self::is_retryable)
            }
            ErrorKind::Config
            | ErrorKind::Request
            | ErrorKind::Transport
            | ErrorKind::TooLarge
            | ErrorKind::Decode
            | ErrorKind::Io
            | ErrorKind::Stream
            | ErrorKind::Paging => false,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.0.operation {
            write!(f, "{} {}: ", operation.method, operation.path)?;
        }
        let Some(response) = &self.0.response else {
            return f.write_str(&self.0.message);
        };
        write!(f, "{}", response.status)?;
        if !self.0.message.is_empty() {
            write!(f, ", {}", self.0.message)?;
        }
        match (&self.0.told, self.0.kind) {
            (Some(message), _) => write!(f, ": {}", excerpt(message.as_bytes())),
            (None, ErrorKind::Status | ErrorKind::Stream) if !response.body.is_empty() => {
                write!(f, ": {}", excerpt(&response.body))
            }
            (None, _) => Ok(()),
        }
    }
}

/// Shows the error as `Display` does, with its causes, the attempts and the request id: the text that `main` prints.
/// A value that was kept and then read as another type.
impl From<DecodeError> for Error {
    fn from(error: DecodeError) -> Self {
        Self::new(ErrorKind::Decode, "the value is not of the type that it is read as").with_source(error)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")?;
        let mut source = std::error::Error::source(self);
        while let Some(error) = source {
            write!(f, ": {error}")?;
            source = error.source();
        }
        write!(f, " [{:?}", self.0.kind)?;
        if self.0.attempts > 1 {
            write!(f, ", {} attempts", self.0.attempts)?;
        }
        if let Some(id) = self.request_id() {
            write!(f, ", request id {id:?}")?;
        }
        f.write_str("]")
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0
            .source
            .as_deref()
            .map(|source| source as &(dyn std::error::Error + 'static))
    }
}

/// Returns the start of a body, as one line.
pub(super) fn excerpt(body: &[u8]) -> String {
    let start = body.get(..EXCERPT * 4).unwrap_or(body);
    let text = String::from_utf8_lossy(start);
    let mut line: String = text
        .chars()
        .take(EXCERPT)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    if text.chars().count() > EXCERPT || start.len() < body.len() {
        line.push('…');
    }
    line
}
