//! Additions to an API, in front of its present parts and with names like theirs.

use serde_json::{Map, Value, json};

use super::Chance;
use crate::grow::operations;

/// Adds to a document everywhere, in front: optional properties, optional parameters, lists and positions that a pager
/// could go by, values, schemas, operations, tags, responses, servers. Most of it asks for the name of something that is there.
pub fn add(document: &mut Value, chance: &mut Chance) {
    let is_swagger = document.get("swagger").is_some();
    schemas(document, &mut |schema| {
        add_to_page(schema);
        add_property(schema, chance);
        add_value(schema, chance);
    });
    let positions = new_positions(document);
    operations(document, &mut |operation| {
        add_parameter(operation, is_swagger, chance);
        add_positions(operation, &positions, is_swagger);
        add_response(operation);
        add_tag(operation);
    });
    add_operations(document);
    add_schemas(document, is_swagger, chance);
    add_server(document);
}

/// Another text that asks for the same identifier, or for one that is nearly the same.
fn like(text: &str, chance: &mut Chance) -> String {
    match chance.below(6) {
        0 => text.to_uppercase(),
        1 => format!("_{text}"),
        2 => format!("{text}-"),
        3 => text.replace(['_', '-'], ""),
        4 => {
            let mut letters = text.chars();
            let first = letters.next().map(|first| first.to_uppercase().to_string());
            first.unwrap_or_default() + letters.as_str()
        }
        _ => format!("{text}_2"),
    }
}

/// Members with another one in front.
fn put_first(map: &mut Map<String, Value>, key: String, value: Value) {
    if !map.contains_key(&key) {
        let rest = std::mem::take(map);
        map.insert(key, value);
        map.extend(rest);
    }
}

/// A schema that asks for the name of another one's type, where that is named by the place; a text beside all others.
fn twin(schema: &Value) -> Value {
    let is_named = schema["enum"].is_array() || schema["properties"].is_object();
    match is_named && !schema["required"].is_boolean() {
        true => schema.clone(),
        false => json!({"type": "string"}),
    }
}

fn add_property(schema: &mut Map<String, Value>, chance: &mut Chance) {
    // What only says again what it refers to is that type, and with a property of its own another one.
    let is_closed = schema.get("additionalProperties") == Some(&Value::Bool(false)) || schema.contains_key("allOf");
    let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) else {
        return;
    };
    let names: Vec<String> = properties.keys().cloned().collect();
    if let (Some(name), false) = (names.get(chance.below(names.len())), is_closed) {
        let twin = twin(&properties[name]);
        put_first(properties, like(name, chance), twin);
        put_first(properties, "type_".to_owned(), json!({"type": "string"}));
    }
}

/// A second list, and other ways to the next page, for each object that has a list.
fn add_to_page(schema: &mut Map<String, Value>) {
    let is_closed = schema.get("additionalProperties") == Some(&Value::Bool(false)) || schema.contains_key("allOf");
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
    let Some(properties) = properties.filter(|properties| !is_closed && properties.values().any(is_list)) else {
        return;
    };
    for (name, of) in [
        ("total", "integer"),
        ("has_more", "boolean"),
        ("next", "string"),
        ("next_cursor", "string"),
    ] {
        put_first(properties, name.to_owned(), json!({"type": of}));
    }
    put_first(
        properties,
        "data".to_owned(),
        json!({"type": "array", "items": {"type": "string"}}),
    );
}

fn is_list(schema: &Value) -> bool {
    schema["type"] == "array"
}

/// Parameters that a pager could set, and their types.
const POSITIONS: [(&str, &str); 4] = [
    ("offset", "integer"),
    ("page", "integer"),
    ("page_token", "string"),
    ("cursor", "string"),
];

/// Those of them that a document has nowhere: one may be that of a path or stand among the components.
fn new_positions(document: &Value) -> Vec<(&'static str, &'static str)> {
    let text = document.to_string().to_lowercase();
    let is_new = |(name, _): &(&str, &str)| !text.contains(&format!("\"name\":\"{name}\""));
    POSITIONS.into_iter().filter(is_new).collect()
}

fn add_positions(operation: &mut Map<String, Value>, positions: &[(&str, &str)], is_swagger: bool) {
    let Some(parameters) = operation.get_mut("parameters").and_then(Value::as_array_mut) else {
        return;
    };
    if parameters.iter().any(|one| one["in"] == "querystring") {
        return;
    }
    for (name, of) in positions {
        let added = match is_swagger {
            true => json!({"name": name, "in": "query", "type": of}),
            false => json!({"name": name, "in": "query", "schema": {"type": of}}),
        };
        parameters.insert(0, added);
    }
}

fn add_value(schema: &mut Map<String, Value>, chance: &mut Chance) {
    let names_beside = schema.keys().any(|key| key.starts_with("x-"));
    let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) else {
        return;
    };
    // One value is a constant, and values of several kinds are a union.
    if values.len() < 2 || names_beside || !values.iter().all(Value::is_string) {
        return;
    }
    let one = values[chance.below(values.len())]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    let added = json!(like(&one, chance));
    if !values.contains(&added) {
        values.insert(0, added);
    }
}

fn add_parameter(operation: &mut Map<String, Value>, is_swagger: bool, chance: &mut Chance) {
    let parameters = operation.entry("parameters").or_insert_with(|| json!([]));
    let Some(parameters) = parameters.as_array_mut() else {
        return;
    };
    if parameters.iter().any(|one| one["in"] == "querystring") {
        return;
    }
    let named: Vec<&Value> = parameters.iter().filter(|one| one["name"].is_string()).collect();
    let (name, schema) = match named.get(chance.below(named.len())) {
        Some(one) => (
            like(one["name"].as_str().unwrap_or_default(), chance),
            twin(&one["schema"]),
        ),
        None => ("zebra".to_owned(), json!({"type": "string"})),
    };
    let is_there = parameters.iter().any(|one| one["name"] == name.as_str());
    if is_there {
        return;
    }
    let added = match is_swagger {
        true => json!({"name": name, "in": "query", "type": "string"}),
        false => json!({"name": name, "in": "query", "schema": schema}),
    };
    parameters.insert(0, added);
}

fn add_response(operation: &mut Map<String, Value>) {
    if let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) {
        put_first(responses, "418".to_owned(), json!({"description": "Added."}));
    }
}

/// A tag in front of those that there are: the group stays the old one's.
fn add_tag(operation: &mut Map<String, Value>) {
    if let Some(tags) = operation.get_mut("tags").and_then(Value::as_array_mut)
        && !tags.is_empty()
    {
        tags.insert(0, json!("Aardvark"));
    }
}

/// Operations in front that ask for the names of those that there are.
fn add_operations(document: &mut Value) {
    let mut wanted: Vec<(String, Value)> = Vec::new();
    operations(document, &mut |operation| {
        let id = operation.get("operationId").and_then(Value::as_str).unwrap_or("call");
        let tags = operation.get("tags").cloned().unwrap_or_else(|| json!([]));
        // The tag that was added stands in front.
        let tags = tags
            .as_array()
            .and_then(|tags| tags.last().cloned())
            .map(|tag| json!([tag]));
        wanted.push((id.to_uppercase(), tags.clone().unwrap_or_else(|| json!([]))));
        wanted.push((format!("{id}_with"), tags.unwrap_or_else(|| json!([]))));
    });
    let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) else {
        return;
    };
    for (index, (id, tags)) in wanted.into_iter().enumerate().take(12) {
        let operation = json!({"operationId": id, "tags": tags, "responses": {"204": {"description": "None."}}});
        put_first(paths, format!("/a-zebra/{index}"), json!({ "get": operation }));
    }
}

fn add_schemas(document: &mut Value, is_swagger: bool, chance: &mut Chance) {
    let pointer = if is_swagger {
        "/definitions"
    } else {
        "/components/schemas"
    };
    let Some(schemas) = document.pointer_mut(pointer).and_then(Value::as_object_mut) else {
        return;
    };
    let names: Vec<String> = schemas.keys().cloned().collect();
    for name in names.iter().take(12) {
        let added = like(name, chance).replace(' ', "");
        put_first(
            schemas,
            added,
            json!({"type": "object", "properties": {"zebra": {"type": "string"}}}),
        );
    }
}

fn add_server(document: &mut Value) {
    let servers = document.get_mut("servers").and_then(Value::as_array_mut);
    if let Some(servers) = servers.filter(|servers| !servers.is_empty()) {
        servers.insert(
            0,
            json!({"url": "https://zebra.example.com", "description": "Production"}),
        );
    }
}

/// Visits every object that could be a schema: one with `properties` or `enum`.
fn schemas(node: &mut Value, visit: &mut dyn FnMut(&mut Map<String, Value>)) {
    match node {
        Value::Array(items) => items.iter_mut().for_each(|item| schemas(item, visit)),
        Value::Object(map) => {
            for (key, value) in map.iter_mut() {
                // Variables of servers have an `enum` too; data is no schema.
                if !["example", "examples", "default", "value", "const", "variables"].contains(&key.as_str()) {
                    schemas(value, visit);
                }
            }
            if map.get("properties").is_some_and(Value::is_object) || map.get("enum").is_some_and(Value::is_array) {
                visit(map);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
