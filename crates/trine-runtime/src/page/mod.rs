//! Lists that come page by page.
//!
//! A generated operation makes a [`Pager`] of two things: how a call for a position is made, and how a page is taken
//! apart. What position there is, and where the next one stands, is the choice of constructor:
//!
//! | constructor | position | ends |
//! |---|---|---|
//! | [`Pager::cursor`] | a text in the body | without one, or with an empty one |
//! | [`Pager::offset`] | the number of items before it | at an empty page, at the total, or where a page says that it is the last |
//! | [`Pager::numbered`] | the number of the page | at an empty page, at the last, or where one says that it is |
//! | [`Pager::link`] | the header `Link: <…>; rel="next"` (RFC 8288) | without one |
//! | [`Pager::next_url`] | a URL in the body | without one, or with an empty one |
//!
//! ```text
//! Pager::cursor(
//!     move |cursor| client.list_with(&ListLogs { cursor, ..options.clone() }),
//!     |page| Page { items: page.data, next: page.next_cursor },
//! )
//! ```

#[cfg(feature = "blocking")]
mod blocking;
mod fetch;
mod link;
mod pager;
mod pages;
mod repeats;
mod token;

#[cfg(feature = "blocking")]
pub use self::blocking::{BlockingItems, BlockingPages};
pub use self::pager::Pager;
pub use self::pages::Pages;
pub use self::token::PageToken;

/// A page of a list, and where the next one stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T, N = PageToken> {
    /// What is on it.
    pub items: Vec<T>,
    /// Where the next one stands; `None` on the last one.
    pub next: Option<N>,
}

/// A page of a list that is counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch<T> {
    /// What is on it.
    pub items: Vec<T>,
    /// How many there are in all, if that is known: items for [`Pager::offset`], pages for [`Pager::numbered`].
    pub total: Option<i64>,
    /// Whether there is a page behind this one, if that is known.
    pub more: Option<bool>,
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
