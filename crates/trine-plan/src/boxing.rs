//! Where recursion needs a box, and where an alias needs to be a type of its own.

use std::collections::{BTreeMap, BTreeSet};

use trine_ir::{Api, Kind, TypeId};

use crate::names::Names;

/// A part of a type that is stored in it: the owner, and the property or branch by index.
pub(crate) type Edge = (TypeId, usize);

/// Lists, tuples and maps that contain themselves by nothing but each other. As aliases they
/// would have no end, so they are structs around their content.
pub(crate) fn newtypes(api: &Api) -> BTreeSet<TypeId> {
    let next = |id: TypeId| match &api.ty(id).kind {
        Kind::List(item) | Kind::Map(item) => vec![item.id],
        Kind::Tuple(parts) => parts.iter().map(|part| part.id).collect(),
        Kind::Any | Kind::Scalar(_) | Kind::Enum(_) | Kind::Object(_) | Kind::Union(_) => Vec::new(),
    };
    let ids = (0..api.types.len() as u32).map(TypeId);
    let on_cycle = |start: TypeId| {
        let mut seen = BTreeSet::new();
        let mut open = next(start);
        while let Some(id) = open.pop() {
            if id == start {
                return true;
            }
            if seen.insert(id) {
                open.extend(next(id));
            }
        }
        false
    };
    ids.filter(|id| on_cycle(*id)).collect()
}

/// The most bytes that a type stores by value, as far as they can be estimated. A type is moved several times while it
/// is read, each time on the stack, of which a thread of an asynchronous runtime has two megabytes.
const MOST_BYTES: usize = 16 * 1024;

/// The size of a text, a list, a map, or an enumeration that keeps unknown texts.
const OF_TEXT: usize = 24;

/// The size up to which a part is never boxed for its size.
const OF_BOXED_PART: usize = 512;

/// The parts that are boxed: in each cycle of types that store each other, the one that closes it, begun with the
/// first name; and the largest parts of a type that would be larger than [`MOST_BYTES`].
pub(crate) fn boxes(api: &Api, names: &Names) -> BTreeSet<Edge> {
    let mut order: Vec<(&String, TypeId)> = names.iter().map(|(id, name)| (name, *id)).collect();
    order.sort();
    let mut search = Search {
        api,
        state: BTreeMap::new(),
        boxed: BTreeSet::new(),
        sizes: BTreeMap::new(),
    };
    for (_, id) in order {
        search.visit(id);
    }
    search.boxed
}

/// Where a depth-first search has been.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// On the way from the start to here.
    Open,
    /// Seen whole.
    Done,
}

struct Search<'a> {
    api: &'a Api,
    state: BTreeMap<TypeId, State>,
    boxed: BTreeSet<Edge>,
    /// The estimated sizes of the types that are done, in bytes.
    sizes: BTreeMap<TypeId, usize>,
}

impl Search<'_> {
    /// Visits `start` and what it stores, without native recursion: documents nest deeply.
    fn visit(&mut self, start: TypeId) {
        if self.state.contains_key(&start) {
            return;
        }
        self.state.insert(start, State::Open);
        let mut stack = vec![(start, self.stored(start).into_iter())];
        while let Some((owner, parts)) = stack.last_mut() {
            let owner = *owner;
            let Some((index, part)) = parts.next() else {
                self.state.insert(owner, State::Done);
                self.measure(owner);
                stack.pop();
                continue;
            };
            match self.state.get(&part) {
                Some(State::Open) => {
                    self.boxed.insert((owner, index));
                }
                Some(State::Done) => {}
                None => {
                    self.state.insert(part, State::Open);
                    stack.push((part, self.stored(part).into_iter()));
                }
            }
        }
    }

    /// Estimates the size of a type whose parts are done, and boxes its largest parts while it is too large.
    fn measure(&mut self, id: TypeId) {
        let parts = self.parts(id).into_iter().enumerate();
        let mut sizes: Vec<(usize, usize)> = parts
            .map(|(index, part)| (self.size((id, index), part), index))
            .collect();
        // The largest first; the order of the document where two are equal.
        sizes.sort_by_key(|(size, index)| (std::cmp::Reverse(*size), *index));
        let api = self.api;
        let whole = |sizes: &[(usize, usize)]| -> usize {
            let sizes = sizes.iter().map(|(size, _)| *size);
            match &api.ty(id).kind {
                Kind::Union(_) => sizes.max().unwrap_or_default(),
                Kind::Any
                | Kind::Scalar(_)
                | Kind::List(_)
                | Kind::Map(_)
                | Kind::Enum(_)
                | Kind::Object(_)
                | Kind::Tuple(_) => sizes.sum(),
            }
        };
        for at in 0..sizes.len() {
            let (size, index) = sizes[at];
            if whole(&sizes) <= MOST_BYTES || size <= OF_BOXED_PART {
                break;
            }
            self.boxed.insert((id, index));
            sizes[at].0 = size_of::<usize>();
        }
        let size = whole(&sizes);
        self.sizes.insert(id, size);
    }

    /// The estimated size of a part of a type, in bytes.
    fn size(&self, edge: Edge, part: TypeId) -> usize {
        match &self.api.ty(part).kind {
            _ if self.boxed.contains(&edge) => size_of::<usize>(),
            Kind::Object(_) | Kind::Union(_) | Kind::Tuple(_) => self.sizes.get(&part).copied().unwrap_or_default(),
            Kind::Any | Kind::Scalar(_) | Kind::List(_) | Kind::Map(_) | Kind::Enum(_) => OF_TEXT,
        }
    }

    /// What a type stores.
    fn parts(&self, id: TypeId) -> Vec<TypeId> {
        match &self.api.ty(id).kind {
            Kind::Object(object) => object.properties.iter().map(|property| property.ty.id).collect(),
            Kind::Union(union) => union.branches.iter().map(|branch| branch.ty).collect(),
            Kind::Tuple(parts) => parts.iter().map(|part| part.id).collect(),
            Kind::Any | Kind::Scalar(_) | Kind::List(_) | Kind::Map(_) | Kind::Enum(_) => Vec::new(),
        }
    }

    /// The structs, unions and tuples that a type stores.
    fn stored(&self, id: TypeId) -> Vec<(usize, TypeId)> {
        let parts = self.parts(id);
        let stored = |id: &TypeId| match &self.api.ty(*id).kind {
            Kind::Object(_) | Kind::Union(_) | Kind::Tuple(_) => true,
            Kind::Any | Kind::Scalar(_) | Kind::List(_) | Kind::Map(_) | Kind::Enum(_) => false,
        };
        parts.into_iter().enumerate().filter(|(_, part)| stored(part)).collect()
    }
}
