//! The one dialect: what every version of OpenAPI is read into.
//!
//! References are resolved, path-level parameters and servers merged into the
//! operations, and Swagger 2.0's words replaced by those of OpenAPI 3. Schemas live
//! in one arena and point at each other by [`SchemaId`]; a `$ref` to the same node is
//! the same id, so cycles are plain.

mod auth;
mod info;
mod media;
mod operation;
mod schema;

pub use auth::{Credential, Flow, Flows, KeyLocation, SecurityRequirement, SecurityScheme};
pub use info::{Contact, ExternalDocs, Info, License, Server, ServerVariable};
pub use media::{Encoding, Example, Header, Link, MediaType, RequestBody, Response, Status};
pub use operation::{Callback, Location, Method, Operation, Parameter, Style, Webhook};
pub use schema::{Additional, Discriminator, JsonType, Limits, Schema, SchemaId};

use indexmap::IndexMap;
use serde_json::Value;
use trine_diag::Place;

/// A whole API description, versions and references resolved.
#[derive(Debug, Clone)]
pub struct Document {
    /// The version that the root file names, as written (`3.1.0`), for reports only.
    pub version: String,
    /// Title, description, version of the API, contact, licence.
    pub info: Info,
    /// The place of the root's `info`.
    pub info_place: Place,
    /// The servers of the root; empty where none is stated.
    pub servers: Vec<Server>,
    /// The tags, in document order, with what operations name besides.
    pub tags: Vec<Tag>,
    /// More documentation of the whole.
    pub external_docs: Option<ExternalDocs>,
    /// The security requirements of operations without `security` of their own; empty for none.
    pub security: Vec<SecurityRequirement>,
    /// Every operation below `paths`, in document order.
    pub operations: Vec<Operation>,
    /// Requests that the server sends to the user.
    pub webhooks: Vec<Webhook>,
    /// The schemes by name, in document order.
    pub security_schemes: IndexMap<String, SecurityScheme>,
    /// Every schema met, `SchemaId` being the index.
    pub schemas: Vec<Schema>,
    /// The schemas below `components/schemas` (or `definitions`), by name, in document
    /// order, whether used or not.
    pub components: IndexMap<String, SchemaId>,
    /// `x-…` keywords of the root and of `info`.
    pub extensions: IndexMap<String, Value>,
}

impl Document {
    /// The schema with this id.
    pub fn schema(&self, id: SchemaId) -> &Schema {
        &self.schemas[id.0 as usize]
    }
}

/// A group of operations.
#[derive(Debug, Clone)]
pub struct Tag {
    /// Its name as operations give it.
    pub name: String,
    /// One line (3.2).
    pub summary: Option<String>,
    /// The description of its operations (CommonMark).
    pub description: Option<String>,
    /// The tag that this one is nested in (3.2 `parent`).
    pub parent: Option<String>,
    /// More documentation.
    pub external_docs: Option<ExternalDocs>,
    /// The place of its declaration, or else of the first operation that names it.
    pub place: Place,
}
