//! The excerpts of a change, line by line.

use similar::{ChangeTag, TextDiff};

use super::outline::lines;
use crate::{Change, Spot};

/// The most characters of a line.
const COLUMNS: usize = 160;

/// A line of the excerpts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    /// The document that has it.
    pub(super) side: Which,
    /// Its text.
    pub(super) text: String,
}

/// The document that has a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Which {
    /// The old document alone.
    Old,
    /// The new document alone.
    New,
    /// Both documents.
    Both,
}

impl Which {
    /// The character before the line in a unified diff.
    pub(super) fn mark(self) -> char {
        match self {
            Self::Old => '-',
            Self::New => '+',
            Self::Both => ' ',
        }
    }
}

/// The lines of both excerpts, as a diff has them; those that both have are listed once.
pub(super) fn diff(change: &Change) -> Vec<Line> {
    let text = |spot: &Option<Spot>| {
        let excerpt = spot.as_ref().map_or("", |spot| spot.excerpt.as_str());
        lines(excerpt, COLUMNS).join("\n")
    };
    let (old, new) = (text(&change.spot.old), text(&change.spot.new));
    let end = |text: String| if text.is_empty() { text } else { text + "\n" };
    let (old, new) = (end(old), end(new));
    let diff = TextDiff::from_lines(&old, &new);
    let line = |change: similar::Change<&str>| Line {
        side: match change.tag() {
            ChangeTag::Delete => Which::Old,
            ChangeTag::Insert => Which::New,
            ChangeTag::Equal => Which::Both,
        },
        text: change.value().trim_end_matches('\n').to_owned(),
    };
    diff.iter_all_changes().map(line).collect()
}
