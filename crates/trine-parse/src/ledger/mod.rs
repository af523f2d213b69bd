//! The treatment of every keyword that was met: honoured, approximated, kept as documentation, or ignored.
//!
//! The treatment of a keyword is stated once, in [`keywords`]; the ledger counts. A
//! keyword that the table does not know is ignored, and a note says so where it stands.
//! What a finding says of one place, by its [`Effect`], counts for that place.

mod instead;
mod keywords;
mod kind;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use indexmap::IndexMap;
use trine_diag::{Diagnostic, Effect, Place};

use crate::node::{NodeKey, Object};

pub(crate) use instead::instead;
pub(crate) use keywords::{Era, known, names};
pub use kind::ObjectKind;
pub use trine_diag::Treatment;

/// One line of the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The treatment of the keyword.
    pub treatment: Treatment,
    /// The number of its occurrences in the document, with each node counted once.
    pub count: usize,
}

/// Every keyword met, by the kind of object that it stands in.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    entries: BTreeMap<ObjectKind, BTreeMap<String, BTreeMap<Treatment, usize>>>,
    counted: BTreeSet<(ObjectKind, NodeKey)>,
    /// The places of the objects whose keywords are counted.
    objects: IndexMap<Place, ObjectKind>,
}

impl Ledger {
    /// All lines, sorted by kind of object, keyword and treatment.
    pub fn entries(&self) -> impl Iterator<Item = (ObjectKind, &str, Entry)> {
        let keywords = self.entries.iter().flat_map(|(kind, keywords)| {
            let named = keywords.iter();
            named.map(|(keyword, counts)| (*kind, keyword.as_str(), counts))
        });
        keywords.flat_map(|(kind, keyword, counts)| {
            let entry = |(treatment, count): (&Treatment, &usize)| Entry {
                treatment: *treatment,
                count: *count,
            };
            counts.iter().map(move |line| (kind, keyword, entry(line)))
        })
    }

    /// The keyword that is counted at a place, or the extension that the place is in.
    pub fn keyword(&self, place: &Place) -> Option<(ObjectKind, String)> {
        self.around(place).map(|(_, kind, keyword)| (kind, keyword))
    }

    /// Counts keywords as the findings say that they are treated, where that is less than what was counted.
    pub fn settle(&mut self, findings: &[Diagnostic]) {
        let mut less: BTreeMap<Place, (ObjectKind, String, Treatment)> = BTreeMap::new();
        for found in findings {
            let (Effect::At(treatment), Some(place)) = (found.effect, &found.place) else {
                continue;
            };
            if let Some((place, kind, keyword)) = self.around(place) {
                let told = less.entry(place).or_insert((kind, keyword, treatment));
                told.2 = told.2.max(treatment);
            }
        }
        for (kind, keyword, treatment) in less.into_values() {
            let counts = self
                .entries
                .get_mut(&kind)
                .and_then(|keywords| keywords.get_mut(&keyword));
            let Some(counts) = counts else { continue };
            let before = counts.keys().next().copied().filter(|before| *before < treatment);
            let Some(before) = before else { continue };
            if let Some(count) = counts.get_mut(&before) {
                *count -= 1;
            }
            counts.retain(|_, count| *count > 0);
            *counts.entry(treatment).or_default() += 1;
        }
    }

    /// The place of the keyword that is counted at a place, or of the extension around it.
    fn around(&self, place: &Place) -> Option<(Place, ObjectKind, String)> {
        let mut pointer = place.pointer.as_ref();
        loop {
            let (holder, _) = pointer.rsplit_once('/')?;
            let holder = Place {
                file: place.file,
                pointer: Arc::from(holder),
            };
            let at = Place {
                file: place.file,
                pointer: Arc::from(pointer),
            };
            let keyword = at.last();
            let is_own = pointer == place.pointer.as_ref();
            if let Some(kind) = self.objects.get(&holder) {
                let counted = self
                    .entries
                    .get(kind)
                    .is_some_and(|keywords| keywords.contains_key(&keyword));
                return (counted && (is_own || keyword.starts_with("x-"))).then_some((at, *kind, keyword));
            }
            pointer = &pointer[..holder.pointer.len()];
        }
    }

    /// Counts the keywords of an object, once; gives whether it was new.
    pub(crate) fn begin(&mut self, kind: ObjectKind, object: &Object<'_>) -> bool {
        let is_new = self.counted.insert((kind, object.key()));
        if is_new {
            self.objects.entry(object.place.clone()).or_insert(kind);
        }
        is_new
    }

    /// Counts one keyword.
    pub(crate) fn count(&mut self, kind: ObjectKind, keyword: &str, treatment: Treatment) {
        let keywords = self.entries.entry(kind).or_default();
        match keywords.get_mut(keyword) {
            Some(counts) => *counts.entry(treatment).or_default() += 1,
            None => {
                keywords.insert(keyword.to_owned(), BTreeMap::from([(treatment, 1)]));
            }
        }
    }
}
