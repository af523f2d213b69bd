//! The place of a thing in a document: a file, and a JSON pointer in it.

use std::fmt::{self, Write as _};
use std::sync::Arc;

/// A file of the document, by the order in which the loader met it; 0 is the root.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct FileId(pub u32);

/// A node of a document: its file and its JSON pointer (RFC 6901), `""` for the whole file.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// The JSON pointer, `~` and `/` escaped as RFC 6901 says, without the leading `#`.
    pub pointer: Arc<str>,
}

impl Place {
    /// The root node of `file`.
    pub fn root(file: FileId) -> Self {
        Self {
            file,
            pointer: Arc::from(""),
        }
    }

    /// The child of this node under `key` (a property name or an array index).
    pub fn child(&self, key: impl fmt::Display) -> Self {
        let mut pointer = String::with_capacity(self.pointer.len() + 24);
        pointer.push_str(&self.pointer);
        pointer.push('/');
        // Writing to a string does not fail.
        let _ = write!(Escaped(&mut pointer), "{key}");
        Self {
            file: self.file,
            pointer: Arc::from(pointer),
        }
    }

    /// The node that this one is a child of; `None` for the root.
    pub fn parent(&self) -> Option<Self> {
        let (pointer, _) = self.pointer.rsplit_once('/')?;
        Some(Self {
            file: self.file,
            pointer: Arc::from(pointer),
        })
    }

    /// The last segment of the pointer, unescaped; empty for the root.
    pub fn last(&self) -> String {
        unescaped(self.pointer.rsplit('/').next().unwrap_or(""))
    }

    /// The segments of the pointer, unescaped.
    pub fn segments(&self) -> Vec<String> {
        self.pointer.split('/').skip(1).map(unescaped).collect()
    }
}

/// A pointer that segments are written to, escaped.
struct Escaped<'a>(&'a mut String);

impl fmt::Write for Escaped<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if !text.contains(['~', '/']) {
            self.0.push_str(text);
            return Ok(());
        }
        for c in text.chars() {
            match c {
                '~' => self.0.push_str("~0"),
                '/' => self.0.push_str("~1"),
                c => self.0.push(c),
            }
        }
        Ok(())
    }
}

/// The key that a segment stands for.
fn unescaped(segment: &str) -> String {
    match segment.contains('~') {
        true => segment.replace("~1", "/").replace("~0", "~"),
        false => segment.to_owned(),
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.pointer)
    }
}

/// A line and a column in a text, both from 1; columns count characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1, in characters.
    pub column: u32,
}
