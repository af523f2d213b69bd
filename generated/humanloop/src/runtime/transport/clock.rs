//! Time, as the client asks for it: limits, waits between attempts, dates in `Retry-After`.

use std::hash::{BuildHasher, RandomState};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use super::super::error::Error;
#[cfg(all(feature = "transport", not(all(target_arch = "wasm32", target_os = "unknown"))))]
use super::super::error::ErrorKind;
use super::BoxFuture;

/// A clock that tells the time and waits. A client for another runtime than tokio needs one, and so does a test.
pub trait Clock: Send + Sync {
    /// The time of day.
    fn now(&self) -> SystemTime {
        now()
    }

    /// Is ready when this much time has passed.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;

    /// Is ready when a limit of this length is over. A clock whose waits take no time decides here when a limit ends.
    fn limit(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.sleep(duration)
    }

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

    /// The same clock, tied to the runtime that polls at this moment; `None` for itself if it needs no runtime.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](super::super::ErrorKind::Config) when it needs a runtime and there is none.
    fn of_runtime(&self) -> Result<Option<Arc<dyn Clock>>, Error> {
        Ok(None)
    }

    /// A random share of this much time, so that clients do not come back all at once.
    fn jitter(&self, up_to: Duration) -> Duration {
        let random = RandomState::new().hash_one(up_to);
        up_to.mul_f64((random >> 11) as f64 / (1_u64 << 53) as f64)
    }
}

/// The time of day.
#[cfg(not(all(feature = "transport", target_arch = "wasm32", target_os = "unknown")))]
pub(in super::super) fn now() -> SystemTime {
    SystemTime::now()
}

/// The time of day; the system has none to tell in a browser.
#[cfg(all(feature = "transport", target_arch = "wasm32", target_os = "unknown"))]
pub(in super::super) fn now() -> SystemTime {
    super::browser_clock::now()
}

/// The clock of the tokio runtime that polls.
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

/// The clock of this runtime, wherever it is polled: a response may be read elsewhere than the call was made.
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

/// The runtime that polls.
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
