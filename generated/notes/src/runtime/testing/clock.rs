//! A clock on which waiting takes no time.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, SystemTime};

use super::super::transport::{BoxFuture, Clock, HttpRequest, TimeLimit};

/// A clock on which waiting takes no time: a wait ends at once, and the clock has advanced by its length.
///
/// A limit on an attempt or a call is over when this clock has reached it: by waits, by a mock that hangs, or by
/// [`NoWait::advance`]. A real server may thus be slow, and a mock that hangs reaches the limit at once.
///
/// A clone is the same clock. It starts at 1970-01-01, and serves `send_blocking` too. Waits between attempts have
/// their full length, rather than a random share of it.
#[derive(Debug, Clone, Default)]
pub struct NoWait(Arc<Mutex<Passed>>);

#[derive(Debug, Default)]
struct Passed {
    time: Duration,
    waits: Vec<Duration>,
    /// The tasks that wait for a limit.
    limits: Vec<Waker>,
}

impl NoWait {
    /// Creates a clock at 1970-01-01.
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the duration of each wait: between attempts, or until a limit was over.
    pub fn waits(&self) -> Vec<Duration> {
        self.passed().waits.clone()
    }

    /// Advances the clock.
    pub fn advance(&self, time: Duration) {
        let mut passed = self.passed();
        passed.time = passed.time.saturating_add(time);
        for waker in std::mem::take(&mut passed.limits) {
            waker.wake();
        }
    }

    fn passed(&self) -> MutexGuard<'_, Passed> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Clock for NoWait {
    fn now(&self) -> SystemTime {
        let passed = self.passed().time;
        SystemTime::UNIX_EPOCH
            .checked_add(passed)
            .unwrap_or(SystemTime::UNIX_EPOCH)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let clock = self.clone();
        // A limit on something that is ready is made, but not waited for.
        Box::pin(async move {
            clock.advance(duration);
            clock.passed().waits.push(duration);
        })
    }

    fn limit(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let end = self.passed().time.saturating_add(duration);
        Box::pin(Limit {
            clock: self.clone(),
            end,
        })
    }

    fn jitter(&self, up_to: Duration) -> Duration {
        up_to
    }

    fn of_threads(&self) -> Option<Arc<dyn Clock>> {
        Some(Arc::new(self.clone()))
    }
}

/// Ready once the clock has reached this time.
struct Limit {
    clock: NoWait,
    end: Duration,
}

impl Future for Limit {
    type Output = ();

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let mut passed = self.clock.passed();
        if passed.time >= self.end {
            return Poll::Ready(());
        }
        if !passed.limits.iter().any(|waker| waker.will_wake(cx.waker())) {
            passed.limits.push(cx.waker().clone());
        }
        Poll::Pending
    }
}

/// The clock of a call, in its request's extensions, so that a mock can advance it.
#[derive(Clone)]
pub(in super::super) struct CallClock(pub(in super::super) Arc<dyn Clock>);

/// Never ends, and advances the clock to the limit of the attempt.
pub(super) async fn hang<T>(clock: Option<Limited>) -> T {
    if let Some(Limited(clock, limit)) = clock {
        clock.0.sleep(limit.0).await;
    }
    poll_fn(|_| Poll::Pending).await
}

/// The clock of a request's call, with the limit of its attempt.
pub(super) struct Limited(CallClock, TimeLimit);

impl Limited {
    /// Returns the clock and the limit of this request, if it has them.
    pub(super) fn of(request: &HttpRequest) -> Option<Self> {
        let extensions = request.extensions();
        Some(Self(
            extensions.get::<CallClock>()?.clone(),
            *extensions.get::<TimeLimit>()?,
        ))
    }
}
