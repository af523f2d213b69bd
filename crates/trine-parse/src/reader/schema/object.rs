//! Keywords for objects.

use indexmap::IndexSet;
use serde_json::Value;
use trine_diag::codes::parse as codes;
use trine_diag::{Diagnostic, Effect, Treatment};

use crate::cx::{Cx, says_nothing};
use crate::document::{Additional, Schema};
use crate::ledger::{self, ObjectKind};
use crate::node::{Node, Object};

/// Reads properties, what is required of them, and what holds for the others.
pub(super) fn read<'a>(cx: &mut Cx<'a>, object: &Object<'a>, schema: &mut Schema) {
    let mut required = required(cx, object);
    for (name, node) in cx.all_entries(object, "properties") {
        property(cx, name, &node, schema, &mut required);
    }
    schema.required = required.into_iter().collect();
    for (pattern, node) in cx.all_entries(object, "patternProperties") {
        let id = cx.schema(&node);
        schema.pattern_properties.insert(pattern.to_owned(), id);
    }
    schema.property_names = object
        .get("propertyNames")
        .filter(|node| node.value.is_object())
        .map(|node| cx.schema(&node));
    schema.additional = additional(cx, object, "additionalProperties");
    if schema.additional == Additional::Forbidden && is_odd(object) {
        // Those that are allowed cannot be told.
        schema.additional = Additional::Unspecified;
    }
    if schema.additional == Additional::Unspecified {
        schema.additional = match additional(cx, object, "unevaluatedProperties") {
            // `false` forbids only what no branch names.
            Additional::Forbidden if BRANCHES.iter().any(|key| object.has(key)) => Additional::Unspecified,
            other => other,
        };
    }
}

/// Returns true if `properties` does not name properties.
fn is_odd(object: &Object<'_>) -> bool {
    let properties = object.value("properties");
    properties.is_some_and(|properties| !properties.is_object() && !says_nothing(properties))
}

/// Keywords whose schemas name properties or items that count as evaluated only where they hold.
pub(super) const BRANCHES: &[&str] = &["oneOf", "anyOf", "if", "not", "dependentSchemas", "$ref", "$dynamicRef"];

fn property<'a>(cx: &mut Cx<'a>, name: &str, node: &Node<'a>, schema: &mut Schema, required: &mut IndexSet<String>) {
    if misplaced(cx, name, node, required) {
        return;
    }
    if required_here(node) {
        let message =
            format!("`required: true` belongs in the parent, as `required: [{name}]`; `{name}` is read as required");
        cx.report(codes::REQUIRED_ON_PROPERTY, &node.place.child("required"), message);
        required.insert(name.to_owned());
    }
    let id = cx.schema(node);
    schema.properties.insert(name.to_owned(), id);
}

/// A keyword of the object that slipped in among its properties: `properties: {a: {…},
/// required: [a]}`. No schema is a list, a number or a text.
fn misplaced<'a>(cx: &mut Cx<'a>, name: &str, node: &Node<'a>, required: &mut IndexSet<String>) -> bool {
    let keyword = ledger::known(ObjectKind::Schema, name).is_some();
    match node.value {
        Value::Array(names) if name == "required" => {
            let message = "`required` is one of the properties; it is read as a keyword of their parent";
            cx.report(codes::MISPLACED_KEYWORD, &node.place, message);
            required.extend(names.iter().filter_map(Value::as_str).map(str::to_owned));
            true
        }
        Value::Array(_) | Value::Number(_) | Value::String(_) if keyword => {
            let message = format!("`{name}` is one of the properties and is not a schema; it is ignored");
            let found = Diagnostic::new(codes::MISPLACED_KEYWORD, &node.place, message);
            cx.push(found.with_effect(Effect::At(Treatment::Ignored)));
            true
        }
        _ => false,
    }
}

fn required_here(node: &Node<'_>) -> bool {
    match node.value.get("required") {
        Some(Value::Bool(required)) => *required,
        Some(Value::String(text)) => text == "true",
        _ => false,
    }
}

fn required<'a>(cx: &mut Cx<'a>, object: &Object<'a>) -> IndexSet<String> {
    let Some(node) = object.get("required") else {
        return IndexSet::new();
    };
    let is_list = match node.value {
        Value::Null | Value::Array(_) => true,
        // A list that stands elsewhere.
        Value::Object(map) => map.is_empty() || node.reference().is_some(),
        Value::String(name) => names_property(object, name),
        Value::Bool(_) | Value::Number(_) => false,
    };
    if is_list {
        return names(cx, object);
    }
    // That of a property is read with its parent, which knows the property's name.
    if !is_property(object) || !is_flag(node.value) {
        cx.set_aside(&node, "a list of names");
    }
    IndexSet::new()
}

/// The names of the list, each once. What is no text is a name only if a property has it.
fn names<'a>(cx: &mut Cx<'a>, object: &Object<'a>) -> IndexSet<String> {
    let mut names = IndexSet::new();
    for item in cx.items(object, "required") {
        if !item.value.is_string() && !names_property(object, &item.value.to_string()) {
            cx.set_aside(&item, "the name of a property");
            continue;
        }
        let Some(name) = cx.node_text(&item) else { continue };
        if let Some(again) = names.replace(name) {
            let message = format!("`required` contains `{again}` more than once");
            cx.report(codes::REPEATED_NAME, &item.place, message);
        }
    }
    names
}

/// Returns true if the object describes a property of this name.
fn names_property(object: &Object<'_>, name: &str) -> bool {
    object
        .value("properties")
        .is_some_and(|properties| properties.get(name).is_some())
}

/// Returns true if a value is a boolean, plain or in quotes.
fn is_flag(value: &Value) -> bool {
    value.is_boolean() || value.as_str().is_some_and(|text| text == "true" || text == "false")
}

fn is_property(object: &Object<'_>) -> bool {
    let segments = object.place.segments();
    segments.len() >= 2 && segments[segments.len() - 2] == "properties"
}

fn additional<'a>(cx: &mut Cx<'a>, object: &Object<'a>, key: &str) -> Additional {
    let Some(node) = object.get(key) else {
        return Additional::Unspecified;
    };
    match node.value {
        Value::Bool(true) => Additional::Any,
        Value::Bool(false) => Additional::Forbidden,
        Value::Object(map) if map.is_empty() => Additional::Any,
        Value::Object(_) => Additional::Schema(cx.schema(&node)),
        Value::Null => {
            cx.says_null(&node.place);
            Additional::Unspecified
        }
        Value::String(text) if text == "true" || text == "false" => match cx.flag(object, key) {
            Some(true) => Additional::Any,
            Some(false) => Additional::Forbidden,
            None => Additional::Unspecified,
        },
        Value::String(_) => Additional::Schema(cx.schema(&node)),
        Value::Number(_) | Value::Array(_) => {
            cx.set_aside(&node, "a schema or a boolean");
            Additional::Unspecified
        }
    }
}
