//! Pages that were there before, found by what is on them.

/// Compares each page with the first one and the one before. A server that ignores the position gives the first one
/// again, and so does one that begins anew behind the end; one that takes a position behind the end for the last gives
/// the one before.
pub(super) struct Same<T> {
    first: Vec<T>,
    previous: Vec<T>,
    copy: fn(&[T]) -> Vec<T>,
    are_equal: fn(&[T], &[T]) -> bool,
}

impl<T: Clone + PartialEq> Same<T> {
    pub(super) fn new() -> Self {
        Self {
            first: Vec::new(),
            previous: Vec::new(),
            copy: <[T]>::to_vec,
            are_equal: |a, b| a == b,
        }
    }
}

impl<T> Same<T> {
    /// The same before any page was seen.
    pub(super) fn anew(self) -> Self {
        Self {
            first: Vec::new(),
            previous: Vec::new(),
            ..self
        }
    }

    /// Whether this page was there before. An empty one never was.
    pub(super) fn is_repeated(&mut self, page: &[T]) -> bool {
        if page.is_empty() {
            return false;
        }
        if (self.are_equal)(page, &self.first) || (self.are_equal)(page, &self.previous) {
            return true;
        }
        match self.first.is_empty() {
            true => self.first = (self.copy)(page),
            false => self.previous = (self.copy)(page),
        }
        false
    }
}
