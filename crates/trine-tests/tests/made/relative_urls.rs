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

/// The errors of `get`: the document describes none yet.
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
    answers: &[("204", &[])],
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
//! The client and how to configure it.

use super::api;
use trine_runtime::{
    Clock, Core, CoreBuilder, Credential, Error, Middleware, Observer, RetryPolicy,
    Scheme, Secret, Setup, TokenSource, Transport,
};

/// A client of relative_urls.
///
/// Cheap to clone; clones share connections. Nothing is sent before a call is awaited.
#[derive(Debug, Clone)]
pub struct Client {
    pub(crate) core: Core,
}

impl Client {
    /// Creates a client from the environment: `AUTH_RELATIVE_URLS_LOGIN`, `AUTH_RELATIVE_URLS_OPEN`, `AUTH_RELATIVE_URLS_BASE_URL`.
    ///
    /// # Errors
    /// When the base URL is not one, or none of the credentials is set.
    pub fn from_env() -> Result<Self, Error> {
        Ok(Self {
            core: Core::from_env(&SETUP)?,
        })
    }

    /// Starts to configure a client.
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

/// A client that is being configured.
#[derive(Debug)]
#[must_use]
pub struct ClientBuilder {
    core: CoreBuilder,
}

impl ClientBuilder {
    /// How requests are authenticated.
    pub fn login(self, token: impl Into<Secret>) -> Self {
        Self {
            core: self.core.credential("login", token),
        }
    }

    /// [`login`](Self::login) from a source that is asked for each request.
    pub fn login_source(self, source: impl TokenSource + 'static) -> Self {
        Self {
            core: self.core.token_source("login", source),
        }
    }

    /// An app of yours, by its client id, at the server that gives the tokens of [`login`](Self::login).
    ///
    /// Its tokens go into [`login_source`](Self::login_source): `login_app("…").password("…", "…")`.
    ///
    /// What they shall allow is said by `.scope("…")`.
    pub fn login_app(client_id: impl Into<String>) -> trine_runtime::oauth::App {
        trine_runtime::oauth::App::new(
            trine_runtime::oauth::Server::new("token").refresh_url("/refresh"),
            client_id,
        )
    }

    /// How requests are authenticated.
    pub fn open(self, token: impl Into<Secret>) -> Self {
        Self {
            core: self.core.credential("open", token),
        }
    }

    /// [`open`](Self::open) from a source that is asked for each request.
    pub fn open_source(self, source: impl TokenSource + 'static) -> Self {
        Self {
            core: self.core.token_source("open", source),
        }
    }

    /// An app of yours, by its client id, at the server that gives the tokens of [`open`](Self::open).
    ///
    /// Its tokens go into [`open_source`](Self::open_source): `open_app("…").secret("…").client_credentials()`.
    ///
    /// What they shall allow is said by `.scope("…")`.
    pub fn open_app(client_id: impl Into<String>) -> trine_runtime::oauth::App {
        trine_runtime::oauth::App::new(
            trine_runtime::oauth::Server::discovered(
                "/.well-known/openid-configuration",
            ),
            client_id,
        )
    }

    /// Where requests go, instead of the document's server.
    pub fn base_url(self, url: impl Into<String>) -> Self {
        Self {
            core: self.core.base_url(url),
        }
    }

    /// Lets requests go to other hosts than this one without TLS.
    pub fn allow_http(self) -> Self {
        Self {
            core: self.core.allow_http(),
        }
    }

    /// A header of every request.
    pub fn default_header(self, name: &str, value: &str) -> Self {
        Self {
            core: self.core.default_header(name, value),
        }
    }

    /// Lets calls go out without the credentials that the document requires. Those that are given are still sent.
    pub fn unauthenticated(self) -> Self {
        Self {
            core: self.core.unauthenticated(),
        }
    }

    /// The `User-Agent`.
    pub fn user_agent(self, value: &str) -> Self {
        Self {
            core: self.core.user_agent(value),
        }
    }

    /// When requests are sent again.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        Self {
            core: self.core.retry(policy),
        }
    }

    /// How long one attempt may take; 60 seconds where nothing is said.
    pub fn attempt_timeout(self, limit: std::time::Duration) -> Self {
        Self {
            core: self.core.attempt_timeout(limit),
        }
    }

    /// How long connecting may take; 10 seconds where nothing is said.
    pub fn connect_timeout(self, limit: std::time::Duration) -> Self {
        Self {
            core: self.core.connect_timeout(limit),
        }
    }

    /// How long a response may be; 64 MiB where nothing is said.
    pub fn body_limit(self, bytes: u64) -> Self {
        Self {
            core: self.core.body_limit(bytes),
        }
    }

    /// How deep objects and lists of a response may be nested; 128 where nothing is said.
    pub fn nesting_limit(self, levels: u32) -> Self {
        Self {
            core: self.core.nesting_limit(levels),
        }
    }

    /// Certificates in PEM of who is trusted besides those whom the machine trusts.
    pub fn root_certificates(self, pem: impl Into<String>) -> Self {
        Self {
            core: self.core.root_certificates(pem),
        }
    }

    /// The certificate in PEM that the client shows, those that vouch for it behind it, and its key.
    pub fn client_certificate(
        self,
        chain: impl Into<String>,
        key: impl Into<Secret>,
    ) -> Self {
        Self {
            core: self.core.client_certificate(chain, key),
        }
    }

    /// A proxy for every request.
    pub fn proxy(self, url: impl Into<String>) -> Self {
        Self { core: self.core.proxy(url) }
    }

    /// What sends requests, instead of reqwest.
    pub fn transport(self, transport: impl Transport + 'static) -> Self {
        Self {
            core: self.core.transport(transport),
        }
    }

    /// What waits between attempts, instead of tokio.
    pub fn clock(self, clock: impl Clock + 'static) -> Self {
        Self {
            core: self.core.clock(clock),
        }
    }

    /// Something around all attempts of each call.
    pub fn around_calls(self, middleware: impl Middleware + 'static) -> Self {
        Self {
            core: self.core.around_calls(middleware),
        }
    }

    /// Something around each attempt.
    pub fn around_attempts(self, middleware: impl Middleware + 'static) -> Self {
        Self {
            core: self.core.around_attempts(middleware),
        }
    }

    /// What is told of calls and attempts.
    pub fn observer(self, observer: impl Observer + 'static) -> Self {
        Self {
            core: self.core.observer(observer),
        }
    }

    /// Takes what the environment says and has not been said yet.
    ///
    /// # Errors
    /// When a variable is not what it should be.
    pub fn from_env(self) -> Result<Self, Error> {
        Ok(Self {
            core: self.core.from_env()?,
        })
    }

    /// Makes the client.
    ///
    /// # Errors
    /// When something that was given cannot be used: a base URL that is not one, a header with a line break.
    pub fn build(self) -> Result<Client, Error> {
        Ok(Client { core: self.core.build()? })
    }
}

/// What the document says of the client.
static SETUP: Setup = Setup {
    variables: &[],
    base_url_env: "AUTH_RELATIVE_URLS_BASE_URL",
    user_agent: "auth_relative_urls",
    schemes: &[
        Scheme {
            name: "login",
            credential: Credential::Bearer,
            env: &["AUTH_RELATIVE_URLS_LOGIN"],
        },
        Scheme {
            name: "open",
            credential: Credential::Bearer,
            env: &["AUTH_RELATIVE_URLS_OPEN"],
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
