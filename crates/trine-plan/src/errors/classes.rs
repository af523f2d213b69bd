//! The classes of operations that have the same errors.

use std::collections::{BTreeMap, BTreeSet};

use super::Failing;
use crate::{ResponseVariant, RustType};

/// The variants of an enum of errors: the response in its form, the name, the type.
pub(super) type Shape = BTreeSet<(String, String, RustType)>;

pub(super) fn shape_of(variants: &[ResponseVariant]) -> Shape {
    let variants = variants.iter();
    variants
        .map(|variant| (variant.key.clone(), variant.ident.clone(), variant.ty.clone()))
        .collect()
}

/// The errors of all of these operations.
pub(super) fn union(members: &[usize], failing: &[Failing]) -> Shape {
    members
        .iter()
        .flat_map(|at| failing[*at].shape.iter().cloned())
        .collect()
}

/// Operations whose errors are those of one of them, or some of those: the largest classes first.
pub(super) fn classes(open: &[usize], failing: &[Failing]) -> Vec<Vec<usize>> {
    let mut shapes: BTreeMap<&Shape, Vec<usize>> = BTreeMap::new();
    for at in open {
        shapes.entry(&failing[*at].shape).or_default().push(*at);
    }
    let is_part = |small: &Shape, large: &Shape| small.len() < large.len() && small.is_subset(large);
    let is_whole = |shape: &Shape| !shapes.keys().any(|other| is_part(shape, other));
    let whole: Vec<&Shape> = shapes.keys().copied().filter(|shape| is_whole(shape)).collect();
    let mut found: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (shape, members) in &shapes {
        let around = (0..whole.len()).filter(|at| whole[*at] == *shape || is_part(shape, whole[*at]));
        // The enum that most have, of several the first.
        let of = around.max_by_key(|at| (shapes[whole[*at]].len(), std::cmp::Reverse(*at)));
        if let Some(of) = of {
            found.entry(of).or_default().extend(members);
        }
    }
    let mut classes: Vec<Vec<usize>> = found.into_values().collect();
    for members in &mut classes {
        members.sort_unstable();
    }
    classes.sort_by_key(|members| (std::cmp::Reverse(members.len()), members.first().copied()));
    classes
}

/// The operations that contradict what most of the others have: another type for a response, or another name.
pub(super) fn contradicting(members: &[usize], failing: &[Failing]) -> Vec<usize> {
    let mut count: BTreeMap<&(String, String, RustType), usize> = BTreeMap::new();
    for variant in members.iter().flat_map(|at| &failing[*at].shape) {
        *count.entry(variant).or_default() += 1;
    }
    let mut ranked: Vec<(&(String, String, RustType), usize)> = count.into_iter().collect();
    ranked.sort_by_key(|(variant, count)| (std::cmp::Reverse(*count), *variant));
    let (mut keys, mut idents) = (BTreeSet::new(), BTreeSet::new());
    let mut agreed = BTreeSet::new();
    for (variant, _) in ranked {
        if !keys.contains(&variant.0) && !idents.contains(&variant.1) {
            keys.insert(&variant.0);
            idents.insert(&variant.1);
            agreed.insert(variant);
        }
    }
    let contradicts = |at: &usize| !failing[*at].shape.iter().all(|variant| agreed.contains(variant));
    members.iter().copied().filter(contradicts).collect()
}
