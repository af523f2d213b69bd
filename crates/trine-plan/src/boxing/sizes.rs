//! Types that would be too large to be moved on the stack, whose largest parts are boxed.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use trine_ir::{Api, Kind, TypeId};

use super::{Edge, parts, stored};

/// The most bytes that a type stores by value, as far as they can be estimated. A type is moved several times while it
/// is read, each time on the stack, of which a thread of an asynchronous runtime has two megabytes.
pub(super) const MOST_BYTES: usize = 16 * 1024;

/// The size of a text, a list, a map, or an enumeration that keeps unknown texts, in bytes.
const OF_TEXT: usize = 24;

/// The size up to which a part is never boxed for its size, in bytes.
const OF_BOXED_PART: usize = 512;

/// These boxes, and those that keep types below [`MOST_BYTES`]. `plain` are the parts that never get one: where a type
/// grows by what is added to those, the boxes are at the parts that were added.
pub(super) fn limited(
    api: &Api,
    order: &[TypeId],
    mut boxed: BTreeSet<Edge>,
    plain: &BTreeSet<Edge>,
) -> BTreeSet<Edge> {
    loop {
        let mut measure = Measure {
            api,
            plain,
            boxed: &mut boxed,
            sizes: BTreeMap::new(),
        };
        let inner = order.iter().find_map(|id| measure.visit(*id));
        match inner {
            Some(edge) => boxed.insert(edge),
            None => return boxed,
        };
    }
}

struct Measure<'a> {
    api: &'a Api,
    plain: &'a BTreeSet<Edge>,
    boxed: &'a mut BTreeSet<Edge>,
    /// The estimated sizes of the types that are done, in bytes.
    sizes: BTreeMap<TypeId, usize>,
}

impl Measure<'_> {
    /// Measures `start` and what it stores, inner types first and without native recursion. Ends at a type that is too
    /// large for what was added within its parts, with the largest of that.
    fn visit(&mut self, start: TypeId) -> Option<Edge> {
        let mut way = vec![(start, stored(self.api, start, self.boxed).into_iter())];
        while let Some((owner, parts)) = way.last_mut() {
            let owner = *owner;
            match parts.next() {
                Some((_, part)) if !self.sizes.contains_key(&part) => {
                    way.push((part, stored(self.api, part, self.boxed).into_iter()));
                }
                Some(_) => {}
                None => {
                    way.pop();
                    if let (true, Some(edge)) = (self.measure(owner) > MOST_BYTES, self.added_within(owner)) {
                        return Some(edge);
                    }
                }
            }
        }
        None
    }

    /// Estimates the size of a type whose parts are done, and boxes its largest parts while it is too large.
    fn measure(&mut self, id: TypeId) -> usize {
        if let Some(known) = self.sizes.get(&id) {
            return *known;
        }
        let parts = parts(self.api, id).into_iter().enumerate();
        let mut sizes: Vec<(usize, usize)> = parts
            .map(|(index, part)| (self.size((id, index), part), index))
            .collect();
        // The largest first; the order of the document where two are equal.
        sizes.sort_by_key(|(size, index)| (Reverse(*size), *index));
        for at in 0..sizes.len() {
            let (size, index) = sizes[at];
            if self.whole(id, &sizes) <= MOST_BYTES || size <= OF_BOXED_PART {
                break;
            }
            if !self.plain.contains(&(id, index)) {
                self.boxed.insert((id, index));
                sizes[at].0 = size_of::<usize>();
            }
        }
        let size = self.whole(id, &sizes);
        self.sizes.insert(id, size);
        size
    }

    /// The size of a type whose parts have these sizes, in bytes.
    fn whole(&self, id: TypeId, sizes: &[(usize, usize)]) -> usize {
        let sizes = sizes.iter().map(|(size, _)| *size);
        match &self.api.ty(id).kind {
            Kind::Union(_) => sizes.max().unwrap_or_default(),
            Kind::Any
            | Kind::Scalar(_)
            | Kind::List(_)
            | Kind::Map(_)
            | Kind::Enum(_)
            | Kind::Object(_)
            | Kind::Tuple(_) => sizes.sum(),
        }
    }

    /// The estimated size of a part of a type, in bytes.
    fn size(&self, edge: Edge, part: TypeId) -> usize {
        match &self.api.ty(part).kind {
            _ if self.boxed.contains(&edge) => size_of::<usize>(),
            Kind::Object(_) | Kind::Union(_) | Kind::Tuple(_) => self.sizes.get(&part).copied().unwrap_or_default(),
            Kind::Any | Kind::Scalar(_) | Kind::List(_) | Kind::Map(_) | Kind::Enum(_) => OF_TEXT,
        }
    }

    /// The largest part that may be boxed, of the types that `id` stores and those that they store; the first by owner
    /// and index where two are equal.
    fn added_within(&self, id: TypeId) -> Option<Edge> {
        let (mut seen, mut open) = (BTreeSet::from([id]), vec![id]);
        let mut largest: Option<(usize, Reverse<Edge>)> = None;
        while let Some(owner) = open.pop() {
            for (index, part) in stored(self.api, owner, self.boxed) {
                let edge = (owner, index);
                let size = self.size(edge, part);
                if size > OF_BOXED_PART && !self.plain.contains(&edge) {
                    largest = largest.max(Some((size, Reverse(edge))));
                }
                if seen.insert(part) {
                    open.push(part);
                }
            }
        }
        largest.map(|(_, Reverse(edge))| edge)
    }
}
