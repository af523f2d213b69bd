//! The check that a lock agrees with itself: a person may have edited it, or a merge may have.

use std::collections::BTreeSet;

use toml::Spanned;
use trine_plan::{Entry, List, NameLock, ident};

use super::read::{Broken, Found, Read, entry};

/// Refuses a name that is none, two things of one name or key in a list, and a list of what the lock does not have.
pub(super) fn check(read: &Read) -> Result<(), Broken> {
    for name in read.types.values() {
        expect(ident::is_ident(name.get_ref()), name, || {
            format!("expected the name of a type, found `{}`", name.get_ref())
        })?;
    }
    for path in read.methods.values() {
        expect(is_path(path.get_ref()), path, || {
            format!("expected a method (`pets().list`), found `{}`", path.get_ref())
        })?;
    }
    let mut paths = BTreeSet::new();
    for path in read.methods.values() {
        expect(paths.insert(path.get_ref().as_str()), path, || {
            format!("two operations have the name `{}`", path.get_ref())
        })?;
    }
    let types: BTreeSet<&str> = read.types.values().map(|name| name.get_ref().as_str()).collect();
    for list in List::ALL {
        for (owner, found) in read.lists(list) {
            expect(has(read, &types, list, owner.get_ref()), owner, || {
                format!("`{}` in [{}] is not an entry of the lock", owner.get_ref(), list.name())
            })?;
            check_list(list, owner.get_ref(), found)?;
        }
    }
    Ok(())
}

fn expect(holds: bool, at: &Spanned<String>, why: impl Fn() -> String) -> Result<(), Broken> {
    if holds {
        return Ok(());
    }
    Err(Broken {
        at: at.span().start,
        why: why(),
    })
}

/// Returns true if the owner of a list exists.
fn has(read: &Read, types: &BTreeSet<&str>, list: List, owner: &str) -> bool {
    match list {
        List::Client => NameLock::is_client_list(owner),
        List::Functions | List::Arguments | List::Parameters | List::Servers | List::Pages | List::Responses => {
            read.methods.contains_key(owner)
        }
        List::Parts => is_body(read, owner),
        List::Fields | List::Variants => types.contains(owner),
        List::Setters => types.contains(owner) || read.methods.contains_key(owner) || is_body(read, owner),
        List::Features => true,
    }
}

/// Returns true if a text is the key of a method with a media type behind it.
fn is_body(read: &Read, owner: &str) -> bool {
    let mut methods = read.methods.keys();
    methods.any(|method| owner.strip_prefix(method).is_some_and(|rest| rest.starts_with(' ')))
}

/// Returns true if a text is the path of a method: `pets().list`.
fn is_path(path: &str) -> bool {
    let mut steps: Vec<&str> = path.split('.').collect();
    let method = steps.pop().unwrap_or_default();
    let is_accessor = |step: &&str| step.strip_suffix("()").is_some_and(ident::is_ident);
    ident::is_ident(method) && steps.iter().all(is_accessor)
}

fn check_list(list: List, owner: &str, found: &Found) -> Result<(), Broken> {
    let (mut keys, mut names) = (BTreeSet::new(), BTreeSet::new());
    let all: Vec<String> = found.iter().filter_map(|text| Some(entry(text).ok()?.key)).collect();
    for text in found {
        let Entry { key, name, .. } = entry(text)?;
        expect(keys.insert(key.clone()), text, || {
            format!("the list contains `{key}` twice")
        })?;
        // What is around the names that have to differ: those of one enum, struct, function or group.
        let around = match list {
            List::Client if owner == "groups" => Some(outer(&key, &all)),
            // The names of boxes are the types that have them.
            List::Client if owner == "boxes" => None,
            List::Client => Some(""),
            List::Arguments
            | List::Parameters
            | List::Parts
            | List::Fields
            | List::Variants
            | List::Setters
            | List::Features
            | List::Pages => Some(""),
            // Responses are of several enums, functions and servers beside different things.
            List::Functions | List::Servers | List::Responses => None,
        };
        if let (Some(name), Some(around)) = (name, around) {
            expect(names.insert((around.to_owned(), name.clone())), text, || {
                format!("two entries have the name `{name}`")
            })?;
        }
    }
    Ok(())
}

/// The group that a group is in, by the words of both; nothing for one that is in none.
fn outer<'k>(key: &'k str, all: &[String]) -> &'k str {
    let is_outer = |end: &usize| all.iter().any(|other| *other == key[..*end]);
    let ends = key.rmatch_indices(' ').map(|(end, _)| end);
    ends.into_iter().find(is_outer).map_or("", |end| &key[..end])
}
