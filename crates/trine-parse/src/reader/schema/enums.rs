//! `enum` and `const`.

use serde_json::{Number, Value};
use trine_diag::codes::parse as codes;

use crate::cx::Cx;
use crate::document::{JsonType, Schema};
use crate::node::{Node, Object, kind_of};

use super::named;

/// Reads the values, takes `null` out of them, and gives them the type that the schema states.
pub(super) fn read<'a>(cx: &mut Cx<'a>, object: &Object<'a>, schema: &mut Schema) {
    let Some(nodes) = stated(cx, object, schema) else {
        return;
    };
    let names = named::names(cx, object, &nodes);
    let descriptions = named::descriptions(object, &nodes);
    let mut values = Vec::new();
    for (index, node) in nodes.iter().enumerate() {
        if node.value.is_null() {
            schema.nullable = true;
            continue;
        }
        let value = typed(cx, node, schema);
        schema.enum_retyped |= value != *node.value;
        values.push(value);
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
    if matches!(node.value, Value::Bool(_)) || matches!(node.value, Value::Object(_)) && node.reference().is_none() {
        cx.set_aside(&node, "a list of values");
        return None;
    }
    let nodes = cx.items(object, "enum");
    if nodes.is_empty() {
        cx.report(
            codes::EMPTY_ENUM,
            &node.place,
            "the `enum` has no values; it is ignored",
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
    let corrected = match (only, node.value) {
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
    match corrected {
        Some(value) => {
            let (wanted, found) = (kind_of(&value), kind_of(node.value));
            let message = format!("expected {wanted}, found {found}; it is read as `{value}`");
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
        "the `enum` of the array contains no arrays; it is read as the `enum` of the items",
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
