//! The data in a document that its types do not know: noted while it is read, if notes are wanted.
//!
//! Without notes it costs a test at each such place, which is cold, and nothing elsewhere.

use std::cell::RefCell;
use std::fmt;

use super::path::{Walk, excerpt};
use super::reader::Reader;
use super::{Decode, DecodeError, Json};

/// The most that is noted of one document.
const MOST: usize = 32;

/// The kind of data that is not known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Unknown {
    /// A value of an enumeration.
    Value,
    /// A value that fits no branch of its union.
    Branch,
    /// A property of an object.
    Property,
}

/// The notes that were taken while a document was read.
#[derive(Debug, Default)]
pub struct Notes {
    found: RefCell<Vec<Note>>,
    /// True if properties that are not known are noted, too.
    of_properties: bool,
}

#[derive(Debug)]
struct Note {
    offset: usize,
    what: Unknown,
    /// The value, of an enumeration.
    value: String,
}

impl Notes {
    /// Creates notes of values of enumerations and unions.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates notes of values and properties.
    pub fn with_properties() -> Self {
        Self {
            of_properties: true,
            ..Self::default()
        }
    }

    /// Reports the notes in this document, in its order: the kind, the JSON path, and the value or its start.
    pub fn tell(&self, document: &[u8], mut to: impl FnMut(Unknown, &str, &str)) {
        let mut walk = Walk::of(document);
        for note in self.found.borrow().iter() {
            let path = walk.path_at(note.offset);
            match note.what {
                Unknown::Value => to(note.what, &path, &note.value),
                Unknown::Branch | Unknown::Property => to(note.what, &path, &excerpt(document, note.offset)),
            }
        }
    }

    fn add(&self, offset: usize, what: Unknown, value: String) {
        let mut found = self.found.borrow_mut();
        if found.len() < MOST {
            found.push(Note { offset, what, value });
        }
    }

    pub(super) fn count(&self) -> usize {
        self.found.borrow().len()
    }

    pub(super) fn forget_from(&self, count: usize) {
        self.found.borrow_mut().truncate(count);
    }
}

impl Reader<'_> {
    /// Notes that the last value is not one of its enumeration.
    #[cold]
    #[inline(never)]
    pub fn unknown(&self, value: &dyn fmt::Display) {
        if let Some(notes) = self.notes {
            notes.add(self.at, Unknown::Value, value.to_string());
        }
    }

    /// Reads a value that fits no branch of its union, as it is.
    ///
    /// # Errors
    /// There is no value, or its text is not JSON.
    pub fn other<K: From<Json>, T>(&mut self, keep: fn(K) -> T) -> Result<T, DecodeError> {
        self.note_branch();
        Json::decode(self).map(|value| keep(value.into()))
    }

    fn note_branch(&mut self) {
        self.byte();
        if let Some(notes) = self.notes {
            notes.add(self.at, Unknown::Branch, String::new());
        }
    }

    #[cold]
    pub(super) fn note_property(&mut self) {
        self.byte();
        if let Some(notes) = self.notes.filter(|notes| notes.of_properties) {
            notes.add(self.at, Unknown::Property, String::new());
        }
    }
}
