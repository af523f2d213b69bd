//! Numbers as they are read (RFC 8259, section 6).
//!
//! An integer is a number without a fraction, however it is written: `3`, `3.0` and `0.3e1` are one. It is read
//! from its digits, never through a float, so that every value of 64 bits arrives whole.

use std::borrow::Cow;

use super::error::DecodeError;
use super::reader::Reader;

/// The number of decimal digits that always fit 64 bits.
const SAFE_DIGITS: usize = 19;

/// The integers up to which every one is a float.
const EXACT_IN_F64: u64 = 1 << f64::MANTISSA_DIGITS;

/// The powers of ten that are floats exactly.
const POWERS_OF_TEN: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
];

/// The text of a number, taken apart.
pub(super) struct NumberToken<'a> {
    pub(super) text: &'a str,
    /// Digits before the point.
    whole: &'a str,
    /// Digits behind the point.
    fraction: &'a str,
    /// Sign and digits behind the `e`.
    exponent: &'a str,
}

impl<'a> Reader<'a> {
    /// Reads an integer of 64 bits with a sign.
    ///
    /// # Errors
    /// There is no number, it has a fraction, or it is out of range.
    pub fn i64(&mut self) -> Result<i64, DecodeError> {
        let bits = self.integer(i64::MIN, i64::MAX.unsigned_abs())?;
        Ok(bits as i64)
    }

    /// Reads an integer of 64 bits without a sign.
    ///
    /// # Errors
    /// There is no number, it has a fraction, or it is out of range.
    pub fn u64(&mut self) -> Result<u64, DecodeError> {
        self.integer(0, u64::MAX)
    }

    /// Reads a number as it is written.
    ///
    /// # Errors
    /// There is no number.
    pub fn number_text(&mut self) -> Result<&'a str, DecodeError> {
        self.number_token().map(|token| token.text)
    }

    /// Reads a number as the nearest float of 64 bits.
    ///
    /// # Errors
    /// There is no number, or it is too large.
    pub fn f64(&mut self) -> Result<f64, DecodeError> {
        if let Some(value) = self.short_decimal() {
            return Ok(value);
        }
        let token = self.number_token()?;
        let value = token.text.parse::<f64>().ok().filter(|value| value.is_finite());
        value.ok_or_else(|| self.too_large(&token))
    }

    /// Reads a number as the nearest float of 32 bits.
    ///
    /// # Errors
    /// There is no number, or it is too large.
    pub fn f32(&mut self) -> Result<f32, DecodeError> {
        let token = self.number_token()?;
        let value = token.text.parse::<f32>().ok().filter(|value| value.is_finite());
        value.ok_or_else(|| self.too_large(&token))
    }

    /// Reads an integer within bounds, of which the low one is not above zero. A negative one is given as the 64
    /// bits of its two's complement.
    pub(super) fn integer(&mut self, low: i64, high: u64) -> Result<u64, DecodeError> {
        let first = self.byte();
        let start = self.at;
        if !matches!(first, Some(b'-' | b'0'..=b'9')) {
            return Err(self.mismatch_static("an integer"));
        }
        let value = match self.short_integer() {
            Some(short) => Some(short),
            None => self.long_integer(start)?,
        };
        match value {
            Some((false, magnitude)) if magnitude <= high => Ok(magnitude),
            Some((true, magnitude)) if magnitude <= low.unsigned_abs() => Ok(magnitude.wrapping_neg()),
            Some(_) | None => Err(Self::out_of_range(start, low, high)),
        }
    }

    #[cold]
    fn out_of_range(start: usize, low: i64, high: u64) -> DecodeError {
        Self::expected(start, Cow::Owned(format!("an integer from {low} to {high}")))
    }

    /// Reads an integer that is nothing but a sign and at most 19 digits, or nothing.
    fn short_integer(&mut self) -> Option<(bool, u64)> {
        let bytes = self.text.as_bytes();
        let negative = bytes.get(self.at) == Some(&b'-');
        let start = self.at + usize::from(negative);
        let (magnitude, end) = digits_from(bytes, start, 0);
        let is_short = (start + 1..=start + SAFE_DIGITS).contains(&end) && !leads_with_zero(bytes, start, end);
        if !is_short || matches!(bytes.get(end), Some(b'.' | b'e' | b'E')) {
            return None;
        }
        self.at = end;
        Some((negative, magnitude))
    }

    /// Reads an integer that is written with a fraction or an exponent, or has many digits; `None` if they are more
    /// than 64 bits hold.
    #[cold]
    fn long_integer(&mut self, start: usize) -> Result<Option<(bool, u64)>, DecodeError> {
        let token = self.number_token()?;
        if !token.is_whole() {
            return Err(Self::expected(start, Cow::Borrowed("an integer")));
        }
        let value = token.integer();
        Ok(value.and_then(|value| Some((value < 0, u64::try_from(value.unsigned_abs()).ok()?))))
    }

    /// Reads a number that has no exponent and so few digits that one division of two exact floats makes the nearest
    /// one of it; or reads nothing.
    fn short_decimal(&mut self) -> Option<f64> {
        if !matches!(self.byte(), Some(b'-' | b'0'..=b'9')) {
            return None;
        }
        let bytes = self.text.as_bytes();
        let negative = bytes.get(self.at) == Some(&b'-');
        let start = self.at + usize::from(negative);
        let (mut mantissa, mut end) = digits_from(bytes, start, 0);
        let mut digits = end - start;
        if digits == 0 || leads_with_zero(bytes, start, end) {
            return None;
        }
        let mut places = 0;
        if bytes.get(end) == Some(&b'.') {
            let point = end;
            (mantissa, end) = digits_from(bytes, point + 1, mantissa);
            places = end - point - 1;
            digits += places;
            if places == 0 {
                return None;
            }
        }
        let power = POWERS_OF_TEN.get(places)?;
        if digits > SAFE_DIGITS || mantissa > EXACT_IN_F64 || matches!(bytes.get(end), Some(b'e' | b'E')) {
            return None;
        }
        self.at = end;
        let value = mantissa as f64 / power;
        Some(if negative { -value } else { value })
    }

    /// Reads the text of a number.
    pub(super) fn number_token(&mut self) -> Result<NumberToken<'a>, DecodeError> {
        if !matches!(self.byte(), Some(b'-' | b'0'..=b'9')) {
            return Err(self.mismatch_static("a number"));
        }
        let text = self.text;
        let start = self.at;
        let whole_at = start + usize::from(text.as_bytes().get(start) == Some(&b'-'));
        let mut end = self.digits(whole_at)?;
        let whole = &text[whole_at..end];
        if whole.len() > 1 && whole.starts_with('0') {
            return Err(Self::expected(start, Cow::Borrowed("a number without a leading zero")));
        }
        let mut fraction = "";
        if text.as_bytes().get(end) == Some(&b'.') {
            let fraction_at = end + 1;
            end = self.digits(fraction_at)?;
            fraction = &text[fraction_at..end];
        }
        let mut exponent = "";
        if let Some(b'e' | b'E') = text.as_bytes().get(end) {
            let exponent_at = end + 1;
            let signed = matches!(text.as_bytes().get(exponent_at), Some(b'+' | b'-'));
            end = self.digits(exponent_at + usize::from(signed))?;
            exponent = &text[exponent_at..end];
        }
        self.at = end;
        Ok(NumberToken {
            text: &text[start..end],
            whole,
            fraction,
            exponent,
        })
    }

    /// The offset behind the digits, at least one, that start here.
    fn digits(&self, start: usize) -> Result<usize, DecodeError> {
        let rest = self.text.as_bytes().get(start..).unwrap_or_default();
        match rest
            .iter()
            .position(|byte| !byte.is_ascii_digit())
            .unwrap_or(rest.len())
        {
            0 => Err(Self::expected(start.min(self.text.len()), Cow::Borrowed("a digit"))),
            count => Ok(start + count),
        }
    }

    #[cold]
    fn too_large(&self, token: &NumberToken<'_>) -> DecodeError {
        Self::expected(
            self.at - token.text.len(),
            Cow::Borrowed("a number that a float can hold"),
        )
    }
}

/// Adds the digits that start at an offset to a value, and tells where they end. Past [`SAFE_DIGITS`] in all, the
/// value is of no use.
fn digits_from(text: &[u8], start: usize, value: u64) -> (u64, usize) {
    let mut value = value;
    let mut at = start;
    while let Some(digit @ b'0'..=b'9') = text.get(at) {
        value = value.wrapping_mul(10).wrapping_add(u64::from(digit - b'0'));
        at += 1;
    }
    (value, at)
}

fn leads_with_zero(text: &[u8], start: usize, end: usize) -> bool {
    end > start + 1 && text.get(start) == Some(&b'0')
}

impl NumberToken<'_> {
    /// Returns true if the number has no fraction.
    pub(super) fn is_whole(&self) -> bool {
        if self.fraction.is_empty() && self.exponent.is_empty() {
            return true;
        }
        self.is_zero() || self.shift() >= 0
    }

    /// The number, which must be whole, unless it is far out of the range of 64 bits.
    fn integer(&self) -> Option<i128> {
        if self.is_zero() {
            return Some(0);
        }
        let shift = u32::try_from(self.shift()).ok()?;
        let mut value = 0_i128;
        for digit in self.significant() {
            value = value.checked_mul(10)?.checked_add(i128::from(digit - b'0'))?;
        }
        let value = value.checked_mul(10_i128.checked_pow(shift)?)?;
        Some(if self.text.starts_with('-') { -value } else { value })
    }

    fn is_zero(&self) -> bool {
        self.whole
            .bytes()
            .chain(self.fraction.bytes())
            .all(|digit| digit == b'0')
    }

    /// The digits without the zeros they end in.
    fn significant(&self) -> impl Iterator<Item = u8> {
        let count = self.whole.len() + self.fraction.len() - self.trailing_zeros();
        self.whole.bytes().chain(self.fraction.bytes()).take(count)
    }

    /// The power of ten by which the significant digits are to be multiplied. Below zero: there is a fraction.
    fn shift(&self) -> i64 {
        let exponent = self.exponent.strip_prefix('+').unwrap_or(self.exponent);
        let exponent = match exponent.parse::<i64>() {
            Ok(exponent) => exponent,
            Err(_) if exponent.is_empty() => 0,
            Err(_) if exponent.starts_with('-') => i64::MIN,
            Err(_) => i64::MAX,
        };
        let moved = self.trailing_zeros() as i64 - self.fraction.len() as i64;
        exponent.saturating_add(moved)
    }

    fn trailing_zeros(&self) -> usize {
        let digits = self.fraction.bytes().rev().chain(self.whole.bytes().rev());
        digits.take_while(|digit| *digit == b'0').count()
    }
}
