//! A JSON value, taken apart: scalars as their text, objects in the order in which they were written.

use super::super::wire::{self, DecodeError, Encode, Kind, Reader};

/// A JSON value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) enum Tree {
    /// `null`, which is sent nowhere.
    Null,
    /// A number or a boolean, as in JSON.
    Literal(String),
    /// A string, without quotes and escapes.
    Text(String),
    /// An array.
    Array(Vec<Tree>),
    /// An object.
    Object(Vec<(String, Tree)>),
}

impl Tree {
    /// Returns the tree of a value as it is written.
    pub(in super::super) fn of(value: &dyn Encode) -> Self {
        let json = wire::to_vec(value);
        let mut reader = Reader::new(&json).with_depth(u32::MAX);
        // What was just written is JSON.
        Self::read(&mut reader).unwrap_or(Tree::Null)
    }

    fn read(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(match input.peek()? {
            Kind::Null => {
                input.null()?;
                Tree::Null
            }
            Kind::Bool | Kind::Integer | Kind::Number => Tree::Literal(input.raw()?.to_owned()),
            Kind::String => Tree::Text(input.string()?.into_owned()),
            Kind::Array => {
                let mut items = Vec::new();
                input.begin_array()?;
                while input.next_item()? {
                    items.push(Self::read(input)?);
                }
                Tree::Array(items)
            }
            Kind::Object => {
                let mut properties = Vec::new();
                input.begin_object()?;
                while let Some(key) = input.next_key()? {
                    properties.push((key.into_owned(), Self::read(input)?));
                }
                Tree::Object(properties)
            }
        })
    }

    /// A scalar's text; for anything else JSON, since no style says more than one level.
    pub(in super::super) fn plain(&self) -> String {
        match self {
            Tree::Null => String::new(),
            Tree::Literal(text) | Tree::Text(text) => text.clone(),
            Tree::Array(_) | Tree::Object(_) => {
                let mut out = wire::Writer::new();
                self.encode(&mut out);
                String::from_utf8(out.into_bytes()).unwrap_or_default()
            }
        }
    }
}

impl Encode for Tree {
    fn encode(&self, out: &mut wire::Writer) {
        match self {
            Tree::Null => out.null(),
            Tree::Literal(text) => out.raw(text),
            Tree::Text(text) => out.string(text),
            Tree::Array(items) => items.encode(out),
            Tree::Object(properties) => {
                out.begin_object();
                for (key, value) in properties {
                    out.entry(key, value);
                }
                out.end_object();
            }
        }
    }
}
