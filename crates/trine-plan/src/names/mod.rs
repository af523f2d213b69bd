//! The names of types.
//!
//! A component is called what the document calls it. An inline type is called by its title, where that is unique, else
//! after its owner and its property: the nearest thing around it that has a name, a component, a request, a response,
//! and not the whole way from there (`CreateChatRequestMessage`). Types that ask for one name get the shortest word in
//! between that tells them apart, then the status or media type, and at last a number. A lock's names come first.

mod adopted;
mod anew;
mod branches;
mod choices;
mod components;
mod files;
mod fit;
mod keys;
mod operations;
mod owners;
mod refused;
mod rounds;
mod trail;

use std::collections::{BTreeMap, BTreeSet};

use trine_diag::Place;
use trine_ir::{Api, Half, Kind, Type, TypeId, TypeRef};

use crate::ident::{Case, Punctuation, distinct, ident, ident_or, is_ident, is_of_prelude};
use crate::lock::{Entry, Ranked, Wanted};
use crate::types::Types;
use crate::{Alias, Gate, Item, NameLock, Options};

pub(crate) use anew::anew;
pub(crate) use branches::{DETAILS, OBJECT};
pub(crate) use fit::{SHORT, STEM, cut_stem, fitted_stem};
pub(crate) use keys::Keys;
pub(crate) use refused::refused;
pub use refused::{NameProblem, RefusedName};

use components::Affixes;
use rounds::{Asking, Candidate, settle};
use trail::Trails;

/// The names of the types that have one.
pub(crate) type Names = BTreeMap<TypeId, String>;

/// Names every type that is or could be an item.
pub(crate) fn name_types(keys: &Keys<'_>, options: &Options, lock: &NameLock, newtypes: &BTreeSet<TypeId>) -> Names {
    let api = keys.api();
    let named = named(api, newtypes);
    let mut names = Names::new();
    let mut used = BTreeSet::new();
    for id in &named {
        let id = *id;
        let mut places = keys.all_in_document(id).into_iter();
        let renamed = places.find_map(|key| options.rename.get(&key));
        let renamed = renamed.and_then(|name| ident(name, Case::Type, Punctuation::Dropped));
        // A name that was given stays as it is, whatever its case.
        let locked = || keys.locked(id, lock).filter(|name| is_ident(name)).cloned();
        if let Some(name) = renamed.or_else(locked)
            && used.insert(name.clone())
        {
            names.insert(id, name);
        }
    }
    // What was another name of something is no name of what is new.
    let kept = lock.aliases.keys().filter_map(|alias| alias.strip_prefix("types::"));
    used.extend(kept.map(str::to_owned));
    used.extend(of_no_item(api, lock));
    name_components(keys, &options.files, &named, &mut names, &mut used);
    name_inline(keys, &options.files, &named, &mut names, &mut used);
    names
}

/// The key of the name that a nullable component has with its `null`.
pub(crate) fn or_null(key: &str) -> String {
    format!("{key} or null")
}

/// The key of the struct that a constructor takes.
pub(crate) fn of_required(key: &str) -> String {
    format!("{key}{REQUIRED}")
}

const REQUIRED: &str = " (required)";

/// Names for the structs that the constructors of some types take. `types` are the types, what sorts each, and its name;
/// the structs have no name that is `used`.
pub(crate) fn required(types: Vec<(TypeId, String, &str)>, used: &mut BTreeSet<String>) -> Names {
    let asking = types.into_iter().map(|(of, rank, name)| Asking {
        of,
        rank,
        candidates: fit::behind(name, "Required")
            .into_iter()
            .map(Candidate::loose)
            .collect(),
    });
    settle(asking.collect(), used, |_| true)
}

/// Names in the lock of structs that constructors take.
pub(crate) fn reserved(lock: &NameLock) -> impl Iterator<Item = String> + '_ {
    let names = lock.types.iter().filter(|(key, _)| key.ends_with(REQUIRED));
    names.map(|(_, name)| name.clone())
}

/// Names in the lock of components that are another one's type, or another one's with its `null`.
fn of_no_item<'l>(api: &Api, lock: &'l NameLock) -> impl Iterator<Item = String> + use<'l> {
    let aliases: BTreeSet<String> = api
        .components
        .iter()
        .filter(|(place, ty)| api.ty(ty.id).place != *place)
        .map(|(place, _)| keys::key(place, Half::Whole))
        .collect();
    let is_other = move |key: &String| aliases.contains(key) || key.ends_with(" or null") || key.ends_with(REQUIRED);
    let names = lock.types.iter().filter(move |(key, _)| is_other(key));
    names.map(|(_, name)| name.clone())
}

/// Names as the lock has them by key, others beside.
pub(crate) fn locked_or_distinct(
    locked: &BTreeMap<String, String>,
    keys: &[String],
    texts: &[String],
    fallback: &str,
    taken: &[&str],
) -> Vec<String> {
    let entry = |key: &String| {
        let name = locked.get(key).filter(|name| is_ident(name));
        name.map(|name| Entry::named(key, name))
    };
    let locked: Vec<Entry> = keys.iter().filter_map(entry).collect();
    let wanted = Wanted {
        keys,
        texts,
        case: Case::Type,
        fallback,
        taken,
        ranked: Ranked::ByText,
    };
    wanted.given(&locked)
}

/// The types that need a name or are a component.
fn named(api: &Api, newtypes: &BTreeSet<TypeId>) -> Vec<TypeId> {
    let wants = |id: &TypeId| {
        let ty = api.ty(*id);
        ty.component.is_some() || is_item(ty) || newtypes.contains(id)
    };
    (0..api.types.len() as u32).map(TypeId).filter(wants).collect()
}

/// Returns true if a type is an item wherever it stands.
fn is_item(ty: &Type) -> bool {
    matches!(ty.kind, Kind::Enum(_) | Kind::Object(_) | Kind::Union(_))
}

/// Components first: they have the best claim on a name.
fn name_components(
    keys: &Keys<'_>,
    files: &[String],
    named: &[TypeId],
    names: &mut Names,
    used: &mut BTreeSet<String>,
) {
    let api = keys.api();
    let affixes = Affixes::new(api);
    let is_declared = |id: &TypeId| match api.ty(*id).half {
        Half::Whole | Half::Received => true,
        Half::Sent => false,
        Half::Patch => keys.is_lone_patch(api.ty(*id)),
    };
    let open = named.iter().copied();
    let open = open.filter(|id| !names.contains_key(id) && api.ty(*id).component.is_some());
    let (declared, derived): (Vec<TypeId>, Vec<TypeId>) = open.partition(is_declared);
    // A name of the document's own goes before one that is made here.
    for open in [declared, derived] {
        let wanted: Vec<String> = open
            .iter()
            .map(|id| beside_prelude(component_text(keys, &affixes, api.ty(*id))))
            .collect();
        let places: Vec<&Place> = open.iter().map(|id| &api.ty(*id).place).collect();
        let wanted = files::apart(files, &places, wanted);
        let taken: Vec<&str> = used.iter().map(String::as_str).collect();
        let given = distinct(&wanted, Case::Type, "Schema", &taken);
        for (id, name) in open.into_iter().zip(given) {
            used.insert(name.clone());
            names.insert(id, name);
        }
    }
}

/// A name that hides nothing of Rust's prelude from those who import all types: `Vec` is `VecType`.
fn beside_prelude(text: String) -> String {
    match ident_or(&text, Case::Type, "Schema") {
        name if is_of_prelude(&name) => format!("{name} Type"),
        _ => text,
    }
}

/// Returns the wanted name of a component: its own, with `Input` for the sent half of a split one, and `Patch` for
/// the part of a merge patch.
fn component_text(keys: &Keys<'_>, affixes: &Affixes, ty: &Type) -> String {
    let name = affixes.without(ty.component.as_deref().unwrap_or_default());
    match ty.half {
        Half::Patch if keys.is_lone_patch(ty) => name,
        Half::Patch => half(&name, "Patch"),
        Half::Sent => half(&name, "Input"),
        Half::Whole | Half::Received => name,
    }
}

/// The name of one side of a component: its own with a word behind it, less words of its own where that is too long.
fn half(name: &str, word: &str) -> String {
    let name = ident_or(name, Case::Type, "Schema");
    fit::behind(&name, word).swap_remove(0)
}

/// Inline types, after their owners and properties, the shortest name that tells each from the others.
fn name_inline(keys: &Keys<'_>, files: &[String], named: &[TypeId], names: &mut Names, used: &mut BTreeSet<String>) {
    let api = keys.api();
    let trails = Trails::new(api, files);
    let open = named.iter().copied().filter(|id| !names.contains_key(id));
    let asking = open.map(|id| Asking {
        of: id,
        rank: keys::key(&api.ty(id).place, api.ty(id).half),
        candidates: trails.candidates(api.ty(id), &keys.others(id), names),
    });
    let settled = settle(asking.collect(), used, |name| !is_of_prelude(name));
    names.extend(settled);
}

/// Components that are another one's type: what they are called, and what stands there.
pub(crate) fn aliases(types: &Types<'_>, keys: &Keys<'_>, options: &Options, lock: &NameLock) -> Vec<Alias> {
    let api = types.api;
    let other = |(place, ty): &&(Place, TypeRef)| api.ty(ty.id).place != *place;
    let found: Vec<&(Place, TypeRef)> = api.components.iter().filter(other).collect();
    let affixes = Affixes::new(api);
    let own = |(place, _): &&(Place, TypeRef)| beside_prelude(affixes.without(&place.last()));
    let wanted: Vec<String> = found.iter().map(own).collect();
    let reserved: Vec<String> = reserved(lock).collect();
    let taken: Vec<&str> = types.names.values().chain(&reserved).map(String::as_str).collect();
    let known: Vec<String> = found.iter().map(|(place, _)| keys.of_alias(place)).collect();
    let renamed = found.iter().filter_map(|(place, _)| {
        let name = options.rename.get(&keys::key(place, Half::Whole))?;
        let name = ident(name, Case::Type, Punctuation::Dropped)?;
        (!taken.contains(&name.as_str())).then(|| (keys.of_alias(place), name))
    });
    let mut locked = lock.types.clone();
    locked.extend(renamed);
    let named = locked_or_distinct(&locked, &known, &wanted, "Schema", &taken);
    let alias = |(ident, (place, ty)): (String, &(Place, TypeRef))| Alias {
        ident,
        key: keys.of_alias(place),
        pointer: place.to_string(),
        ty: types.value(*ty),
        gate: Gate::default(),
    };
    let mut aliases: Vec<Alias> = named.into_iter().zip(found).map(alias).collect();
    aliases.sort_by(|a, b| a.ident.cmp(&b.ident));
    aliases
}

/// Every component's pointer and the path of its type from the crate's root.
pub(crate) fn components(
    types: &Types<'_>,
    items: &BTreeMap<TypeId, Item>,
    aliases: &[Alias],
) -> Vec<(String, String)> {
    let path = |(place, ty): &(Place, TypeRef)| {
        let pointer = place.to_string();
        if let Some(alias) = aliases.iter().find(|alias| alias.pointer == pointer) {
            return Some((pointer, format!("types::{}", alias.ident)));
        }
        let item = items.get(&ty.id)?;
        let name = match &item.nullable_alias {
            Some(alias) if ty.nullable => alias,
            Some(_) | None => &item.ident,
        };
        Some((pointer, format!("types::{name}")))
    };
    types.api.components.iter().filter_map(path).collect()
}
