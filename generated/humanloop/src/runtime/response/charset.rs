//! Text in the charset that a content type names.
//!
//! | charset | names |
//! |---|---|
//! | UTF-8 | none, `utf-8`, `utf8`, `us-ascii`, `ascii`; bytes that are not UTF-8 are read as Windows-1252 for the last two |
//! | Windows-1252 | `windows-1252`, `cp1252`, `iso-8859-1`, `latin1`, as the WHATWG's Encoding Standard has them |
//! | UTF-16 | `utf-16`, `utf-16le`, `utf-16be`; little endian unless a byte order mark or the name says otherwise |
//!
//! A byte order mark goes before the name, and is not in the text.

use std::borrow::Cow;

/// The characters of 0x80 to 0x9F in Windows-1252; all others are those of Unicode.
const HIGH: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The byte order of UTF-16.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Little,
    Big,
}

/// The text of a body.
///
/// # Errors
/// The reason why it cannot be decoded, as the end of the sentence `the body is …`.
pub(super) fn text<'b>(body: &'b [u8], charset: Option<&str>) -> Result<Cow<'b, str>, String> {
    match body {
        [0xEF, 0xBB, 0xBF, rest @ ..] => return utf8(rest),
        [0xFF, 0xFE, rest @ ..] => return utf16(rest, Order::Little),
        [0xFE, 0xFF, rest @ ..] => return utf16(rest, Order::Big),
        _ => {}
    }
    let Some(name) = charset else {
        return utf8(body);
    };
    match name.to_ascii_lowercase().as_str() {
        "utf-8" | "utf8" => utf8(body),
        "us-ascii" | "ascii" => Ok(utf8(body).unwrap_or_else(|_| windows1252(body))),
        "windows-1252" | "cp1252" | "x-cp1252" | "iso-8859-1" | "iso8859-1" | "iso_8859-1" | "latin1" | "latin-1"
        | "l1" => Ok(windows1252(body)),
        "utf-16" | "utf-16le" | "unicode" | "ucs-2" => utf16(body, Order::Little),
        "utf-16be" => utf16(body, Order::Big),
        _ => Err(format!(
            "text in the charset {name:?}, which is not one that is read here"
        )),
    }
}

fn utf8(body: &[u8]) -> Result<Cow<'_, str>, String> {
    match std::str::from_utf8(body) {
        Ok(text) => Ok(Cow::Borrowed(text)),
        Err(error) => Err(format!("not UTF-8 text: {error}")),
    }
}

fn windows1252(body: &[u8]) -> Cow<'_, str> {
    let character = |byte: &u8| match byte {
        0x80..=0x9F => HIGH[usize::from(byte - 0x80)],
        other => char::from(*other),
    };
    Cow::Owned(body.iter().map(character).collect())
}

fn utf16(body: &[u8], order: Order) -> Result<Cow<'_, str>, String> {
    let broken = || "not UTF-16 text".to_owned();
    let pairs = body.chunks_exact(2);
    if !pairs.remainder().is_empty() {
        return Err(broken());
    }
    let units = pairs.map(|pair| match (pair, order) {
        ([low, high], Order::Little) | ([high, low], Order::Big) => u16::from_be_bytes([*high, *low]),
        _ => 0,
    });
    let text: Result<String, _> = char::decode_utf16(units).collect();
    text.map(Cow::Owned).map_err(|_| broken())
}
