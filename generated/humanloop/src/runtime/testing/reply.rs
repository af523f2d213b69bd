//! The replies of the mock.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, StatusCode};

use super::super::error::{Error, ErrorKind};
use super::super::request::header;
use super::super::transport::{Body, HttpResponse};
use super::super::wire::{self, Encode};
use super::clock::{self, Limited};
use super::sent::SentRequest;

/// A response of the mock. A reply that cannot be sent is an error of the call.
#[derive(Debug, Clone)]
pub struct Reply {
    status: u16,
    headers: HeaderMap,
    /// The body as it arrives.
    pieces: Vec<Bytes>,
    problem: Option<Error>,
}

impl Reply {
    /// Creates a response without a body.
    pub fn status(status: u16) -> Self {
        Self {
            status,
            headers: HeaderMap::new(),
            pieces: Vec::new(),
            problem: None,
        }
    }

    /// Creates a response with a body of JSON.
    pub fn json(status: u16, body: &(impl Encode + ?Sized)) -> Self {
        Self::bytes(status, "application/json", wire::to_vec(body))
    }

    /// Creates a response with a body of text.
    pub fn text(status: u16, content_type: &str, body: impl Into<String>) -> Self {
        Self::bytes(status, content_type, body.into())
    }

    /// Creates a response with a body of bytes.
    pub fn bytes(status: u16, content_type: &str, body: impl Into<Bytes>) -> Self {
        Self::pieces(status, content_type, vec![body.into()])
    }

    /// Creates a success with a body of events (`text/event-stream`), each with one of these as its data.
    pub fn events<T: Encode>(events: &[T]) -> Self {
        let event = |event: &T| Bytes::from([b"data: ", wire::to_vec(event).as_slice(), b"\n\n"].concat());
        Self::pieces(200, "text/event-stream", events.iter().map(event).collect())
    }

    /// Creates a success with a body of lines of JSON (`application/x-ndjson`).
    pub fn lines<T: Encode>(lines: &[T]) -> Self {
        let line = |line: &T| Bytes::from([wire::to_vec(line).as_slice(), b"\n"].concat());
        Self::pieces(200, "application/x-ndjson", lines.iter().map(line).collect())
    }

    /// Creates a response whose body arrives in pieces.
    pub fn pieces(status: u16, content_type: &str, pieces: Vec<Bytes>) -> Self {
        let reply = Self {
            pieces,
            ..Self::status(status)
        };
        reply.header(CONTENT_TYPE.as_str(), content_type)
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match header(name, value) {
            Ok((name, value)) => {
                self.headers.append(name, value);
            }
            Err(error) => {
                self.problem.get_or_insert(error);
            }
        }
        self
    }

    pub(super) fn with_headers(self, headers: HeaderMap) -> Self {
        Self { headers, ..self }
    }

    pub(super) fn with_body(self, body: Bytes) -> Self {
        Self {
            pieces: vec![body],
            ..self
        }
    }

    pub(super) fn into_http(self) -> Result<HttpResponse, Error> {
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        let status = StatusCode::from_u16(self.status)
            .map_err(|_| Error::new(ErrorKind::Config, format!("{} is not a status", self.status)))?;
        let body = match self.pieces.as_slice() {
            [] => Body::empty(),
            [whole] => whole.clone().into(),
            _ => Body::from_stream(Pieces(self.pieces.into_iter()), None),
        };
        let mut response = http::Response::new(body);
        *response.status_mut() = status;
        *response.headers_mut() = self.headers;
        Ok(response)
    }
}

struct Pieces(std::vec::IntoIter<Bytes>);

impl Stream for Pieces {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.next().map(Ok))
    }
}

/// A function from a request to a reply.
type Reacting = Arc<dyn Fn(&SentRequest) -> Reply + Send + Sync>;

/// The reaction to a request.
#[derive(Clone)]
pub(super) enum Reaction {
    Reply(Reply),
    By(Reacting),
    Fails(ErrorKind),
    Hangs,
}

impl Reaction {
    /// Returns the response to a request, as a transport does. One that hangs advances the clock.
    pub(super) async fn to(self, request: &SentRequest, clock: Option<Limited>) -> Result<HttpResponse, Error> {
        match self {
            Reaction::Reply(reply) => reply.into_http(),
            Reaction::By(reaction) => reaction(request).into_http(),
            Reaction::Fails(kind) => Err(Error::new(kind, "the mock was told to fail")),
            Reaction::Hangs => clock::hang(clock).await,
        }
    }
}

impl fmt::Debug for Reaction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reaction::Reply(reply) => write!(f, "status {}", reply.status),
            Reaction::By(_) => f.write_str("what a function makes of it"),
            Reaction::Fails(kind) => write!(f, "an error of {kind:?}"),
            Reaction::Hangs => f.write_str("nothing, ever"),
        }
    }
}
