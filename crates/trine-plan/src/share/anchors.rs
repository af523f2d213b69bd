//! Labels: what a type is whatever its structure, by the lock, the user or its name as a component.

use std::collections::{BTreeMap, BTreeSet};

use trine_ir::{Api, TypeId};

use crate::Options;

use super::Node;
use super::hints::{Hint, Hints};
use super::partition::{Class, Partition};
use super::structure::Structure;

/// The label of a type, apart from its structure. Types of different labels are never one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Label {
    /// It is one with any type that has its structure and one of its hints.
    Open,
    /// The component, by the first type that has the label.
    Component(TypeId),
    /// The type that the lock calls so.
    Locked(String),
    /// The type that the user calls so.
    Renamed(String),
}

/// The labels of types, by id.
pub(super) fn labels(api: &Api, items: &BTreeSet<TypeId>, nodes: &[Node], options: &Options) -> Vec<Label> {
    let label = |(id, node): (TypeId, &Node)| {
        let is_item = items.contains(&id);
        match (&node.locked, options.rename.get(&node.in_document)) {
            (Some(name), _) if is_item => Label::Locked(name.clone()),
            (None, Some(name)) if is_item && api.ty(id).component.is_none() => Label::Renamed(name.clone()),
            (Some(_) | None, _) if is_item && api.ty(id).component.is_some() => Label::Component(id),
            (Some(_) | None, _) => Label::Open,
        }
    };
    (0..).map(TypeId).zip(nodes).map(label).collect()
}

/// Gives labels to what is another type: a component that is another one but for `null`, and inline types that have the
/// structure of a type with a label and one of its hints.
pub(super) fn adopt(api: &Api, structure: &Structure, items: &BTreeSet<TypeId>, labels: &mut [Label]) {
    let partition = Partition::new(structure, &vec![(); labels.len()]);
    let nullable = nullable_components(api, &partition, items, labels);
    for (id, label) in nullable {
        labels[id.0 as usize] = label;
    }
    let hints = Hints::new(api);
    let mut known: BTreeMap<(Class, Hint), Vec<(&str, TypeId)>> = BTreeMap::new();
    for id in items
        .iter()
        .filter(|id| !api.ty(**id).nullable || api.ty(**id).component.is_none())
    {
        let name = match &labels[id.0 as usize] {
            Label::Open => continue,
            Label::Component(first) => api.ty(*first).component.as_deref().unwrap_or_default(),
            Label::Locked(name) | Label::Renamed(name) => name,
        };
        for hint in hints.of(api.ty(*id)) {
            known.entry((partition.class(*id), hint)).or_default().push((name, *id));
        }
    }
    let open = items.iter().filter(|id| labels[id.0 as usize] == Label::Open);
    let adopted: Vec<(TypeId, Label)> = open
        .filter_map(|id| {
            let class = partition.class(*id);
            let mut hints = hints.of(api.ty(*id)).into_iter();
            let fitting = hints.find_map(|hint| known.get(&(class, hint)))?;
            let (_, first) = fitting.iter().min()?;
            Some((*id, labels[first.0 as usize].clone()))
        })
        .collect();
    for (id, label) in adopted {
        labels[id.0 as usize] = label;
    }
}

/// The components that are another one with its `null`, with the label of that one.
fn nullable_components(
    api: &Api,
    partition: &Partition<'_>,
    items: &BTreeSet<TypeId>,
    labels: &[Label],
) -> Vec<(TypeId, Label)> {
    let mut plain: BTreeMap<Class, Vec<TypeId>> = BTreeMap::new();
    let components = || items.iter().copied().filter(|id| api.ty(*id).component.is_some());
    for id in components().filter(|id| !api.ty(*id).nullable) {
        plain.entry(partition.class(id)).or_default().push(id);
    }
    let is_open = |id: &TypeId| labels[id.0 as usize] == Label::Component(*id) && api.ty(*id).nullable;
    let label = |id: TypeId| {
        let other = base(api, id, plain.get(&partition.class(id))?)?;
        Some((id, labels[other.0 as usize].clone()))
    };
    components().filter(is_open).filter_map(label).collect()
}

/// The one of several components that a nullable one is: the same side of its schema, and the only one or the only one
/// whose name is a part of its name.
fn base(api: &Api, id: TypeId, candidates: &[TypeId]) -> Option<TypeId> {
    let nullable = api.ty(id);
    let of_half: Vec<TypeId> = candidates
        .iter()
        .copied()
        .filter(|other| api.ty(*other).half == nullable.half)
        .collect();
    let candidates = if of_half.is_empty() { candidates } else { &of_half };
    if let [only] = candidates {
        return Some(*only);
    }
    let name = |id: TypeId| api.ty(id).component.as_deref().unwrap_or_default().to_lowercase();
    let whole = name(id);
    let mut named = candidates.iter().filter(|other| whole.contains(&name(**other)));
    match (named.next(), named.next()) {
        (Some(only), None) => Some(*only),
        (Some(_) | None, _) => None,
    }
}
