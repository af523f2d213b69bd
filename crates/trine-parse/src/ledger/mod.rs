//! What became of every keyword that was met: honoured, approximated, kept as
//! documentation, or ignored.
//!
//! The treatment of a keyword is stated once, in [`keywords`]; the ledger counts. A
//! keyword that the table does not know is ignored, and a note says so where it stands.

mod keywords;
mod kind;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::node::{NodeKey, Object};

pub(crate) use keywords::{Era, known, names};
pub use kind::ObjectKind;

/// What trine does about a keyword.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Treatment {
    /// The generated client does what it says.
    Honoured,
    /// The generated client does something near to what it says.
    Approximated,
    /// It is written into the documentation.
    Documentation,
    /// Nothing follows from it.
    Ignored,
}

impl fmt::Display for Treatment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Honoured => "honoured",
            Self::Approximated => "approximated",
            Self::Documentation => "documentation",
            Self::Ignored => "ignored",
        })
    }
}

/// One line of the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// What is done about the keyword.
    pub treatment: Treatment,
    /// How often it stands in the document, each node counted once.
    pub count: usize,
}

/// Every keyword met, by the kind of object that it stands in.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    entries: BTreeMap<ObjectKind, BTreeMap<String, Entry>>,
    counted: BTreeSet<(ObjectKind, NodeKey)>,
}

impl Ledger {
    /// All lines, sorted by kind of object and keyword.
    pub fn entries(&self) -> impl Iterator<Item = (ObjectKind, &str, Entry)> {
        self.entries.iter().flat_map(|(kind, keywords)| {
            keywords
                .iter()
                .map(|(keyword, entry)| (*kind, keyword.as_str(), *entry))
        })
    }

    /// Counts the keywords of an object, once; gives whether it was new.
    pub(crate) fn begin(&mut self, kind: ObjectKind, object: &Object<'_>) -> bool {
        self.counted.insert((kind, object.key()))
    }

    /// Counts one keyword.
    pub(crate) fn count(&mut self, kind: ObjectKind, keyword: &str, treatment: Treatment) {
        let keywords = self.entries.entry(kind).or_default();
        match keywords.get_mut(keyword) {
            Some(entry) => entry.count += 1,
            None => {
                keywords.insert(keyword.to_owned(), Entry { treatment, count: 1 });
            }
        }
    }
}
