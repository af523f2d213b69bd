//! What is sent and answered.

use indexmap::IndexMap;
use serde_json::Value;
use trine_diag::Place;

use super::{SchemaId, Server, Style};

/// What an operation sends.
#[derive(Debug, Clone)]
pub struct RequestBody {
    /// Where it stands.
    pub place: Place,
    /// What it is (CommonMark).
    pub description: Option<String>,
    /// Whether it must be sent.
    pub required: bool,
    /// The media types that it may be sent in, in document order; empty where none is stated.
    pub content: Vec<MediaType>,
}

/// One media type of a body.
#[derive(Debug, Clone)]
pub struct MediaType {
    /// Where it stands.
    pub place: Place,
    /// Where its name stands: its key in `content`, or its item of `consumes` or `produces`.
    pub named: Place,
    /// Where it is given its schema: its own `schema`, or where its name stands if the schema is that of all.
    pub schema_place: Place,
    /// The media type or range, as written (`application/json; charset=utf-8`).
    pub media_type: String,
    /// The schema of the whole body.
    pub schema: Option<SchemaId>,
    /// The schema of each item of a stream (3.2 `itemSchema`).
    pub item_schema: Option<SchemaId>,
    /// How the parts of a form are written, by property.
    pub encoding: IndexMap<String, Encoding>,
    /// Examples.
    pub examples: Vec<Example>,
}

/// How one part of a form is written.
#[derive(Debug, Clone, Default)]
pub struct Encoding {
    /// The media type of the part.
    pub content_type: Option<String>,
    /// Headers of the part.
    pub headers: Vec<Header>,
    /// As for parameters, where stated.
    pub style: Option<Style>,
    /// As for parameters, where stated.
    pub explode: Option<bool>,
    /// As for parameters.
    pub allow_reserved: bool,
    /// Where the keywords stand that say how the value is written: `style`, `explode`, `allowReserved`, or
    /// `collectionFormat` of a parameter.
    pub written: Vec<Place>,
}

/// An example of a value.
#[derive(Debug, Clone)]
pub struct Example {
    /// Where it stands.
    pub place: Place,
    /// Its name, empty where it has none.
    pub name: String,
    /// One line.
    pub summary: Option<String>,
    /// The value; a text where only its serialised form is stated.
    pub value: Value,
}

/// Which status codes a response is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// One code, 100 to 599.
    Code(u16),
    /// A hundred codes, by their first digit (`2XX`).
    Range(u8),
    /// All that no other response is for.
    Default,
}

/// One answer.
#[derive(Debug, Clone)]
pub struct Response {
    /// Where it stands.
    pub place: Place,
    /// When it is given.
    pub status: Status,
    /// One line (3.2).
    pub summary: Option<String>,
    /// What it means (CommonMark).
    pub description: Option<String>,
    /// Its headers, in document order.
    pub headers: Vec<Header>,
    /// Its media types, in document order; empty for none.
    pub content: Vec<MediaType>,
    /// What may be done with the answer, for documentation.
    pub links: Vec<Link>,
}

/// An operation that may follow an answer.
#[derive(Debug, Clone)]
pub struct Link {
    /// Where it stands.
    pub place: Place,
    /// Its name.
    pub name: String,
    /// What it means (CommonMark).
    pub description: Option<String>,
    /// The operation's id, or a reference to it.
    pub operation: Option<String>,
    /// What to pass on, by parameter: a value or a runtime expression.
    pub parameters: IndexMap<String, Value>,
    /// What to send: a value or a runtime expression.
    pub body: Option<Value>,
    /// The server that the operation is asked of, where it is another.
    pub server: Option<Server>,
}

/// A header of a response or of a part.
#[derive(Debug, Clone)]
pub struct Header {
    /// Where it stands.
    pub place: Place,
    /// Its name.
    pub name: String,
    /// What it means (CommonMark).
    pub description: Option<String>,
    /// Whether it is always there.
    pub required: bool,
    /// To be avoided.
    pub deprecated: bool,
    /// How its value is written; `Simple` where unstated.
    pub style: Style,
    /// Whether each item stands on its own.
    pub explode: bool,
    /// The schema of its value.
    pub schema: Option<SchemaId>,
    /// The media type that the value is written in, where it is stated by `content`.
    pub content: Option<String>,
    /// Examples.
    pub examples: Vec<Example>,
}
