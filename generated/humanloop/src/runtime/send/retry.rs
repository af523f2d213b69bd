//! The policy for sending a request again.
//!
//! A request without a connection is sent again whatever its method, since nothing was sent. After the statuses 408,
//! 429, 502, 503 and 504, it is sent again if the method is idempotent or the call has an idempotency key. In both
//! cases, its body must be readable again, and neither the policy's number nor the client's budget may be used up.
//! The wait is a random share of a time that doubles (full jitter), or that of `Retry-After`; a wait longer than the
//! policy's limit, or than the rest of the call's time, ends the call instead.
//!
//! After a 401, the request is sent once more with another token, if there is one, and without a wait: whatever the
//! method, since a refused request was not processed. A policy without retries excludes this too.

use std::time::Duration;

use http::StatusCode;

use super::super::error::Error;
use super::super::transport::{HttpRequest, HttpResponse};
use super::attempt::attempt;
use super::context::{CallContext, Repeat};
use super::observe::Event;
use super::retry_after;

/// The policy for sending a request again.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RetryPolicy {
    /// The most retries; 2 by default.
    pub max_retries: u32,
    /// The longest first wait; 500 ms by default. Each further one may be twice as long.
    pub first_delay: Duration,
    /// The longest wait without a `Retry-After`; 8 s by default.
    pub max_delay: Duration,
    /// The longest wait that is taken from `Retry-After`; 60 s by default.
    pub max_retry_after: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_retries: 2,
            first_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(8),
            max_retry_after: Duration::from_secs(60),
        }
    }
}

impl RetryPolicy {
    /// Returns the policy without retries.
    pub fn never() -> Self {
        Self::default().with_max_retries(0)
    }

    /// Sets the largest number of retries.
    #[must_use]
    pub fn with_max_retries(mut self, retries: u32) -> Self {
        self.max_retries = retries;
        self
    }

    /// Returns the longest wait before retry `retry`, which counts from 1.
    pub(in super::super) fn delay(&self, retry: u32) -> Duration {
        let doubled = 2_u32.saturating_pow(retry.saturating_sub(1));
        self.first_delay.saturating_mul(doubled).min(self.max_delay)
    }
}

/// Returns true if this status says that the same request may succeed later.
pub(in super::super) fn is_retryable(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 429 | 502 | 503 | 504)
}

/// Sends a request until there is nothing to gain by sending it again.
pub(super) async fn attempts(cx: &CallContext, request: HttpRequest) -> Result<HttpResponse, Error> {
    let mut next = request;
    loop {
        let again = again(&next);
        let outcome = attempt(cx, next).await;
        let Some(request) = again else {
            return outcome;
        };
        let delay = match cx.take_renewal() && cx.max_retries > 0 {
            true => Duration::ZERO,
            false => match wait(cx, &outcome) {
                Some(delay) if cx.tools.core().budget().take() => delay,
                Some(_) | None => return outcome,
            },
        };
        cx.tell(&Event::Retrying {
            operation: cx.operation,
            attempt: cx.attempts(),
            delay,
        });
        cx.tools.clock().sleep(delay).await;
        next = request;
    }
}

/// Returns the same request once more, unless its body can be read only once.
pub(super) fn again(request: &HttpRequest) -> Option<HttpRequest> {
    let mut again = http::Request::new(request.body().try_clone()?);
    *again.method_mut() = request.method().clone();
    *again.uri_mut() = request.uri().clone();
    *again.headers_mut() = request.headers().clone();
    *again.extensions_mut() = request.extensions().clone();
    Some(again)
}

/// Returns the wait before the next attempt; `None` for no next one.
fn wait(cx: &CallContext, outcome: &Result<HttpResponse, Error>) -> Option<Duration> {
    let (told, may_repeat) = match outcome {
        Ok(response) if is_retryable(response.status()) => (
            retry_after::of(response.headers(), cx.tools.clock().now()),
            cx.repeat == Repeat::Harmless,
        ),
        Ok(_) => {
            cx.tools.core().budget().give_back();
            return None;
        }
        Err(error) if error.is_connect() => (None, cx.may_repeat_unsent()),
        Err(_) => return None,
    };
    let retries = cx.retries();
    if !may_repeat || retries >= cx.max_retries {
        return None;
    }
    let policy = cx.tools.core().retry();
    let delay = match told {
        Some(delay) if delay > policy.max_retry_after => return None,
        Some(delay) => delay,
        None => cx.tools.clock().jitter(policy.delay(retries + 1)),
    };
    // What has come is worth more than the news that time ran out while waiting for another try.
    let in_time = cx.time_left().is_none_or(|left| delay < left);
    in_time.then_some(delay)
}
