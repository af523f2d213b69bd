//! The excerpts of a change, line by line.

use std::cmp::Ordering;

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

/// The document whose place is not the changed part but the part that would hold it, since that document has no such
/// part: its excerpt is about other things.
pub(super) fn holder(change: &Change) -> Option<Which> {
    let (Some(old), Some(new)) = (&change.spot.old, &change.spot.new) else {
        return None;
    };
    let (old, new) = (&old.place, &new.place);
    if old.last() == new.last() {
        return None;
    }
    let depth = |pointer: &str| pointer.matches('/').count();
    match depth(&old.pointer).cmp(&depth(&new.pointer)) {
        Ordering::Less => Some(Which::Old),
        Ordering::Greater => Some(Which::New),
        Ordering::Equal => None,
    }
}

/// The lines of both excerpts, as a diff has them; those that both have are listed once. The excerpt of a part that
/// would hold the changed one is left out.
pub(super) fn diff(change: &Change) -> Vec<Line> {
    let holder = holder(change);
    let text = |side: Which, spot: &Option<Spot>| match spot {
        Some(spot) if holder != Some(side) => lines(&spot.excerpt, COLUMNS)
            .into_iter()
            .map(|line| line + "\n")
            .collect(),
        Some(_) | None => String::new(),
    };
    let (old, new) = (text(Which::Old, &change.spot.old), text(Which::New, &change.spot.new));
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

/// The excerpt of the part that would hold the changed one, if there is such a part.
pub(super) fn around(change: &Change) -> Vec<String> {
    let spot = match holder(change) {
        Some(Which::Old) => &change.spot.old,
        Some(Which::New) => &change.spot.new,
        Some(Which::Both) | None => &None,
    };
    spot.as_ref()
        .map(|spot| lines(&spot.excerpt, COLUMNS))
        .unwrap_or_default()
}
