//! The names of components: their own names without the words that all of them share.
//!
//! `api.v2010.account` and `api.v2010.call` are `Account` and `Call`: a version or a prefix that every schema has says
//! nothing of any.

use trine_ir::Api;

use crate::ident::words;
use crate::shared_words::{shared_front, shared_version};

/// From how many components on a prefix of all says nothing of any. A version never does.
const SHARED: usize = 4;

/// The words that the names of all components of a document have.
pub(super) struct Affixes {
    /// The number of shared words at the beginning.
    front: usize,
    /// The number of shared words at the end, which are a version.
    behind: usize,
}

impl Affixes {
    pub(super) fn new(api: &Api) -> Self {
        let all: Vec<Vec<String>> = api.components.iter().map(|(place, _)| words(&place.last())).collect();
        let front = shared_front(&all);
        let has_number = all
            .first()
            .is_some_and(|first| first[..front].concat().bytes().any(|byte| byte.is_ascii_digit()));
        let front = match all.len() >= SHARED || has_number {
            true => front,
            false => 0,
        };
        let behind = shared_version(&all);
        let is_left = |words: &Vec<String>| {
            let next = words.get(front).filter(|_| words.len() > front + behind);
            next.is_some_and(|word| !word.starts_with(|c: char| c.is_ascii_digit()))
        };
        match all.len() > 1 && all.iter().all(is_left) {
            true => Self { front, behind },
            false => Self { front: 0, behind: 0 },
        }
    }

    /// The name of a component without them.
    pub(super) fn without(&self, name: &str) -> String {
        if self.front + self.behind == 0 {
            return name.to_owned();
        }
        let words = words(name);
        let end = words.len().saturating_sub(self.behind);
        words
            .get(self.front..end)
            .map_or(name.to_owned(), |rest| rest.join(" "))
    }
}
