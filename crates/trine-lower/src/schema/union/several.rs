//! Objects that fit several alternatives of an `anyOf`.

use std::collections::BTreeSet;

use trine_ir::{Arm, Guard};

use super::split::Split;
use crate::schema::facet::{Entry, ObjectFacet, PropertyFacet};

/// The most tests that one is split into.
const MOST_WAYS: usize = 8;

/// The most properties that an object is asked for, so that it is not of another alternative too.
const MOST_OPTIONAL: usize = 12;

/// Leaves an object that has all of two alternatives to neither of them: what only the other one describes would be
/// lost, while what no test takes is kept as it is. A tag speaks for its alternative whatever else is there.
pub(super) fn leave_to_none(split: &mut Split, entries: &[Entry<'_>]) {
    let mut arms: Vec<Arm> = Vec::new();
    for arm in std::mem::take(&mut split.arms) {
        let own: Vec<&ObjectFacet> = of_branch(entries, |branch| branch == arm.branch)
            .map(|e| e.facet)
            .collect();
        let tagged = arm.guards.iter().any(|guard| matches!(guard, Guard::Is(..)));
        if tagged || own.iter().any(|facet| facet.open) {
            arms.push(arm);
            continue;
        }
        let mut ways: BTreeSet<Vec<String>> = BTreeSet::from([Vec::new()]);
        for other in of_branch(entries, |branch| branch != arm.branch) {
            let (required, optional) = lost(&own, other.facet);
            let lacks = |name: &&String| arm.guards.contains(&Guard::Lacks((*name).clone()));
            if required.iter().any(lacks) || arms.iter().any(|earlier| takes(earlier, other, &arm)) {
                continue;
            }
            ways = match required.is_empty() {
                false => without_one(&ways, &required),
                // Whatever fits here has all that the other one requires.
                true if optional.len() <= MOST_OPTIONAL => without_all(&ways, &optional),
                true => ways,
            };
        }
        arms.extend(ways.into_iter().map(|way| {
            let mut guards = arm.guards.clone();
            guards.extend(way.into_iter().map(Guard::Lacks));
            Arm { guards, ..arm.clone() }
        }));
    }
    split.arms = arms;
}

fn of_branch<'e, 'f>(entries: &'e [Entry<'f>], wanted: impl Fn(usize) -> bool) -> impl Iterator<Item = &'e Entry<'f>> {
    entries.iter().filter(move |entry| wanted(entry.branch))
}

/// The same ways, each of which leaves out one of the names that are lost.
fn without_one(ways: &BTreeSet<Vec<String>>, lost: &[&String]) -> BTreeSet<Vec<String>> {
    let most = if ways.len() * lost.len() > MOST_WAYS {
        1
    } else {
        lost.len()
    };
    let further = |way: &Vec<String>| -> Vec<Vec<String>> {
        if lost.iter().any(|name| way.contains(name)) {
            return vec![way.clone()];
        }
        let with = |name: &&String| way.iter().cloned().chain([(*name).clone()]).collect();
        lost.iter().take(most).map(with).collect()
    };
    ways.iter().flat_map(further).collect()
}

/// The same ways, each of which leaves out all of the names that are lost.
fn without_all(ways: &BTreeSet<Vec<String>>, lost: &[&String]) -> BTreeSet<Vec<String>> {
    let further = |way: &Vec<String>| {
        let more = lost
            .iter()
            .filter(|name| !way.contains(name))
            .map(|name| (*name).clone());
        way.iter().cloned().chain(more).collect()
    };
    ways.iter().map(further).collect()
}

/// The properties that `other` describes and `own` never does: those that are always there, and the rest.
fn lost<'f>(own: &[&ObjectFacet], other: &'f ObjectFacet) -> (Vec<&'f String>, Vec<&'f String>) {
    let only = other.properties.iter();
    let only = only.filter(|(name, _)| !own.iter().any(|facet| facet.may_have(name)));
    let (required, optional): (Vec<_>, Vec<_>) = only.partition(|(_, property)| property.required);
    let names = |found: Vec<(&'f String, &'f PropertyFacet)>| found.into_iter().map(|(name, _)| name).collect();
    (names(required), names(optional))
}

/// Tells whether a test before `arm` takes every object that has all of `other` and would come to `arm`.
fn takes(earlier: &Arm, other: &Entry<'_>, arm: &Arm) -> bool {
    earlier.branch == other.branch
        && earlier.guards.iter().all(|guard| match guard {
            Guard::Has(name) => other.facet.requires(name) || arm.guards.contains(guard),
            Guard::Lacks(_)
            | Guard::Is(..)
            | Guard::Kind(..)
            | Guard::Items(..)
            | Guard::Form(..)
            | Guard::OneOf(_)
            | Guard::Digits => arm.guards.contains(guard),
        })
}
