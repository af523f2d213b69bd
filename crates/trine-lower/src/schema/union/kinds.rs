//! Objects told apart by the JSON kinds of a property's values or of its items, or by the form of its texts.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use trine_ir::{Guard, JsonKind, TextForm};

use crate::schema::facet::Entry;

/// The part of a property's values that is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Of {
    /// The kind of the value, `null` left out.
    Value,
    /// The kind of the value, `null` being one.
    ValueOrNull,
    /// The kinds of the items, the values being arrays.
    Items,
    /// The form of the text.
    Form,
}

/// A look of a property's values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Look {
    Kind(JsonKind),
    Form(TextForm),
}

impl Of {
    /// The looks that an entry allows of a property; `None` where it allows any, or does not describe it.
    fn looks_in(self, entry: &Entry<'_>, name: &str) -> Option<BTreeSet<Look>> {
        let property = entry.facet.properties.get(name)?;
        let (kinds, null) = match self {
            Self::Value => (property.kinds.as_ref(), None),
            Self::ValueOrNull => (property.kinds.as_ref(), property.nullable.then_some(JsonKind::Null)),
            Self::Items => (property.items.as_ref(), None),
            Self::Form => return property.form.map(|form| BTreeSet::from([Look::Form(form)])),
        };
        let looks: BTreeSet<Look> = kinds?.iter().copied().chain(null).map(Look::Kind).collect();
        (!looks.is_empty()).then_some(looks)
    }

    fn guard(self, name: &str, looks: &BTreeSet<Look>) -> Guard {
        let name = name.to_owned();
        let mut kinds = Vec::new();
        for look in looks {
            match look {
                Look::Kind(kind) => kinds.push(*kind),
                Look::Form(form) => return Guard::Form(name, *form),
            }
        }
        match self {
            Self::Value | Self::ValueOrNull | Self::Form => Guard::Kind(name, kinds),
            Self::Items => Guard::Items(name, kinds),
        }
    }
}

/// Entries whose looks of a property overlap, and these looks.
type Group<'f> = (BTreeSet<Look>, Vec<Entry<'f>>);

/// Entries told apart by a property that has values of different kinds in them.
pub(super) struct ByKind<'f> {
    /// The property.
    pub property: String,
    /// The test of each group, and its entries.
    pub groups: Vec<(Guard, Vec<Entry<'f>>)>,
    /// Set if an entry that says nothing of the property may have it.
    pub is_free: bool,
    /// The entries that no test takes for certain.
    pub rest: Vec<Entry<'f>>,
    /// The way in which the rest is told.
    pub left: Left,
}

/// The way in which objects are told that the kinds of the property do not tell for certain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Left {
    /// A value without the property, which would select the branch if it were present.
    Told,
    /// A value without the property.
    Perhaps,
    /// A value that is told apart by the absence of the property.
    Lacking,
}

/// Tells entries apart by a property that is not used yet and has values of different kinds in them; `None` if there is
/// none. Objects without the property are told as if there were no such property, or tried.
pub(super) fn by_kind<'f>(entries: &[Entry<'f>], used: &[String]) -> Option<ByKind<'f>> {
    let (name, of) = find_kinds(entries, used)?;
    let telling = |entry: &Entry<'_>| of.looks_in(entry, &name).is_some();
    let is_told = |entry: &Entry<'_>| match of {
        Of::Value => entry.facet.has_value(&name),
        Of::ValueOrNull => entry.facet.requires(&name),
        Of::Items | Of::Form => false,
    };
    let is_certain = |entry: &Entry<'_>| telling(entry) && is_told(entry);
    let is_free = |entry: &Entry<'_>| !telling(entry) && entry.facet.may_have(&name);
    let rest: Vec<Entry<'f>> = entries.iter().filter(|entry| !is_certain(entry)).copied().collect();
    let left = if rest.iter().all(telling) {
        Left::Told
    } else if rest.iter().any(|entry| telling(entry) || is_free(entry)) {
        Left::Perhaps
    } else {
        Left::Lacking
    };
    let groups = groups(entries, &name, of).into_iter();
    Some(ByKind {
        groups: groups.map(|(looks, group)| (of.guard(&name, &looks), group)).collect(),
        is_free: entries.iter().any(is_free),
        rest,
        left,
        property: name,
    })
}

/// The property, and what of it, whose kinds fall into the most groups.
fn find_kinds(entries: &[Entry<'_>], used: &[String]) -> Option<(String, Of)> {
    let properties = by_property(entries).into_iter();
    let found = properties
        .filter(|(name, _)| !used.contains(name))
        .flat_map(|(name, with)| {
            let with: Vec<Entry<'_>> = with.into_iter().copied().collect();
            [Of::Value, Of::ValueOrNull, Of::Items, Of::Form].map(|of| (groups(&with, name, of).len(), name, of))
        });
    // The first of the best.
    let best = found.min_by_key(|(count, ..)| std::cmp::Reverse(*count));
    best.filter(|(count, ..)| *count > 1)
        .map(|(_, name, of)| (name.clone(), of))
}

/// The properties of entries in the order in which they are met, each with the entries that describe it.
pub(super) fn by_property<'e, 'f>(entries: &'e [Entry<'f>]) -> IndexMap<&'e String, Vec<&'e Entry<'f>>> {
    let mut properties: IndexMap<&String, Vec<&Entry<'_>>> = IndexMap::new();
    for entry in entries {
        for name in entry.facet.properties.keys() {
            properties.entry(name).or_default().push(entry);
        }
    }
    properties
}

/// The entries that limit the looks of a property, by these looks: those whose looks overlap are together.
fn groups<'f>(entries: &[Entry<'f>], name: &str, of: Of) -> Vec<Group<'f>> {
    let mut groups: Vec<Group<'f>> = Vec::new();
    for entry in entries {
        let Some(mut looks) = of.looks_in(entry, name) else {
            continue;
        };
        let mut members = Vec::new();
        let mut apart = Vec::new();
        for (known, group) in groups {
            if known.is_disjoint(&looks) {
                apart.push((known, group));
            } else {
                looks.extend(known);
                members.extend(group);
            }
        }
        members.push(*entry);
        apart.push((looks, members));
        groups = apart;
    }
    groups.sort_by_key(|(_, group)| group.iter().map(|entry| entry.branch).min());
    groups
}
