// Needs trine-runtime with the features oauth.

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
pub mod api {
pub mod either {
//! The operations of `client.either()`.

use super::super::api::AuthRequirementsError;
use trine_runtime::{Call, Core, Decoded, Operation, RawResponse, Request};

/// The operations of `client.either()`.
#[derive(Debug, Clone, Copy)]
pub struct Either<'c> {
    pub(crate) core: &'c Core,
}

impl Either<'_> {
    /// `GET /either`
    ///
    /// Scopes: `read` of `login`.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: auth_requirements::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.either().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> Call<(), GetError> {
        Request::new(&GET, self.core).call(decode_get)
    }
}

/// The errors of `get`. The document describes none.
pub type GetError = AuthRequirementsError;

static GET: Operation = Operation {
    id: "either",
    method: "GET",
    path: "/either",
    security: &[&["login"], &["sso"], &["ticket"]],
    server: None,
    deprecated: false,
    responses: &[("204", &[])],
};

#[inline]
fn decode_get(response: &RawResponse) -> Decoded<(), GetError> {
    match response.status().as_u16() {
        200..=299 => response.nothing(),
        _ => response.unexpected(),
    }
}
}

pub mod file {
//! The operations of `client.file()`.

use super::super::api::AuthRequirementsError;
use trine_runtime::{Bytes, Call, Core, Decoded, Operation, RawResponse, Request};

/// The operations of `client.file()`.
#[derive(Debug, Clone, Copy)]
pub struct File<'c> {
    pub(crate) core: &'c Core,
}

impl File<'_> {
    /// `GET /file`
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: auth_requirements::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client.file().get().await?;
    /// std::fs::write("file.bin", bytes)?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> Call<Bytes, GetError> {
        Request::new(&GET, self.core).accept("application/octet-stream").call(decode_get)
    }
}

/// The errors of `get`. The document describes none.
pub type GetError = AuthRequirementsError;

static GET: Operation = Operation {
    id: "file",
    method: "GET",
    path: "/file",
    security: &[&["place"]],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/octet-stream"])],
};

#[inline]
fn decode_get(response: &RawResponse) -> Decoded<Bytes, GetError> {
    match response.status().as_u16() {
        200..=299 => response.bytes(),
        _ => response.unexpected(),
    }
}
}

pub mod inherited {
//! The operations of `client.inherited()`.

use super::super::api::AuthRequirementsError;
use trine_runtime::{Call, Core, Decoded, Operation, RawResponse, Request};

/// The operations of `client.inherited()`.
#[derive(Debug, Clone, Copy)]
pub struct Inherited<'c> {
    pub(crate) core: &'c Core,
}

impl Inherited<'_> {
    /// `GET /inherited`
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: auth_requirements::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.inherited().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> Call<(), GetError> {
        Request::new(&GET, self.core).call(decode_get)
    }
}

/// The errors of `get`. The document describes none.
pub type GetError = AuthRequirementsError;

static GET: Operation = Operation {
    id: "inherited",
    method: "GET",
    path: "/inherited",
    security: &[&["app", "user"], &["session"]],
    server: None,
    deprecated: false,
    responses: &[("204", &[])],
};

#[inline]
fn decode_get(response: &RawResponse) -> Decoded<(), GetError> {
    match response.status().as_u16() {
        200..=299 => response.nothing(),
        _ => response.unexpected(),
    }
}
}

pub mod open {
//! The operations of `client.open()`.

use super::super::api::AuthRequirementsError;
use trine_runtime::{Call, Core, Decoded, Operation, RawResponse, Request};

/// The operations of `client.open()`.
#[derive(Debug, Clone, Copy)]
pub struct Open<'c> {
    pub(crate) core: &'c Core,
}

impl Open<'_> {
    /// `GET /open`
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: auth_requirements::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.open().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> Call<(), GetError> {
        Request::new(&GET, self.core).call(decode_get)
    }
}

/// The errors of `get`. The document describes none.
pub type GetError = AuthRequirementsError;

static GET: Operation = Operation {
    id: "open",
    method: "GET",
    path: "/open",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("204", &[])],
};

#[inline]
fn decode_get(response: &RawResponse) -> Decoded<(), GetError> {
    match response.status().as_u16() {
        200..=299 => response.nothing(),
        _ => response.unexpected(),
    }
}
}

pub mod optional {
//! The operations of `client.optional()`.

use super::super::api::AuthRequirementsError;
use trine_runtime::{Call, Core, Decoded, Operation, RawResponse, Request};

/// The operations of `client.optional()`.
#[derive(Debug, Clone, Copy)]
pub struct Optional<'c> {
    pub(crate) core: &'c Core,
}

impl Optional<'_> {
    /// `GET /optional`
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: auth_requirements::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.optional().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> Call<(), GetError> {
        Request::new(&GET, self.core).call(decode_get)
    }
}

/// The errors of `get`. The document describes none.
pub type GetError = AuthRequirementsError;

static GET: Operation = Operation {
    id: "optional",
    method: "GET",
    path: "/optional",
    security: &[&[], &["user"]],
    server: None,
    deprecated: false,
    responses: &[("204", &[])],
};

#[inline]
fn decode_get(response: &RawResponse) -> Decoded<(), GetError> {
    match response.status().as_u16() {
        200..=299 => response.nothing(),
        _ => response.unexpected(),
    }
}
}

pub mod staff {
//! The operations of `client.staff()`.

use super::super::api::AuthRequirementsError;
use trine_runtime::{Call, Core, Decoded, Operation, RawResponse, Request};

/// The operations of `client.staff()`.
#[derive(Debug, Clone, Copy)]
pub struct Staff<'c> {
    pub(crate) core: &'c Core,
}

impl Staff<'_> {
    /// `GET /staff`
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: auth_requirements::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.staff().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> Call<(), GetError> {
        Request::new(&GET, self.core).call(decode_get)
    }
}

/// The errors of `get`. The document describes none.
pub type GetError = AuthRequirementsError;

static GET: Operation = Operation {
    id: "staff",
    method: "GET",
    path: "/staff",
    security: &[&["staff"]],
    server: None,
    deprecated: false,
    responses: &[("204", &[])],
};

#[inline]
fn decode_get(response: &RawResponse) -> Decoded<(), GetError> {
    match response.status().as_u16() {
        200..=299 => response.nothing(),
        _ => response.unexpected(),
    }
}
}

pub mod three {
//! The operations of `client.three()`.

use super::super::api::AuthRequirementsError;
use trine_runtime::{Call, Core, Decoded, Operation, RawResponse, Request};

/// The operations of `client.three()`.
#[derive(Debug, Clone, Copy)]
pub struct Three<'c> {
    pub(crate) core: &'c Core,
}

impl Three<'_> {
    /// `GET /three`
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: auth_requirements::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.three().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> Call<(), GetError> {
        Request::new(&GET, self.core).call(decode_get)
    }
}

/// The errors of `get`. The document describes none.
pub type GetError = AuthRequirementsError;

static GET: Operation = Operation {
    id: "three",
    method: "GET",
    path: "/three",
    security: &[&["app", "place", "session"]],
    server: None,
    deprecated: false,
    responses: &[("204", &[])],
};

#[inline]
fn decode_get(response: &RawResponse) -> Decoded<(), GetError> {
    match response.status().as_u16() {
        200..=299 => response.nothing(),
        _ => response.unexpected(),
    }
}
}

pub mod unknown {
//! The operations of `client.unknown()`.

use super::super::api::AuthRequirementsError;
use trine_runtime::{Call, Core, Decoded, Operation, RawResponse, Request};

/// The operations of `client.unknown()`.
#[derive(Debug, Clone, Copy)]
pub struct Unknown<'c> {
    pub(crate) core: &'c Core,
}

impl Unknown<'_> {
    /// `GET /unknown`
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: auth_requirements::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.unknown().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> Call<(), GetError> {
        Request::new(&GET, self.core).call(decode_get)
    }
}

/// The errors of `get`. The document describes none.
pub type GetError = AuthRequirementsError;

static GET: Operation = Operation {
    id: "unknown",
    method: "GET",
    path: "/unknown",
    security: &[&["staff"]],
    server: None,
    deprecated: false,
    responses: &[("204", &[])],
};

#[inline]
fn decode_get(response: &RawResponse) -> Decoded<(), GetError> {
    match response.status().as_u16() {
        200..=299 => response.nothing(),
        _ => response.unexpected(),
    }
}
}

use std::fmt;

use trine_runtime::ErrorMessage;

/// The errors of the operations of this API.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AuthRequirementsError {}

impl ErrorMessage for AuthRequirementsError {
    fn message(&self) -> Option<&str> {
        match *self {}
    }
}

impl fmt::Display for AuthRequirementsError {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for AuthRequirementsError {}
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
mod client {
//! The client and its builder.

use super::api;
use trine_runtime::{
    Clock, Core, CoreBuilder, Credential, Error, Middleware, Observer, RetryPolicy,
    Scheme, Secret, Setup, TokenSource, Transport,
};

/// A client for requirements.
///
/// Cheap to clone; clones share connections. Nothing is sent before a call is awaited.
#[derive(Debug, Clone)]
pub struct Client {
    pub(crate) core: Core,
}

impl Client {
    /// Creates a client from the environment: `AUTH_REQUIREMENTS_APP`, `AUTH_REQUIREMENTS_OAUTH2_TOKEN`, `AUTH_REQUIREMENTS_PLACE`, `AUTH_REQUIREMENTS_SESSION`, `AUTH_REQUIREMENTS_OPENID_CONNECT_TOKEN`, `AUTH_REQUIREMENTS_BEARER_TOKEN`, `AUTH_REQUIREMENTS_TOKEN`, `AUTH_REQUIREMENTS_BASIC_AUTH_USER`, `AUTH_REQUIREMENTS_BASIC_AUTH_PASSWORD`, `AUTH_REQUIREMENTS_BASE_URL`.
    ///
    /// # Errors
    /// The base URL is not valid, or no credential is set.
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

    /// The operations of `client.either()`.
    pub fn either(&self) -> api::either::Either<'_> {
        api::either::Either {
            core: &self.core,
        }
    }

    /// The operations of `client.file()`.
    pub fn file(&self) -> api::file::File<'_> {
        api::file::File {
            core: &self.core,
        }
    }

    /// The operations of `client.inherited()`.
    pub fn inherited(&self) -> api::inherited::Inherited<'_> {
        api::inherited::Inherited {
            core: &self.core,
        }
    }

    /// The operations of `client.open()`.
    pub fn open(&self) -> api::open::Open<'_> {
        api::open::Open {
            core: &self.core,
        }
    }

    /// The operations of `client.optional()`.
    pub fn optional(&self) -> api::optional::Optional<'_> {
        api::optional::Optional {
            core: &self.core,
        }
    }

    /// The operations of `client.staff()`.
    pub fn staff(&self) -> api::staff::Staff<'_> {
        api::staff::Staff {
            core: &self.core,
        }
    }

    /// The operations of `client.three()`.
    pub fn three(&self) -> api::three::Three<'_> {
        api::three::Three {
            core: &self.core,
        }
    }

    /// The operations of `client.unknown()`.
    pub fn unknown(&self) -> api::unknown::Unknown<'_> {
        api::unknown::Unknown {
            core: &self.core,
        }
    }
}

impl AsRef<Core> for Client {
    fn as_ref(&self) -> &Core {
        &self.core
    }
}

/// The settings of a client, from which [`build`](Self::build) creates it.
#[derive(Debug)]
#[must_use]
pub struct ClientBuilder {
    core: CoreBuilder,
}

impl ClientBuilder {
    /// Authenticates with this key, sent as the header `X-App`.
    ///
    /// `from_env` takes it from `AUTH_REQUIREMENTS_APP`.
    pub fn app(self, key: impl Into<Secret>) -> Self {
        Self {
            core: self.core.credential("app", key),
        }
    }

    /// Authenticates with this token, sent as `Authorization: Bearer …`.
    ///
    /// `from_env` takes it from `AUTH_REQUIREMENTS_OAUTH2_TOKEN`.
    pub fn oauth2(self, token: impl Into<Secret>) -> Self {
        Self {
            core: self.core.credential("login", token),
        }
    }

    /// Sets a source of [`oauth2`](Self::oauth2), which is called for each request.
    pub fn oauth2_source(self, source: impl TokenSource + 'static) -> Self {
        Self {
            core: self.core.token_source("login", source),
        }
    }

    /// Creates an app with your client id, which requests tokens for [`oauth2`](Self::oauth2).
    ///
    /// Pass its tokens to [`oauth2_source`](Self::oauth2_source): `oauth2_app("…").secret("…").client_credentials()`.
    ///
    /// `.scope(scopes::…)` adds a scope to them.
    pub fn oauth2_app(client_id: impl Into<String>) -> trine_runtime::oauth::App {
        trine_runtime::oauth::App::new(
            trine_runtime::oauth::Server::new("/token"),
            client_id,
        )
    }

    /// Authenticates with this key, sent as the query parameter `place`.
    ///
    /// `from_env` takes it from `AUTH_REQUIREMENTS_PLACE`.
    pub fn place(self, key: impl Into<Secret>) -> Self {
        Self {
            core: self.core.credential("place", key),
        }
    }

    /// Authenticates with this key, sent as the cookie `session`.
    ///
    /// `from_env` takes it from `AUTH_REQUIREMENTS_SESSION`.
    pub fn session(self, key: impl Into<Secret>) -> Self {
        Self {
            core: self.core.credential("session", key),
        }
    }

    /// Authenticates with this token, sent as `Authorization: Bearer …`.
    ///
    /// `from_env` takes it from `AUTH_REQUIREMENTS_OPENID_CONNECT_TOKEN`.
    pub fn openid_connect(self, token: impl Into<Secret>) -> Self {
        Self {
            core: self.core.credential("sso", token),
        }
    }

    /// Sets a source of [`openid_connect`](Self::openid_connect), which is called for each request.
    pub fn openid_connect_source(self, source: impl TokenSource + 'static) -> Self {
        Self {
            core: self.core.token_source("sso", source),
        }
    }

    /// Creates an app with your client id, which requests tokens for [`openid_connect`](Self::openid_connect).
    ///
    /// Pass its tokens to [`openid_connect_source`](Self::openid_connect_source): `openid_connect_app("…").secret("…").client_credentials()`.
    ///
    /// `.scope(scopes::…)` adds a scope to them.
    pub fn openid_connect_app(
        client_id: impl Into<String>,
    ) -> trine_runtime::oauth::App {
        trine_runtime::oauth::App::new(
            trine_runtime::oauth::Server::discovered(
                "https://login.example.com/.well-known/openid-configuration",
            ),
            client_id,
        )
    }

    /// Authenticates with this token, sent as `Authorization: Bearer …`.
    ///
    /// `from_env` takes it from `AUTH_REQUIREMENTS_BEARER_TOKEN`.
    pub fn bearer_token(self, token: impl Into<Secret>) -> Self {
        Self {
            core: self.core.credential("staff", token),
        }
    }

    /// Sets a source of [`bearer_token`](Self::bearer_token), which is called for each request.
    pub fn bearer_token_source(self, source: impl TokenSource + 'static) -> Self {
        Self {
            core: self.core.token_source("staff", source),
        }
    }

    /// Authenticates with this token, sent as `Authorization: Token …`.
    ///
    /// `from_env` takes it from `AUTH_REQUIREMENTS_TOKEN`.
    pub fn token(self, token: impl Into<Secret>) -> Self {
        Self {
            core: self.core.credential("ticket", token),
        }
    }

    /// Sets a source of [`token`](Self::token), which is called for each request.
    pub fn token_source(self, source: impl TokenSource + 'static) -> Self {
        Self {
            core: self.core.token_source("ticket", source),
        }
    }

    /// Authenticates with this user name and password, sent as `Authorization: Basic …`.
    ///
    /// `from_env` takes it from `AUTH_REQUIREMENTS_BASIC_AUTH_USER` and `AUTH_REQUIREMENTS_BASIC_AUTH_PASSWORD`.
    pub fn basic_auth(
        self,
        user: impl Into<String>,
        password: impl Into<Secret>,
    ) -> Self {
        Self {
            core: self.core.basic("user", user, password),
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

    /// Allows calls without the credentials that the document requires. Credentials that are set are still sent.
    pub fn unauthenticated(self) -> Self {
        Self {
            core: self.core.unauthenticated(),
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
    base_url_env: "AUTH_REQUIREMENTS_BASE_URL",
    user_agent: "auth_requirements",
    schemes: &[
        Scheme {
            name: "app",
            credential: Credential::ApiKeyHeader("X-App"),
            env: &["AUTH_REQUIREMENTS_APP"],
        },
        Scheme {
            name: "login",
            credential: Credential::Bearer,
            env: &["AUTH_REQUIREMENTS_OAUTH2_TOKEN"],
        },
        Scheme {
            name: "place",
            credential: Credential::ApiKeyQuery("place"),
            env: &["AUTH_REQUIREMENTS_PLACE"],
        },
        Scheme {
            name: "session",
            credential: Credential::ApiKeyCookie("session"),
            env: &["AUTH_REQUIREMENTS_SESSION"],
        },
        Scheme {
            name: "sso",
            credential: Credential::Bearer,
            env: &["AUTH_REQUIREMENTS_OPENID_CONNECT_TOKEN"],
        },
        Scheme {
            name: "staff",
            credential: Credential::Bearer,
            env: &["AUTH_REQUIREMENTS_BEARER_TOKEN"],
        },
        Scheme {
            name: "ticket",
            credential: Credential::Http("Token"),
            env: &["AUTH_REQUIREMENTS_TOKEN"],
        },
        Scheme {
            name: "user",
            credential: Credential::Basic,
            env: &[
                "AUTH_REQUIREMENTS_BASIC_AUTH_USER",
                "AUTH_REQUIREMENTS_BASIC_AUTH_PASSWORD",
            ],
        },
    ],
    ..Setup::new("https://api.example.com")
};
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
pub mod scopes {
//! The scopes of tokens, for `.scope(scopes::…)`.

/// Reads
pub const READ: &str = "read";
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
pub mod types {
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
mod wire {
}

pub use self::api::AuthRequirementsError;
pub use self::client::{Client, ClientBuilder};
pub use trine_runtime::{ApiError, Call, Error, ErrorKind, Field, OpError, Response};
