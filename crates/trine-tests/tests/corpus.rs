//! Documents that are not part of the project, where they lie beside it: `../shared/corpus`. Without
//! them there is nothing to test, and the tests say so.

use std::path::{Path, PathBuf};

use serde_json::Value;
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

#[test]
fn what_the_specification_calls_wrong_is_refused_or_warned_about_at_its_place() {
    let fails = |path: &Path| {
        path.components()
            .any(|part| part.as_os_str().to_string_lossy().ends_with("-fail"))
    };
    let mut silent = Vec::new();
    for path in files("suites/oai", fails) {
        let options = Options::default();
        let loader = FileLoader::for_document(&path, &options).unwrap();
        let parsed = parse(&path, &loader, &options).unwrap();
        let located = parsed.diagnostics.iter().filter(|found| {
            let place = found.place.as_ref();
            found.position.is_some() || place.is_some_and(|place| parsed.sources.position(place).is_some())
        });
        if !located
            .into_iter()
            .any(|found| found.severity >= trine_diag::Severity::Warning)
        {
            silent.push(path);
        }
    }
    assert_eq!(silent, Vec::<PathBuf>::new());
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
