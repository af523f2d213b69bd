//! The nodes of a JSON text (RFC 8259).

use super::index::{Builder, Index, Shape};

/// Indexes a JSON text; `None` where it turns out not to be JSON.
pub(super) fn index(text: &str) -> Option<Index> {
    let mut scan = Scan {
        text,
        bytes: text.as_bytes(),
        at: 0,
        builder: Builder::default(),
    };
    if text.starts_with('\u{feff}') {
        scan.at = '\u{feff}'.len_utf8();
    }
    let mut in_object = Vec::new();
    loop {
        scan.skip_space();
        match scan.peek() {
            None => break,
            Some(b'{') => {
                scan.builder.open(Shape::Object, scan.at);
                in_object.push(true);
                scan.at += 1;
            }
            Some(b'[') => {
                scan.builder.open(Shape::List, scan.at);
                in_object.push(false);
                scan.at += 1;
            }
            Some(b'}' | b']') => {
                in_object.pop()?;
                scan.at += 1;
                scan.builder.close(scan.at);
            }
            Some(b',' | b':') => scan.at += 1,
            Some(b'"') => scan.string(in_object.last().copied().unwrap_or(false))?,
            Some(_) => scan.word()?,
        }
    }
    Some(scan.builder.finish(text))
}

struct Scan<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    builder: Builder,
}

impl Scan<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\r' | b'\n')) {
            self.at += 1;
        }
    }

    /// A string: a key where a colon follows it in an object, else a value.
    fn string(&mut self, in_object: bool) -> Option<()> {
        let start = self.at;
        self.at += 1;
        let mut escaped = false;
        loop {
            match self.peek()? {
                b'"' => break,
                b'\\' => {
                    escaped = true;
                    self.at += 2;
                }
                _ => self.at += 1,
            }
        }
        self.at += 1;
        let end = self.at;
        self.skip_space();
        if in_object && self.peek() == Some(b':') {
            let inside = self.text.get(start + 1..end - 1)?;
            let text = if escaped { unescape(inside) } else { inside.to_owned() };
            self.builder.key(start..end, Some(text.into_boxed_str()));
        } else {
            self.builder.scalar(start..end);
        }
        Some(())
    }

    /// A number, `true`, `false` or `null`.
    fn word(&mut self) -> Option<()> {
        let start = self.at;
        while matches!(
            self.peek(),
            Some(b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' | b'+' | b'-' | b'.')
        ) {
            self.at += 1;
        }
        if self.at == start {
            return None;
        }
        self.builder.scalar(start..self.at);
        Some(())
    }
}

/// The text of a JSON string without its quotes; broken escapes are left out.
fn unescape(inside: &str) -> String {
    let mut units = Vec::with_capacity(inside.len());
    let mut rest = inside.chars();
    while let Some(c) = rest.next() {
        if c != '\\' {
            units.extend_from_slice(c.encode_utf16(&mut [0; 2]));
            continue;
        }
        match rest.next() {
            Some('u') => {
                let digits: String = rest.by_ref().take(4).collect();
                units.extend(u16::from_str_radix(&digits, 16).ok());
            }
            Some('n') => units.push(u16::from(b'\n')),
            Some('t') => units.push(u16::from(b'\t')),
            Some('r') => units.push(u16::from(b'\r')),
            Some('b') => units.push(8),
            Some('f') => units.push(12),
            Some(other) => units.extend_from_slice(other.encode_utf16(&mut [0; 2])),
            None => {}
        }
    }
    String::from_utf16_lossy(&units)
}
