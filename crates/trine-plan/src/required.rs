//! The form in which constructors take required fields: as arguments, or as one struct literal.
//!
//! Up to three arguments are taken one by one, unless two of the same type stand side by side, where a caller could swap
//! them without noticing. Otherwise `new` takes a struct: `Transfer::new(TransferRequired { from, to })`. A constructor
//! keeps the form that the lock has.

use std::collections::{BTreeMap, BTreeSet};

use trine_ir::{Scalar, TypeId};

use crate::lock::Locked;
use crate::{Alias, Constructor, Entry, GivenNames, Item, List, Makers, Options, Position, RustType, Shape, names};

/// The most arguments that a constructor takes one by one.
const MOST: usize = 3;

/// The key in the lock of the struct that the constructor of a struct of parameters takes.
pub(crate) const PARAMS: &str = "params required";

/// The same of a multipart body, behind its form.
pub(crate) const PARTS: &str = "parts required";

/// Returns true if a caller could swap arguments of these types, or would have to count them.
fn is_crowded<'t>(types: impl Iterator<Item = &'t RustType>) -> bool {
    let kinds: Vec<&RustType> = types.map(bare).collect();
    let is_same = |pair: &[&RustType]| pair[0] == pair[1] || pair.iter().all(|ty| is_text(ty));
    kinds.len() > MOST || kinds.windows(2).any(is_same)
}

/// A type without what a caller does not write.
fn bare(ty: &RustType) -> &RustType {
    match ty {
        RustType::Option(inner) | RustType::Boxed(inner) => bare(inner),
        other => other,
    }
}

/// Returns true for a type that is given as any text.
fn is_text(ty: &RustType) -> bool {
    matches!(ty, RustType::Scalar(Scalar::String | Scalar::Password))
}

/// Gives the constructors of types their forms.
pub(crate) fn types(locked: &Locked<'_>, options: &Options, items: &mut BTreeMap<TypeId, Item>, aliases: &[Alias]) {
    let mut taken: BTreeSet<String> = items
        .values()
        .flat_map(|item| [Some(&item.ident), item.nullable_alias.as_ref()].into_iter().flatten())
        .chain(items.values().flat_map(|item| &item.old))
        .chain(aliases.iter().map(|alias| &alias.ident))
        .cloned()
        .collect();
    let mut wanted: Vec<(TypeId, String)> = Vec::new();
    for (id, item) in &*items {
        let Shape::Struct(plan) = &item.shape else { continue };
        let Some(new) = plan.new_function() else { continue };
        let known = locked.keys.all(*id).into_iter().map(|key| names::of_required(&key));
        let known = known.into_iter().find(|key| locked.lock.types.contains_key(key));
        let is_given = plan.makers == Makers::Callers && had_arguments(locked.list(List::Fields, *id));
        let is_asked = is_literal(known.is_some(), is_given, options.given_names, &new);
        if is_asked {
            let key = known.unwrap_or_else(|| names::of_required(&locked.keys.of(*id)));
            wanted.push((*id, key));
        }
    }
    let keys: Vec<String> = wanted.iter().map(|(_, key)| key.clone()).collect();
    taken.extend(names::reserved(locked.lock).filter(|name| !is_of(locked, &keys, name)));
    let asking = wanted
        .iter()
        .map(|(id, key)| (*id, key.clone(), items[id].ident.as_str()));
    let found = names::required(asking.collect(), &mut taken.clone());
    let texts: Vec<String> = wanted.iter().map(|(id, _)| found[id].clone()).collect();
    let taken: Vec<&str> = taken.iter().map(String::as_str).collect();
    let named = names::locked_or_distinct(&locked.lock.types, &keys, &texts, "Required", &taken);
    for ((id, _), name) in wanted.into_iter().zip(named) {
        if let Some(Item {
            shape: Shape::Struct(plan),
            ..
        }) = items.get_mut(&id)
        {
            plan.required = Some(name);
        }
    }
}

/// Returns true if a name in the lock belongs to one of these keys.
fn is_of(locked: &Locked<'_>, keys: &[String], name: &str) -> bool {
    keys.iter()
        .any(|key| locked.lock.types.get(key).is_some_and(|own| own == name))
}

/// The struct that the constructor of a struct of parameters or parts takes, if it takes one. `fields` are its entries
/// in the lock, `struct_name` the name there.
pub(crate) fn of_inputs(
    ident: &str,
    new: &Constructor<'_>,
    fields: &[Entry],
    struct_name: Option<&str>,
    given: GivenNames,
) -> Option<String> {
    let is_asked = is_literal(struct_name.is_some(), had_arguments(fields), given, new);
    is_asked.then(|| struct_name.map_or_else(|| format!("{ident}Required"), str::to_owned))
}

/// The name that an entry of a list has.
pub(crate) fn locked_name<'e>(entries: &'e [Entry], key: &str) -> Option<&'e str> {
    entries.iter().find(|entry| entry.key == key)?.name.as_deref()
}

fn had_arguments(fields: &[Entry]) -> bool {
    fields
        .iter()
        .any(|entry| entry.position == Position::Argument && entry.name.is_some())
}

/// Returns true if a constructor takes a struct: by the lock, or if nothing in the lock says otherwise, by its arguments.
fn is_literal(was_literal: bool, was_positional: bool, given: GivenNames, new: &Constructor<'_>) -> bool {
    let mut types = new.given().peekable();
    if types.peek().is_none() {
        return false;
    }
    match (was_literal, given) {
        (true, _) => true,
        (false, GivenNames::Kept) if was_positional => false,
        (false, GivenNames::Kept | GivenNames::Anew) => is_crowded(types),
    }
}
