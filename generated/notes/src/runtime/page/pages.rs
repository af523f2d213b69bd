//! A list page by page.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::super::client::Mode;
use super::super::error::Error;
use super::{Page, PageToken, Pager};

/// The pages of a list as the server sends them, empty ones too: a [`Stream`], which also has its own
/// [`Pages::next`].
#[must_use = "a list does nothing unless it is read"]
pub struct Pages<T>(Pager<T>);

impl<T> Pages<T> {
    pub(super) fn new(pager: Pager<T>) -> Self {
        Self(pager)
    }

    /// Returns the next page; `None` at the end, and after an error.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        poll_fn(|cx| self.poll_page(cx, Mode::Async)).await
    }

    /// Returns the position of the next page; `None` when all pages were read.
    pub fn position(&self) -> Option<&PageToken> {
        self.0.position()
    }

    pub(super) fn poll_page(&mut self, cx: &mut Context<'_>, mode: Mode) -> Poll<Option<Result<Page<T>, Error>>> {
        let rest = self.0.take_rest();
        if rest.len() == 0 {
            return self.0.poll_page(cx, mode);
        }
        Poll::Ready(Some(Ok(Page {
            items: rest.collect(),
            next: self.0.position().cloned(),
        })))
    }
}

impl<T> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(cx, Mode::Async)
    }
}

/// Shows no items.
impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("position", &self.position())
            .finish_non_exhaustive()
    }
}
