//! The public items of the code that is generated, and those that `api.txt` lists, are the same.

#[path = "public/declared.rs"]
mod declared;

use std::collections::BTreeSet;

use trine_tests::fixture::Fixture;

/// Returns true if a line is about a function that is called by the path of its type.
fn is_path(line: &str) -> bool {
    ["fn types::", "fn Client::", "fn ClientBuilder::"]
        .iter()
        .any(|path| line.starts_with(path))
}

/// A line with its types spelled in one way: without paths and spaces.
fn spelled(line: &str) -> String {
    let types = [": ", " = ", "("].iter().filter_map(|mark| line.find(mark)).min();
    if let Some((traits, of)) = line.strip_prefix("impl ").and_then(|rest| rest.rsplit_once(" for ")) {
        return format!("impl {} for {of}", declared::plain(traits));
    }
    let at = match line {
        _ if line.starts_with("fn ") && line.contains(" -> ") && !is_path(line) => 3,
        _ => types.unwrap_or(line.len()),
    };
    let (head, tail) = line.split_at(at);
    format!("{head}{}", declared::plain(tail))
}

/// The lines of `api.txt`, but that about the crate of the dates.
fn listed(surface: &str) -> BTreeSet<String> {
    let lines = surface
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with("dates of "));
    lines.map(spelled).collect()
}

#[test]
fn api_txt_lists_what_the_code_declares() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for fixture in Fixture::all().unwrap() {
        let made = fixture.make().unwrap();
        if made.sources.is_empty() {
            continue;
        }
        let listed = listed(&made.surface);
        let code = declared::lines(&made.sources).unwrap();
        let declared: BTreeSet<String> = code.lines.iter().map(|line| spelled(line)).collect();
        count += declared.len();
        let unlisted = declared.difference(&listed).map(|line| format!("+ {line}"));
        let absent = listed.difference(&declared).map(|line| format!("- {line}"));
        wrong.extend(unlisted.chain(absent).map(|line| format!("{}: {line}", fixture.name)));
    }
    assert!(count > 1000, "{count} lines");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
