//! YAML 1.2 through `serde_yaml`, and the repairs that need the text.

use serde_json::Value;
use trine_diag::codes::parse as codes;

use super::{Refusal, Trace, position};

/// Reads the first document of a YAML text; mends what can be mended in the text.
pub(super) fn read(text: &str, nodes: usize) -> Result<(Value, Trace), Refusal> {
    let refusal = match attempt(text, nodes) {
        Ok(read) => return Ok(read),
        Err(refusal) if refusal.code == codes::LIMIT_EXCEEDED => return Err(refusal),
        Err(refusal) => refusal,
    };
    for (code, message, mended) in mended(text) {
        if let Ok((tree, mut trace)) = attempt(&mended, nodes) {
            trace.note(code, message);
            return Ok((tree, trace));
        }
    }
    Err(refusal)
}

fn attempt(text: &str, nodes: usize) -> Result<(Value, Trace), Refusal> {
    let mut trace = Trace::new(nodes);
    let mut documents = serde_yaml::Deserializer::from_str(text);
    let Some(first) = documents.next() else {
        return Err(Refusal::new(codes::EMPTY_FILE, "the file holds no YAML document"));
    };
    let tree = trace.read(first).map_err(|error| refusal(&error, &trace))?;
    let mut another = Trace::new(nodes);
    let more = documents.next().map(|second| another.read(second));
    if more.is_some_and(|second| !matches!(second, Ok(Value::Null))) {
        trace.note(
            codes::SEVERAL_YAML_DOCUMENTS,
            "the file holds more than one YAML document; the first one counts",
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

/// The text with one thing mended each, where it has that thing.
fn mended(text: &str) -> Vec<(&'static trine_diag::Code, &'static str, String)> {
    let mut texts = Vec::new();
    let clean = if text.chars().any(forbidden) {
        let clean: String = text.chars().map(|c| if forbidden(c) { ' ' } else { c }).collect();
        texts.push((
            codes::CONTROL_CHARACTER,
            "the file holds control characters; they are read as spaces",
            clean.clone(),
        ));
        clean
    } else {
        text.to_owned()
    };
    if clean.lines().any(|line| indent(line).contains('\t')) {
        for width in [2, 4, 8] {
            let untabbed = clean
                .lines()
                .map(|line| untab(line, width))
                .collect::<Vec<_>>()
                .join("\n");
            texts.push((
                codes::TAB_INDENTATION,
                "the file is indented by tabs, which YAML forbids",
                untabbed,
            ));
        }
    }
    texts
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
