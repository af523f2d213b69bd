//! The user's credentials for each scheme.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use super::super::client::Tools;
use super::super::error::Error;
use super::super::transport::BoxFuture;
use super::{Credential, Scheme, Secret};

/// A source of keys or tokens, which is called before each attempt: for tokens that expire, and for anything else
/// that a fixed text cannot do.
pub trait TokenSource: Send + Sync {
    /// Returns the key or token to send, without a prefix such as `Bearer`. Requests that it needs are sent with
    /// these tools, within the time of the attempt.
    ///
    /// # Errors
    /// No token can be obtained; the call then ends with that error.
    fn token<'a>(&'a self, scheme: &'a Scheme, tools: &'a Tools) -> BoxFuture<'a, Result<Secret, Error>>;

    /// Called when the server has refused this token with 401. Returns true if the next token will be another one, so
    /// that the request may be sent once more.
    fn refused(&self, scheme: &Scheme, token: &Secret) -> bool {
        let _ = (scheme, token);
        false
    }
}

/// The user's credential for one scheme.
#[derive(Clone)]
pub(in super::super) enum Given {
    Text(Secret),
    UserPassword(String, Secret),
    Source(Arc<dyn TokenSource>),
}

impl fmt::Debug for Given {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Given::Text(_) | Given::UserPassword(..) => "[redacted]",
            Given::Source(_) => "[token source]",
        })
    }
}

/// The user's credentials, by the name of the scheme.
#[derive(Debug, Clone, Default)]
pub(in super::super) struct Credentials(BTreeMap<String, Given>);

impl Credentials {
    pub(in super::super) fn set(&mut self, scheme: &str, given: Given) {
        self.0.insert(scheme.to_owned(), given);
    }

    pub(super) fn get(&self, scheme: &str) -> Option<&Given> {
        self.0.get(scheme)
    }

    pub(in super::super) fn has(&self, scheme: &Scheme) -> bool {
        scheme.credential == Credential::MutualTls || self.0.contains_key(scheme.name)
    }
}
