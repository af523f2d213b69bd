//! Names that were: what the user calls otherwise now goes on under its old name, deprecated.
//!
//! The lock says what a place was called. If it is called otherwise now, the old name is kept as an alias, in the lock too,
//! until its line is removed there. A name that anything else has is no alias.

use std::collections::{BTreeMap, BTreeSet};

use trine_ir::{Api, TypeId};

use crate::ident::{Case, Punctuation, ident, is_ident};
use crate::lock::in_group;
use crate::names::Keys;
use crate::{Alias, Group, Item, List, Method, NameLock, OldMethod, OldNames, Options, SharedErrors, groups};

/// The prefix of an alias of a type in the lock.
const TYPES: &str = "types::";

/// Gives items the names that they had.
pub(crate) fn types(
    keys: &Keys<'_>,
    options: &Options,
    lock: &NameLock,
    items: &mut BTreeMap<TypeId, Item>,
    aliases: &[Alias],
) {
    if options.old_names == OldNames::Dropped {
        return;
    }
    let of_items = items
        .values()
        .flat_map(|item| [Some(&item.ident), item.nullable_alias.as_ref()]);
    let of_aliases = aliases.iter().map(|alias| Some(&alias.ident));
    let mut used: BTreeSet<String> = of_items.chain(of_aliases).flatten().cloned().collect();
    for (id, item) in items {
        let known = keys.all(*id);
        let locked: Vec<String> = known.iter().filter_map(|key| lock.types.get(key).cloned()).collect();
        let kept = lock.aliases.iter().filter(|(_, place)| known.contains(place));
        let kept = kept.filter_map(|(alias, _)| alias.strip_prefix(TYPES).map(str::to_owned));
        let old: BTreeSet<String> = locked.into_iter().chain(kept).collect();
        item.old = old.into_iter().filter(|name| is_ident(name)).collect();
        item.old.retain(|name| used.insert(name.clone()));
    }
}

/// Gives methods the names that they had within their group.
pub(crate) fn methods(api: &Api, options: &Options, lock: &NameLock, errors: &[SharedErrors], groups: &mut [Group]) {
    if options.old_names == OldNames::Dropped {
        return;
    }
    for at in 0..groups.len() {
        let prefix = groups[at].prefix();
        let beside = groups.iter().filter_map(|group| group.path.split_last());
        let beside = beside
            .filter(|(_, around)| *around == groups[at].path)
            .map(|(name, _)| name.clone());
        let own = groups::own_names(&groups[at].path)
            .iter()
            .map(|name| (*name).to_owned());
        let beside = beside.chain(own);
        let mut used: BTreeSet<String> = beside.chain(groups[at].methods.iter().flat_map(functions)).collect();
        let mut items: BTreeSet<String> = groups[at].methods.iter().flat_map(declared).collect();
        items.insert(groups[at].ident.clone());
        items.extend(errors.iter().map(|errors| errors.variants.ident.clone()));
        let mains = groups[at].methods.iter().filter(|method| method.main);
        let mains: Vec<(Method, Vec<String>)> = mains
            .map(|main| (main.clone(), had(lock, &groups::lock_key(api, main), &prefix)))
            .collect();
        for (main, old) in mains {
            for base in old.into_iter().filter(|base| *base != main.ident && is_function(base)) {
                for method in &mut groups[at].methods {
                    if method.operation == main.operation {
                        let stem = old_stem(lock, &groups::lock_key(api, &main), &prefix, &base);
                        let before = Before { name: &base, stem };
                        method
                            .old
                            .extend(of_method(method, &main.ident, &before, &mut used, &mut items));
                    }
                }
            }
        }
    }
}

/// Returns the names that the operation of this key had in a group.
fn had(lock: &NameLock, key: &str, prefix: &str) -> Vec<String> {
    let locked = lock.methods.get(key);
    let kept = lock
        .aliases
        .iter()
        .filter(|(_, place)| *place == key)
        .map(|(alias, _)| alias);
    let own = locked.into_iter().chain(kept).filter_map(|path| in_group(path, prefix));
    own.map(str::to_owned).collect()
}

/// The former name of a method.
struct Before<'n> {
    name: &'n str,
    /// The former beginning of its items' names; `None` if its name cannot begin a type's.
    stem: Option<String>,
}

/// The words that the items of an operation began with when its method had this name.
fn old_stem(lock: &NameLock, key: &str, prefix: &str, name: &str) -> Option<String> {
    let current = lock.methods.get(key).and_then(|path| in_group(path, prefix));
    let mut entries = lock.list(List::Functions, key).iter();
    let kept = entries.find(|entry| entry.key == groups::STEM && current == Some(name));
    kept.and_then(|entry| entry.name.clone())
        .or_else(|| ident_of(name, Case::Type))
}

/// A method under the name that begins with `old` where its own begins with `new`; `None` where others have the name.
fn of_method(
    method: &Method,
    new: &str,
    old: &Before<'_>,
    used: &mut BTreeSet<String>,
    items: &mut BTreeSet<String>,
) -> Option<OldMethod> {
    let rest = |name: &String, new: &str| Some(name.strip_prefix(new.trim_end_matches('_'))?.to_owned());
    let function = |name: &String| match rest(name, new)?.as_str() {
        "" | "_" => Some(old.name.to_owned()),
        rest => Some(format!("{}{rest}", old.name.trim_end_matches('_'))),
    };
    let ident = function(&method.ident).filter(|name| used.insert(name.clone()))?;
    let mut other = |name: &Option<String>| function(name.as_ref()?).filter(|name| used.insert(name.clone()));
    let with = other(&method.with);
    let pager = other(&method.pager.as_ref().map(|pager| pager.ident.clone()));
    let pager_with = other(&method.pager.as_ref().and_then(|pager| pager.with.clone()));
    let old_stem = old.stem.clone()?;
    let of_name = ident_of(new, Case::Type)?;
    let item = |name: String| {
        let behind = rest(&name, &method.stem).or_else(|| rest(&name, &of_name))?;
        let old = format!("{old_stem}{behind}");
        items.insert(old.clone()).then_some((old, name))
    };
    Some(OldMethod {
        ident,
        with,
        pager,
        pager_with,
        items: declared(method).into_iter().filter_map(item).collect(),
    })
}

/// The functions that a method is.
fn functions(method: &Method) -> Vec<String> {
    let pager = method
        .pager
        .iter()
        .flat_map(|pager| [Some(&pager.ident), pager.with.as_ref()]);
    let all = [Some(&method.ident), method.with.as_ref()].into_iter().chain(pager);
    all.flatten().cloned().collect()
}

/// The items that are declared beside a method. Those that forms have in common are the first one's.
pub(crate) fn declared(method: &Method) -> Vec<String> {
    let parts = method
        .body
        .iter()
        .filter_map(|body| body.parts())
        .map(|parts| &parts.ident);
    let params = method.params.iter().map(|params| &params.ident);
    let outputs = method.output.variants.iter().map(|variant| &variant.ident);
    let shared = params.chain(outputs).chain([&method.errors.variants.ident]);
    parts.chain(shared.filter(|_| method.main)).cloned().collect()
}

/// Returns true if a text of the lock, which a person may have written, is a function's name.
fn is_function(name: &str) -> bool {
    is_ident(name) && !name.bytes().any(|byte| byte.is_ascii_uppercase())
}

fn ident_of(name: &str, case: Case) -> Option<String> {
    ident(name, case, Punctuation::Dropped)
}

/// The aliases of a plan, to be kept for the next generation.
pub(crate) fn kept(keys: &Keys<'_>, items: &BTreeMap<TypeId, Item>, groups: &[Group]) -> BTreeMap<String, String> {
    let of_item = |(id, item): (&TypeId, &Item)| -> Vec<(String, String)> {
        let key = keys.of(*id);
        item.old
            .iter()
            .map(|old| (format!("{TYPES}{old}"), key.clone()))
            .collect()
    };
    let of_method = |group: &Group, method: &Method| -> Vec<(String, String)> {
        let (prefix, key) = (group.prefix(), groups::lock_key(keys.api(), method));
        let old = method
            .old
            .iter()
            .map(|old| (format!("{prefix}{}", old.ident), key.clone()));
        old.collect()
    };
    let methods = groups.iter().flat_map(|group| {
        let mains = group.methods.iter().filter(|method| method.main);
        mains.flat_map(move |method| of_method(group, method))
    });
    items.iter().flat_map(of_item).chain(methods).collect()
}
