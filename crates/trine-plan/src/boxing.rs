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

/// The parts that are boxed: in each cycle of types that store each other, the one that
/// closes it, begun with the first name.
pub(crate) fn boxes(api: &Api, names: &Names) -> BTreeSet<Edge> {
    let mut order: Vec<(&String, TypeId)> = names.iter().map(|(id, name)| (name, *id)).collect();
    order.sort();
    let mut search = Search {
        api,
        state: BTreeMap::new(),
        boxed: BTreeSet::new(),
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

    /// The structs, unions and tuples that a type stores.
    fn stored(&self, id: TypeId) -> Vec<(usize, TypeId)> {
        let parts: Vec<TypeId> = match &self.api.ty(id).kind {
            Kind::Object(object) => object.properties.iter().map(|property| property.ty.id).collect(),
            Kind::Union(union) => union.branches.iter().map(|branch| branch.ty).collect(),
            Kind::Tuple(parts) => parts.iter().map(|part| part.id).collect(),
            Kind::Any | Kind::Scalar(_) | Kind::List(_) | Kind::Map(_) | Kind::Enum(_) => Vec::new(),
        };
        let stored = |id: &TypeId| match &self.api.ty(*id).kind {
            Kind::Object(_) | Kind::Union(_) | Kind::Tuple(_) => true,
            Kind::Any | Kind::Scalar(_) | Kind::List(_) | Kind::Map(_) | Kind::Enum(_) => false,
        };
        parts.into_iter().enumerate().filter(|(_, part)| stored(part)).collect()
    }
}
