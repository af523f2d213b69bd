// Needs trine-runtime with the features oauth.

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
pub mod api {
pub mod me {
//! The operations of `client.me()`.

use std::fmt;

use trine_runtime::{Call, Core, Decoded, ErrorMessage, Operation, RawResponse, Request};

/// The operations of `client.me()`.
#[derive(Debug, Clone, Copy)]
pub struct Me<'c> {
    pub(crate) core: &'c Core,
}

impl Me<'_> {
    /// `GET /me`
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: auth_relative_urls::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.me().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> Call<(), GetError> {
        Request::new(&GET, self.core).call(decode_get)
    }
}

/// The errors of `get`. The document describes none.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetError {}

impl ErrorMessage for GetError {
    fn message(&self) -> Option<&str> {
        match *self {}
    }
}

impl fmt::Display for GetError {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for GetError {}

static GET: Operation = Operation {
    id: "me",
    method: "GET",
    path: "/me",
    security: &[&["login"], &["open"]],
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


}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
mod client {
//! The client and its builder.

use super::api;
use trine_runtime::{
    Clock, Core, CoreBuilder, Credential, Error, Middleware, Observer, RetryPolicy,
    Scheme, Secret, Setup, TokenSource, Transport,
};

/// A client for relative_urls.
///
/// Cheap to clone; clones share connections. Nothing is sent before a call is awaited.
#[derive(Debug, Clone)]
pub struct Client {
    pub(crate) core: Core,
}

impl Client {
    /// Creates a client with this token, sent as `Authorization: Bearer …`. [`Client::builder`] takes every credential of the API.
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            core: Core::with_credential(&SETUP, "login", token),
        }
    }

    /// Creates a client from the environment: `AUTH_RELATIVE_URLS_OAUTH2_TOKEN`, `AUTH_RELATIVE_URLS_OPENID_CONNECT_TOKEN`, `AUTH_RELATIVE_URLS_BASE_URL`.
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

    /// The operations of `client.me()`.
    pub fn me(&self) -> api::me::Me<'_> {
        api::me::Me { core: &self.core }
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
    /// Authenticates with this token, sent as `Authorization: Bearer …`.
    ///
    /// `from_env` takes it from `AUTH_RELATIVE_URLS_OAUTH2_TOKEN`.
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
    /// Pass its tokens to [`oauth2_source`](Self::oauth2_source): `oauth2_app("…").password("…", "…")`.
    ///
    /// `.scope("…")` sets their scopes.
    pub fn oauth2_app(client_id: impl Into<String>) -> trine_runtime::oauth::App {
        trine_runtime::oauth::App::new(
            trine_runtime::oauth::Server::new("token").refresh_url("/refresh"),
            client_id,
        )
    }

    /// Authenticates with this token, sent as `Authorization: Bearer …`.
    ///
    /// `from_env` takes it from `AUTH_RELATIVE_URLS_OPENID_CONNECT_TOKEN`.
    pub fn openid_connect(self, token: impl Into<Secret>) -> Self {
        Self {
            core: self.core.credential("open", token),
        }
    }

    /// Sets a source of [`openid_connect`](Self::openid_connect), which is called for each request.
    pub fn openid_connect_source(self, source: impl TokenSource + 'static) -> Self {
        Self {
            core: self.core.token_source("open", source),
        }
    }

    /// Creates an app with your client id, which requests tokens for [`openid_connect`](Self::openid_connect).
    ///
    /// Pass its tokens to [`openid_connect_source`](Self::openid_connect_source): `openid_connect_app("…").secret("…").client_credentials()`.
    ///
    /// `.scope("…")` sets their scopes.
    pub fn openid_connect_app(
        client_id: impl Into<String>,
    ) -> trine_runtime::oauth::App {
        trine_runtime::oauth::App::new(
            trine_runtime::oauth::Server::discovered(
                "/.well-known/openid-configuration",
            ),
            client_id,
        )
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
    base_url_env: "AUTH_RELATIVE_URLS_BASE_URL",
    user_agent: "auth_relative_urls",
    schemes: &[
        Scheme {
            name: "login",
            credential: Credential::Bearer,
            env: &["AUTH_RELATIVE_URLS_OAUTH2_TOKEN"],
        },
        Scheme {
            name: "open",
            credential: Credential::Bearer,
            env: &["AUTH_RELATIVE_URLS_OPENID_CONNECT_TOKEN"],
        },
    ],
    ..Setup::new("https://example.com/api/v1")
};
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
pub mod types {
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
mod wire {
}

pub use self::client::{Client, ClientBuilder};
pub use trine_runtime::{ApiError, Call, Error, ErrorKind, Field, OpError, Response};
