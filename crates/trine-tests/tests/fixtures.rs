//! The snapshots of every fixture, which a person read before they were accepted.

use std::collections::BTreeSet;

use trine_diag::{Code, Severity};
use trine_tests::fixture::Fixture;

fn settings() -> insta::Settings {
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    settings
}

#[test]
fn every_construct_becomes_what_its_snapshot_says() {
    settings().bind(|| {
        insta::glob!("..", "fixtures/*/*.*", |path| {
            let fixture = Fixture::read(path).unwrap();
            if fixture.is_reject() {
                return;
            }
            let made = fixture.make().unwrap();
            let errors: Vec<_> = made
                .diagnostics
                .iter()
                .filter(|found| found.severity == Severity::Error)
                .collect();
            assert!(errors.is_empty(), "{} has a reading, found {errors:?}", fixture.name);
            insta::assert_snapshot!("made", made.text(&fixture.name));
        });
    });
}

#[test]
fn what_has_no_reading_is_refused_at_its_place() {
    settings().bind(|| {
        insta::glob!("..", "fixtures/reject/*", |path| {
            let fixture = Fixture::read(path).unwrap();
            let made = fixture.make().unwrap();
            let code = fixture
                .name
                .trim_start_matches("reject/")
                .split('_')
                .next()
                .unwrap_or_default()
                .to_owned();
            let found = made.diagnostics.iter().find(|found| found.code.to_string() == code);
            let found = found.unwrap_or_else(|| panic!("{} shows {code}, found:\n{}", fixture.name, made.findings));
            assert!(found.place.is_some(), "{} has a place", fixture.name);
            insta::assert_snapshot!("refused", made.findings);
        });
    });
}

/// Codes that a document alone does not bring about, and the tests that show them.
const NOT_BY_A_DOCUMENT: &[(&str, &str)] = &[
    ("T0128", "trine-parse/tests/it/overlay_findings.rs"),
    ("T0129", "trine-parse/tests/it/overlay_findings.rs"),
    ("T0130", "trine-parse/tests/it/overlay_findings.rs"),
    ("T0308", "shared.rs"),
];

#[test]
fn every_code_has_a_fixture() {
    let made = Fixture::all()
        .unwrap()
        .into_iter()
        .map(|fixture| fixture.make().unwrap());
    let shown: BTreeSet<String> = made
        .flat_map(|made| made.diagnostics)
        .map(|found| found.code.to_string())
        .collect();
    let missing: Vec<String> = Code::all()
        .map(Code::to_string)
        .filter(|code| !shown.contains(code) && NOT_BY_A_DOCUMENT.iter().all(|(shown, _)| shown != code))
        .collect();
    assert_eq!(missing, Vec::<String>::new(), "each code is shown by a fixture");
}

#[test]
fn fixtures_are_short() {
    for fixture in Fixture::all().unwrap() {
        let lines = fixture.bytes.iter().filter(|byte| **byte == b'\n').count();
        assert!(lines <= 40, "{}: {lines} lines", fixture.name);
    }
}
