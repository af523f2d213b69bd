//! The bridge to serde, through JSON text: for values in other formats, or in `serde_json`.
//!
//! The two impls of a generated type call the two functions here; nothing else of a generated crate knows serde.

use std::cell::RefCell;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};

use super::reader::{Kind, Reader};
use super::{Decode, DecodeError, Encode, Json, from_slice, to_vec};

/// Writes a value to any serializer.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<T: Encode + ?Sized, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let text = to_vec(value);
    Text(RefCell::new(Reader::new(&text).with_depth(u32::MAX))).serialize(serializer)
}

/// Reads a value from any self-describing deserializer.
///
/// # Errors
/// Those of the deserializer, and a [`DecodeError`] in words when the value is not one of this type.
pub fn deserialize<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let text = to_vec(&Json::deserialize(deserializer)?);
    from_slice(&text).map_err(D::Error::custom)
}

/// JSON text that is handed on value by value; each call reads one.
struct Text<'a>(RefCell<Reader<'a>>);

impl<'a> Text<'a> {
    fn read<T, E: serde::ser::Error>(
        &self,
        read: impl FnOnce(&mut Reader<'a>) -> Result<T, DecodeError>,
    ) -> Result<T, E> {
        read(&mut self.0.borrow_mut()).map_err(E::custom)
    }

    fn number<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let reader = &mut *self.0.borrow_mut();
        let token = reader.number_token().map_err(S::Error::custom)?;
        if let Ok(value) = token.text.parse::<u64>() {
            return serializer.serialize_u64(value);
        }
        if let Ok(value) = token.text.parse::<i64>() {
            return serializer.serialize_i64(value);
        }
        // The first is for digits that no float holds, which `serde_json` keeps with `arbitrary_precision`.
        match token.text.parse::<serde_json::Number>() {
            Ok(number) if number.to_string() == token.text => number.serialize(serializer),
            _ => serializer.serialize_f64(token.text.parse().map_err(S::Error::custom)?),
        }
    }
}

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.read(Reader::peek)? {
            Kind::Null => {
                self.read(Reader::null)?;
                serializer.serialize_unit()
            }
            Kind::Bool => serializer.serialize_bool(self.read(Reader::bool)?),
            Kind::Integer | Kind::Number => self.number(serializer),
            Kind::String => {
                let text = self.read(|input| Ok(input.string()?.into_owned()))?;
                serializer.serialize_str(&text)
            }
            Kind::Array => {
                let mut items = serializer.serialize_seq(None)?;
                self.read(Reader::begin_array)?;
                while self.read(Reader::next_item)? {
                    items.serialize_element(self)?;
                }
                items.end()
            }
            Kind::Object => {
                let mut entries = serializer.serialize_map(None)?;
                self.read(Reader::begin_object)?;
                while let Some(key) = self.read(|input| Ok(input.next_key()?.map(|key| key.into_owned())))? {
                    entries.serialize_entry(&key, self)?;
                }
                entries.end()
            }
        }
    }
}

/// serde's two traits for types of this runtime, by the two functions above.
macro_rules! implement {
    ($($type:ty),+) => {$(
        impl ::serde::Serialize for $type {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                super::super::wire::bridge::serialize(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                super::super::wire::bridge::deserialize(deserializer)
            }
        }
    )+};
}
pub(crate) use implement;
