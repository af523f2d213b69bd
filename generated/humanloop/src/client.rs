//! The client and how to configure it.

use crate::api;
use crate::runtime::{
    Clock, Core, CoreBuilder, Credential, Error, Middleware, Observer, RetryPolicy,
    Scheme, Secret, Setup, Transport,
};

/// A client of Humanloop API.
///
/// Cheap to clone; clones share connections. Nothing is sent before a call is awaited.
#[derive(Debug, Clone)]
pub struct Client {
    pub(crate) core: Core,
}

impl Client {
    /// Creates a client that authenticates with this.
    pub fn new(key: impl Into<Secret>) -> Self {
        Self {
            core: Core::with_credential(&SETUP, "APIKeyHeader", key),
        }
    }

    /// Creates a client from the environment: `HUMANLOOP_API_KEY`, `HUMANLOOP_BASE_URL`.
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

    /// Agents and the Logs they generate.
    pub fn agents(&self) -> api::agents::Agents<'_> {
        api::agents::Agents {
            core: &self.core,
        }
    }
}

/// A client that is being configured.
#[derive(Debug)]
#[must_use]
pub struct ClientBuilder {
    core: CoreBuilder,
}

impl ClientBuilder {
    /// API Key authentication via header
    pub fn api_key(self, key: impl Into<Secret>) -> Self {
        Self {
            core: self.core.credential("APIKeyHeader", key),
        }
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

/// What the document says of the client.
static SETUP: Setup = Setup {
    variables: &[],
    base_url_env: "HUMANLOOP_BASE_URL",
    user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
    schemes: &[
        Scheme {
            name: "APIKeyHeader",
            credential: Credential::ApiKeyHeader("X-API-KEY"),
            env: &["HUMANLOOP_API_KEY"],
        },
    ],
    ..Setup::new("https://api.humanloop.com/v5")
};
