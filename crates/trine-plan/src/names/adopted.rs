//! Alternatives that have got more properties than their name in the lock says.

use std::collections::{BTreeMap, BTreeSet};

use trine_diag::Place;
use trine_ir::{Api, Kind, TypeId};

use super::keys::{ALTERNATIVES, Keys};
use crate::shape::OTHERS;
use crate::{Entry, List, NameLock};

/// Returns the names that alternatives had in the lock, by place, for those that would get another name now and that
/// fit one name of the lock alone. An alternative fits a name if it has all properties that the lock lists for the type
/// of that name; else if the words of the name are properties of it.
pub(super) fn adopted(keys: &Keys<'_>, alternatives: &[(Place, TypeId)], lock: &NameLock) -> BTreeMap<Place, String> {
    let mut lists: BTreeMap<Place, Vec<&(Place, TypeId)>> = BTreeMap::new();
    for alternative in alternatives {
        if let Some(list) = alternative.0.parent() {
            lists.entry(list).or_default().push(alternative);
        }
    }
    let mut adopted = BTreeMap::new();
    for (list, alternatives) in lists {
        let start = format!("{}/", keys.text(&list));
        let key = |label: &str| format!("{start}{{{label}}}");
        let now: BTreeSet<String> = alternatives.iter().map(|(place, _)| keys.text(place)).collect();
        let locked: BTreeSet<String> = labels(lock, &start).map(key).collect();
        let mut left: Vec<&str> = labels(lock, &start)
            .filter(|label| !now.contains(&key(label)))
            .collect();
        let mut open = alternatives;
        open.retain(|(place, _)| !locked.contains(&keys.text(place)));
        let has_fields = |id: TypeId, label: &str| has_fields(keys.api(), id, fields(lock, &key(label)));
        adopt(&mut left, &mut open, &mut adopted, has_fields);
        adopt(&mut left, &mut open, &mut adopted, |id, label| {
            has_words(keys.api(), id, label)
        });
    }
    adopted
}

/// Gives a label that one alternative alone fits to that one, until there is no such label. The others may be told apart
/// by what is left then.
fn adopt(
    left: &mut Vec<&str>,
    open: &mut Vec<&(Place, TypeId)>,
    adopted: &mut BTreeMap<Place, String>,
    fits: impl Fn(TypeId, &str) -> bool,
) {
    let only = |label: &str, open: &[&(Place, TypeId)]| {
        let mut fitting = open
            .iter()
            .filter(|(_, id)| fits(*id, label))
            .map(|(place, _)| place.clone());
        fitting.next().filter(|_| fitting.next().is_none())
    };
    while let Some((at, place)) = left
        .iter()
        .enumerate()
        .find_map(|(at, label)| only(label, open).map(|place| (at, place)))
    {
        open.retain(|(other, _)| *other != place);
        adopted.insert(place, unescaped(left.remove(at)));
    }
}

/// Returns the properties that the lock lists for the type with this key.
fn fields<'l>(lock: &'l NameLock, key: &str) -> Option<&'l [Entry]> {
    let name = lock.types.get(key)?;
    lock.lists.get(&(List::Fields, name.clone())).map(Vec::as_slice)
}

/// Returns true if an object has all of these properties.
fn has_fields(api: &Api, id: TypeId, fields: Option<&[Entry]>) -> bool {
    let Kind::Object(object) = &api.ty(id).kind else {
        return false;
    };
    let has = |entry: &Entry| {
        let mut properties = object.properties.iter();
        entry.key == OTHERS || properties.any(|property| property.name == entry.key)
    };
    fields.is_some_and(|fields| !fields.is_empty() && fields.iter().all(has))
}

/// Returns the names that parameters had in a lock of the first form, which had names in lower case, by place. A
/// parameter whose name is the one in lower case keeps it.
pub(super) fn in_lower_case(
    keys: &Keys<'_>,
    parameters: &[(Place, String)],
    lock: &NameLock,
) -> BTreeMap<Place, String> {
    let knows = |start: &str| {
        lock.types
            .range(start.to_owned()..)
            .next()
            .is_some_and(|(key, _)| key.starts_with(start))
    };
    let now: BTreeSet<(Option<Place>, &str)> = parameters
        .iter()
        .map(|(place, name)| (place.parent(), name.as_str()))
        .collect();
    let lower = |(place, name): &(Place, String)| {
        let list = keys.text(&place.parent()?);
        let start = |name: &str| {
            Place::root(place.file)
                .child(format!("{{{name}}}"))
                .to_string()
                .replacen('#', &list, 1)
        };
        let old = name.to_lowercase();
        let is_taken = now.contains(&(place.parent(), old.as_str()));
        (old != *name && !is_taken && !knows(&start(name)) && knows(&start(&old))).then(|| (place.clone(), old))
    };
    parameters.iter().filter_map(lower).collect()
}

/// The key in the lock of each type that stands at another number of alternatives now, or else under another name,
/// where one type and one key differ in nothing else.
pub(super) fn moved(keys: &Keys<'_>, lock: &NameLock) -> BTreeMap<TypeId, String> {
    let ids = (0..keys.api().types.len() as u32).map(TypeId);
    let now: BTreeMap<String, TypeId> = ids.map(|id| (keys.of(id), id)).collect();
    let mut gone: BTreeSet<&String> = lock.types.keys().filter(|key| !now.contains_key(*key)).collect();
    let mut new: BTreeMap<&String, TypeId> = BTreeMap::new();
    if !gone.is_empty() {
        new.extend(
            now.iter()
                .map(|(key, id)| (key, *id))
                .filter(|(key, _)| !lock.types.contains_key(*key)),
        );
    }
    let mut moved = BTreeMap::new();
    let numbered: fn(&str) -> bool = |step| step.bytes().all(|byte| byte.is_ascii_digit());
    for is_meant in [numbered, |_| true] {
        let less = |key: &String| without(key, is_meant);
        let (mut old, mut open): (BTreeMap<_, Vec<&String>>, BTreeMap<_, Vec<&String>>) = Default::default();
        gone.iter().for_each(|key| old.entry(less(key)).or_default().push(key));
        new.keys().for_each(|key| open.entry(less(key)).or_default().push(key));
        for (text, keys) in open {
            if let ([key], Some([was])) = (keys.as_slice(), old.get(&text).map(Vec::as_slice)) {
                gone.remove(*was);
                moved.extend(new.remove(*key).map(|id| (id, (*was).clone())));
            }
        }
    }
    moved
}

/// A key without what tells alternatives apart, as far as that is meant.
fn without(key: &str, is_meant: fn(&str) -> bool) -> String {
    let mut steps: Vec<&str> = key.split('/').collect();
    for at in 1..steps.len() {
        if ALTERNATIVES.contains(&steps[at - 1]) && is_meant(steps[at]) {
            steps[at] = "";
        }
    }
    steps.join("/")
}

/// Returns the lock's names of the branches of a list, as they stand in a pointer.
fn labels<'l>(lock: &'l NameLock, start: &str) -> impl Iterator<Item = &'l str> {
    let start = start.to_owned();
    let of_list = lock.types.range(start.clone()..).map(|(key, _)| key.as_str());
    let of_list = of_list.map_while(move |key| key.strip_prefix(start.as_str()));
    of_list
        .filter_map(|rest| rest.strip_prefix('{')?.strip_suffix('}'))
        .filter(|label| !label.contains('/'))
}

/// Returns true if an object has the properties that a name is made of.
fn has_words(api: &Api, id: TypeId, label: &str) -> bool {
    match &api.ty(id).kind {
        Kind::Object(object) => {
            let label = unescaped(label);
            let has = |word: &str| object.properties.iter().any(|property| property.name == word);
            has(&label) || label.split(' ').all(has)
        }
        Kind::Any
        | Kind::Scalar(_)
        | Kind::List(_)
        | Kind::Tuple(_)
        | Kind::Map(_)
        | Kind::Enum(_)
        | Kind::Union(_) => false,
    }
}

/// A part of a pointer as it is (RFC 6901, section 4).
fn unescaped(label: &str) -> String {
    label.replace("~1", "/").replace("~0", "~")
}
