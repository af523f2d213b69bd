//! Groups, their methods, and what those take and give, planned.

use super::{BodyPlan, Docs, Location, OperationId, PagerPlan, ParamFormat, Place, RustType, Setter, Status};
use crate::{lock, status};

/// An operation: what its methods have in common.
#[derive(Debug, Clone)]
pub struct OperationPlan {
    /// The method of HTTP, upper case.
    pub verb: String,
    /// The path template, with its placeholders.
    pub path: String,
    /// Its `operationId`, where it has one.
    pub id: Option<String>,
    /// The document's text about it.
    pub docs: Docs,
    /// The place in the document that it comes from.
    pub place: Place,
    /// The alternatives of authentication; empty for none needed.
    pub security: Vec<Vec<Requirement>>,
    /// Its responses in document order.
    pub responses: Vec<ResponsePlan>,
    /// The constants by which the headers of its responses are read.
    pub headers: Vec<String>,
}

/// A security scheme that a request must use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Requirement {
    /// The scheme's name in the document.
    pub scheme: String,
    /// The scopes that a token must have.
    pub scopes: Vec<String>,
}

/// A response of an operation.
#[derive(Debug, Clone)]
pub struct ResponsePlan {
    /// The status codes that it is for.
    pub status: Status,
    /// Its media types, best first.
    pub media_types: Vec<String>,
}

/// A group of operations: one file of `api`.
#[derive(Debug, Clone)]
pub struct Group {
    /// The methods that lead from the client to the group; none for operations on the client itself.
    pub path: Vec<String>,
    /// The module of the group that it is nested in; `None` for the client.
    pub parent: Option<String>,
    /// The feature that it is behind, where groups can be left out.
    pub feature: Option<String>,
    /// The file's module.
    pub module: String,
    /// The struct's name.
    pub ident: String,
    /// The words of its name, of the groups around it too; what the lock keeps its names under.
    pub words: String,
    /// The text of its tag, where the document declares one.
    pub docs: Option<Docs>,
    /// The methods, sorted by name.
    pub methods: Vec<Method>,
}

impl Group {
    /// Returns the path to its methods: `agents().`.
    pub fn prefix(&self) -> String {
        lock::prefix(&self.path)
    }

    /// The method whose response is read whole where that of this one is a stream.
    pub fn sibling(&self, method: &Method) -> Option<&Method> {
        let form = |method: &Method| method.body.as_ref().map(|body| body.form);
        let is_sibling = |other: &&Method| {
            other.operation == method.operation && form(other) == form(method) && !other.streams && method.streams
        };
        self.methods.iter().find(is_sibling)
    }
}

/// A method: one operation in one form of its body.
#[derive(Debug, Clone)]
pub struct Method {
    /// Its name.
    pub ident: String,
    /// The name of the method that takes optional parameters too, where there are any and
    /// the plain one does without.
    pub with: Option<String>,
    /// The static that describes the operation.
    pub constant: String,
    /// The function that reads the response.
    pub decoder: String,
    /// True if that function stands with this method.
    pub decodes: bool,
    /// True if the response is read as it comes.
    pub streams: bool,
    /// The input that requests a stream.
    pub flag: Option<Flag>,
    /// The query parameter that is set so that the response is a stream.
    pub asking: Option<ParameterPlan>,
    /// The operation.
    pub operation: OperationId,
    /// True for the operation's first method, which holds the data that its other forms share.
    pub main: bool,
    /// True if its way of responding has to be requested.
    pub flagged: bool,
    /// The stem of the items beside it: `UpdateLog` in `UpdateLogError`.
    pub stem: String,
    /// Positional arguments: path parameters, then what else is required.
    pub arguments: Vec<Argument>,
    /// The struct of the other parameters.
    pub params: Option<Params>,
    /// The body.
    pub body: Option<BodyPlan>,
    /// The result of success.
    pub output: Output,
    /// The result of failure.
    pub errors: Errors,
    /// The value of `Accept`.
    pub accept: Option<String>,
    /// The operation's own server, where the document gives it one.
    pub server: Option<String>,
    /// The method that goes through all pages, where the responses are pages.
    pub pager: Option<PagerPlan>,
    /// The old names.
    pub old: Vec<OldMethod>,
}

/// The old names of a method: each function and item whose old name nothing else has.
#[derive(Debug, Clone)]
pub struct OldMethod {
    /// The method.
    pub ident: String,
    /// The one that takes optional parameters too.
    pub with: Option<String>,
    /// The one that goes through all pages.
    pub pager: Option<String>,
    /// The one that takes optional parameters too.
    pub pager_with: Option<String>,
    /// The items beside it: their old names and their new ones.
    pub items: Vec<(String, String)>,
}

/// A field of a body that is set whatever the caller has there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flag {
    /// The field.
    pub ident: String,
    /// Its whole type: a Boolean, perhaps within `Option` or `Field`.
    pub ty: RustType,
}

/// A positional argument.
#[derive(Debug, Clone)]
pub struct Argument {
    /// Its name.
    pub ident: String,
    /// The type that it takes.
    pub ty: RustType,
    /// The parameter.
    pub parameter: ParameterPlan,
}

/// A parameter of an operation, as it is sent.
#[derive(Debug, Clone)]
pub struct ParameterPlan {
    /// Its index among the parameters of the operation, which tells it from the others.
    pub index: usize,
    /// Its name on the wire.
    pub name: String,
    /// The part of the request that it goes into.
    pub location: Location,
    /// The notation of its value.
    pub format: ParamFormat,
    /// The document's text about it.
    pub docs: Docs,
    /// The place in the document that it comes from.
    pub place: Place,
}

/// The struct of the parameters that are not positional.
#[derive(Debug, Clone)]
pub struct Params {
    /// Its name.
    pub ident: String,
    /// Its fields.
    pub fields: Vec<ParamField>,
    /// True if a field is required, so that it has `new(…)` instead of `Default`.
    pub constructor: bool,
    /// The name of the struct that `new` takes instead of an argument for each required field.
    pub required: Option<String>,
    /// The setters of the fields that nobody has to give, in the order of the fields.
    pub setters: Vec<Setter>,
}

/// A field of a struct of parameters.
#[derive(Debug, Clone)]
pub struct ParamField {
    /// Its name.
    pub ident: String,
    /// Its whole type.
    pub ty: RustType,
    /// True if it is required.
    pub required: bool,
    /// The parameter.
    pub parameter: ParameterPlan,
}

/// The result of success.
#[derive(Debug, Clone)]
pub struct Output {
    /// The type.
    pub ty: RustType,
    /// The enum of several responses, where there are several.
    pub variants: Option<ResponseEnum>,
    /// The reading of each response: in this order, the first that fits.
    pub arms: Vec<ResponseArm>,
}

impl Output {
    /// The type, without the `Option` of a response that may have no content.
    pub fn present(&self) -> &RustType {
        match &self.ty {
            RustType::Option(inner) => inner,
            other => other,
        }
    }
}

/// The result of failure.
#[derive(Debug, Clone)]
pub struct Errors {
    /// The name beside the method, and the operation's own errors. Without any, the name is there all the same, so that
    /// there can be one later.
    pub variants: ResponseEnum,
    /// The index of the enum of [`super::Plan::errors`] that the name stands for; `None` if it is an enum of its own.
    pub shared: Option<usize>,
    /// The reading of each response: in this order, the first that fits.
    pub arms: Vec<ResponseArm>,
}

/// An enum of errors that several operations share.
#[derive(Debug, Clone)]
pub struct SharedErrors {
    /// The module of the group whose operations share it; `None` for that of the whole client.
    pub module: Option<String>,
    /// The enum.
    pub variants: ResponseEnum,
}

/// An enum of responses.
#[derive(Debug, Clone)]
pub struct ResponseEnum {
    /// Its name.
    pub ident: String,
    /// Its variants.
    pub variants: Vec<ResponseVariant>,
}

/// A variant of an enum of responses: a response in one of its forms.
#[derive(Debug, Clone)]
pub struct ResponseVariant {
    /// Its name.
    pub ident: String,
    /// The key of its name in the lock.
    pub key: String,
    /// The type that it holds.
    pub ty: RustType,
    /// True if its value may have a message for people.
    pub told: bool,
    /// The status codes that the response is for.
    pub status: Status,
    /// The document's text about the response.
    pub docs: Docs,
    /// The place of the response in the document.
    pub place: Place,
}

impl ResponseVariant {
    /// The status in words: `404 Not Found`.
    pub fn status_text(&self) -> String {
        status::text(self.status)
    }
}

/// The reading of one response.
#[derive(Debug, Clone)]
pub struct ResponseArm {
    /// For which status codes.
    pub status: Status,
    /// Only if the content type is this one.
    pub media_type: Option<String>,
    /// The way in which it is read.
    pub read: Read,
    /// The variant that it becomes, where there is an enum.
    pub variant: Option<String>,
}

/// The way in which a response is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Read {
    /// There is nothing to read.
    Nothing,
    /// JSON.
    Json(RustType),
    /// Nothing, where another response has a value: `None`.
    Absent,
    /// JSON, or no content: `Some` or `None`.
    Present(RustType),
    /// Another body, beside a response that has none: `Some`.
    Some(Box<Read>),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
    /// A stream of values.
    Events {
        /// The format of the stream.
        format: EventFormat,
        /// The media type.
        media_type: String,
        /// The type of the values.
        item: RustType,
    },
}

/// The format of a stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EventFormat {
    /// The data of each server-sent event is JSON.
    Data,
    /// The data of each server-sent event is a text.
    Text,
    /// Each server-sent event is an object, its data a text.
    Object,
    /// Each server-sent event is an object, its data JSON.
    ObjectJson,
    /// The same, but the data of events of these names is a text.
    ObjectJsonBut(Vec<String>),
    /// JSON, a line each.
    Lines,
    /// JSON text sequences (RFC 7464).
    Sequence,
}
