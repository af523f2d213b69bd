//! Repeated pages, found by their items.

use super::Page;

/// Finds pages that a list has had, by comparing each with the first page and the one before.
pub(super) struct Same<T> {
    /// The first page. If a later one is equal to it, the list has started over.
    first: Option<Vec<T>>,
    previous: Vec<T>,
    /// The number of pages in a row that were equal to the one before.
    repeats: u32,
    /// The number of such pages that are allowed.
    allowed: u32,
    copy: fn(&[T]) -> Vec<T>,
    are_equal: fn(&[T], &[T]) -> bool,
}

/// The number of times that a page may equal the one before, although the cursor or the URL is new.
const AT_OTHER_CURSORS: u32 = 1;

/// The most empty pages in a row.
const EMPTY: u32 = 1000;

impl<T: Clone + PartialEq> Same<T> {
    /// Returns the rule for lists whose position the client computes. A server that ignores it sends the first page
    /// again, and so does one that begins anew after the end; one that takes a position after the end for the last
    /// one sends the page before.
    pub(super) fn counted() -> Self {
        Self {
            first: Some(Vec::new()),
            ..Self::followed_by_server(0)
        }
    }

    /// Returns the rule for lists whose position the server sends: a new position is reason to believe that the list
    /// moves on, until the same page has come three times.
    pub(super) fn followed() -> Self {
        Self::followed_by_server(AT_OTHER_CURSORS)
    }

    fn followed_by_server(allowed: u32) -> Self {
        Self {
            first: None,
            previous: Vec::new(),
            repeats: 0,
            allowed,
            copy: <[T]>::to_vec,
            are_equal: |a, b| a == b,
        }
    }
}

impl<T> Same<T> {
    /// Returns the same rule before any page was seen.
    pub(super) fn anew(self) -> Self {
        Self {
            first: self.first.map(|_| Vec::new()),
            previous: Vec::new(),
            repeats: 0,
            ..self
        }
    }

    /// Returns the reason why the list does not end, if this page shows it. If the server gives the position, it may
    /// still be the last page.
    pub(super) fn problem(&mut self, page: &Page<T>) -> Option<&'static str> {
        if self.first.is_none() && page.next.is_none() {
            return None;
        }
        let page = page.items.as_slice();
        if (self.are_equal)(page, &self.previous) {
            self.repeats += 1;
        } else {
            self.repeats = 0;
            self.previous = (self.copy)(page);
        }
        if page.is_empty() {
            return (self.repeats >= EMPTY).then_some("the list does not end: a thousand pages in a row were empty");
        }
        let is_first = match &mut self.first {
            Some(first) if first.is_empty() => {
                *first = (self.copy)(page);
                false
            }
            Some(first) => (self.are_equal)(page, first),
            None => false,
        };
        (is_first || self.repeats > self.allowed).then_some(
            "the list does not end: this page was there before, so the server ignores the position, or takes one \
             behind the end for another",
        )
    }
}
