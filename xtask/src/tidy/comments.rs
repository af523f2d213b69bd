//! The rule for doc comments: the first sentence has a head. It is a noun phrase ("The refreshed token.") or a verb in
//! the indicative ("Returns the next page."), never a clause without one ("What is returned.").

use std::path::Path;

use super::files::walk;

/// The folders whose doc comments are checked.
const FOLDERS: &[&str] = &["bench", "crates", "examples", "fuzz", "spector", "templates", "xtask"];

/// The first words of clauses without a head.
const HEADLESS: &[&str] = &[
    "As", "How", "That", "Unless", "Until", "What", "Whatever", "When", "Where", "Whether", "Which", "Who", "Whoever",
    "Whose", "Why",
];

pub(super) fn check(root: &Path) -> Result<Vec<String>, String> {
    let mut findings = Vec::new();
    for folder in FOLDERS {
        walk(&root.join(folder), &mut |path| {
            let shown = path.strip_prefix(root).unwrap_or(path).display().to_string();
            // Generated code has the sentences of its document.
            let is_checked =
                shown.ends_with(".rs") && !shown.contains("/tests/made/") && !shown.contains("/generated/");
            if let Some(text) = is_checked.then(|| std::fs::read_to_string(path).ok()).flatten() {
                findings.extend(headless(&shown, &text));
            }
        })?;
    }
    Ok(findings)
}

/// Returns the doc comments of one file, which is shown as `name`, that begin without a head.
fn headless(name: &str, text: &str) -> Vec<String> {
    let mut findings = Vec::new();
    let mut before = None;
    for (at, line) in text.lines().enumerate() {
        let line = line.trim_start();
        let marker = ["///", "//!"].into_iter().find(|marker| line.starts_with(marker));
        let is_first = marker.is_some() && marker != before;
        before = marker;
        let said = marker.map_or("", |marker| line[marker.len()..].trim_start());
        let word = said.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
        if is_first && HEADLESS.contains(&word) {
            findings.push(format!(
                "{name}:{}: a doc comment begins with a noun phrase or a verb, not with `{word}`",
                at + 1
            ));
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doc_comment_without_a_head_is_found_with_its_line() {
        let text = "//! Whether it is.\n\n/// The name.\npub struct A {\n    /// How it is called.\n    pub name: String,\n}\n";
        let found = headless("crates/a/src/b.rs", text);
        let lines: Vec<_> = found.iter().filter_map(|found| found.split(": ").next()).collect();
        assert_eq!(lines, ["crates/a/src/b.rs:1", "crates/a/src/b.rs:5"]);
    }

    #[test]
    fn only_the_first_word_of_a_doc_comment_is_looked_at() {
        let text =
            "/// The name.\n/// What follows is a second line.\n// What a comment says.\n/// Whatsoever.\nstruct A;\n";
        assert_eq!(headless("a.rs", text), Vec::<String>::new());
    }
}
