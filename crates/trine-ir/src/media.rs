//! Bodies of requests and responses.

use std::fmt;

use trine_diag::Place;

use crate::{Docs, ParamFormat, Property, Style, TypeRef};

/// One form in which an operation's body can be sent.
#[derive(Debug, Clone)]
pub struct Body {
    /// The place of its media type.
    pub place: Place,
    /// The media type as sent (`application/json`), no range, without parameters.
    pub media_type: String,
    /// The parameters that are sent behind it (`;v=1`); empty for none.
    pub parameters: String,
    /// The range of media types that the document has instead (`image/*`), for a body of bytes.
    pub range: Option<String>,
    /// The encoding of the body.
    pub form: BodyForm,
    /// The document's text about it.
    pub docs: Docs,
}

/// The encoding of a request body.
#[derive(Debug, Clone)]
pub enum BodyForm {
    /// JSON of this type.
    Json(TypeRef),
    /// `application/x-www-form-urlencoded` of this type (an object, a map or any), and how
    /// its properties are written where it is not `form` with `explode`.
    Form(TypeRef, Vec<(String, ParamFormat)>),
    /// `multipart/form-data` (or another `multipart/…`).
    Multipart(Parts),
    /// Text, not escaped.
    Text,
    /// Bytes, as they are.
    Bytes,
}

/// The parts of a multipart body.
#[derive(Debug, Clone, Default)]
pub struct Parts {
    /// Those that the document names.
    pub named: Vec<Part>,
    /// The type of the parts that are not named (`additionalProperties`), if there may be such parts. Its name is
    /// empty.
    pub others: Option<Box<Part>>,
}

impl Parts {
    /// All of them, the named ones first.
    pub fn iter(&self) -> impl Iterator<Item = &Part> {
        self.named.iter().chain(self.others.as_deref())
    }

    /// The same, to be changed.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut Part> {
        self.named.iter_mut().chain(self.others.as_deref_mut())
    }
}

/// One part of a multipart body.
#[derive(Debug, Clone)]
pub struct Part {
    /// Name, presence (never `TriState`), text. `ty` is what a part of `Value` holds, or the any-type.
    pub property: Property,
    /// The content of the part.
    pub content: PartContent,
    /// The media types that the document states for it, comma-separated as written.
    pub content_type: Option<String>,
}

/// The content of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartContent {
    /// A file.
    File,
    /// Several files, a part each.
    Files,
    /// Text: a string, a number, a boolean, an enum.
    Text,
    /// Several texts, a part each.
    Texts,
    /// Several texts in one part, as this style joins them: `Form`, `SpaceDelimited`, `PipeDelimited` or
    /// `TabDelimited`.
    Joined(Style),
    /// JSON.
    Json,
}

/// The status codes that a response is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// One code, 100 to 599.
    Code(u16),
    /// A hundred codes, by their first digit.
    Range(u8),
    /// All that no other response is for.
    Default,
}

/// The key of a response in `responses` (Responses Object): `404`, `4XX`, `default`.
impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(f, "{code}"),
            Self::Range(digit) => write!(f, "{digit}XX"),
            Self::Default => f.write_str("default"),
        }
    }
}

/// One response.
#[derive(Debug, Clone)]
pub struct Response {
    /// The place of the response.
    pub place: Place,
    /// The status, or the range of statuses, of the response.
    pub status: Status,
    /// True if it is a success: `2XX`, or `default` if no success and no redirect is stated.
    pub success: bool,
    /// The document's text about it.
    pub docs: Docs,
    /// Its forms, best first; empty for no body.
    pub contents: Vec<Content>,
    /// Its headers.
    pub headers: Vec<Header>,
}

/// One form of a response.
#[derive(Debug, Clone)]
pub struct Content {
    /// The place of its media type.
    pub place: Place,
    /// The media type or range, lower case, without parameters but one that makes it a stream (`;stream=watch`).
    pub media_type: String,
    /// The parameters that are asked for behind it (`;v=1`); empty for none.
    pub parameters: String,
    /// The reader of the body.
    pub kind: ContentKind,
}

/// The way in which the body of a response is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContentKind {
    /// JSON of this type.
    Json(TypeRef),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
    /// `text/event-stream`, the data of each event being JSON of this type.
    Events(TypeRef),
    /// A JSON value a line.
    Lines(TypeRef),
    /// JSON text sequences (RFC 7464).
    Sequence(TypeRef),
}

/// A header of a response.
#[derive(Debug, Clone)]
pub struct Header {
    /// The place of the header.
    pub place: Place,
    /// Its name, as written.
    pub name: String,
    /// Its type.
    pub ty: TypeRef,
    /// The format in which its value is written.
    pub format: ParamFormat,
    /// The document's text about it.
    pub docs: Docs,
}
