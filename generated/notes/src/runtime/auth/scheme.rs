//! Security schemes, as the document has them.

/// A security scheme of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scheme {
    /// Its name in the document, which operations refer to.
    pub name: &'static str,
    /// The credential that it sends.
    pub credential: Credential,
    /// The environment variables it is read from: one, or for [`Credential::Basic`] those of user name and password.
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
    /// `Authorization: <scheme> …` with a value that is computed of each request or of a challenge, such as `Digest`
    /// (RFC 7616): not built in. A middleware sets the header.
    Computed(&'static str),
    /// A client certificate: the transport's business.
    MutualTls,
}
