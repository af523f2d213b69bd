//! The client and its builder.

use crate::api;
use crate::runtime::{
    Clock, Core, CoreBuilder, Credential, Error, Middleware, Observer, RetryPolicy, Scheme, Secret, Setup, TokenSource,
    Transport,
};

/// A client for Notes.
///
/// Cheap to clone; clones share connections. Nothing is sent before a call is awaited.
#[derive(Debug, Clone)]
pub struct Client {
    pub(crate) core: Core,
}

impl Client {
    /// Creates a client with this key, sent as the header `X-API-Key`. [`Client::builder`] takes every credential of the API.
    pub fn new(key: impl Into<Secret>) -> Self {
        Self {
            core: Core::with_credential(&SETUP, "apiKey", key),
        }
    }

    /// Creates a client from the environment: `NOTES_API_KEY`, `NOTES_OAUTH2_TOKEN`, `NOTES_BASE_URL`.
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

    /// Files, streamed both ways.
    pub fn files(&self) -> api::files::Files<'_> {
        api::files::Files { core: &self.core }
    }

    /// Notes and what is in them.
    pub fn notes(&self) -> api::notes::Notes<'_> {
        api::notes::Notes { core: &self.core }
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
    /// Authenticates with this key, sent as the header `X-API-Key`.
    ///
    /// The key of an account.
    ///
    /// `from_env` takes it from `NOTES_API_KEY`.
    pub fn api_key(self, key: impl Into<Secret>) -> Self {
        Self {
            core: self.core.credential("apiKey", key),
        }
    }

    /// Authenticates with this token, sent as `Authorization: Bearer …`.
    ///
    /// `from_env` takes it from `NOTES_OAUTH2_TOKEN`.
    pub fn oauth2(self, token: impl Into<Secret>) -> Self {
        Self {
            core: self.core.credential("oauth", token),
        }
    }

    /// Sets a source of [`oauth2`](Self::oauth2), which is called for each request.
    pub fn oauth2_source(self, source: impl TokenSource + 'static) -> Self {
        Self {
            core: self.core.token_source("oauth", source),
        }
    }

    /// Creates an app with your client id, which requests tokens for [`oauth2`](Self::oauth2).
    ///
    /// Pass its tokens to [`oauth2_source`](Self::oauth2_source): `oauth2_app("…").secret("…").client_credentials()`.
    ///
    /// `.scope(scopes::…)` adds a scope to them.
    pub fn oauth2_app(client_id: impl Into<String>) -> crate::runtime::oauth::App {
        crate::runtime::oauth::App::new(
            crate::runtime::oauth::Server::new("https://login.notes.example/token")
                .authorization_url("https://login.notes.example/authorize"),
            client_id,
        )
    }

    /// Sets the base URL of all requests, instead of the document's server.
    pub fn base_url(self, url: impl Into<String>) -> Self {
        Self {
            core: self.core.base_url(url),
        }
    }

    /// Sets a variable of the server's URL. A variable that the URL does not have, or a value that the document does not allow, is an error of `build`.
    pub fn server_variable(self, name: &str, value: impl Into<String>) -> Self {
        Self {
            core: self.core.server_variable(name, value),
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
    pub fn client_certificate(self, chain: impl Into<String>, key: impl Into<Secret>) -> Self {
        Self {
            core: self.core.client_certificate(chain, key),
        }
    }

    /// Sets the largest size of one event of a stream; 8 MiB by default.
    pub fn event_limit(self, bytes: u64) -> Self {
        Self {
            core: self.core.event_limit(bytes),
        }
    }

    /// Sets the URL of a proxy for every request.
    pub fn proxy(self, url: impl Into<String>) -> Self {
        Self {
            core: self.core.proxy(url),
        }
    }

    /// Sets the transport that sends requests, instead of reqwest.
    pub fn transport(self, transport: impl Transport + 'static) -> Self {
        Self {
            core: self.core.transport(transport),
        }
    }

    /// Sets the `reqwest::Client` that sends requests.
    #[cfg(feature = "reqwest")]
    pub fn reqwest_client(self, client: reqwest::Client) -> Self {
        Self {
            core: self.core.reqwest_client(client),
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
        Ok(Client {
            core: self.core.build()?,
        })
    }
}

/// A server of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Server {
    /// Production.
    ///
    /// `https://{region}.notes.example/v1`
    ///
    /// * `region`: one of `eu`, `us`; `eu` unless set
    Production,
    /// Sandbox server.
    ///
    /// `https://sandbox.notes.example/v1`
    Sandbox,
}

impl Server {
    /// Returns the URL with its variables.
    pub const fn template(self) -> crate::runtime::Server {
        match self {
            Self::Production => crate::runtime::Server {
                url: "https://{region}.notes.example/v1",
                variables: &[crate::runtime::Variable {
                    name: "region",
                    default: "eu",
                    values: &["eu", "us"],
                }],
            },
            Self::Sandbox => crate::runtime::Server {
                url: "https://sandbox.notes.example/v1",
                variables: &[],
            },
        }
    }
}

impl ClientBuilder {
    /// Sets the server of all requests, instead of the document's first one. `base_url` takes precedence.
    pub fn server(self, server: Server) -> Self {
        Self {
            core: self.core.server(server.template()),
        }
    }
}

/// The parts of the document that the client uses.
static SETUP: Setup = Setup {
    variables: &[crate::runtime::Variable {
        name: "region",
        default: "eu",
        values: &["eu", "us"],
    }],
    base_url_env: "NOTES_BASE_URL",
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    schemes: &[
        Scheme {
            name: "apiKey",
            credential: Credential::ApiKeyHeader("X-API-Key"),
            env: &["NOTES_API_KEY"],
        },
        Scheme {
            name: "oauth",
            credential: Credential::Bearer,
            env: &["NOTES_OAUTH2_TOKEN"],
        },
    ],
    ..Setup::new("https://{region}.notes.example/v1")
};
