//! `type`, `format` and everything that makes `null` a value.

use serde_json::Value;
use trine_diag::Diagnostic;
use trine_diag::codes::parse as codes;

use crate::cx::Cx;
use crate::document::{JsonType, Schema};
use crate::lenient::types::{Reading, read_name};
use crate::node::{Node, Object};
use crate::version::{self, Version};

/// Reads the types, the format, and whether `null` is one of the types.
pub(super) fn read<'a>(cx: &mut Cx<'a>, object: &Object<'a>, schema: &mut Schema) {
    schema.format = cx.text(object, "format").filter(|format| !format.is_empty());
    if cx.flag(object, "nullable").unwrap_or(false) || cx.flag(object, "x-nullable").unwrap_or(false) {
        schema.nullable = true;
    }
    let Some(node) = object.get("type") else { return };
    match node.value {
        Value::Array(_) => {
            if cx.version < Version::V31 {
                let message = "a list of types is of OpenAPI 3.1; it is read so";
                cx.report(codes::TYPE_LIST, &node.place, message);
            }
            for item in cx.items(object, "type") {
                one(cx, &item, schema);
            }
        }
        _ => {
            null_alone(cx, &node);
            one(cx, &node, schema);
        }
    }
    schema.only_null = schema.only_null && schema.types.is_empty();
}

/// Before 3.1 no type is `null`. The first of the file tells, since what is made so has it everywhere.
fn null_alone(cx: &mut Cx<'_>, node: &Node<'_>) {
    let is_null = node.value.as_str() == Some("null");
    if is_null && cx.version < Version::V31 && cx.is_first("the type null", node.place.file) {
        let here = version::name(cx.version);
        let message = format!("the type `null` is of OpenAPI 3.1, not of {here}; this file is read as if it were");
        let found = Diagnostic::new(codes::FOREIGN_KEYWORD, &node.place, message);
        cx.push(found.with_help("write `nullable: true` beside the type, or state OpenAPI 3.1"));
    }
}

/// A schema that is a text: a type's name or a reference.
pub(super) fn bare<'a>(cx: &mut Cx<'a>, node: &Node<'a>, text: &str, schema: &mut Schema) {
    if text.contains('#') {
        cx.report(
            codes::BARE_SCHEMA,
            &node.place,
            "expected a schema, found a string; it is read as a `$ref`",
        );
        schema.reference = cx.resolve(&node.place, text).map(|target| cx.schema(&target));
    } else if read_name(text).is_some() {
        cx.report(
            codes::BARE_SCHEMA,
            &node.place,
            "expected a schema, found a string; it is read as a `type`",
        );
        one(cx, node, schema);
    } else {
        cx.expected(node, "a schema");
    }
}

fn one<'a>(cx: &mut Cx<'a>, node: &Node<'a>, schema: &mut Schema) {
    let name = match node.value {
        Value::String(name) => name.as_str(),
        Value::Null => {
            cx.report(
                codes::TYPE_NAME,
                &node.place,
                "the type `null` should be written in quotes",
            );
            "null"
        }
        Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_) => {
            cx.expected(node, "the name of a type");
            return;
        }
    };
    let Some(reading) = read_name(name) else {
        unknown(cx, node, name, schema);
        return;
    };
    if reading.mended && !(name == "file" && cx.version == Version::V2) {
        let message = format!("`{name}` is no type; it is read as {}", reading.shown());
        cx.report(codes::TYPE_NAME, &node.place, message);
    }
    apply(reading, schema);
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

/// A name that is no type: a component's, or an error.
fn unknown<'a>(cx: &mut Cx<'a>, node: &Node<'a>, name: &str, schema: &mut Schema) {
    let named = !name.is_empty() && !name.contains(['/', '#', '.']);
    let target = named.then(|| cx.resolver().resolve(&node.place, name).ok()).flatten();
    match target {
        Some(target) => {
            cx.report(
                codes::TYPE_NAME,
                &node.place,
                format!("`{name}` is no type; it is read as a `$ref`"),
            );
            schema.reference = Some(cx.schema(&target.node));
        }
        None => {
            let message = format!("expected the name of a type, found `{name}`");
            cx.report(codes::UNKNOWN_TYPE, &node.place, message);
        }
    }
}

/// 3.0.3 gives `nullable` a meaning only beside a `type`; people rely on it elsewhere.
pub(super) fn check_nullable(cx: &mut Cx<'_>, object: &Object<'_>, schema: &Schema) {
    let stated = object.value("nullable").and_then(Value::as_bool).unwrap_or(false);
    if cx.version == Version::V30 && stated && schema.types.is_empty() && !object.has("type") {
        let message = "`nullable` without `type`; `null` is allowed all the same";
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
