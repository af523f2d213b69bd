//! Merge patches (RFC 7396): the code behind a generated `between`.
//!
//! A patch is merged into what is stored, key by key: an object changes an object, `null` removes a key, and anything
//! else replaces what was there, a list as a whole.

use std::collections::BTreeMap;

use super::wire::{Encode, Json, to_vec};

/// Returns the new value, whole.
pub fn whole<T: Clone>(_old: &T, new: &T) -> T {
    new.clone()
}

/// Returns the change of a property that is always sent; `None` is written as `null`.
pub fn of_option<T: Clone>(old: &Option<T>, new: &Option<T>, between: impl Fn(&T, &T) -> T) -> Option<T> {
    match (old, new) {
        (Some(old), Some(new)) => Some(between(old, new)),
        (_, new) => new.clone(),
    }
}

/// Returns the keys of a map that change, each as `between` states; a key that only `old` has is `None`, which
/// removes it.
pub fn of_map<T: Clone + PartialEq>(
    old: &BTreeMap<String, Option<T>>,
    new: &BTreeMap<String, Option<T>>,
    between: impl Fn(&T, &T) -> T,
) -> BTreeMap<String, Option<T>> {
    let kept = |map: &BTreeMap<String, Option<T>>, key: &str| map.get(key).is_some_and(Option::is_some);
    let gone = old.iter().filter(|(key, value)| value.is_some() && !kept(new, key));
    let mut patch: BTreeMap<String, Option<T>> = gone.map(|(key, _)| (key.clone(), None)).collect();
    for (key, value) in new {
        let Some(value) = value else { continue };
        match old.get(key).and_then(Option::as_ref) {
            Some(old) if old == value => {}
            Some(old) => drop(patch.insert(key.clone(), Some(between(old, value)))),
            None => drop(patch.insert(key.clone(), Some(value.clone()))),
        }
    }
    patch
}

/// Returns the keys that change in a map of any JSON.
pub fn of_json_map(old: &BTreeMap<String, Json>, new: &BTreeMap<String, Json>) -> BTreeMap<String, Json> {
    let gone = old
        .iter()
        .filter(|(key, value)| !value.is_null() && new.get(*key).is_none_or(Json::is_null));
    let mut patch: BTreeMap<String, Json> = gone.map(|(key, _)| (key.clone(), Json::Null)).collect();
    for (key, value) in new.iter().filter(|(_, value)| !value.is_null()) {
        match old.get(key) {
            Some(old) if old == value => {}
            Some(old) => drop(patch.insert(key.clone(), of_json(old, value))),
            None => drop(patch.insert(key.clone(), value.clone())),
        }
    }
    patch
}

/// Returns the change of any JSON: of an object the keys that change, of anything else the new value.
pub fn of_json(old: &Json, new: &Json) -> Json {
    let (Json::Object(old), Json::Object(new)) = (old, new) else {
        return new.clone();
    };
    let entries = |map: &serde_json::Map<String, Json>| {
        let entries = map.iter().map(|(key, value)| (key.clone(), value.clone()));
        entries.collect::<BTreeMap<String, Json>>()
    };
    of_json_map(&entries(old), &entries(new)).into_iter().collect()
}

/// Returns the change from one branch of a union to another, which no branch can express, since it removes keys of
/// the old one.
pub fn of_branches<T: Encode>(old: &T, new: &T) -> Json {
    let json = |value: &T| serde_json::from_slice(&to_vec(value)).unwrap_or_default();
    of_json(&json(old), &json(new))
}
