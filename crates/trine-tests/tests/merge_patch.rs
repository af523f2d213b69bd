//! Merge patches (RFC 7396) of generated types, judged by another implementation, and sent over loopback.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeMap;
use std::net::Ipv4Addr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Json;
use axum::routing::{get, patch};
use fastrand::Rng;
use serde_json::{Map, Value, json};
use tokio::net::TcpListener;
use trine_runtime::Field;
use trine_runtime::wire::{Decode, Encode, from_slice, to_vec};
use trine_tests::client;

use made::Client;
use made::types::{Inner, Order, OrderPatch, OrderPatchRequired, Person, PersonPatch, ShapePatch, ThingPatch};

#[allow(
    clippy::too_many_lines,
    clippy::wrong_self_convention,
    dead_code,
    unreachable_pub,
    unused_imports,
    reason = "a client is a crate elsewhere, with lints of its own"
)]
mod made {
    include!("made/patches.rs");
}

fn read<T: Decode>(value: &Value) -> T {
    from_slice(value.to_string().as_bytes()).unwrap_or_else(|error| panic!("{error}: {value}"))
}

fn written<T: Encode>(value: &T) -> Value {
    serde_json::from_slice(&to_vec(value)).unwrap()
}

/// Returns the value that a server stores if it has `old` and receives `patch`.
fn applied(old: &Value, patch: &Value) -> Value {
    let mut stored = old.clone();
    json_patch::merge(&mut stored, patch);
    stored
}

/// Random values of the document's schemas, without `null`.
struct Draw {
    schemas: Value,
    random: Rng,
}

impl Draw {
    fn new(seed: u64) -> Self {
        let document = client::document("patches").unwrap();
        let document: Value = serde_yaml::from_slice(&document.bytes).unwrap();
        Self {
            schemas: document["components"]["schemas"].clone(),
            random: Rng::with_seed(seed),
        }
    }

    fn component(&mut self, name: &str) -> Value {
        let schema = self.schemas[name].clone();
        self.of(&schema, 0)
    }

    fn of(&mut self, schema: &Value, depth: usize) -> Value {
        if let Some(reference) = schema["$ref"].as_str() {
            let schema = self.schemas[reference.rsplit('/').next().unwrap()].clone();
            return self.of(&schema, depth);
        }
        if let Some(only) = schema.get("const") {
            return only.clone();
        }
        if let Some(values) = schema["enum"].as_array() {
            return self.random.choice(values).unwrap().clone();
        }
        if let Some(all) = schema["allOf"].as_array() {
            let parts = all.iter().map(|part| self.of(part, depth));
            let parts: Vec<Value> = parts.collect();
            let entries = parts.iter().flat_map(|part| part.as_object().unwrap().clone());
            return Value::Object(entries.collect());
        }
        if let Some(one) = schema["oneOf"].as_array() {
            let branches: Vec<&Value> = one.iter().filter(|branch| branch["type"] != "null").collect();
            let branch = *self.random.choice(&branches).unwrap();
            return self.of(branch, depth);
        }
        match schema["type"].as_str() {
            Some("string") => json!(["", "a", "b", "c d"][self.random.usize(..4)]),
            Some("integer") => json!(self.random.i32(-2..3)),
            Some("array") => {
                let count = self.random.usize(..3);
                (0..count).map(|_| self.of(&schema["items"], depth + 1)).collect()
            }
            Some("object") => self.object(schema, depth),
            _ => self.anything(depth),
        }
    }

    fn object(&mut self, schema: &Value, depth: usize) -> Value {
        let mut object = Map::new();
        let required = schema["required"].as_array().cloned().unwrap_or_default();
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let is_sent = property["readOnly"] != true;
            let is_drawn = required.contains(&json!(name)) || (depth < 4 && self.random.bool());
            if is_sent && is_drawn {
                object.insert(name.clone(), self.of(property, depth + 1));
            }
        }
        let values = match schema.get("additionalProperties") {
            None if schema.get("properties").is_none() => Some(json!({})),
            Some(Value::Bool(true)) => Some(json!({})),
            Some(values) => Some(values.clone()),
            None => None,
        };
        if let Some(values) = values.filter(|_| depth < 4) {
            for key in ["k", "l", "m"] {
                if self.random.bool() {
                    object.insert(key.to_owned(), self.of(&values, depth + 1));
                }
            }
        }
        Value::Object(object)
    }

    fn anything(&mut self, depth: usize) -> Value {
        let value = match self.random.usize(..if depth < 4 { 5 } else { 3 }) {
            0 => json!("text"),
            1 => json!(self.random.bool()),
            2 => json!(1),
            3 => json!({ "type": "array", "items": {} }),
            _ => json!({ "type": "object" }),
        };
        match value.is_object() {
            true => self.of(&value, depth + 1),
            false => value,
        }
    }
}

/// The law for all values without `null`, and that what is the same is not sent.
fn law<T: Decode + Encode>(component: &str, between: fn(&T, &T) -> T) {
    let mut draw = Draw::new(7396);
    for round in 0..1_000 {
        let (old, new) = (draw.component(component), draw.component(component));
        let (typed_old, typed_new): (T, T) = (read(&old), read(&new));
        assert_eq!(written(&typed_old), old, "round {round}");
        let patch = written(&between(&typed_old, &typed_new));
        assert_eq!(applied(&old, &patch), new, "round {round}: {old} + {patch}");
        let same = written(&between(&typed_old, &typed_old));
        assert_eq!(applied(&old, &same), old, "round {round}: {same}");
    }
}

#[test]
fn a_patch_between_two_values_applied_to_the_old_one_is_the_new_one() {
    law::<ThingPatch>("ThingPatch", ThingPatch::between);
    law::<OrderPatch>("Order", OrderPatch::between);
}

#[test]
fn an_object_inside_is_patched_and_not_replaced() {
    let old: ThingPatch = read(&json!({ "inner": { "name": "a", "note": "n", "deep": { "name": "b", "note": "m" } } }));
    let new: ThingPatch = read(&json!({ "inner": { "name": "a", "deep": { "name": "c", "note": "m" } } }));
    let patch = written(&ThingPatch::between(&old, &new));
    assert_eq!(patch, json!({ "inner": { "note": null, "deep": { "name": "c" } } }));
}

#[test]
fn a_key_of_a_map_is_removed_by_null() {
    let old: ThingPatch = read(&json!({ "tags": { "a": "1", "b": "2" }, "parts": { "x": { "name": "n" }, "y": {} } }));
    let new: ThingPatch = read(&json!({ "tags": { "b": "2" }, "parts": { "x": {} } }));
    let patch = written(&ThingPatch::between(&old, &new));
    let wanted = json!({ "tags": { "a": null }, "parts": { "x": { "name": null }, "y": null } });
    assert_eq!(patch, wanted);
    let said = ThingPatch {
        tags: BTreeMap::from([("a".to_owned(), None)]).into(),
        parts: BTreeMap::from([("y".to_owned(), None)]).into(),
        ..Default::default()
    };
    assert_eq!(written(&said), json!({ "tags": { "a": null }, "parts": { "y": null } }));
}

#[test]
fn a_list_is_replaced_whole() {
    let old: ThingPatch = read(&json!({ "list": ["a", "b"] }));
    let new: ThingPatch = read(&json!({ "list": ["b"] }));
    assert_eq!(written(&ThingPatch::between(&old, &new)), json!({ "list": ["b"] }));
}

#[test]
fn from_one_branch_of_a_union_to_another_the_keys_of_the_old_one_are_removed() {
    let old: ShapePatch = read(&json!({ "kind": "Circle", "radius": 1 }));
    let new: ShapePatch = read(&json!({ "kind": "Square", "side": 2 }));
    let patch = written(&ShapePatch::between(&old, &new));
    assert_eq!(patch, json!({ "kind": "Square", "side": 2, "radius": null }));
}

#[test]
fn a_schema_of_a_merge_patch_stays_what_it_is_elsewhere() {
    let owner = Person {
        mail: Some("a@example.com".to_owned()),
        ..read(&json!({ "name": "a" }))
    };
    let order: Order =
        read(&json!({ "id": "1", "owner": { "name": "a" }, "deputy": null, "labels": { "k": "v" }, "lines": [] }));
    assert_eq!(order.labels["k"], "v");
    assert_eq!((order.id.as_deref(), order.state), (Some("1"), None));
    assert_eq!(owner.boss, None);
    let items: Vec<Person> = read::<OrderPatch>(&json!({
        "owner": { "name": "a" }, "deputy": null, "labels": {}, "lines": [{ "name": "b" }],
    }))
    .lines;
    assert_eq!(items[0].name, "b");
}

type Stored = Arc<Mutex<Value>>;

/// A server that stores one order and merges patches into it; it ends after half a minute.
async fn started(order: Value) -> (Client, Stored) {
    let stored = Stored::new(Mutex::new(order));
    let merge = |State(stored): State<Stored>, headers: HeaderMap, Json(patch): Json<Value>| async move {
        if headers["content-type"] != "application/merge-patch+json" {
            return StatusCode::UNSUPPORTED_MEDIA_TYPE;
        }
        json_patch::merge(&mut stored.lock().unwrap(), &patch);
        StatusCode::NO_CONTENT
    };
    let show = |State(stored): State<Stored>| async move { Json(stored.lock().unwrap().clone()) };
    let app = Router::new()
        .route("/order", get(show).patch(merge))
        .route("/thing", patch(merge))
        .with_state(stored.clone());
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let client = Client::builder().base_url(format!("http://{}", listener.local_addr().unwrap()));
    tokio::spawn(tokio::time::timeout(
        Duration::from_secs(30),
        axum::serve(listener, app).into_future(),
    ));
    (client.build().unwrap(), stored)
}

#[tokio::test]
async fn a_merge_patch_changes_what_is_stored_and_leaves_the_rest() {
    let before = json!({
        "id": "1", "unknown": true,
        "owner": { "name": "a", "mail": "a@example.com", "boss": { "name": "b" } },
        "deputy": { "name": "c" }, "labels": { "keep": "1", "drop": "2" }, "lines": [{ "name": "d" }],
    });
    let (client, stored) = started(before).await;
    let order = client.order().get().await.unwrap();
    let update = OrderPatch::new(OrderPatchRequired {
        owner: PersonPatch::new(&*order.owner.name).with_mail_null(),
        deputy: order.deputy.map(|deputy| PersonPatch::new(deputy.name)),
        labels: [("drop", None), ("more", Some("3".to_owned()))],
        lines: Vec::<Person>::new(),
    });
    let update = update.with_bag([("any", json!({ "deep": 1 }))]);
    client.order().update(&update).await.unwrap();
    let wanted = json!({
        "id": "1", "unknown": true, "owner": { "name": "a", "boss": { "name": "b" } },
        "deputy": { "name": "c" }, "labels": { "keep": "1", "more": "3" }, "lines": [],
        "bag": { "any": { "deep": 1 } },
    });
    assert_eq!(*stored.lock().unwrap(), wanted);
}

#[tokio::test]
async fn a_patch_between_what_was_read_and_what_is_wanted_reaches_the_server() {
    let before = json!({ "inner": { "name": "a", "deep": { "note": "n" } }, "tags": { "x": "1" }, "list": ["a"] });
    let (client, stored) = started(before.clone()).await;
    let old: ThingPatch = read(&before);
    let new = ThingPatch {
        inner: Inner {
            note: "new".into(),
            ..Default::default()
        }
        .into(),
        tags: Field::Value(BTreeMap::new()),
        ..old.clone()
    };
    client.thing().update(&ThingPatch::between(&old, &new)).await.unwrap();
    let wanted = json!({ "inner": { "note": "new" }, "tags": {}, "list": ["a"] });
    assert_eq!(*stored.lock().unwrap(), wanted);
}
