//! Pages that were there before, found by what is on them.

use super::Page;

/// Finds pages that a list has had, by comparing each with the first one and the one before.
pub(super) struct Same<T> {
    /// The first page, where a later one that is the same says that the list begins anew.
    first: Option<Vec<T>>,
    previous: Vec<T>,
    /// The number of pages in a row that were the same as the one before.
    repeats: u32,
    /// The number of such pages that are allowed.
    allowed: u32,
    copy: fn(&[T]) -> Vec<T>,
    are_equal: fn(&[T], &[T]) -> bool,
}

/// The number of times that a page may be the same as the one before, though the list has moved on to another cursor
/// or URL.
const AT_OTHER_CURSORS: u32 = 1;

/// The most empty pages in a row.
const EMPTY: u32 = 1000;

impl<T: Clone + PartialEq> Same<T> {
    /// For lists of which the client makes the position. A server that ignores it gives the first page again, and so does
    /// one that begins anew behind the end; one that takes a position behind the end for the last gives the one before.
    pub(super) fn counted() -> Self {
        Self {
            first: Some(Vec::new()),
            ..Self::followed_by_server(0)
        }
    }

    /// For lists of which the server gives the position: another one is reason to believe that the list moves on, until
    /// it has given the same page three times.
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
    /// The same before any page was seen.
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
