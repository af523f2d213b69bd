//! The kinds of object that the specifications define.

use std::fmt;

/// The kinds of object that the specifications define.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ObjectKind {
    /// The root.
    Root,
    /// Info.
    Info,
    /// Contact.
    Contact,
    /// Licence.
    License,
    /// Server.
    Server,
    /// Server variable.
    ServerVariable,
    /// Components.
    Components,
    /// Path item.
    PathItem,
    /// Operation.
    Operation,
    /// External documentation.
    ExternalDocs,
    /// Parameter.
    Parameter,
    /// Request body.
    RequestBody,
    /// Media type.
    MediaType,
    /// Encoding.
    Encoding,
    /// Response.
    Response,
    /// Example.
    Example,
    /// Link.
    Link,
    /// Header.
    Header,
    /// Tag.
    Tag,
    /// Schema.
    Schema,
    /// Discriminator.
    Discriminator,
    /// XML.
    Xml,
    /// Security scheme.
    SecurityScheme,
    /// OAuth flows.
    Flows,
    /// OAuth flow.
    Flow,
    /// Reference, other than a schema's.
    Reference,
}

impl fmt::Display for ObjectKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Root => "root object",
            Self::Info => "info",
            Self::Contact => "contact",
            Self::License => "license",
            Self::Server => "server",
            Self::ServerVariable => "server variable",
            Self::Components => "components",
            Self::PathItem => "path item",
            Self::Operation => "operation",
            Self::ExternalDocs => "external documentation",
            Self::Parameter => "parameter",
            Self::RequestBody => "request body",
            Self::MediaType => "media type",
            Self::Encoding => "encoding",
            Self::Response => "response",
            Self::Example => "example",
            Self::Link => "link",
            Self::Header => "header",
            Self::Tag => "tag",
            Self::Schema => "schema",
            Self::Discriminator => "discriminator",
            Self::Xml => "xml",
            Self::SecurityScheme => "security scheme",
            Self::Flows => "oauth flows",
            Self::Flow => "oauth flow",
            Self::Reference => "reference",
        })
    }
}
