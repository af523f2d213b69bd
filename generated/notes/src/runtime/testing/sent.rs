//! A request, as the transport received it.

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::HeaderMap;
use url::form_urlencoded::parse;

use super::super::auth::{Credential, Scheme};
use super::super::error::{Error, ErrorKind};
use super::super::request::{Operation, sounds_secret};
use super::super::transport::{Called, HttpRequest};
use super::super::wire::{self, Decode};

/// The text in place of a secret.
pub(super) const REDACTED: &str = "REDACTED";

/// A request that was sent, with its credentials; neither `Debug` nor `Display` shows those.
#[derive(Clone)]
#[non_exhaustive]
pub struct SentRequest {
    /// The operation that was called; `None` for a request that belongs to no call, such as that for a token.
    pub operation: Option<&'static Operation>,
    /// The method, upper case.
    pub method: String,
    /// The path after that of the base URL, escaped as it was sent.
    pub path: String,
    /// The URL without its query string.
    pub url: String,
    /// The parameters in the query string, unescaped.
    pub query: Vec<(String, String)>,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// The schemes of the client, which know the secrets in a query string.
    pub(super) schemes: &'static [Scheme],
}

impl SentRequest {
    /// Reads a request to its end.
    ///
    /// # Errors
    /// Its body cannot be read.
    pub(super) async fn of(request: HttpRequest) -> Result<Self, Error> {
        let (parts, body) = request.into_parts();
        let body = body.collect(u64::MAX).await?;
        let called = parts.extensions.get::<Called>();
        let path = called.map_or(parts.uri.path(), |called| called.path(&parts.uri));
        let whole = parts.uri.to_string();
        let query = parse(parts.uri.query().unwrap_or_default().as_bytes());
        Ok(Self {
            operation: called.map(|called| called.operation),
            method: parts.method.to_string(),
            path: path.to_owned(),
            url: whole.split('?').next().unwrap_or_default().to_owned(),
            query: query.into_owned().collect(),
            headers: parts.headers,
            body,
            schemes: called.map_or(&[], |called| called.schemes()),
        })
    }

    /// Returns the first value of a header, if it is text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns the first value of a parameter in the query string.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        let found = self.query.iter().find(|(found, _)| found == name);
        found.map(|(_, value)| value.as_str())
    }

    /// Returns the body as text; bytes that are not UTF-8 are replaced.
    pub fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }

    /// Reads the body as JSON: of a type of the API, or `serde_json::Value`.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] when it is not JSON of this type.
    pub fn json<T: Decode>(&self) -> Result<T, Error> {
        wire::from_slice(&self.body).map_err(|error| {
            let message = format!("the body that was sent is not of the type asked for: {error}");
            Error::new(ErrorKind::Decode, message)
        })
    }

    /// Returns the query parameters as they may be shown.
    pub(super) fn shown_query(&self) -> impl Iterator<Item = (&str, &str)> {
        self.query.iter().map(|(name, value)| {
            let shown = if self.is_secret(name) { REDACTED } else { value.as_str() };
            (name.as_str(), shown)
        })
    }

    /// Returns the headers as they may be shown; one that is not text is shown as if it were.
    pub(super) fn shown_headers(&self) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
        shown_headers(&self.headers)
    }

    fn is_secret(&self, parameter: &str) -> bool {
        let known = self
            .schemes
            .iter()
            .any(|scheme| matches!(scheme.credential, Credential::ApiKeyQuery(name) if name == parameter));
        let bare: String = parameter.chars().filter(char::is_ascii_alphanumeric).collect();
        let telling = [
            "accesstoken",
            "apikey",
            "key",
            "password",
            "secret",
            "signature",
            "token",
        ];
        known || telling.contains(&bare.to_ascii_lowercase().as_str())
    }
}

/// Returns the headers as they may be shown.
pub(super) fn shown_headers(headers: &HeaderMap) -> impl Iterator<Item = (&str, Cow<'_, str>)> {
    headers.iter().map(|(name, value)| {
        let shown = match value.is_sensitive() || sounds_secret(name) {
            true => Cow::Borrowed(REDACTED),
            false => String::from_utf8_lossy(value.as_bytes()),
        };
        (name.as_str(), shown)
    })
}

/// Shows the method, the path and the query string.
impl fmt::Display for SentRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)?;
        for (index, (name, value)) in self.shown_query().enumerate() {
            let mark = if index == 0 { '?' } else { '&' };
            write!(f, "{mark}{name}={value}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for SentRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.shown_headers().collect();
        f.debug_struct("SentRequest")
            .field("request", &format_args!("{self}"))
            .field("headers", &headers)
            .field("body", &self.text())
            .finish_non_exhaustive()
    }
}
