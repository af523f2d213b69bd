//! The security schemes of the document.

/// A security scheme of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scheme {
    /// The name in the document, to which operations refer.
    pub name: &'static str,
    /// The credential that it sends.
    pub credential: Credential,
    /// The environment variables that it is read from: one, or for [`Credential::Basic`] those of user name and
    /// password.
    pub env: &'static [&'static str],
}

/// The credential that a scheme sends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Credential {
    /// The key in this header.
    ApiKeyHeader(&'static str),
    /// The key as this query parameter.
    ApiKeyQuery(&'static str),
    /// The key as this cookie.
    ApiKeyCookie(&'static str),
    /// `Authorization: Basic …` (RFC 7617).
    Basic,
    /// `Authorization: Bearer …` (RFC 6750); also what OAuth 2 and OpenID Connect send.
    Bearer,
    /// `Authorization: <scheme> …`, another scheme of HTTP.
    Http(&'static str),
    /// `Authorization: <scheme> …` with a value that is computed from each request or from a challenge, such as
    /// `Digest` (RFC 7616). This is not built in: a middleware sets the header.
    Computed(&'static str),
    /// A client certificate, which the transport sends.
    MutualTls,
}
