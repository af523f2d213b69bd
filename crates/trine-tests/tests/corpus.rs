//! Documents that are not part of the project, where they lie beside it: `../shared/corpus`. Without
//! them there is nothing to test, and the tests say so.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde_json::Value;
use trine_diag::{Diagnostic, Severity};
use trine_mutate::{Random, judge, text, tree};
use trine_parse::{FileLoader, Options, parse};

/// The files below a folder of the corpus; none where it is not there.
fn files(below: &str, wanted: impl Fn(&Path) -> bool) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut open = vec![root.join("../shared/corpus").join(below)];
    let mut found = Vec::new();
    while let Some(path) = open.pop() {
        if let Ok(entries) = std::fs::read_dir(&path) {
            open.extend(entries.filter_map(|entry| Some(entry.ok()?.path())));
        } else if path.is_file() && wanted(&path) {
            found.push(path);
        }
    }
    if found.is_empty() {
        eprintln!("skipped: there is no ../shared/corpus/{below}");
    }
    found.sort();
    found
}

/// Those that the specification calls wrong and that have no sensible reading (`docs/conformance.md`, "Refused").
const REFUSED: &[&str] = &[
    "no_containers",
    "operation-object-query-with-querystring",
    "operation-object-two-querystrings",
    "parameter-object-path-name",
    "path-item-object-conflicting-additional-operation",
    "path-item-object-query-with-querystring",
    "path-item-object-two-querystrings",
    "unknown_container",
];

#[test]
fn what_the_specification_calls_wrong_is_refused_or_warned_about_at_its_place() {
    let fails = |path: &Path| {
        path.components()
            .any(|part| part.as_os_str().to_string_lossy().ends_with("-fail"))
    };
    let mut silent = Vec::new();
    let mut refused = BTreeSet::new();
    for path in files("suites/oai", fails) {
        let options = Options::default();
        let loader = FileLoader::for_document(&path, &options).unwrap();
        let parsed = parse(&path, &loader, &options).unwrap();
        let is_error = |found: &Diagnostic| found.severity == Severity::Error;
        if parsed.diagnostics.iter().any(is_error) {
            refused.extend(path.file_stem().map(|stem| stem.to_string_lossy().into_owned()));
        }
        let located = parsed.diagnostics.iter().filter(|found| {
            let place = found.place.as_ref();
            found.position.is_some() || place.is_some_and(|place| parsed.sources.position(place).is_some())
        });
        if !located.into_iter().any(|found| found.severity >= Severity::Warning) {
            silent.push(path);
        }
    }
    assert_eq!(silent, Vec::<PathBuf>::new());
    assert!(
        refused.is_empty() && files("suites/oai", fails).is_empty() || refused.iter().eq(REFUSED),
        "{refused:?}"
    );
}

#[test]
fn real_documents_changed_at_random_are_read_or_refused_with_a_place() {
    let small = |path: &Path| path.metadata().is_ok_and(|file| file.len() < 12_000);
    let mut wrong = Vec::new();
    for (seed, path) in (0_u64..).zip(files("suites", small)) {
        let bytes = std::fs::read(&path).unwrap();
        let mut random = Random::new(seed);
        let changed = match serde_yaml::from_slice::<Value>(&bytes) {
            Ok(mut whole) if seed % 3 > 0 => {
                tree::mutate(&mut random, &mut whole);
                whole.to_string().into_bytes()
            }
            _ => text::mutate(&mut random, &bytes),
        };
        if let Err(why) = judge("changed.yaml", changed) {
            wrong.push(format!("{} with the seed {seed}: {why}", path.display()));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}
