//! The names that would be given without a lock, in a lock: what `trine generate --rename` takes.

use std::collections::{BTreeMap, BTreeSet};

use trine_ir::{Api, Kind};

use super::{Keys, name_types};
use crate::lock::ClientList;
use crate::share::Shared;
use crate::{Entry, List, NameLock, Options, boxing, branches};

/// A lock with the names that types would have without it. What they were called before is among its aliases; fields,
/// variants and positions stay.
pub(crate) fn anew(api: &Api, shared: &Shared, options: &Options, lock: &NameLock) -> (NameLock, Shared) {
    let bare = shared.named(|_| None);
    let newtypes = boxing::newtypes(api);
    let fresh = name_types(&Keys::of_shared(api, &bare), options, &NameLock::default(), &newtypes);
    let keys = &Keys::of_shared(api, shared);
    let mut renamed: BTreeMap<&str, &str> = BTreeMap::new();
    let mut anew = lock.clone();
    for (id, name) in &fresh {
        let Some(old) = keys.locked(*id, lock).filter(|old| *old != name) else {
            continue;
        };
        renamed.insert(old, name);
        anew.types
            .extend(keys.all(*id).into_iter().map(|key| (key, name.clone())));
        anew.aliases.insert(format!("types::{old}"), keys.of(*id));
    }
    // What has one of these names by a component's key alone gets another one.
    let given: BTreeSet<&String> = fresh.values().collect();
    let known: BTreeSet<String> = fresh.keys().flat_map(|id| keys.all(*id)).collect();
    anew.types
        .retain(|key, name| known.contains(key) || !given.contains(name));
    let unions: BTreeSet<&String> = fresh
        .keys()
        .filter(|id| matches!(api.ty(**id).kind, Kind::Union(_)))
        .filter_map(|id| keys.locked(*id, lock))
        .collect();
    let lists = lock.lists.iter().map(|((list, owner), entries)| {
        let entries = match list {
            List::Variants if unions.contains(owner) => entries.iter().map(|one| of_branch(one, &renamed)).collect(),
            List::Features => entries.iter().map(|one| of_item(one, &renamed)).collect(),
            List::Client if *owner == ClientList::Made.owner() => {
                entries.iter().map(|one| of_item(one, &renamed)).collect()
            }
            List::Client if *owner == ClientList::Boxes.owner() => {
                entries.iter().map(|one| of_box(one, &renamed, &unions)).collect()
            }
            List::Client
            | List::Functions
            | List::Arguments
            | List::Parameters
            | List::Parts
            | List::Servers
            | List::Pages
            | List::Responses
            | List::Fields
            | List::Variants
            | List::Setters => entries.clone(),
        };
        ((*list, owner_of(*list, owner, &renamed)), entries)
    });
    anew.lists = lists.collect();
    let named = shared.named(|id| fresh.get(&id).or(shared.locked(id)).cloned());
    (anew, named)
}

/// Returns the owner of a list, by the new name if it is a type.
fn owner_of(list: List, owner: &str, renamed: &BTreeMap<&str, &str>) -> String {
    match list {
        List::Fields | List::Variants | List::Setters => renamed.get(owner).copied().unwrap_or(owner).to_owned(),
        List::Client
        | List::Functions
        | List::Arguments
        | List::Parameters
        | List::Parts
        | List::Servers
        | List::Pages
        | List::Responses
        | List::Features => owner.to_owned(),
    }
}

/// A branch, which is known by the name of its type, or of what it is a list or map of.
fn of_branch(entry: &Entry, renamed: &BTreeMap<&str, &str>) -> Entry {
    let (before, key) = match entry.key.strip_prefix(branches::TEXT) {
        Some(key) => (branches::TEXT, key),
        None => ("", entry.key.as_str()),
    };
    let whole = ["", "List", "Map"].into_iter().find_map(|ending| {
        let name = renamed.get(key.strip_suffix(ending)?)?;
        Some(format!("{before}{name}{ending}"))
    });
    Entry {
        key: whole.unwrap_or_else(|| entry.key.clone()),
        ..entry.clone()
    }
}

/// A box, which is known by its owner, and by the branch where that is a union.
fn of_box(entry: &Entry, renamed: &BTreeMap<&str, &str>, unions: &BTreeSet<&String>) -> Entry {
    let name = |owner: &str| renamed.get(owner).map_or(owner, |name| *name).to_owned();
    let part = |owner: &str, part: &str| match unions.contains(&owner.to_owned()) {
        true => of_branch(&Entry::named(part, owner), renamed).key,
        false => part.to_owned(),
    };
    boxing::renamed(entry, name, part)
}

/// A type in a list of types.
fn of_item(entry: &Entry, renamed: &BTreeMap<&str, &str>) -> Entry {
    match renamed.get(entry.key.as_str()) {
        Some(name) => Entry::named(*name, *name),
        None => entry.clone(),
    }
}
