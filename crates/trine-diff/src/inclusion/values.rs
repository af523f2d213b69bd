//! Does a shape accept a value?

use std::collections::BTreeSet;

use serde_json::Value;

use super::included::{Included, worst};
use crate::model::limits::{compare, is_multiple};
use crate::model::{Conj, Extra, Model, Shape, Types, holds, is_equal};

/// Returns whether a shape accepts a value. Patterns and formats are not decided.
pub(super) fn accepts(model: &Model<'_>, shape: &Shape, value: &Value) -> Included {
    if !Types::of_value(value).within(shape.types) {
        return Included::No;
    }
    if value.is_null() {
        return Included::Yes;
    }
    if shape.values.as_ref().is_some_and(|values| !holds(values, value)) {
        return Included::No;
    }
    let found = match value {
        Value::String(text) => string(shape, text),
        Value::Number(number) => {
            let limits = &shape.limits;
            let low = limits.minimum.as_ref().is_none_or(|bound| {
                let order = compare(number, &bound.number);
                order.is_gt() || (order.is_eq() && !bound.excluded)
            });
            let high = limits.maximum.as_ref().is_none_or(|bound| {
                let order = compare(number, &bound.number);
                order.is_lt() || (order.is_eq() && !bound.excluded)
            });
            decided(low && high && limits.multiple_of.iter().all(|of| is_multiple(number, of)))
        }
        Value::Array(items) => array(model, shape, items),
        Value::Object(entries) => object(model, shape, entries),
        Value::Null | Value::Bool(_) => Included::Yes,
    };
    let unions = shape.unions.iter().map(|union| {
        let branches = union.branches.iter().map(|branch| by(model, branch.conj, value));
        branches.max().unwrap_or(Included::No)
    });
    let nots = shape.nots.iter().map(|&not| match by(model, not, value) {
        Included::No => Included::Yes,
        Included::Unknown => Included::Unknown,
        Included::Yes => Included::No,
    });
    let others = if shape.assertions.is_empty() {
        Included::Yes
    } else {
        Included::Unknown
    };
    worst(unions.chain(nots).chain([found, others]))
}

fn by(model: &Model<'_>, conj: Conj, value: &Value) -> Included {
    accepts(model, &model.shape(conj), value)
}

fn decided(holds: bool) -> Included {
    if holds { Included::Yes } else { Included::No }
}

fn string(shape: &Shape, text: &str) -> Included {
    let length = text.chars().count() as u64;
    let limits = &shape.limits;
    if limits.min_length.is_some_and(|least| length < least) || limits.max_length.is_some_and(|most| length > most) {
        return Included::No;
    }
    if shape.patterns.is_empty() && shape.formats.is_empty() {
        Included::Yes
    } else if shape.patterns.is_empty() && shape.values.is_some() {
        // A value that is listed is meant, whatever the format.
        Included::Yes
    } else {
        Included::Unknown
    }
}

fn array(model: &Model<'_>, shape: &Shape, items: &[Value]) -> Included {
    let length = items.len() as u64;
    let limits = &shape.limits;
    let repeats = |at: usize, item: &Value| items[..at].iter().any(|other| is_equal(other, item));
    if limits.min_items.is_some_and(|least| length < least)
        || limits.max_items.is_some_and(|most| length > most)
        || (limits.unique_items && items.iter().enumerate().any(|(at, item)| repeats(at, item)))
    {
        return Included::No;
    }
    worst(items.iter().enumerate().map(|(at, item)| {
        let schema = shape.prefix.get(at).copied().or(shape.items);
        schema.map_or(Included::Yes, |schema| by(model, schema, item))
    }))
}

fn object(model: &Model<'_>, shape: &Shape, entries: &serde_json::Map<String, Value>) -> Included {
    let length = entries.len() as u64;
    let limits = &shape.limits;
    if shape.required.iter().any(|name| !entries.contains_key(name))
        || limits.min_properties.is_some_and(|least| length < least)
        || limits.max_properties.is_some_and(|most| length > most)
    {
        return Included::No;
    }
    worst(
        entries
            .iter()
            .map(|(name, value)| match (shape.properties.get(name), &shape.extra) {
                (Some(&property), _) => by(model, property, value),
                (None, _) if !shape.by_pattern.is_empty() => Included::Unknown,
                (None, Extra::Open) => Included::Yes,
                (None, Extra::Closed) => Included::No,
                (None, Extra::Of(other)) => by(model, *other, value),
            }),
    )
}

/// Two values of a keyword that is compared as it is written, where both sides have it.
pub(super) fn assertion(keyword: &str, own: &BTreeSet<String>, others: &BTreeSet<String>) -> Included {
    let number = |values: &BTreeSet<String>| values.iter().filter_map(|value| value.parse::<u64>().ok()).max();
    match (keyword, number(own), number(others)) {
        ("minContains", Some(own), Some(other)) => decided(own >= other),
        ("maxContains", Some(own), Some(other)) => decided(own <= other),
        ("dependentRequired", _, _) => decided(others.iter().all(|other| own.iter().any(|own| requires(own, other)))),
        _ => Included::Unknown,
    }
}

/// Returns true if one `dependentRequired` demands all that another one demands.
fn requires(own: &str, other: &str) -> bool {
    let read = |text: &str| serde_json::from_str::<serde_json::Map<String, Value>>(text).unwrap_or_default();
    let own = read(own);
    let names = |value: &Value| value.as_array().cloned().unwrap_or_default();
    read(other).iter().all(|(name, needed)| {
        let own = own.get(name).map(names).unwrap_or_default();
        names(needed).iter().all(|name| own.contains(name))
    })
}
