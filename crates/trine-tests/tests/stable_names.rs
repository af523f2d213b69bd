//! Names that stay: what is added to a document renames nothing that was there.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeSet;

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

/// The old names that a later generation does not give again; the key of a type says where it stands now.
fn renamed(before: &NameLock, after: &NameLock) -> Vec<String> {
    let given: BTreeSet<&String> = after.types.values().collect();
    let is_lost = |key: &String, name: &String| match after.types.get(key) {
        Some(now) => now != name,
        None => !given.contains(name),
    };
    let types = before.types.iter().filter(|(key, name)| is_lost(key, name));
    let methods = before
        .methods
        .iter()
        .filter(|(key, name)| after.methods.get(*key) != Some(name));
    types
        .chain(methods)
        .map(|(key, name)| format!("{key}: {name}"))
        .collect()
}

/// The fixtures in which all components share a prefix that names leave out, as an addition does. A component without
/// it would bring it back into all names; where there is a lock, they stay.
const SHARED_PREFIXES: &[(&str, &str)] = &[("names/schemas_with_a_version_in_front", "api.v2010.")];

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
        let prefix = SHARED_PREFIXES.iter().find(|(name, _)| *name == fixture.name);
        let prefix = prefix.map_or("", |(_, prefix)| *prefix);
        add_schema(&mut grown, &format!("{prefix}ZebraCrossing"));
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

/// Puts a parameter and an alternative in front of those that there are.
fn add_in_front(value: &mut Value) {
    if let Some(parameters) = value.get_mut("parameters").and_then(Value::as_array_mut) {
        let schema = json!({"type": "string", "enum": ["striped", "plain"]});
        parameters.insert(0, json!({"name": "zebra_coat", "in": "query", "schema": schema}));
    }
    for list in ["oneOf", "anyOf"] {
        // With a discriminator only what has its tag is an alternative.
        if value.get("discriminator").is_none()
            && let Some(alternatives) = value.get_mut(list).and_then(Value::as_array_mut)
            && alternatives.len() > 1
        {
            let stripes = json!({"type": "object", "properties": {"stripes": {"type": "integer"}}});
            let schema = json!({"type": "object", "required": ["zebra"], "properties": {"zebra": stripes}});
            alternatives.insert(0, schema);
        }
    }
    let inner: Box<dyn Iterator<Item = &mut Value>> = match value {
        Value::Array(items) => Box::new(items.iter_mut()),
        Value::Object(map) => Box::new(map.values_mut()),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => return,
    };
    inner.for_each(add_in_front);
}

#[test]
fn with_a_lock_what_is_added_in_front_renames_nothing() {
    for (fixture, document) in documents() {
        let before = names(&fixture, &document, &NameLock::default());
        let mut grown = document.clone();
        add_in_front(&mut grown);
        let after = names(&fixture, &grown, &before);
        assert_eq!(renamed(&before, &after), Vec::<String>::new(), "{}", fixture.name);
    }
}

#[test]
fn with_a_lock_the_methods_beside_a_method_keep_their_names() {
    let document = |added: &[&str]| {
        let operation = |id: &str, tag: Option<&str>| {
            let mut operation = json!({
                "operationId": id,
                "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}}],
                "responses": {"204": {"description": "None."}},
            });
            if let Some(tag) = tag {
                operation["tags"] = json!([tag]);
            }
            operation
        };
        let mut document = json!({"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {}});
        document["paths"]["/pets"] = json!({"get": operation("list", Some("pets"))});
        document["paths"]["/status"] = json!({"get": operation("status", None)});
        if !added.is_empty() {
            document["paths"]["/more"] = json!({"get": operation(added[0], Some("pets"))});
            document["paths"]["/other"] = json!({"get": operation("see", Some(added[1]))});
        }
        Fixture {
            name: "companions".into(),
            file: "companions.json".into(),
            bytes: document.to_string().into_bytes(),
        }
    };
    let before = document(&[]).make().unwrap();
    assert!(before.surface.contains("list_with"), "{}", before.surface);
    let after = document(&["list_with", "status"])
        .make_as(Layout::Crate, &before.names)
        .unwrap();
    let lost: Vec<&str> = before
        .surface
        .lines()
        .filter(|line| !after.surface.lines().any(|other| other == *line))
        .collect();
    assert_eq!(lost, Vec::<&str>::new(), "{}", after.surface);
    assert!(after.surface.contains("pets().get_more("), "{}", after.surface);
}

#[test]
fn with_a_lock_a_parameter_that_differs_in_case_takes_no_type_of_another() {
    let document = |names: &[&str]| {
        let parameter = |name: &&str| {
            let schema = json!({"type": "string", "enum": ["up", "down"]});
            json!({"name": name, "in": "query", "schema": schema})
        };
        let parameters: Vec<Value> = names.iter().map(parameter).collect();
        let operation =
            json!({"operationId": "list", "parameters": parameters, "responses": {"204": {"description": "None."}}});
        let paths = json!({"/things": {"get": operation}});
        let document = json!({"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": paths});
        Fixture {
            name: "case".into(),
            file: "case.json".into(),
            bytes: document.to_string().into_bytes(),
        }
    };
    let before = document(&["sort"]).make().unwrap();
    let after = document(&["Sort", "sort"])
        .make_as(Layout::Crate, &before.names)
        .unwrap();
    let field = "struct api::things::ListParams.sort: Option<ListSort>";
    for made in [&before, &after] {
        assert!(made.surface.lines().any(|line| line == field), "{}", made.surface);
    }
}

#[test]
fn a_second_generation_changes_nothing() {
    for (fixture, document) in documents() {
        let written = Fixture {
            bytes: document.to_string().into_bytes(),
            ..fixture.clone()
        };
        let first = written.make_as(Layout::Crate, &NameLock::default()).unwrap();
        let second = written.make_as(Layout::Crate, &first.names).unwrap();
        assert_eq!(first.names, second.names, "{}", fixture.name);
        assert!(first.sources == second.sources, "{}", fixture.name);
    }
}

#[test]
fn with_a_lock_a_merge_patch_keeps_its_names_when_its_schemas_are_used_elsewhere_later() {
    let nested = |(fixture, _): &(Fixture, Value)| fixture.name == "presence/merge_patch_nested";
    let (fixture, document) = documents().into_iter().find(nested).unwrap();
    let before = names(&fixture, &document, &NameLock::default());
    let mut grown = document.clone();
    let thing = json!({"$ref": "#/components/schemas/Thing"});
    grown["paths"]["/things"]["get"] = json!({
        "operationId": "get",
        "responses": {"200": {"description": "It", "content": {"application/json": {"schema": thing}}}},
    });
    let after = names(&fixture, &grown, &before);
    assert_eq!(renamed(&before, &after), Vec::<String>::new());
    let patch = after
        .types
        .get("#/components/schemas/Thing (patch)")
        .map(String::as_str);
    assert_eq!(patch, Some("Thing"));
    // A lock of before merge patches had types of their own called them as anything.
    let mut old = before.clone();
    let key = "#/components/schemas/Inner";
    let name = old.types.remove(&format!("{key} (patch)")).unwrap();
    old.types.insert(key.to_owned(), name.replace("Inner", "Kept"));
    let again = names(&fixture, &document, &old);
    assert_eq!(again.types[&format!("{key} (patch)")], "Kept");
}
