//! Strings and numbers as they are written.

use std::io::Write as _;

use super::string::special_bytes;
use super::writer::Writer;

const HEX: &[u8; 16] = b"0123456789abcdef";

impl Writer {
    /// Writes a string. Quotes, backslashes and control characters are escaped, in the shortest way.
    pub fn string(&mut self, text: &str) {
        self.buffer.push(b'"');
        let mut rest = text.as_bytes();
        loop {
            let plain = plain_length(rest);
            let (before, after) = rest.split_at(plain);
            self.buffer.extend_from_slice(before);
            let Some((special, after)) = after.split_first() else {
                break;
            };
            self.escaped(*special);
            rest = after;
        }
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
        if value < 0 {
            self.buffer.push(b'-');
        }
        self.u64(value.unsigned_abs());
    }

    /// Writes an integer.
    pub fn u64(&mut self, value: u64) {
        let mut digits = [0; 20];
        let mut at = digits.len();
        let mut rest = value;
        loop {
            at -= 1;
            digits[at] = b'0' + (rest % 10) as u8;
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        self.buffer.extend_from_slice(&digits[at..]);
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

    /// Writes a number with the fewest digits that read back; what is no number, as `null`.
    pub fn f64(&mut self, value: f64) {
        // Writing to memory cannot fail, and neither can a float.
        let _ = serde_json::to_writer(&mut self.buffer, &value);
    }

    /// Writes a number with the fewest digits that read back as 32 bits; what is no number, as `null`.
    pub fn f32(&mut self, value: f32) {
        let _ = serde_json::to_writer(&mut self.buffer, &value);
    }
}

/// How many bytes can be copied before one needs an escape.
fn plain_length(text: &[u8]) -> usize {
    let mut at = 0;
    while let Some(word) = text.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        let special = special_bytes(u64::from_le_bytes(*word));
        if special != 0 {
            return at + special.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    let tail = text.get(at..).unwrap_or_default();
    at + tail
        .iter()
        .position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1F))
        .unwrap_or(tail.len())
}
