//! One request for all callers that wait for its outcome.
//!
//! If the clock's runtime can spawn a task, the task makes the request, so that it goes on when a call ends.
//! Otherwise the callers poll it: any of them can, and when one leaves, the others are woken to continue. A task does
//! not poll a request that a thread began, or the other way round, since a task must not block and a thread has no
//! runtime; it waits for the outcome, or until no caller is left that could produce it.

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

/// One request, with the callers that wait for it.
pub(super) struct Flight {
    request: Mutex<Option<BoxFuture<'static, Outcome>>>,
    bell: Arc<Bell>,
}

/// The callers that may poll.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pilot {
    /// A task of the runtime alone.
    Task,
    /// Every caller that waits in this way.
    Waiting(Mode),
}

/// Wakes all callers.
struct Bell(Mutex<Waiting>);

struct Waiting {
    pilot: Pilot,
    outcome: Option<Outcome>,
    next: u64,
    seats: BTreeMap<u64, (Pilot, Option<Waker>)>,
}

impl Waiting {
    /// Returns true if no caller is left that may poll.
    fn is_abandoned(&self) -> bool {
        self.outcome.is_none() && self.seats.values().all(|(who, _)| *who != self.pilot)
    }
}

impl Flight {
    /// Creates a flight that a task will make, and its seat.
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

    /// Gives the flight to the runtime, or to callers that wait like this one, which has a seat already.
    pub(super) fn start(&self, task: Seat, clock: &dyn Clock, mode: Mode) {
        let task = Box::pin(async move {
            task.await;
        });
        if let Err(task) = clock.spawn(task) {
            self.bell.lock().pilot = Pilot::Waiting(mode);
            drop(task);
        }
    }

    /// Returns a seat on the flight, unless it was abandoned.
    pub(super) fn join(self: &Arc<Self>, mode: Mode) -> Option<Seat> {
        let mut waiting = self.bell.lock();
        match waiting.is_abandoned() {
            true => None,
            false => Some(self.seat(Pilot::Waiting(mode), &mut waiting)),
        }
    }

    /// Returns the seat of the caller that plans the flight.
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

    /// Polls the request, unless another caller does, and wakes all when it is done.
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

/// The place of a caller that waits. It gives `None` when no caller is left that could produce the outcome.
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
