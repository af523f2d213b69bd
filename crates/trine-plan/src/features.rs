//! Which part of the crate is behind which feature.
//!
//! Decided once: a client without features stays one however large it becomes, and what was there without a feature
//! never comes behind one.

use std::collections::{BTreeMap, BTreeSet};

use trine_ir::TypeId;

use crate::ident::Case;
use crate::lock::{ClientList, Locked, Ranked, Wanted};
use crate::modules::Owners;
use crate::{Feature, Group, List, NameLock, Owner, TypeFile};

/// From how many items on an API is cut into features: below, the whole is checked in a few seconds.
const LARGE: usize = 1000;

/// What webhooks are called among groups.
const WEBHOOKS: &str = "webhooks";

/// Features that a client has whatever its API is.
const RESERVED: &[&str] = &[
    "default",
    "transport",
    "reqwest",
    "blocking",
    "serde",
    "testing",
    "tracing",
    "tower",
    "http2",
    "gzip",
];

/// Puts a large API behind features: each outermost group with what is nested in it, and webhooks.
pub(crate) fn gate(groups: &mut [Group], owners: &Owners, lock: &NameLock) -> Vec<Feature> {
    let outer: BTreeSet<String> = groups.iter().filter_map(|group| group.path.first().cloned()).collect();
    if !is_gated(owners.len(), outer.len(), lock) {
        return Vec::new();
    }
    let webhooks = owners.values().any(|owner| *owner == Owner::Webhooks);
    // No accessor has a blank.
    let webhooks = webhooks.then(|| format!("{WEBHOOKS} of the server"));
    let keys: Vec<String> = outer.iter().cloned().chain(webhooks.clone()).collect();
    let texts: Vec<String> = outer
        .into_iter()
        .chain(webhooks.as_ref().map(|_| WEBHOOKS.to_owned()))
        .collect();
    let wanted = Wanted {
        keys: &keys,
        texts: &texts,
        case: Case::Value,
        fallback: "group",
        taken: RESERVED,
        ranked: Ranked::ByText,
    };
    let names = wanted.given(lock.of_client(ClientList::Features));
    let by_group: BTreeMap<&String, &String> = keys.iter().zip(&names).collect();
    for group in groups.iter_mut() {
        let name = group.path.first().and_then(|outer| by_group.get(outer));
        group.feature = name.map(|name| (*name).clone());
    }
    let feature = |(key, name): (&String, &String)| Feature {
        name: name.clone(),
        docs: match Some(key) == webhooks.as_ref() {
            true => "The types of what the server sends of itself.".to_owned(),
            false => format!("`client.{key}()`, and what only it needs."),
        },
        key: key.clone(),
    };
    let mut features: Vec<Feature> = keys.iter().zip(&names).map(feature).collect();
    features.sort_by(|a, b| a.name.cmp(&b.name));
    features
}

/// Whether there are features: as the lock says, else by size.
fn is_gated(items: usize, groups: usize, lock: &NameLock) -> bool {
    if lock.knows(ClientList::Features) {
        return !lock.of_client(ClientList::Features).is_empty();
    }
    // A lock of the first form does not say so, and its types are the items that there were.
    let items = if lock.types.is_empty() { items } else { lock.types.len() };
    items >= LARGE && groups >= 2
}

/// The feature of what only this owner reaches.
fn feature<'f>(owner: &Owner, groups: &'f [Group], features: &'f [Feature]) -> Option<&'f String> {
    match owner {
        Owner::Shared => None,
        Owner::Webhooks => {
            let is_webhooks = |feature: &&Feature| feature.key.contains(' ');
            features.iter().find(is_webhooks).map(|feature| &feature.name)
        }
        Owner::Group(module) => {
            let group = groups.iter().find(|group| group.module == *module);
            group.and_then(|group| group.feature.as_ref())
        }
    }
}

/// Leaves to everybody what the lock has without a feature, or behind another one.
pub(crate) fn keep_open(owners: &mut Owners, groups: &[Group], features: &[Feature], locked: &Locked<'_>) {
    if features.is_empty() || !locked.lock.knows(ClientList::Features) {
        return;
    }
    for (id, owner) in owners {
        let Some(name) = locked.name(*id) else { continue };
        let is_behind = |feature: &String| {
            let types = locked.lock.list(List::Features, feature);
            types.iter().any(|entry| entry.key == *name)
        };
        if !feature(owner, groups, features).is_some_and(is_behind) {
            *owner = Owner::Shared;
        }
    }
}

/// Puts each file of types behind the feature of its owner.
pub(crate) fn mark(files: &mut [TypeFile], groups: &[Group], features: &[Feature]) {
    for file in files {
        file.feature = feature(&file.owner, groups, features).cloned();
    }
}

/// The items behind each feature.
pub(crate) fn items<'p>(files: &'p [TypeFile], name: &'p str) -> impl Iterator<Item = TypeId> + use<'p> {
    let of_feature = files.iter().filter(move |file| file.feature.as_deref() == Some(name));
    of_feature.flat_map(|file| file.items.iter().copied())
}
