//! One line of a list.
//!
//! ```text
//! entry   := key | key " = " name | key " = " "(unnamed)"     each with "?" behind it where nobody has to give it
//! ```
//! `source` is the property `source` with a field of the same name, `_id = id?` the optional property `_id` with the
//! field `id`, `kind = (unnamed)` a property that has no field.

use std::fmt;
use std::str::FromStr;

use crate::ident::is_ident;

/// The name of an entry without a name.
const UNNAMED: &str = "(unnamed)";

/// The separator between a key and its name.
const IS: &str = " = ";

/// A thing with a name within its owner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The key in the document.
    pub key: String,
    /// The name in Rust; `None` for a property that is a constant and has no field.
    pub name: Option<String>,
    /// The position among arguments.
    pub position: Position,
}

/// The position of a thing among arguments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Position {
    /// It is an argument, of `new` or of a method; or nothing of the list is.
    Argument,
    /// It is none.
    None,
}

impl Entry {
    /// A thing in a list without positions.
    pub(crate) fn named(key: impl Into<String>, name: impl Into<String>) -> Self {
        Self::at(key, Some(name.into()), Position::Argument)
    }

    /// A thing with or without a position.
    pub(crate) fn at(key: impl Into<String>, name: Option<String>, position: Position) -> Self {
        Self {
            key: key.into(),
            name,
            position,
        }
    }
}

impl fmt::Display for Entry {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            Some(name) if *name == self.key => out.write_str(name)?,
            Some(name) => write!(out, "{}{IS}{name}", self.key)?,
            None => write!(out, "{}{IS}{UNNAMED}", self.key)?,
        }
        match self.position {
            Position::Argument => Ok(()),
            Position::None => out.write_str("?"),
        }
    }
}

/// A text that is no entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Malformed {
    text: String,
}

impl fmt::Display for Malformed {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "expected `name` or `key = name`, found `{}`", self.text)
    }
}

impl std::error::Error for Malformed {}

impl FromStr for Entry {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Self, Malformed> {
        let (whole, position) = match text.strip_suffix('?') {
            Some(whole) => (whole, Position::None),
            None => (text, Position::Argument),
        };
        let (key, name) = whole.rsplit_once(IS).unwrap_or((whole, whole));
        let name = match name {
            UNNAMED => None,
            name if is_ident(name) => Some(name.to_owned()),
            _ => return Err(Malformed { text: text.to_owned() }),
        };
        Ok(Self::at(key, name, position))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (String, Option<String>, Position) {
        let entry: Entry = text.parse().unwrap();
        assert_eq!(entry.to_string(), text);
        (entry.key, entry.name, entry.position)
    }

    #[test]
    fn entry_is_a_key_and_a_name_or_one_text_for_both() {
        let name = |text: &str| Some(text.to_owned());
        assert_eq!(read("id"), ("id".into(), name("id"), Position::Argument));
        assert_eq!(read("_id = id_2?"), ("_id".into(), name("id_2"), Position::None));
        assert_eq!(read("a = b = c"), ("a = b".into(), name("c"), Position::Argument));
        assert_eq!(read("what? = what"), ("what?".into(), name("what"), Position::Argument));
        assert_eq!(read(" = empty"), (String::new(), name("empty"), Position::Argument));
        assert_eq!(read("kind = (unnamed)?"), ("kind".into(), None, Position::None));
    }

    #[test]
    fn what_is_no_name_is_no_entry() {
        for text in ["", "?", "two words", "x = ", "x = type", "x = a-b", "x = 1"] {
            assert!(text.parse::<Entry>().is_err(), "{text:?}");
        }
    }
}
