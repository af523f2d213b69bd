//! A clock on which waiting takes no time.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use super::super::transport::{BoxFuture, Clock};

/// A clock on which waiting takes no time: whoever waits goes on at once, and it is that much later then.
///
/// A clone is the same clock. It starts at 1970-01-01, and also is the clock of `send_blocking`. Waits between attempts
/// are as long as they can be, rather than a random share of that.
#[derive(Debug, Clone, Default)]
pub struct NoWait(Arc<Mutex<Passed>>);

#[derive(Debug, Default)]
struct Passed {
    time: Duration,
    waits: Vec<Duration>,
}

impl NoWait {
    /// A clock at 1970-01-01.
    pub fn new() -> Self {
        Self::default()
    }

    /// How long was waited, each time: between attempts, or until a limit was over.
    pub fn waits(&self) -> Vec<Duration> {
        self.passed().waits.clone()
    }

    /// Lets time go by.
    pub fn advance(&self, time: Duration) {
        let mut passed = self.passed();
        passed.time = passed.time.saturating_add(time);
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

    fn jitter(&self, up_to: Duration) -> Duration {
        up_to
    }

    fn of_threads(&self) -> Option<Arc<dyn Clock>> {
        Some(Arc::new(self.clone()))
    }
}
