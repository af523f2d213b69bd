//! Schemas within others.

use super::facet::At;
use crate::compare::core::Comparison;
use crate::model::{Conj, Way};
use crate::report::Sides;

impl Comparison<'_, '_> {
    /// Two schemas within others. What stands beside a reference belongs to the place, what it refers to is compared
    /// once for all places.
    pub(super) fn child(&mut self, at: &At, pair: Sides<Conj>) {
        self.child_on(at, pair, at.node.way);
    }

    /// Two schemas within others that may not travel with them.
    pub(super) fn child_on(&mut self, at: &At, pair: Sides<Conj>, way: Way) {
        let target = Sides {
            old: self.models.old.target(pair.old),
            new: self.models.new.target(pair.new),
        };
        if target.old != pair.old && target.new != pair.new {
            let ids = Sides {
                old: self.models.old.ids(pair.old).first().copied(),
                new: self.models.new.ids(pair.new).first().copied(),
            };
            if let (Some(old), Some(new)) = (ids.old, ids.new) {
                self.texts_of(at, Sides { old, new });
            }
        }
        self.graph.child(at.id, target, way);
    }
}
