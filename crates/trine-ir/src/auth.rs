//! Security schemes: the ways to authenticate a request.

use crate::Docs;

/// The index of a scheme in [`crate::Api::schemes`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SchemeId(pub u32);

/// A way to authenticate.
#[derive(Debug, Clone)]
pub struct Scheme {
    /// Its name in the document.
    pub name: String,
    /// The document's text about it.
    pub docs: Docs,
    /// The credential that it sends.
    pub credential: Credential,
}

/// The credential that a security scheme sends.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    clippy::large_enum_variant,
    reason = "an API has few schemes, and a box would be in every pattern"
)]
pub enum Credential {
    /// A key under a name.
    ApiKey(KeyLocation, String),
    /// RFC 7617.
    Basic,
    /// RFC 6750.
    Bearer,
    /// Another scheme of the `Authorization` header whose credential is a token, by its name.
    Http(String),
    /// A scheme of the `Authorization` header whose credential is computed of each request or of a challenge, by its
    /// name.
    Computed(String),
    /// OAuth 2.
    OAuth2(Flows),
    /// OpenID Connect, by the URL of its discovery document; `None` if that is no URL.
    OpenIdConnect(Option<String>),
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

/// One flow of OAuth 2; the URLs as written, perhaps relative to the server. What is no URL is left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Flow {
    /// The URL at which the user grants access.
    pub authorization_url: Option<String>,
    /// The URL that issues tokens.
    pub token_url: Option<String>,
    /// The URL that renews tokens.
    pub refresh_url: Option<String>,
    /// The URL that a device asks for a code.
    pub device_authorization_url: Option<String>,
    /// Scopes and what they allow.
    pub scopes: Vec<(String, String)>,
}

/// Schemes that must all be used, with the scopes of each; none for "nothing is needed".
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Alternative {
    /// The schemes.
    pub schemes: Vec<(SchemeId, Vec<String>)>,
}
