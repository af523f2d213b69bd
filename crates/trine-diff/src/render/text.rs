//! For people, on a terminal.
//!
//! ```text
//! Pets 1.2.0 (old.yaml) -> Pets 2.0.0 (new.yaml)
//!
//! breaking: 1 change; a request or a response that worked before does not work any more
//!
//!   Responses do not have the property `name` any more. [property-removed]
//!      wire: response breaking
//!       old: old.yaml:12:9
//!       new: new.yaml:10:7
//!       for: GET /pets, POST /pets, GET /pets/{id} and 14 more
//!      Rust: major: types::Pet.name
//!          | pet.name
//!
//! semver: major; wire: 1 breaking
//! ```

use std::fmt::Write as _;

use trine_diag::render::Style;

use super::outline::{FEW, changes, directions, few, groups, lines, meaning, one_line, summary};
use crate::{Change, Report, Semver, Spot, Verdict};

/// The most characters of a line of Rust.
const COLUMNS: usize = 400;

/// The report as text: the worst changes first, and the counts in the last line.
pub fn text(report: &Report, style: Style) -> String {
    let mut text = String::new();
    let sides = report.name.as_ref();
    let document = |name: &str, title: &str| format!("{} ({})", one_line(title), one_line(name));
    put(
        &mut text,
        &format!(
            "{} -> {}\n",
            document(sides.old, &report.title.old),
            document(sides.new, &report.title.new)
        ),
    );
    for group in groups(report) {
        let paint = Paint {
            style,
            code: colour(group.verdict),
        };
        let head = paint.strong(group.verdict.as_str());
        let count = changes(group.changes.len());
        put(&mut text, &format!("{head}: {count}; {}\n", meaning(group.verdict)));
        for change in group.changes {
            one(&mut text, change, &paint);
        }
    }
    for part in &report.bounded {
        put(&mut text, &format!("not compared: {}\n", one_line(part)));
    }
    put(&mut text, &summary(report));
    text
}

fn put(text: &mut String, line: &str) {
    // Writing into a string cannot fail.
    let _ = writeln!(text, "{line}");
}

/// A change: a sentence, and a line for each thing to know about it.
fn one(text: &mut String, change: &Change, paint: &Paint) {
    let message = paint.bold(&one_line(&change.message));
    put(text, &format!("  {message} [{}]", change.kind.id));
    let place = |spot: &Option<Spot>| spot.as_ref().map(place).unwrap_or_default();
    let plain = |list: &[String]| few(list, FEW, one_line);
    let rust = match (change.rust, change.items.is_empty()) {
        (Semver::None, _) => String::new(),
        (rust, true) => rust.as_str().to_owned(),
        (rust, false) => format!("{}: {}", rust.as_str(), plain(&change.items)),
    };
    let facts = [
        ("wire", directions(change.wire)),
        ("old", place(&change.spot.old)),
        ("new", place(&change.spot.new)),
        ("for", plain(&change.operations)),
        ("webhook", plain(&change.webhooks)),
        ("Rust", rust),
    ];
    for (label, fact) in facts.iter().filter(|(_, fact)| !fact.is_empty()) {
        put(text, &format!("{} {fact}", paint.frame(&format!("{label:>9}:"))));
    }
    for line in change.witness.iter().flat_map(|code| lines(code, COLUMNS)) {
        let line = format!("{} {line}", paint.frame("         |"));
        put(text, line.trim_end());
    }
    text.push('\n');
}

/// `file:line:column`.
fn place(spot: &Spot) -> String {
    let file = one_line(&spot.file);
    match spot.position {
        Some(position) => format!("{file}:{}:{}", position.line, position.column),
        None => file,
    }
}

/// The ANSI code of a verdict's colour.
fn colour(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Breaking => "31",
        Verdict::Closed | Verdict::Unknown => "33",
        Verdict::Safe => "32",
        Verdict::None => "36",
    }
}

/// ANSI escapes, or nothing.
struct Paint {
    style: Style,
    code: &'static str,
}

impl Paint {
    fn strong(&self, text: &str) -> String {
        self.with(&format!("1;{}", self.code), text)
    }

    fn bold(&self, text: &str) -> String {
        self.with("1", text)
    }

    fn frame(&self, text: &str) -> String {
        self.with(self.code, text)
    }

    fn with(&self, code: &str, text: &str) -> String {
        match self.style {
            Style::Plain => text.to_owned(),
            Style::Coloured => format!("\u{1b}[{code}m{text}\u{1b}[0m"),
        }
    }
}
