//! Lookahead at the next value without reading it: kinds, tags, keys, and whole values to skip.

use std::borrow::Cow;

use super::error::DecodeError;
use super::reader::{Kind, Reader};

impl<'a> Reader<'a> {
    /// Returns the kind of the next value.
    ///
    /// # Errors
    /// No value starts here.
    pub fn peek(&mut self) -> Result<Kind, DecodeError> {
        match self.byte() {
            Some(b'"') => Ok(Kind::String),
            Some(b'{') => Ok(Kind::Object),
            Some(b'[') => Ok(Kind::Array),
            Some(b'n') => Ok(Kind::Null),
            Some(b't' | b'f') => Ok(Kind::Bool),
            Some(b'-' | b'0'..=b'9') => {
                let whole = self.clone().number_token()?.is_whole();
                Ok(if whole { Kind::Integer } else { Kind::Number })
            }
            _ => Err(self.mismatch_static("a value")),
        }
    }

    /// Skips the value of a property that the schema does not name. Its text is checked.
    ///
    /// # Errors
    /// There is no value, or its text is not JSON.
    pub fn skip(&mut self) -> Result<(), DecodeError> {
        if self.notes.is_some() {
            self.note_property();
        }
        self.pass()
    }

    /// The same for what nobody needs to know of.
    pub(super) fn pass(&mut self) -> Result<(), DecodeError> {
        match self.byte() {
            Some(b'"') => self.skip_string(),
            Some(b'{') => {
                self.begin_object()?;
                while self.next_key_skipped()? {
                    self.pass()?;
                }
                Ok(())
            }
            Some(b'[') => {
                self.begin_array()?;
                while self.next_item()? {
                    self.pass()?;
                }
                Ok(())
            }
            Some(b'n') => self.null(),
            Some(b't' | b'f') => self.bool().map(drop),
            Some(b'-' | b'0'..=b'9') => self.number_token().map(drop),
            _ => Err(self.mismatch_static("a value")),
        }
    }

    /// Reads a value of any kind as its text, without the white space around it.
    ///
    /// # Errors
    /// There is no value, or its text is not JSON.
    pub fn raw(&mut self) -> Result<&'a str, DecodeError> {
        self.byte();
        let start = self.at;
        self.pass()?;
        Ok(&self.text[start..self.at])
    }

    /// Returns the discriminator of the object at the cursor: the value of that property if it is a string, or the
    /// text of a number or a boolean. Reads nothing.
    pub fn tag(&self, property: &str) -> Option<Cow<'a, str>> {
        let mut ahead = self.value_of(property)?;
        match ahead.peek().ok()? {
            Kind::String => ahead.string().ok(),
            Kind::Bool | Kind::Integer | Kind::Number => {
                ahead.raw().ok().map(|text| Cow::Borrowed(without_zeros(text)))
            }
            Kind::Null | Kind::Array | Kind::Object => None,
        }
    }

    /// Returns true if the object at the cursor has this property, even if it is `null`. Reads nothing.
    pub fn has(&self, property: &str) -> bool {
        self.value_of(property).is_some()
    }

    /// Returns the kind of this property's value in the object at the cursor. Reads nothing.
    pub fn kind_of(&self, property: &str) -> Option<Kind> {
        self.value_of(property)?.peek().ok()
    }

    /// Returns the kind of the first item of the array in this property of the object at the cursor. Reads nothing.
    pub fn item_kind_of(&self, property: &str) -> Option<Kind> {
        let mut ahead = self.value_of(property)?;
        ahead.begin_array().ok()?;
        match ahead.next_item().ok()? {
            true => ahead.peek().ok(),
            false => None,
        }
    }

    /// A reader at the value of a property of the object at the cursor.
    fn value_of(&self, property: &str) -> Option<Reader<'a>> {
        let mut ahead = self.clone();
        ahead.begin_object().ok()?;
        while let Some(key) = ahead.next_key().ok()? {
            if key == property {
                return Some(ahead);
            }
            ahead.pass().ok()?;
        }
        None
    }
}

/// The text of a number without a fraction of zeros: `1.0` is `1`.
pub(super) fn without_zeros(number: &str) -> &str {
    match number.split_once('.') {
        Some((whole, fraction)) if fraction.bytes().all(|digit| digit == b'0') => whole,
        _ => number,
    }
}
