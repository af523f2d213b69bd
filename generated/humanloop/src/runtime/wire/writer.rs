//! The writer: JSON text without white space, appended to a buffer.
//!
//! The writer writes commas. The last byte that was written decides if one is needed: a container that has just begun
//! ends with its opening bracket, and no value does.

use super::super::field::Field;
use super::{Encode, Extra};

/// A buffer that JSON is written to. Writing cannot fail.
#[derive(Debug, Default, Clone)]
pub struct Writer {
    pub(super) buffer: Vec<u8>,
}

impl Writer {
    /// Creates an empty buffer.
    pub fn new() -> Self {
        Self {
            buffer: Vec::with_capacity(128),
        }
    }

    /// Returns the text.
    pub fn into_bytes(self) -> Vec<u8> {
        self.buffer
    }

    /// Begins an object.
    pub fn begin_object(&mut self) {
        self.buffer.push(b'{');
    }

    /// Writes the key of the next property, whose value must follow. It is escaped as any string is.
    pub fn key(&mut self, key: &str) {
        self.comma();
        self.string(key);
        self.buffer.push(b':');
    }

    /// The same for a key of generated code, which is the text between the quotes already.
    fn key_as_is(&mut self, key: &'static str) {
        self.buffer.reserve(key.len() + 4);
        self.comma();
        self.buffer.push(b'"');
        self.buffer.extend_from_slice(key.as_bytes());
        self.buffer.extend_from_slice(b"\":");
    }

    #[inline]
    fn comma(&mut self) {
        if self.buffer.last() != Some(&b'{') {
            self.buffer.push(b',');
        }
    }

    /// Ends an object.
    pub fn end_object(&mut self) {
        self.buffer.push(b'}');
    }

    /// Begins an array.
    pub fn begin_array(&mut self) {
        self.buffer.push(b'[');
    }

    /// Begins the next item, whose value must follow.
    #[inline]
    pub fn item(&mut self) {
        if self.buffer.last() != Some(&b'[') {
            self.buffer.push(b',');
        }
    }

    /// Ends an array.
    pub fn end_array(&mut self) {
        self.buffer.push(b']');
    }

    /// Writes `null`.
    pub fn null(&mut self) {
        self.buffer.extend_from_slice(b"null");
    }

    /// Writes `true` or `false`.
    pub fn bool(&mut self, value: bool) {
        self.buffer.extend_from_slice(if value { b"true" } else { b"false" });
    }

    /// Writes a value that is JSON text already.
    pub fn raw(&mut self, text: &str) {
        self.buffer.extend_from_slice(text.trim_ascii().as_bytes());
    }

    /// Writes a property whose key is text of any kind.
    pub fn entry<T: Encode + ?Sized>(&mut self, key: &str, value: &T) {
        self.key(key);
        value.encode(self);
    }

    /// Writes a property; `None` is written as `null`. The key, here and in the two methods below, is a literal that
    /// is already escaped.
    #[inline(never)]
    pub fn field<T: Encode + ?Sized>(&mut self, key: &'static str, value: &T) {
        self.key_as_is(key);
        value.encode(self);
    }

    /// Writes a property unless it is `None`.
    #[inline(never)]
    pub fn optional<T: Encode>(&mut self, key: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.field(key, value);
        }
    }

    /// Writes a property unless it is absent.
    #[inline(never)]
    pub fn tri_state<T: Encode>(&mut self, key: &'static str, value: &Field<T>) {
        match value {
            Field::Absent => {}
            Field::Null => {
                self.key_as_is(key);
                self.null();
            }
            Field::Value(value) => self.field(key, value),
        }
    }

    /// Writes the properties of the object that its schema does not name.
    pub fn extra<T: Encode>(&mut self, properties: &Extra<T>) {
        for (key, value) in properties {
            self.entry(key, value);
        }
    }
}
