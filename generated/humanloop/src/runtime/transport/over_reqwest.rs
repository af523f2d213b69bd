//! Requests over reqwest.

use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body as HttpBody, Frame, SizeHint};

use super::super::error::{Error, ErrorKind};
use super::clock::runtime;
use super::{Body, BoxFuture, Connection, HttpRequest, HttpResponse, Transport, tls};

/// The silence after which a connection is tested by a ping.
#[cfg(feature = "http2")]
const PING_AFTER: std::time::Duration = std::time::Duration::from_secs(20);

/// The time limit for the response to a ping.
#[cfg(feature = "http2")]
const PING_TIMEOUT: std::time::Duration = std::time::Duration::from_secs(20);

/// A transport over a `reqwest::Client`.
#[derive(Debug, Clone)]
pub struct ReqwestTransport(reqwest::Client);

impl ReqwestTransport {
    /// Creates the default transport, without redirects.
    pub(in super::super) fn new(connection: &Connection) -> Result<Self, Error> {
        let mut builder = connection
            .tls
            .reqwest(reqwest::Client::builder())?
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .connect_timeout(connection.connect_timeout);
        // A connection that many calls share outlives the time limit of each: it is found dead by itself.
        #[cfg(feature = "http2")]
        {
            builder = builder
                .http2_keep_alive_interval(PING_AFTER)
                .http2_keep_alive_timeout(PING_TIMEOUT);
        }
        if let Some(proxy) = &connection.proxy {
            let proxy = reqwest::Proxy::all(proxy).map_err(|error| config("the proxy's URL is not valid", error))?;
            builder = builder.proxy(proxy);
        }
        match builder.build() {
            Ok(client) => Ok(Self(client)),
            Err(error) => Err(config("the HTTP client could not be set up", error)),
        }
    }

    /// Creates a transport over this client. Its redirect policy should be `none`: with another one, that client
    /// decides where the credentials go.
    #[cfg(feature = "reqwest")]
    pub fn over(client: reqwest::Client) -> Self {
        Self(client)
    }
}

impl Transport for ReqwestTransport {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Error>> {
        Box::pin(async move {
            runtime()?;
            let (parts, body) = request.into_parts();
            let body = match body.as_bytes() {
                Some([]) if body.is_none() => reqwest::Body::default(),
                _ => reqwest::Body::wrap(Outgoing(Mutex::new(body))),
            };
            let request = reqwest::Request::try_from(http::Request::from_parts(parts, body))
                .map_err(|error| failed(ErrorKind::Request, error))?;
            let response = self.0.execute(request).await.map_err(transport_error)?;
            let (parts, body) = http::Response::from(response).into_parts();
            let length = body.size_hint().exact();
            Ok(http::Response::from_parts(
                parts,
                Body::from_stream(Incoming(body), length),
            ))
        })
    }
}

fn config(message: &'static str, source: impl std::error::Error + Send + Sync + 'static) -> Error {
    Error::new(ErrorKind::Config, message).with_source(source)
}

/// Returns the error of a transport, without the URL, which may hold a key.
fn transport_error(error: reqwest::Error) -> Error {
    if let Some(error) = super::of_body(&error) {
        return error;
    }
    if let Some(message) = tls::handshake_failure(&error) {
        return Error::new(ErrorKind::Connect, message).with_source(error.without_url());
    }
    let kind = match () {
        () if error.is_connect() => ErrorKind::Connect,
        () if error.is_timeout() => ErrorKind::Timeout,
        () => ErrorKind::Transport,
    };
    failed(kind, error)
}

fn failed(kind: ErrorKind, error: reqwest::Error) -> Error {
    let message = match kind {
        ErrorKind::Connect => "no connection to the server",
        ErrorKind::Timeout => "connecting took too long",
        ErrorKind::Request => "the request is not valid",
        _ => "the connection failed",
    };
    Error::new(kind, message).with_source(error.without_url())
}

/// The body of a request. The lock is never waited for: it makes the stream shareable, as reqwest requires.
struct Outgoing(Mutex<Body>);

impl HttpBody for Outgoing {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        let body = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        Pin::new(body)
            .poll_next(cx)
            .map(|piece| piece.map(|piece| piece.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).is_none()
    }

    fn size_hint(&self) -> SizeHint {
        match self.0.lock().unwrap_or_else(PoisonError::into_inner).length() {
            Some(length) => SizeHint::with_exact(length),
            None => SizeHint::default(),
        }
    }
}

/// The body of a response.
struct Incoming(reqwest::Body);

impl Stream for Incoming {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            return match Pin::new(&mut self.0).poll_frame(cx) {
                Poll::Pending => Poll::Pending,
                Poll::Ready(None) => Poll::Ready(None),
                Poll::Ready(Some(Err(error))) => Poll::Ready(Some(Err(transport_error(error)))),
                Poll::Ready(Some(Ok(frame))) => match frame.into_data() {
                    Ok(data) => Poll::Ready(Some(Ok(data))),
                    Err(_trailers) => continue,
                },
            };
        }
    }
}
