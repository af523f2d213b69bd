//! Limits on numbers, strings, arrays and objects.

use serde_json::{Number, Value};

use crate::cx::Cx;
use crate::document::{Limits, Schema};
use crate::node::Object;

/// Reads every limit.
pub(super) fn read<'a>(cx: &mut Cx<'a>, object: &Object<'a>, schema: &mut Schema) {
    schema.limits = Limits {
        minimum: bound(cx, object, Bound::Lower),
        maximum: bound(cx, object, Bound::Upper),
        multiple_of: cx.number(object, "multipleOf"),
        min_length: cx.count(object, "minLength"),
        max_length: cx.count(object, "maxLength"),
        pattern: cx.text(object, "pattern"),
        min_items: cx.count(object, "minItems"),
        max_items: cx.count(object, "maxItems"),
        unique_items: cx.flag(object, "uniqueItems").unwrap_or(false),
        min_properties: cx.count(object, "minProperties"),
        max_properties: cx.count(object, "maxProperties"),
    };
}

#[derive(Clone, Copy)]
enum Bound {
    Lower,
    Upper,
}

/// `minimum: 3` with `exclusiveMinimum: true` (3.0), or `exclusiveMinimum: 3` (3.1); the
/// tighter one where both are numbers.
fn bound<'a>(cx: &mut Cx<'a>, object: &Object<'a>, bound: Bound) -> Option<(Number, bool)> {
    let (inclusive, exclusive) = match bound {
        Bound::Lower => ("minimum", "exclusiveMinimum"),
        Bound::Upper => ("maximum", "exclusiveMaximum"),
    };
    let limit = cx.number(object, inclusive);
    match object.value(exclusive) {
        Some(Value::Number(open)) => {
            let tighter = limit.as_ref().is_none_or(|limit| match bound {
                Bound::Lower => open.as_f64() >= limit.as_f64(),
                Bound::Upper => open.as_f64() <= limit.as_f64(),
            });
            if tighter {
                Some((open.clone(), true))
            } else {
                limit.map(|limit| (limit, false))
            }
        }
        Some(_) => {
            let open = cx.flag(object, exclusive).unwrap_or(false);
            limit.map(|limit| (limit, open))
        }
        None => limit.map(|limit| (limit, false)),
    }
}
