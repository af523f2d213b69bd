//! The check that additions to an API break no caller: every line of `api.txt` is in that of the grown document, too.
//!
//! A line has a whole signature, the kind of a variant, whether a struct can be written as a literal
//! (`(non-exhaustive)`) and whether it has `Default`, so that a line which is still there is a promise that is kept.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeSet;

use serde_json::Value;
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
