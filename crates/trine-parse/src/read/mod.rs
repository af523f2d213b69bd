//! From the bytes of one file to an untyped tree.
//!
//! JSON is read by `serde_json`, all else by `serde_yaml`; both through one visitor
//! ([`tree`]), so that duplicate keys, odd numbers and limits are dealt with in one place.
//! Takes bytes, gives a tree or nothing, and findings. Never recurses deeper than the two
//! parsers allow (128 levels).

mod decode;
mod merge;
mod tree;
mod yaml;

use serde_json::Value;
use trine_diag::codes::parse as codes;
use trine_diag::{Code, Diagnostic, FileId, Place, Position};

use crate::options::Limits;

pub(crate) use decode::decode;
pub(crate) use tree::Trace;

/// A tree, if there is one, and what was found on the way.
pub(crate) struct Read {
    /// The tree.
    pub(crate) tree: Option<Value>,
    /// Findings in the order of the text.
    pub(crate) found: Vec<Diagnostic>,
}

/// Why a text gave no tree.
#[derive(Debug)]
struct Refusal {
    code: &'static Code,
    message: String,
    position: Option<Position>,
}

/// Reads a text as JSON or YAML. `name` tells only which of the two an error speaks of.
pub(crate) fn read(file: FileId, name: &str, text: &str, limits: &Limits) -> Read {
    let start = text.trim_start();
    if start.is_empty() {
        return refused(file, Refusal::new(codes::EMPTY_FILE, "the file is empty"));
    }
    if start.starts_with('<') {
        let kind = if start.get(..64).unwrap_or(start).to_ascii_lowercase().contains("html") {
            "HTML"
        } else {
            "XML"
        };
        return refused(
            file,
            Refusal::new(codes::NOT_OPENAPI, format!("expected JSON or YAML, found {kind}")),
        );
    }
    let named_json = name.to_ascii_lowercase().ends_with(".json");
    if !start.starts_with(['{', '[']) {
        return yaml_read(file, text, limits);
    }
    match json(text, limits) {
        Ok((tree, trace)) => Read {
            tree: Some(tree),
            found: trace.into_diagnostics(file),
        },
        Err(refusal) if refusal.code == codes::LIMIT_EXCEEDED => refused(file, refusal),
        Err(refusal) => {
            let mut read = yaml_read(file, text, limits);
            if read.tree.is_none() {
                return refused(file, refusal);
            }
            if named_json {
                read.found
                    .insert(0, refusal.into_diagnostic(file, codes::JSON_READ_AS_YAML));
            }
            read
        }
    }
}

fn json(text: &str, limits: &Limits) -> Result<(Value, Trace), Refusal> {
    let mut trace = Trace::new(limits.nodes);
    let mut parser = serde_json::Deserializer::from_str(text);
    let read = trace.read(&mut parser).and_then(|tree| parser.end().map(|()| tree));
    match read {
        Ok(tree) => Ok((tree, trace)),
        Err(error) => {
            let said = error.to_string();
            let message = said.split(" at line ").next().unwrap_or(&said).to_owned();
            let code = if trace.exceeded() || message.contains("recursion limit") {
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

fn yaml_read(file: FileId, text: &str, limits: &Limits) -> Read {
    match yaml::read(text, limits) {
        Ok((tree, mut trace)) => {
            let tree = merge::apply(tree, &mut trace);
            Read {
                tree: Some(tree),
                found: trace.into_diagnostics(file),
            }
        }
        Err(refusal) => refused(file, refusal),
    }
}

fn refused(file: FileId, refusal: Refusal) -> Read {
    let code = refusal.code;
    Read {
        tree: None,
        found: vec![refusal.into_diagnostic(file, code)],
    }
}

impl Refusal {
    fn new(code: &'static Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            position: None,
        }
    }

    fn into_diagnostic(self, file: FileId, code: &'static Code) -> Diagnostic {
        let message = tidy(&self.message);
        match self.position {
            Some(position) => Diagnostic::at_position(code, file, position, message),
            None => Diagnostic::new(code, &Place::root(file), message),
        }
    }
}

/// A parser's message as one sentence in lower case.
fn tidy(message: &str) -> String {
    let message = message.trim().trim_end_matches('.').replace('\n', " ");
    let mut letters = message.chars();
    match letters.next() {
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => message,
    }
}

fn position(line: usize, column: usize) -> Option<Position> {
    let narrow = |n: usize| u32::try_from(n).unwrap_or(u32::MAX).max(1);
    (line > 0).then(|| Position {
        line: narrow(line),
        column: narrow(column),
    })
}
