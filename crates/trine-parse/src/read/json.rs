//! JSON (RFC 8259) through `serde_json`, and the repairs that need the text.

use serde_json::Value;
use trine_diag::codes::parse as codes;

use super::{Refusal, Trace, position};

/// Reads a JSON text; corrects the escapes that JSON does not have.
pub(super) fn read(text: &str, nodes: usize) -> Result<(Value, Trace), Refusal> {
    let refusal = match attempt(text, nodes) {
        Ok(read) => return Ok(read),
        Err(refusal) if refusal.message.contains("invalid escape") => refusal,
        Err(refusal) => return Err(refusal),
    };
    let Ok((tree, mut trace)) = attempt(&without_odd_escapes(text), nodes) else {
        return Err(refusal);
    };
    trace.note_at(
        codes::ODD_ESCAPE,
        refusal.position,
        "a backslash precedes a character that has no escape sequence in JSON; the backslash is dropped",
    );
    Ok((tree, trace))
}

fn attempt(text: &str, nodes: usize) -> Result<(Value, Trace), Refusal> {
    let mut trace = Trace::new(nodes);
    let mut parser = serde_json::Deserializer::from_str(text);
    let read = trace.read(&mut parser).and_then(|tree| parser.end().map(|()| tree));
    match read {
        Ok(tree) => Ok((tree, trace)),
        Err(error) => {
            let said = error.to_string();
            let message = said.split(" at line ").next().unwrap_or(&said).to_owned();
            let bounded = trace.exceeded() || message.contains("recursion limit");
            let code = if bounded {
                codes::LIMIT_EXCEEDED
            } else {
                codes::JSON_SYNTAX
            };
            Err(Refusal {
                code,
                message,
                position: position(error.line(), error.column()),
            })
        }
    }
}

/// The text without each backslash that stands before a character which needs none.
fn without_odd_escapes(text: &str) -> String {
    let mut corrected = String::with_capacity(text.len());
    let mut rest = text.chars();
    while let Some(c) = rest.next() {
        if c != '\\' {
            corrected.push(c);
            continue;
        }
        let Some(escaped) = rest.next() else { break };
        if matches!(escaped, '"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't' | 'u') {
            corrected.push('\\');
        }
        corrected.push(escaped);
    }
    corrected
}
