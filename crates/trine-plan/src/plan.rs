//! The plan of a crate: every name, path, box, derive and file, decided.
//!
//! The emitter reads this and the model and decides nothing. Texts here are identifiers
//! from a closed alphabet, or text of the document that is only ever written as a literal.

use std::collections::BTreeMap;

use trine_ir::{OperationId, Presence, Scalar, SchemeId, Status, TypeId};

use crate::Options;

/// A whole crate.
#[derive(Debug, Clone)]
pub struct Plan {
    /// What the user chose.
    pub options: Options,
    /// The crate's name as an identifier.
    pub crate_ident: String,
    /// The items of `types`, by the type that they are of.
    pub items: BTreeMap<TypeId, Item>,
    /// The files of `types` (and of `wire`), sorted by name.
    pub type_files: Vec<TypeFile>,
    /// Components that are another one's type, sorted by name; they stand in the shared file.
    pub aliases: Vec<Alias>,
    /// The groups of operations, sorted by name; files of `api`.
    pub groups: Vec<Group>,
    /// The headers of answers, sorted by name.
    pub headers: Vec<HeaderPlan>,
    /// What the server sends of itself, sorted by name.
    pub webhooks: Vec<WebhookPlan>,
    /// What can be left out of the crate, sorted by name; empty where it is small.
    pub features: Vec<Feature>,
    /// The client's own shape.
    pub client: ClientPlan,
    /// Every component of the document, by JSON pointer, and the path of its Rust type
    /// from the crate's root.
    pub components: Vec<(String, String)>,
    /// What the crate needs of others.
    pub needs: Needs,
}

/// What a crate needs of others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Needs {
    /// `date-time` or `date` is met.
    pub jiff: bool,
    /// `uuid` is met.
    pub uuid: bool,
    /// A multipart body is met.
    pub multipart: bool,
    /// An answer that is a stream is met.
    pub stream: bool,
    /// An answer that is a page of a list is met.
    pub page: bool,
    /// A scheme says where its tokens are had.
    pub oauth: bool,
    /// The server sends something of itself.
    pub webhook: bool,
}

/// A component that is another one's type.
#[derive(Debug, Clone)]
pub struct Alias {
    /// Its name.
    pub ident: String,
    /// Where the component stands, as a JSON pointer with `#`.
    pub pointer: String,
    /// What stands there.
    pub ty: RustType,
}

/// One file of `types`.
#[derive(Debug, Clone)]
pub struct TypeFile {
    /// Its module.
    pub module: String,
    /// What alone reaches its items.
    pub owner: Owner,
    /// The feature that it is behind, where it can be left out.
    pub feature: Option<String>,
    /// Its items, sorted by name.
    pub items: Vec<TypeId>,
}

/// What alone reaches the items of a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// Nothing, or several groups.
    Shared,
    /// The operations of this group, by its module.
    Group(String),
    /// What the server sends of itself.
    Webhooks,
}

/// A feature that leaves a part of the API out of the crate; all are on unless the user says otherwise.
#[derive(Debug, Clone)]
pub struct Feature {
    /// Its name.
    pub name: String,
    /// What is behind it.
    pub docs: String,
}

/// A Rust type as it is written at a place of use.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum RustType {
    /// `()`
    Unit,
    /// Any JSON value.
    Json,
    /// A type without parts.
    Scalar(Scalar),
    /// An item of `types`.
    Named(TypeId),
    /// `Vec<T>`
    List(Box<RustType>),
    /// `BTreeMap<String, T>`
    Map(Box<RustType>),
    /// `Option<T>`
    Option(Box<RustType>),
    /// `Field<T>`
    Field(Box<RustType>),
    /// `Box<T>`
    Boxed(Box<RustType>),
    /// The bytes of an answer or a request.
    Bytes,
    /// A file to be sent.
    Upload,
    /// `EventStream<T>`
    Events(Box<RustType>),
    /// An item of the same file of `api`.
    Local(String),
}

impl RustType {
    /// The item that it is made of, where it is made of one.
    pub fn named(&self) -> Option<TypeId> {
        match self {
            RustType::Named(id) => Some(*id),
            RustType::List(inner)
            | RustType::Map(inner)
            | RustType::Option(inner)
            | RustType::Field(inner)
            | RustType::Boxed(inner)
            | RustType::Events(inner) => inner.named(),
            RustType::Unit
            | RustType::Json
            | RustType::Scalar(_)
            | RustType::Bytes
            | RustType::Upload
            | RustType::Local(_) => None,
        }
    }
}

/// An item of `types`.
#[derive(Debug, Clone)]
pub struct Item {
    /// Its name.
    pub ident: String,
    /// Its shape.
    pub shape: Shape,
    /// What it derives besides `Debug`, `Clone`, `PartialEq`.
    pub derives: Derives,
    /// When its writing is there.
    pub encode: Direction,
    /// When its reading is there.
    pub decode: Direction,
    /// Another name for the type that `null` stands for too, where the schema itself is nullable.
    pub nullable_alias: Option<String>,
}

/// When one direction of an item's reading and writing is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Always.
    Always,
    /// With the feature `serde` only.
    Feature,
}

/// What an item derives besides `Debug`, `Clone`, `PartialEq`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Derives {
    /// `Eq` and `Hash`.
    pub eq_hash: bool,
    /// `Default`.
    pub default: bool,
}

/// The shape of an item.
#[derive(Debug, Clone)]
pub enum Shape {
    /// `pub type X = …;`
    Alias(RustType),
    /// `pub struct X(pub …);`: an alias that would contain itself.
    Newtype(RustType),
    /// A struct.
    Struct(Struct),
    /// An enumeration.
    Enum(Enum),
    /// A union.
    Union(Union),
}

/// A struct.
#[derive(Debug, Clone)]
pub struct Struct {
    /// Fields and tags in the order in which they are written.
    pub members: Vec<Member>,
    /// Unnamed properties: the field's name and the type of the values.
    pub extra: Option<(String, RustType)>,
    /// `#[non_exhaustive]`.
    pub non_exhaustive: bool,
    /// `new(…)` with the required fields.
    pub constructor: bool,
}

impl Struct {
    /// The members that are fields.
    pub fn fields(&self) -> impl Iterator<Item = &FieldPlan> {
        self.members.iter().filter_map(|member| match member {
            Member::Field(field) => Some(field),
            Member::Tag { .. } => None,
        })
    }
}

/// What stands in an object under a name.
#[derive(Debug, Clone)]
pub enum Member {
    /// A field of the struct.
    Field(FieldPlan),
    /// A constant that tells the branch of a union.
    Tag {
        /// The property.
        wire: String,
        /// Its only value.
        value: String,
    },
}

/// A field of a struct.
#[derive(Debug, Clone)]
pub struct FieldPlan {
    /// Its name.
    pub ident: String,
    /// The property's name.
    pub wire: String,
    /// Its whole type, `Option` and `Field` included.
    pub ty: RustType,
    /// When it is there.
    pub presence: Presence,
    /// The text that a constructor gives it, where no caller need.
    pub preset: Option<String>,
    /// The property, by index.
    pub property: usize,
}

/// An enumeration.
#[derive(Debug, Clone)]
pub struct Enum {
    /// The variants' names, by value.
    pub variants: Vec<String>,
    /// The variant that keeps an unknown value, where the enum is open.
    pub unknown: Option<String>,
}

/// A union.
#[derive(Debug, Clone)]
pub struct Union {
    /// The variants, by branch.
    pub variants: Vec<Variant>,
    /// The variant that keeps a value which fits no branch.
    pub unknown: String,
}

/// A variant with a value.
#[derive(Debug, Clone)]
pub struct Variant {
    /// Its name.
    pub ident: String,
    /// What it holds.
    pub ty: RustType,
    /// Whether it is the only one that holds this type, so that `From` can be there.
    pub from: bool,
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
    /// The tag, where the document declares one.
    pub tag: Option<trine_ir::TagId>,
    /// The methods, sorted by name.
    pub methods: Vec<Method>,
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
    /// The function that reads the answer.
    pub decoder: String,
    /// Whether that function stands with this method.
    pub decodes: bool,
    /// Whether the answer is read as it comes.
    pub streams: bool,
    /// What is set in the body so that the answer is a stream.
    pub flag: Option<Flag>,
    /// The operation.
    pub operation: OperationId,
    /// Whether this is the operation's first method, which holds what its other forms share.
    pub main: bool,
    /// Positional arguments: path parameters, then what else is required.
    pub arguments: Vec<Argument>,
    /// The struct of the other parameters.
    pub params: Option<Params>,
    /// The body.
    pub body: Option<BodyPlan>,
    /// What success gives.
    pub output: Output,
    /// What failure gives.
    pub errors: Errors,
    /// What is sent as `Accept`.
    pub accept: Option<String>,
    /// The operation's own server, where the document gives it one.
    pub server: Option<String>,
    /// The method that goes through all pages, where the answers are pages.
    pub pager: Option<PagerPlan>,
}

/// The method that goes through all pages of a list.
#[derive(Debug, Clone)]
pub struct PagerPlan {
    /// Its name.
    pub ident: String,
    /// The way from a page to its items; empty where the page is the list.
    pub items: Vec<Step>,
    /// The type of an item.
    pub item: RustType,
    /// How the next page is asked for.
    pub next: Next,
}

/// How the next page of a list is asked for.
#[derive(Debug, Clone)]
pub enum Next {
    /// By a cursor that the page has.
    Cursor {
        /// The field of the parameters that takes it.
        parameter: Step,
        /// The way from a page to the next one's cursor.
        next: Vec<Step>,
        /// The way from a page to what says whether there is a next one.
        more: Option<Vec<Step>>,
    },
    /// By the URL that the page has: the way to it.
    Url(Vec<Step>),
    /// By the URL in the header `Link` (RFC 8288).
    Link,
    /// By its number.
    Number {
        /// The field of the parameters that takes it.
        parameter: Step,
        /// The number of the first page.
        first: i64,
    },
    /// By how many items to leave out.
    Offset {
        /// The field of the parameters that takes it.
        parameter: Step,
    },
}

/// A field on the way to a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The field.
    pub ident: String,
    /// The name on the wire, of a parameter.
    pub wire: String,
    /// The field's whole type.
    pub ty: RustType,
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
    /// How it is taken.
    pub ty: RustType,
    /// The parameter, by index.
    pub parameter: usize,
}

/// The struct of the parameters that are not positional.
#[derive(Debug, Clone)]
pub struct Params {
    /// Its name.
    pub ident: String,
    /// Its fields.
    pub fields: Vec<ParamField>,
    /// Whether a field is required, so that it has `new(…)` instead of `Default`.
    pub constructor: bool,
}

/// A field of a struct of parameters.
#[derive(Debug, Clone)]
pub struct ParamField {
    /// Its name.
    pub ident: String,
    /// Its whole type.
    pub ty: RustType,
    /// Whether it must be given.
    pub required: bool,
    /// The parameter, by index.
    pub parameter: usize,
}

/// A body as a method takes it.
#[derive(Debug, Clone)]
pub struct BodyPlan {
    /// The form, by index into the operation's bodies.
    pub form: usize,
    /// The type taken by reference, or `str`, bytes, a struct of parts.
    pub ty: RustType,
    /// Whether it must be given.
    pub required: bool,
    /// The struct of parts, where it is multipart.
    pub parts: Option<Parts>,
}

/// The struct of a multipart body.
#[derive(Debug, Clone)]
pub struct Parts {
    /// Its name.
    pub ident: String,
    /// Field names and whole types, by part.
    pub fields: Vec<(String, RustType)>,
    /// Whether a part is required, so that it has `new(…)` instead of `Default`.
    pub constructor: bool,
}

/// What success gives.
#[derive(Debug, Clone)]
pub struct Output {
    /// The type.
    pub ty: RustType,
    /// The enum of several answers, where there are several.
    pub variants: Option<AnswerEnum>,
    /// How each answer is read: in this order, the first that fits.
    pub arms: Vec<AnswerArm>,
}

/// What failure gives.
#[derive(Debug, Clone)]
pub struct Errors {
    /// The enum; `None` where the document has no failure.
    pub variants: Option<AnswerEnum>,
    /// How each answer is read: in this order, the first that fits.
    pub arms: Vec<AnswerArm>,
}

/// An enum of answers.
#[derive(Debug, Clone)]
pub struct AnswerEnum {
    /// Its name.
    pub ident: String,
    /// Its variants: name, what they hold, and the response that documents them, by index.
    pub variants: Vec<(String, RustType, usize)>,
}

/// How one answer is read.
#[derive(Debug, Clone)]
pub struct AnswerArm {
    /// For which status codes.
    pub status: Status,
    /// Only if the content type is this one.
    pub media_type: Option<String>,
    /// How.
    pub read: Read,
    /// The variant that it becomes, where there is an enum.
    pub variant: Option<String>,
}

/// How an answer is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Read {
    /// There is nothing to read.
    Nothing,
    /// JSON.
    Json(RustType),
    /// Nothing, where another answer has a value: `None`.
    Absent,
    /// JSON, where another answer has none: `Some`.
    Present(RustType),
    /// Text.
    Text,
    /// Bytes.
    Bytes,
    /// A stream of values.
    Events {
        /// How they are found in it.
        format: EventFormat,
        /// The media type.
        media_type: String,
        /// What they are.
        item: RustType,
    },
}

/// How the values of a stream are found in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventFormat {
    /// The data of each server-sent event is JSON.
    Data,
    /// The data of each server-sent event is a text.
    Text,
    /// Each server-sent event is an object, its data a text.
    Object,
    /// Each server-sent event is an object, its data JSON.
    ObjectJson,
    /// JSON, a line each.
    Lines,
    /// JSON text sequences (RFC 7464).
    Sequence,
}

/// A header of answers: a constant that it is read with.
#[derive(Debug, Clone)]
pub struct HeaderPlan {
    /// The constant.
    pub ident: String,
    /// The header's name, in lower case.
    pub name: String,
    /// What it is read as.
    pub ty: RustType,
    /// How its value is written.
    pub format: HeaderFormat,
    /// The document's text about it.
    pub docs: trine_ir::Docs,
}

/// How the value of a header is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
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

/// A request that the server sends of itself.
#[derive(Debug, Clone)]
pub struct WebhookPlan {
    /// The variant.
    pub ident: String,
    /// Its name in the document.
    pub name: String,
    /// What its body holds, where it is JSON.
    pub payload: Option<RustType>,
    /// The document's text about it.
    pub docs: trine_ir::Docs,
}

/// A server to choose.
#[derive(Debug, Clone)]
pub struct ServerPlan {
    /// The variant.
    pub ident: String,
    /// Its URL, its variables in braces.
    pub url: String,
    /// The variables of that URL and their defaults.
    pub variables: Vec<(String, String)>,
    /// What the document says of it.
    pub description: Option<String>,
}

/// The client's own shape.
#[derive(Debug, Clone)]
pub struct ClientPlan {
    /// The servers to choose from; none where there is no choice.
    pub servers: Vec<ServerPlan>,
    /// The URL of the first server, its variables in braces; empty where there is none.
    pub base_url: String,
    /// The variables of that URL and their defaults.
    pub variables: Vec<(String, String)>,
    /// The environment variable of the base URL (`HUMANLOOP_BASE_URL`).
    pub base_url_env: String,
    /// The builder's methods, one per scheme that can be given.
    pub credentials: Vec<CredentialPlan>,
    /// The scheme that `Client::new` takes, by index into `credentials`.
    pub main: Option<usize>,
}

/// Where the tokens of a scheme are had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AppPlan {
    /// Where this document says (OpenID Connect Discovery).
    Discovered(String),
    /// At these URLs.
    Stated {
        /// Where tokens are had.
        token_url: String,
        /// Where they are renewed, if elsewhere.
        refresh_url: Option<String>,
        /// Where a person grants access.
        authorization_url: Option<String>,
        /// Where a device asks.
        device_url: Option<String>,
    },
}

/// How a scheme is given to the builder.
#[derive(Debug, Clone)]
pub struct CredentialPlan {
    /// The builder's method.
    pub method: String,
    /// The scheme.
    pub scheme: SchemeId,
    /// Where its tokens are had, where the document says so.
    pub app: Option<AppPlan>,
    /// The environment variables (`HUMANLOOP_API_KEY`); of a user and a password, two.
    pub env: Vec<String>,
}
