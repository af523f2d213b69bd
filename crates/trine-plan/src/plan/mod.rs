//! The plan of a crate: every name, path, box, derive and file, decided.
//!
//! The emitter reads this alone and decides nothing. Texts here are identifiers
//! from a closed alphabet, or text of the document that is only ever written as a literal.

mod bodies;
mod client;
mod constructors;
mod conversions;
mod examples;
mod features;
mod functions;
mod operations;
mod pages;
mod setters;
mod types;

use std::collections::BTreeMap;

pub use trine_diag::Place;
/// The values that the plan says in the model's own words: closed, self-contained, and without a way back to the model.
pub use trine_ir::{
    Arm, Constant, Dispatch, Docs, EnumBase, Follow, Guard, Info, JsonKind, KeyLocation, Location, Notation,
    OperationId, ParamFormat, PartContent, Presence, Scalar, ServerVariable, Status, Style, TextForm, TypeId, Unlisted,
};

pub use self::bodies::*;
pub use self::client::*;
pub use self::constructors::*;
pub use self::conversions::*;
pub use self::examples::*;
pub use self::features::*;
pub use self::functions::*;
pub use self::operations::*;
pub use self::pages::*;
pub use self::setters::*;
pub use self::types::*;
use crate::{DateCrate, Manifest, NameLock, Options, Refused, RefusedName};

/// A whole crate.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The user's choices.
    pub options: Options,
    /// The document's statements about itself.
    pub info: Info,
    /// The package's section of the manifest, and its licences.
    pub manifest: Manifest,
    /// The crate's name as an identifier.
    pub crate_ident: String,
    /// The items of `types`, by the type that they are of.
    pub items: BTreeMap<TypeId, Item>,
    /// The files of `types` (and of `wire`), sorted by name.
    pub type_files: Vec<TypeFile>,
    /// Components that are another one's type, sorted by name; they stand in the shared file.
    pub aliases: Vec<Alias>,
    /// The operations, `OperationId` being the index.
    pub operations: Vec<OperationPlan>,
    /// The groups of operations, sorted by name; files of `api`.
    pub groups: Vec<Group>,
    /// The enums of errors that several operations share.
    pub errors: Vec<SharedErrors>,
    /// The scopes of tokens, sorted by name.
    pub scopes: Vec<ScopePlan>,
    /// The headers of responses, sorted by name.
    pub headers: Vec<HeaderPlan>,
    /// The requests that the server sends, sorted by name.
    pub webhooks: Vec<WebhookPlan>,
    /// The parts that can be left out of the crate, sorted by name.
    pub features: Vec<Feature>,
    /// The features behind which items of `types` stand; those that are always there are left out.
    pub gates: BTreeMap<TypeId, Gate>,
    /// The client's own shape.
    pub client: ClientPlan,
    /// Every component of the document, by JSON pointer, and the path of its Rust type
    /// from the crate's root.
    pub components: Vec<(String, String)>,
    /// The crate's dependencies.
    pub needs: Needs,
    /// The tests, sorted by name.
    pub examples: Vec<ExampleTest>,
    /// The user's choices about things that the document does not have.
    pub refused: Vec<Refused>,
    /// The names by the user that nothing has.
    pub refused_names: Vec<RefusedName>,
    /// The names and positions that it gives, to be kept for the next generation.
    pub names: NameLock,
}

/// The dependencies of a crate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Needs {
    /// There is a client.
    pub client: bool,
    /// The crate for `date-time` and `date`, where one is met.
    pub dates: Option<DateCrate>,
    /// `uuid` is met.
    pub uuid: bool,
    /// A multipart body is met.
    pub multipart: bool,
    /// A response that is a stream is met.
    pub stream: bool,
    /// A response that is a page of a list is met.
    pub page: bool,
    /// A scheme says where its tokens are had.
    pub oauth: bool,
    /// The server sends something of itself.
    pub webhook: bool,
    /// A union whose branches share a base is met.
    pub kept: bool,
}

/// A component that is another one's type.
#[derive(Debug, Clone)]
pub struct Alias {
    /// Its name.
    pub ident: String,
    /// The key of its name in the lock.
    pub key: String,
    /// The place of the component, as a JSON pointer with `#`.
    pub pointer: String,
    /// The type of the component.
    pub ty: RustType,
    /// The features that it is behind.
    pub gate: Gate,
}

/// One file of `types`.
#[derive(Debug, Clone)]
pub struct TypeFile {
    /// Its module.
    pub module: String,
    /// The only owner that reaches its items.
    pub owner: Owner,
    /// The features that it is behind, which its items share.
    pub gate: Gate,
    /// Its items, sorted by name.
    pub items: Vec<TypeId>,
}

/// The only owner that reaches the items of a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// Nothing, or several groups.
    Shared,
    /// The operations of this group, by its module.
    Group(String),
    /// Requests that the server sends.
    Webhooks,
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
    /// `(A, B)`
    Tuple(Vec<RustType>),
    /// `BTreeMap<String, T>`
    Map(Box<RustType>),
    /// `Option<T>`
    Option(Box<RustType>),
    /// `Field<T>`
    Field(Box<RustType>),
    /// `Box<T>`
    Boxed(Box<RustType>),
    /// The bytes of a response or a request.
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
            | RustType::Tuple(_)
            | RustType::Bytes
            | RustType::Upload
            | RustType::Local(_) => None,
        }
    }
}
