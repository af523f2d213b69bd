//! The reader: a cursor over the text of one document.
//!
//! Every method that reads a value skips the white space before it and stops right behind it. Objects and arrays
//! are entered with `begin_…` and walked with `next_…` until that says there is no more, which also leaves them.
//! After an error the cursor is anywhere: go back to a clone taken before, or give up.

use std::borrow::Cow;

use super::error::{DecodeError, Reason};
use super::unknown::Notes;
use super::{Decode, Extra};

/// The default limit for the levels of nesting that a reader enters.
pub(in super::super) const DEFAULT_NESTING: u32 = 128;

/// The character that some servers begin a document with.
const BYTE_ORDER_MARK: char = '\u{FEFF}';

/// The number of times its length that a document may be read in vain.
const IN_VAIN: usize = 32;

/// A cursor over JSON text. Cheap to clone: a clone is a mark to go back to.
#[derive(Clone)]
pub struct Reader<'a> {
    /// The document as far as it is UTF-8.
    pub(super) text: &'a str,
    /// The bytes of the whole document, in number.
    length: usize,
    pub(super) at: usize,
    /// The containers that may still be entered.
    room: u32,
    limit: u32,
    /// True if a container was just entered, so that no comma comes next.
    fresh: bool,
    /// The bytes that may still be read in vain, by [`Reader::attempt`].
    credit: usize,
    /// The notes of data that is read and not known, if they are wanted.
    pub(super) notes: Option<&'a Notes>,
}

/// The kind of a JSON value, as far as its first characters show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Bool,
    /// A number without a fraction, however it is written: `3`, `3.0`, `3e2`
    Integer,
    /// A number with a fraction
    Number,
    /// A string
    String,
    /// An array
    Array,
    /// An object
    Object,
}

impl<'a> Reader<'a> {
    /// Creates a reader at the start of a document. Bytes that are not UTF-8 are an error once they are reached.
    pub fn new(document: &'a [u8]) -> Self {
        let text = match std::str::from_utf8(document) {
            Ok(text) => text,
            Err(error) => document
                .get(..error.valid_up_to())
                .and_then(|valid| std::str::from_utf8(valid).ok())
                .unwrap_or_default(),
        };
        Self {
            text,
            length: document.len(),
            // RFC 8259, section 8.1: a byte order mark may be ignored.
            at: if text.starts_with(BYTE_ORDER_MARK) {
                BYTE_ORDER_MARK.len_utf8()
            } else {
                0
            },
            room: DEFAULT_NESTING,
            limit: DEFAULT_NESTING,
            fresh: false,
            credit: document.len().saturating_mul(IN_VAIN).saturating_add(1 << 16),
            notes: None,
        }
    }

    /// Sets the limit on nested objects and arrays. It must be called before reading.
    #[must_use]
    pub fn with_depth(mut self, limit: u32) -> Self {
        self.room = limit;
        self.limit = limit;
        self
    }

    /// Returns the byte offset of the cursor.
    pub fn offset(&self) -> usize {
        self.at
    }

    /// Enters the object at the cursor.
    ///
    /// # Errors
    /// There is no object, or it is nested too deep.
    pub fn begin_object(&mut self) -> Result<(), DecodeError> {
        match self.byte() {
            Some(b'{') => self.enter(),
            _ => Err(self.mismatch_static("an object")),
        }
    }

    /// Goes to the value of the next property and returns its key; `None` when the object has ended.
    ///
    /// # Errors
    /// Neither a key with its colon nor the end of the object comes next.
    pub fn next_key(&mut self) -> Result<Option<Cow<'a, str>>, DecodeError> {
        let mut byte = self.byte();
        if byte == Some(b'}') {
            self.leave();
            return Ok(None);
        }
        if self.fresh {
            self.fresh = false;
        } else if byte == Some(b',') {
            self.at += 1;
            byte = self.byte();
        } else {
            return Err(self.mismatch_static("`,` or `}`"));
        }
        if byte != Some(b'"') {
            return Err(self.mismatch_static("a key"));
        }
        let key = self.string()?;
        if self.byte() != Some(b':') {
            return Err(self.mismatch_static("`:`"));
        }
        self.at += 1;
        Ok(Some(key))
    }

    /// Enters the array at the cursor.
    ///
    /// # Errors
    /// There is no array, or it is nested too deep.
    pub fn begin_array(&mut self) -> Result<(), DecodeError> {
        match self.byte() {
            Some(b'[') => self.enter(),
            _ => Err(self.mismatch_static("an array")),
        }
    }

    /// Goes to the next item; `false` when the array has ended.
    ///
    /// # Errors
    /// Neither a comma nor the end of the array comes next.
    pub fn next_item(&mut self) -> Result<bool, DecodeError> {
        let byte = self.byte();
        if byte == Some(b']') {
            self.leave();
            return Ok(false);
        }
        if self.fresh {
            self.fresh = false;
            return Ok(true);
        }
        if byte != Some(b',') {
            return Err(self.mismatch_static("`,` or `]`"));
        }
        self.at += 1;
        match self.byte() {
            Some(b']') => Err(self.mismatch_static("a value")),
            _ => Ok(true),
        }
    }

    /// Reads `null`.
    ///
    /// # Errors
    /// Another value comes next.
    pub fn null(&mut self) -> Result<(), DecodeError> {
        if self.literal("null") {
            Ok(())
        } else {
            Err(self.mismatch_static("null"))
        }
    }

    /// Reads `null` if it comes next, and returns true if it did.
    pub fn take_null(&mut self) -> bool {
        self.byte() == Some(b'n') && self.literal("null")
    }

    /// Reads `true` or `false`.
    ///
    /// # Errors
    /// Another value comes next.
    pub fn bool(&mut self) -> Result<bool, DecodeError> {
        match self.byte() {
            Some(b't') if self.literal("true") => Ok(true),
            Some(b'f') if self.literal("false") => Ok(false),
            _ => Err(self.mismatch_static("a boolean")),
        }
    }

    /// Reads a string and parses it: a date, an identifier, a value of an enumeration.
    ///
    /// # Errors
    /// There is no string, or `parse` refuses it: then the error says that `expected` (such as "a date") was
    /// expected.
    pub fn parse<T>(&mut self, expected: &str, parse: impl FnOnce(&str) -> Option<T>) -> Result<T, DecodeError> {
        self.byte();
        let start = self.at;
        let text = self.string()?;
        parse(&text).ok_or_else(|| Self::expected(start, Cow::Owned(expected.to_owned())))
    }

    /// Reads a value into a variable that starts as absent: an option, a tri-state.
    ///
    /// # Errors
    /// Those of reading the value.
    #[inline(never)]
    pub fn read<T: Decode>(&mut self, slot: &mut T) -> Result<(), DecodeError> {
        *slot = T::decode(self)?;
        Ok(())
    }

    /// Reads a required value into a variable that starts as `None`.
    ///
    /// # Errors
    /// Those of reading the value; `null` is one only if `T` takes it for one.
    #[inline(never)]
    pub fn read_some<T: Decode>(&mut self, slot: &mut Option<T>) -> Result<(), DecodeError> {
        *slot = Some(T::decode(self)?);
        Ok(())
    }

    /// Reads the value of a property that the schema does not name.
    ///
    /// # Errors
    /// Those of reading the value.
    #[inline(never)]
    pub fn read_extra<T: Decode>(&mut self, key: Cow<'_, str>, extra: &mut Extra<T>) -> Result<(), DecodeError> {
        extra.insert(key.into_owned(), T::decode(self)?);
        Ok(())
    }

    /// Returns the value of a required property, if its object had one.
    ///
    /// # Errors
    /// It was not found. To be called right after the object has ended.
    pub fn required<T>(&self, value: Option<T>, property: &str) -> Result<T, DecodeError> {
        match value {
            Some(value) => Ok(value),
            None => Err(self.missing(property)),
        }
    }

    /// Reads a value as `T`, or reads nothing if it is not one.
    ///
    /// Alternatives within alternatives would be tried ever more often, so what is read in vain is limited: past
    /// some thirty times the document's length nothing is tried any more.
    pub fn attempt<T: Decode>(&mut self) -> Option<T> {
        let mut ahead = self.clone();
        if self.credit == 0 {
            return None;
        }
        let noted = self.notes.map_or(0, Notes::count);
        match T::decode(&mut ahead) {
            Ok(value) => {
                *self = ahead;
                Some(value)
            }
            Err(_) => {
                if let Some(notes) = self.notes {
                    notes.forget_from(noted);
                }
                self.credit = ahead.credit.saturating_sub(ahead.at - self.at + 1);
                None
            }
        }
    }

    /// Checks that nothing but white space is left.
    ///
    /// # Errors
    /// There is something else.
    pub fn end(&mut self) -> Result<(), DecodeError> {
        match self.byte() {
            None if self.at == self.length => Ok(()),
            _ => Err(self.mismatch_static("the end of the text")),
        }
    }

    /// Returns the error that the object which has just ended, or starts at the cursor, lacks a property.
    #[cold]
    pub fn missing(&self, property: &str) -> DecodeError {
        DecodeError::new(self.object_end(), Reason::Missing(property.into()))
    }

    /// Returns the error that the object which has just ended lacks one of its required properties; the document
    /// shows which.
    #[cold]
    pub fn missing_one_of(&self, required: &'static [&'static str]) -> DecodeError {
        DecodeError::new(self.object_end(), Reason::MissingOneOf(required))
    }

    /// Returns the error that another value was expected at the cursor, such as "a string".
    #[cold]
    pub fn mismatch(&self, expected: &str) -> DecodeError {
        Self::expected(self.clone().past_space(), Cow::Owned(expected.to_owned()))
    }

    #[cold]
    pub(super) fn mismatch_static(&self, expected: &'static str) -> DecodeError {
        Self::expected(self.clone().past_space(), Cow::Borrowed(expected))
    }

    #[cold]
    pub(super) fn expected(offset: usize, what: Cow<'static, str>) -> DecodeError {
        DecodeError::new(offset, Reason::Expected(what))
    }

    /// The offset of the bracket that ended an object right before the cursor, or else of the cursor.
    fn object_end(&self) -> usize {
        let before = self.at.checked_sub(1);
        before
            .filter(|before| self.text.as_bytes().get(*before) == Some(&b'}'))
            .unwrap_or(self.at)
    }

    /// The first byte behind white space, where the cursor then is.
    pub(super) fn byte(&mut self) -> Option<u8> {
        match self.text.as_bytes().get(self.at) {
            Some(byte) if *byte > b' ' => Some(*byte),
            _ => {
                self.past_space();
                self.text.as_bytes().get(self.at).copied()
            }
        }
    }

    fn past_space(&mut self) -> usize {
        while let Some(b' ' | b'\n' | b'\r' | b'\t') = self.text.as_bytes().get(self.at) {
            self.at += 1;
        }
        self.at
    }

    fn literal(&mut self, word: &'static str) -> bool {
        self.byte();
        let found = self
            .text
            .as_bytes()
            .get(self.at..)
            .is_some_and(|rest| rest.starts_with(word.as_bytes()));
        if found {
            self.at += word.len();
        }
        found
    }

    fn enter(&mut self) -> Result<(), DecodeError> {
        match self.room.checked_sub(1) {
            Some(room) => self.room = room,
            None => return Err(DecodeError::new(self.at, Reason::TooDeep(self.limit))),
        }
        self.at += 1;
        self.fresh = true;
        Ok(())
    }

    fn leave(&mut self) {
        self.at += 1;
        self.room = self.limit.min(self.room + 1);
        self.fresh = false;
    }
}
