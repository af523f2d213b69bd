//! Polling without a runtime: the thread parks until something wakes it, or a time limit it waits for is over.

use std::cell::Cell;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use super::{BoxFuture, Clock};

thread_local! {
    /// The earliest moment at which a sleeping future of this thread wants to be polled.
    static NEXT: Cell<Option<Instant>> = const { Cell::new(None) };
}

/// A clock for [`block_on`].
#[derive(Debug, Clone, Copy, Default)]
pub struct ParkClock;

impl Clock for ParkClock {
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(Sleep(Instant::now().checked_add(duration)))
    }
}

/// A future that is ready at a moment; `None` for a moment too far away to be represented.
struct Sleep(Option<Instant>);

impl Future for Sleep {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        let Some(until) = self.0 else {
            return Poll::Pending;
        };
        if Instant::now() >= until {
            return Poll::Ready(());
        }
        NEXT.set(Some(NEXT.get().map_or(until, |next| next.min(until))));
        Poll::Pending
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Polls a future on this thread until it is ready.
pub fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut cx = Context::from_waker(&waker);
    loop {
        NEXT.set(None);
        if let Poll::Ready(value) = future.as_mut().poll(&mut cx) {
            return value;
        }
        match NEXT.get() {
            Some(until) => thread::park_timeout(until.saturating_duration_since(Instant::now())),
            None => thread::park(),
        }
    }
}
