//! Values handed from a task that stays on its thread to a future that may move between threads.
//!
//! Promises of a browser belong to one thread. A task on that thread waits for them and hands over their values, one at
//! a time; the task ends if the future is dropped.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

/// The value between both ends, and who waits.
struct Hands<T> {
    value: Option<T>,
    /// One of both ends is gone.
    closed: bool,
    giver: Option<Waker>,
    taker: Option<Waker>,
}

/// The end that gives values.
pub(super) struct Giver<T>(Arc<Mutex<Hands<T>>>);

/// The end that takes them.
pub(super) struct Taker<T>(Arc<Mutex<Hands<T>>>);

/// Both ends.
pub(super) fn handover<T>() -> (Giver<T>, Taker<T>) {
    let hands = Arc::new(Mutex::new(Hands {
        value: None,
        closed: false,
        giver: None,
        taker: None,
    }));
    (Giver(hands.clone()), Taker(hands))
}

fn lock<T>(hands: &Mutex<Hands<T>>) -> MutexGuard<'_, Hands<T>> {
    hands.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Marks one end as gone and wakes the other one.
fn close<T>(hands: &Mutex<Hands<T>>) {
    let mut hands = lock(hands);
    hands.closed = true;
    let waiting = [hands.giver.take(), hands.taker.take()];
    drop(hands);
    waiting.into_iter().flatten().for_each(Waker::wake);
}

impl<T> Giver<T> {
    /// Gives a value as soon as the one before is taken. Returns whether somebody will take it.
    pub(super) async fn give(&self, value: T) -> bool {
        let mut value = Some(value);
        poll_fn(move |cx| {
            let mut hands = lock(&self.0);
            if hands.closed {
                return Poll::Ready(false);
            }
            if hands.value.is_some() {
                hands.giver = Some(cx.waker().clone());
                return Poll::Pending;
            }
            hands.value = value.take();
            if let Some(taker) = hands.taker.take() {
                drop(hands);
                taker.wake();
            }
            Poll::Ready(true)
        })
        .await
    }

    /// The output of a future; `None` if the other end is gone before.
    pub(super) async fn while_taken<O>(&self, work: impl Future<Output = O>) -> Option<O> {
        let mut work = pin!(work);
        poll_fn(move |cx| {
            if self.is_gone(cx) {
                return Poll::Ready(None);
            }
            work.as_mut().poll(cx).map(Some)
        })
        .await
    }

    fn is_gone(&self, cx: &Context<'_>) -> bool {
        let mut hands = lock(&self.0);
        hands.giver = Some(cx.waker().clone());
        hands.closed
    }
}

impl<T> Taker<T> {
    /// Is ready with the next value; with `None` if there will be none.
    pub(super) fn poll_take(&self, cx: &Context<'_>) -> Poll<Option<T>> {
        let mut hands = lock(&self.0);
        if let Some(value) = hands.value.take() {
            if let Some(giver) = hands.giver.take() {
                drop(hands);
                giver.wake();
            }
            return Poll::Ready(Some(value));
        }
        if hands.closed {
            return Poll::Ready(None);
        }
        hands.taker = Some(cx.waker().clone());
        Poll::Pending
    }

    /// The next value, if there will be one.
    pub(super) async fn take(&self) -> Option<T> {
        poll_fn(|cx| self.poll_take(cx)).await
    }
}

impl<T> Drop for Giver<T> {
    fn drop(&mut self) {
        close(&self.0);
    }
}

impl<T> Drop for Taker<T> {
    fn drop(&mut self) {
        close(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now<O>(future: impl Future<Output = O>) -> Poll<O> {
        pin!(future).poll(&mut Context::from_waker(Waker::noop()))
    }

    #[test]
    fn values_come_one_by_one_and_then_the_end() {
        let (giver, taker) = handover();
        assert_eq!(now(taker.take()), Poll::Pending);
        assert_eq!(now(giver.give(1)), Poll::Ready(true));
        assert_eq!(now(giver.give(2)), Poll::Pending, "the first is not taken yet");
        assert_eq!(now(taker.take()), Poll::Ready(Some(1)));
        assert_eq!(now(giver.give(3)), Poll::Ready(true));
        drop(giver);
        assert_eq!(now(taker.take()), Poll::Ready(Some(3)), "what was given is not lost");
        assert_eq!(now(taker.take()), Poll::Ready(None));
    }

    #[test]
    fn work_ends_when_nobody_takes_what_comes_of_it() {
        let (giver, taker) = handover::<u8>();
        assert_eq!(now(giver.while_taken(async { 1 })), Poll::Ready(Some(1)));
        assert_eq!(now(giver.while_taken(std::future::pending::<u8>())), Poll::Pending);
        drop(taker);
        assert_eq!(now(giver.while_taken(async { 1 })), Poll::Ready(None));
        assert_eq!(now(giver.give(1)), Poll::Ready(false));
    }
}
