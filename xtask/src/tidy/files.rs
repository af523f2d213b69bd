//! The rules for every source file: its length, its header, its words.

use std::path::{Path, PathBuf};

/// The most lines of a source file.
const LONGEST: usize = 500;

/// Folders in which people write.
const FOLDERS: &[&str] = &[
    "crates",
    "templates",
    "xtask",
    "examples/downstream/src",
    "fuzz/fuzz_targets",
    "docs",
    "spec",
];

/// Words that are unfinished work, or folders of one machine. In halves, so that this file
/// does not have them.
const UNWANTED: &[(&str, &str)] = &[
    ("TO", "DO"),
    ("FIX", "ME"),
    ("XX", "X:"),
    ("todo", "!("),
    ("unimplemented", "!("),
    ("dbg", "!("),
    ("/ho", "me/"),
    ("/ro", "ot/"),
];

pub(super) fn check(root: &Path) -> Result<Vec<String>, String> {
    let mut findings = Vec::new();
    for folder in FOLDERS {
        walk(&root.join(folder), &mut |path| {
            if let Ok(text) = std::fs::read_to_string(path) {
                let shown = path.strip_prefix(root).unwrap_or(path).display().to_string();
                findings.extend(file(&shown, &text));
            }
        })?;
    }
    Ok(findings)
}

/// Returns the faults of one file, which is shown as `name`.
fn file(name: &str, text: &str) -> Vec<String> {
    let mut findings = Vec::new();
    let lines = text.lines().count();
    if name.ends_with(".rs") {
        // What trine writes is as long as its document.
        if lines > LONGEST && !name.contains("/tests/made/") {
            findings.push(format!(
                "{name}: {lines} lines; split it at a seam, {LONGEST} are the most"
            ));
        }
        let test = name.contains("/tests/") || name.ends_with("tests.rs");
        if !test && !text.starts_with("//!") {
            findings.push(format!("{name}: has no `//!` header"));
        }
    }
    if name.ends_with("utils.rs") || name.ends_with("helpers.rs") {
        findings.push(format!("{name}: name it after what it is about"));
    }
    for (at, line) in text.lines().enumerate() {
        for (first, second) in UNWANTED {
            if line.contains(&format!("{first}{second}")) {
                findings.push(format!("{name}:{}: unwanted: {first}{second}", at + 1));
            }
        }
    }
    findings
}

/// Calls `each` for every file that people write below `folder`; snapshots and fixtures are data.
pub(super) fn walk(folder: &Path, each: &mut impl FnMut(&Path)) -> Result<(), String> {
    let entries = std::fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .collect();
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            if !matches!(name.as_ref(), "target" | "snapshots" | "fixtures") {
                walk(&path, each)?;
            }
        } else if matches!(
            path.extension().and_then(|e| e.to_str()),
            Some("rs" | "md" | "toml" | "j2" | "yaml")
        ) {
            each(&path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_file_and_a_missing_header_are_found() {
        let text = "fn a() {}\n".repeat(LONGEST + 1);
        let found = file("crates/a/src/b.rs", &text);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(file("crates/a/src/b.rs", "//! A file.\n").is_empty());
    }

    #[test]
    fn an_unwanted_word_is_found_with_its_line() {
        let text = format!("//! A file.\n// {}{} later\n", "TO", "DO");
        assert_eq!(
            file("crates/a/src/b.rs", &text),
            [format!("crates/a/src/b.rs:2: unwanted: {}{}", "TO", "DO")]
        );
    }
}
