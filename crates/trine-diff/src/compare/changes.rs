//! Changes as they are noted: one for each kind, places and fact, however many uses reach it.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use trine_diag::Place;

use super::graph::NodeId;
use super::reach::Reach;
use crate::kinds::Kind;
use crate::report::{Sides, Wire};

/// The statement that a change makes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub(crate) struct Fact {
    /// The sentence, without its full stop.
    pub(crate) text: String,
    /// The values before and after that tell this change from another one of its kind at the same places.
    pub(crate) values: Sides<String>,
}

impl Fact {
    pub(crate) fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            values: Sides::default(),
        }
    }

    /// With the values that were changed.
    pub(crate) fn about(mut self, values: Sides<Option<&str>>) -> Self {
        self.values = values.map(|value| value.unwrap_or_default().to_owned());
        self
    }
}

/// A change while it is collected.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    pub(crate) kind: &'static Kind,
    pub(crate) place: Sides<Option<Place>>,
    pub(crate) fact: Fact,
    pub(crate) wire: Wire,
    /// The pairs of schemas at which it was found.
    pub(crate) nodes: BTreeSet<NodeId>,
    /// The operations and webhooks that it reaches.
    pub(crate) reaches: BTreeSet<Reach>,
}

impl Draft {
    /// Adds a verdict; the worse one counts.
    pub(crate) fn add(&mut self, wire: Wire) {
        self.wire.request = self.wire.request.max(wire.request);
        self.wire.response = self.wire.response.max(wire.response);
    }
}

/// The parts of two notes that make them the same change.
type Key = (&'static str, Sides<Option<Place>>, Sides<String>);

/// The changes, in the order in which they were found.
#[derive(Debug, Default)]
pub(crate) struct Changes(IndexMap<Key, Draft>);

impl Changes {
    /// The change of this kind at these places, begun where it is new.
    pub(crate) fn draft(&mut self, kind: &'static Kind, place: Sides<Option<Place>>, fact: Fact) -> &mut Draft {
        let key = (kind.id, place.clone(), fact.values.clone());
        self.0.entry(key).or_insert_with(|| Draft {
            kind,
            place,
            fact,
            wire: Wire::default(),
            nodes: BTreeSet::new(),
            reaches: BTreeSet::new(),
        })
    }

    pub(crate) fn drafts(&self) -> impl Iterator<Item = &Draft> {
        self.0.values()
    }

    pub(crate) fn into_drafts(self) -> Vec<Draft> {
        self.0.into_values().collect()
    }
}
