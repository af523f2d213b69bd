//! Inclusion of limits.

use std::cmp::Ordering;

use serde_json::Number;

use super::included::Included;
use crate::model::limits::{Bound, Limits, compare, is_multiple};
use crate::model::{Shape, Types};

/// The limits of the types that the inner shape has.
pub(super) fn all(inner: &Shape, outer: &Shape) -> Included {
    let (own, other) = (&inner.limits, &outer.limits);
    let mut holds = true;
    let mut found = Included::Yes;
    if inner.types.has(Types::NUMBER) {
        holds &= numbers(own, other);
    }
    if inner.types.has(Types::STRING) {
        holds &= at_least(own.min_length, other.min_length) && at_most(own.max_length, other.max_length);
        found = patterns(inner, outer);
    }
    if inner.types.has(Types::ARRAY) {
        holds &= at_least(own.min_items, other.min_items) && at_most(own.max_items, other.max_items);
        holds &= own.unique_items || !other.unique_items || own.max_items.is_some_and(|most| most < 2);
    }
    if inner.types.has(Types::OBJECT) {
        let least = own.min_properties.max(Some(inner.required.len() as u64));
        holds &= at_least(least, other.min_properties) && at_most(own.max_properties, other.max_properties);
    }
    if holds { found } else { Included::No }
}

fn numbers(own: &Limits, other: &Limits) -> bool {
    let within = |own: &Option<Bound>, other: &Option<Bound>, tighter: Ordering| match (own, other) {
        (_, None) => true,
        (None, Some(_)) => false,
        (Some(own), Some(other)) => {
            let order = compare(&own.number, &other.number);
            order == tighter || (order == Ordering::Equal && (own.excluded || !other.excluded))
        }
    };
    let multiples = |of: &Number| own.multiple_of.iter().any(|own| is_multiple(own, of));
    within(&own.minimum, &other.minimum, Ordering::Greater)
        && within(&own.maximum, &other.maximum, Ordering::Less)
        && other.multiple_of.iter().all(multiples)
}

fn at_least(own: Option<u64>, other: Option<u64>) -> bool {
    other.is_none_or(|other| own.unwrap_or(0) >= other)
}

fn at_most(own: Option<u64>, other: Option<u64>) -> bool {
    other.is_none_or(|other| own.is_some_and(|own| own <= other))
}

/// A pattern that is not stated twice excludes strings if there was none before; of two the languages are not
/// compared.
fn patterns(inner: &Shape, outer: &Shape) -> Included {
    if outer.patterns.is_subset(&inner.patterns) {
        Included::Yes
    } else if inner.patterns.is_empty() {
        Included::No
    } else {
        Included::Unknown
    }
}
