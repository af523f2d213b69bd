//! Time limits.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use super::super::error::{Error, ErrorKind};
use super::super::transport::{BoxFuture, Clock};

/// Returns the outcome of `future`, or the error that `what` took longer than `time`. The future is dropped then.
pub(in super::super) fn within<'a, T>(
    clock: &dyn Clock,
    time: Duration,
    what: &'static str,
    future: BoxFuture<'a, Result<T, Error>>,
) -> Within<'a, T> {
    Within {
        sleep: clock.limit(time),
        future,
        time,
        what,
    }
}

pub(in super::super) struct Within<'a, T> {
    future: BoxFuture<'a, Result<T, Error>>,
    sleep: BoxFuture<'static, ()>,
    time: Duration,
    what: &'static str,
}

impl<T> Within<'_, T> {
    /// Names the limit of which this is the rest.
    pub(in super::super) fn left_of(mut self, what: &'static str, whole: Duration) -> Self {
        (self.what, self.time) = (what, whole);
        self
    }
}

impl<T> Future for Within<'_, T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        if let Poll::Ready(outcome) = self.future.as_mut().poll(cx) {
            return Poll::Ready(outcome);
        }
        if self.sleep.as_mut().poll(cx).is_pending() {
            return Poll::Pending;
        }
        let message = format!("{} took longer than {:?}", self.what, self.time);
        Poll::Ready(Err(Error::new(ErrorKind::Timeout, message)))
    }
}
