//! Security schemes and what is required of them.

use indexmap::IndexMap;
use trine_diag::Place;

/// Schemes that must all be used, with the scopes of each. One alternative of several.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SecurityRequirement {
    /// Scheme names and scopes; empty for "nothing is required".
    pub schemes: IndexMap<String, Vec<String>>,
}

/// A way to authenticate.
#[derive(Debug, Clone)]
pub struct SecurityScheme {
    /// The place of the scheme.
    pub place: Place,
    /// The description (CommonMark).
    pub description: Option<String>,
    /// To be avoided.
    pub deprecated: bool,
    /// The format of the bearer token (`JWT`), for documentation.
    pub bearer_format: Option<String>,
    /// The credential that it sends.
    pub credential: Credential,
}

/// The credential that a security scheme sends.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::large_enum_variant, reason = "a document has a handful of them")]
pub enum Credential {
    /// A key under a name.
    ApiKey {
        /// The location of the key.
        location: KeyLocation,
        /// The name of the header, query parameter or cookie.
        name: String,
    },
    /// RFC 7617.
    Basic,
    /// RFC 6750.
    Bearer,
    /// Another scheme of the `Authorization` header.
    Http(String),
    /// OAuth 2.
    OAuth2(Flows),
    /// OpenID Connect discovery.
    OpenIdConnect(String),
    /// A client certificate.
    MutualTls,
}

/// The part of a request that carries an API key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyLocation {
    /// A header.
    Header,
    /// The query string.
    Query,
    /// A cookie.
    Cookie,
}

/// The flows of OAuth 2 that a scheme offers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Flows {
    /// RFC 6749, section 4.2.
    pub implicit: Option<Flow>,
    /// RFC 6749, section 4.3.
    pub password: Option<Flow>,
    /// RFC 6749, section 4.4.
    pub client_credentials: Option<Flow>,
    /// RFC 6749, section 4.1.
    pub authorization_code: Option<Flow>,
    /// RFC 8628.
    pub device_authorization: Option<Flow>,
}

/// One flow of OAuth 2.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flow {
    /// The place of the flow.
    pub place: Place,
    /// The URL at which the user grants access.
    pub authorization_url: Option<String>,
    /// The URL that issues tokens.
    pub token_url: Option<String>,
    /// The URL that renews tokens.
    pub refresh_url: Option<String>,
    /// The URL that a device asks for a code (RFC 8628).
    pub device_authorization_url: Option<String>,
    /// Scopes and what they allow.
    pub scopes: IndexMap<String, String>,
}
