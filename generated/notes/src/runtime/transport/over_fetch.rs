//! Requests in a browser: over reqwest, which calls `fetch`. The browser decides about TLS, connections, redirects and
//! compression.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use wasm_bindgen_futures::spawn_local;

use super::super::error::{Error, ErrorKind};
use super::handover::{Giver, Taker, handover};
use super::{Body, BoxFuture, Connection, HttpRequest, HttpResponse, Transport};

/// A transport over a `reqwest::Client`.
#[derive(Debug, Clone)]
pub struct ReqwestTransport(reqwest::Client);

impl ReqwestTransport {
    /// Creates the default transport.
    pub(in super::super) fn new(connection: &Connection) -> Result<Self, Error> {
        if connection.proxy.is_some() || !connection.tls.is_default() {
            let message = "a browser takes neither a proxy nor certificates from a client";
            return Err(Error::new(ErrorKind::Config, message));
        }
        match reqwest::Client::builder().build() {
            Ok(client) => Ok(Self(client)),
            Err(error) => Err(failed(ErrorKind::Config, "the HTTP client could not be set up", error)),
        }
    }

    /// Creates a transport over this client.
    #[cfg(feature = "reqwest")]
    pub fn over(client: reqwest::Client) -> Self {
        Self(client)
    }
}

impl Transport for ReqwestTransport {
    /// The body of the request is collected first, since `fetch` takes it whole.
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Error>> {
        let client = self.0.clone();
        Box::pin(async move {
            let request = whole(request).await?;
            let (giver, taker) = handover();
            spawn_local(exchange(client, request, giver));
            match taker.take().await {
                Some(response) => response,
                None => Err(Error::new(ErrorKind::Transport, "the browser ended the request")),
            }
        })
    }
}

/// The request with all of its body.
async fn whole(request: HttpRequest) -> Result<reqwest::Request, Error> {
    let (parts, body) = request.into_parts();
    let has_body = !body.is_none();
    let body = body.collect(u64::MAX).await?;
    let invalid = |error| failed(ErrorKind::Request, "the request is not valid", error);
    let mut request = reqwest::Request::try_from(http::Request::from_parts(parts, Bytes::new())).map_err(invalid)?;
    *request.body_mut() = has_body.then(|| body.into());
    Ok(request)
}

/// Sends a request, hands over the response, and then its body piece by piece, as long as the receiver takes them.
async fn exchange(client: reqwest::Client, request: reqwest::Request, giver: Giver<Result<HttpResponse, Error>>) {
    let Some(response) = giver.while_taken(client.execute(request)).await else {
        return;
    };
    let response = match response {
        Ok(response) => response,
        Err(error) => {
            giver.give(Err(connection(error))).await;
            return;
        }
    };
    let (pieces, incoming) = handover();
    let body = Body::from_stream(Incoming(incoming), response.content_length());
    let mut head = http::Response::new(body);
    *head.status_mut() = response.status();
    *head.headers_mut() = response.headers().clone();
    if !giver.give(Ok(head)).await {
        return;
    }
    let mut body = pin!(response.bytes_stream());
    loop {
        let next = poll_fn(|cx| body.as_mut().poll_next(cx));
        let Some(Some(piece)) = pieces.while_taken(next).await else {
            return;
        };
        if !pieces.give(piece.map_err(connection)).await {
            return;
        }
    }
}

/// The body of a response.
struct Incoming(Taker<Result<Bytes, Error>>);

impl Stream for Incoming {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_take(cx)
    }
}

/// An error of `fetch`, which does not say whether there was a connection.
fn connection(error: reqwest::Error) -> Error {
    failed(ErrorKind::Transport, "the connection failed", error)
}

fn failed(kind: ErrorKind, message: &'static str, error: reqwest::Error) -> Error {
    Error::new(kind, message).with_source(error.without_url())
}
