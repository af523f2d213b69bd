//! The document's statements about itself, and its servers.

use indexmap::IndexMap;
use serde_json::Value;

/// The API by its name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Info {
    /// Its name.
    pub title: String,
    /// One line (3.1).
    pub summary: Option<String>,
    /// The description (CommonMark).
    pub description: Option<String>,
    /// The terms of its use, a URL.
    pub terms_of_service: Option<String>,
    /// Whom to ask.
    pub contact: Option<Contact>,
    /// The licence of the API.
    pub license: Option<License>,
    /// The version of the API, as written.
    pub version: String,
    /// `x-…` keywords.
    pub extensions: IndexMap<String, Value>,
}

/// Whom to ask about an API.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contact {
    /// The name of the person or organization.
    pub name: Option<String>,
    /// The URL of a page about it.
    pub url: Option<String>,
    /// An address.
    pub email: Option<String>,
}

/// The licence of an API.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct License {
    /// Its name, or else its identifier.
    pub name: String,
    /// Its identifier at SPDX (3.1).
    pub identifier: Option<String>,
    /// Its text, a URL.
    pub url: Option<String>,
}

/// A link to more documentation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ExternalDocs {
    /// The URL.
    pub url: String,
    /// The description of its target (CommonMark).
    pub description: Option<String>,
}

/// A server of the API.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Server {
    /// A URL with `{placeholders}`, perhaps relative to the document.
    pub url: String,
    /// A name, unique among the servers of a document (3.2).
    pub name: Option<String>,
    /// The description (CommonMark).
    pub description: Option<String>,
    /// The values of the placeholders.
    pub variables: IndexMap<String, ServerVariable>,
}

/// A variable of a server's URL.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ServerVariable {
    /// Its values, where they are limited; else empty.
    pub values: Vec<String>,
    /// Its value where none is given.
    pub default: String,
    /// The description (CommonMark).
    pub description: Option<String>,
}
