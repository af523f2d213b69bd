//! The root of the model.

use serde_json::Value;
use trine_diag::Place;

use crate::{Docs, Operation, OperationId, Scheme, Type, TypeId, TypeRef};

/// A whole API.
#[derive(Debug, Clone)]
pub struct Api {
    /// The document's statements about itself.
    pub info: Info,
    /// The servers; empty where none is stated.
    pub servers: Vec<Server>,
    /// The groups of operations.
    pub tags: Vec<Tag>,
    /// Every type reached from an operation, a webhook or a component, `TypeId` being the index.
    pub types: Vec<Type>,
    /// Every schema below `components/schemas` (or `definitions`), by its place, in document
    /// order: the type that it became, the received half where it is split.
    pub components: Vec<(Place, TypeRef)>,
    /// The operations in document order.
    pub operations: Vec<Operation>,
    /// Requests that the server sends to its user: webhooks, and callbacks of operations.
    pub webhooks: Vec<Webhook>,
    /// The ways to authenticate.
    pub schemes: Vec<Scheme>,
    /// The examples of bodies, responses and components that are JSON, in document order.
    pub examples: Vec<Example>,
}

/// A value that the document gives as an example, and that is one of its type.
#[derive(Debug, Clone)]
pub struct Example {
    /// The place of the example.
    pub place: Place,
    /// The thing that it is an example of.
    pub of: Exemplified,
    /// Its type.
    pub ty: TypeRef,
    /// The value.
    pub value: Value,
}

/// A thing that has examples.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exemplified {
    /// A body of a request, or a response.
    Operation(OperationId),
    /// The component, by its index in [`Api::components`].
    Component(u32),
}

impl Api {
    /// The type with this id.
    pub fn ty(&self, id: TypeId) -> &Type {
        &self.types[id.0 as usize]
    }

    /// The operation with this id.
    pub fn operation(&self, id: OperationId) -> &Operation {
        &self.operations[id.0 as usize]
    }
}

/// The document's statements about itself (Info Object).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Info {
    /// The name of the API.
    pub title: String,
    /// The version of the API, as written; no semantic version as a rule.
    pub version: String,
    /// The description (CommonMark), with the summary first.
    pub description: Option<String>,
    /// The terms of its use, a URL.
    pub terms: Option<String>,
    /// Whom to ask: name, URL, email.
    pub contact: [Option<String>; 3],
    /// Its licence.
    pub license: Option<License>,
    /// The URL of further documentation, and its title.
    pub link: Option<(String, Option<String>)>,
}

/// The licence of an API.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct License {
    /// Its name.
    pub name: String,
    /// Its identifier at SPDX.
    pub identifier: Option<String>,
    /// Its text, a URL.
    pub url: Option<String>,
}

/// A server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Server {
    /// Its URL with `{placeholders}`, as written; perhaps relative to the document.
    pub url: String,
    /// The name that the document gives it.
    pub name: Option<String>,
    /// The document's text about it.
    pub description: Option<String>,
    /// The values of the placeholders.
    pub variables: Vec<ServerVariable>,
}

/// A variable of a server's URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServerVariable {
    /// Its name.
    pub name: String,
    /// Its value where none is given.
    pub default: String,
    /// Its values, where they are limited.
    pub values: Vec<String>,
    /// The document's text about it.
    pub description: Option<String>,
}

/// The index of a tag in [`Api::tags`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TagId(pub u32);

/// A group of operations.
#[derive(Debug, Clone)]
pub struct Tag {
    /// Its name, as written.
    pub name: String,
    /// The document's text about it.
    pub docs: Docs,
    /// The group that it is nested in.
    pub parent: Option<TagId>,
}

/// A request that the server sends to its user.
#[derive(Debug, Clone)]
pub struct Webhook {
    /// The place of the webhook.
    pub place: Place,
    /// Its name.
    pub name: String,
    /// The operation that asks for it, where it is a callback.
    pub of: Option<OperationId>,
    /// The document's text about it.
    pub docs: Docs,
    /// The type of its body, if the body is JSON.
    pub payload: Option<TypeRef>,
}
