//! Lists that come page by page.
//!
//! A generated operation creates a [`Pager`] from two functions: one makes the call for a position, the other reads a
//! page. The constructor decides which kind of position it is, and where the next one stands:
//!
//! | constructor | position | ends |
//! |---|---|---|
//! | [`Pager::cursor`] | a text in the body | without one, or with an empty one |
//! | [`Pager::header`] | a text in a header of the response | without one, or with an empty one |
//! | [`Pager::last_item`] | a text in the last item of the page before | at an empty page, or if a page says that it is the last |
//! | [`Pager::first_item`] | a text in the first item of the page after, backwards | at an empty page, or if a page says that it is the last |
//! | [`Pager::offset`] | the number of items before it | at an empty page, at the total, or if a page says that it is the last |
//! | [`Pager::numbered`] | the number of the page | at an empty page, at the total, or if a page says that it is the last |
//! | [`Pager::link`] | the header `Link: <…>; rel="next"` (RFC 8288) | without one |
//! | [`Pager::next_url`] | a URL in the body | without one, or with an empty one |
//! | [`Pager::get_next_url`] | a URL in the body; the pages after the first one are requested by GET | without one, or with an empty one |
//!
//! A list that returns to a position, or repeats a page, ends with an error of
//! [`ErrorKind::Paging`](super::ErrorKind::Paging): such a server ignores the position, or takes a position after the
//! end for the last one.
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

/// A page of a list, with the position of the next one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T, N = PageToken> {
    /// The items of the page.
    pub items: Vec<T>,
    /// The position of the next page; `None` on the last one.
    pub next: Option<N>,
}

/// A page of a list whose position is a number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch<T> {
    /// The items of the page.
    pub items: Vec<T>,
    /// The length of the list, if it is known.
    pub total: Option<Total>,
    /// True if there is a page after this one, if that is known.
    pub more: Option<bool>,
}

/// The length of a list, in items or in pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Total {
    /// The items. A number smaller than the page's is ignored.
    Items(i64),
    /// The items of the list, or of the page: a number equal to the page's is ignored.
    Count(i64),
    /// The pages.
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

/// Creates a page of which nothing else is known.
impl<T> From<Vec<T>> for Batch<T> {
    fn from(items: Vec<T>) -> Self {
        Self {
            items,
            total: None,
            more: None,
        }
    }
}
