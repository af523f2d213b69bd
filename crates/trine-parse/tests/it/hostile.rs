//! Documents that are made to hurt: bounded, and told so.

use serde_json::{Map, Value, json};
use trine_parse::{Limits, MemoryLoader, Options, Parsed, parse};

use crate::support::{codes, document, read, read_named, with_schemas};

fn limited(text: &str, limits: Limits) -> Parsed {
    let loader = MemoryLoader::new().with("api.yaml", text);
    let options = Options {
        limits,
        ..Options::default()
    };
    parse("api.yaml".as_ref(), &loader, &options).expect("the root is in memory")
}

#[test]
fn deep_nesting_is_a_finding_with_its_line() {
    let json = format!(
        "{{\"openapi\": \"3.1.0\",\n\"x-a\": {}{}}}",
        "[".repeat(10_000),
        "]".repeat(10_000)
    );
    let parsed = read_named("api.json", &json);
    assert_eq!(codes(&parsed), ["T0004 #"]);
    assert_eq!(parsed.diagnostics[0].position.map(|at| at.line), Some(2));
    let flow = format!("openapi: 3.1.0\nx-a: {}{}\n", "[".repeat(10_000), "]".repeat(10_000));
    assert_eq!(codes(&read(&flow)), ["T0004 #"]);
    let block: String = (0..2_000).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    assert_eq!(codes(&read(&block)), ["T0004 #"]);
}

#[test]
fn schemas_nested_to_the_limit_are_read() {
    let mut schema = json!({"type": "string"});
    for _ in 0..58 {
        schema = json!({"properties": {"a": schema}});
    }
    let root =
        json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "components": {"schemas": {"A": schema}}});
    assert_eq!(codes(&read_named("api.json", &root.to_string())), [""; 0]);
}

#[test]
fn aliases_do_not_grow_without_bound() {
    let mut text =
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\nx-0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
            .to_owned();
    for level in 1..12 {
        let items = vec![format!("*a{}", level - 1); 10].join(", ");
        text.push_str(&format!("x-{level}: &a{level} [{items}]\n"));
    }
    assert_eq!(codes(&read(&text)), ["T0004 #"]);
    assert_eq!(
        codes(&read("openapi: 3.1.0\nx-a: &a {b: *a}\npaths: {}\n"))[0],
        "T0004 #"
    );
}

#[test]
fn nodes_bytes_and_files_are_limited() {
    let text = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\nx-a: [1, 2, 3]\n";
    assert_eq!(
        codes(&limited(
            text,
            Limits {
                nodes: 8,
                ..Limits::default()
            }
        )),
        ["T0004 #"]
    );
    assert_eq!(
        codes(&limited(
            text,
            Limits {
                file_bytes: 20,
                ..Limits::default()
            }
        )),
        ["T0004 #"]
    );
    let many =
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents: {schemas: {A: {$ref: b.yaml}}}\n";
    let parsed = limited(
        many,
        Limits {
            files: 1,
            ..Limits::default()
        },
    );
    assert_eq!(codes(&parsed), ["T0004 #", "T0101 #/components/schemas/A/$ref"]);
}

#[test]
fn many_large_files_are_limited_together() {
    let root =
        "openapi: 3.1.0\ninfo: {title: T, version: '1', description: {$ref: a.md}, summary: {$ref: b.md}}\npaths: {}\n";
    let prose = "x".repeat(100_000);
    let loader = MemoryLoader::new()
        .with("api.yaml", root)
        .with("a.md", prose.as_str())
        .with("b.md", prose.as_str());
    let limits = Limits {
        nodes: 600,
        ..Limits::default()
    };
    let options = Options {
        limits,
        ..Options::default()
    };
    let parsed = parse("api.yaml".as_ref(), &loader, &options).expect("the root is in memory");
    assert!(
        codes(&parsed).iter().any(|code| code.starts_with("T0004 b.md")),
        "{:?}",
        codes(&parsed)
    );
}

#[test]
fn callbacks_that_fan_out_are_limited() {
    let mut items = Map::new();
    for level in 0..40 {
        let next = format!("#/components/pathItems/p{}", level + 1);
        let callback = json!({"{$url}": {"$ref": next}});
        items.insert(
            format!("p{level}"),
            json!({"post": {"callbacks": {"a": callback, "b": callback}}}),
        );
    }
    items.insert("p40".to_owned(), json!({"post": {}}));
    let root = json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"$ref": "#/components/pathItems/p0"}}, "components": {"pathItems": items}});
    let parsed = limited(
        &root.to_string(),
        Limits {
            steps: 20_000,
            ..Limits::default()
        },
    );
    assert!(codes(&parsed).iter().all(|code| code.starts_with("T0004 ")));
    assert_eq!(codes(&parsed).last().map(String::as_str), Some("T0004 #"));
}

#[test]
fn callbacks_of_callbacks_end_where_they_are_too_deep() {
    let mut items = Map::new();
    for level in 0..1_000 {
        let callback = json!({"{$url}": {"$ref": format!("#/components/pathItems/p{}", level + 1)}});
        items.insert(format!("p{level}"), json!({"post": {"callbacks": {"a": callback}}}));
    }
    items.insert("p1000".to_owned(), json!({"post": {}}));
    let root = json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"$ref": "#/components/pathItems/p0"}}, "components": {"pathItems": items}});
    let parsed = read_named("api.json", &root.to_string());
    assert!(codes(&parsed).iter().all(|code| code.starts_with("T0004 ")));
}

#[test]
fn lists_and_objects_have_a_width() {
    let limits = Limits {
        width: 3,
        ..Limits::default()
    };
    let text = "openapi: 3.1.0
info: {title: T, version: '1'}
tags: [{name: a}, {name: b}, {name: c}, {name: d}]
paths: {/a: {}, /b: {}, /c: {}, /d: {}}
components: {schemas: {A: {enum: [a, b, c, d]}, B: {properties: {a: {}, b: {}, c: {}, d: {}}}, C: {}, D: {}}}
";
    let found = [
        "T0004 #/tags",
        "T0004 #/components/schemas/A/enum",
        "T0068 #/components/schemas/A/enum",
        "T0004 #/components/schemas/B/properties",
    ];
    assert_eq!(codes(&limited(text, limits)), found);
}

#[test]
fn a_text_that_is_repeated_counts_each_time() {
    let limits = Limits {
        steps: 1_000,
        nodes: 5_000,
        ..Limits::default()
    };
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\npaths:\n  /a: {{parameters: [{{$ref: '#/x-p'}}], get: {{}}, put: {{}}, post: {{}}}}\nx-p: {{name: p, in: query, description: &d '{}', schema: {{type: string}}}}\n",
        "d".repeat(30_000)
    );
    assert_eq!(codes(&limited(&text, limits.clone())), ["T0004 #"]);
    let aliases = format!("{text}x-l: [{}]\n", ["*d"; 12].join(", "));
    assert_eq!(codes(&limited(&aliases, limits)), ["T0004 #"]);
}

#[test]
fn objects_that_hold_themselves_by_reference_end() {
    let parsed = read(
        "openapi: 3.2.0
info: {title: T, version: '1'}
components:
  headers: {X-H: {content: {application/json: {encoding: {a: {headers: {X-I: {$ref: '#/components/headers/X-H'}}}}}}}}
  requestBodies: {B: {content: {multipart/mixed: {prefixEncoding: [{prefixEncoding: {$ref: '#/components/requestBodies/B/content/multipart~1mixed/prefixEncoding'}}]}}}}
  callbacks: {C: {'{$url}': {post: {callbacks: {$ref: '#/components/callbacks'}}}}}
",
    );
    let cycles = codes(&parsed)
        .iter()
        .filter(|code| code.starts_with("T0102") || code.starts_with("T0113"))
        .count();
    assert_eq!(cycles, 3, "{:?}", codes(&parsed));
}

#[test]
fn references_that_double_at_every_step_are_limited() {
    let mut schemas = Map::new();
    for level in 0..60 {
        schemas.insert(
            format!("r{level}"),
            json!({"$ref": format!("#/components/schemas/r{}/x/x", level + 1)}),
        );
    }
    schemas.insert(
        "r60".to_owned(),
        json!({"x": {"x": {"x": {"x": {"$ref": "#/components/schemas/r1"}}}}}),
    );
    let root = json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "components": {"schemas": schemas}});
    let parsed = read_named("api.json", &root.to_string());
    assert!(
        codes(&parsed).iter().any(|code| code.starts_with("T010")),
        "{:?}",
        codes(&parsed)
    );
}

#[test]
fn a_long_chain_of_references_is_walked_once() {
    let chain: String = (0..20_000)
        .map(|n| format!("    s{n}: {{$ref: '#/components/schemas/s{}'}}\n", n + 1))
        .collect();
    let parsed = with_schemas("3.1.0", &format!("{chain}    s20000: {{type: string}}\n"));
    assert_eq!(codes(&parsed), [""; 0]);
}

#[test]
fn names_with_control_characters_and_escapes_are_only_names() {
    let root = json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a/~/\u{0}\n": {"get": {"tags": ["../x", "\u{202e}"], "operationId": "*/ \" \\"}}}});
    let parsed = read_named("api.json", &root.to_string());
    assert_eq!(codes(&parsed), [""; 0]);
    assert_eq!(document(&parsed).operations[0].path, "/a/~/\u{0}\n");
}

/// Puts each of some values in place of each node of a document that has one of everything,
/// and reads the result: nothing panics, and every finding has a place in the text.
#[test]
fn no_value_in_any_place_makes_reading_fail() {
    for text in [EVERYTHING_3, EVERYTHING_2] {
        let whole: Value = serde_json::from_str(text).expect("it is JSON");
        let values = [
            json!(null),
            json!(true),
            json!(-1.5),
            json!(""),
            json!("text"),
            json!([]),
            json!([[]]),
            json!({}),
            json!({"$ref": "#/components/schemas/S"}),
            json!({"$ref": "#"}),
            json!({"$ref": 7}),
            json!({"": {"": {}}}),
        ];
        for pointer in pointers(&whole) {
            for value in &values {
                let mut changed = whole.clone();
                if let Some(node) = changed.pointer_mut(&pointer) {
                    *node = value.clone();
                }
                let parsed = read_named("api.json", &changed.to_string());
                for found in &parsed.diagnostics {
                    let place = found.place.as_ref().expect("every finding has a place");
                    assert!(parsed.sources.position(place).is_some(), "{pointer}: {found:?}");
                }
            }
        }
    }
}

/// Returns true if `null` is a value like any other at a place: in examples, constants and extensions.
fn may_be_null(pointer: &str) -> bool {
    let last = pointer.rsplit('/').next().unwrap_or("");
    let before = pointer.rsplit('/').nth(1).unwrap_or("");
    let value = ["value", "const", "default"].contains(&last) || ["examples", "enum"].contains(&before);
    value || pointer.contains("/x-") || pointer.ends_with("/links/l/parameters/a")
}

#[test]
fn no_null_goes_by_without_a_finding() {
    let mut silent = Vec::new();
    for text in [EVERYTHING_3, EVERYTHING_2] {
        let whole: Value = serde_json::from_str(text).expect("it is JSON");
        for pointer in pointers(&whole).iter().filter(|pointer| !may_be_null(pointer)) {
            let mut changed = whole.clone();
            if let Some(node) = changed.pointer_mut(pointer) {
                *node = Value::Null;
            }
            let parsed = read_named("api.json", &changed.to_string());
            let mut places = parsed.diagnostics.iter().filter_map(|found| found.place.as_ref());
            if !places.any(|place| *place.pointer == **pointer) {
                silent.push(pointer.clone());
            }
        }
    }
    assert_eq!(silent, Vec::<String>::new());
}

/// The pointer of every node.
pub(crate) fn pointers(value: &Value) -> Vec<String> {
    let escape = |key: &str| key.replace('~', "~0").replace('/', "~1");
    let children: Vec<(String, &Value)> = match value {
        Value::Object(map) => map.iter().map(|(key, value)| (escape(key), value)).collect(),
        Value::Array(items) => items
            .iter()
            .enumerate()
            .map(|(index, value)| (index.to_string(), value))
            .collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    };
    let below = children
        .iter()
        .flat_map(|(key, child)| pointers(child).into_iter().map(move |rest| format!("/{key}{rest}")));
    std::iter::once(String::new()).chain(below).collect()
}

pub(crate) const EVERYTHING_3: &str = r##"{
"openapi": "3.2.0", "$self": "https://example.com/api",
"info": {"title": "T", "summary": "s", "version": "1", "contact": {"name": "c"}, "license": {"name": "l"}},
"servers": [{"url": "https://{a}", "variables": {"a": {"enum": ["x"], "default": "x"}}}],
"tags": [{"name": "t", "externalDocs": {"url": "u"}}],
"security": [{"k": ["s"]}],
"paths": {"/a/{id}": {"parameters": [{"$ref": "#/components/parameters/P"}], "servers": [{"url": "/"}],
  "post": {"tags": ["t"], "parameters": [{"name": "q", "in": "query", "content": {"application/json": {"schema": {}}}}],
    "requestBody": {"content": {"multipart/form-data": {"schema": {"$ref": "#/components/schemas/S"}, "encoding": {"a": {"headers": {"H": {"schema": {}}}}}}}},
    "responses": {"200": {"description": "d", "headers": {"H": {"$ref": "#/components/headers/H"}}, "content": {"a/b": {"itemSchema": {}, "examples": {"e": {"value": 1}}}}, "links": {"l": {"operationId": "o", "parameters": {"a": 1}}}}},
    "callbacks": {"c": {"{$url}": {"post": {"responses": {}}}}}, "security": [{}]},
  "additionalOperations": {"LINK": {}}}},
"webhooks": {"w": {"post": {}}},
"components": {
  "schemas": {"S": {"type": ["object", "null"], "required": ["a"], "properties": {"a": {"type": "string", "enum": ["a", null]}, "b": {"type": "array", "items": {"$ref": "#/components/schemas/S"}, "prefixItems": [{}]}},
    "additionalProperties": {"type": "integer", "minimum": 1, "exclusiveMinimum": 0}, "patternProperties": {"x": {}}, "oneOf": [{"const": 1}, {"$ref": "#/components/schemas/S"}], "not": {},
    "discriminator": {"propertyName": "a", "mapping": {"x": "S"}}, "xml": {"name": "x"}, "externalDocs": {"url": "u"}, "$defs": {"D": {"$id": "https://example.com/d", "$anchor": "n"}}, "examples": [1], "x-enum-varnames": ["a"]}},
  "parameters": {"P": {"name": "id", "in": "path", "required": true, "style": "label", "schema": {"type": "string"}, "examples": {"e": {"value": 1}}}},
  "headers": {"H": {"schema": {"type": "string"}}},
  "securitySchemes": {"k": {"type": "oauth2", "flows": {"password": {"tokenUrl": "t", "scopes": {"s": "S"}}}}, "a": {"type": "apiKey", "in": "header", "name": "n"}},
  "mediaTypes": {"m": {"schema": {}}}}
}"##;

pub(crate) const EVERYTHING_2: &str = r##"{
"swagger": "2.0", "info": {"title": "T", "version": "1"}, "host": "h", "basePath": "/", "schemes": ["https"], "consumes": ["a/b"], "produces": ["a/b"],
"paths": {"/a": {"parameters": [{"name": "b", "in": "body", "schema": {"$ref": "#/definitions/S"}}],
  "post": {"responses": {"200": {"description": "d", "schema": {"type": "file"}, "headers": {"H": {"type": "string"}}, "examples": {"a/b": 1}}}},
  "put": {"consumes": ["x/y"], "schemes": ["http"], "parameters": [{"name": "f", "in": "formData", "type": "array", "items": {"type": "string"}, "collectionFormat": "multi"}], "responses": {}}}},
"definitions": {"S": {"type": "object", "discriminator": "a", "properties": {"a": {"type": "string"}}}},
"parameters": {"P": {"name": "p", "in": "query", "type": "string"}}, "responses": {"R": {"description": "d"}},
"securityDefinitions": {"o": {"type": "oauth2", "flow": "implicit", "authorizationUrl": "u", "scopes": {"s": "S"}}}
}"##;
