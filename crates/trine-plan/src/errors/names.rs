//! The names of shared enums of errors.
//!
//! The enum of the client is `StripeError`, that of a group `IssuesError`. Where a group has several, the one that most
//! operations have is called so, and the others by what they have besides: `GoneError`.

use std::collections::{BTreeMap, BTreeSet};

use trine_ir::TypeId;

use super::classes::{Shape, union};
use super::{Class, Failing};
use crate::ident::{Case, ident_or, numbered};
use crate::{Group, Item, Options, RustType, media, names, old_names};

/// The names that the root of every crate has.
const ROOT: [&str; 4] = ["ApiError", "OpError", "Error", "ServerError"];

/// The most statuses that a name is made of.
const MOST_WORDS: usize = 3;

/// The name of each class.
pub(super) fn names(
    options: &Options,
    groups: &[Group],
    items: &BTreeMap<TypeId, Item>,
    classes: &[Class],
    failing: &[Failing],
) -> Vec<String> {
    let of_crate = ident_or(&options.crate_name, Case::Type, "Client");
    let mut client: BTreeSet<String> = ROOT.iter().map(|name| (*name).to_owned()).collect();
    client.extend(groups.iter().flat_map(declared));
    let mut used: Vec<BTreeSet<String>> = groups.iter().map(|group| declared(group).collect()).collect();
    for class in classes {
        match (class.group, &class.name) {
            (Some(group), Some(name)) => {
                used[group].insert(name.clone());
            }
            (None, Some(name)) => used.iter_mut().for_each(|used| {
                used.insert(name.clone());
            }),
            (_, None) => {}
        }
    }
    let mut named = Vec::new();
    // The enums of a group that most operations have come first.
    let mut plain: Vec<Option<Shape>> = vec![None; groups.len()];
    for class in classes {
        let shape = union(&class.members, failing);
        let Some(group) = class.group else {
            let name = class
                .name
                .clone()
                .unwrap_or_else(|| free(&of_client(&of_crate), &client));
            used.iter_mut().for_each(|used| {
                used.insert(name.clone());
            });
            named.push(name);
            continue;
        };
        let candidates = match &plain[group] {
            None => of_group(&groups[group], &of_crate),
            Some(plain) => by_difference(items, &shape, plain),
        };
        plain[group].get_or_insert(shape);
        let name = class.name.clone().unwrap_or_else(|| free(&candidates, &used[group]));
        used[group].insert(name.clone());
        named.push(name);
    }
    named
}

/// The names of the items that a group's file declares.
fn declared(group: &Group) -> impl Iterator<Item = String> + '_ {
    let old = group.methods.iter().flat_map(|method| &method.old);
    let old = old.flat_map(|old| old.items.iter().map(|(old, _)| old.clone()));
    let own = group.methods.iter().flat_map(old_names::declared);
    own.chain(old).chain([group.ident.clone()])
}

fn of_client(of_crate: &str) -> Vec<String> {
    ["Error", "ServiceError", "DocumentedError"]
        .iter()
        .map(|kind| format!("{of_crate}{kind}"))
        .collect()
}

fn of_group(group: &Group, of_crate: &str) -> Vec<String> {
    let stem = if group.path.is_empty() { of_crate } else { &group.ident };
    let stem = names::cut_stem(stem);
    ["Error", "ServiceError", "DocumentedError"]
        .iter()
        .map(|kind| format!("{}{kind}", stem.trim_end_matches('_')))
        .collect()
}

/// Names by what an enum has that the group's first one does not: a status, several, or the type of one.
fn by_difference(items: &BTreeMap<TypeId, Item>, shape: &Shape, plain: &Shape) -> Vec<String> {
    let known: BTreeSet<&String> = plain.iter().map(|(_, ident, _)| ident).collect();
    let besides = shape.iter().filter(|variant| !plain.contains(variant));
    // A status that the first one does not have says more than another type for one that it has.
    let (other, new): (Vec<_>, Vec<_>) = besides.partition(|(_, ident, _)| known.contains(ident));
    let kinds = |variants: &[&(String, String, RustType)]| -> Vec<String> {
        variants
            .iter()
            .map(|(key, ident, ty)| kind(items, (key, ident), ty))
            .collect()
    };
    let by_status = new.iter().map(|(_, ident, _)| ident.clone());
    let words = distinct_words(by_status.chain(kinds(&other)));
    let several = (2..=words.len().min(MOST_WORDS)).map(|length| named(&words[..length]));
    let first = words.iter().take(1).map(|word| named(std::slice::from_ref(word)));
    let others = words.iter().skip(1).map(|word| named(std::slice::from_ref(word)));
    let by_type = distinct_words(kinds(&new).into_iter());
    let by_type = by_type.iter().map(|word| named(std::slice::from_ref(word)));
    first
        .chain(several.filter(|name| name.len() <= names::SHORT))
        .chain(others)
        .chain(by_type)
        .collect()
}

fn named(words: &[String]) -> String {
    format!("{}Error", words.join("Or"))
}

/// Words that say something besides those in front of them: another media type of a status that is named does not.
fn distinct_words(words: impl Iterator<Item = String>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for word in words {
        let word = word.strip_suffix("Error").unwrap_or(&word).to_owned();
        if !found.iter().any(|known| word.starts_with(known.as_str())) {
            found.push(word);
        }
    }
    found
}

/// The word for a type that tells it from another one under the same status. `key` is the variant's in the lock.
fn kind(items: &BTreeMap<TypeId, Item>, (key, ident): (&str, &str), ty: &RustType) -> String {
    match ty {
        RustType::Unit => format!("{ident}WithoutBody"),
        RustType::Scalar(_) => match media::word(key.rsplit(' ').next().unwrap_or_default()) {
            "json" => format!("{ident}Text"),
            "Text" => format!("{ident}PlainText"),
            word => format!("{ident}{}", ident_or(word, Case::Type, "Text")),
        },
        RustType::Bytes => format!("{ident}Bytes"),
        RustType::Map(_) => format!("{ident}Map"),
        RustType::Json => format!("Untyped{ident}"),
        RustType::Named(id) => {
            let word = items[id].ident.replace("Error", "").replace("Response", "");
            match word.is_empty() {
                true => format!("{ident}Details"),
                false => word,
            }
        }
        RustType::Option(inner) | RustType::Boxed(inner) | RustType::Field(inner) => kind(items, (key, ident), inner),
        RustType::List(_) => format!("{ident}List"),
        RustType::Tuple(_) | RustType::Upload | RustType::Events(_) | RustType::Local(_) => format!("{ident}Details"),
    }
}

/// The first of these names that is free, else the first with a number.
fn free(candidates: &[String], used: &BTreeSet<String>) -> String {
    let found = candidates.iter().find(|name| !used.contains(*name)).cloned();
    found.unwrap_or_else(|| {
        let first = candidates.first().map_or("SharedError", String::as_str);
        numbered(first, Case::Type, used)
    })
}
