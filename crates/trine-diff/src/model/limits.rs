//! Limits on values, in one spelling.

use std::cmp::Ordering;

use serde_json::Number;
use trine_parse::document::Schema;

/// A bound of numbers.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Bound {
    /// The number.
    pub(crate) number: Number,
    /// True if the number itself is excluded.
    pub(crate) excluded: bool,
}

/// The limits on a value. Of several that hold together, the tightest.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Limits {
    pub(crate) minimum: Option<Bound>,
    pub(crate) maximum: Option<Bound>,
    /// The numbers that a value is a multiple of: each of them.
    pub(crate) multiple_of: Vec<Number>,
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    pub(crate) min_items: Option<u64>,
    pub(crate) max_items: Option<u64>,
    pub(crate) unique_items: bool,
    pub(crate) min_properties: Option<u64>,
    pub(crate) max_properties: Option<u64>,
}

impl Limits {
    /// The limits that a schema states itself. A lower limit of 0 is none.
    pub(crate) fn of(schema: &Schema) -> Self {
        let limits = &schema.limits;
        let bound = |bound: &Option<(Number, bool)>| {
            bound.as_ref().map(|(number, excluded)| Bound {
                number: number.clone(),
                excluded: *excluded,
            })
        };
        let positive = |least: Option<u64>| least.filter(|least| *least > 0);
        Self {
            minimum: bound(&limits.minimum),
            maximum: bound(&limits.maximum),
            multiple_of: limits.multiple_of.iter().cloned().collect(),
            min_length: positive(limits.min_length),
            max_length: limits.max_length,
            min_items: positive(limits.min_items),
            max_items: limits.max_items,
            unique_items: limits.unique_items,
            min_properties: positive(limits.min_properties),
            max_properties: limits.max_properties,
        }
    }

    /// Both together.
    pub(crate) fn and(mut self, other: Self) -> Self {
        let larger = |a: Option<u64>, b: Option<u64>| a.max(b);
        let smaller = |a: Option<u64>, b: Option<u64>| match (a, b) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        self.minimum = tighter(self.minimum, other.minimum, Ordering::Greater);
        self.maximum = tighter(self.maximum, other.maximum, Ordering::Less);
        for number in other.multiple_of {
            if !self.multiple_of.contains(&number) {
                self.multiple_of.push(number);
            }
        }
        self.min_length = larger(self.min_length, other.min_length);
        self.max_length = smaller(self.max_length, other.max_length);
        self.min_items = larger(self.min_items, other.min_items);
        self.max_items = smaller(self.max_items, other.max_items);
        self.unique_items |= other.unique_items;
        self.min_properties = larger(self.min_properties, other.min_properties);
        self.max_properties = smaller(self.max_properties, other.max_properties);
        self
    }

    /// Of whole numbers: `exclusiveMinimum: 0` is `minimum: 1`.
    pub(crate) fn of_integers(mut self) -> Self {
        self.minimum = self.minimum.map(|bound| whole(bound, 1));
        self.maximum = self.maximum.map(|bound| whole(bound, -1));
        self
    }
}

/// The bound without the number that it excludes, if it is a whole number.
fn whole(bound: Bound, step: i64) -> Bound {
    let next = bound.number.as_i64().and_then(|number| number.checked_add(step));
    match next {
        Some(next) if bound.excluded => Bound {
            number: next.into(),
            excluded: false,
        },
        _ => bound,
    }
}

/// The tighter of two bounds: the one whose number compares so, and of the same numbers the one that excludes it.
fn tighter(a: Option<Bound>, b: Option<Bound>, better: Ordering) -> Option<Bound> {
    let (Some(a), Some(b)) = (&a, &b) else {
        return a.or(b);
    };
    let order = compare(&a.number, &b.number);
    let first = order == better || (order == Ordering::Equal && a.excluded);
    Some(if first { a.clone() } else { b.clone() })
}

/// The order of two numbers, whole ones exactly.
pub(crate) fn compare(a: &Number, b: &Number) -> Ordering {
    let integer = |number: &Number| {
        number
            .as_i64()
            .map(i128::from)
            .or_else(|| number.as_u64().map(i128::from))
    };
    match (integer(a), integer(b)) {
        (Some(a), Some(b)) => a.cmp(&b),
        _ => a
            .as_f64()
            .unwrap_or(f64::NAN)
            .total_cmp(&b.as_f64().unwrap_or(f64::NAN)),
    }
}

/// Returns true if a number is a multiple of another, as exactly as decimal fractions allow.
pub(crate) fn is_multiple(number: &Number, of: &Number) -> bool {
    let integer = |number: &Number| {
        number
            .as_i64()
            .map(i128::from)
            .or_else(|| number.as_u64().map(i128::from))
    };
    match (integer(number), integer(of)) {
        (_, Some(0)) => true,
        (Some(number), Some(of)) => number % of == 0,
        _ => {
            let quotient = number.as_f64().unwrap_or(f64::NAN) / of.as_f64().unwrap_or(f64::NAN);
            (quotient - quotient.round()).abs() < 1e-9
        }
    }
}
