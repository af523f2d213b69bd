//! The place of an offset in a document: its JSON path, and the text there.
//!
//! The text before the offset has been read without an error, so it is taken for valid; whatever the bytes are,
//! nothing here fails.

use std::borrow::Cow;

use super::reader::Reader;

/// The most characters of a document that a message quotes.
const EXCERPT: usize = 60;

enum Frame {
    /// An object, where it starts, and the key whose value is being read.
    Object(usize, Option<String>),
    /// An array, and the number of the item being read.
    Array(usize),
}

/// The path of the value at `offset`.
pub(super) fn of_value(document: &[u8], offset: usize) -> String {
    render(&frames(document, offset))
}

/// The path of the object that starts or ends at `offset`.
pub(super) fn of_object(document: &[u8], offset: usize) -> String {
    let mut frames = frames(document, offset);
    if document.get(offset) == Some(&b'}') {
        frames.pop();
    }
    render(&frames)
}

/// The first of the required properties that the object which ends at `offset` lacks.
pub(super) fn missing_in_object(document: &[u8], offset: usize, required: &[&'static str]) -> &'static str {
    let start = match frames(document, offset).last() {
        Some(Frame::Object(start, _)) => *start,
        Some(Frame::Array(_)) | None => offset,
    };
    let object = Reader::new(document.get(start..).unwrap_or_default());
    required
        .iter()
        .find(|property| !object.has(property))
        .or(required.first())
        .copied()
        .unwrap_or_default()
}

/// Returns the text at `offset`, in words or as a short piece.
pub(super) fn excerpt(document: &[u8], offset: usize) -> Cow<'static, str> {
    let rest = document.get(offset..).unwrap_or_default();
    match rest.first() {
        None => return Cow::Borrowed("the end of the text"),
        Some(b'{') => return Cow::Borrowed("an object"),
        Some(b'[') => return Cow::Borrowed("an array"),
        Some(byte @ (b'}' | b']' | b',' | b':')) => return Cow::Owned(format!("`{}`", char::from(*byte))),
        Some(byte) if byte.is_ascii_control() => return Cow::Owned(format!("the control character {byte:#04x}")),
        Some(_) => {}
    }
    let length = match rest.first() {
        Some(b'"') => end_of_string(rest, 0),
        _ => rest
            .iter()
            .position(|byte| b",]}: \t\r\n\"".contains(byte))
            .unwrap_or(rest.len())
            .max(1),
    };
    let window = rest.get(..length.min(EXCERPT * 4)).unwrap_or_default();
    let text = match std::str::from_utf8(window) {
        Ok(text) => text,
        Err(error) if error.valid_up_to() == 0 => return Cow::Borrowed("bytes that are not UTF-8"),
        Err(error) => std::str::from_utf8(window.get(..error.valid_up_to()).unwrap_or_default()).unwrap_or_default(),
    };
    match text.char_indices().nth(EXCERPT) {
        Some((cut, _)) => Cow::Owned(format!("{}…", text.get(..cut).unwrap_or_default())),
        None => Cow::Owned(text.to_owned()),
    }
}

fn frames(document: &[u8], offset: usize) -> Vec<Frame> {
    let mut walk = Walk::of(document);
    walk.go_to(offset);
    walk.frames
}

/// A walk through a document, from place to place.
pub(super) struct Walk<'a> {
    document: &'a [u8],
    at: usize,
    frames: Vec<Frame>,
}

impl<'a> Walk<'a> {
    /// One from the start.
    pub(super) fn of(document: &'a [u8]) -> Self {
        Self {
            document,
            at: 0,
            frames: Vec::new(),
        }
    }

    /// The path of the value at, or right before, `offset`, which is behind the last one.
    pub(super) fn path_at(&mut self, offset: usize) -> String {
        self.go_to(offset);
        render(&self.frames)
    }

    fn go_to(&mut self, offset: usize) {
        let (document, frames) = (self.document, &mut self.frames);
        while self.at < offset {
            let at = self.at;
            let Some(byte) = document.get(at) else { break };
            let next = if *byte == b'"' {
                end_of_string(document, at)
            } else {
                at + 1
            };
            match (byte, frames.last_mut()) {
                (b'{', _) => frames.push(Frame::Object(at, None)),
                (b'[', _) => frames.push(Frame::Array(0)),
                (b'}' | b']', _) => drop(frames.pop()),
                (b',', Some(Frame::Array(index))) => *index += 1,
                (b',', Some(Frame::Object(_, key))) => *key = None,
                (b'"', Some(Frame::Object(_, key @ None))) if next <= offset => {
                    *key = Some(unescaped(document, at, next));
                }
                _ => {}
            }
            self.at = next;
        }
    }
}

/// The offset behind the string that starts at `start`.
fn end_of_string(document: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(byte) = document.get(at) {
        match byte {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    document.len()
}

fn unescaped(document: &[u8], start: usize, end: usize) -> String {
    let token = document.get(start..end).unwrap_or_default();
    match Reader::new(token).string() {
        Ok(text) => text.into_owned(),
        Err(_) => String::from_utf8_lossy(token).into_owned(),
    }
}

fn render(frames: &[Frame]) -> String {
    let mut path = String::from("$");
    for frame in frames {
        match frame {
            Frame::Object(_, None) => {}
            Frame::Object(_, Some(key)) if is_plain(key) => {
                path.push('.');
                path.push_str(key);
            }
            Frame::Object(_, Some(key)) => path.push_str(&format!("[{key:?}]")),
            Frame::Array(index) => path.push_str(&format!("[{index}]")),
        }
    }
    path
}

/// Returns true if a key can follow a dot.
fn is_plain(key: &str) -> bool {
    let mut characters = key.chars();
    characters
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && characters.all(|other| other.is_ascii_alphanumeric() || other == '_' || other == '-')
}
