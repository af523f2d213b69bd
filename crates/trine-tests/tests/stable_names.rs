//! Names that stay: what is added to a document renames nothing that was there.

#![allow(clippy::unwrap_used, reason = "tests")]

use serde_json::{Value, json};
use trine_plan::{Layout, NameLock};
use trine_tests::fixture::Fixture;

/// The fixtures whose documents are plain JSON or YAML with a name for every member.
fn documents() -> Vec<(Fixture, Value)> {
    let read = |fixture: Fixture| {
        let document: Value = serde_yaml::from_slice(&fixture.bytes).ok()?;
        document.is_object().then_some((fixture, document))
    };
    let fixtures = Fixture::all()
        .unwrap()
        .into_iter()
        .filter(|fixture| !fixture.is_reject());
    fixtures.filter_map(read).collect()
}

fn names(fixture: &Fixture, document: &Value, lock: &NameLock) -> NameLock {
    let written = Fixture {
        bytes: document.to_string().into_bytes(),
        ..fixture.clone()
    };
    written.make_as(Layout::Crate, lock).unwrap().names
}

/// The old names that a later generation does not give again.
fn renamed(before: &NameLock, after: &NameLock) -> Vec<String> {
    let types = before
        .types
        .iter()
        .filter(|(key, name)| after.types.get(*key) != Some(name));
    let methods = before
        .methods
        .iter()
        .filter(|(key, name)| after.methods.get(*key) != Some(name));
    types
        .chain(methods)
        .map(|(key, name)| format!("{key}: {name}"))
        .collect()
}

/// Adds a schema of this name where the document keeps its schemas.
fn add_schema(document: &mut Value, name: &str) {
    let schema = json!({"type": "object", "properties": {"added": {"type": "string"}}});
    let (outer, inner) = match document.get("swagger").is_some() {
        true => ("", "definitions"),
        false => ("components", "schemas"),
    };
    let holder = match outer {
        "" => document,
        outer => &mut document[outer],
    };
    if !holder[inner].is_object() {
        holder[inner] = json!({});
    }
    holder[inner][name] = schema;
}

/// Adds an operation with this id.
fn add_operation(document: &mut Value, path: &str, id: &str, tag: Option<&str>) {
    let mut operation = json!({"operationId": id, "responses": {"204": {"description": "None."}}});
    if let Some(tag) = tag {
        operation["tags"] = json!([tag]);
    }
    if !document["paths"].is_object() {
        document["paths"] = json!({});
    }
    document["paths"][path] = json!({ "get": operation });
}

#[test]
fn a_schema_or_an_operation_of_its_own_name_renames_nothing() {
    for (fixture, document) in documents() {
        let before = names(&fixture, &document, &NameLock::default());
        let mut grown = document.clone();
        add_schema(&mut grown, "ZebraCrossing");
        add_operation(&mut grown, "/zebra-crossing", "crossZebra", None);
        let after = names(&fixture, &grown, &NameLock::default());
        assert_eq!(renamed(&before, &after), Vec::<String>::new(), "{}", fixture.name);
    }
}

#[test]
fn with_a_lock_even_what_takes_a_name_that_is_in_use_renames_nothing() {
    for (fixture, document) in documents() {
        let before = names(&fixture, &document, &NameLock::default());
        let mut grown = document.clone();
        for name in before.types.values() {
            let pointer = ["/components/schemas/", "/definitions/"].map(|start| format!("{start}{name}"));
            if pointer.iter().all(|pointer| document.pointer(pointer).is_none()) {
                add_schema(&mut grown, name);
            }
        }
        for (index, path) in before.methods.values().enumerate() {
            let (group, method) = path.rsplit_once('.').unwrap_or(("", path));
            let tag = group.strip_suffix("()").filter(|tag| !tag.is_empty());
            add_operation(&mut grown, &format!("/added/{index}"), method, tag);
        }
        let after = names(&fixture, &grown, &before);
        assert_eq!(renamed(&before, &after), Vec::<String>::new(), "{}", fixture.name);
    }
}
