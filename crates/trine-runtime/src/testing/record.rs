//! Keeps what a client and a server say to each other.

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

/// Keeps every exchange of a client with the server, to be written to a file that [`Replay`](super::Replay) answers
/// from. A clone is the same recorder.
///
/// ```text
/// let recorder = Recorder::new();
/// let client = Client::builder().around_attempts(recorder.clone())…;
/// …
/// recorder.save("tests/exchanges.json")?;
/// ```
///
/// Credentials are not kept: `REDACTED` stands for the values of the headers and query parameters that have them, or
/// sound like it. What else must not be in a file is for [`edit`](Self::edit) to take out. Bodies of requests are read
/// into memory; those of responses are kept as they are read.
#[derive(Clone, Default)]
pub struct Recorder {
    tape: Arc<Mutex<Vec<(Exchange, BytesMut)>>>,
    edits: Vec<Edit>,
}

impl Recorder {
    /// One that has kept nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same, with a change to each exchange before anybody sees it: secrets in bodies, names of people.
    #[must_use]
    pub fn edit(mut self, change: impl Fn(&mut Exchange) + Send + Sync + 'static) -> Self {
        self.edits.push(Arc::new(change));
        self
    }

    /// The exchanges so far, in the order in which their responses came. A request that got none is not among them.
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

    /// Writes the exchanges so far to a file of JSON, whatever was in it.
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

/// A body that is kept while it is read.
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
