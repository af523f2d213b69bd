//! `enum`, `const`, and the extensions that name and describe the values.

use std::collections::BTreeMap;

use serde_json::{Number, Value};
use trine_diag::codes::parse as codes;

use crate::cx::Cx;
use crate::document::{JsonType, Schema};
use crate::node::{Node, Object, kind_of};

/// Reads the values, takes `null` out of them, and gives them the type that the schema states.
pub(super) fn read<'a>(cx: &mut Cx<'a>, object: &Object<'a>, schema: &mut Schema) {
    let Some(nodes) = stated(cx, object, schema) else {
        return;
    };
    let names = names(object);
    let descriptions = descriptions(object, &nodes);
    let mut values = Vec::new();
    for (index, node) in nodes.iter().enumerate() {
        if node.value.is_null() {
            schema.nullable = true;
            continue;
        }
        values.push(typed(cx, node, schema));
        schema.enum_names.push(names.get(index).cloned().flatten());
        schema
            .enum_descriptions
            .push(descriptions.get(index).cloned().flatten());
    }
    if schema.enum_names.iter().all(Option::is_none) {
        schema.enum_names.clear();
    }
    if schema.enum_descriptions.iter().all(Option::is_none) {
        schema.enum_descriptions.clear();
    }
    if values.is_empty() {
        schema.only_null = true;
        schema.types.clear();
    } else {
        schema.enumeration = Some(values);
        on_array(cx, object, schema);
    }
}

fn stated<'a>(cx: &mut Cx<'a>, object: &Object<'a>, schema: &mut Schema) -> Option<Vec<Node<'a>>> {
    if let Some(node) = object.get("const") {
        schema.is_const = true;
        return Some(vec![node]);
    }
    let node = object.get("enum")?;
    let nodes = cx.items(object, "enum");
    if nodes.is_empty() {
        cx.report(
            codes::EMPTY_ENUM,
            &node.place,
            "an `enum` without values; it is left out",
        );
        return None;
    }
    Some(nodes)
}

/// The value in the type that the schema states, where it was only written otherwise:
/// `type: string` with `enum: [1.10, true]`, `type: integer` with `enum: ["1"]`.
fn typed<'a>(cx: &mut Cx<'a>, node: &Node<'a>, schema: &Schema) -> Value {
    let [only] = schema.types.as_slice() else {
        return node.value.clone();
    };
    let mended = match (only, node.value) {
        (JsonType::String, Value::Number(_) | Value::Bool(_)) => {
            let text = cx
                .literal(&node.place)
                .map_or_else(|| node.value.to_string(), str::to_owned);
            Some(Value::String(text))
        }
        (JsonType::Integer | JsonType::Number, Value::String(text)) => {
            text.trim().parse::<Number>().ok().map(Value::Number)
        }
        (JsonType::Boolean, Value::String(text)) => text.trim().to_ascii_lowercase().parse().ok().map(Value::Bool),
        (
            JsonType::Boolean
            | JsonType::Integer
            | JsonType::Number
            | JsonType::String
            | JsonType::Array
            | JsonType::Object,
            _,
        ) => None,
    };
    match mended {
        Some(value) => {
            let message = format!("expected {}, found {}", kind_of(&value), kind_of(node.value));
            cx.report(codes::ENUM_VALUE_TYPE, &node.place, message);
            value
        }
        None => node.value.clone(),
    }
}

/// `type: array` with an `enum` of items: the values are those of the items.
fn on_array(cx: &mut Cx<'_>, object: &Object<'_>, schema: &mut Schema) {
    let values = schema.enumeration.iter().flatten();
    if schema.types != [JsonType::Array] || values.into_iter().any(Value::is_array) {
        return;
    }
    let place = object.place.child("enum");
    cx.report(
        codes::ENUM_ON_ARRAY,
        &place,
        "an array's `enum` lists no arrays; it is read as the `enum` of its items",
    );
    let items = Schema {
        reference: schema.items,
        enumeration: schema.enumeration.take(),
        enum_names: std::mem::take(&mut schema.enum_names),
        enum_descriptions: std::mem::take(&mut schema.enum_descriptions),
        ..Schema::default()
    };
    schema.items = Some(cx.made_schema(&place, items));
}

/// Names by position: `x-enum-varnames`, `x-enumNames`, or `x-ms-enum`'s.
fn names(object: &Object<'_>) -> Vec<Option<String>> {
    for key in ["x-enum-varnames", "x-enumNames", "x-enum-names"] {
        if let Some(Value::Array(names)) = object.value(key) {
            return names.iter().map(|name| name.as_str().map(str::to_owned)).collect();
        }
    }
    ms_enum(object, "name")
}

/// Descriptions by position, or by value.
fn descriptions(object: &Object<'_>, values: &[Node<'_>]) -> Vec<Option<String>> {
    for key in ["x-enum-descriptions", "x-enumDescriptions"] {
        match object.value(key) {
            Some(Value::Array(texts)) => return texts.iter().map(|text| text.as_str().map(str::to_owned)).collect(),
            Some(Value::Object(texts)) => {
                let text = |node: &Node<'_>| {
                    let value = node
                        .value
                        .as_str()
                        .map_or_else(|| node.value.to_string(), str::to_owned);
                    texts.get(&value)?.as_str().map(str::to_owned)
                };
                return values.iter().map(text).collect();
            }
            _ => {}
        }
    }
    ms_enum(object, "description")
}

/// A column of Microsoft's `x-ms-enum: {values: [{value, name, description}]}`, in the order
/// of the `enum`.
fn ms_enum(object: &Object<'_>, column: &str) -> Vec<Option<String>> {
    let rows = object
        .value("x-ms-enum")
        .and_then(|ms| ms.get("values"))
        .and_then(Value::as_array);
    let Some((rows, values)) = rows.zip(object.value("enum").and_then(Value::as_array)) else {
        return Vec::new();
    };
    let column = |row: &Value| Some((row.get("value")?.to_string(), row.get(column)?.as_str()?.to_owned()));
    let rows: BTreeMap<String, String> = rows.iter().filter_map(column).collect();
    values
        .iter()
        .map(|value| rows.get(&value.to_string()).cloned())
        .collect()
}
