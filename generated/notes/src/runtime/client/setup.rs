//! The document's statements about the client, as data.

use super::super::auth::Scheme;

/// The facts about the API that a generated crate holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Setup {
    /// The URL of the first server, with its variables in braces; may be relative, or empty if the document has none.
    pub base_url: &'static str,
    /// The variables of that URL.
    pub variables: &'static [Variable],
    /// The environment variable that the base URL is read from.
    pub base_url_env: &'static str,
    /// The `User-Agent`: name and version of the crate.
    pub user_agent: &'static str,
    /// The security schemes of the document.
    pub schemes: &'static [Scheme],
    /// The environment variables that the credential of a scheme had before, which are read if those of now are not
    /// set.
    pub old_env: &'static [(&'static str, &'static [&'static str])],
    /// The header of an idempotency key.
    pub idempotency_header: &'static str,
}

/// A server of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Server {
    /// The URL, with its variables in braces.
    pub url: &'static str,
    /// The variables of that URL.
    pub variables: &'static [Variable],
}

/// A variable of a server's URL.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Variable {
    /// Its name.
    pub name: &'static str,
    /// The value unless another is set.
    pub default: &'static str,
    /// The allowed values; empty for any.
    pub values: &'static [&'static str],
}

impl Setup {
    /// Creates a setup of a base URL alone: `Setup { schemes: …, ..Setup::new("https://…") }`.
    pub const fn new(base_url: &'static str) -> Self {
        Self {
            base_url,
            variables: &[],
            base_url_env: "",
            user_agent: "trine",
            schemes: &[],
            old_env: &[],
            idempotency_header: "Idempotency-Key",
        }
    }
}
