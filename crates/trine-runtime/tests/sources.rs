//! The text that is offered is the whole text.

#![cfg(feature = "sources")]
#![allow(clippy::unwrap_used, reason = "a test")]

use std::collections::BTreeSet;
use std::path::Path;

use trine_runtime::sources::{MODULES, PARTS, SOURCES, vendored};

#[test]
fn every_file_is_offered_but_the_one_that_offers_them() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut on_disk = BTreeSet::new();
    list(&root, &root, &mut on_disk);
    let offered: BTreeSet<String> = all_files()
        .map(|(path, _)| (*path).to_owned())
        .chain(["sources.rs".to_owned()])
        .collect();
    assert_eq!(on_disk, offered);
}

#[test]
fn carried_files_declare_the_parts_that_are_used_and_no_others() {
    let files = vendored(&["jiff"]);
    let module = files.iter().find(|(path, _)| *path == "values/mod.rs");
    let text = &module.unwrap().1;
    assert!(
        text.contains("mod base64;") && text.contains("\nmod time;") && !text.contains("uuid"),
        "{text}"
    );
    assert!(!text.contains("cfg"), "{text}");
    assert!(files.iter().any(|(path, _)| *path == "mod.rs"));
    assert!(files.iter().any(|(path, _)| *path == "values/time.rs"));
    assert!(!files.iter().any(|(path, _)| *path == "values/uuid.rs"));
}

#[test]
fn carried_files_ask_for_features_of_every_client_alone() {
    // Any other name is one that a group of operations may have as its feature.
    let own = [
        "transport",
        "rustls-ring",
        "rustls-aws-lc",
        "native-tls",
        "reqwest",
        "blocking",
        "serde",
        "testing",
        "tower",
        "tracing",
        "http2",
        "gzip",
    ];
    let all: Vec<&str> = PARTS.iter().map(|part| part.feature).collect();
    for (path, text) in vendored(&all) {
        for asked in text.split("feature = \"").skip(1) {
            let name = asked.split('"').next().unwrap();
            assert!(own.contains(&name), "{path}: {name}");
        }
    }
}

#[test]
fn file_that_parts_share_is_carried_once_with_any_of_them() {
    for features in [&["chrono"][..], &["time"], &["chrono", "time"]] {
        let files = vendored(features);
        let shared = files.iter().filter(|(path, _)| *path == "values/moment.rs").count();
        assert_eq!(shared, 1, "{features:?}");
        let module = files.iter().find(|(path, _)| *path == "values/mod.rs");
        let text = &module.unwrap().1;
        assert!(text.contains("\nmod moment;") && !text.contains("cfg"), "{text}");
        assert!(!text.contains("mod time;"), "{text}");
        for feature in ["chrono", "time"] {
            let declared = text.contains(&format!("pub mod with_{feature};"));
            assert_eq!(declared, features.contains(&feature), "{text}");
        }
    }
    assert!(vendored(&["jiff"]).iter().all(|(path, _)| *path != "values/moment.rs"));
}

#[test]
fn each_part_is_declared_behind_its_feature() {
    let declared = MODULES.iter().flat_map(|(_, text)| text.lines());
    let gates: BTreeSet<&str> = declared.filter(|line| line.starts_with("#[cfg(feature")).collect();
    for part in PARTS {
        let gate = format!("#[cfg(feature = \"{}\")]", part.feature);
        assert!(gates.contains(gate.as_str()), "{gate}");
    }
}

#[test]
fn no_file_names_its_crate() {
    for (path, text) in all_files() {
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in code {
            let relative = !line.contains("crate::") || line.contains("$crate::");
            assert!(relative, "{path}: {line}");
        }
    }
}

fn all_files() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    let of_parts = PARTS.iter().flat_map(|part| part.files);
    SOURCES.iter().chain(MODULES).chain(of_parts)
}

fn list(root: &Path, folder: &Path, out: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            list(root, &path, out);
        } else {
            let below = path.strip_prefix(root).unwrap();
            out.insert(below.to_string_lossy().replace('\\', "/"));
        }
    }
}
