//! Documents that say the same have no changes on the wire.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::path::Path;

use serde_json::Value;
use trine_diag::Sources;
use trine_diff::{Report, Side, Verdict, diff};
use trine_parse::document::Document;
use trine_parse::{MemoryLoader, Options};
use trine_tests::fixture::Fixture;
use trine_tests::law::{Chance, reorder};

/// A document as it is compared.
fn read(file: &str, bytes: &[u8]) -> Option<(Document, Sources)> {
    let loader = MemoryLoader::new().with(file, bytes);
    let parsed = trine_parse::parse(Path::new(file), &loader, &Options::default()).unwrap();
    Some((parsed.document?, parsed.sources))
}

fn compare(old: &(Document, Sources), new: &(Document, Sources)) -> Report {
    let side = |(document, sources)| Side {
        document,
        sources,
        items: &[],
    };
    let (old, new) = ((&old.0, &old.1), (&new.0, &new.1));
    diff(&side(old), &side(new))
}

/// The fixtures that have a reading.
fn fixtures() -> impl Iterator<Item = (Fixture, (Document, Sources))> {
    Fixture::all().unwrap().into_iter().filter_map(|fixture| {
        let read = read("openapi.yaml", &fixture.bytes)?;
        Some((fixture, read))
    })
}

/// The fixtures without faults, whose reading would depend on how they are written.
fn sound() -> impl Iterator<Item = (Fixture, (Document, Sources))> {
    fixtures().filter(|(fixture, _)| !fixture.name.starts_with("findings/"))
}

fn told(report: &Report) -> Vec<&str> {
    report.changes.iter().map(|change| change.message.as_str()).collect()
}

#[test]
fn document_has_no_changes_to_itself() {
    for (fixture, document) in fixtures() {
        let report = compare(&document, &document);
        assert_eq!(told(&report), Vec::<&str>::new(), "{}", fixture.name);
    }
}

#[test]
fn document_as_json_has_no_changes_to_the_same_as_yaml() {
    let mut count = 0;
    for (fixture, document) in sound() {
        let Ok(value) = serde_yaml::from_slice::<Value>(&fixture.bytes) else {
            continue;
        };
        let text = serde_json::to_vec(&value).unwrap();
        let Some(json) = read("openapi.json", &text) else {
            continue;
        };
        count += 1;
        let report = compare(&document, &json);
        assert_eq!(told(&report), Vec::<&str>::new(), "{}", fixture.name);
    }
    assert!(count > 200, "{count} fixtures");
}

#[test]
fn document_in_another_order_has_no_changes_on_the_wire() {
    for (fixture, document) in sound() {
        let Ok(mut value) = serde_yaml::from_slice::<Value>(&fixture.bytes) else {
            continue;
        };
        reorder(&mut value, &mut Chance::of(&fixture.name));
        let text = serde_json::to_vec(&value).unwrap();
        let Some(other) = read("openapi.json", &text) else {
            continue;
        };
        for (old, new) in [(&document, &other), (&other, &document)] {
            let report = compare(old, new);
            assert_eq!(report.wire(), Verdict::None, "{}: {:?}", fixture.name, told(&report));
        }
    }
}
