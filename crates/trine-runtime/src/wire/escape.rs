//! Strings and numbers as they are written.

use std::fmt;
use std::io::Write as _;

use super::string::plain_until;
use super::writer::Writer;

const HEX: &[u8; 16] = b"0123456789abcdef";

impl Writer {
    /// Writes a string. Quotes, backslashes and control characters are escaped, in the shortest way.
    pub fn string(&mut self, text: &str) {
        let bytes = text.as_bytes();
        let end = plain_until(bytes, 0);
        self.buffer.reserve(bytes.len() + 2);
        self.buffer.push(b'"');
        if end == bytes.len() {
            self.buffer.extend_from_slice(bytes);
        } else {
            self.pieces(bytes, end);
        }
        self.buffer.push(b'"');
    }

    /// Writes a text that is to be escaped first at `end`.
    fn pieces(&mut self, bytes: &[u8], end: usize) {
        let (mut start, mut end) = (0, end);
        loop {
            self.buffer.extend_from_slice(&bytes[start..end]);
            let Some(special) = bytes.get(end) else { break };
            self.escaped(*special);
            start = end + 1;
            end = plain_until(bytes, start);
        }
    }

    /// Writes a value as a string without escapes: digits, letters and plain signs.
    pub fn shown(&mut self, value: &impl fmt::Display) {
        self.buffer.push(b'"');
        // Writing to memory cannot fail.
        let _ = write!(self.buffer, "{value}");
        self.buffer.push(b'"');
    }

    fn escaped(&mut self, byte: u8) {
        let letter = match byte {
            b'"' | b'\\' => byte,
            0x08 => b'b',
            0x0C => b'f',
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            _ => {
                let digits = [HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]];
                self.buffer.extend_from_slice(b"\\u00");
                self.buffer.extend_from_slice(&digits);
                return;
            }
        };
        self.buffer.extend_from_slice(&[b'\\', letter]);
    }

    /// Writes an integer.
    pub fn i64(&mut self, value: i64) {
        // Writing to memory cannot fail, and neither can a number.
        let _ = serde_json::to_writer(&mut self.buffer, &value);
    }

    /// Writes an integer.
    pub fn u64(&mut self, value: u64) {
        let _ = serde_json::to_writer(&mut self.buffer, &value);
    }

    /// Writes a number as it is kept.
    pub(super) fn number(&mut self, value: &serde_json::Number) {
        match (value.as_u64(), value.as_i64()) {
            (Some(value), _) => self.u64(value),
            (None, Some(value)) => self.i64(value),
            // Writing to memory cannot fail.
            (None, None) => drop(write!(self.buffer, "{value}")),
        }
    }

    /// Writes a number with the fewest digits that read back; NaN and infinity are `null`.
    pub fn f64(&mut self, value: f64) {
        let _ = serde_json::to_writer(&mut self.buffer, &value);
    }

    /// Writes a number with the fewest digits that read back as 32 bits; NaN and infinity are `null`.
    pub fn f32(&mut self, value: f32) {
        let _ = serde_json::to_writer(&mut self.buffer, &value);
    }
}
