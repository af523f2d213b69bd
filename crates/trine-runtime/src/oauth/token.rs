//! A token, and the code that reads it from a response.

use std::time::{Duration, SystemTime};

use url::Url;

use super::super::auth::Secret;
use super::super::error::Error;
use super::super::wire::Json;
use super::endpoint::{no_token, text};

/// The types of tokens that need more than a header.
const UNSENDABLE: [&str; 4] = ["mac", "dpop", "pop", "n_a"];

/// A token, with the data of the response that it was in. `Debug` shows none of its secrets.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Token {
    /// The token that requests contain; empty if there is none yet.
    pub access_token: Secret,
    /// The token that obtains the next one.
    pub refresh_token: Option<Secret>,
    /// The end of its validity; `None` if the server states none.
    pub expires_at: Option<SystemTime>,
    /// The scopes that it has, if they differ from those requested.
    pub scope: Option<String>,
    /// The user who logged in, as a JSON web token of OpenID Connect. It is not verified here.
    pub id_token: Option<Secret>,
}

impl Token {
    /// Creates a token that was stored, with the end of its validity.
    pub fn new(access_token: impl Into<Secret>, expires_at: Option<SystemTime>) -> Self {
        Self {
            access_token: access_token.into(),
            refresh_token: None,
            expires_at,
            scope: None,
            id_token: None,
        }
    }

    /// Sets the refresh token.
    #[must_use]
    pub fn with_refresh_token(mut self, token: impl Into<Secret>) -> Self {
        self.refresh_token = Some(token.into());
        self
    }

    /// Creates a token that only has a refresh token.
    pub(super) fn to_refresh(token: Secret) -> Self {
        Self::new("", None).with_refresh_token(token)
    }

    /// Reads a token (RFC 6749, section 5.1).
    pub(super) fn read(response: &Json, url: &Url, sent: SystemTime) -> Result<Self, Error> {
        let secret = |name: &str| text(response, name).filter(|text| !text.is_empty()).map(Secret::from);
        let Some(access_token) = secret("access_token") else {
            return Err(no_token(url, "the response has no `access_token`"));
        };
        if let Some(kind) = text(response, "token_type").map(str::to_ascii_lowercase) {
            if UNSENDABLE.contains(&kind.as_str()) {
                return Err(no_token(url, "it is of a type that cannot be sent as a bearer token"));
            }
        }
        Ok(Self {
            access_token,
            refresh_token: secret("refresh_token"),
            expires_at: seconds(response, "expires_in").and_then(|time| sent.checked_add(time)),
            scope: text(response, "scope").map(str::to_owned),
            id_token: secret("id_token"),
        })
    }
}

/// Returns a number of seconds, which some servers send as a string.
pub(super) fn seconds(response: &Json, name: &str) -> Option<Duration> {
    let seconds = match response.get(name)? {
        Json::Number(number) => number.as_f64()?,
        Json::String(text) => text.trim().parse().ok()?,
        Json::Null | Json::Bool(_) | Json::Array(_) | Json::Object(_) => return None,
    };
    Duration::try_from_secs_f64(seconds.max(0.0)).ok()
}
