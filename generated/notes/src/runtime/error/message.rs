//! The message for people in an error that the document describes.

use std::collections::BTreeMap;

use bytes::Bytes;
use serde_json::Value;

use super::super::field::Field;
use super::super::kept::Kept;

/// The properties that hold the message of an error, the most specific first. The comparison ignores case and
/// separators.
const NAMES: [&str; 13] = [
    "message",
    "errormessage",
    "msg",
    "errordescription",
    "error",
    "detail",
    "details",
    "description",
    "reason",
    "title",
    "errors",
    "fault",
    "faultstring",
];

/// An error that the document describes, or a part of one, which may have a message for people.
///
/// Generated types implement it by the properties that usually have the message: `message`, `error`, `detail`,
/// `title`, the first of `errors`, and the like.
pub trait ErrorMessage {
    /// Returns the message, without white space around it; `None` if there is none.
    fn message(&self) -> Option<&str>;
}

impl ErrorMessage for str {
    fn message(&self) -> Option<&str> {
        Some(self.trim()).filter(|text| !text.is_empty())
    }
}

impl ErrorMessage for String {
    fn message(&self) -> Option<&str> {
        self.as_str().message()
    }
}

/// Returns the bytes, if they are text.
impl ErrorMessage for Bytes {
    fn message(&self) -> Option<&str> {
        std::str::from_utf8(self).ok()?.message()
    }
}

impl<T: ErrorMessage> ErrorMessage for Option<T> {
    fn message(&self) -> Option<&str> {
        self.as_ref()?.message()
    }
}

impl<T: ErrorMessage> ErrorMessage for Field<T> {
    fn message(&self) -> Option<&str> {
        match self {
            Field::Value(value) => value.message(),
            Field::Absent | Field::Null => None,
        }
    }
}

impl<T: ErrorMessage + ?Sized> ErrorMessage for Box<T> {
    fn message(&self) -> Option<&str> {
        (**self).message()
    }
}

/// Returns the message of the first item that has one.
impl<T: ErrorMessage> ErrorMessage for Vec<T> {
    fn message(&self) -> Option<&str> {
        self.iter().find_map(T::message)
    }
}

/// Returns the message under the first of the usual names, else the first message.
impl<T: ErrorMessage> ErrorMessage for BTreeMap<String, T> {
    fn message(&self) -> Option<&str> {
        let named = NAMES.iter().find_map(|name| {
            let mut of_name = self.iter().filter(|(key, _)| is_called(key, name));
            of_name.find_map(|(_, value)| value.message())
        });
        named.or_else(|| self.values().find_map(T::message))
    }
}

/// Returns the message under the first of the usual names; of a list, that of the first item that has one.
impl ErrorMessage for Value {
    fn message(&self) -> Option<&str> {
        match self {
            Value::String(text) => text.message(),
            Value::Array(items) => items.iter().find_map(Self::message),
            Value::Object(object) => NAMES.iter().find_map(|name| {
                let mut of_name = object.iter().filter(|(key, _)| is_called(key, name));
                of_name.find_map(|(_, value)| value.message())
            }),
            Value::Null | Value::Bool(_) | Value::Number(_) => None,
        }
    }
}

impl<B> ErrorMessage for Kept<B> {
    fn message(&self) -> Option<&str> {
        self.value().message()
    }
}

/// Returns true if a key is this name, which is in lower case and without separators.
fn is_called(key: &str, name: &str) -> bool {
    let letters = key.bytes().filter(|byte| !matches!(byte, b'_' | b'-' | b' '));
    letters.map(|byte| byte.to_ascii_lowercase()).eq(name.bytes())
}
