//! The recorder of a client's exchanges with a server.

use std::path::Path;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use super::super::error::{Error, ErrorKind};
use super::super::send::{Middleware, Next};
use super::super::transport::{Body, BoxFuture, HttpRequest, HttpResponse};
use super::sent::SentRequest;
use super::tape::{self, Exchange};

type Edit = Arc<dyn Fn(&mut Exchange) + Send + Sync>;

/// A middleware that records every exchange of a client with the server. They are saved to a file, from which
/// [`Replay`](super::Replay) responds. A clone is the same recorder.
///
/// ```text
/// let recorder = Recorder::new();
/// let client = Client::builder().around_attempts(recorder.clone())…;
/// …
/// recorder.save("tests/exchanges.json")?;
/// ```
///
/// Credentials are not recorded: `REDACTED` replaces the values of headers and query parameters that hold them, or
/// whose names suggest it. Remove other secrets with [`edit`](Self::edit). Bodies of requests are read into memory;
/// those of responses are recorded while they are read.
#[derive(Clone, Default)]
pub struct Recorder {
    tape: Arc<Mutex<Vec<(Exchange, BytesMut)>>>,
    edits: Vec<Edit>,
}

impl Recorder {
    /// Creates a recorder without exchanges.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a function that changes each exchange before it is recorded: to remove secrets in bodies, or names of
    /// people.
    #[must_use]
    pub fn edit(mut self, change: impl Fn(&mut Exchange) + Send + Sync + 'static) -> Self {
        self.edits.push(Arc::new(change));
        self
    }

    /// Returns the exchanges so far, in the order of their responses. A request without a response is not among them.
    pub fn exchanges(&self) -> Vec<Exchange> {
        let tape = self.tape();
        let whole = tape.iter().map(|(exchange, body)| {
            let mut exchange = Exchange {
                body: Bytes::copy_from_slice(body),
                ..exchange.clone()
            };
            self.edits.iter().for_each(|edit| edit(&mut exchange));
            exchange
        });
        whole.collect()
    }

    /// Writes the exchanges so far to a file of JSON, and replaces its contents.
    ///
    /// # Errors
    /// [`ErrorKind::Io`] when it cannot be written.
    pub fn save(&self, path: impl AsRef<Path>) -> Result<(), Error> {
        let path = path.as_ref();
        std::fs::write(path, tape::write(&self.exchanges())).map_err(|error| {
            let message = format!("the exchanges cannot be written to {}", path.display());
            Error::new(ErrorKind::Io, message).with_source(error)
        })
    }

    fn tape(&self) -> MutexGuard<'_, Vec<(Exchange, BytesMut)>> {
        self.tape.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Middleware for Recorder {
    fn handle<'a>(&'a self, request: HttpRequest, next: Next<'a>) -> BoxFuture<'a, Result<HttpResponse, Error>> {
        Box::pin(async move {
            let (parts, body) = request.into_parts();
            let none = body.is_none();
            let body = body.collect(u64::MAX).await?;
            let again = |body: Body| http::Request::from_parts(parts.clone(), body);
            let sent = SentRequest::of(again(body.clone().into())).await?;
            let body = if none { Body::empty() } else { body.into() };
            let response = next.run(again(body)).await?;
            let exchange = Exchange::new(sent, response.status().as_u16(), response.headers());
            let mut tape = self.tape();
            tape.push((exchange, BytesMut::new()));
            let index = tape.len() - 1;
            drop(tape);
            Ok(response.map(|body| {
                let length = body.length();
                let recorder = self.clone();
                let tee = Tee { body, recorder, index };
                Body::from_stream(tee, length)
            }))
        })
    }
}

/// A body that is recorded while it is read.
struct Tee {
    body: Body,
    recorder: Recorder,
    index: usize,
}

impl Stream for Tee {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let piece = Pin::new(&mut self.body).poll_next(cx);
        if let Poll::Ready(Some(Ok(piece))) = &piece {
            if let Some((_, kept)) = self.recorder.tape().get_mut(self.index) {
                kept.extend_from_slice(piece);
            }
        }
        piece
    }
}
