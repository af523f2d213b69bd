//! Reading and writing of JSON.
//!
//! A type that is read implements [`Decode`], one that is written [`Encode`]; both are written against two
//! concrete types, [`Reader`] and [`Writer`], so that an impl is plain calls and costs little to compile.
//! The reader takes a whole document as a slice of bytes and never copies a string that has no escapes.
//! Nothing here is generic over a format: other formats go through `bridge` (feature `serde`).
//!
//! An impl has this form, which was measured to compile quickest: one `?` for all arms, one refutable pattern for all
//! required properties; and `#[inline]`, so that only the impls which a program uses become machine code.
//!
//! ```text
//! impl Encode for Pet {
//!     #[inline]
//!     fn encode(&self, out: &mut Writer) {
//!         out.begin_object();
//!         out.field("id", &self.id);
//!         out.optional("tag", &self.tag);
//!         out.tri_state("owner", &self.owner);
//!         out.end_object();
//!     }
//! }
//!
//! impl Decode for Pet {
//!     #[inline]
//!     fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
//!         let mut id = None;
//!         let mut tag = None;
//!         let mut owner = Field::Absent;
//!         input.begin_object()?;
//!         while let Some(key) = input.next_key()? {
//!             match &*key {
//!                 "id" => input.read_some(&mut id),
//!                 "tag" => input.read(&mut tag),
//!                 "owner" => input.read(&mut owner),
//!                 _ => input.skip(),
//!             }?;
//!         }
//!         let Some(id) = id else {
//!             return Err(input.missing_one_of(&["id"]));
//!         };
//!         Ok(Self { id, tag, owner })
//!     }
//! }
//! ```
//!
//! The text is that of RFC 8259. What is written is byte for byte what `serde_json` writes.

#[cfg(feature = "serde")]
pub mod bridge;
mod containers;
mod error;
mod escape;
mod form;
mod lookahead;
mod number;
mod path;
mod reader;
mod scalars;
mod string;
mod tags;
mod unknown;
mod writer;

pub use error::DecodeError;
pub use form::TextForm;
pub(super) use reader::DEFAULT_NESTING;
pub use reader::{Kind, Reader};
pub use tags::{UnknownValue, listed};
pub use unknown::{Notes, Unknown};
pub use writer::Writer;

/// Any JSON value, for a value that the document does not describe.
///
/// Order of keys and digits of numbers are kept as far as `serde_json` keeps them in the build at hand.
pub type Json = serde_json::Value;

/// The properties of an object that its schema does not name.
pub type Extra<T> = std::collections::BTreeMap<String, T>;

/// A type that can be written as a JSON value.
pub trait Encode {
    /// Writes exactly one JSON value.
    fn encode(&self, out: &mut Writer);
}

/// A type that can be read from a JSON value.
pub trait Decode: Sized {
    /// Reads exactly one JSON value, and leaves the reader behind it.
    ///
    /// # Errors
    /// The text is not JSON, or its value is not one of this type.
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError>;
}

/// Reads a document that holds one value.
///
/// # Errors
/// The document is not JSON, has something behind the value, or is nested deeper than 128 levels, or the value is not
/// one of this type. The error names the JSON path.
pub fn from_slice<T: Decode>(document: &[u8]) -> Result<T, DecodeError> {
    from_slice_as(document, Manner::default())
}

/// The way in which a document is read.
#[derive(Debug, Clone, Copy)]
pub struct Manner<'n> {
    /// The deepest nesting of objects and arrays.
    pub nesting: u32,
    /// The notes of data that the types do not know.
    pub notes: Option<&'n Notes>,
}

impl Default for Manner<'_> {
    fn default() -> Self {
        Self {
            nesting: DEFAULT_NESTING,
            notes: None,
        }
    }
}

/// Reads a document in this manner.
///
/// # Errors
/// As [`from_slice`].
pub fn from_slice_as<T: Decode>(document: &[u8], manner: Manner<'_>) -> Result<T, DecodeError> {
    let mut input = Reader::new(document).with_depth(manner.nesting);
    input.notes = manner.notes;
    match T::decode(&mut input) {
        Ok(value) => match input.end() {
            Ok(()) => Ok(value),
            Err(error) => Err(error.locate(document)),
        },
        Err(error) => Err(error.locate(document)),
    }
}

/// Writes a value as a document, without white space.
pub fn to_vec<T: Encode + ?Sized>(value: &T) -> Vec<u8> {
    let mut out = Writer::new();
    value.encode(&mut out);
    out.into_bytes()
}
