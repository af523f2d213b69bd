//! Objects told apart: by the values of a property, then by which properties are there.

use std::collections::BTreeSet;
use std::rc::Rc;

use indexmap::IndexSet;
use trine_ir::{Arm, Guard, JsonKind};

use super::kinds::{self, ByKind, Left};
use super::separate::{clashes, rarest, separators, with_constants};
use crate::schema::facet::{Entry, ObjectFacet};

/// The most properties whose presence speaks for one of several alternatives that cannot be told apart for certain.
const MOST_HINTS: usize = 12;

/// The bounds of the search for what tells alternatives apart; beyond them what is left is tried.
#[derive(Debug, Clone, Copy)]
struct Most {
    /// Tests of a union.
    arms: usize,
    /// Looks at a property of an alternative for one union. Telling a hundred alternatives apart takes some ten
    /// thousand; hundreds that little tells apart would take more than there is time for.
    looks: usize,
}

const MOST: Most = Most {
    arms: 400,
    looks: 1_000_000,
};

/// The tests that tell objects apart.
#[derive(Debug, Default)]
pub(crate) struct Split {
    /// The tests in order.
    pub arms: Vec<Arm>,
    /// Branches that no test tells apart for certain, together.
    pub clashes: Vec<BTreeSet<usize>>,
    /// The properties that tests ask the value of, and of which branch.
    pub asked: Vec<(usize, String)>,
}

/// Makes objects show a property that they describe, so that another object is left to the alternative that takes
/// any value and keeps all of it.
pub(super) fn require_a_key(split: &mut Split, entries: &[Entry<'_>]) {
    let mut arms = Vec::new();
    for arm in std::mem::take(&mut split.arms) {
        let told = arm.guards.iter().any(|guard| {
            matches!(
                guard,
                Guard::Has(_) | Guard::Is(..) | Guard::Kind(..) | Guard::Items(..) | Guard::Form(..)
            )
        });
        let facets = entries
            .iter()
            .filter(|entry| entry.branch == arm.branch && !entry.facet.open);
        let names: Vec<&String> = facets.flat_map(|entry| entry.facet.properties.keys()).collect();
        if told || names.is_empty() {
            arms.push(arm);
            continue;
        }
        for name in names.into_iter().take(MOST_HINTS) {
            arms.push(Arm {
                guards: with(&arm.guards, Guard::Has(name.clone())),
                ..arm.clone()
            });
        }
    }
    split.arms = arms;
}

/// The certainty that a value which fits a test is of its branch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Trust {
    Certain,
    Perhaps,
}

/// Tells the objects of branches apart.
pub(crate) fn split(entries: &[Entry<'_>], maps: Maps) -> Split {
    split_within(entries, maps, MOST)
}

fn split_within(entries: &[Entry<'_>], maps: Maps, most: Most) -> Split {
    let mut out = Split::default();
    let mut walk = Walk {
        out: &mut out,
        used: Vec::new(),
        told: 0,
        maps,
        looks: 0,
        most,
    };
    let is_told = |entry: &Entry<'_>| !entry.facet.open && entry.facet.required() > 0;
    match maps {
        Maps::Last if entries.iter().any(is_told) && entries.iter().any(|entry| entry.facet.open) => {
            let (told, rest): (Vec<Entry<'_>>, Vec<Entry<'_>>) = entries.iter().partition(|entry| is_told(entry));
            walk.split(&told, &[], Trust::Perhaps);
            walk.split(&rest, &[], Trust::Certain);
        }
        Maps::Last | Maps::Alike => walk.split(entries, &[], Trust::Certain),
    }
    out
}

/// The meaning of an alternative that takes every object, beside one that requires a property.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Maps {
    /// The rest, if no other is met: only one alternative of a `oneOf` holds.
    Last,
    /// Another alternative that may hold as well.
    Alike,
}

/// Tells the objects of branches apart that lack the property which tells them where it is there.
pub(super) fn split_without(entries: &[Entry<'_>], tag: &str) -> Split {
    let mut out = Split::default();
    let mut walk = Walk {
        out: &mut out,
        used: vec![tag.to_owned()],
        told: 1,
        maps: Maps::Alike,
        looks: 0,
        most: MOST,
    };
    walk.split(entries, &[Guard::Lacks(tag.to_owned())], Trust::Certain);
    out
}

/// A walk through what tells entries apart.
struct Walk<'o> {
    out: &'o mut Split,
    /// The properties that have told all they can.
    used: Vec<String>,
    /// The number of tags that would tell the entries if they were there.
    told: usize,
    /// The meaning of an alternative that takes what another takes too.
    maps: Maps,
    /// The number of properties that were looked at, all steps together.
    looks: usize,
    /// The bounds.
    most: Most,
}

impl Walk<'_> {
    fn split(&mut self, entries: &[Entry<'_>], guards: &[Guard], trust: Trust) {
        let branches: BTreeSet<usize> = entries.iter().map(|entry| entry.branch).collect();
        if branches.len() <= 1 {
            // What is left over when tags told the others is told by nothing of its own.
            let left_over = guards.is_empty() && !self.used.is_empty();
            let trust = if left_over { Trust::Perhaps } else { trust };
            if let Some(branch) = branches.first() {
                let tests = match trust {
                    Trust::Certain => guards.to_vec(),
                    Trust::Perhaps => with_constants(guards, entries),
                };
                self.arm(*branch, tests, trust);
            }
            return;
        }
        let properties = entries.iter().map(|entry| entry.facet.properties.len());
        self.looks += properties.sum::<usize>();
        if self.out.arms.len() > self.most.arms || self.is_tired() {
            self.perhaps(entries, guards);
        } else if let Some(tag) = self.find_tag(entries) {
            self.by_tag(entries, guards, trust, &tag);
        } else {
            self.by_presence(entries, guards, trust);
        }
    }

    /// Returns true if no more tests are looked for.
    fn is_tired(&self) -> bool {
        self.looks > self.most.looks
    }

    /// The property whose values fall into the most groups, the ones that every entry requires first.
    fn find_tag(&self, entries: &[Entry<'_>]) -> Option<String> {
        let mut best: Option<((bool, usize), &String)> = None;
        for (name, mut telling) in kinds::by_property(entries) {
            if self.used.contains(name) {
                continue;
            }
            telling.retain(|entry| values(entry.facet, name).is_some());
            let groups = groups(&telling, name).len();
            let all = telling.len() == entries.len() && entries.iter().all(|entry| entry.facet.has_value(name));
            let worth = (all, groups);
            if groups >= 2 && best.is_none_or(|(known, _)| worth > known) {
                best = Some((worth, name));
            }
        }
        best.map(|(_, name)| name.clone())
    }

    /// A property that some of the alternatives of a `oneOf` limit to values and the others do not: what has one of
    /// the values is of those, since one alternative alone holds.
    fn find_lone_tag(&self, entries: &[Entry<'_>]) -> Option<String> {
        if self.maps == Maps::Alike {
            return None;
        }
        let limits = |entry: &Entry<'_>, name: &str| values(entry.facet, name).is_some();
        let tells = |name: &str| {
            let mut limiting = entries.iter().filter(|entry| limits(entry, name));
            limiting.clone().count() < entries.len() && limiting.all(|entry| entry.facet.has_value(name))
        };
        let names = entries.iter().flat_map(|entry| {
            let own = entry.facet.properties.keys();
            own.filter(|name| limits(entry, name))
        });
        let mut names = names.filter(|name| !self.used.contains(*name));
        names.find(|name| tells(name)).cloned()
    }

    fn by_tag(&mut self, entries: &[Entry<'_>], guards: &[Guard], trust: Trust, tag: &str) {
        self.used.push(tag.to_owned());
        let telling: Vec<&Entry<'_>> = entries
            .iter()
            .filter(|entry| values(entry.facet, tag).is_some())
            .collect();
        let rest: Vec<Entry<'_>> = entries
            .iter()
            .filter(|entry| values(entry.facet, tag).is_none() || !entry.facet.has_value(tag))
            .copied()
            .collect();
        let free = rest
            .iter()
            .any(|entry| values(entry.facet, tag).is_none() && entry.facet.may_have(tag));
        let inner = if free { Trust::Perhaps } else { trust };
        for group in groups(&telling, tag) {
            self.out
                .asked
                .extend(group.iter().map(|entry| (entry.branch, tag.to_owned())));
            let texts = texts(&group, tag);
            let group: Vec<Entry<'_>> = group.into_iter().copied().collect();
            self.split(&group, &with(guards, Guard::Is(tag.to_owned(), texts)), inner);
        }
        if !rest.is_empty() {
            let absent = if free {
                guards.to_vec()
            } else {
                with(guards, Guard::Lacks(tag.to_owned()))
            };
            let told = usize::from(!rest.iter().any(|entry| values(entry.facet, tag).is_none()));
            self.told += told;
            self.split(&rest, &absent, trust);
            self.told -= told;
        }
        self.used.pop();
    }

    /// By properties that one requires and another has not.
    fn by_presence(&mut self, entries: &[Entry<'_>], guards: &[Guard], trust: Trust) {
        let mut rest: Vec<Entry<'_>> = entries.to_vec();
        // The most special first; the order of the document where that is the same.
        rest.sort_by_key(|entry| std::cmp::Reverse((entry.facet.required(), entry.facet.properties.len())));
        loop {
            if rest.iter().all(|entry| entry.branch == rest[0].branch) {
                return self.last(&rest, entries, guards, trust);
            }
            if self.is_tired() {
                return self.perhaps(&rest, guards);
            }
            let mut looks = 0;
            let found = rest.iter().enumerate().find_map(|(index, entry)| {
                looks += rest.len();
                let others: Vec<Entry<'_>> = rest
                    .iter()
                    .filter(|other| other.branch != entry.branch)
                    .copied()
                    .collect();
                separators(entry.facet, &others).map(|tests| (index, tests))
            });
            self.looks += looks;
            match found {
                Some((index, tests)) => {
                    let entry = rest.remove(index);
                    let mut all = guards.to_vec();
                    all.extend(tests);
                    self.arm(entry.branch, all, trust);
                }
                None => {
                    return if let Some(found) = kinds::by_kind(&rest, &self.used) {
                        self.by_kind(&found, guards, trust);
                    } else if let Some(tag) = self.find_lone_tag(&rest) {
                        self.by_tag(&rest, guards, trust, &tag);
                    } else {
                        self.perhaps(&rest, guards);
                    };
                }
            }
        }
    }

    /// By a property that has values of different kinds in the entries.
    fn by_kind(&mut self, found: &ByKind<'_>, guards: &[Guard], trust: Trust) {
        self.used.push(found.property.clone());
        let inner = if found.is_free { Trust::Perhaps } else { trust };
        for (guard, group) in &found.groups {
            self.split(group, &with(guards, guard.clone()), inner);
        }
        let rest = &found.rest;
        match found.left {
            Left::Told => {
                self.told += 1;
                self.split(rest, guards, Trust::Perhaps);
                self.told -= 1;
            }
            Left::Perhaps => self.split(rest, guards, Trust::Perhaps),
            Left::Lacking => self.split(rest, &with(guards, Guard::Lacks(found.property.clone())), trust),
        }
        self.used.pop();
    }

    /// Tests the entries that are left when all others are told.
    fn last(&mut self, rest: &[Entry<'_>], entries: &[Entry<'_>], guards: &[Guard], trust: Trust) {
        for entry in rest {
            let others: Vec<Entry<'_>> = entries
                .iter()
                .filter(|other| other.branch != entry.branch)
                .copied()
                .collect();
            let own = entry
                .facet
                .properties
                .iter()
                .filter(|(_, property)| property.required)
                .map(|(name, _)| name);
            let mut own: Vec<&String> = own.collect();
            own.sort_by_key(|name| others.iter().filter(|other| other.facet.may_have(name)).count());
            match own.first() {
                Some(name) => self.arm(entry.branch, with(guards, Guard::Has((*name).clone())), trust),
                None => self.arm(entry.branch, guards.to_vec(), Trust::Perhaps),
            }
        }
    }

    /// Tries entries that cannot be told apart, first by properties that speak for one.
    fn perhaps(&mut self, rest: &[Entry<'_>], guards: &[Guard]) {
        if self.told == 0 {
            self.out.clashes.extend(clashes(rest));
        }
        // Of too many, each is tried once.
        let hinted = if self.is_tired() { &[][..] } else { rest };
        for entry in hinted {
            let hints = entry.facet.properties.keys().filter(|name| {
                rest.iter()
                    .all(|other| other.branch == entry.branch || !other.facet.properties.contains_key(*name))
            });
            for name in hints.take(MOST_HINTS) {
                let tests = with(guards, Guard::Has(name.clone()));
                self.arm(entry.branch, with_constants(&tests, &[*entry]), Trust::Perhaps);
            }
        }
        // What speaks for one is told; of the others, those that would lose what they do not describe come last.
        let mut rest = rest.to_vec();
        rest.sort_by_key(|entry| !entry.facet.keeps_others);
        for entry in &rest {
            let tests = match rarest(entry, &rest) {
                Some(name) => with(guards, Guard::Has(name)),
                None => guards.to_vec(),
            };
            self.arm(entry.branch, with_constants(&tests, &[*entry]), Trust::Perhaps);
        }
    }

    fn arm(&mut self, branch: usize, guards: Vec<Guard>, trust: Trust) {
        let certain = trust == Trust::Certain;
        let own = |arm: &Arm| arm.branch == branch;
        let in_vain = guards.iter().any(|guard| match guard {
            Guard::Has(name) => guards.contains(&Guard::Lacks(name.clone())),
            Guard::Lacks(_)
            | Guard::Is(..)
            | Guard::Kind(..)
            | Guard::Items(..)
            | Guard::Form(..)
            | Guard::OneOf(_)
            | Guard::Digits => false,
        });
        if in_vain || self.out.arms.iter().any(|arm| own(arm) && arm.guards == guards) {
            return;
        }
        if let Some(last) = self.out.arms.last_mut()
            && own(last)
            && last.certain == certain
            && widen(&mut last.guards, &guards)
        {
            return;
        }
        self.out.arms.push(Arm {
            branch,
            kinds: vec![JsonKind::Object],
            guards,
            certain,
        });
    }
}

/// Makes tests take what others take too, where they differ by nothing but the last one's values of one property.
fn widen(own: &mut [Guard], others: &[Guard]) -> bool {
    match (own, others) {
        ([first @ .., Guard::Is(name, values)], [rest @ .., Guard::Is(other, more)])
            if *first == *rest && name == other =>
        {
            values.extend(more.iter().cloned());
            true
        }
        _ => false,
    }
}

fn with(guards: &[Guard], guard: Guard) -> Vec<Guard> {
    let mut all = guards.to_vec();
    all.push(guard);
    all
}

fn values<'f>(facet: &'f ObjectFacet, name: &str) -> Option<&'f Rc<[String]>> {
    facet.properties.get(name).and_then(|property| property.values.as_ref())
}

/// The values of a property in entries, each once, in the order in which they are met.
fn texts(entries: &[&Entry<'_>], name: &str) -> Vec<String> {
    let mut texts: IndexSet<&String> = IndexSet::new();
    let mut all: Vec<&Rc<[String]>> = entries.iter().filter_map(|entry| values(entry.facet, name)).collect();
    all.dedup_by(|one, other| Rc::ptr_eq(one, other));
    texts.extend(all.into_iter().flat_map(|values| values.iter()));
    texts.into_iter().cloned().collect()
}

/// Entries by the values of a property: those that share a value are together.
fn groups<'e, 'f>(entries: &[&'e Entry<'f>], name: &str) -> Vec<Vec<&'e Entry<'f>>> {
    let mut groups: Vec<(BTreeSet<&str>, Vec<&'e Entry<'f>>)> = Vec::new();
    let mut all: BTreeSet<&str> = BTreeSet::new();
    let mut before: Option<&Rc<[String]>> = None;
    for entry in entries {
        let own = values(entry.facet, name);
        let shared = before.zip(own).filter(|(before, own)| Rc::ptr_eq(before, own));
        before = own;
        // The group of the entry before is the last one.
        if let (Some(_), Some((_, group))) = (shared, groups.last_mut()) {
            group.push(*entry);
            continue;
        }
        let texts = own.into_iter().flat_map(|values| values.iter());
        let mut texts: BTreeSet<&str> = texts.map(String::as_str).collect();
        if all.is_disjoint(&texts) {
            all.extend(&texts);
            groups.push((texts, vec![*entry]));
            continue;
        }
        all.extend(&texts);
        let mut members = Vec::new();
        let mut apart = Vec::new();
        for (known, group) in groups {
            if known.is_disjoint(&texts) {
                apart.push((known, group));
            } else {
                texts.extend(known);
                members.extend(group);
            }
        }
        members.push(*entry);
        apart.push((texts, members));
        groups = apart;
    }
    let mut groups: Vec<Vec<&'e Entry<'f>>> = groups.into_iter().map(|(_, group)| group).collect();
    groups.sort_by_key(|group| group.iter().map(|entry| entry.branch).min());
    groups
}

#[cfg(test)]
mod tests;
