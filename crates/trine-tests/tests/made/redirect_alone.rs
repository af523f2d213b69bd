// Needs trine-runtime.

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
pub mod api {
pub mod log {
//! The operations of `client.log()`.

use std::fmt;

use super::super::types::Problem;
use trine_runtime::{
    Bytes, Call, Core, Decoded, ErrorMessage, Operation, RawResponse, Request,
};

/// The operations of `client.log()`.
#[derive(Debug, Clone, Copy)]
pub struct Log<'c> {
    pub(crate) core: &'c Core,
}

impl Log<'_> {
    /// `GET /log`
    ///
    /// # Errors
    /// * [`TemporaryRedirect`](GetError::TemporaryRedirect), 307: Elsewhere
    /// * [`Default`](GetError::Default), any other status: Bad
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: responses_redirect_alone::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client.log().get().await?;
    /// std::fs::write("file.bin", bytes)?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> Call<Bytes, GetError> {
        Request::new(&GET, self.core).accept("application/json").call(decode_get)
    }
}

/// The errors of `get`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetError {
    /// Elsewhere
    TemporaryRedirect,
    /// Bad
    Default(Problem),
}

impl ErrorMessage for GetError {
    fn message(&self) -> Option<&str> {
        match self {
            Self::TemporaryRedirect => None,
            Self::Default(body) => ErrorMessage::message(body),
        }
    }
}

impl fmt::Display for GetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = match self {
            Self::TemporaryRedirect => "307 Temporary Redirect",
            Self::Default(_) => "error",
        };
        f.write_str(ErrorMessage::message(self).unwrap_or(status))
    }
}

impl std::error::Error for GetError {}

static GET: Operation = Operation {
    id: "log",
    method: "GET",
    path: "/log",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("307", &[]), ("default", &["application/json"])],
};

#[inline]
fn decode_get(response: &RawResponse) -> Decoded<Bytes, GetError> {
    match response.status().as_u16() {
        307 => response.api_error_nothing(GetError::TemporaryRedirect),
        200..=299 => response.bytes(),
        _ => response.api_error(GetError::Default),
    }
}
}

pub mod range {
//! The operations of `client.range()`.

use std::fmt;

use trine_runtime::{
    Bytes, Call, Core, Decoded, ErrorMessage, Operation, RawResponse, Request,
};

/// The operations of `client.range()`.
#[derive(Debug, Clone, Copy)]
pub struct Range<'c> {
    pub(crate) core: &'c Core,
}

impl Range<'_> {
    /// `GET /range`
    ///
    /// # Errors
    /// * [`Redirection`](GetError::Redirection), 3XX: Elsewhere
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: responses_redirect_alone::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client.range().get().await?;
    /// std::fs::write("file.bin", bytes)?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> Call<Bytes, GetError> {
        Request::new(&GET, self.core).call(decode_get)
    }
}

/// The errors of `get`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetError {
    /// Elsewhere
    Redirection,
}

impl ErrorMessage for GetError {
    fn message(&self) -> Option<&str> {
        match self {
            Self::Redirection => None,
        }
    }
}

impl fmt::Display for GetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = match self {
            Self::Redirection => "status 3XX",
        };
        f.write_str(ErrorMessage::message(self).unwrap_or(status))
    }
}

impl std::error::Error for GetError {}

static GET: Operation = Operation {
    id: "range",
    method: "GET",
    path: "/range",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("3XX", &[])],
};

#[inline]
fn decode_get(response: &RawResponse) -> Decoded<Bytes, GetError> {
    match response.status().as_u16() {
        200..=299 => response.bytes(),
        300..=399 => response.api_error_nothing(GetError::Redirection),
        _ => response.unexpected(),
    }
}
}

pub mod root {
//! The operations that are in no group.

use std::fmt;

use super::super::client::Client;
use trine_runtime::{Bytes, Call, Decoded, ErrorMessage, Operation, RawResponse, Request};

impl Client {
    /// `GET /archive`
    ///
    /// # Errors
    /// * [`Found`](ArchiveError::Found), 302: To storage
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: responses_redirect_alone::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client.archive().await?;
    /// std::fs::write("file.bin", bytes)?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn archive(&self) -> Call<Bytes, ArchiveError> {
        Request::new(&ARCHIVE, &self.core)
            .accept("application/gzip")
            .call(decode_archive)
    }

    /// `HEAD /archive`
    ///
    /// # Errors
    /// * [`Found`](LookError::Found), 302: To storage
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: responses_redirect_alone::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.look().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn look(&self) -> Call<(), LookError> {
        Request::new(&LOOK, &self.core).call(decode_look)
    }
}

/// The errors of `archive`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ArchiveError {
    /// To storage
    Found(Bytes),
}

impl ErrorMessage for ArchiveError {
    fn message(&self) -> Option<&str> {
        match self {
            Self::Found(body) => ErrorMessage::message(body),
        }
    }
}

impl fmt::Display for ArchiveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = match self {
            Self::Found(_) => "302 Found",
        };
        f.write_str(ErrorMessage::message(self).unwrap_or(status))
    }
}

impl std::error::Error for ArchiveError {}

/// The errors of `look`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LookError {
    /// To storage
    Found,
}

impl ErrorMessage for LookError {
    fn message(&self) -> Option<&str> {
        match self {
            Self::Found => None,
        }
    }
}

impl fmt::Display for LookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = match self {
            Self::Found => "302 Found",
        };
        f.write_str(ErrorMessage::message(self).unwrap_or(status))
    }
}

impl std::error::Error for LookError {}

static ARCHIVE: Operation = Operation {
    id: "archive",
    method: "GET",
    path: "/archive",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("302", &["application/gzip"])],
};

#[inline]
fn decode_archive(response: &RawResponse) -> Decoded<Bytes, ArchiveError> {
    match response.status().as_u16() {
        302 => response.api_error_bytes(ArchiveError::Found),
        200..=299 => response.bytes(),
        _ => response.unexpected(),
    }
}

static LOOK: Operation = Operation {
    id: "look",
    method: "HEAD",
    path: "/archive",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("302", &[])],
};

#[inline]
fn decode_look(response: &RawResponse) -> Decoded<(), LookError> {
    match response.status().as_u16() {
        302 => response.api_error_nothing(LookError::Found),
        200..=299 => response.nothing(),
        _ => response.unexpected(),
    }
}
}


}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
mod client {
//! The client and its builder.

use super::api;
use trine_runtime::{
    Clock, Core, CoreBuilder, Error, Middleware, Observer, RetryPolicy, Secret, Setup,
    Transport,
};

/// A client for redirect_alone.
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

    /// Creates a client from the environment: `RESPONSES_REDIRECT_ALONE_BASE_URL`.
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

    /// The operations of `client.log()`.
    pub fn log(&self) -> api::log::Log<'_> {
        api::log::Log { core: &self.core }
    }

    /// The operations of `client.range()`.
    pub fn range(&self) -> api::range::Range<'_> {
        api::range::Range {
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
    base_url_env: "RESPONSES_REDIRECT_ALONE_BASE_URL",
    user_agent: "responses_redirect_alone",
    schemes: &[],
    ..Setup::new("")
};
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
pub mod types {
mod log {
//! The types that only `client.log()` needs.

use std::fmt;

use trine_runtime::ErrorMessage;

/// The error response of `GET /log`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// The `detail` property.
    pub detail: Option<String>,
}

impl ErrorMessage for Problem {
    fn message(&self) -> Option<&str> {
        ErrorMessage::message(&self.detail)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(ErrorMessage::message(self).unwrap_or("problem"))
    }
}

impl std::error::Error for Problem {}
}

pub use self::log::*;
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
mod wire {
mod log {
use super::super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for types::Problem {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("detail", &self.detail);
        out.end_object();
    }
}

impl Decode for types::Problem {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut detail = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "detail" => input.read(&mut detail),
                _ => input.skip(),
            }?;
        }
        Ok(Self { detail })
    }
}
}

}

pub use self::client::{Client, ClientBuilder};
pub use trine_runtime::{ApiError, Call, Error, ErrorKind, Field, OpError, Response};
