//! The headers of a response that the document describes, with their types.
//!
//! A generated crate has a constant for each, to read it with: `response.header(&headers::RATE_LIMIT)?`.

use std::fmt;
use std::marker::PhantomData;

use http::HeaderMap;

use super::error::{Error, ErrorKind};
use super::response::{RawResponse, Response};
use super::wire::{self, Decode, Writer};

/// A header that the document describes: its name, the format of its value, and its type.
pub struct Header<T> {
    name: &'static str,
    format: HeaderFormat,
    ty: PhantomData<fn() -> T>,
}

/// The format of a header's value (OpenAPI, Header Object: style `simple`, or JSON).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeaderFormat {
    /// A text.
    Text,
    /// A number or a Boolean.
    Literal,
    /// Texts with commas between them.
    Texts,
    /// Numbers or Booleans with commas between them.
    Literals,
    /// JSON.
    Json,
}

impl<T> Header<T> {
    /// Creates a header with this name, in lower case, and this format of its value.
    pub const fn new(name: &'static str, format: HeaderFormat) -> Self {
        Self {
            name,
            format,
            ty: PhantomData,
        }
    }

    /// Returns the name, in lower case.
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

impl<T: Decode> Header<T> {
    /// Reads the value among these headers; `None` if the header is absent.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] when the value does not match the document.
    pub fn read(&self, headers: &HeaderMap) -> Result<Option<T>, Error> {
        let mut values = headers.get_all(self.name).iter();
        let Some(first) = values.next() else {
            return Ok(None);
        };
        let mut text = String::from_utf8_lossy(first.as_bytes()).trim().to_owned();
        if let HeaderFormat::Texts | HeaderFormat::Literals = self.format {
            // Lines of one name are one list (RFC 9110, section 5.3).
            for value in values {
                text.push(',');
                text.push_str(&String::from_utf8_lossy(value.as_bytes()));
            }
        }
        let json = self.format.json(&text);
        wire::from_slice(&json).map(Some).map_err(|error| {
            let message = format!("the header `{}` is not what the document says: {error}", self.name);
            Error::new(ErrorKind::Decode, message)
        })
    }
}

impl HeaderFormat {
    /// Returns the value as the JSON from which its type is read.
    fn json(self, text: &str) -> Vec<u8> {
        let mut out = Writer::new();
        match self {
            HeaderFormat::Text => out.string(text),
            HeaderFormat::Literal | HeaderFormat::Json => return text.as_bytes().to_vec(),
            HeaderFormat::Texts => {
                out.begin_array();
                for item in items(text) {
                    out.item();
                    out.string(item);
                }
                out.end_array();
            }
            HeaderFormat::Literals => return format!("[{}]", items(text).collect::<Vec<_>>().join(",")).into_bytes(),
        }
        out.into_bytes()
    }
}

/// Returns the items of a list without empty ones (RFC 9110, section 5.6.1).
fn items(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|item| !item.is_empty())
}

impl<T> Response<T> {
    /// Reads a header that the document describes; `None` if it is absent.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] when the value does not match the document.
    pub fn header<H: Decode>(&self, header: &Header<H>) -> Result<Option<H>, Error> {
        header.read(self.headers())
    }
}

impl RawResponse {
    /// Reads a header that the document describes; `None` if it is absent.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] when the value does not match the document.
    pub fn header<H: Decode>(&self, header: &Header<H>) -> Result<Option<H>, Error> {
        header.read(self.headers())
    }
}

impl Error {
    /// Reads a header of the error's response; `None` if it is absent, or if there was no response.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] when the value does not match the document.
    pub fn header<H: Decode>(&self, header: &Header<H>) -> Result<Option<H>, Error> {
        self.headers().map_or(Ok(None), |headers| header.read(headers))
    }
}

impl<T> fmt::Debug for Header<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Header({})", self.name)
    }
}

impl<T> Clone for Header<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Header<T> {}
