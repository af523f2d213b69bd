//! The client and how to configure it.

use crate::api;
use crate::runtime::{
    Clock, Core, CoreBuilder, Credential, Error, Middleware, Observer, RetryPolicy,
    Scheme, Secret, Setup, TokenSource, Transport,
};

/// A client of Notes.
///
/// Cheap to clone; clones share connections. Nothing is sent before a call is awaited.
#[derive(Debug, Clone)]
pub struct Client {
    pub(crate) core: Core,
}

impl Client {
    /// Creates a client from the environment: `NOTES_API_KEY`, `NOTES_OAUTH`, `NOTES_BASE_URL`.
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

    /// Files, streamed both ways.
    pub fn files(&self) -> api::files::Files<'_> {
        api::files::Files {
            core: &self.core,
        }
    }

    /// Notes and what is in them.
    pub fn notes(&self) -> api::notes::Notes<'_> {
        api::notes::Notes {
            core: &self.core,
        }
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
    /// The key of an account.
    pub fn api_key(self, key: impl Into<Secret>) -> Self {
        Self {
            core: self.core.credential("apiKey", key),
        }
    }

    /// How requests are authenticated.
    pub fn oauth(self, token: impl Into<Secret>) -> Self {
        Self {
            core: self.core.credential("oauth", token),
        }
    }

    /// [`oauth`](Self::oauth) from a source that is asked for each request.
    pub fn oauth_source(self, source: impl TokenSource + 'static) -> Self {
        Self {
            core: self.core.token_source("oauth", source),
        }
    }

    /// An app of yours, by its client id, at the server that gives the tokens of [`oauth`](Self::oauth).
    ///
    /// Its tokens go into [`oauth_source`](Self::oauth_source): `oauth_app("…").secret("…").client_credentials()`.
    ///
    /// What they shall allow is said by `.scope(scopes::…)`, once for each.
    pub fn oauth_app(client_id: impl Into<String>) -> crate::runtime::oauth::App {
        crate::runtime::oauth::App::new(
            crate::runtime::oauth::Server::new("https://login.notes.example/token")
                .authorization_url("https://login.notes.example/authorize"),
            client_id,
        )
    }

    /// Where requests go, instead of the document's server.
    pub fn base_url(self, url: impl Into<String>) -> Self {
        Self {
            core: self.core.base_url(url),
        }
    }

    /// A variable of the server's URL. One that it does not have, or a value that the document does not allow, is an error of `build`.
    pub fn server_variable(self, name: &str, value: impl Into<String>) -> Self {
        Self {
            core: self.core.server_variable(name, value),
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

    /// How long one event of a stream may be; 8 MiB where nothing is said.
    pub fn event_limit(self, bytes: u64) -> Self {
        Self {
            core: self.core.event_limit(bytes),
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

    /// The `reqwest::Client` that sends requests.
    #[cfg(feature = "reqwest")]
    pub fn reqwest_client(self, client: reqwest::Client) -> Self {
        Self {
            core: self.core.reqwest_client(client),
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
    /// Its URL, and the variables of that.
    pub const fn template(self) -> crate::runtime::Server {
        match self {
            Self::Production => {
                crate::runtime::Server {
                    url: "https://{region}.notes.example/v1",
                    variables: &[
                        crate::runtime::Variable {
                            name: "region",
                            default: "eu",
                            values: &["eu", "us"],
                        },
                    ],
                }
            }
            Self::Sandbox => {
                crate::runtime::Server {
                    url: "https://sandbox.notes.example/v1",
                    variables: &[],
                }
            }
        }
    }
}

impl ClientBuilder {
    /// Where requests go: this server instead of the document's first. `base_url` goes before it.
    pub fn server(self, server: Server) -> Self {
        Self {
            core: self.core.server(server.template()),
        }
    }
}

/// What the document says of the client.
static SETUP: Setup = Setup {
    variables: &[
        crate::runtime::Variable {
            name: "region",
            default: "eu",
            values: &["eu", "us"],
        },
    ],
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
            env: &["NOTES_OAUTH"],
        },
    ],
    ..Setup::new("https://{region}.notes.example/v1")
};
