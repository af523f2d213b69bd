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
    /// Where it stands.
    pub place: Place,
    /// The method, upper case.
    pub method: String,
    /// What the document has its path under, by which readers of the document know it.
    pub key: String,
    /// The path template, with its placeholders.
    pub path: String,
    /// What the document calls it.
    pub naming: Naming,
    /// The tags; the first is the group.
    pub tags: Vec<TagId>,
    /// The document's text about it.
    pub docs: Docs,
    /// The parameters in document order.
    pub parameters: Vec<Parameter>,
    /// The forms in which a body can be sent, best first; empty for none.
    pub bodies: Vec<Body>,
    /// Whether a body must be sent.
    pub body_required: bool,
    /// The answers in document order.
    pub responses: Vec<Response>,
    /// The alternatives of authentication; empty for none needed.
    pub security: Vec<Alternative>,
    /// Its own servers; empty where the API's apply.
    pub servers: Vec<Server>,
    /// What the document says about the pages of its answers.
    pub paging: Paging,
}

/// What the document calls an operation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Naming {
    /// The `operationId`.
    pub id: Option<String>,
    /// The method's name by an extension (`x-fern-sdk-method-name`, `x-speakeasy-name-override`).
    pub method: Option<String>,
    /// The groups by an extension (`x-fern-sdk-group-name`), outermost first.
    pub groups: Vec<String>,
}

/// Where a parameter goes.
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
    /// Where it stands.
    pub place: Place,
    /// Its name on the wire.
    pub name: String,
    /// Where it goes.
    pub location: Location,
    /// Whether it must be given.
    pub required: bool,
    /// Its type.
    pub ty: TypeRef,
    /// How its value is written.
    pub format: ParamFormat,
    /// What the server assumes where it is absent.
    pub default: Option<Value>,
    /// The document's text about it.
    pub docs: Docs,
}

/// How the value of a parameter is written.
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
    /// As JSON text.
    Json,
}

/// How a value of several parts is written into a parameter.
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
