//! The JSON schema of `trine.toml`, with which editors complete and check it.
//!
//! It is made by reading: the reader runs over a table that notes what is asked of it, so that the schema has the keys
//! and the forms that are read and no others. Here are the texts alone.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;

use serde_json::{Map, Value, json};

use super::package;
use super::problem::Problems;
use super::table::{ANY, Asked, Form, Table};

/// The texts of keys, by their ways from the root.
const TEXTS: &[(&str, &str)] = &[
    ("client", "The clients, one for each document."),
    (
        "client.spec",
        "The path of the OpenAPI document, relative to this file.",
    ),
    (
        "client.output",
        "The folder of the generated crate, relative to this file.",
    ),
    ("client.name", "The name of the crate; the folder's by default."),
    (
        "client.overlays",
        "Overlays (OpenAPI Overlay Specification 1.0 and 1.1) that change the document, in this order.",
    ),
    (
        "client.runtime",
        "The place of the code that all clients share: a module of the crate, or a dependency.",
    ),
    ("client.format", "The formatter of the sources."),
    (
        "client.tri-state",
        "The types that distinguish an absent property from `null`: those in requests, or all.",
    ),
    (
        "client.enums",
        "Values that an enumeration does not list are kept (open) or refused (closed).",
    ),
    (
        "client.enums.default",
        "The treatment of enumerations that are not in `except`.",
    ),
    (
        "client.enums.except",
        "Names of components that are treated the other way.",
    ),
    (
        "client.keep-unknown",
        "Keeps properties that the document does not describe.",
    ),
    (
        "client.date-time",
        "The types of `format: date-time` and `date`: those of a crate, or `String`.",
    ),
    ("client.uuid", "The type of `format: uuid`."),
    (
        "client.aliases",
        "Keeps the old name of a renamed item as a deprecated alias.",
    ),
    ("client.types-only", "Writes the types without a client."),
    (
        "client.nullable",
        "Pointers to schemas that allow `null`, whatever the document says; with `false`, that do not.",
    ),
    (
        "client.optional",
        "Pointers to properties, parameters, bodies and headers that may be absent, whatever the document says; with `false`, that are required.",
    ),
    (
        "client.include",
        "The operations that are generated, with the types that they reach; all by default.",
    ),
    ("client.include.tags", "Tags of operations."),
    (
        "client.include.operations",
        "Ids of operations, or methods and paths: `GET /pets`.",
    ),
    ("client.include.paths", "Paths of operations; `*` stands for any text."),
    ("client.exclude", "The operations that are not generated."),
    ("client.exclude.tags", "Tags of operations."),
    (
        "client.exclude.operations",
        "Ids of operations, or methods and paths: `GET /pets`.",
    ),
    ("client.exclude.paths", "Paths of operations; `*` stands for any text."),
    (
        "client.rename",
        "Names of types, by pointer (`#/components/schemas/Pet`), and of methods, by method and path (`GET /pets`).",
    ),
    (
        "client.pages",
        "The pagination of lists, by method and path or by operationId; `false` for none.",
    ),
    ("client.pages.*.cursor", "The parameter that takes the position."),
    (
        "client.pages.*.page",
        "The parameter that takes the number of the page.",
    ),
    (
        "client.pages.*.offset",
        "The parameter that takes the number of items to skip.",
    ),
    ("client.pages.*.next-url", "The property with the URL of the next page."),
    ("client.pages.*.next", "The property with the next position."),
    (
        "client.pages.*.next-header",
        "The response header with the next position.",
    ),
    (
        "client.pages.*.last",
        "The property of the last item that is the next position.",
    ),
    (
        "client.pages.*.more",
        "The property that is true if there is a next page.",
    ),
    (
        "client.pages.*.total",
        "The property with the number of pages or items.",
    ),
    (
        "client.pages.*.items",
        "The property with the list; empty if the response is the list.",
    ),
    ("client.pages.*.link", "The next page is in the header `Link`."),
    (
        "client.pages.*.next-method",
        "The method of the request for the next page.",
    ),
    (
        "client.auth",
        "Names of the builder's methods, by security scheme; or schemes for a document that has none.",
    ),
    ("client.auth.*.type", "The type of the scheme."),
    ("client.auth.*.in", "The part of the request that carries the key."),
    (
        "client.auth.*.name",
        "The name of the header, query parameter or cookie.",
    ),
    (
        "client.auth.*.scheme",
        "The name of the HTTP authentication scheme, such as `bearer`.",
    ),
    ("client.package", "Keys of Cargo's `[package]`."),
];

/// The schema, as JSON with a line break at its end.
pub fn schema() -> String {
    let asked: Asked = Rc::new(RefCell::new(Vec::new()));
    // What is missing in an empty file is of no interest.
    let mut problems = Problems::new("", "");
    let mut root = Table::asking(&asked);
    for client in root.tables("client", &mut problems) {
        super::client(client, Path::new(""), &mut problems);
    }
    let mut whole = object(&asked.borrow(), &mut Vec::new());
    let head = json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "trine.toml",
        "description": "The configuration of trine, a generator of Rust clients from OpenAPI documents.",
    });
    if let (Value::Object(whole), Value::Object(mut head)) = (&mut whole, head) {
        head.append(whole);
        *whole = head;
    }
    format!("{whole:#}\n")
}

/// The schema of a table: its keys, in the order in which they are read.
fn object(asked: &[(Vec<&'static str>, Form)], way: &mut Vec<&'static str>) -> Value {
    let mut forms: Vec<(&str, Vec<&Form>)> = Vec::new();
    for (key, form) in asked
        .iter()
        .filter(|(key, _)| key.len() == way.len() + 1 && key.starts_with(way))
    {
        let name = key[way.len()];
        match forms.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) if known.contains(&form) => {}
            Some((_, known)) => known.push(form),
            None => forms.push((name, vec![form])),
        }
    }
    let mut properties = Map::new();
    for (name, forms) in forms {
        way.push(name);
        let mut schemas: Vec<Value> = forms.into_iter().flat_map(|form| values(form, asked, way)).collect();
        let mut schema = match schemas.len() {
            1 => schemas.remove(0),
            _ => json!({ "anyOf": schemas }),
        };
        let key = way.join(".");
        if let (Some(map), Some((_, text))) = (schema.as_object_mut(), TEXTS.iter().find(|(known, _)| *known == key)) {
            map.insert("description".to_owned(), json!(text));
        }
        properties.insert(name.to_owned(), schema);
        way.pop();
    }
    json!({ "type": "object", "properties": properties, "additionalProperties": false })
}

/// The schemas of the values of a form.
fn values(form: &Form, asked: &[(Vec<&'static str>, Form)], way: &mut Vec<&'static str>) -> Vec<Value> {
    let texts = || json!({ "type": "array", "items": { "type": "string" } });
    vec![match form {
        Form::Text => json!({ "type": "string" }),
        Form::Choice(names) => json!({ "enum": names }),
        Form::Flag => json!({ "type": "boolean" }),
        Form::Texts => texts(),
        Form::Table => object(asked, way),
        Form::Tables => json!({ "type": "array", "items": object(asked, way) }),
        Form::Entries if way.last() == Some(&"package") => of_package(),
        Form::Entries => json!({ "type": "object", "additionalProperties": entry(asked, way) }),
    }]
}

/// The schema of an entry whose key is the user's.
fn entry(asked: &[(Vec<&'static str>, Form)], way: &mut Vec<&'static str>) -> Value {
    let plain = match way.last() {
        Some(&"rename" | &"auth") => json!({ "type": "string" }),
        Some(&"pages") => json!({ "const": false }),
        Some(_) | None => json!({ "type": "boolean" }),
    };
    way.push(ANY);
    let has_table = asked
        .iter()
        .any(|(key, _)| key.len() > way.len() && key.starts_with(way));
    let schema = match has_table {
        true => json!({ "anyOf": [plain, object(asked, way)] }),
        false => plain,
    };
    way.pop();
    schema
}

/// The keys of Cargo's `[package]`.
fn of_package() -> Value {
    let text = json!({ "type": "string" });
    let texts = json!({ "type": "array", "items": { "type": "string" } });
    let flag = json!({ "type": "boolean" });
    let keys = package::KEYS.iter().map(|(key, form)| {
        let schema = match form {
            package::Form::Text => text.clone(),
            package::Form::Texts => texts.clone(),
            package::Form::Flag => flag.clone(),
            package::Form::TextOrFlag => json!({ "anyOf": [text, flag] }),
            package::Form::FlagOrTexts => json!({ "anyOf": [flag, texts] }),
            package::Form::Table => json!({ "type": "object" }),
        };
        ((*key).to_owned(), schema)
    });
    let keys: BTreeMap<String, Value> = keys.collect();
    json!({ "type": "object", "properties": keys, "additionalProperties": false })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn schema_that_is_shipped_has_the_keys_that_are_read() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/trine.schema.json");
        if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
            std::fs::write(&path, schema()).unwrap();
        }
        let kept = std::fs::read_to_string(&path).unwrap();
        assert!(kept == schema(), "run this test with INSTA_UPDATE=always");
    }

    #[test]
    fn every_key_has_a_text_and_every_text_a_key() {
        let schema: Value = serde_json::from_str(&schema()).unwrap();
        let mut found = Vec::new();
        ways(&schema, "", &mut found);
        let package = |way: &String| way.starts_with("client.package.");
        found.retain(|(way, _)| !package(way));
        for (way, has_text) in &found {
            assert!(*has_text, "{way} has no text");
        }
        for (way, _) in TEXTS {
            assert!(found.iter().any(|(known, _)| known == way), "there is no {way}");
        }
    }

    /// The ways to all properties, and whether each has a description.
    fn ways(schema: &Value, way: &str, found: &mut Vec<(String, bool)>) {
        let join = |name: &str| {
            [way, name]
                .iter()
                .filter(|part| !part.is_empty())
                .copied()
                .collect::<Vec<_>>()
                .join(".")
        };
        for (name, inner) in schema["properties"].as_object().into_iter().flatten() {
            let way = join(name);
            found.push((way.clone(), inner["description"].is_string()));
            ways(inner, &way, found);
        }
        if schema["additionalProperties"].is_object() {
            ways(&schema["additionalProperties"], &join(ANY), found);
        }
        if schema["items"].is_object() {
            ways(&schema["items"], way, found);
        }
        for branch in schema["anyOf"].as_array().into_iter().flatten() {
            ways(branch, way, found);
        }
    }
}
