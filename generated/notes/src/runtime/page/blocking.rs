//! Pages and items on a thread that waits.

use std::future::poll_fn;

use super::super::client::Mode;
use super::super::error::Error;
use super::super::transport::block_on;
use super::{Page, Pager, Pages};

impl<T> Pager<T> {
    /// Returns the next item, waiting on this thread; `None` at the end, and after an error.
    pub fn next_blocking(&mut self) -> Option<Result<T, Error>> {
        block_on(poll_fn(|cx| self.poll_item(cx, Mode::Blocking)))
    }

    /// Returns all remaining items.
    ///
    /// # Errors
    /// The first one; the items before it are lost.
    pub fn collect_all_blocking(self) -> Result<Vec<T>, Error> {
        self.into_iter().collect()
    }
}

impl<T> Pages<T> {
    /// Returns the next page, waiting on this thread; `None` at the end, and after an error.
    pub fn next_blocking(&mut self) -> Option<Result<Page<T>, Error>> {
        block_on(poll_fn(|cx| self.poll_page(cx, Mode::Blocking)))
    }
}

/// The items of a list for which the thread waits.
#[derive(Debug)]
pub struct BlockingItems<T>(Pager<T>);

impl<T> IntoIterator for Pager<T> {
    type Item = Result<T, Error>;
    type IntoIter = BlockingItems<T>;

    fn into_iter(self) -> BlockingItems<T> {
        BlockingItems(self)
    }
}

impl<T> Iterator for BlockingItems<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next_blocking()
    }
}

/// The pages of a list for which the thread waits.
#[derive(Debug)]
pub struct BlockingPages<T>(Pages<T>);

impl<T> IntoIterator for Pages<T> {
    type Item = Result<Page<T>, Error>;
    type IntoIter = BlockingPages<T>;

    fn into_iter(self) -> BlockingPages<T> {
        BlockingPages(self)
    }
}

impl<T> Iterator for BlockingPages<T> {
    type Item = Result<Page<T>, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next_blocking()
    }
}
