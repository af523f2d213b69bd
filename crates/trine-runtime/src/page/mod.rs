//! Lists that come page by page.
//!
//! A generated operation makes a [`Pager`] of two things: how a call for a position is made, and how a page is taken
//! apart. What position there is, and where the next one stands, is the choice of constructor:
//!
//! | constructor | position | ends |
//! |---|---|---|
//! | [`Pager::cursor`] | a text in the body | without one, or with an empty one |
//! | [`Pager::header`] | a text in a header of the response | without one, or with an empty one |
//! | [`Pager::last_item`] | a text in the last item of the page before | at an empty page, or if a page says that it is the last |
//! | [`Pager::first_item`] | the same, backwards | the same |
//! | [`Pager::offset`] | the number of items before it | at an empty page, at the total, or if a page says that it is the last |
//! | [`Pager::numbered`] | the number of the page | at an empty page, at the total, or if a page says that it is the last |
//! | [`Pager::link`] | the header `Link: <…>; rel="next"` (RFC 8288) | without one |
//! | [`Pager::next_url`] | a URL in the body | without one, or with an empty one |
//! | [`Pager::get_next_url`] | the same, the pages behind the first one by GET | the same |
//!
//! A list that comes round to a position, or gives one page again, ends with an error of
//! [`ErrorKind::Paging`](super::ErrorKind::Paging): such a server ignores the position, or takes one behind the end for
//! the last.
//!
//! ```text
//! Pager::cursor(
//!     move |cursor| client.list_with(&ListLogs { cursor, ..options.clone() }),
//!     |page| Page { items: page.data, next: page.next_cursor },
//! )
//! ```

#[cfg(feature = "blocking")]
mod blocking;
mod counted;
mod fetch;
mod link;
mod pager;
mod pages;
mod repeats;
mod same;
mod token;

#[cfg(feature = "blocking")]
pub use self::blocking::{BlockingItems, BlockingPages};
pub use self::pager::Pager;
pub use self::pages::Pages;
pub use self::token::PageToken;

/// A page of a list, and where the next one stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T, N = PageToken> {
    /// The items of the page.
    pub items: Vec<T>,
    /// The position of the next page; `None` on the last one.
    pub next: Option<N>,
}

/// A page of a list that is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch<T> {
    /// The items of the page.
    pub items: Vec<T>,
    /// The length of the list, if it is known.
    pub total: Option<Total>,
    /// True if there is a page behind this one, if that is known.
    pub more: Option<bool>,
}

/// The length of a list, in items or in pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Total {
    /// Items. Fewer than are on the page are no total.
    Items(i64),
    /// Items of the list, or of the page: as many as are on the page say nothing.
    Count(i64),
    /// Pages.
    Pages(i64),
}

/// An empty page, which is the last one.
impl<T, N> Default for Page<T, N> {
    fn default() -> Self {
        Self {
            items: Vec::new(),
            next: None,
        }
    }
}

/// An empty page, which is the last one.
impl<T> Default for Batch<T> {
    fn default() -> Self {
        Self::from(Vec::new())
    }
}

/// A page of which nothing else is known.
impl<T> From<Vec<T>> for Batch<T> {
    fn from(items: Vec<T>) -> Self {
        Self {
            items,
            total: None,
            more: None,
        }
    }
}
