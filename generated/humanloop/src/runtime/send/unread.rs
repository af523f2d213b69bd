//! A body that the caller reads piece by piece, and the request to send again if it breaks off.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::HeaderMap;
use http::header::{HeaderName, HeaderValue};

#[cfg(feature = "blocking")]
use super::super::client::Mode;
use super::super::error::{Error, ErrorKind};
use super::super::response::RawResponse;
use super::super::transport::{Body, BoxFuture, HttpRequest};
use super::context::{CallContext, is_idempotent};
use super::observe::Event;
use super::{limit, responded, retry, retry_after};

/// The body of a success that nobody has read yet. Dropping it closes the connection.
pub(in super::super) struct Unread {
    body: Body,
    /// Ends when the server has been silent too long; set while a piece is awaited.
    silence: Option<BoxFuture<'static, ()>>,
    cx: Arc<CallContext>,
    /// The request once more, without credentials, unless its body can be read only once.
    request: Option<HttpRequest>,
}

impl Unread {
    pub(super) fn new(body: Body, cx: CallContext, request: Option<HttpRequest>) -> Self {
        Self {
            body,
            silence: None,
            cx: Arc::new(cx),
            request,
        }
    }

    /// Returns the next piece; `None` at the end, and after an error.
    ///
    /// An error is that of the transport, or a [`ErrorKind::Timeout`] when the server has sent nothing for too long,
    /// or a [`ErrorKind::Transport`] when the body ends before the stated length.
    pub(in super::super) fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        let error = match Pin::new(&mut self.body).poll_next(cx) {
            Poll::Ready(Some(Ok(piece))) => {
                self.silence = None;
                return Poll::Ready(Some(Ok(piece)));
            }
            Poll::Ready(Some(Err(error))) => error,
            Poll::Ready(None) => match self.body.length() {
                Some(left) if left > 0 => {
                    let message = format!("the body ended {left} bytes too early");
                    Error::new(ErrorKind::Transport, message)
                }
                _ => {
                    self.body = Body::empty();
                    return Poll::Ready(None);
                }
            },
            Poll::Pending => {
                let silence = self
                    .silence
                    .get_or_insert_with(|| self.cx.tools.clock().limit(self.cx.idle));
                if silence.as_mut().poll(cx).is_pending() {
                    return Poll::Pending;
                }
                let message = format!("the server sent nothing for {:?}", self.cx.idle);
                Error::new(ErrorKind::Timeout, message)
            }
        };
        self.body = Body::empty();
        self.silence = None;
        Poll::Ready(Some(Err(error.of_call(self.cx.operation, self.cx.attempts()))))
    }

    /// Reads the body to its end after all, within the limits of an attempt.
    ///
    /// # Errors
    /// As when any response is read.
    pub(in super::super) async fn collect(self) -> Result<Bytes, Error> {
        let time = self.cx.time_left().unwrap_or(self.cx.tools.core().attempt_timeout());
        let body = Box::pin(self.body.collect(self.cx.tools.core().body_limit()));
        limit::within(self.cx.tools.clock().as_ref(), time, "the attempt", body).await
    }

    /// Returns the kind of the caller that waits for the pieces.
    #[cfg(feature = "blocking")]
    pub(in super::super) fn mode(&self) -> Mode {
        self.cx.tools.mode()
    }
}

/// The request of a body, to be sent again if the body breaks off.
#[allow(dead_code, reason = "only streams of events do that")]
pub(in super::super) struct Origin {
    cx: Arc<CallContext>,
    request: HttpRequest,
}

#[allow(dead_code, reason = "only streams of events do that")]
impl Unread {
    /// Returns the size of the largest event, in bytes.
    pub(in super::super) fn event_limit(&self) -> usize {
        usize::try_from(self.cx.tools.core().event_limit()).unwrap_or(usize::MAX)
    }

    /// Returns the request to send again, if that does no harm: the method is idempotent, and its body can be read
    /// again. An idempotency key is not enough, since the server repeats the same response for it.
    pub(in super::super) fn origin(&mut self) -> Option<Origin> {
        if !is_idempotent(self.cx.operation.method) {
            return None;
        }
        Some(Origin {
            cx: self.cx.clone(),
            request: self.request.take()?,
        })
    }
}

#[allow(dead_code, reason = "only streams of events do that")]
impl Origin {
    /// Returns the wait before it is sent again after so many failures, counted from 1; `None` if the policy or the
    /// client's budget has nothing left. `told` is the wait that the server asks for.
    pub(in super::super) fn delay(&self, failures: u32, told: Option<Duration>) -> Option<Duration> {
        let policy = self.cx.tools.core().retry();
        if failures > self.cx.max_retries || !self.cx.tools.core().budget().take() {
            return None;
        }
        let delay = match told {
            Some(delay) => delay.min(policy.max_retry_after),
            None => self.cx.tools.clock().jitter(policy.delay(failures)),
        };
        self.cx.tell(&Event::Retrying {
            operation: self.cx.operation,
            attempt: self.cx.attempts(),
            delay,
        });
        Some(delay)
    }

    /// Returns the kind of the caller that waits.
    #[cfg(feature = "blocking")]
    pub(in super::super) fn mode(&self) -> Mode {
        self.cx.tools.mode()
    }

    /// Waits for this long.
    pub(in super::super) fn sleep(&self, delay: Duration) -> BoxFuture<'static, ()> {
        self.cx.tools.clock().sleep(delay)
    }

    /// Returns the wait that the headers of a response ask for.
    pub(in super::super) fn retry_after(&self, headers: &HeaderMap) -> Option<Duration> {
        retry_after::of(headers, self.cx.tools.clock().now())
    }

    /// Sends the request again, with one more header, as a call of one attempt. `None` if the body cannot be read
    /// again.
    pub(in super::super) fn send(
        &self,
        header: Option<(HeaderName, HeaderValue)>,
    ) -> Option<BoxFuture<'static, Result<RawResponse, Error>>> {
        let mut request = retry::again(&self.request)?;
        if let Some((name, value)) = header {
            request.headers_mut().insert(name, value);
        }
        Some(Box::pin(responded(self.cx.renewed(), request)))
    }
}
