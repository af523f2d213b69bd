//! The page of rules names tests that exist.

#![allow(clippy::unwrap_used, reason = "a test")]

use std::path::{Path, PathBuf};

/// The file and the function of a test's name: `send::retry::post_is_sent_once` is in `tests/send/retry.rs`, and
/// `trine-tests::…` in that crate.
fn place(name: &str) -> (PathBuf, &str) {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (root, name) = match name.strip_prefix("trine-tests::") {
        Some(rest) => (here.join("../trine-tests"), rest),
        None => (here.to_owned(), name),
    };
    let (file, function) = name.rsplit_once("::").unwrap();
    let file = format!("tests/{}.rs", file.replace("::", "/"));
    (root.join(file), function)
}

#[test]
fn every_rule_names_tests_that_exist() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/faults.md");
    let page = std::fs::read_to_string(page).unwrap();
    let (_, rules) = page.split_once("\n## The rules\n").unwrap();
    let mut names = 0;
    for row in rules.lines().filter(|line| line.starts_with("| ")).skip(1) {
        let tests = row.trim_end_matches('|').rsplit('|').next().unwrap();
        let tests: Vec<&str> = tests.split('`').skip(1).step_by(2).collect();
        assert!(!tests.is_empty(), "no test: {row}");
        for test in tests {
            let (file, function) = place(test);
            let text = std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{test}: {error}"));
            let is_there = [format!("\nfn {function}()"), format!("\nasync fn {function}()")]
                .iter()
                .any(|head| text.contains(head.as_str()));
            assert!(is_there, "{test} is not in {}", file.display());
            names += 1;
        }
    }
    assert!(names > 50, "only {names} names were read");
}
