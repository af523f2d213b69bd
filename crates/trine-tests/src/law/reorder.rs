//! A document in another order, which says the same.

use serde_json::{Map, Value};

use super::Chance;

/// Lists whose order says nothing.
const LISTS: &[&str] = &[
    "required",
    "parameters",
    "oneOf",
    "anyOf",
    "allOf",
    "tags",
    "servers",
    "type",
];

/// Lists that belong to `enum`, value by value.
const BESIDE_ENUM: &[&str] = &[
    "x-enum-varnames",
    "x-enumNames",
    "x-enum-names",
    "x-enum-descriptions",
    "x-enumDescriptions",
];

/// The keywords that hold data instead of descriptions.
const DATA: &[&str] = &["example", "examples", "default", "value", "const"];

/// Puts everything that has no order of its own into another one: members of every object, and the lists in which
/// order says nothing, `enum` among them. In a document that refers to things by their number in a list, lists stay.
pub fn reorder(document: &mut Value, chance: &mut Chance) {
    let lists = match refers_by_number(document) {
        true => Lists::Stay,
        false => Lists::Reordered,
    };
    reorder_node(document, lists, chance);
}

/// The treatment of lists.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lists {
    Stay,
    Reordered,
}

fn reorder_node(node: &mut Value, lists: Lists, chance: &mut Chance) {
    match node {
        Value::Object(map) => {
            for (key, value) in map.iter_mut().filter(|(key, _)| !DATA.contains(&key.as_str())) {
                reorder_node(value, lists, chance);
                if let (true, Value::Array(list)) = (LISTS.contains(&key.as_str()), &mut *value)
                    && lists == Lists::Reordered
                {
                    chance.shuffle(list);
                }
            }
            reorder_values(map, chance);
            let mut members: Vec<(String, Value)> = std::mem::take(map).into_iter().collect();
            chance.shuffle(&mut members);
            map.extend(members);
        }
        Value::Array(list) => list.iter_mut().for_each(|item| reorder_node(item, lists, chance)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Returns true if a reference leads through a list.
fn refers_by_number(node: &Value) -> bool {
    let is_number = |step: &str| !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit());
    let leads = |text: &str| text.split(['/', '#']).any(is_number);
    match node {
        Value::Object(map) => map
            .iter()
            .any(|(key, value)| (key == "$ref" && value.as_str().is_some_and(leads)) || refers_by_number(value)),
        Value::Array(list) => list.iter().any(refers_by_number),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

/// Puts the values of an enumeration into another order, and what stands beside them.
fn reorder_values(schema: &mut Map<String, Value>, chance: &mut Chance) {
    let Some(length) = schema.get("enum").and_then(Value::as_array).map(Vec::len) else {
        return;
    };
    let mut order: Vec<usize> = (0..length).collect();
    chance.shuffle(&mut order);
    for key in BESIDE_ENUM.iter().chain(&["enum"]) {
        if let Some(list) = schema.get_mut(*key).and_then(Value::as_array_mut)
            && list.len() == length
        {
            *list = order.iter().map(|at| list[*at].clone()).collect();
        }
    }
}
