//! The classes of types that are one: of equal structure and label, divided where nothing but structure joins their
//! members, and where two branches of a union would be the same type.

use std::collections::{BTreeMap, BTreeSet};

use trine_ir::{Api, Kind, TypeId, Union, visit};

use super::anchors::Label;
use super::hints::{Hint, Hints};
use super::partition::Partition;
use super::structure::Structure;

/// The types that are one, each list in the order of the ids. A type that stands alone is in no list.
pub(super) fn classes(
    api: &Api,
    structure: &Structure,
    items: &BTreeSet<TypeId>,
    labels: &[Label],
) -> Vec<Vec<TypeId>> {
    let mut partition = Partition::new(structure, labels);
    let hints = Hints::new(api);
    let hints: BTreeMap<TypeId, Vec<Hint>> = items.iter().map(|id| (*id, hints.of(api.ty(*id)))).collect();
    loop {
        let classes = partition.classes();
        let classes: Vec<Vec<TypeId>> = classes
            .into_iter()
            .map(|class| class.into_iter().filter(|id| items.contains(id)).collect())
            .filter(|class: &Vec<TypeId>| class.len() > 1)
            .collect();
        let mut parts: Vec<Vec<TypeId>> = Vec::new();
        for class in &classes {
            if labels[class[0].0 as usize] == Label::Open {
                parts.extend(connected(class, &hints).into_iter().skip(1));
            }
        }
        if parts.is_empty() {
            parts = twins(api, &partition, items, labels);
        }
        if parts.is_empty() {
            return classes;
        }
        partition.divide(parts);
    }
}

/// Members of a class in lists that hints connect.
fn connected(class: &[TypeId], hints: &BTreeMap<TypeId, Vec<Hint>>) -> Vec<Vec<TypeId>> {
    let mut by_hint: BTreeMap<&Hint, Vec<usize>> = BTreeMap::new();
    for (at, id) in class.iter().enumerate() {
        for hint in &hints[id] {
            by_hint.entry(hint).or_default().push(at);
        }
    }
    let mut seen = vec![false; class.len()];
    let mut lists = Vec::new();
    for start in 0..class.len() {
        let (mut open, mut list) = (vec![start], Vec::new());
        while let Some(at) = open.pop() {
            if !std::mem::replace(&mut seen[at], true) {
                list.push(class[at]);
                // A hint connects all that have it, once.
                open.extend(
                    hints[&class[at]]
                        .iter()
                        .filter_map(|hint| by_hint.remove(hint))
                        .flatten(),
                );
            }
        }
        if !list.is_empty() {
            lists.push(list);
        }
    }
    lists
}

/// The types that would make two branches of a union the same type, each as a part of its own.
fn twins(api: &Api, partition: &Partition<'_>, items: &BTreeSet<TypeId>, labels: &[Label]) -> Vec<Vec<TypeId>> {
    let sizes: Vec<usize> = partition.classes().iter().map(Vec::len).collect();
    let mut parts = BTreeSet::new();
    for ty in &api.types {
        if let Kind::Union(union) = &ty.kind {
            for branches in same(union, partition) {
                parts.extend(apart(api, items, labels, &branches));
            }
        }
    }
    let parts = parts.into_iter().filter(|id| sizes[partition.class(*id)] > 1);
    // Of the types of one class one may stay; all but the open ones do.
    parts.map(|id| vec![id]).collect()
}

/// The branches of a union that are in one class with another.
fn same(union: &Union, partition: &Partition<'_>) -> Vec<Vec<TypeId>> {
    let mut by_class: BTreeMap<usize, Vec<TypeId>> = BTreeMap::new();
    for branch in &union.branches {
        by_class.entry(partition.class(branch.ty)).or_default().push(branch.ty);
    }
    by_class.into_values().filter(|branches| branches.len() > 1).collect()
}

/// The types that leave their class so that branches are not the same type: those of no label; of those of one label all
/// but the first, a component that is not nullable before others.
fn apart(api: &Api, items: &BTreeSet<TypeId>, labels: &[Label], branches: &[TypeId]) -> Vec<TypeId> {
    let mut nearest: Vec<TypeId> = branches.iter().flat_map(|id| nearest(api, items, *id)).collect();
    nearest.sort_by_key(|id| {
        let ty = api.ty(*id);
        (ty.component.is_none(), ty.nullable, &ty.place)
    });
    nearest.dedup();
    let first = nearest.first().copied();
    let is_labelled = first.is_some_and(|id| labels[id.0 as usize] != Label::Open);
    nearest.retain(|id| !is_labelled || Some(*id) != first);
    nearest
}

/// The items that a type is, or is a list or a map of.
fn nearest(api: &Api, items: &BTreeSet<TypeId>, id: TypeId) -> BTreeSet<TypeId> {
    let (mut open, mut seen, mut found) = (vec![id], BTreeSet::new(), BTreeSet::new());
    while let Some(id) = open.pop() {
        if items.contains(&id) {
            found.insert(id);
        } else if seen.insert(id) {
            visit::for_each_ref(&api.ty(id).kind, |part| open.push(part.id));
        }
    }
    found
}
