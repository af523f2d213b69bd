// Needs trine-runtime with the features oauth.

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
pub mod api {
pub mod admin {
//! The operations of `client.admin()`.

use super::super::api::AuthSeveralOfOneKindError;
use trine_runtime::{Call, Core, Decoded, Operation, RawResponse, Request};

/// The operations of `client.admin()`.
#[derive(Debug, Clone, Copy)]
pub struct Admin<'c> {
    pub(crate) core: &'c Core,
}

impl Admin<'_> {
    /// `GET /admin`
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: auth_several_of_one_kind::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.admin().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> Call<(), GetError> {
        Request::new(&GET, self.core).call(decode_get)
    }
}

/// The errors of `get`. The document describes none.
pub type GetError = AuthSeveralOfOneKindError;

static GET: Operation = Operation {
    id: "admin",
    method: "GET",
    path: "/admin",
    security: &[&["AdminApiKeyAuth"]],
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

pub mod apps {
//! The operations of `client.apps()`.

use super::super::api::AuthSeveralOfOneKindError;
use trine_runtime::{Call, Core, Decoded, Operation, RawResponse, Request};

/// The operations of `client.apps()`.
#[derive(Debug, Clone, Copy)]
pub struct Apps<'c> {
    pub(crate) core: &'c Core,
}

impl Apps<'_> {
    /// `GET /apps`
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: auth_several_of_one_kind::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.apps().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> Call<(), GetError> {
        Request::new(&GET, self.core).call(decode_get)
    }
}

/// The errors of `get`. The document describes none.
pub type GetError = AuthSeveralOfOneKindError;

static GET: Operation = Operation {
    id: "apps",
    method: "GET",
    path: "/apps",
    security: &[&["sec0", "sec1"], &["login"], &["login_app"]],
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

pub mod things {
//! The operations of `client.things()`.

use super::super::api::AuthSeveralOfOneKindError;
use trine_runtime::{Call, Core, Decoded, Operation, RawResponse, Request};

/// The operations of `client.things()`.
#[derive(Debug, Clone, Copy)]
pub struct Things<'c> {
    pub(crate) core: &'c Core,
}

impl Things<'_> {
    /// `GET /things`
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: auth_several_of_one_kind::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.things().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> Call<(), GetError> {
        Request::new(&GET, self.core).call(decode_get)
    }
}

/// The errors of `get`. The document describes none.
pub type GetError = AuthSeveralOfOneKindError;

static GET: Operation = Operation {
    id: "get",
    method: "GET",
    path: "/things",
    security: &[&["ApiKeyAuth"]],
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
pub enum AuthSeveralOfOneKindError {}

impl ErrorMessage for AuthSeveralOfOneKindError {
    fn message(&self) -> Option<&str> {
        match *self {}
    }
}

impl fmt::Display for AuthSeveralOfOneKindError {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for AuthSeveralOfOneKindError {}
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
mod client {
//! The client and its builder.

use super::api;
use trine_runtime::{
    Clock, Core, CoreBuilder, Credential, Error, Middleware, Observer, RetryPolicy,
    Scheme, Secret, Setup, TokenSource, Transport,
};

/// A client for several_of_one_kind.
///
/// Cheap to clone; clones share connections. Nothing is sent before a call is awaited.
#[derive(Debug, Clone)]
pub struct Client {
    pub(crate) core: Core,
}

impl Client {
    /// Creates a client from the environment: `AUTH_SEVERAL_OF_ONE_KIND_ADMIN_API_KEY`, `AUTH_SEVERAL_OF_ONE_KIND_API_KEY`, `AUTH_SEVERAL_OF_ONE_KIND_LOGIN_CREDENTIAL_TOKEN`, `AUTH_SEVERAL_OF_ONE_KIND_LOGIN_APP_TOKEN`, `AUTH_SEVERAL_OF_ONE_KIND_APP_ID`, `AUTH_SEVERAL_OF_ONE_KIND_APP_SECRET`, `AUTH_SEVERAL_OF_ONE_KIND_BASE_URL`.
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

    /// The operations of `client.admin()`.
    pub fn admin(&self) -> api::admin::Admin<'_> {
        api::admin::Admin {
            core: &self.core,
        }
    }

    /// The operations of `client.apps()`.
    pub fn apps(&self) -> api::apps::Apps<'_> {
        api::apps::Apps {
            core: &self.core,
        }
    }

    /// The operations of `client.things()`.
    pub fn things(&self) -> api::things::Things<'_> {
        api::things::Things {
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
    /// Authenticates with this key, sent as `Authorization: Bearer …`.
    ///
    /// `from_env` takes it from `AUTH_SEVERAL_OF_ONE_KIND_ADMIN_API_KEY`.
    pub fn admin_api_key(self, key: impl Into<Secret>) -> Self {
        Self {
            core: self.core.credential("AdminApiKeyAuth", key),
        }
    }

    /// Sets a source of [`admin_api_key`](Self::admin_api_key), which is called for each request.
    pub fn admin_api_key_source(self, source: impl TokenSource + 'static) -> Self {
        Self {
            core: self.core.token_source("AdminApiKeyAuth", source),
        }
    }

    /// Authenticates with this key, sent as `Authorization: Bearer …`.
    ///
    /// `from_env` takes it from `AUTH_SEVERAL_OF_ONE_KIND_API_KEY`.
    pub fn api_key(self, key: impl Into<Secret>) -> Self {
        Self {
            core: self.core.credential("ApiKeyAuth", key),
        }
    }

    /// Sets a source of [`api_key`](Self::api_key), which is called for each request.
    pub fn api_key_source(self, source: impl TokenSource + 'static) -> Self {
        Self {
            core: self.core.token_source("ApiKeyAuth", source),
        }
    }

    /// Authenticates with this token, sent as `Authorization: Bearer …`.
    ///
    /// `from_env` takes it from `AUTH_SEVERAL_OF_ONE_KIND_LOGIN_CREDENTIAL_TOKEN`.
    pub fn login_credential(self, token: impl Into<Secret>) -> Self {
        Self {
            core: self.core.credential("login", token),
        }
    }

    /// Sets a source of [`login_credential`](Self::login_credential), which is called for each request.
    pub fn login_credential_source(self, source: impl TokenSource + 'static) -> Self {
        Self {
            core: self.core.token_source("login", source),
        }
    }

    /// Creates an app with your client id, which requests tokens for [`login_credential`](Self::login_credential).
    ///
    /// Pass its tokens to [`login_credential_source`](Self::login_credential_source): `login_credential_app("…").secret("…").client_credentials()`.
    ///
    /// `.scope("…")` sets their scopes.
    pub fn login_credential_app(
        client_id: impl Into<String>,
    ) -> trine_runtime::oauth::App {
        trine_runtime::oauth::App::new(
            trine_runtime::oauth::Server::new("https://example.com/token"),
            client_id,
        )
    }

    /// Authenticates with this token, sent as `Authorization: Bearer …`.
    ///
    /// `from_env` takes it from `AUTH_SEVERAL_OF_ONE_KIND_LOGIN_APP_TOKEN`.
    pub fn login_app(self, token: impl Into<Secret>) -> Self {
        Self {
            core: self.core.credential("login_app", token),
        }
    }

    /// Sets a source of [`login_app`](Self::login_app), which is called for each request.
    pub fn login_app_source(self, source: impl TokenSource + 'static) -> Self {
        Self {
            core: self.core.token_source("login_app", source),
        }
    }

    /// Creates an app with your client id, which requests tokens for [`login_app`](Self::login_app).
    ///
    /// Pass its tokens to [`login_app_source`](Self::login_app_source): `login_app_app("…").secret("…").client_credentials()`.
    ///
    /// `.scope("…")` sets their scopes.
    pub fn login_app_app(client_id: impl Into<String>) -> trine_runtime::oauth::App {
        trine_runtime::oauth::App::new(
            trine_runtime::oauth::Server::new("https://example.com/app"),
            client_id,
        )
    }

    /// Authenticates with this key, sent as the header `X-App-Id`.
    ///
    /// `from_env` takes it from `AUTH_SEVERAL_OF_ONE_KIND_APP_ID`.
    pub fn app_id(self, key: impl Into<Secret>) -> Self {
        Self {
            core: self.core.credential("sec0", key),
        }
    }

    /// Authenticates with this key, sent as the query parameter `app_secret`.
    ///
    /// `from_env` takes it from `AUTH_SEVERAL_OF_ONE_KIND_APP_SECRET`.
    pub fn app_secret(self, key: impl Into<Secret>) -> Self {
        Self {
            core: self.core.credential("sec1", key),
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
    base_url_env: "AUTH_SEVERAL_OF_ONE_KIND_BASE_URL",
    user_agent: "auth_several_of_one_kind",
    schemes: &[
        Scheme {
            name: "AdminApiKeyAuth",
            credential: Credential::Bearer,
            env: &["AUTH_SEVERAL_OF_ONE_KIND_ADMIN_API_KEY"],
        },
        Scheme {
            name: "ApiKeyAuth",
            credential: Credential::Bearer,
            env: &["AUTH_SEVERAL_OF_ONE_KIND_API_KEY"],
        },
        Scheme {
            name: "login",
            credential: Credential::Bearer,
            env: &["AUTH_SEVERAL_OF_ONE_KIND_LOGIN_CREDENTIAL_TOKEN"],
        },
        Scheme {
            name: "login_app",
            credential: Credential::Bearer,
            env: &["AUTH_SEVERAL_OF_ONE_KIND_LOGIN_APP_TOKEN"],
        },
        Scheme {
            name: "sec0",
            credential: Credential::ApiKeyHeader("X-App-Id"),
            env: &["AUTH_SEVERAL_OF_ONE_KIND_APP_ID"],
        },
        Scheme {
            name: "sec1",
            credential: Credential::ApiKeyQuery("app_secret"),
            env: &["AUTH_SEVERAL_OF_ONE_KIND_APP_SECRET"],
        },
    ],
    ..Setup::new("")
};
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
pub mod types {
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
mod wire {
}

pub use self::api::AuthSeveralOfOneKindError;
pub use self::client::{Client, ClientBuilder};
pub use trine_runtime::{ApiError, Call, Error, ErrorKind, Field, OpError, Response};
