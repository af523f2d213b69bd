//! `type`, `format` and everything that makes `null` a value.

use serde_json::Value;
use trine_diag::Diagnostic;
use trine_diag::codes::parse as codes;

use crate::cx::Cx;
use crate::document::{JsonType, Schema};
use crate::lenient::types::{Reading, read_name};
use crate::node::{Node, Object, kind_of};
use crate::version::{self, Version};

/// Reads the types, the format, and whether `null` is one of the types.
pub(super) fn read<'a>(cx: &mut Cx<'a>, object: &Object<'a>, schema: &mut Schema) {
    schema.format = cx.text(object, "format").filter(|format| !format.is_empty());
    if cx.flag(object, "nullable").unwrap_or(false) || cx.flag(object, "x-nullable").unwrap_or(false) {
        schema.nullable = true;
    }
    if let Some(node) = object.get("type") {
        stated(cx, &node, object, schema);
    }
    integer_or_text(cx, object, schema);
    schema.only_null = schema.only_null && schema.types.is_empty();
}

/// Reads `format: int-or-string` and `x-kubernetes-int-or-string: true` as the two types that they mean, whatever
/// type is stated: JSON has no type for either.
fn integer_or_text<'a>(cx: &mut Cx<'a>, object: &Object<'a>, schema: &mut Schema) {
    let by_format = schema.format.as_deref().is_some_and(|format| {
        let letters = format.chars().filter(char::is_ascii_alphabetic);
        letters
            .map(|letter| letter.to_ascii_lowercase())
            .eq("intorstring".chars())
    });
    let by_extension = cx.flag(object, "x-kubernetes-int-or-string").unwrap_or(false);
    let known = |json: &JsonType| matches!(json, JsonType::Integer | JsonType::String);
    if (by_format || by_extension) && schema.types.iter().all(known) {
        schema.types = vec![JsonType::Integer, JsonType::String];
        schema.format = schema.format.take().filter(|_| !by_format);
    }
}

fn stated<'a>(cx: &mut Cx<'a>, node: &Node<'a>, object: &Object<'a>, schema: &mut Schema) {
    match node.value {
        Value::Array(_) => {
            if cx.version < Version::V31 {
                let message = "a list of types belongs to OpenAPI 3.1; it is read as in 3.1";
                cx.report(codes::TYPE_LIST, &node.place, message);
            }
            let items = cx.items(object, "type");
            // All are read, so that each that is none is told.
            let known = items.iter().filter(|item| one(cx, object, item, schema) == Known::Yes);
            let known = known.count();
            if known < items.len() {
                schema.types.clear();
            }
        }
        _ => {
            null_alone(cx, node);
            one(cx, object, node, schema);
        }
    }
}

/// Before 3.1 no type is `null`. The first of the file tells, since what is made so has it everywhere.
fn null_alone(cx: &mut Cx<'_>, node: &Node<'_>) {
    let is_null = node.value.as_str() == Some("null");
    if is_null && cx.version < Version::V31 && cx.is_first("the type null", node.place.file) {
        let here = version::name(cx.version);
        let message = format!(
            "the type `null` belongs to OpenAPI 3.1, but the document is {here}; it is read as in 3.1 in this file"
        );
        let found = Diagnostic::new(codes::FOREIGN_KEYWORD, &node.place, message);
        cx.push(found.with_help("use `nullable: true`, or OpenAPI 3.1"));
    }
}

/// The state of a word: known as the name of a type or of a component, or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Known {
    Yes,
    No,
}

/// A schema that is a text: a type's name, a component's or a reference.
pub(super) fn bare<'a>(cx: &mut Cx<'a>, node: &Node<'a>, text: &str, schema: &mut Schema) {
    if text.contains('#') {
        cx.report(
            codes::BARE_SCHEMA,
            &node.place,
            "expected a schema, found a string; it is read as a `$ref`",
        );
        schema.reference = cx.resolve(&node.place, text).map(|target| cx.schema(&target));
    } else if read_name(text).is_some() || component(cx, node, text).is_some() {
        cx.report(
            codes::BARE_SCHEMA,
            &node.place,
            "expected a schema, found a string; it is read as a `type`",
        );
        word(cx, node, text, schema);
    } else {
        super::odd(cx, node);
    }
}

/// Reads one type. A word that is none says nothing of values, so that what stands beside it counts alone.
fn one<'a>(cx: &mut Cx<'a>, object: &Object<'a>, node: &Node<'a>, schema: &mut Schema) -> Known {
    let name = match node.value {
        Value::String(name) => name.as_str(),
        Value::Null => {
            cx.report(
                codes::TYPE_NAME,
                &node.place,
                "the type `null` must be in quotes; it is read as the type",
            );
            "null"
        }
        Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => {
            unknown(cx, node, kind_of(node.value));
            return Known::No;
        }
    };
    if name == "file" && cx.version == Version::V2 && takes_file(object) {
        apply(FILE, schema);
        return Known::Yes;
    }
    word(cx, node, name, schema)
}

/// Reads the name of a type.
fn word<'a>(cx: &mut Cx<'a>, node: &Node<'a>, name: &str, schema: &mut Schema) -> Known {
    let Some(reading) = read_name(name) else {
        return named(cx, node, name, schema);
    };
    if reading.corrected {
        let message = format!("`{name}` is not a type; it is read as {}", reading.shown());
        cx.report(codes::TYPE_NAME, &node.place, message);
    }
    apply(reading, schema);
    Known::Yes
}

/// `type: file` of Swagger 2.0.
const FILE: Reading = Reading {
    json: Some(JsonType::String),
    null: false,
    format: Some("binary"),
    corrected: false,
};

/// Returns true if a value may be a file in Swagger 2.0: a field of a form, a response or an item of a list. A
/// property and a parameter of another location may not.
fn takes_file(object: &Object<'_>) -> bool {
    let location = object.value("in").and_then(Value::as_str);
    let segments = object.place.segments();
    let is_property = segments.len() >= 2 && segments[segments.len() - 2] == "properties";
    location.is_none_or(|location| location.to_ascii_lowercase().starts_with("form")) && !is_property
}

fn apply(reading: Reading, schema: &mut Schema) {
    if reading.null {
        schema.nullable = true;
        schema.only_null = true;
    }
    if let Some(json) = reading.json
        && !schema.types.contains(&json)
    {
        schema.types.push(json);
    }
    if schema.format.is_none() {
        schema.format = reading.format.map(str::to_owned);
    }
}

/// A name that is no type: a component's, or none at all.
fn named<'a>(cx: &mut Cx<'a>, node: &Node<'a>, name: &str, schema: &mut Schema) -> Known {
    let Some(target) = component(cx, node, name) else {
        unknown(cx, node, &format!("`{}`", name.escape_debug()));
        return Known::No;
    };
    cx.report(
        codes::TYPE_NAME,
        &node.place,
        format!("`{name}` is not a type; it is read as a `$ref`"),
    );
    schema.reference = Some(cx.schema(&target));
    Known::Yes
}

/// The component that stands in place of a type's name.
fn component<'a>(cx: &Cx<'a>, node: &Node<'a>, name: &str) -> Option<Node<'a>> {
    let plain = !name.is_empty() && !name.contains(['/', '#', '.']);
    let target = plain.then(|| cx.resolver().resolve(&node.place, name).ok());
    target.flatten().map(|target| target.node)
}

fn unknown(cx: &mut Cx<'_>, node: &Node<'_>, found: &str) {
    let message = format!("expected the name of a type, found {found}; `type` is ignored");
    cx.report(codes::UNKNOWN_TYPE, &node.place, message);
}

/// Keywords that keep values out, so that `null` is none of those that are left.
const RESTRICT: &[&str] = &[
    "$ref",
    "allOf",
    "oneOf",
    "anyOf",
    "enum",
    "properties",
    "required",
    "items",
    "additionalProperties",
    "format",
];

/// 3.0.3 gives `nullable` a meaning only beside a `type`; people rely on it elsewhere. Where nothing keeps values out
/// `null` is allowed anyway.
pub(super) fn check_nullable(cx: &mut Cx<'_>, object: &Object<'_>, schema: &Schema) {
    let stated = object.value("nullable").and_then(Value::as_bool).unwrap_or(false);
    let restricts = RESTRICT.iter().any(|key| object.has(key));
    if cx.version == Version::V30 && stated && restricts && schema.types.is_empty() && !object.has("type") {
        let message = "`nullable` has no meaning without `type`; `null` is allowed anyway";
        cx.report(codes::NULLABLE_WITHOUT_TYPE, &object.place.child("nullable"), message);
    }
}

impl Reading {
    fn shown(&self) -> String {
        let json = match self.json {
            Some(JsonType::Boolean) => "`boolean`",
            Some(JsonType::Integer) => "`integer`",
            Some(JsonType::Number) => "`number`",
            Some(JsonType::String) => "`string`",
            Some(JsonType::Array) => "`array`",
            Some(JsonType::Object) => "`object`",
            None if self.null => "`null`",
            None => "any value",
        };
        match self.format {
            Some(format) => format!("{json} with `format: {format}`"),
            None => json.to_owned(),
        }
    }
}
