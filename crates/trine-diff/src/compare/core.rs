//! The state of a comparison, and the functions that note a change.

use trine_diag::Place;

use super::changes::{Changes, Fact};
use super::graph::Graph;
use super::reach::Reach;
use crate::inclusion::Inclusion;
use crate::kinds::Kind;
use crate::model::{Conj, Model, Way};
use crate::report::{Sides, Verdict, Wire};

/// Verdicts for what is sent and for what is received.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Both {
    pub(crate) sent: Verdict,
    pub(crate) received: Verdict,
}

impl Both {
    /// Fewer values are allowed than before.
    pub(crate) const NARROWED: Self = Self::of(Verdict::Breaking, Verdict::Safe);
    /// More values are allowed than before, and a typed reader cannot read them.
    pub(crate) const WIDENED: Self = Self::of(Verdict::Safe, Verdict::Breaking);
    /// More values are allowed than before, and only a reader that validates refuses them.
    pub(crate) const LOOSENED: Self = Self::of(Verdict::Safe, Verdict::Closed);
    /// Other values.
    pub(crate) const REPLACED: Self = Self::of(Verdict::Breaking, Verdict::Breaking);
    /// Something differs that breaks nobody.
    pub(crate) const SAFE: Self = Self::of(Verdict::Safe, Verdict::Safe);
    /// It cannot be decided.
    pub(crate) const UNKNOWN: Self = Self::of(Verdict::Unknown, Verdict::Unknown);
    /// Messages stay the same.
    pub(crate) const NONE: Self = Self::of(Verdict::None, Verdict::None);

    pub(crate) const fn of(sent: Verdict, received: Verdict) -> Self {
        Self { sent, received }
    }

    /// The verdict of one direction.
    pub(crate) fn on(self, way: Way) -> Wire {
        match way {
            Way::Sent => Wire {
                request: self.sent,
                response: Verdict::None,
            },
            Way::Received => Wire {
                request: Verdict::None,
                response: self.received,
            },
            Way::Nowhere => Wire::default(),
        }
    }
}

/// The comparison of two documents.
#[derive(Debug)]
pub(crate) struct Comparison<'m, 'a> {
    pub(crate) models: Sides<&'m Model<'a>>,
    pub(super) inclusion: Inclusion<'m, 'a>,
    pub(super) graph: Graph,
    pub(super) changes: Changes,
}

impl<'m, 'a> Comparison<'m, 'a> {
    pub(super) fn new(models: Sides<&'m Model<'a>>) -> Self {
        Self {
            models,
            inclusion: Inclusion::new(models),
            graph: Graph::default(),
            changes: Changes::default(),
        }
    }

    /// Two schemas at the root of a message.
    pub(super) fn root(&mut self, pair: Sides<Conj>, way: Way, reach: Reach) {
        let pair = Sides {
            old: self.models.old.target(pair.old),
            new: self.models.new.target(pair.new),
        };
        self.graph.root(pair, way, reach);
    }

    /// Notes a change of something that is no schema.
    pub(super) fn note(
        &mut self,
        kind: &'static Kind,
        place: Sides<Option<&Place>>,
        fact: Fact,
        wire: Wire,
        reach: &[Reach],
    ) {
        let draft = self.changes.draft(kind, place.map(|place| place.cloned()), fact);
        draft.add(wire);
        draft.reaches.extend(reach.iter().cloned());
    }

    /// Notes that one of two texts differs; none is worse than documentation.
    pub(super) fn text(
        &mut self,
        kinds: [&'static Kind; 3],
        place: Sides<&Place>,
        subject: &str,
        text: Sides<Option<&str>>,
        reach: &[Reach],
    ) {
        let [added, removed, changed] = kinds;
        let stated = text.map(|text| text.map(str::trim).filter(|text| !text.is_empty()));
        let (kind, word) = match (stated.old, stated.new) {
            (old, new) if old == new => return,
            (None, _) => (added, "was added"),
            (_, None) => (removed, "was removed"),
            (Some(_), Some(_)) => (changed, "changed"),
        };
        let fact = Fact::new(format!("{subject} {word}")).about(text);
        let place = place.map(Some);
        self.note(kind, place, fact, Wire::default(), reach);
    }
}
