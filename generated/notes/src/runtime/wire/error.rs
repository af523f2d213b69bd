//! The reason why a document could not be read: the expected value, the text that was found, and its place.
//!
//! While reading, an error is an offset and a reason, so that trying one branch of a union after the other stays
//! cheap. Path and excerpt are taken from the document once, by [`DecodeError::locate`].

use std::borrow::Cow;
use std::fmt;

use super::path;

/// A document that is not JSON, or not of the requested type. One pointer wide.
#[derive(Clone)]
pub struct DecodeError(Box<Details>);

#[derive(Clone)]
struct Details {
    offset: usize,
    reason: Reason,
    place: Option<Place>,
}

/// The part of the place that only the document shows.
#[derive(Clone)]
struct Place {
    path: String,
    found: Cow<'static, str>,
}

#[derive(Clone)]
pub(super) enum Reason {
    /// Something else stands at the offset.
    Expected(Cow<'static, str>),
    /// An object ended without this property.
    Missing(Box<str>),
    /// An object ended without one of these properties.
    MissingOneOf(&'static [&'static str]),
    /// Objects and arrays nested past this limit.
    TooDeep(u32),
}

impl DecodeError {
    #[cold]
    pub(super) fn new(offset: usize, reason: Reason) -> Self {
        Self(Box::new(Details {
            offset,
            reason,
            place: None,
        }))
    }

    /// Returns the byte offset in the document at which reading stopped.
    pub fn offset(&self) -> usize {
        self.0.offset
    }

    /// Returns the JSON path of the value that could not be read, such as `$.items[3].name`.
    ///
    /// It is `$` until [`DecodeError::locate`] was called, as [`from_slice`](super::from_slice) does.
    pub fn path(&self) -> &str {
        self.0.place.as_ref().map_or("$", |place| place.path.as_str())
    }

    /// Adds path and excerpt from the document that was read. Called once, when reading is given up.
    #[must_use]
    #[cold]
    pub fn locate(mut self, document: &[u8]) -> Self {
        let offset = self.0.offset;
        if let Reason::MissingOneOf(required) = self.0.reason {
            self.0.reason = Reason::Missing(path::missing_in_object(document, offset, required).into());
        }
        let path = match self.0.reason {
            Reason::Missing(_) | Reason::MissingOneOf(_) => path::of_object(document, offset),
            Reason::Expected(_) | Reason::TooDeep(_) => path::of_value(document, offset),
        };
        self.0.place = Some(Place {
            path,
            found: path::excerpt(document, offset),
        });
        self
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.reason {
            Reason::Expected(expected) => write!(f, "expected {expected}")?,
            Reason::Missing(property) => write!(f, "expected the property `{property}`, found none")?,
            Reason::MissingOneOf(required) => write!(f, "expected all of {required:?}, found fewer")?,
            Reason::TooDeep(limit) => write!(f, "expected at most {limit} nested levels, found more")?,
        }
        if let Some(place) = &self.0.place {
            if matches!(self.0.reason, Reason::Expected(_)) {
                write!(f, ", found {}", place.found)?;
            }
            write!(f, " at {}", place.path)?;
        }
        write!(f, " (byte {})", self.0.offset)
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DecodeError({self})")
    }
}

impl std::error::Error for DecodeError {}
