//! Changes of a tree: what a careless or a hostile author may do to a document.

use serde_json::{Map, Number, Value, json};

use super::Random;

/// Changes a document in one to thirty-two places.
pub fn mutate(random: &mut Random, document: &mut Value) {
    for _ in 0..1 << random.below(6) {
        let all = pointers(document);
        let Some(pointer) = random.pick(&all).cloned() else {
            return;
        };
        let Some(other) = random.pick(&all).cloned() else {
            return;
        };
        change(random, document, &pointer, &other, &all);
    }
}

/// Puts a node of another document somewhere into this one: in the place of a node under the same key
/// where there is one, so that a schema takes the place of a schema, else anywhere.
pub fn graft(random: &mut Random, document: &mut Value, other: &Value) {
    let (here, there) = (pointers(document), pointers(other));
    let Some(from) = random.pick(&there) else { return };
    let key = |pointer: &str| pointer.rsplit_once('/').map(|(_, key)| key.to_owned());
    let alike: Vec<&String> = here.iter().filter(|at| key(at) == key(from)).collect();
    let at = random.pick(&alike).copied().or_else(|| random.pick(&here));
    let Some((node, new)) = at.and_then(|at| document.pointer_mut(at)).zip(other.pointer(from)) else {
        return;
    };
    *node = new.clone();
}

fn change(random: &mut Random, document: &mut Value, pointer: &str, other: &str, all: &[String]) {
    let elsewhere = document.pointer(other).cloned().unwrap_or(Value::Null);
    let choice = random.below(11);
    let Some(node) = document.pointer_mut(pointer) else {
        return;
    };
    match choice {
        0 => remove_child(random, node),
        1 => *node = odd_value(random),
        2 => *node = elsewhere,
        3 => *node = json!({ "$ref": format!("#{other}") }),
        4 => add_child(random, node, elsewhere),
        5 => rename_child(random, node),
        6 => nest(random, node),
        7 => bend_reference(random, document, all),
        8 | 9 => add_keyword(random, node),
        _ => shuffle(random, node),
    }
}

/// The pointer of every node, the root's being empty.
pub fn pointers(value: &Value) -> Vec<String> {
    let mut all = Vec::new();
    let mut open = vec![(String::new(), value)];
    while let Some((pointer, value)) = open.pop() {
        let below = |key: &str| format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
        match value {
            Value::Object(map) => open.extend(map.iter().map(|(key, value)| (below(key), value))),
            Value::Array(items) => open.extend(
                items
                    .iter()
                    .enumerate()
                    .map(|(index, value)| (below(&index.to_string()), value)),
            ),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
        all.push(pointer);
    }
    all
}

fn remove_child(random: &mut Random, node: &mut Value) {
    match node {
        Value::Object(map) => {
            let keys: Vec<String> = map.keys().cloned().collect();
            if let Some(key) = random.pick(&keys) {
                map.shift_remove(key);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            items.remove(random.below(items.len()));
        }
        _ => *node = Value::Null,
    }
}

fn add_child(random: &mut Random, node: &mut Value, child: Value) {
    match node {
        Value::Object(map) => {
            let key = odd_key(random);
            map.insert(key, child);
        }
        Value::Array(items) => items.push(child),
        other => *other = json!([other.clone(), child]),
    }
}

/// Gives an object a keyword of a schema, a parameter or a body, with a value that may stand behind it.
fn add_keyword(random: &mut Random, node: &mut Value) {
    let keywords = keywords();
    let Some((key, value)) = random.pick(&keywords) else {
        return;
    };
    match node {
        Value::Object(map) => {
            map.insert((*key).to_owned(), value.clone());
        }
        other => *other = json!({ *key: value }),
    }
}

/// Keywords with values of every kind that the layers decide by.
fn keywords() -> [(&'static str, Value); 40] {
    let text = || json!({ "type": "string" });
    let object = |key: &str| json!({ "type": "object", "required": [key], "properties": { key: { "const": key } } });
    [
        ("type", json!("string")),
        ("type", json!("integer")),
        ("type", json!("number")),
        ("type", json!("array")),
        ("type", json!("object")),
        ("type", json!(["object", "null"])),
        ("type", json!(["integer", "string"])),
        ("nullable", json!(true)),
        ("enum", json!(["a", "A", "", null])),
        ("enum", json!([1, -1, 1.5])),
        ("const", json!("a")),
        ("const", json!({ "a": [1] })),
        ("format", json!("date-time")),
        ("format", json!("binary")),
        ("format", json!("byte")),
        ("format", json!("uint64")),
        ("format", json!("decimal")),
        ("format", json!("uuid")),
        ("default", json!("a")),
        ("default", json!({ "a": null })),
        ("readOnly", json!(true)),
        ("writeOnly", json!(true)),
        ("deprecated", json!(true)),
        (
            "properties",
            json!({ "a": { "type": "string" }, "id": {}, "A": { "type": "integer" } }),
        ),
        ("required", json!(["a", "b", "a"])),
        ("additionalProperties", json!(false)),
        ("additionalProperties", text()),
        ("patternProperties", json!({ "^x-": text() })),
        ("items", text()),
        ("items", json!(false)),
        ("prefixItems", json!([text(), {}, { "type": "array" }])),
        ("oneOf", json!([object("a"), object("b"), text()])),
        ("anyOf", json!([object("a"), object("a"), { "type": "null" }])),
        ("allOf", json!([object("a"), object("b")])),
        ("discriminator", json!({ "propertyName": "a" })),
        ("not", json!({})),
        ("style", json!("deepObject")),
        ("explode", json!(false)),
        ("x-enum-varnames", json!(["Self", "", "A", "A"])),
        (
            "content",
            json!({ "multipart/form-data": { "schema": object("a") }, "text/event-stream": {} }),
        ),
    ]
}

fn rename_child(random: &mut Random, node: &mut Value) {
    let Value::Object(map) = node else {
        *node = odd_value(random);
        return;
    };
    let at = random.below(map.len());
    let key = odd_key(random);
    let renamed = std::mem::take(map).into_iter().enumerate();
    *map = renamed
        .map(|(index, (own, value))| {
            if index == at {
                (key.clone(), value)
            } else {
                (own, value)
            }
        })
        .collect::<Map<String, Value>>();
}

/// Puts a node deep into schemas, lists or objects around it.
fn nest(random: &mut Random, node: &mut Value) {
    let key = random.pick(&[
        "items",
        "allOf",
        "oneOf",
        "anyOf",
        "not",
        "properties",
        "additionalProperties",
        "x",
    ]);
    let key = key.copied().unwrap_or("items");
    for _ in 0..=random.below(40) {
        let inner = node.take();
        *node = match key {
            "allOf" | "oneOf" | "anyOf" => json!({ key: [inner, { "type": "object" }] }),
            "properties" => json!({ "type": "object", key: { "p": inner } }),
            _ => json!({ key: inner }),
        };
    }
}

/// Lets a reference lead elsewhere.
fn bend_reference(random: &mut Random, document: &mut Value, all: &[String]) {
    let references: Vec<String> = all
        .iter()
        .filter(|pointer| pointer.ends_with("/$ref"))
        .cloned()
        .collect();
    let Some(pointer) = random.pick(&references) else {
        return;
    };
    let target = match random.below(4) {
        0 => random
            .pick(&references)
            .map_or_else(String::new, |other| format!("#{other}")),
        1 => random
            .pick(&[
                "#",
                "",
                "#/",
                "%",
                "#/%ff",
                "../..",
                "x.yaml#/a",
                "http://a/b",
                "#a",
                "\u{0}",
            ])
            .copied()
            .unwrap_or("#")
            .to_owned(),
        _ => random.pick(all).map_or_else(String::new, |other| format!("#{other}")),
    };
    if let Some(node) = document.pointer_mut(pointer) {
        *node = Value::String(target);
    }
}

fn shuffle(random: &mut Random, node: &mut Value) {
    match node {
        Value::Object(map) => {
            let mut entries: Vec<_> = std::mem::take(map).into_iter().collect();
            for index in (1..entries.len()).rev() {
                let other = random.below(index + 1);
                let value = std::mem::take(&mut entries[index].1);
                entries[index].1 = std::mem::replace(&mut entries[other].1, value);
            }
            *map = entries.into_iter().collect();
        }
        other => *other = odd_value(random),
    }
}

/// Values that belong nowhere in particular.
fn odd_value(random: &mut Random) -> Value {
    let big = Number::from_f64(1e300).map_or(Value::Null, Value::Number);
    let values = [
        Value::Null,
        json!(true),
        json!(0),
        json!(-1),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(0.1),
        big,
        json!(""),
        json!("string"),
        json!("con"),
        json!("name".repeat(100)),
        json!("\u{202e}\u{feff}e\u{301}\u{1f468}\u{200d}\u{1f469}"),
        json!("{a}{b}/{"),
        json!("*/ } \" \\ \r\n"),
        json!("x".repeat(5000)),
        json!([]),
        json!([[], {}, null]),
        json!({}),
        json!({ "": {} }),
        json!({ "$ref": "#" }),
        json!({ "type": ["string", "null", "array", "object"] }),
        json!({ "allOf": [{ "$ref": "#/components/schemas" }] }),
        json!({ "oneOf": [{ "const": 1 }, { "const": "1" }, { "const": null }, false] }),
        json!({ "enum": ["", " ", "self", "Self", 1, 1.0, null, [], {}] }),
        json!({ "properties": { "self": true, "": false, "type": {}, "\u{0}": {} }, "required": ["", "self"] }),
        json!({ "discriminator": { "propertyName": "type", "mapping": { "": "#" } } }),
        json!({ "type": "integer", "minimum": 1e300, "maximum": -1e300, "format": "uint8" }),
    ];
    random.pick(&values).cloned().unwrap_or(Value::Null)
}

fn odd_key(random: &mut Random) -> String {
    let keys = [
        "",
        " ",
        "type",
        "$ref",
        "properties",
        "items",
        "allOf",
        "oneOf",
        "enum",
        "const",
        "nullable",
        "required",
        "discriminator",
        "additionalProperties",
        "patternProperties",
        "content",
        "schema",
        "parameters",
        "responses",
        "default",
        "200",
        "2XX",
        "get",
        "QUERY",
        "/{}",
        "/{a}{a}",
        "x-fern-sdk-group-name",
        "self",
        "crate",
        "r#type",
        "\u{0}",
        "\u{1f600}",
        "a/b~c%d",
        "..",
        "Vec",
        "application/json",
        "multipart/form-data",
        "*/*",
        "con",
        "AUX.txt",
        "LPT\u{b9}",
        "text/event-stream",
        "application/merge-patch+json",
        "x-enum-varnames",
        "if let Some(_) = () {}",
    ];
    match random.below(keys.len() + 1) {
        // Longer than a file's name may be.
        0 => "name".repeat(100),
        at => keys.get(at - 1).copied().unwrap_or("").to_owned(),
    }
}
