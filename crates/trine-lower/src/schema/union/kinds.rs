//! Objects told apart by the JSON kinds of a property's values, or of its items.

use std::collections::BTreeSet;

use indexmap::IndexSet;
use trine_ir::{Guard, JsonKind};

use super::split::{Entry, Trust, Walk, with};

/// The kinds that are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Of {
    /// Those of the value.
    Value,
    /// Those of the items, the values being arrays.
    Items,
}

impl Of {
    /// The kinds that an entry allows of a property; `None` where it allows any, or does not describe it.
    fn kinds_in<'f>(self, entry: &Entry<'f>, name: &str) -> Option<&'f Vec<JsonKind>> {
        let property = entry.facet.properties.get(name)?;
        let kinds = match self {
            Self::Value => property.kinds.as_ref(),
            Self::Items => property.items.as_ref(),
        };
        kinds.filter(|kinds| !kinds.is_empty())
    }

    fn guard(self, name: &str, kinds: BTreeSet<JsonKind>) -> Guard {
        let (name, kinds) = (name.to_owned(), kinds.into_iter().collect());
        match self {
            Self::Value => Guard::Kind(name, kinds),
            Self::Items => Guard::Items(name, kinds),
        }
    }
}

/// Entries whose kinds of a property overlap, and these kinds.
type Group<'f> = (BTreeSet<JsonKind>, Vec<Entry<'f>>);

impl Walk<'_> {
    /// Tells entries apart by a property that has values of different kinds in them; `false` where there is none.
    /// Objects without the property are told as if there were no such property, or tried.
    pub(super) fn by_kind(&mut self, entries: &[Entry<'_>], guards: &[Guard], trust: Trust) -> bool {
        let Some((name, of)) = self.find_kinds(entries) else {
            return false;
        };
        let telling = |entry: &&Entry<'_>| of.kinds_in(entry, &name).is_some();
        let is_certain = |entry: &Entry<'_>| of == Of::Value && telling(&entry) && entry.facet.requires(&name);
        let rest: Vec<Entry<'_>> = entries.iter().filter(|entry| !is_certain(entry)).copied().collect();
        let is_free = |entry: &Entry<'_>| !telling(&entry) && entry.facet.may_have(&name);
        let inner = if entries.iter().any(is_free) {
            Trust::Perhaps
        } else {
            trust
        };
        self.used.push(name.clone());
        for (kinds, group) in groups(entries, &name, of) {
            self.split(&group, &with(guards, of.guard(&name, kinds)), inner);
        }
        if rest.iter().all(|entry| telling(&entry)) {
            self.told += 1;
            self.split(&rest, guards, Trust::Perhaps);
            self.told -= 1;
        } else if rest.iter().any(|entry| telling(&entry) || is_free(entry)) {
            self.split(&rest, guards, Trust::Perhaps);
        } else {
            self.split(&rest, &with(guards, Guard::Lacks(name)), trust);
        }
        self.used.pop();
        true
    }

    /// The property, and what of it, whose kinds fall into the most groups.
    fn find_kinds(&self, entries: &[Entry<'_>]) -> Option<(String, Of)> {
        let names = entries.iter().flat_map(|entry| entry.facet.properties.keys());
        let names: IndexSet<&String> = names.filter(|name| !self.used.contains(name)).collect();
        let ways = names
            .into_iter()
            .flat_map(|name| [(name, Of::Value), (name, Of::Items)]);
        let found = ways.map(|(name, of)| (groups(entries, name, of).len(), name, of));
        let best = found.reduce(|best, next| if next.0 > best.0 { next } else { best });
        best.filter(|(count, ..)| *count > 1)
            .map(|(_, name, of)| (name.clone(), of))
    }
}

/// The entries that limit the kinds of a property, by these kinds: those whose kinds overlap are together.
fn groups<'f>(entries: &[Entry<'f>], name: &str, of: Of) -> Vec<Group<'f>> {
    let mut groups: Vec<Group<'f>> = Vec::new();
    for entry in entries {
        let Some(kinds) = of.kinds_in(entry, name) else {
            continue;
        };
        let mut kinds: BTreeSet<JsonKind> = kinds.iter().copied().collect();
        let mut members = Vec::new();
        let mut apart = Vec::new();
        for (known, group) in groups {
            if known.is_disjoint(&kinds) {
                apart.push((known, group));
            } else {
                kinds.extend(known);
                members.extend(group);
            }
        }
        members.push(*entry);
        apart.push((kinds, members));
        groups = apart;
    }
    groups.sort_by_key(|(_, group)| group.iter().map(|entry| entry.branch).min());
    groups
}
