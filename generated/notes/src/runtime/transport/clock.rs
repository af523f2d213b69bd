//! The clock of a client: limits, waits between attempts, dates in `Retry-After`.

use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::super::error::Error;
#[cfg(all(feature = "transport", not(all(target_arch = "wasm32", target_os = "unknown"))))]
use super::super::error::ErrorKind;
use super::BoxFuture;

/// A clock that tells the time and waits. A client for another runtime than tokio needs its own, and so do tests.
pub trait Clock: Send + Sync {
    /// Returns the time of day.
    fn now(&self) -> SystemTime {
        now()
    }

    /// Waits for this long.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// Waits until a limit of this length is over. A clock whose waits take no time decides here when a limit ends.
    fn limit(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.sleep(duration)
    }

    /// Runs a future to its end as a task, if this clock's runtime can do that; otherwise returns it. This is for
    /// work that must not be lost when a call is dropped: the request for a token.
    ///
    /// # Errors
    /// The task itself.
    fn spawn(&self, task: BoxFuture<'static, ()>) -> Result<(), BoxFuture<'static, ()>> {
        Err(task)
    }

    /// Returns the clock for `send_blocking`, if it works without a runtime. Otherwise the thread is parked.
    fn of_threads(&self) -> Option<Arc<dyn Clock>> {
        None
    }

    /// Returns the clock tied to the current runtime; `None` for itself if it needs no runtime.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](super::super::ErrorKind::Config) when it needs a runtime and there is none.
    fn of_runtime(&self) -> Result<Option<Arc<dyn Clock>>, Error> {
        Ok(None)
    }

    /// Returns a random share of this duration, so that clients do not come back all at once.
    fn jitter(&self, up_to: Duration) -> Duration {
        let random = RandomState::new().hash_one(up_to);
        up_to.mul_f64((random >> 11) as f64 / (1_u64 << 53) as f64)
    }
}

/// Returns the time of day.
#[cfg(not(all(feature = "transport", target_arch = "wasm32", target_os = "unknown")))]
pub(in super::super) fn now() -> SystemTime {
    SystemTime::now()
}

/// Returns the time of day; `SystemTime::now` does not work in a browser.
#[cfg(all(feature = "transport", target_arch = "wasm32", target_os = "unknown"))]
pub(in super::super) fn now() -> SystemTime {
    super::browser_clock::now()
}

/// The clock of the current tokio runtime.
#[cfg(all(feature = "transport", not(all(target_arch = "wasm32", target_os = "unknown"))))]
#[derive(Debug, Clone, Copy, Default)]
pub struct TokioClock;

#[cfg(all(feature = "transport", not(all(target_arch = "wasm32", target_os = "unknown"))))]
impl Clock for TokioClock {
    /// # Panics
    /// Outside of a tokio runtime; a call does not get that far.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    fn spawn(&self, task: BoxFuture<'static, ()>) -> Result<(), BoxFuture<'static, ()>> {
        match runtime() {
            Ok(runtime) => {
                runtime.spawn(task);
                Ok(())
            }
            Err(_) => Err(task),
        }
    }

    fn of_runtime(&self) -> Result<Option<Arc<dyn Clock>>, Error> {
        Ok(Some(Arc::new(RuntimeClock(runtime()?))))
    }
}

/// The clock of this runtime, whichever thread polls it: a response may be read elsewhere than the call was made.
#[cfg(all(feature = "transport", not(all(target_arch = "wasm32", target_os = "unknown"))))]
struct RuntimeClock(tokio::runtime::Handle);

#[cfg(all(feature = "transport", not(all(target_arch = "wasm32", target_os = "unknown"))))]
impl Clock for RuntimeClock {
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let _entered = self.0.enter();
        Box::pin(tokio::time::sleep(duration))
    }

    fn spawn(&self, task: BoxFuture<'static, ()>) -> Result<(), BoxFuture<'static, ()>> {
        self.0.spawn(task);
        Ok(())
    }
}

/// Returns the current runtime.
///
/// # Errors
/// [`ErrorKind::Config`] when there is none.
#[cfg(all(feature = "transport", not(all(target_arch = "wasm32", target_os = "unknown"))))]
pub(super) fn runtime() -> Result<tokio::runtime::Handle, Error> {
    tokio::runtime::Handle::try_current().map_err(|error| {
        let message =
            "there is no tokio runtime here: make the call in one, or give the client a transport and a clock";
        Error::new(ErrorKind::Config, message).with_source(error)
    })
}
