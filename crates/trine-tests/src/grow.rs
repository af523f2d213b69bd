//! Documents that grow: everything that an API may add without breaking those who call it.

use serde_json::{Map, Value, json};

/// A way to grow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Growth {
    /// Every object gets optional properties, in requests and in responses: a text, a fraction, a value of any kind.
    Property,
    /// Every operation gets an optional parameter.
    Parameter,
    /// Every enumeration gets a value.
    EnumValue,
    /// Every operation gets a status that is an error.
    ErrorStatus,
    /// The document gets an operation in a group of its own, and one in each that there is.
    Operation,
}

/// Every way to grow.
pub const ALL: [Growth; 5] = [
    Growth::Property,
    Growth::Parameter,
    Growth::EnumValue,
    Growth::ErrorStatus,
    Growth::Operation,
];

/// The name of additions.
const ADDED: &str = "zebra_stripe";

/// The value that is added to an enumeration of integers.
const ADDED_NUMBER: i64 = 9041;

/// The status that is added to the responses.
const ADDED_STATUS: &str = "418";

/// The methods of a path item.
const METHODS: &[&str] = &[
    "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
];

/// Lists of names that stand beside an `enum`.
const NAMES: &[&str] = &[
    "x-enum-varnames",
    "x-enumNames",
    "x-enum-names",
    "x-enum-descriptions",
    "x-enumDescriptions",
];

/// Grows a document everywhere in one way.
pub fn grow(document: &mut Value, growth: Growth) {
    let is_swagger = document.get("swagger").is_some();
    match growth {
        Growth::Property => schemas(document, &mut add_property),
        Growth::EnumValue => schemas(document, &mut add_value),
        Growth::Parameter => operations(document, &mut |operation| add_parameter(operation, is_swagger)),
        Growth::ErrorStatus => operations(document, &mut add_status),
        Growth::Operation => add_operations(document),
    }
}

/// Visits every operation below `paths`.
pub(crate) fn operations(document: &mut Value, visit: &mut dyn FnMut(&mut Map<String, Value>)) {
    let items = document.get_mut("paths").and_then(Value::as_object_mut);
    for item in items.into_iter().flat_map(Map::values_mut) {
        for (method, operation) in item.as_object_mut().into_iter().flatten() {
            if let (true, Some(operation)) = (METHODS.contains(&method.as_str()), operation.as_object_mut()) {
                visit(operation);
            }
        }
    }
}

/// Visits every schema, wherever in the document it is.
fn schemas(node: &mut Value, visit: &mut dyn FnMut(&mut Map<String, Value>)) {
    match node {
        Value::Array(items) => items.iter_mut().for_each(|item| schemas(item, visit)),
        Value::Object(map) => {
            for (key, value) in map.iter_mut() {
                match key.as_str() {
                    "schema" | "itemSchema" => schema(value, visit),
                    "schemas" | "definitions" => each(value, visit),
                    "example" | "examples" | "default" | "value" => {}
                    _ => schemas(value, visit),
                }
            }
        }
        _ => {}
    }
}

/// Visits a schema and those in it.
fn schema(node: &mut Value, visit: &mut dyn FnMut(&mut Map<String, Value>)) {
    let Some(map) = node.as_object_mut() else { return };
    for (key, value) in map.iter_mut() {
        match key.as_str() {
            "properties" | "patternProperties" | "$defs" | "definitions" => each(value, visit),
            "items" | "additionalProperties" | "prefixItems" | "not" => schema(value, visit),
            "allOf" | "oneOf" | "anyOf" => {
                let branches = value.as_array_mut().into_iter().flatten();
                branches.for_each(|branch| schema(branch, visit));
            }
            _ => {}
        }
    }
    visit(map);
}

fn each(node: &mut Value, visit: &mut dyn FnMut(&mut Map<String, Value>)) {
    let named = node.as_object_mut().into_iter().flat_map(Map::values_mut);
    named.for_each(|inner| schema(inner, visit));
}

/// An object that has properties gets one more. One without is a map, and stays so. What only repeats properties of a
/// schema that it refers to is that schema, and stays so.
fn add_property(schema: &mut Map<String, Value>) {
    if is_reference(schema) {
        return;
    }
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
    if let Some(properties) = properties.filter(|properties| !properties.is_empty()) {
        properties.insert(ADDED.to_owned(), json!({"type": "string"}));
        // Of these there are no keys.
        properties.insert(format!("{ADDED}_width"), json!({"type": "number"}));
        properties.insert(format!("{ADDED}_notes"), json!({}));
    }
}

/// Returns true if a schema is a reference without constraints of its own on the properties of its target.
fn is_reference(schema: &Map<String, Value>) -> bool {
    let is_one = |parts: &Vec<Value>| matches!(parts.as_slice(), [part] if part.get("$ref").is_some());
    let refers = schema.get("allOf").and_then(Value::as_array).is_some_and(is_one);
    let properties = schema.get("properties").and_then(Value::as_object);
    refers && properties.is_some_and(|named| named.values().all(|property| *property == json!({})))
}

/// An enumeration gets one more value. A single one is a constant, and stays so.
fn add_value(schema: &mut Map<String, Value>) {
    let is_integer = schema.get("type").is_some_and(|of| of == "integer");
    let Some(values) = schema.get_mut("enum").and_then(Value::as_array_mut) else {
        return;
    };
    let added = match values.as_slice() {
        [] | [_] => return,
        // Integers that are written as texts.
        values if values.iter().all(Value::is_string) && is_integer => json!(ADDED_NUMBER.to_string()),
        values if values.iter().all(Value::is_string) => json!(ADDED),
        values if values.iter().all(Value::is_i64) => json!(ADDED_NUMBER),
        _ => return,
    };
    let length = values.len();
    values.push(added);
    for key in NAMES {
        let names = schema.get_mut(*key).and_then(Value::as_array_mut);
        if let Some(names) = names.filter(|names| names.len() == length) {
            names.push(json!("ZebraStripe"));
        }
    }
}

fn add_parameter(operation: &mut Map<String, Value>, is_swagger: bool) {
    let parameters = operation.entry("parameters").or_insert_with(|| json!([]));
    let Some(parameters) = parameters.as_array_mut() else {
        return;
    };
    // The whole query string is one parameter.
    if parameters.iter().any(|parameter| parameter["in"] == "querystring") {
        return;
    }
    parameters.push(match is_swagger {
        true => json!({"name": ADDED, "in": "query", "type": "string"}),
        false => json!({"name": ADDED, "in": "query", "schema": {"type": "string"}}),
    });
}

fn add_status(operation: &mut Map<String, Value>) {
    let responses = operation.entry("responses").or_insert_with(|| json!({}));
    if let Some(responses) = responses.as_object_mut() {
        responses
            .entry(ADDED_STATUS)
            .or_insert_with(|| json!({"description": "Added."}));
    }
}

fn add_operations(document: &mut Value) {
    let mut tags: Vec<Value> = vec![json!("Zebras")];
    operations(document, &mut |operation| {
        let first = operation.get("tags").and_then(|tags| tags.get(0));
        tags.extend(first.cloned());
    });
    tags.dedup();
    if !document["paths"].is_object() {
        document["paths"] = json!({});
    }
    for (index, tag) in tags.iter().enumerate() {
        document["paths"][format!("/zebras/{index}")] = json!({"get": {
            "operationId": format!("zebra_stripes_{index}"),
            "tags": [tag],
            "responses": {"204": {"description": "None."}},
        }});
    }
}
