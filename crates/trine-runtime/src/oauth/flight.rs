//! One request for all who wait for its outcome.
//!
//! Where the clock's runtime can run something by itself, it runs the flight, so that no call's end is that of the
//! request. Otherwise those who wait poll it: each of them can, and when one of them leaves, the others are woken to go on.
//! A task does not poll what a thread began, or the other way round, since the one must not wait and the other has no
//! runtime; it waits for the outcome, or for the day when nobody is left to bring it.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, TryLockError};
use std::task::{Context, Poll, Wake, Waker};

use super::super::client::Mode;
use super::super::error::Error;
use super::super::transport::{BoxFuture, Clock};
use super::Token;

/// The outcome of a flight.
pub(super) type Outcome = Result<Token, Error>;

/// One request, and who waits for it.
pub(super) struct Flight {
    request: Mutex<Option<BoxFuture<'static, Outcome>>>,
    bell: Arc<Bell>,
}

/// Who may poll.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pilot {
    /// A task of the runtime's, and nobody else.
    Task,
    /// Whoever waits in this way.
    Waiting(Mode),
}

/// Wakes all who wait.
struct Bell(Mutex<Waiting>);

struct Waiting {
    pilot: Pilot,
    outcome: Option<Outcome>,
    next: u64,
    seats: BTreeMap<u64, (Pilot, Option<Waker>)>,
}

impl Waiting {
    /// Returns true if nobody is left who may poll.
    fn is_abandoned(&self) -> bool {
        self.outcome.is_none() && self.seats.values().all(|(who, _)| *who != self.pilot)
    }
}

impl Flight {
    /// A flight that a task is to make, and its seat.
    pub(super) fn planned(request: BoxFuture<'static, Outcome>) -> (Arc<Self>, Seat) {
        let flight = Arc::new(Self {
            request: Mutex::new(Some(request)),
            bell: Arc::new(Bell(Mutex::new(Waiting {
                pilot: Pilot::Task,
                outcome: None,
                next: 0,
                seats: BTreeMap::new(),
            }))),
        });
        let seat = flight.seat(Pilot::Task, &mut flight.bell.lock());
        (flight, seat)
    }

    /// Gives it to the runtime, or to those who wait as the caller does, who has a seat already.
    pub(super) fn start(&self, task: Seat, clock: &dyn Clock, mode: Mode) {
        let task = Box::pin(async move {
            task.await;
        });
        if let Err(task) = clock.spawn(task) {
            self.bell.lock().pilot = Pilot::Waiting(mode);
            drop(task);
        }
    }

    /// A seat on it, unless nobody flies it any more.
    pub(super) fn join(self: &Arc<Self>, mode: Mode) -> Option<Seat> {
        let mut waiting = self.bell.lock();
        match waiting.is_abandoned() {
            true => None,
            false => Some(self.seat(Pilot::Waiting(mode), &mut waiting)),
        }
    }

    /// The seat of who plans it.
    pub(super) fn seat_of(self: &Arc<Self>, mode: Mode) -> Seat {
        self.seat(Pilot::Waiting(mode), &mut self.bell.lock())
    }

    fn seat(self: &Arc<Self>, who: Pilot, waiting: &mut Waiting) -> Seat {
        let number = waiting.next;
        waiting.next += 1;
        waiting.seats.insert(number, (who, None));
        Seat {
            flight: self.clone(),
            number,
            who,
        }
    }

    /// Goes on with the request, unless somebody else is at it, and rings when it is done.
    fn fly(&self) {
        let mut request = match self.request.try_lock() {
            Ok(request) => request,
            Err(TryLockError::Poisoned(request)) => request.into_inner(),
            Err(TryLockError::WouldBlock) => return,
        };
        // Taken out, so that one that panics is never polled again.
        let Some(mut future) = request.take() else {
            return;
        };
        let waker = Waker::from(self.bell.clone());
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Pending => *request = Some(future),
            Poll::Ready(outcome) => {
                self.bell.lock().outcome = Some(outcome);
                self.bell.ring();
            }
        }
    }
}

/// A place of one who waits; `None` comes out when nobody is left to bring the outcome.
pub(super) struct Seat {
    flight: Arc<Flight>,
    number: u64,
    who: Pilot,
}

impl Future for Seat {
    type Output = Option<Outcome>;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let bell = &self.flight.bell;
        let flies = {
            let mut waiting = bell.lock();
            if let Some((_, waker)) = waiting.seats.get_mut(&self.number) {
                *waker = Some(cx.waker().clone());
            }
            waiting.outcome.is_none() && waiting.pilot == self.who
        };
        if flies {
            self.flight.fly();
        }
        let waiting = bell.lock();
        match &waiting.outcome {
            Some(outcome) => Poll::Ready(Some(outcome.clone())),
            None if waiting.is_abandoned() => Poll::Ready(None),
            None => Poll::Pending,
        }
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let over = {
            let mut waiting = self.flight.bell.lock();
            waiting.seats.remove(&self.number);
            waiting.is_abandoned()
        };
        if over {
            let request = self
                .flight
                .request
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .take();
            drop(request);
        }
        // Whoever is woken now goes on with what this one may have been woken for.
        self.flight.bell.ring();
    }
}

impl Bell {
    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn ring(&self) {
        let wakers: Vec<Waker> = {
            let mut waiting = self.lock();
            waiting
                .seats
                .values_mut()
                .filter_map(|(_, waker)| waker.take())
                .collect()
        };
        for waker in wakers {
            waker.wake();
        }
    }
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        self.ring();
    }
}
