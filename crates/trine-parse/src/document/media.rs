//! Bodies of requests and responses.

use indexmap::IndexMap;
use serde_json::Value;
use trine_diag::Place;

use super::{SchemaId, Server, Style};

/// The body of a request.
#[derive(Debug, Clone)]
pub struct RequestBody {
    /// The place of the body.
    pub place: Place,
    /// The description (CommonMark).
    pub description: Option<String>,
    /// True if the body is required.
    pub required: bool,
    /// The media types that it may be sent in, in document order; empty where none is stated.
    pub content: Vec<MediaType>,
}

/// One media type of a body.
#[derive(Debug, Clone)]
pub struct MediaType {
    /// The place of the media type.
    pub place: Place,
    /// The place of its name: its key in `content`, or its item of `consumes` or `produces`.
    pub named: Place,
    /// The place that gives its schema: its own `schema`, or the place of its name if all media types share a schema.
    pub schema_place: Place,
    /// The media type or range, as written (`application/json; charset=utf-8`).
    pub media_type: String,
    /// The schema of the whole body.
    pub schema: Option<SchemaId>,
    /// The schema of each item of a stream (3.2 `itemSchema`).
    pub item_schema: Option<SchemaId>,
    /// The encoding of the parts of a form, by property.
    pub encoding: IndexMap<String, Encoding>,
    /// Examples.
    pub examples: Vec<Example>,
}

/// The encoding of one part of a form.
#[derive(Debug, Clone, Default)]
pub struct Encoding {
    /// The media type of the part.
    pub content_type: Option<String>,
    /// Headers of the part.
    pub headers: Vec<Header>,
    /// The style of the value, as for parameters; `None` if it is not stated.
    pub style: Option<Style>,
    /// The `explode` of the value, as for parameters; `None` if it is not stated.
    pub explode: Option<bool>,
    /// True if reserved characters are sent unescaped, as for parameters.
    pub allow_reserved: bool,
    /// The places of the keywords for the format of the value: `style`, `explode`, `allowReserved`, or
    /// `collectionFormat` of a parameter.
    pub written: Vec<Place>,
}

/// An example of a value.
#[derive(Debug, Clone)]
pub struct Example {
    /// The place of the part.
    pub place: Place,
    /// Its name, empty where it has none.
    pub name: String,
    /// One line.
    pub summary: Option<String>,
    /// The value; a text where only its serialised form is stated.
    pub value: Value,
}

/// The status codes that a response is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// One code, 100 to 599.
    Code(u16),
    /// A hundred codes, by their first digit (`2XX`).
    Range(u8),
    /// All that no other response is for.
    Default,
}

/// One response.
#[derive(Debug, Clone)]
pub struct Response {
    /// The place of the response.
    pub place: Place,
    /// The status codes that it is for.
    pub status: Status,
    /// One line (3.2).
    pub summary: Option<String>,
    /// The description (CommonMark).
    pub description: Option<String>,
    /// Its headers, in document order.
    pub headers: Vec<Header>,
    /// Its media types, in document order; empty for none.
    pub content: Vec<MediaType>,
    /// The links from the response to further operations, for documentation.
    pub links: Vec<Link>,
}

/// An operation that may follow a response.
#[derive(Debug, Clone)]
pub struct Link {
    /// The place of the link.
    pub place: Place,
    /// Its name.
    pub name: String,
    /// The description (CommonMark).
    pub description: Option<String>,
    /// The operation's id, or a reference to it.
    pub operation: Option<String>,
    /// The arguments, by parameter: each a value or a runtime expression.
    pub parameters: IndexMap<String, Value>,
    /// The body to send: a value or a runtime expression.
    pub body: Option<Value>,
    /// The server that the operation is asked of, where it is another.
    pub server: Option<Server>,
}

/// A header of a response or of a part.
#[derive(Debug, Clone)]
pub struct Header {
    /// The place of the header.
    pub place: Place,
    /// Its name.
    pub name: String,
    /// The description (CommonMark).
    pub description: Option<String>,
    /// True if the header is required.
    pub required: bool,
    /// To be avoided.
    pub deprecated: bool,
    /// The style of its value; `Simple` if unstated.
    pub style: Style,
    /// True if each item is written on its own.
    pub explode: bool,
    /// The schema of its value.
    pub schema: Option<SchemaId>,
    /// The media type that the value is written in, where it is stated by `content`.
    pub content: Option<String>,
    /// Examples.
    pub examples: Vec<Example>,
}
