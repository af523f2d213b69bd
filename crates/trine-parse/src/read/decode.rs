//! From bytes to text: byte order marks, UTF-8 and UTF-16.

use trine_diag::codes::parse as codes;
use trine_diag::{Diagnostic, FileId, Position};

/// The text of a file without its byte order mark. Bytes that are no UTF-8 become U+FFFD,
/// with a warning at the first of them.
pub(crate) fn decode(file: FileId, bytes: Vec<u8>) -> (String, Option<Diagnostic>) {
    match bytes.as_slice() {
        [0xFE, 0xFF, rest @ ..] => return utf16(file, rest, u16::from_be_bytes),
        [0xFF, 0xFE, rest @ ..] => return utf16(file, rest, u16::from_le_bytes),
        _ => {}
    }
    match String::from_utf8(bytes) {
        Ok(text) => (without_mark(text), None),
        Err(error) => {
            let valid = error.utf8_error().valid_up_to();
            let bytes = error.into_bytes();
            let position = end_of(&String::from_utf8_lossy(&bytes[..valid]));
            let text = String::from_utf8_lossy(&bytes).into_owned();
            let message = format!(
                "expected UTF-8, found the byte 0x{:02x}",
                bytes.get(valid).copied().unwrap_or(0)
            );
            (
                without_mark(text),
                Some(Diagnostic::at_position(codes::NOT_UTF8, file, position, message)),
            )
        }
    }
}

fn utf16(file: FileId, bytes: &[u8], unit: fn([u8; 2]) -> u16) -> (String, Option<Diagnostic>) {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    let text = char::decode_utf16(units)
        .map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect();
    let start = Position { line: 1, column: 1 };
    (
        text,
        Some(Diagnostic::at_position(
            codes::NOT_UTF8,
            file,
            start,
            "expected UTF-8, found UTF-16; it is read as UTF-16",
        )),
    )
}

fn without_mark(text: String) -> String {
    match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    }
}

/// The position just behind a text.
fn end_of(text: &str) -> Position {
    let last = text.rsplit('\n').next().unwrap_or("");
    let narrow = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    Position {
        line: narrow(text.matches('\n').count() + 1),
        column: narrow(last.chars().count() + 1),
    }
}
