//! A finding with its place found in the text.

use std::ops::Range;

use crate::{Diagnostic, Place, Position, Severity, Source, Sources};

/// A finding, its file, and the part of one line that it is about.
pub(super) struct Located<'a> {
    pub(super) diagnostic: &'a Diagnostic,
    pub(super) spot: Option<Spot<'a>>,
    pub(super) help: &'a str,
}

/// A part of one line.
pub(super) struct Spot<'a> {
    pub(super) source: &'a Source,
    pub(super) start: Position,
    pub(super) end: Position,
    /// The bytes of the line and, within the text, of the part.
    pub(super) line: Range<usize>,
    pub(super) part: Range<usize>,
    /// The JSON pointer as a fragment; `None` for a syntax error.
    pub(super) pointer: Option<String>,
}

/// Finds the place of a finding.
pub(super) fn locate<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources) -> Located<'a> {
    let help = diagnostic.help.as_deref().unwrap_or(diagnostic.code.help);
    Located {
        diagnostic,
        spot: spot(diagnostic, sources),
        help,
    }
}

fn spot<'a>(diagnostic: &Diagnostic, sources: &'a Sources) -> Option<Spot<'a>> {
    let place = diagnostic.place.as_ref()?;
    // A position is one of the text that was read.
    let written = match diagnostic.position {
        Some(_) => place.clone(),
        None => sources.written(place),
    };
    let place = &written;
    let source = sources.get(place.file)?;
    let is_node = diagnostic.position.is_none() || !place.pointer.is_empty();
    let pointer = is_node.then(|| place.to_string());
    let span = match diagnostic.position {
        Some(position) => part_at(source, place, source.offset_of(position)),
        None => source.span(place),
    };
    let start = source.position_at(span.start);
    let line = source.line_span(start.line);
    let part = span.start..span.end.clamp(span.start, line.end.max(span.start));
    let end = source.position_at(part.end);
    Some(Spot {
        source,
        start,
        end,
        line,
        part,
        pointer,
    })
}

/// The part to underline at an offset: that of the node which begins there, or one character.
fn part_at(source: &Source, place: &Place, at: usize) -> Range<usize> {
    let nodes = if place.pointer.is_empty() {
        Vec::new()
    } else {
        source.spans(place)
    };
    let node = nodes.into_iter().find(|span| span.start == at);
    let next = || source.text().get(at..).and_then(|rest| rest.chars().next());
    node.unwrap_or_else(|| at..at + next().map_or(0, char::len_utf8))
}

/// The word for a severity.
pub(super) fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

/// Text that a terminal shows and does not obey: control characters, and those that turn
/// the direction of writing, are escaped.
pub fn tame(text: &str) -> String {
    let mut tame = String::with_capacity(text.len());
    for c in text.chars() {
        if is_wild(c) {
            tame.extend(c.escape_unicode());
        } else {
            tame.push(c);
        }
    }
    tame
}

/// Control characters, and those that turn the direction of writing.
pub(super) fn is_wild(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}
