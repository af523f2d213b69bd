//! `multipart/form-data` (RFC 7578).

use std::hash::{BuildHasher, RandomState};

use bytes::Bytes;
use http::HeaderValue;

use super::super::error::{Error, ErrorKind};
use super::super::params::{self, Tree};
use super::super::transport::Body;
use super::super::wire::{self, Encode};
use super::Upload;
use super::pieces::{self, Piece};

/// A body of several parts, in the order in which they are added.
///
/// A name, file name or media type that would break out of a part's header makes the call an error.
#[derive(Debug, Default)]
pub struct Multipart {
    pieces: Vec<Piece>,
    problem: Option<Error>,
    /// A random text, which no content contains.
    boundary: String,
}

impl Multipart {
    /// Creates a body without parts.
    pub fn new() -> Self {
        let random = RandomState::new();
        Self {
            pieces: Vec::new(),
            problem: None,
            boundary: format!("{:016x}{:016x}", random.hash_one(0), random.hash_one(1)),
        }
    }

    /// Adds a part of text: a string as it is, a number or a boolean as in JSON. An array gives a part for each item.
    /// `null` is not sent.
    #[must_use]
    pub fn text(self, name: &str, value: &dyn Encode) -> Self {
        self.text_as(name, value, None)
    }

    /// Adds a part of text with a media type.
    #[must_use]
    pub fn text_as(mut self, name: &str, value: &dyn Encode, content_type: Option<&str>) -> Self {
        match Tree::of(value) {
            Tree::Null => {}
            Tree::Array(items) => {
                for item in items.iter().filter(|item| **item != Tree::Null) {
                    self.add(name, None, content_type, Piece::Bytes(item.plain().into()));
                }
            }
            _ => self.add(name, None, content_type, Piece::Bytes(params::plain(value).into())),
        }
        self
    }

    /// Adds one part of text for all items of an array, with a separator between them. An empty array is not sent.
    #[must_use]
    pub fn joined(mut self, name: &str, value: &dyn Encode, separator: &str, content_type: Option<&str>) -> Self {
        let Tree::Array(items) = Tree::of(value) else {
            return self.text_as(name, value, content_type);
        };
        let items = items.iter().filter(|item| **item != Tree::Null);
        let items: Vec<String> = items.map(Tree::plain).collect();
        if !items.is_empty() {
            self.add(name, None, content_type, Piece::Bytes(items.join(separator).into()));
        }
        self
    }

    /// Adds a part of JSON.
    #[must_use]
    pub fn json(self, name: &str, value: &dyn Encode) -> Self {
        self.json_as(name, value, "application/json")
    }

    /// Adds a part of JSON under another media type.
    #[must_use]
    pub fn json_as(mut self, name: &str, value: &dyn Encode, content_type: &str) -> Self {
        self.add(name, None, Some(content_type), Piece::Bytes(wire::to_vec(value).into()));
        self
    }

    /// Adds a file. Its media type is the upload's, else `application/octet-stream`.
    #[must_use]
    pub fn file(self, name: &str, file: &Upload) -> Self {
        self.file_as(name, file, "application/octet-stream")
    }

    /// Adds a file. Its media type is the upload's, else this one.
    #[must_use]
    pub fn file_as(mut self, name: &str, file: &Upload, content_type: &str) -> Self {
        let (file_name, content_type) = file.head(name, content_type);
        self.add(name, file_name, content_type, Piece::File(file.clone()));
        self
    }

    /// Adds several files under one name.
    #[must_use]
    pub fn files(self, name: &str, files: &[Upload]) -> Self {
        self.files_as(name, files, "application/octet-stream")
    }

    /// Adds several files under one name. The media type of each is the upload's, else this one.
    #[must_use]
    pub fn files_as(mut self, name: &str, files: &[Upload], content_type: &str) -> Self {
        for file in files {
            self = self.file_as(name, file, content_type);
        }
        self
    }

    /// Returns the `Content-Type` of the body.
    pub(in super::super) fn content_type(&self, media_type: &str) -> String {
        format!("{media_type}; boundary={}", self.boundary)
    }

    /// Returns the body.
    pub(in super::super) fn into_body(mut self) -> Result<Body, Error> {
        if let Some(problem) = self.problem {
            return Err(problem);
        }
        self.pieces
            .push(Piece::Bytes(format!("--{}--\r\n", self.boundary).into()));
        Ok(pieces::body(self.pieces))
    }

    fn add(&mut self, name: &str, file_name: Option<&str>, content_type: Option<&str>, content: Piece) {
        match self.head(name, file_name, content_type) {
            Ok(head) => {
                self.pieces.push(Piece::Bytes(head.into()));
                self.pieces.push(content);
                self.pieces.push(Piece::Bytes(Bytes::from_static(b"\r\n")));
            }
            Err(error) => {
                self.problem.get_or_insert(error);
            }
        }
    }

    fn head(&self, name: &str, file_name: Option<&str>, content_type: Option<&str>) -> Result<String, Error> {
        let mut head = format!(
            "--{}\r\nContent-Disposition: form-data; name=\"{}\"",
            self.boundary,
            quoted(name)?
        );
        if let Some(file_name) = file_name {
            head.push_str("; filename=\"");
            head.push_str(&quoted(file_name)?);
            head.push('"');
        }
        if let Some(content_type) = content_type {
            if HeaderValue::from_str(content_type).is_err() {
                return Err(unsendable("media type"));
            }
            head.push_str("\r\nContent-Type: ");
            head.push_str(content_type);
        }
        head.push_str("\r\n\r\n");
        Ok(head)
    }
}

/// A name between quotes, as browsers write it.
fn quoted(name: &str) -> Result<String, Error> {
    if name.chars().any(char::is_control) {
        return Err(unsendable("name"));
    }
    Ok(name.replace('"', "%22"))
}

fn unsendable(what: &str) -> Error {
    Error::new(
        ErrorKind::Request,
        format!("a part's {what} has characters that cannot be sent"),
    )
}
