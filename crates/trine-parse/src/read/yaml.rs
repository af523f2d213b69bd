//! YAML 1.2 through `serde_yaml`, and the repairs that need the text.

use std::borrow::Cow;

use serde_json::Value;
use trine_diag::codes::parse as codes;
use trine_diag::{Code, Position};

use super::{Refusal, Trace, position};

/// Reads the first document of a YAML text; corrects what can be corrected in the text.
pub(super) fn read(text: &str, nodes: usize) -> Result<(Value, Trace), Refusal> {
    if let Some((message, at)) = too_much(text) {
        return Err(Refusal {
            code: codes::LIMIT_EXCEEDED,
            message,
            position: Some(position_of(text, at)),
        });
    }
    let refusal = match attempt(text, nodes) {
        Ok(read) => return Ok(read),
        Err(refusal) if refusal.code == codes::LIMIT_EXCEEDED => return Err(refusal),
        Err(refusal) => refusal,
    };
    for corrected in corrected(text) {
        if let Ok((tree, mut trace)) = attempt(&corrected.text, nodes) {
            for (code, message, position) in corrected.found {
                trace.note_at(code, Some(position), message);
            }
            return Ok((tree, trace));
        }
    }
    Err(refusal)
}

/// The most brackets that may be open at once. The parser takes time for each of them at each
/// token, and tells their depth only at the end.
const FLOW_DEPTH: usize = 10_000;
/// The most characters that may begin or end a node. The parser keeps all nodes of a text, and tells
/// their number only at the end.
const MARKS: usize = 9_000_000;

/// Returns the fault and the position at which a text goes beyond the depth that the parser reads in good time.
/// Brackets count wherever they stand: those in texts mostly come in pairs, and a key at the beginning of a line is
/// inside of none, unless the whole document is.
fn too_much(text: &str) -> Option<(String, usize)> {
    let all_in_brackets = text.trim_start().starts_with(['{', '[']);
    let mut depth: usize = 0;
    let mut marks: usize = 0;
    let mut before = b'\n';
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ if before == b'\n' && byte.is_ascii_alphanumeric() && !all_in_brackets => depth = 0,
            _ => {}
        }
        marks += usize::from(matches!(byte, b'{' | b'[' | b',' | b':' | b'-' | b'\n'));
        if depth > FLOW_DEPTH {
            return Some((format!("brackets are nested more than {FLOW_DEPTH} deep"), at));
        }
        if marks > MARKS {
            return Some(("the file has too many nodes".to_owned(), at));
        }
        before = byte;
    }
    None
}

fn attempt(text: &str, nodes: usize) -> Result<(Value, Trace), Refusal> {
    let mut trace = Trace::new(nodes);
    let mut documents = serde_yaml::Deserializer::from_str(text);
    let Some(first) = documents.next() else {
        return Err(Refusal::new(codes::EMPTY_FILE, "the file contains no YAML document"));
    };
    let tree = trace.read(first).map_err(|error| refusal(&error, &trace))?;
    let mut another = Trace::new(nodes);
    let more = documents.next().map(|second| another.read(second));
    if more.is_some_and(|second| !matches!(second, Ok(Value::Null))) {
        trace.note(
            codes::SEVERAL_YAML_DOCUMENTS,
            "the file contains more than one YAML document; only the first one is read",
        );
    }
    Ok((tree, trace))
}

fn refusal(error: &serde_yaml::Error, trace: &Trace) -> Refusal {
    let said = error.to_string();
    let message = said.split(" at line ").next().unwrap_or(&said).to_owned();
    let bounded = trace.exceeded() || message.contains("recursion limit") || message.contains("repetition limit");
    let code = if bounded {
        codes::LIMIT_EXCEEDED
    } else {
        codes::YAML_SYNTAX
    };
    let position = error.location().and_then(|at| position(at.line(), at.column()));
    Refusal {
        code,
        message,
        position,
    }
}

/// A corrected text, with a finding for each correction.
struct Corrected {
    text: String,
    found: Vec<(&'static Code, &'static str, Position)>,
}

/// The possible corrections of a text, the smallest first.
fn corrected(text: &str) -> Vec<Corrected> {
    let mut found = Vec::new();
    let mut texts = Vec::new();
    let mut clean = Cow::Borrowed(text);
    if let Some(at) = text.find(forbidden) {
        clean = text.replace(forbidden, " ").into();
        let message = "the file contains control characters; they are read as spaces";
        found.push((codes::CONTROL_CHARACTER, message, position_of(text, at)));
        texts.push(Corrected {
            text: clean.clone().into_owned(),
            found: found.clone(),
        });
    }
    let tab = clean.lines().position(|line| indent(line).contains('\t'));
    if let Some(line) = tab {
        let message = "the file is indented by tabs, which YAML forbids; they are read as spaces";
        let line = u32::try_from(line + 1).unwrap_or(u32::MAX);
        found.push((codes::TAB_INDENTATION, message, Position { line, column: 1 }));
        for width in [2, 4, 8] {
            let lines: Vec<String> = clean.lines().map(|line| untab(line, width)).collect();
            texts.push(Corrected {
                text: lines.join("\n"),
                found: found.clone(),
            });
        }
    }
    texts
}

fn position_of(text: &str, at: usize) -> Position {
    let before = &text[..at];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    position(line, column).unwrap_or(Position { line: 1, column: 1 })
}

/// Characters that YAML 1.2 (section 5.1) does not allow, even in quotes.
fn forbidden(c: char) -> bool {
    matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{7f}' | '\u{80}'..='\u{84}' | '\u{86}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}')
}

fn indent(line: &str) -> &str {
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}

fn untab(line: &str, width: usize) -> String {
    let indent = indent(line);
    let spaces = indent.replace('\t', &" ".repeat(width));
    spaces + &line[indent.len()..]
}
