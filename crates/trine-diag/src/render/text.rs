//! For people.
//!
//! ```text
//! error[T0101]: `#/components/schemas/Pets` names nothing in the document
//!  --> pets.yaml:12:9 (#/paths/~1pets/get/responses/200/…)
//!    |
//! 12 |         $ref: '#/components/schemas/Pets'
//!    |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
//!    = help: did you mean `#/components/schemas/Pet`?
//! ```

use std::fmt::Write;

use unicode_width::UnicodeWidthChar;

use super::located::{Located, Spot, is_wild, locate, tame, word};
use crate::{Diagnostic, Severity, Sources};

/// The most columns of an excerpt; longer lines are shown around the part that matters.
const WIDTH: usize = 120;
/// The bytes of a line that are looked at on either side.
const SCAN: usize = 1024;
/// The columns kept before the part in a line that is cut.
const BEFORE: usize = 40;

/// The choice of coloured or plain text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Plain text.
    Plain,
    /// With ANSI escapes.
    Coloured,
}

/// The findings in the order in which they are given, an empty line between two.
pub fn text(diagnostics: &[Diagnostic], sources: &Sources, style: Style) -> String {
    let mut text = String::new();
    for diagnostic in diagnostics {
        if !text.is_empty() {
            text.push('\n');
        }
        one(
            &mut text,
            &locate(diagnostic, sources),
            &Paint::new(style, diagnostic.severity),
        );
    }
    text
}

fn one(text: &mut String, located: &Located<'_>, paint: &Paint) {
    let diagnostic = located.diagnostic;
    let head = format!("{}[{}]", word(diagnostic.severity), diagnostic.code);
    put(
        text,
        format_args!(
            "{}{}",
            paint.head(&head),
            paint.bold(&format!(": {}", tame(&diagnostic.message)))
        ),
    );
    let Some(spot) = &located.spot else {
        put(text, format_args!(" {} help: {}", paint.frame("="), tame(located.help)));
        return;
    };
    let pointer = spot
        .pointer
        .as_ref()
        .map_or(String::new(), |pointer| format!(" ({})", tame(pointer)));
    let name = tame(spot.source.name());
    let position = format!("{name}:{}:{}{pointer}", spot.start.line, spot.start.column);
    put(text, format_args!(" {} {position}", paint.frame("-->")));
    let number = spot.start.line.to_string();
    let blank = " ".repeat(number.len());
    let excerpt = excerpt(spot);
    if !excerpt.line.trim().is_empty() {
        let marks = format!(
            "{}{}",
            " ".repeat(excerpt.indent),
            paint.head(&"^".repeat(excerpt.width.max(1)))
        );
        put(text, format_args!("{blank} {}", paint.frame("|")));
        put(
            text,
            format_args!("{} {} {}", paint.frame(&number), paint.frame("|"), excerpt.line),
        );
        put(text, format_args!("{blank} {} {marks}", paint.frame("|")));
    }
    put(
        text,
        format_args!("{blank} {} help: {}", paint.frame("="), tame(located.help)),
    );
}

fn put(text: &mut String, line: std::fmt::Arguments<'_>) {
    // Writing into a string cannot fail.
    let _ = writeln!(text, "{line}");
}

/// A line as shown, and which of its columns are marked.
struct Excerpt {
    line: String,
    indent: usize,
    width: usize,
}

fn excerpt(spot: &Spot<'_>) -> Excerpt {
    let text = spot.source.text();
    // A line may be many megabytes long; what is shown of it is not.
    let near = |at: usize| {
        (0..=at.min(text.len()))
            .rev()
            .find(|&at| text.is_char_boundary(at))
            .unwrap_or(0)
    };
    let from = near(spot.line.start.max(spot.part.start.saturating_sub(SCAN)));
    let end = spot.part.end.min(near(spot.part.start + SCAN));
    let to = spot.line.end.min(near(end + SCAN));
    let before = shown(text.get(from..spot.part.start).unwrap_or(""));
    let part = shown(text.get(spot.part.start..end).unwrap_or(""));
    let after = shown(text.get(end..to).unwrap_or(""));
    let whole = columns(&before) + columns(&part) + columns(&after);
    let (before, part, after) = if whole <= WIDTH {
        (before, part, after)
    } else {
        let before = last_columns(&before, BEFORE);
        let part = first_columns(&part, WIDTH - BEFORE);
        let after = first_columns(&after, WIDTH.saturating_sub(columns(&before) + columns(&part)));
        (before, part, after)
    };
    Excerpt {
        line: format!("{before}{part}{after}").trim_end().to_owned(),
        indent: columns(&before),
        width: columns(&part),
    }
}

/// Text of a document for an excerpt: a tab is one space, other control characters U+FFFD.
fn shown(text: &str) -> String {
    let shown = |c| match c {
        '\t' => ' ',
        c if is_wild(c) => char::REPLACEMENT_CHARACTER,
        c => c,
    };
    text.chars().map(shown).collect()
}

fn columns(text: &str) -> usize {
    text.chars().map(|c| c.width().unwrap_or(0)).sum()
}

fn first_columns(text: &str, most: usize) -> String {
    let mut cut = String::new();
    let mut used = 0;
    for c in text.chars() {
        used += c.width().unwrap_or(0);
        if used >= most {
            cut.push('…');
            break;
        }
        cut.push(c);
    }
    cut
}

fn last_columns(text: &str, most: usize) -> String {
    if columns(text) <= most {
        return text.to_owned();
    }
    let reversed: String = text.chars().rev().collect();
    first_columns(&reversed, most).chars().rev().collect()
}

/// ANSI escapes, or nothing.
struct Paint {
    style: Style,
    head: &'static str,
}

impl Paint {
    fn new(style: Style, severity: Severity) -> Self {
        let head = match severity {
            Severity::Error => "1;31",
            Severity::Warning => "1;33",
            Severity::Note => "1;36",
        };
        Self { style, head }
    }

    fn head(&self, text: &str) -> String {
        self.paint(self.head, text)
    }

    fn bold(&self, text: &str) -> String {
        self.paint("1", text)
    }

    fn frame(&self, text: &str) -> String {
        self.paint("1;34", text)
    }

    fn paint(&self, code: &str, text: &str) -> String {
        match self.style {
            Style::Plain => text.to_owned(),
            Style::Coloured => format!("\u{1b}[{code}m{text}\u{1b}[0m"),
        }
    }
}
