//! Percent-encoding (RFC 3986, section 2).

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_encode_byte, utf8_percent_encode};

/// All characters but the unreserved ones (RFC 3986, section 2.3).
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// All characters but unreserved and reserved ones, and those reserved ones that would end the value or the query:
/// `#`, `&`, and `+`, which most servers read as a space (OpenAPI 3.1.1 leaves these to the author of the query).
const RESERVED: &AsciiSet = &UNRESERVED
    .remove(b':')
    .remove(b'/')
    .remove(b'?')
    .remove(b'[')
    .remove(b']')
    .remove(b'@')
    .remove(b'!')
    .remove(b'$')
    .remove(b'\'')
    .remove(b'(')
    .remove(b')')
    .remove(b'*')
    .remove(b',')
    .remove(b';')
    .remove(b'=');

/// The set for a path, where `?` begins the query, brackets are not allowed, and `&` and `+` are ordinary characters.
const RESERVED_IN_PATH: &AsciiSet = &RESERVED.add(b'?').add(b'[').add(b']').remove(b'&').remove(b'+');

/// The set for a cookie, which `;` ends.
const RESERVED_IN_COOKIE: &AsciiSet = &RESERVED.add(b';');

/// The set of characters that are percent-encoded.
pub(super) trait Escape {
    /// Appends the text, escaped.
    fn push(&self, text: &str, out: &mut String);

    /// Returns the text, escaped.
    fn escaped(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        self.push(text, &mut out);
        out
    }
}

/// All but the unreserved ones.
pub(super) struct Unreserved;

/// All but the unreserved characters and those reserved ones that do not end the value; existing triplets are kept.
pub(super) struct Reserved;

/// The same rule in a path.
pub(super) struct ReservedInPath;

/// The same rule in a cookie of style `form`.
pub(super) struct ReservedInCookie;

/// None.
pub(super) struct Verbatim;

/// Only the characters that would end a cookie, or its header.
pub(super) struct InCookie;

impl Escape for Unreserved {
    fn push(&self, text: &str, out: &mut String) {
        out.extend(utf8_percent_encode(text, UNRESERVED));
    }
}

impl Escape for Reserved {
    fn push(&self, text: &str, out: &mut String) {
        keep_triplets(text, RESERVED, out);
    }
}

impl Escape for ReservedInPath {
    fn push(&self, text: &str, out: &mut String) {
        keep_triplets(text, RESERVED_IN_PATH, out);
    }
}

impl Escape for ReservedInCookie {
    fn push(&self, text: &str, out: &mut String) {
        keep_triplets(text, RESERVED_IN_COOKIE, out);
    }
}

impl Escape for Verbatim {
    fn push(&self, text: &str, out: &mut String) {
        out.push_str(text);
    }
}

impl Escape for InCookie {
    fn push(&self, text: &str, out: &mut String) {
        for character in text.chars() {
            match u8::try_from(character) {
                Ok(byte) if byte == b';' || byte.is_ascii_control() => out.push_str(percent_encode_byte(byte)),
                _ => out.push(character),
            }
        }
    }
}

fn keep_triplets(text: &str, set: &'static AsciiSet, out: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.find('%') {
        let (before, from) = rest.split_at(at);
        out.extend(utf8_percent_encode(before, set));
        let kept = match from.as_bytes() {
            [_, a, b, ..] if a.is_ascii_hexdigit() && b.is_ascii_hexdigit() => 3,
            _ => 0,
        };
        out.push_str(if kept == 0 { "%25" } else { &from[..kept] });
        rest = &from[kept.max(1)..];
    }
    out.extend(utf8_percent_encode(rest, set));
}

/// Returns text in `application/x-www-form-urlencoded`: as the WHATWG URL standard serializes it, a space as `+`.
pub(in super::super) fn form_component(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
