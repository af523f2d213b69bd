//! Cycles of types that store each other, each broken by a box.

use std::collections::{BTreeMap, BTreeSet};

use trine_ir::{Api, TypeId};

use super::kept::Kept;
use super::{Edge, stored};

/// A depth-first search's mark of a type.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// On the way from the start to here.
    Open,
    /// Seen whole.
    Done,
}

/// The boxes of the lock, and those of the cycles that they leave. Types are begun with in this order.
pub(super) fn broken(api: &Api, order: &[TypeId], kept: &Kept) -> BTreeSet<Edge> {
    let mut boxed = kept.boxed.clone();
    // A box elsewhere than at the part that closes a cycle may leave another cycle through that part.
    loop {
        let mut search = Search {
            api,
            plain: &kept.plain,
            state: BTreeMap::new(),
            boxed: &mut boxed,
            moved: false,
        };
        order.iter().for_each(|id| search.visit(*id));
        if !search.moved {
            return boxed;
        }
    }
}

struct Search<'a> {
    api: &'a Api,
    /// The parts that never get a box.
    plain: &'a BTreeSet<Edge>,
    state: BTreeMap<TypeId, State>,
    boxed: &'a mut BTreeSet<Edge>,
    /// A box went to another part than the one that closes its cycle.
    moved: bool,
}

/// A type on the way from the start: what is left of its parts, and the part that was gone into.
struct Step {
    owner: TypeId,
    rest: std::vec::IntoIter<(usize, TypeId)>,
    taken: usize,
}

impl Search<'_> {
    /// Visits `start` and what it stores, without native recursion: documents nest deeply.
    fn visit(&mut self, start: TypeId) {
        if self.state.contains_key(&start) {
            return;
        }
        let mut way = vec![self.begin(start)];
        while let Some(step) = way.last_mut() {
            let Some((index, part)) = step.rest.next() else {
                self.state.insert(step.owner, State::Done);
                way.pop();
                continue;
            };
            step.taken = index;
            match self.state.get(&part) {
                Some(State::Open) => self.close(&way, part),
                Some(State::Done) => {}
                None => {
                    let next = self.begin(part);
                    way.push(next);
                }
            }
        }
    }

    fn begin(&mut self, owner: TypeId) -> Step {
        self.state.insert(owner, State::Open);
        Step {
            owner,
            rest: stored(self.api, owner, self.boxed).into_iter(),
            taken: 0,
        }
    }

    /// Boxes a part of the cycle from `back` to the end of the way: the one that closes it, or where the lock has that
    /// without a box, the last one before it that it does not have so. One is new, or the lock would have a box there.
    fn close(&mut self, way: &[Step], back: TypeId) {
        let from = way.iter().position(|step| step.owner == back).unwrap_or_default();
        let edges = way[from..].iter().map(|step| (step.owner, step.taken));
        let closing = way.last().map(|step| (step.owner, step.taken));
        let open = edges.rev().find(|edge| !self.plain.contains(edge));
        if let Some(edge) = open.or(closing) {
            self.moved |= Some(edge) != closing;
            self.boxed.insert(edge);
        }
    }
}
