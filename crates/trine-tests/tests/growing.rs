//! The check that additions to an API break no caller: every line of `api.txt` is in that of the grown document, too.
//!
//! A line has a whole signature, the kind of a variant, whether a struct can be written as a literal
//! (`(non-exhaustive)`) and whether it has `Default`, so that a line which is still there is a promise that is kept.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeSet;

use serde_json::{Value, json};
use trine_diag::Severity;
use trine_plan::{Layout, NameLock};
use trine_tests::fixture::{Fixture, Made};
use trine_tests::grow::{ALL, Growth, grow};

/// The fixtures whose documents are JSON or YAML with a name for every member.
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

fn made(fixture: &Fixture, document: &Value, lock: &NameLock) -> Made {
    let written = Fixture {
        bytes: document.to_string().into_bytes(),
        ..fixture.clone()
    };
    written.make_as(Layout::Crate, lock).unwrap()
}

/// The lines that a grown document does not have any more.
fn lost(fixture: &Fixture, document: &Value, growth: Growth) -> Vec<String> {
    let before = made(fixture, document, &NameLock::default());
    let mut grown = document.clone();
    grow(&mut grown, growth);
    let after = made(fixture, &grown, &before.names);
    let errors = after
        .diagnostics
        .iter()
        .filter(|found| found.severity == Severity::Error);
    assert_eq!(errors.count(), 0, "{} has a reading when it is grown", fixture.name);
    let there: BTreeSet<&str> = after.surface.lines().collect();
    let lines = before
        .surface
        .lines()
        .filter(|line| !line.is_empty() && !there.contains(line));
    lines.map(str::to_owned).collect()
}

#[test]
fn what_a_document_adds_takes_nothing_away() {
    let mut broken = String::new();
    for (fixture, document) in documents() {
        for growth in ALL {
            for line in lost(&fixture, &document, growth) {
                broken += &format!("{} {growth:?}: {line}\n", fixture.name);
            }
        }
    }
    assert!(broken.is_empty(), "these lines are gone:\n{broken}");
}

#[test]
fn each_way_to_grow_adds_something() {
    let documents = documents();
    for growth in ALL {
        let grows = documents.iter().filter(|(fixture, document)| {
            let mut grown = document.clone();
            grow(&mut grown, growth);
            let surface = |document: &Value| made(fixture, document, &NameLock::default()).surface;
            surface(&grown).lines().count() > surface(document).lines().count()
        });
        assert!(grows.count() > 10, "{growth:?} adds lines");
    }
}

/// A document of these components, each sent and received by an operation of its own.
fn of_components(schemas: &Value) -> Value {
    let names = schemas.as_object().into_iter().flatten().map(|(name, _)| name);
    let operation = |name: &String| {
        let content = json!({"application/json": {"schema": {"$ref": format!("#/components/schemas/{name}")}}});
        let post = json!({
            "operationId": format!("put{name}"),
            "requestBody": {"content": content},
            "responses": {"200": {"description": "It.", "content": content}},
        });
        (format!("/{name}"), json!({"post": post}))
    };
    let paths: serde_json::Map<String, Value> = names.map(operation).collect();
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Growing", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas},
    })
}

/// An object with these properties, which are components.
fn holding(properties: &[(&str, &str)]) -> Value {
    let property = |(name, component): &(&str, &str)| {
        let reference = json!({"$ref": format!("#/components/schemas/{component}")});
        ((*name).to_owned(), reference)
    };
    let properties: serde_json::Map<String, Value> = properties.iter().map(property).collect();
    json!({"type": "object", "properties": properties})
}

/// An object of so many texts: as many times 24 bytes.
fn wide(texts: usize) -> Value {
    let text = |at: usize| (format!("text_{at}"), json!({"type": "string"}));
    let properties: serde_json::Map<String, Value> = (0..texts).map(text).collect();
    json!({"type": "object", "properties": properties})
}

/// A document that a test makes.
fn fixture() -> Fixture {
    Fixture {
        name: "growing/made".into(),
        file: "document.json".into(),
        bytes: Vec::new(),
    }
}

/// The lines of `api.txt` that are gone when a document of the old components becomes one of these too, and the lines
/// that it has then.
fn gone(old: &Value, added: &[(&str, Value)]) -> (Vec<String>, String) {
    let before = made(&fixture(), &of_components(old), &NameLock::default());
    let mut new = old.clone();
    for (name, schema) in added {
        new[*name] = schema.clone();
    }
    let after = made(&fixture(), &of_components(&new), &before.names);
    let there: BTreeSet<&str> = after.surface.lines().collect();
    let lines = before.surface.lines().filter(|line| !there.contains(line));
    (lines.map(str::to_owned).collect(), after.surface)
}

#[test]
fn cycle_that_is_met_elsewhere_first_keeps_its_box() {
    let old = json!({"B": holding(&[("c", "C")]), "C": holding(&[("b", "B")])});
    assert_eq!(gone(&old, &[("A", holding(&[("c", "C")]))]).0, [""; 0]);
}

#[test]
fn cycle_that_a_property_closes_is_broken_at_that_property() {
    let old = json!({"B": wide(1), "C": holding(&[("b", "B")])});
    let (gone, surface) = gone(&old, &[("B", holding(&[("c", "C")]))]);
    let gone: Vec<String> = gone.into_iter().filter(|line| !line.contains("text_0")).collect();
    assert_eq!(gone, [""; 0]);
    assert!(surface.contains("B.c: Option<Box<C>>"), "{surface}");
}

#[test]
fn type_that_becomes_too_large_boxes_what_was_added_alone() {
    // 8 kB and 9 kB within, and then 8 kB more.
    let old = json!({
        "Outer": holding(&[("left", "Left"), ("right", "Right")]),
        "Left": wide(300),
        "Right": holding(&[("part", "Part")]),
        "Part": wide(330),
        "Added": wide(310),
    });
    let right = holding(&[("added", "Added"), ("part", "Part")]);
    let (gone, surface) = gone(&old, &[("Right", right)]);
    assert_eq!(gone, [""; 0]);
    assert!(surface.contains("Right.added: Option<Box<Added>>"), "{surface}");
}

#[test]
fn struct_that_callers_made_before_a_response_had_it_stays_theirs() {
    let part = json!({"type": "object", "properties": {"text": {"type": "string"}}, "required": ["text"]});
    let schemas = json!({"Part": part, "Patch": wide(1)});
    let document = |paths: Value| {
        json!({
            "openapi": "3.0.3",
            "info": {"title": "Growing", "version": "1"},
            "paths": paths,
            "components": {"schemas": schemas},
        })
    };
    let of = |name: &str| {
        let content = json!({"application/json": {"schema": {"$ref": format!("#/components/schemas/{name}")}}});
        json!({"get": {"operationId": format!("get{name}"), "responses": {"200": {"description": "It.", "content": content}}}})
    };
    let old = made(&fixture(), &document(json!({})), &NameLock::default());
    let used = document(json!({"/part": of("Part"), "/patch": of("Patch")}));
    let next = made(&fixture(), &used, &old.names);
    let last = made(&fixture(), &used, &next.names);
    for line in old.surface.lines() {
        assert!(next.surface.lines().any(|one| one == line), "{line}");
        assert!(last.surface.lines().any(|one| one == line), "{line}");
    }
}
