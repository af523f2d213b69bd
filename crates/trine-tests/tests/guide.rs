//! The code of the README and the guide is what the project accepts: its Rust compiles, and its TOML is read.

#![allow(clippy::unwrap_used, reason = "tests")]

use trine::Config;
use trine_diff::ignore::IgnoreList;

#[rustfmt::skip]
#[expect(dead_code, reason = "compiled only")]
#[path = "guide/blocks.rs"]
mod blocks;

const PAGES: &[(&str, &str)] = &[
    ("README.md", include_str!("../../../README.md")),
    ("docs/guide.md", include_str!("../../../docs/guide.md")),
];

/// Files that are compiled and have the blocks of the pages; the second by `cargo xtask downstream`.
const COMPILED: &[&str] = &[
    include_str!("guide/blocks.rs"),
    include_str!("../../../examples/downstream/src/lib.rs"),
];

/// The code blocks of a page in a language.
fn blocks(page: &str, language: &str) -> Vec<String> {
    let fence = format!("```{language}");
    let mut found = Vec::new();
    let mut lines = page.lines();
    while lines.any(|line| line == fence) {
        let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        found.push(block.join("\n"));
    }
    found
}

/// The lines of code that have a text, without their indentation and without the name of a file at the beginning.
fn plain(code: &str) -> String {
    let lines = code.lines().map(str::trim).filter(|line| !line.is_empty());
    let lines: Vec<&str> = lines
        .skip_while(|line| line.starts_with("// ") && line.ends_with(".rs"))
        .collect();
    format!("\n{}\n", lines.join("\n"))
}

#[test]
fn rust_of_the_pages_is_compiled() {
    let compiled: Vec<String> = COMPILED.iter().map(|code| plain(code)).collect();
    let mut count = 0;
    for (page, text) in PAGES {
        for block in blocks(text, "rust") {
            count += 1;
            let is_compiled = compiled.iter().any(|code| code.contains(&plain(&block)));
            assert!(is_compiled, "{page}: not in tests/guide/blocks.rs:\n{block}");
        }
    }
    assert!(count > 8, "{count} blocks are found");
}

#[test]
fn toml_of_the_pages_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("trine.toml");
    let mut count = 0;
    for (page, text) in PAGES {
        for block in blocks(text, "toml") {
            if block.starts_with("[dependencies]") {
                let manifest: toml::Table = block.parse().unwrap();
                let version = manifest["build-dependencies"]["trine"].as_str().unwrap();
                assert!(env!("CARGO_PKG_VERSION").starts_with(version), "{page}:\n{block}");
                continue;
            }
            count += 1;
            if block.starts_with("[[ignore]]") {
                IgnoreList::parse(&block).unwrap();
                continue;
            }
            let client = if block.starts_with("[[client]]") {
                ""
            } else {
                "[[client]]\n"
            };
            std::fs::write(&file, format!("{client}{block}\n")).unwrap();
            if let Err(error) = Config::read(&file) {
                panic!("{page}: {error}\n{block}");
            }
        }
    }
    assert!(count > 3, "{count} blocks are found");
}
