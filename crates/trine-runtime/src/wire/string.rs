//! Strings as they are read: where they end, and what their escapes stand for.

use std::borrow::Cow;

use super::error::DecodeError;
use super::reader::Reader;

impl<'a> Reader<'a> {
    /// Reads a string. It is borrowed from the document unless it has escapes.
    ///
    /// # Errors
    /// There is no string, or it has a control character, an unknown escape, or half of a surrogate pair.
    pub fn string(&mut self) -> Result<Cow<'a, str>, DecodeError> {
        if self.byte() != Some(b'"') {
            return Err(self.mismatch_static("a string"));
        }
        let start = self.at + 1;
        let end = plain_until(self.text.as_bytes(), start);
        if self.text.as_bytes().get(end) == Some(&b'"') {
            self.at = end + 1;
            return Ok(Cow::Borrowed(&self.text[start..end]));
        }
        self.at = start;
        let mut whole = String::with_capacity(self.raw_length());
        self.pieces(|plain, escaped| {
            whole.push_str(plain);
            if let Some(character) = escaped {
                whole.push(character);
            }
        })?;
        Ok(Cow::Owned(whole))
    }

    /// The bytes up to the quote that ends a string with escapes, in number, from behind its opening one.
    fn raw_length(&self) -> usize {
        let mut at = self.at;
        loop {
            at = plain_until(self.text.as_bytes(), at);
            match self.text.as_bytes().get(at) {
                Some(b'\\') => at += 2,
                Some(_) | None => return at - self.at,
            }
        }
    }

    /// Passes over a string, which must be at the cursor.
    pub(super) fn skip_string(&mut self) -> Result<(), DecodeError> {
        self.at += 1;
        self.pieces(|_, _| ())
    }

    /// Reads the rest of a string, from behind its opening quote, piece by piece: plain text and the escaped character
    /// behind it, if the string does not end there.
    fn pieces(&mut self, mut take: impl FnMut(&str, Option<char>)) -> Result<(), DecodeError> {
        loop {
            let end = plain_until(self.text.as_bytes(), self.at);
            let plain = &self.text[self.at..end];
            self.at = end;
            match self.text.as_bytes().get(end) {
                Some(b'"') => {
                    take(plain, None);
                    self.at = end + 1;
                    return Ok(());
                }
                Some(b'\\') => {
                    let character = self.escape()?;
                    take(plain, Some(character));
                }
                Some(_) => return Err(Self::expected(end, Cow::Borrowed("a control character to be escaped"))),
                None => return Err(Self::expected(end, Cow::Borrowed("the rest of a string"))),
            }
        }
    }

    /// Reads an escape, which must be at the cursor.
    fn escape(&mut self) -> Result<char, DecodeError> {
        let start = self.at;
        let letter = self.text.as_bytes().get(start + 1).copied();
        self.at = start + 2;
        match letter {
            Some(b'"') => Ok('"'),
            Some(b'\\') => Ok('\\'),
            Some(b'/') => Ok('/'),
            Some(b'b') => Ok('\u{8}'),
            Some(b'f') => Ok('\u{c}'),
            Some(b'n') => Ok('\n'),
            Some(b'r') => Ok('\r'),
            Some(b't') => Ok('\t'),
            Some(b'u') => self
                .code_point()
                .ok_or_else(|| Self::expected(start, Cow::Borrowed("four hex digits"))),
            _ => Err(Self::expected(start, Cow::Borrowed("an escape of JSON"))),
        }
    }

    /// Returns the character of the digits behind `\u`, together with a second escape if they are half of a pair (RFC
    /// 8259, section 7).
    fn code_point(&mut self) -> Option<char> {
        let first = self.hex_digits()?;
        let code = match first {
            0xD800..=0xDBFF => {
                if self.text.as_bytes().get(self.at..self.at + 2) != Some(b"\\u") {
                    return None;
                }
                self.at += 2;
                let second = self.hex_digits().filter(|second| (0xDC00..=0xDFFF).contains(second))?;
                0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00)
            }
            _ => first,
        };
        char::from_u32(code)
    }

    fn hex_digits(&mut self) -> Option<u32> {
        let digits = self.text.as_bytes().get(self.at..self.at + 4)?;
        self.at += 4;
        digits
            .iter()
            .try_fold(0, |value, digit| Some(value << 4 | char::from(*digit).to_digit(16)?))
    }

    /// Like [`Reader::next_key`], without the key.
    pub(super) fn next_key_skipped(&mut self) -> Result<bool, DecodeError> {
        Ok(self.next_key()?.is_some())
    }
}

/// The offset of the first quote, backslash or control character from `start` on, or the length of the text.
#[inline]
pub(super) fn plain_until(text: &[u8], start: usize) -> usize {
    let mut at = start;
    while let Some(word) = text.get(at..).and_then(<[u8]>::first_chunk::<8>) {
        let special = special_bytes(u64::from_le_bytes(*word));
        if special != 0 {
            return at + special.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    let word = padded(text, text.get(at..).unwrap_or_default());
    at + special_bytes(word).trailing_zeros() as usize / 8
}

/// The rest of a text, shorter than a word, as a word. It is padded with zeros, which are control characters.
fn padded(text: &[u8], rest: &[u8]) -> u64 {
    match (text.last_chunk::<8>(), rest.first_chunk::<4>(), rest.last_chunk::<4>()) {
        (Some(last), _, _) if !rest.is_empty() => u64::from_le_bytes(*last) >> (64 - 8 * rest.len()),
        // Where the two overlap, they are the same.
        (_, Some(first), Some(last)) => {
            let (first, last) = (u32::from_le_bytes(*first), u32::from_le_bytes(*last));
            u64::from(first) | u64::from(last) << (8 * (rest.len() - 4))
        }
        _ => rest.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte)),
    }
}

/// Marks the high bit of each byte that a string does not hold as it is. Bits above the lowest marked one may be
/// wrong, since a subtraction borrows upwards; the lowest is right.
#[inline]
fn special_bytes(word: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let quote = word ^ (ONES * b'"' as u64);
    let backslash = word ^ (ONES * b'\\' as u64);
    let control = word.wrapping_sub(ONES * 0x20);
    (quote.wrapping_sub(ONES) & !quote | backslash.wrapping_sub(ONES) & !backslash | control & !word) & HIGH
}
