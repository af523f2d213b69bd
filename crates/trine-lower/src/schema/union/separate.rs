//! Objects told apart by which properties are there.

use std::collections::BTreeSet;

use trine_ir::Guard;

use crate::schema::facet::{Entry, ObjectFacet};

/// Tests that every object of `own` passes and none of the others does; `None` where there are none.
pub(super) fn separators(own: &ObjectFacet, others: &[Entry<'_>]) -> Option<Vec<Guard>> {
    let mut left: Vec<&ObjectFacet> = others.iter().map(|entry| entry.facet).collect();
    let mut tests = Vec::new();
    loop {
        let required = own
            .properties
            .iter()
            .filter(|(_, property)| property.required)
            .map(|(name, _)| name);
        let best = required
            .map(|name| (left.iter().filter(|other| !other.may_have(name)).count(), name))
            // The first of the best.
            .min_by_key(|(count, _)| std::cmp::Reverse(*count));
        match best {
            Some((count, name)) if count > 0 => {
                left.retain(|other| other.may_have(name));
                tests.push(Guard::Has(name.clone()));
            }
            _ => break,
        }
        if left.is_empty() {
            return Some(tests);
        }
    }
    // An open one may have every property, so that it lacks none.
    for other in left {
        let lacking = other
            .properties
            .iter()
            .find(|(name, property)| property.required && !own.may_have(name));
        let test = Guard::Lacks(lacking?.0.clone());
        if !tests.contains(&test) {
            tests.push(test);
        }
    }
    Some(tests)
}

/// Branches that are together since nothing tells one from the next.
pub(super) fn clashes(entries: &[Entry<'_>]) -> Vec<BTreeSet<usize>> {
    let mut groups: Vec<(BTreeSet<usize>, Vec<Entry<'_>>)> = Vec::new();
    for entry in entries {
        let mut branches = BTreeSet::from([entry.branch]);
        let mut members = vec![*entry];
        let mut apart = Vec::new();
        for (known, group) in groups {
            if known.contains(&entry.branch) || group.iter().any(|other| alike(entry, other)) {
                branches.extend(known);
                members.extend(group);
            } else {
                apart.push((known, group));
            }
        }
        apart.push((branches, members));
        groups = apart;
    }
    let mut clashes: Vec<BTreeSet<usize>> = groups.into_iter().map(|(branches, _)| branches).collect();
    clashes.retain(|branches| branches.first() != branches.last());
    if clashes.is_empty() {
        clashes.push(entries.iter().map(|entry| entry.branch).collect());
    }
    clashes.sort();
    clashes
}

/// Returns true if nothing tells two branches apart: a thing that one has and the other lacks tells both.
fn alike(one: &Entry<'_>, other: &Entry<'_>) -> bool {
    separators(one.facet, std::slice::from_ref(other)).is_none()
}

/// The property that an entry requires and the fewest others may have.
pub(super) fn rarest(entry: &Entry<'_>, others: &[Entry<'_>]) -> Option<String> {
    let own = entry
        .facet
        .properties
        .iter()
        .filter(|(_, property)| property.required)
        .map(|(name, _)| name);
    let shared = |name: &&String| others.iter().filter(|other| other.facet.may_have(name)).count();
    own.min_by_key(shared).cloned()
}

/// The tests, and that a constant is there which all entries require: where it is absent, reading fills it in, so that
/// an attempt would not tell.
pub(super) fn with_constants(guards: &[Guard], entries: &[Entry<'_>]) -> Vec<Guard> {
    let is_constant = |entry: &Entry<'_>, name: &str| {
        let own = entry
            .facet
            .properties
            .get(name)
            .and_then(|property| property.values.as_ref());
        entry.facet.has_value(name) && own.is_some_and(|values| values.len() == 1)
    };
    let is_asked = |name: &str| {
        guards.iter().any(|guard| match guard {
            Guard::Has(own)
            | Guard::Lacks(own)
            | Guard::Is(own, _)
            | Guard::Kind(own, _)
            | Guard::Items(own, _)
            | Guard::Form(own, _) => own == name,
            Guard::OneOf(_) | Guard::Digits => false,
        })
    };
    let names = entries
        .first()
        .into_iter()
        .flat_map(|entry| entry.facet.properties.keys());
    let constants = names.filter(|name| entries.iter().all(|entry| is_constant(entry, name)) && !is_asked(name));
    let constants = constants.map(|name| Guard::Has(name.clone()));
    guards.iter().cloned().chain(constants).collect()
}
