//! A value that fits no branch of its union, and the properties that all branches share.

use std::fmt;
use std::marker::PhantomData;

use super::wire::{self, Decode, DecodeError, Encode, Json, Reader, Writer};

/// A value that fits no branch of its union. It is kept and written back unchanged. `B` has the properties that all
/// branches share: those of the schema that they extend.
///
/// ```text
/// match pet {
///     Pet::Cat(cat) => feed(cat),
///     Pet::Unknown(other) => println!("{} is a {}", other.base()?.name, other.base()?.kind),
/// }
/// ```
pub struct Kept<B> {
    value: Json,
    base: PhantomData<fn() -> B>,
}

impl<B> Kept<B> {
    /// Creates a value that is sent as it is.
    pub fn new(value: Json) -> Self {
        let base = PhantomData;
        Self { value, base }
    }

    /// Returns the value.
    pub fn value(&self) -> &Json {
        &self.value
    }

    /// Returns the value without a copy.
    pub fn into_value(self) -> Json {
        self.value
    }
}

impl<B: Decode> Kept<B> {
    /// Reads the properties that all branches share. Each call reads them again.
    ///
    /// # Errors
    /// When one is missing or of another type; the value itself is kept all the same.
    pub fn base(&self) -> Result<B, DecodeError> {
        wire::from_slice(&wire::to_vec(&self.value))
    }
}

impl<B> From<Json> for Kept<B> {
    fn from(value: Json) -> Self {
        Self::new(value)
    }
}

impl<B> From<Kept<B>> for Json {
    fn from(kept: Kept<B>) -> Self {
        kept.value
    }
}

impl<B> Clone for Kept<B> {
    fn clone(&self) -> Self {
        Self::new(self.value.clone())
    }
}

impl<B> PartialEq for Kept<B> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<B> fmt::Debug for Kept<B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Kept").field(&self.value).finish()
    }
}

impl<B> Encode for Kept<B> {
    fn encode(&self, out: &mut Writer) {
        self.value.encode(out);
    }
}

impl<B> Decode for Kept<B> {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Json::decode(input).map(Self::new)
    }
}
