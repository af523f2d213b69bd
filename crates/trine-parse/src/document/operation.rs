//! Operations and their parameters.

use indexmap::IndexMap;
use serde_json::Value;
use trine_diag::Place;

use super::{Example, ExternalDocs, RequestBody, Response, SchemaId, SecurityRequirement, Server};

/// An HTTP method, as sent. The eight of 3.0, 3.2's `QUERY`, and any other token that
/// `additionalOperations` names.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Method(pub String);

/// One operation, with what its path item says for all of its operations merged in.
#[derive(Debug, Clone)]
pub struct Operation {
    /// The place of the operation.
    pub place: Place,
    /// The method, upper case.
    pub method: Method,
    /// The key of its path item, as written.
    pub key: String,
    /// The path template: the key with `{name}` for a router's `:name`.
    pub path: String,
    /// The `operationId`.
    pub id: Option<String>,
    /// The tags, as written.
    pub tags: Vec<String>,
    /// One line.
    pub summary: Option<String>,
    /// More (CommonMark).
    pub description: Option<String>,
    /// More documentation elsewhere.
    pub external_docs: Option<ExternalDocs>,
    /// To be avoided.
    pub deprecated: bool,
    /// Path, query, header and cookie parameters: those of the path item first, each
    /// overridden by the operation's of the same name and location. Every placeholder of
    /// the path has one. Swagger 2.0's body and form parameters are in `body`.
    pub parameters: Vec<Parameter>,
    /// Path parameters for which the path has no placeholder, so that they are not sent.
    pub unplaced: Vec<Parameter>,
    /// The request body.
    pub body: Option<RequestBody>,
    /// The responses in document order.
    pub responses: Vec<Response>,
    /// Requests that the server makes in return.
    pub callbacks: Vec<Callback>,
    /// The security requirements; `None` if those of the root apply, empty for none.
    pub security: Option<Vec<SecurityRequirement>>,
    /// Servers of the operation or its path item; empty where the root's apply.
    pub servers: Vec<Server>,
    /// `x-…` keywords of the operation (over those of its path item).
    pub extensions: IndexMap<String, Value>,
}

/// The part of a request that carries a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Location {
    /// Into a placeholder of the path.
    Path,
    /// Behind the `?`, by name.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
    /// The whole query string (3.2).
    Querystring,
}

/// The style in which a list or an object is written into a parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Style {
    /// `a,b`
    Simple,
    /// `.a.b`
    Label,
    /// `;n=a;n=b`
    Matrix,
    /// `n=a&n=b`
    Form,
    /// `n=a%20b`
    SpaceDelimited,
    /// `n=a|b`
    PipeDelimited,
    /// `n[k]=v`
    DeepObject,
    /// Swagger 2.0's `tsv`: `n=a%09b`
    TabDelimited,
    /// 3.2's `cookie`: `n=a; n=b`, nothing escaped
    Cookie,
}

/// One parameter.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// The place of the parameter.
    pub place: Place,
    /// Its name on the wire.
    pub name: String,
    /// The part of the request that carries it.
    pub location: Location,
    /// True if the parameter is required.
    pub required: bool,
    /// The description (CommonMark).
    pub description: Option<String>,
    /// To be avoided.
    pub deprecated: bool,
    /// The style of its value; the default of the location if unstated.
    pub style: Style,
    /// True if each item or property is written on its own; the default of the style if unstated.
    pub explode: bool,
    /// Reserved characters (RFC 3986) are left as they are.
    pub allow_reserved: bool,
    /// An empty value may be sent.
    pub allow_empty: bool,
    /// The schema of its value; `None` where the document states neither schema nor content.
    pub schema: Option<SchemaId>,
    /// The media type that the value is written in, where it is stated by `content`.
    pub content: Option<String>,
    /// Examples.
    pub examples: Vec<Example>,
    /// `x-…` keywords.
    pub extensions: IndexMap<String, Value>,
}

/// A request that the server makes to a URL which the client gave.
#[derive(Debug, Clone)]
pub struct Callback {
    /// Its name.
    pub name: String,
    /// Its requests; `path` is a runtime expression.
    pub operations: Vec<Operation>,
}

/// A request that the server makes to a URL which was arranged elsewhere.
#[derive(Debug, Clone)]
pub struct Webhook {
    /// Its name.
    pub name: String,
    /// Its requests; `path` is the webhook's name.
    pub operations: Vec<Operation>,
}
