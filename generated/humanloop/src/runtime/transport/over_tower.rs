//! Requests over a tower service (feature `tower`): a client with layers around it, or a server in the same program,
//! such as an axum router under test.

use std::future::poll_fn;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Body as HttpBody, Frame, SizeHint};
use tower_service::Service;

use super::super::error::{Error, ErrorKind};
use super::{Body, BoxFuture, HttpRequest, HttpResponse, Transport};

type Source = Box<dyn std::error::Error + Send + Sync>;

/// A transport over a tower service. Each request goes to a clone of it.
///
/// ```text
/// Client::builder().transport(TowerTransport::new(service))
/// ```
#[derive(Debug)]
pub struct TowerTransport<S>(Mutex<S>);

impl<S> TowerTransport<S> {
    /// Creates a transport over this service, which should follow no redirect and repeat nothing.
    pub fn new(service: S) -> Self {
        Self(Mutex::new(service))
    }
}

impl<S, B> Transport for TowerTransport<S>
where
    S: Service<HttpRequest, Response = http::Response<B>> + Clone + Send,
    S::Error: Into<Source>,
    S::Future: Send,
    B: HttpBody<Data = Bytes> + Send + 'static,
    B::Error: Into<Source>,
{
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Error>> {
        let mut service = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        Box::pin(async move {
            poll_fn(|cx| service.poll_ready(cx)).await.map_err(failed)?;
            let response = service.call(request).await.map_err(failed)?;
            Ok(response.map(|body| {
                let length = body.size_hint().exact();
                Body::from_stream(Incoming(Box::pin(body)), length)
            }))
        })
    }
}

/// Returns the error of a service: ours if that caused it, such as that of the request's body.
fn failed(error: impl Into<Source>) -> Error {
    let error = error.into();
    let found = super::of_body(error.as_ref());
    found.unwrap_or_else(|| Error::new(ErrorKind::Transport, "the service failed").with_source(error))
}

/// The body of a response.
struct Incoming<B>(Pin<Box<B>>);

impl<B> Stream for Incoming<B>
where
    B: HttpBody<Data = Bytes>,
    B::Error: Into<Source>,
{
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            return match self.0.as_mut().poll_frame(cx) {
                Poll::Pending => Poll::Pending,
                Poll::Ready(None) => Poll::Ready(None),
                Poll::Ready(Some(Err(error))) => Poll::Ready(Some(Err(failed(error)))),
                Poll::Ready(Some(Ok(frame))) => match frame.into_data() {
                    Ok(data) => Poll::Ready(Some(Ok(data))),
                    Err(_trailers) => continue,
                },
            };
        }
    }
}

/// Lets services of other crates take the body.
impl HttpBody for Body {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        self.poll_next(cx)
            .map(|piece| piece.map(|piece| piece.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        match self.length() {
            Some(length) => SizeHint::with_exact(length),
            None => SizeHint::default(),
        }
    }
}
