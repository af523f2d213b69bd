//! Operations and their parameters.

use serde_json::Value;
use trine_diag::Place;

use crate::{Alternative, Body, Docs, Paging, Response, Server, TagId, TypeRef};

/// The index of an operation in [`crate::Api::operations`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OperationId(pub u32);

/// One operation.
#[derive(Debug, Clone)]
pub struct Operation {
    /// The place of the operation.
    pub place: Place,
    /// The method, upper case.
    pub method: String,
    /// The key of its path item as the document spells it.
    pub key: String,
    /// The path template, with its placeholders.
    pub path: String,
    /// The names that the document gives it.
    pub naming: Naming,
    /// The tags; the first is the group.
    pub tags: Vec<TagId>,
    /// The document's text about it.
    pub docs: Docs,
    /// The parameters in document order.
    pub parameters: Vec<Parameter>,
    /// The forms in which a body can be sent, best first; empty for none.
    pub bodies: Vec<Body>,
    /// True if a body is required.
    pub body_required: bool,
    /// The responses in document order.
    pub responses: Vec<Response>,
    /// The alternatives of authentication; empty for none needed.
    pub security: Vec<Alternative>,
    /// Its own servers; empty where the API's apply.
    pub servers: Vec<Server>,
    /// The document's statement about its pages.
    pub paging: Paging,
}

/// The names that the document gives an operation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Naming {
    /// The `operationId`.
    pub id: Option<String>,
    /// The method's name by an extension (`x-fern-sdk-method-name`, `x-speakeasy-name-override`).
    pub method: Option<String>,
    /// The groups by an extension (`x-fern-sdk-group-name`), outermost first.
    pub groups: Vec<String>,
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
    /// The whole query string.
    Querystring,
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
    /// True if it is required.
    pub required: bool,
    /// Its type.
    pub ty: TypeRef,
    /// The format in which its value is written.
    pub format: ParamFormat,
    /// The value that the server assumes if the parameter is absent.
    pub default: Option<Value>,
    /// The document's text about it.
    pub docs: Docs,
}

/// The format in which the value of a parameter is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ParamFormat {
    /// By a style of OpenAPI.
    Style {
        /// The style.
        style: Style,
        /// Each item or property stands on its own.
        explode: bool,
        /// Reserved characters (RFC 3986) are left as they are.
        reserved: bool,
    },
    /// JSON text.
    Json,
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
    /// `n=a%09b`
    TabDelimited,
    /// `n=a; n=b`
    Cookie,
}
