//! Requests over ureq, which waits on the calling thread: for `send_blocking`.

use std::io::{self, Read};
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Buf, Bytes};
use futures_core::Stream;
use http::header::CONTENT_LENGTH;
use ureq::SendBody;

use super::super::error::{Error, ErrorKind};
use super::{Body, BoxFuture, Connection, HttpRequest, HttpResponse, IdleLimit, TimeLimit, Transport, block_on, tls};

/// The size of one read from a response, in bytes.
const PIECE: usize = 16 * 1024;

/// A transport over a `ureq::Agent`. Its futures are ready when first polled, and wait on that thread.
#[derive(Debug, Clone)]
pub struct UreqTransport(ureq::Agent);

impl UreqTransport {
    /// Creates the default transport, without redirects.
    pub(in super::super) fn new(connection: &Connection) -> Result<Self, Error> {
        let mut builder = connection
            .tls
            .ureq(ureq::Agent::config_builder())?
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .allow_non_standard_methods(true)
            .timeout_connect(Some(connection.connect_timeout));
        if let Some(proxy) = &connection.proxy {
            let proxy = ureq::Proxy::new(proxy)
                .map_err(|error| Error::new(ErrorKind::Config, "the proxy's URL is not valid").with_source(error))?;
            builder = builder.proxy(Some(proxy));
        }
        Ok(Self(builder.build().new_agent()))
    }

    fn run(&self, request: HttpRequest) -> Result<HttpResponse, Error> {
        let limit = request.extensions().get::<TimeLimit>().map(|limit| limit.0);
        let idle = request.extensions().get::<IdleLimit>().map(|limit| limit.0);
        let (mut parts, body) = request.into_parts();
        let has_body = !body.is_none();
        if let (true, Some(length)) = (has_body, body.length()) {
            parts.headers.insert(CONTENT_LENGTH, length.into());
        }
        let body = match has_body {
            true => SendBody::from_owned_reader(Outgoing(body, Bytes::new())),
            false => SendBody::none(),
        };
        let request = self.0.configure_request(http::Request::from_parts(parts, body));
        let request = match idle {
            None => request.timeout_global(limit),
            Some(idle) => request
                .timeout_send_request(limit)
                .timeout_send_body(limit)
                .timeout_recv_response(limit)
                .timeout_per_read(Some(idle)),
        };
        let request = request.build();
        let response = self.0.run(request).map_err(failed)?;
        let (parts, body) = response.into_parts();
        let length = body.content_length();
        let reader = body.into_with_config().limit(u64::MAX).reader();
        Ok(http::Response::from_parts(
            parts,
            Body::from_stream(Incoming(reader), length),
        ))
    }
}

impl Transport for UreqTransport {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Error>> {
        Box::pin(async move { self.run(request) })
    }
}

fn failed(error: ureq::Error) -> Error {
    if let ureq::Error::Io(error) = &error {
        if let Some(error) = super::of_body(error) {
            return error;
        }
    }
    if let Some(message) = tls::ureq_failure(&error) {
        return Error::new(ErrorKind::Connect, message).with_source(error);
    }
    let (kind, message) = match &error {
        ureq::Error::Timeout(ureq::Timeout::Connect | ureq::Timeout::Resolve) => {
            (ErrorKind::Connect, "no connection to the server in time")
        }
        ureq::Error::Timeout(ureq::Timeout::PerRead) => (ErrorKind::Timeout, "the server sent nothing for too long"),
        ureq::Error::Timeout(_) => (ErrorKind::Timeout, "the attempt took too long"),
        ureq::Error::HostNotFound | ureq::Error::ConnectionFailed => {
            (ErrorKind::Connect, "no connection to the server")
        }
        ureq::Error::Io(error) if error.kind() == io::ErrorKind::ConnectionRefused => {
            (ErrorKind::Connect, "no connection to the server")
        }
        // Its text has the URI in it, which may hold a key.
        ureq::Error::BadUri(_) => return Error::new(ErrorKind::Request, "the URI is not valid"),
        _ => (ErrorKind::Transport, "the connection failed"),
    };
    Error::new(kind, message).with_source(error)
}

/// The body of a request, with the rest of its last piece.
struct Outgoing(Body, Bytes);

impl Read for Outgoing {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        while self.1.is_empty() {
            match block_on(self.0.chunk()).map_err(io::Error::other)? {
                Some(piece) => self.1 = piece,
                None => return Ok(0),
            }
        }
        let length = out.len().min(self.1.len());
        self.1.copy_to_slice(&mut out[..length]);
        Ok(length)
    }
}

/// The body of a response.
struct Incoming(ureq::BodyReader<'static>);

impl Stream for Incoming {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut piece = vec![0; PIECE];
        Poll::Ready(match self.0.read(&mut piece) {
            Ok(0) => None,
            Ok(length) => {
                piece.truncate(length);
                Some(Ok(Bytes::from(piece)))
            }
            Err(error) => Some(Err(failed(ureq::Error::from(error)))),
        })
    }
}
