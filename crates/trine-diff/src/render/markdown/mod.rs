//! For a comment on a pull request: bounded, and for a reader who does not know trine.
//!
//! The counts come first and are never cut. Below them stand the changes, the worst first; those that do not fit are
//! left out from the end, and the last line says how many.

mod escape;

use std::collections::BTreeMap;

use escape::{code, fenced, sentence};

use super::excerpt::{self, Which};
use super::outline::{Group, changes, counts, directions, few, groups, in_order, lines, meaning};
use crate::{Change, Report, Semver, Spot, Verdict};

/// The most bytes of a report unless the user sets another number: GitHub takes 65,536 characters.
pub const MARKDOWN_BYTES: usize = 60_000;

/// The bytes kept for the line about changes that are left out.
const LAST_LINE: usize = 300;

/// The number of operations and items of a change that are written out.
const FEW: usize = 5;

/// The most characters of a line of Rust.
const COLUMNS: usize = 400;

/// The report as Markdown of at most `most` bytes, or as long as its counts if these are longer.
pub fn markdown(report: &Report, most: usize) -> String {
    let (whole, _) = written(report, usize::MAX);
    if whole.len() <= most {
        return whole;
    }
    let (text, shown) = written(report, most.saturating_sub(LAST_LINE));
    let all = in_order(report);
    let rest = all.get(shown..).unwrap_or_default();
    if rest.is_empty() {
        return text;
    }
    let (count, counts) = (changes(rest.len()), counts(rest.iter().copied()));
    format!(
        "{text}\n**{count} not shown** ({counts}), since this report has at most {most} bytes. \
         `trine diff OLD NEW` lists all of them.\n"
    )
}

/// The head and the changes that fit into `room` bytes, and the number of these changes.
fn written(report: &Report, room: usize) -> (String, usize) {
    let mut text = head(report);
    let mut explained = BTreeMap::new();
    let (mut shown, mut after_item) = (0, false);
    for group in groups(report) {
        let mut heading = group_heading(&group);
        for change in group.changes {
            let is_item = is_mild(change);
            // Items of one list stand together.
            let gap = if is_item && after_item && heading.is_empty() {
                ""
            } else {
                "\n"
            };
            after_item = is_item;
            let entry = format!("{heading}{gap}{}", entry(change, shown + 1, &explained));
            if text.len() + entry.len() > room {
                return (text, shown);
            }
            text.push_str(&entry);
            heading.clear();
            shown += 1;
            explained.entry(change.kind.id).or_insert(shown);
        }
    }
    (text, shown)
}

/// The part that is never cut: the documents, the counts and their meaning.
fn head(report: &Report) -> String {
    let (old, new) = (&report.title.old, &report.title.new);
    let mut text = format!("## Changes of the API: {} → {}\n\n", sentence(old), sentence(new));
    text.push_str(&format!(
        "{} compared with {}.\n\n",
        code(&report.name.new),
        code(&report.name.old)
    ));
    if report.changes.is_empty() {
        text.push_str("No changes.\n");
    } else {
        text.push_str("| on the wire | changes | for existing clients |\n|---|--:|---|\n");
        for group in groups(report) {
            let (verdict, count) = (group.verdict.as_str(), group.changes.len());
            text.push_str(&format!("| **{verdict}** | {count} | {} |\n", meaning(group.verdict)));
        }
        text.push_str(&rust(report));
        if report
            .changes
            .iter()
            .any(|change| change.wire.worst() == Verdict::Closed)
        {
            text.push_str("\nGenerated clients keep values that they do not know: closed changes do not break them.\n");
        }
    }
    if report.ignored > 0 {
        text.push_str(&format!(
            "\n{} ignored by the project's list.\n",
            changes(report.ignored)
        ));
    }
    if !report.bounded.is_empty() {
        text.push_str("\nNot compared:\n");
    }
    for part in report.bounded.iter().take(FEW) {
        text.push_str(&format!("- {}\n", sentence(part)));
    }
    if let Some(more) = report.bounded.len().checked_sub(FEW).filter(|more| *more > 0) {
        text.push_str(&format!("- and {more} more parts\n"));
    }
    text
}

/// The verdict for Rust code in a paragraph.
fn rust(report: &Report) -> String {
    let majors = report
        .changes
        .iter()
        .filter(|change| change.rust == Semver::Major)
        .count();
    let semver = report.semver();
    let meaning = match semver {
        Semver::Major => format!("{} below may need edits of code that calls it", changes(majors)),
        Semver::Minor => "it has new or deprecated items, and code that calls it compiles as before".to_owned(),
        Semver::Patch => "its documentation or the bodies of its functions differ, its public items do not".to_owned(),
        Semver::None => "it stays the same".to_owned(),
    };
    let word = semver.as_str();
    format!("\nGenerated Rust client: **{word}** in terms of semantic versioning; {meaning}.\n")
}

fn group_heading(group: &Group<'_>) -> String {
    let name = match group.verdict {
        Verdict::Breaking => "Breaking",
        Verdict::Closed => "Closed",
        Verdict::Unknown => "Unknown",
        Verdict::Safe => "Safe",
        Verdict::None => "Not on the wire",
    };
    format!("\n### {name}: {}\n", meaning(group.verdict))
}

/// A change. One that nobody has to act on is a line.
fn entry(change: &Change, number: usize, explained: &BTreeMap<&str, usize>) -> String {
    let message = sentence(&change.message);
    let operations = operations(change);
    if is_mild(change) {
        return mild(change, number);
    }
    let mut text = format!("#### {number}. {}\n\n{message}\n\n", change.kind.title);
    let mut fact = |label: &str, fact: String| {
        if !fact.is_empty() {
            text.push_str(&format!("- {label}: {fact}\n"));
        }
    };
    fact(
        "meaning",
        match explained.get(change.kind.id) {
            Some(earlier) => format!("as for change {earlier}"),
            None => sentence(change.kind.explanation),
        },
    );
    fact("affects", operations);
    fact("on the wire", directions(change.wire));
    let [old, new] = places(change);
    fact(old.0, old.1);
    fact(new.0, new.1);
    if change.rust > Semver::None {
        let items = few(&change.items, FEW, code);
        let colon = if items.is_empty() { "" } else { ": " };
        fact("Rust", format!("{}{colon}{items}", change.rust.as_str()));
    }
    text.push_str(&excerpts(change));
    text
}

/// Returns true if nobody has to act on a change.
fn is_mild(change: &Change) -> bool {
    change.wire.worst() <= Verdict::Safe && change.rust < Semver::Major
}

/// A change that nobody has to act on, as an item of a list.
fn mild(change: &Change, number: usize) -> String {
    let mut text = format!("{number}. {}", sentence(&change.message));
    if let Some(spot) = change.spot.new.as_ref().or(change.spot.old.as_ref()) {
        text.push_str(&format!(" ({})", place(spot)));
    }
    // Most sentences name the only operation that the change reaches.
    let is_named = change
        .operations
        .iter()
        .all(|operation| change.message.contains(operation.as_str()));
    let operations = operations(change);
    let is_told = operations.is_empty() || (is_named && change.webhooks.is_empty());
    if !is_told {
        text.push_str(&format!(" Affects {operations}."));
    }
    if change.rust > Semver::None && !change.items.is_empty() {
        text.push_str(&format!(
            " Rust, {}: {}.",
            change.rust.as_str(),
            few(&change.items, 2, code)
        ));
    }
    text + "\n"
}

fn operations(change: &Change) -> String {
    let operations = few(&change.operations, FEW, code);
    let webhooks = few(&change.webhooks, FEW, |name| format!("webhook {}", code(name)));
    let both = [operations, webhooks];
    both.into_iter()
        .filter(|list| !list.is_empty())
        .collect::<Vec<_>>()
        .join("; ")
}

/// The places in the old and in the new document, each with its label.
fn places(change: &Change) -> [(&'static str, String); 2] {
    let (old, new) = match excerpt::holder(change) {
        Some(Which::Old) => ("old document, where it would be", "new document"),
        Some(Which::New) => ("old document", "new document, where it would be"),
        Some(Which::Both) | None => ("old document", "new document"),
    };
    let place = |spot: &Option<Spot>| spot.as_ref().map(place).unwrap_or_default();
    [(old, place(&change.spot.old)), (new, place(&change.spot.new))]
}

/// `file:line:column`.
fn place(spot: &Spot) -> String {
    match spot.position {
        Some(position) => code(&format!("{}:{}:{}", spot.file, position.line, position.column)),
        None => code(&spot.file),
    }
}

/// The lines of both documents as a diff, and the code that breaks.
fn excerpts(change: &Change) -> String {
    let lines_of_both = excerpt::diff(change);
    let mut text = String::new();
    if lines_of_both.iter().any(|line| line.side != Which::Both) {
        let marked: Vec<String> = lines_of_both
            .iter()
            .map(|line| format!("{}{}", line.side.mark(), line.text))
            .collect();
        text.push_str(&format!("\n{}", fenced("diff", &marked)));
    }
    if let Some(witness) = &change.witness {
        let code = fenced("rust", &lines(witness, COLUMNS));
        text.push_str(&format!(
            "\nCode that worked before and does not compile, or means something else:\n\n{code}"
        ));
    }
    text
}
