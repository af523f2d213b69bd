//! From the bytes of one file to an untyped tree.
//!
//! JSON is read by `serde_json`, all else by `serde_yaml`; both through one visitor
//! ([`tree`]), so that duplicate keys, odd numbers and limits are dealt with in one place.
//! Takes bytes, gives a tree or nothing, and findings. Never recurses deeper than the two
//! parsers allow (128 levels).

mod decode;
mod json;
mod merge;
mod tree;
mod yaml;

use serde_json::Value;
use trine_diag::codes::parse as codes;
use trine_diag::{Code, Diagnostic, FileId, Place, Position};

use crate::options::Limits;
use crate::other;

pub(crate) use tree::Earlier;
use tree::Trace;

/// The result of reading a file.
pub(crate) struct Read {
    /// Its text.
    pub(crate) text: String,
    /// Its tree, if it has one.
    pub(crate) tree: Option<Value>,
    /// Findings in the order of the text.
    pub(crate) found: Vec<Diagnostic>,
    /// The values under earlier occurrences of keys that are read together.
    pub(crate) earlier: Vec<Earlier>,
}

impl Read {
    /// A file without a tree, for this reason.
    fn none(found: Diagnostic) -> Self {
        Self {
            text: String::new(),
            tree: None,
            found: vec![found],
            earlier: Vec::new(),
        }
    }
}

/// A tree, if there is one, and what was found on the way.
struct Tree {
    tree: Option<Value>,
    found: Vec<Diagnostic>,
    earlier: Vec<Earlier>,
}

impl Tree {
    /// No tree, for this reason.
    fn none(found: Diagnostic) -> Self {
        Self {
            tree: None,
            found: vec![found],
            earlier: Vec::new(),
        }
    }

    fn new(tree: Value, trace: Trace, file: FileId) -> Self {
        let (found, earlier) = trace.finish(file);
        Self {
            tree: Some(tree),
            found,
            earlier,
        }
    }
}

/// The reason why a text gave no tree.
#[derive(Debug)]
struct Refusal {
    code: &'static Code,
    message: String,
    position: Option<Position>,
}

/// The number of bytes of a text that weigh as much as a node.
const TEXT: usize = 256;

/// Reads a file. `left` is how many nodes it may have, and how many are left behind it.
pub(crate) fn file(file: FileId, name: &str, bytes: Vec<u8>, left: &mut usize, limits: &Limits) -> Read {
    let weight = bytes.len() / TEXT;
    if bytes.len() > limits.file_bytes || weight > *left {
        let message = if bytes.len() > limits.file_bytes {
            format!("the file has more than {} bytes", limits.file_bytes)
        } else {
            "the files are too large together".to_owned()
        };
        return Read::none(Diagnostic::new(codes::LIMIT_EXCEEDED, &Place::root(file), message));
    }
    *left -= weight;
    let is_root = file == FileId(0);
    if let Some(kind) = other::by_bytes(&bytes).filter(|_| is_root) {
        return Read::none(kind.report(&Place::root(file)));
    }
    let (text, odd) = decode::decode(file, bytes);
    if !is_root && is_prose(name) {
        return Read {
            tree: Some(Value::String(text.clone())),
            text,
            found: odd.into_iter().collect(),
            earlier: Vec::new(),
        };
    }
    let mut read = tree(file, name, &text, left);
    if is_root && read.tree.as_ref().is_some_and(Value::is_null) {
        let nothing = Refusal::new(codes::EMPTY_FILE, "the file contains only comments or `null`");
        read = refused(file, nothing);
    }
    let is_object = read.tree.as_ref().is_some_and(Value::is_object);
    if let Some(kind) = other::by_words(&text).filter(|_| is_root && !is_object) {
        read = Tree::none(kind.report(&Place::root(file)));
    }
    Read {
        tree: read.tree,
        found: odd.into_iter().chain(read.found).collect(),
        earlier: read.earlier,
        text,
    }
}

/// Returns true if a file's name says that it is text for people, which has no tree.
fn is_prose(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [".md", ".markdown", ".txt", ".html"]
        .iter()
        .any(|ending| name.ends_with(ending))
}

/// Reads a text as JSON or YAML. `name` tells only which of the two an error speaks of.
fn tree(file: FileId, name: &str, text: &str, left: &mut usize) -> Tree {
    let start = text.trim_start();
    if start.is_empty() {
        return refused(file, Refusal::new(codes::EMPTY_FILE, "the file is empty"));
    }
    if let Some(kind) = other::by_beginning(text) {
        return Tree::none(kind.report(&Place::root(file)));
    }
    if !start.starts_with(['{', '[']) {
        return yaml_tree(file, text, left);
    }
    match json::read(text, *left) {
        Ok((tree, trace)) => {
            *left = trace.left();
            Tree::new(tree, trace, file)
        }
        Err(refusal) if refusal.code == codes::LIMIT_EXCEEDED => refused(file, refusal),
        Err(refusal) => {
            let mut read = yaml_tree(file, text, left);
            if read.tree.is_none() {
                return refused(file, refusal);
            }
            if name.to_ascii_lowercase().ends_with(".json") {
                read.found
                    .insert(0, refusal.into_diagnostic(file, codes::JSON_READ_AS_YAML));
            }
            read
        }
    }
}

fn yaml_tree(file: FileId, text: &str, left: &mut usize) -> Tree {
    match yaml::read(text, *left) {
        Ok((tree, mut trace)) => {
            *left = trace.left();
            let tree = merge::apply(tree, &mut trace);
            Tree::new(tree, trace, file)
        }
        Err(refusal) => refused(file, refusal),
    }
}

fn refused(file: FileId, refusal: Refusal) -> Tree {
    let code = refusal.code;
    Tree::none(refusal.into_diagnostic(file, code))
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

/// A parser's message as one sentence in lower case, abbreviations aside.
fn tidy(message: &str) -> String {
    let message = message.trim().trim_end_matches('.').replace('\n', " ");
    let mut letters = message.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(letters).collect(),
        _ => message,
    }
}

fn position(line: usize, column: usize) -> Option<Position> {
    let narrow = |n: usize| u32::try_from(n).unwrap_or(u32::MAX).max(1);
    (line > 0).then(|| Position {
        line: narrow(line),
        column: narrow(column),
    })
}
