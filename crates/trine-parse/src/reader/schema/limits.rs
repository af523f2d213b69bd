//! Limits on numbers, strings, arrays and objects.

use serde_json::{Number, Value};
use trine_diag::codes::parse as codes;
use trine_diag::{Diagnostic, Effect, Treatment};

use crate::cx::Cx;
use crate::document::{Limits, Schema};
use crate::node::Object;
use crate::version::{self, Version};

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
    foreign(cx, object, (inclusive, exclusive));
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

/// Reports an exclusive bound that is written as another version has it, the first of the file, and one without the
/// bound that it is about.
fn foreign(cx: &mut Cx<'_>, object: &Object<'_>, (inclusive, exclusive): (&str, &'static str)) {
    let Some(node) = object.get(exclusive) else { return };
    let here = version::name(cx.version);
    let found = |code, message| Diagnostic::new(code, &node.place, message);
    match node.value {
        Value::Number(_) if cx.version < Version::V31 && cx.is_first(exclusive, node.place.file) => {
            let message = format!(
                "a number as `{exclusive}` belongs to OpenAPI 3.1, but the document is {here}; it is read as in 3.1 in this file"
            );
            let help = format!("write the number as `{inclusive}`, and add `{exclusive}: true`");
            cx.push(found(codes::FOREIGN_KEYWORD, message).with_help(help));
        }
        Value::Bool(true) if !object.has(inclusive) => {
            let message = format!("`{exclusive}: true` has no meaning without `{inclusive}`; it is ignored");
            let found = found(codes::MISSING_KEYWORD, message).with_help(format!("add `{inclusive}`"));
            cx.push(found.with_effect(Effect::At(Treatment::Ignored)));
        }
        Value::Bool(_) if cx.version >= Version::V31 && cx.is_first(exclusive, node.place.file) => {
            let message = format!(
                "a boolean as `{exclusive}` belongs to OpenAPI 3.0, but the document is {here}; it is read as in 3.0 in this file"
            );
            let help = format!("replace `{inclusive}` by `{exclusive}` with the same number");
            cx.push(found(codes::FOREIGN_KEYWORD, message).with_help(help));
        }
        _ => {}
    }
}
