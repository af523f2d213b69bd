//! Items that differ, and the changes of the documents that they come from.

use std::collections::BTreeMap;

use trine_diag::Place;

use super::{Differs, related, witness};
use crate::finish::Draft;
use crate::kinds::{Area, Kind, operation as kinds};
use crate::report::{Semver, Sides};

/// Gives each item to the change that it comes from; those that come from none make changes of their own.
pub(crate) fn attach(drafts: &mut Vec<Draft>, items: Vec<Differs>) {
    let places: Vec<Sides<Option<Place>>> = drafts.iter().map(|draft| draft.place.clone()).collect();
    let mut left: BTreeMap<(String, String), Vec<Differs>> = BTreeMap::new();
    let mut given: Vec<Vec<Differs>> = drafts.iter().map(|_| Vec::new()).collect();
    for item in items {
        let best = (0..drafts.len())
            .filter(|&at| is_cause(drafts[at].kind))
            .filter_map(|at| Some((rank(&places[at], &item.place, &drafts[at])?, at)))
            .max_by_key(|(rank, at)| (*rank, std::cmp::Reverse(*at)));
        match best {
            Some((_, at)) => given[at].push(item),
            None => {
                let owner = |place: &Option<Place>| place.as_ref().map(owner).unwrap_or_default();
                let key = (owner(&item.place.old), owner(&item.place.new));
                left.entry(key).or_default().push(item);
            }
        }
    }
    by_type(drafts, &mut given, &mut left);
    related::by_mention(&mut given, &mut left);
    related::by_use(&mut given, &mut left);
    related::by_credential(drafts, &mut given, &mut left);
    let causes: Vec<usize> = (0..drafts.len()).filter(|&at| is_cause(drafts[at].kind)).collect();
    if let [only] = causes.as_slice() {
        // Types elsewhere may differ too: a branch that stands alone has its tag as a field.
        given[*only].extend(std::mem::take(&mut left).into_values().flatten());
    }
    for (draft, items) in drafts.iter_mut().zip(given) {
        add(draft, &items);
    }
    let alone = left.into_values().map(|items| {
        let mut draft = own(&items);
        add(&mut draft, &items);
        draft
    });
    drafts.extend(alone);
}

/// Returns true if items may differ because of a change of this kind. Texts are docs; a title may be a name.
fn is_cause(kind: &Kind) -> bool {
    kind.area != Area::Prose || kind.id.starts_with("schema-title")
}

/// Gives items that are left to the change that other items of the same type come from: the argument of `new` that a
/// new required property brings stands at another property.
fn by_type(drafts: &[Draft], given: &mut [Vec<Differs>], left: &mut BTreeMap<(String, String), Vec<Differs>>) {
    for items in left.values_mut() {
        items.retain(|item| {
            let own = item.of_type();
            let is_same = |at: &usize| own.is_some() && given[*at].iter().any(|other| other.of_type() == own);
            let best = (0..drafts.len()).filter(is_same).max_by_key(|&at| {
                let worst = given[at].iter().map(|item| item.semver).max();
                (worst, std::cmp::Reverse(at))
            });
            if let Some(at) = best {
                given[at].push(item.clone());
            }
            best.is_none()
        });
    }
    left.retain(|_, items| !items.is_empty());
}

/// Adds items to a change.
fn add(draft: &mut Draft, items: &[Differs]) {
    for item in items {
        draft.rust = draft.rust.max(item.semver);
        draft.items.push(item.name());
        if item.semver == Semver::Major && draft.witness.is_none() {
            let old = item.line.old.as_deref();
            draft.witness = old.map(|old| witness::of(old, item.line.new.as_deref()));
        }
    }
    draft.items.sort();
    draft.items.dedup();
}

/// The closeness of a change and an item; none if neither stands within the other.
fn rank(change: &Sides<Option<Place>>, item: &Sides<Option<Place>>, draft: &Draft) -> Option<(usize, bool, usize)> {
    let one = |change: &Option<Place>, item: &Option<Place>| {
        let (change, item) = (change.as_ref()?, item.as_ref()?);
        if change.file != item.file {
            return None;
        }
        let (outer, inner) = (&change.pointer, &item.pointer);
        let depth = |pointer: &str| pointer.matches('/').count();
        if within(inner, outer) && depth(outer) >= 2 {
            // The change is at the item or around it.
            Some((2 + depth(outer) * 2, depth(outer)))
        } else if within(outer, inner) && depth(inner) >= 2 {
            // The change is within the item: a property of a type.
            Some((1 + depth(inner) * 2, depth(inner)))
        } else {
            None
        }
    };
    let (close, depth) = one(&change.old, &item.old).max(one(&change.new, &item.new))?;
    let telling = draft.kind.area != Area::Prose && draft.kind.area != Area::Limit;
    Some((close, telling, depth))
}

/// Returns true if a pointer is another one or below it.
fn within(inner: &str, outer: &str) -> bool {
    inner
        .strip_prefix(outer)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The component or operation that a place is in, as a pointer.
fn owner(place: &Place) -> String {
    let segments: Vec<&str> = place.pointer.split('/').skip(1).collect();
    let length = match segments.first() {
        Some(&"definitions") => 2,
        _ => 3,
    };
    format!(
        "{}#{}",
        place.file.0,
        segments
            .iter()
            .take(length)
            .map(|part| format!("/{part}"))
            .collect::<String>()
    )
}

/// A change for items that no other change accounts for.
fn own(items: &[Differs]) -> Draft {
    let first = |side: fn(&Differs) -> &Option<Place>| {
        let places = items.iter().filter_map(|item| side(item).as_ref());
        places.min_by_key(|place| place.pointer.len()).cloned()
    };
    let mut place = Sides {
        old: first(|item| &item.place.old),
        new: first(|item| &item.place.new),
    };
    let gone = items.iter().all(|item| item.line.new.is_none());
    let came = items.iter().all(|item| item.line.old.is_none());
    if place.old.is_some() && came {
        place.old = None;
    }
    let names: Vec<String> = items.iter().map(Differs::name).collect();
    let kind = kind(&names, gone, came);
    Draft::in_rust(kind, place, &names)
}

/// The kind of a change of items by their names: of methods and what belongs to them, of types, or of the client.
fn kind(names: &[String], gone: bool, came: bool) -> &'static Kind {
    let all = |test: fn(&str) -> bool| {
        names
            .iter()
            .all(|name| test(name.rsplit(" for ").next().unwrap_or(name)))
    };
    let [changed, removed, added] = if all(|name| name.starts_with("types::")) {
        [
            kinds::TYPE_RUST_CHANGED,
            kinds::TYPE_RUST_REMOVED,
            kinds::TYPE_RUST_ADDED,
        ]
    } else if all(|name| name.starts_with("api::") || name.contains("().") || name.starts_with("types::")) {
        [kinds::OPERATION_RUST_CHANGED; 3]
    } else {
        [kinds::CLIENT_CHANGED, kinds::CLIENT_REMOVED, kinds::CLIENT_ADDED]
    };
    match (gone, came) {
        (true, _) => removed,
        (_, true) => added,
        (false, false) => changed,
    }
}
