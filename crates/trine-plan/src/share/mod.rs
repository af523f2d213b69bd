//! One shape, one type: types of equal structure become one before anything is named.
//!
//! ```text
//! type       := component | inline types of one structure that share a hint
//! structure  := the kind, and the names, types, presence and values of the parts, through recursion
//! hint       := title | name of the nearest property or parameter | request or responses of one operation
//! component  := a type of its own; equal to another but for `null`, that one; inline types like it with its name
//! ```
//!
//! Takes the model and the lock, changes the model, and gives back which places each type has. What a lock keeps apart
//! stays apart. What it has as one grows together ([`grow`]) and separates only if it contradicts itself, which is a
//! finding. Texts are no part of a structure: a type has the longest of its places.

mod anchors;
mod classes;
mod grow;
mod hints;
mod join;
mod merge;
mod partition;
mod structure;
mod texts;

use std::collections::BTreeSet;

use trine_diag::{Place, Sink};
use trine_ir::{Api, Half, Kind, TypeId};

use crate::names::Keys;
use crate::{NameLock, Options, boxing};

use self::structure::Structure;

/// The places of each type of a model, by id.
pub(crate) struct Shared {
    types: Vec<SharedType>,
}

/// A type and its places.
#[derive(Clone)]
struct SharedType {
    /// The name in the lock.
    locked: Option<String>,
    /// Its places, the one that it is named after first.
    nodes: Vec<Node>,
}

/// A place of a type.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Node {
    /// Its key in the lock.
    pub(crate) key: String,
    /// The key by which the user names it.
    pub(crate) in_document: String,
    /// The place.
    pub(crate) place: Place,
    /// The side of the schema.
    pub(crate) half: Half,
    /// The name in the lock.
    locked: Option<String>,
}

impl Shared {
    /// Returns the lock's name of a type.
    pub(crate) fn locked(&self, id: TypeId) -> Option<&String> {
        self.types[id.0 as usize].locked.as_ref()
    }

    /// The same places under other names.
    pub(crate) fn named(&self, name: impl Fn(TypeId) -> Option<String>) -> Self {
        let named = (0..).map(TypeId).zip(&self.types).map(|(id, ty)| SharedType {
            locked: name(id),
            ..ty.clone()
        });
        Self { types: named.collect() }
    }

    /// The places of a type, the one that it is named after first.
    pub(crate) fn nodes(&self, id: TypeId) -> &[Node] {
        &self.types[id.0 as usize].nodes
    }

    /// The places of schemas that are a type elsewhere than in merge patches.
    pub(crate) fn whole(&self) -> impl Iterator<Item = &Place> {
        let nodes = self.types.iter().flat_map(|ty| &ty.nodes);
        nodes.filter(|node| node.half != Half::Patch).map(|node| &node.place)
    }

    /// Returns true if a component is a type that has another place in front.
    pub(crate) fn is_other(&self, place: &Place) -> bool {
        let others = self.types.iter().flat_map(|ty| ty.nodes.iter().skip(1));
        others
            .filter(|node| node.half != Half::Patch)
            .any(|node| node.place == *place)
    }
}

/// Makes types of one shape one type. `lock` says which places were one and which were apart.
pub(crate) fn share(api: &mut Api, options: &Options, lock: &NameLock, sink: &mut Sink) -> Shared {
    let mut nodes = nodes(api, lock);
    let items = items(api);
    let mut labels = anchors::labels(api, &items, &nodes, options);
    grow::together(api, &mut labels, &mut nodes, sink);
    let structure = Structure::of(api);
    anchors::adopt(api, &structure, &items, &mut labels);
    let classes = classes::classes(api, &structure, &items, &labels);
    merge::merge(api, classes, &labels, &nodes)
}

/// The place of every type of a model in which none is shared, by id.
fn nodes(api: &Api, lock: &NameLock) -> Vec<Node> {
    let keys = Keys::new(api, lock);
    let node = |id: TypeId| Node {
        key: keys.of(id),
        in_document: keys.in_document(id),
        place: api.ty(id).place.clone(),
        half: api.ty(id).half,
        locked: keys.locked(id, lock).cloned(),
    };
    (0..api.types.len() as u32).map(TypeId).map(node).collect()
}

/// The types that are items of their own, and so can be shared.
fn items(api: &Api) -> BTreeSet<TypeId> {
    let newtypes = boxing::newtypes(api);
    let is_item = |id: &TypeId| match &api.ty(*id).kind {
        Kind::Enum(_) | Kind::Object(_) | Kind::Union(_) => true,
        Kind::Any | Kind::Scalar(_) | Kind::List(_) | Kind::Tuple(_) | Kind::Map(_) => newtypes.contains(id),
    };
    (0..api.types.len() as u32).map(TypeId).filter(is_item).collect()
}
