//! The items of a list, page after page.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::vec;

use futures_core::Stream;

use super::super::client::Mode;
use super::super::error::{Error, ErrorKind};
use super::fetch::{Fetch, Fetched, Fetching};
use super::repeats::Repeats;
use super::same::Same;
use super::token::Place;
use super::{Page, PageToken, Pages};

/// The items of a list that comes page by page: a [`Stream`], which also has its own [`Pager::next`]. A page is
/// requested when its first item is needed; each request is a call of its own, with its own retries and time limit.
///
/// An error is the last item, and [`Pager::position`] is then the page that failed. A list that returns to a position
/// or repeats a page is an error of [`ErrorKind::Paging`], not an endless list.
#[must_use = "a list does nothing unless it is read"]
pub struct Pager<T> {
    fetch: Fetch<T>,
    state: State<T>,
    /// The items of the current page that were not returned yet.
    items: vec::IntoIter<T>,
    /// The position of the current page.
    current: PageToken,
    /// The position of the next page; `None` if there is none.
    upcoming: Option<PageToken>,
    repeats: Repeats,
    /// The pages so far, since their positions alone do not show a repetition.
    same: Option<Same<T>>,
}

enum State<T> {
    Ready,
    Fetching(Mode, Fetching<T>),
    /// There is nothing left but this error.
    Failed(Error),
    Ended,
}

// What is pinned is in a box.
impl<T> Unpin for Pager<T> {}

impl<T> Pager<T> {
    pub(super) fn new(start: Place, fetch: Fetch<T>) -> Self {
        let start = PageToken(start);
        Self {
            fetch,
            state: State::Ready,
            items: Vec::new().into_iter(),
            current: start.clone(),
            upcoming: Some(start.clone()),
            repeats: Repeats::from(start),
            same: None,
        }
    }

    /// Returns the list with the rule that a repeated page is an error.
    pub(super) fn without(self, same: Same<T>) -> Self {
        Self {
            same: Some(same),
            ..self
        }
    }

    /// Starts the list at a position, instead of at its beginning. A position of another kind of list is an error
    /// when its page is requested.
    pub fn resume(self, position: PageToken) -> Self {
        Self {
            state: State::Ready,
            items: Vec::new().into_iter(),
            current: position.clone(),
            upcoming: Some(position.clone()),
            repeats: Repeats::from(position),
            same: self.same.map(Same::anew),
            ..self
        }
    }

    /// Returns the page of the next item, from which the list can be resumed later; `None` when all pages were read.
    /// In the middle of a page it is that page, from its start.
    pub fn position(&self) -> Option<&PageToken> {
        match self.items.len() {
            0 => self.upcoming.as_ref(),
            _ => Some(&self.current),
        }
    }

    /// Returns the next item; `None` at the end, and after an error.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|cx| self.poll_item(cx, Mode::Async)).await
    }

    /// Returns the list page by page; the rest of the current page comes first.
    pub fn pages(self) -> Pages<T> {
        Pages::new(self)
    }

    /// Returns all remaining items.
    ///
    /// # Errors
    /// The first one; the items before it are lost.
    pub async fn collect_all(mut self) -> Result<Vec<T>, Error> {
        let mut all = Vec::new();
        loop {
            all.extend(self.take_rest());
            match poll_fn(|cx| self.poll_page(cx, Mode::Async)).await {
                Some(page) => all.extend(page?.items),
                None => return Ok(all),
            }
        }
    }

    /// Takes the items of the current page that were not returned yet.
    pub(super) fn take_rest(&mut self) -> vec::IntoIter<T> {
        std::mem::take(&mut self.items)
    }

    pub(super) fn poll_item(&mut self, cx: &mut Context<'_>, mode: Mode) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match self.poll_page(cx, mode) {
                Poll::Pending => return Poll::Pending,
                Poll::Ready(Some(Ok(page))) => self.items = page.items.into_iter(),
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(None) => return Poll::Ready(None),
            }
        }
    }

    /// Returns the next page as a whole. A request that was made for another way of waiting is made again.
    pub(super) fn poll_page(&mut self, cx: &mut Context<'_>, mode: Mode) -> Poll<Option<Result<Page<T>, Error>>> {
        loop {
            match (&mut self.state, &self.upcoming) {
                (State::Fetching(how, fetching), _) if *how == mode => {
                    let Poll::Ready(fetched) = fetching.as_mut().poll(cx) else {
                        return Poll::Pending;
                    };
                    return Poll::Ready(Some(self.fetched(fetched)));
                }
                (State::Ready | State::Fetching(..), Some(upcoming)) => {
                    self.state = State::Fetching(mode, (self.fetch)(&upcoming.0, mode));
                }
                (State::Ready | State::Fetching(..) | State::Failed(_) | State::Ended, _) => {
                    return Poll::Ready(self.last_error().map(Err));
                }
            }
        }
    }

    fn fetched(&mut self, fetched: Result<Fetched<T>, Error>) -> Result<Page<T>, Error> {
        let Fetched {
            page,
            problem,
            operation,
        } = match fetched {
            Ok(fetched) => fetched,
            Err(error) => {
                self.state = State::Ended;
                return Err(error);
            }
        };
        let failed = |message: &'static str| Error::new(ErrorKind::Paging, message).of_call(operation, 1);
        let endless = self.same.as_mut().and_then(|same| same.problem(&page));
        if let Some(problem) = endless {
            self.state = State::Ended;
            return Err(failed(problem));
        }
        if let Some(current) = self.upcoming.take() {
            self.current = current;
        }
        self.upcoming.clone_from(&page.next);
        self.state = match (&page.next, problem) {
            (_, Some(problem)) => State::Failed(failed(problem)),
            (Some(next), None) if *next == self.current || self.repeats.is_repeated(next) => State::Failed(failed(
                "the list does not end: its next page is one that was there before",
            )),
            (Some(_) | None, None) => State::Ready,
        };
        Ok(page)
    }

    /// Returns the error that is left when there are no more pages.
    fn last_error(&mut self) -> Option<Error> {
        match std::mem::replace(&mut self.state, State::Ended) {
            State::Failed(error) => Some(error),
            State::Ready | State::Fetching(..) | State::Ended => None,
        }
    }
}

impl<T> Stream for Pager<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(cx, Mode::Async)
    }
}

/// Shows no items.
impl<T> fmt::Debug for Pager<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pager")
            .field("position", &self.position())
            .finish_non_exhaustive()
    }
}
