//! Time, as the client asks for it: limits, waits between attempts, dates in `Retry-After`.

use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::BoxFuture;

/// What tells the time and waits. A client for another runtime than tokio is given one, and so is a test.
pub trait Clock: Send + Sync {
    /// The time of day.
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    /// Is ready when this much time has passed.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// Runs something to its end beside whoever asks for it, where this clock's runtime can do that; otherwise gives
    /// it back. What must not be lost when a call is dropped goes there: the request for a token.
    ///
    /// # Errors
    /// The task itself.
    fn spawn(&self, task: BoxFuture<'static, ()>) -> Result<(), BoxFuture<'static, ()>> {
        Err(task)
    }

    /// The same clock for `send_blocking`, if it can do without a runtime. Otherwise the thread is parked.
    fn of_threads(&self) -> Option<Arc<dyn Clock>> {
        None
    }

    /// A random share of this much time, so that clients do not come back all at once.
    fn jitter(&self, up_to: Duration) -> Duration {
        let random = RandomState::new().hash_one(up_to);
        up_to.mul_f64((random >> 11) as f64 / (1_u64 << 53) as f64)
    }
}

/// The clock of the tokio runtime that polls.
#[cfg(feature = "transport")]
#[derive(Debug, Clone, Copy, Default)]
pub struct TokioClock;

#[cfg(feature = "transport")]
impl Clock for TokioClock {
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn spawn(&self, task: BoxFuture<'static, ()>) -> Result<(), BoxFuture<'static, ()>> {
        match tokio::runtime::Handle::try_current() {
            Ok(runtime) => {
                runtime.spawn(task);
                Ok(())
            }
            Err(_) => Err(task),
        }
    }
}
