//! The boxes of the lock.

use std::collections::{BTreeMap, BTreeSet};

use trine_ir::{Kind, TypeId};

use super::{Edge, parts, stored};
use crate::branches::branch_keys;
use crate::lock::{ClientList, Locked, matched};
use crate::types::Types;
use crate::{Entry, List};

/// The parts that the lock knows.
#[derive(Default)]
pub(super) struct Kept {
    /// Those that are boxed there.
    pub(super) boxed: BTreeSet<Edge>,
    /// Those that are not, and never are: a box would change the type of a field that callers write.
    pub(super) plain: BTreeSet<Edge>,
}

/// The boxes of each part of the model's types in the lock; empty if the lock is older than its list of boxes.
pub(super) fn kept(types: &Types<'_>, locked: &Locked<'_>) -> Kept {
    let mut kept = Kept::default();
    if !locked.lock.knows(ClientList::Boxes) {
        return kept;
    }
    let boxes = locked.lock.of_client(ClientList::Boxes);
    let boxes: BTreeSet<&str> = boxes.iter().map(|entry| entry.key.as_str()).collect();
    for id in types.names.keys() {
        let Some(owner) = locked.name(*id) else {
            continue;
        };
        let known = known(types, *id, locked);
        for (index, _) in stored(types.api, *id, &BTreeSet::new()) {
            let Some(key) = &known[index] else {
                continue;
            };
            match boxes.contains(boxed_key(key, owner).as_str()) {
                true => kept.boxed.insert((*id, index)),
                false => kept.plain.insert((*id, index)),
            };
        }
    }
    kept
}

/// The entries of the boxes that there are, and those of the lock whose part is gone from a type that is not: it may
/// come back.
pub(crate) fn entries(types: &Types<'_>, locked: &Locked<'_>) -> Vec<Entry> {
    let entry = |(owner, index): &Edge| {
        let name = types.names.get(owner)?;
        let key = keys(types, *owner, locked).into_iter().nth(*index)?;
        Some((boxed_key(&key, name), name.clone()))
    };
    let mut entries: BTreeMap<String, String> = types.boxes.iter().filter_map(entry).collect();
    let named: BTreeSet<&String> = types.names.values().collect();
    for gone in locked.lock.of_client(ClientList::Boxes) {
        if let Some(owner) = gone.name.as_ref().filter(|owner| named.contains(owner)) {
            entries.entry(gone.key.clone()).or_insert_with(|| owner.clone());
        }
    }
    entries
        .into_iter()
        .map(|(key, owner)| Entry::named(key, owner))
        .collect()
}

/// A box of the lock whose types have other names now.
pub(crate) fn renamed(entry: &Entry, name: impl Fn(&str) -> String, part: impl Fn(&str, &str) -> String) -> Entry {
    let owner = entry.name.as_deref().unwrap_or_default();
    let key = entry.key.strip_prefix(owner).unwrap_or(&entry.key).trim_start();
    Entry::named(boxed_key(&part(owner, key), &name(owner)), name(owner))
}

/// The key of a box in the lock.
fn boxed_key(part: &str, owner: &str) -> String {
    format!("{owner} {part}")
}

/// The keys of a type's parts in the lock, which are those of its fields and variants.
fn keys(types: &Types<'_>, id: TypeId, locked: &Locked<'_>) -> Vec<String> {
    match &types.api.ty(id).kind {
        Kind::Object(object) => object.properties.iter().map(|one| one.name.clone()).collect(),
        Kind::Union(union) => branch_keys(types, union, locked.list(List::Variants, id)),
        Kind::Tuple(_) => (0..parts(types.api, id).len()).map(|index| index.to_string()).collect(),
        Kind::Any | Kind::Scalar(_) | Kind::List(_) | Kind::Map(_) | Kind::Enum(_) => Vec::new(),
    }
}

/// The same for the parts that the lock has; `None` for those that are new.
fn known(types: &Types<'_>, id: TypeId, locked: &Locked<'_>) -> Vec<Option<String>> {
    let keys = keys(types, id, locked);
    let list = match &types.api.ty(id).kind {
        Kind::Object(_) => List::Fields,
        Kind::Union(_) => List::Variants,
        // A tuple never grows.
        Kind::Any | Kind::Scalar(_) | Kind::List(_) | Kind::Map(_) | Kind::Enum(_) | Kind::Tuple(_) => {
            return keys.into_iter().map(Some).collect();
        }
    };
    let entries = locked.list(list, id);
    let found = matched(entries, &keys);
    found
        .into_iter()
        .map(|entry| Some(entries[entry?].key.clone()))
        .collect()
}
