// Needs trine-runtime.

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
pub mod api {
pub mod file {
//! The operations of `client.file()`.

use super::super::api::ResponsesTextOrNothingError;
use trine_runtime::{Bytes, Call, Core, Decoded, Operation, RawResponse, Request};

/// The operations of `client.file()`.
#[derive(Debug, Clone, Copy)]
pub struct File<'c> {
    pub(crate) core: &'c Core,
}

impl File<'_> {
    /// `GET /file`
    ///
    /// Returns `None` if the status is 204.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: responses_text_or_nothing::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// if let Some(response) = client.file().get().await? {
    ///     println!("{response:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> Call<Option<Bytes>, GetError> {
        Request::new(&GET, self.core).accept("image/png").call(decode_get)
    }
}

/// The errors of `get`. The document describes none.
pub type GetError = ResponsesTextOrNothingError;

static GET: Operation = Operation {
    id: "file",
    method: "GET",
    path: "/file",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("200", &["image/png"]), ("204", &[])],
};

#[inline]
fn decode_get(response: &RawResponse) -> Decoded<Option<Bytes>, GetError> {
    match response.status().as_u16() {
        204 => response.nothing().map(|()| None),
        200..=299 => response.bytes().map(Some),
        _ => response.unexpected(),
    }
}
}

pub mod rest {
//! The operations of `client.rest()`.

use super::super::api::ResponsesTextOrNothingError;
use trine_runtime::{Call, Core, Decoded, Operation, RawResponse, Request};

/// The operations of `client.rest()`.
#[derive(Debug, Clone, Copy)]
pub struct Rest<'c> {
    pub(crate) core: &'c Core,
}

impl Rest<'_> {
    /// `GET /rest`
    ///
    /// Returns `None` if the status is 2XX.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: responses_text_or_nothing::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// if let Some(response) = client.rest().get().await? {
    ///     println!("{response:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> Call<Option<i64>, GetError> {
        Request::new(&GET, self.core).accept("application/json").call(decode_get)
    }
}

/// The errors of `get`. The document describes none.
pub type GetError = ResponsesTextOrNothingError;

static GET: Operation = Operation {
    id: "rest",
    method: "GET",
    path: "/rest",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/json"]), ("2XX", &[])],
};

#[inline]
fn decode_get(response: &RawResponse) -> Decoded<Option<i64>, GetError> {
    match response.status().as_u16() {
        200 => response.json_or_none(),
        201..=299 => response.nothing().map(|()| None),
        _ => response.unexpected(),
    }
}
}

pub mod several {
//! The operations of `client.several()`.

use super::super::api::ResponsesTextOrNothingError;
use trine_runtime::{Call, Core, Decoded, Operation, RawResponse, Request};

/// The operations of `client.several()`.
#[derive(Debug, Clone, Copy)]
pub struct Several<'c> {
    pub(crate) core: &'c Core,
}

impl Several<'_> {
    /// `GET /several`
    ///
    /// Returns `None` if the status is 202 or 204.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: responses_text_or_nothing::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// if let Some(response) = client.several().get().await? {
    ///     println!("{response:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> Call<Option<i64>, GetError> {
        Request::new(&GET, self.core).accept("application/json").call(decode_get)
    }
}

/// The errors of `get`. The document describes none.
pub type GetError = ResponsesTextOrNothingError;

static GET: Operation = Operation {
    id: "several",
    method: "GET",
    path: "/several",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/json"]), ("202", &[]), ("204", &[])],
};

#[inline]
fn decode_get(response: &RawResponse) -> Decoded<Option<i64>, GetError> {
    match response.status().as_u16() {
        202 | 204 => response.nothing().map(|()| None),
        200..=299 => response.json_or_none(),
        _ => response.unexpected(),
    }
}
}

pub mod text {
//! The operations of `client.text()`.

use super::super::api::ResponsesTextOrNothingError;
use trine_runtime::{Call, Core, Decoded, Operation, RawResponse, Request};

/// The operations of `client.text()`.
#[derive(Debug, Clone, Copy)]
pub struct Text<'c> {
    pub(crate) core: &'c Core,
}

impl Text<'_> {
    /// `GET /text`
    ///
    /// Returns `None` if the status is 202.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: responses_text_or_nothing::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// if let Some(response) = client.text().get().await? {
    ///     println!("{response:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> Call<Option<String>, GetError> {
        Request::new(&GET, self.core).accept("text/plain").call(decode_get)
    }
}

/// The errors of `get`. The document describes none.
pub type GetError = ResponsesTextOrNothingError;

static GET: Operation = Operation {
    id: "text",
    method: "GET",
    path: "/text",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("200", &["text/plain"]), ("202", &[])],
};

#[inline]
fn decode_get(response: &RawResponse) -> Decoded<Option<String>, GetError> {
    match response.status().as_u16() {
        202 => response.nothing().map(|()| None),
        200..=299 => response.text().map(Some),
        _ => response.unexpected(),
    }
}
}

use std::fmt;

use trine_runtime::ErrorMessage;

/// The errors of the operations of this API.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ResponsesTextOrNothingError {}

impl ErrorMessage for ResponsesTextOrNothingError {
    fn message(&self) -> Option<&str> {
        match *self {}
    }
}

impl fmt::Display for ResponsesTextOrNothingError {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for ResponsesTextOrNothingError {}
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
mod client {
//! The client and its builder.

use super::api;
use trine_runtime::{
    Clock, Core, CoreBuilder, Error, Middleware, Observer, RetryPolicy, Secret, Setup,
    Transport,
};

/// A client for text_or_nothing.
///
/// Cheap to clone; clones share connections. Nothing is sent before a call is awaited.
#[derive(Debug, Clone)]
pub struct Client {
    pub(crate) core: Core,
}

impl Client {
    /// Creates a client with the defaults.
    pub fn new() -> Self {
        Self { core: Core::new(&SETUP) }
    }

    /// Creates a client from the environment: `RESPONSES_TEXT_OR_NOTHING_BASE_URL`.
    ///
    /// # Errors
    /// The base URL is not valid.
    pub fn from_env() -> Result<Self, Error> {
        Ok(Self {
            core: Core::from_env(&SETUP)?,
        })
    }

    /// Creates a builder for a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            core: Core::builder(&SETUP),
        }
    }

    /// The operations of `client.file()`.
    pub fn file(&self) -> api::file::File<'_> {
        api::file::File {
            core: &self.core,
        }
    }

    /// The operations of `client.rest()`.
    pub fn rest(&self) -> api::rest::Rest<'_> {
        api::rest::Rest {
            core: &self.core,
        }
    }

    /// The operations of `client.several()`.
    pub fn several(&self) -> api::several::Several<'_> {
        api::several::Several {
            core: &self.core,
        }
    }

    /// The operations of `client.text()`.
    pub fn text(&self) -> api::text::Text<'_> {
        api::text::Text {
            core: &self.core,
        }
    }
}

impl Default for Client {
    fn default() -> Self {
        Self::new()
    }
}

/// The settings of a client, from which [`build`](Self::build) creates it.
#[derive(Debug)]
#[must_use]
pub struct ClientBuilder {
    core: CoreBuilder,
}

impl ClientBuilder {
    /// Sends this token as `Authorization: Bearer …` with every request.
    pub fn bearer_token(self, token: impl Into<Secret>) -> Self {
        Self {
            core: self.core.bearer_token(token),
        }
    }

    /// Sends this key as the header `name` with every request.
    pub fn header_key(self, name: &str, key: impl Into<Secret>) -> Self {
        Self {
            core: self.core.header_key(name, key),
        }
    }

    /// Sets the base URL of all requests, instead of the document's server.
    pub fn base_url(self, url: impl Into<String>) -> Self {
        Self {
            core: self.core.base_url(url),
        }
    }

    /// Allows requests to other hosts without TLS.
    pub fn allow_http(self) -> Self {
        Self {
            core: self.core.allow_http(),
        }
    }

    /// Sets a header of every request.
    pub fn default_header(self, name: &str, value: &str) -> Self {
        Self {
            core: self.core.default_header(name, value),
        }
    }

    /// Sets the `User-Agent`.
    pub fn user_agent(self, value: &str) -> Self {
        Self {
            core: self.core.user_agent(value),
        }
    }

    /// Sets the policy for retries.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        Self {
            core: self.core.retry(policy),
        }
    }

    /// Sets the time limit of one attempt; 60 seconds by default.
    pub fn attempt_timeout(self, limit: std::time::Duration) -> Self {
        Self {
            core: self.core.attempt_timeout(limit),
        }
    }

    /// Sets the time limit for connecting; 10 seconds by default.
    pub fn connect_timeout(self, limit: std::time::Duration) -> Self {
        Self {
            core: self.core.connect_timeout(limit),
        }
    }

    /// Sets the largest size of a response; 64 MiB by default.
    pub fn body_limit(self, bytes: u64) -> Self {
        Self {
            core: self.core.body_limit(bytes),
        }
    }

    /// Sets the deepest nesting of objects and arrays in a response; 128 by default.
    pub fn nesting_limit(self, levels: u32) -> Self {
        Self {
            core: self.core.nesting_limit(levels),
        }
    }

    /// Adds certificates, as PEM, to those that the operating system trusts.
    pub fn root_certificates(self, pem: impl Into<String>) -> Self {
        Self {
            core: self.core.root_certificates(pem),
        }
    }

    /// Sets the client's certificate (mutual TLS), followed by its intermediate certificates, and its private key; both as PEM.
    pub fn client_certificate(
        self,
        chain: impl Into<String>,
        key: impl Into<Secret>,
    ) -> Self {
        Self {
            core: self.core.client_certificate(chain, key),
        }
    }

    /// Sets the URL of a proxy for every request.
    pub fn proxy(self, url: impl Into<String>) -> Self {
        Self { core: self.core.proxy(url) }
    }

    /// Sets the transport that sends requests, instead of reqwest.
    pub fn transport(self, transport: impl Transport + 'static) -> Self {
        Self {
            core: self.core.transport(transport),
        }
    }

    /// Sets the clock that waits between attempts, instead of tokio's.
    pub fn clock(self, clock: impl Clock + 'static) -> Self {
        Self {
            core: self.core.clock(clock),
        }
    }

    /// Adds a middleware around each call, which includes all its attempts.
    pub fn around_calls(self, middleware: impl Middleware + 'static) -> Self {
        Self {
            core: self.core.around_calls(middleware),
        }
    }

    /// Adds a middleware around each attempt.
    pub fn around_attempts(self, middleware: impl Middleware + 'static) -> Self {
        Self {
            core: self.core.around_attempts(middleware),
        }
    }

    /// Adds an observer, which gets the events of calls and attempts.
    pub fn observer(self, observer: impl Observer + 'static) -> Self {
        Self {
            core: self.core.observer(observer),
        }
    }

    /// Takes settings that are not set yet from the environment.
    ///
    /// # Errors
    /// No credential is set, neither here nor in the environment. An API without credentials gives no error.
    pub fn from_env(self) -> Result<Self, Error> {
        Ok(Self {
            core: self.core.from_env()?,
        })
    }

    /// Creates the client.
    ///
    /// # Errors
    /// A setting is not valid, such as a base URL that is not a URL, or a header with a line break.
    pub fn build(self) -> Result<Client, Error> {
        Ok(Client { core: self.core.build()? })
    }
}

/// The parts of the document that the client uses.
static SETUP: Setup = Setup {
    variables: &[],
    base_url_env: "RESPONSES_TEXT_OR_NOTHING_BASE_URL",
    user_agent: "responses_text_or_nothing",
    schemes: &[],
    ..Setup::new("")
};
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
pub mod types {
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
mod wire {
}

pub use self::api::ResponsesTextOrNothingError;
pub use self::client::{Client, ClientBuilder};
pub use trine_runtime::{ApiError, Call, Error, ErrorKind, Field, OpError, Response};
