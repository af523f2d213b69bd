//! The builder of a client.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use http::header::{AUTHORIZATION, USER_AGENT};
use url::Url;

use super::super::auth::{Credential, Credentials, Given, Scheme, Secret, TokenSource};
use super::super::error::{Error, ErrorKind};
use super::super::request::header;
use super::super::send::{Middleware, Observer, RetryPolicy};
use super::super::transport::{Clock, Connection, Tls, Transport};
use super::super::wire::DEFAULT_NESTING;
use super::base_url::{self, PlainHttp};
use super::{Core, Server, Setup};

/// The settings of a client. A generated `ClientBuilder` wraps it.
#[derive(Clone)]
pub struct CoreBuilder(Config);

/// All settings of a client.
#[derive(Clone)]
pub(super) struct Config {
    pub(super) setup: &'static Setup,
    pub(super) base_url: Option<String>,
    pub(super) server: Option<Server>,
    pub(super) variables: BTreeMap<String, String>,
    pub(super) plain_http: PlainHttp,
    pub(super) credentials: Credentials,
    pub(super) requirement: Requirement,
    pub(super) headers: HeaderMap,
    pub(super) retry: RetryPolicy,
    pub(super) attempt_timeout: Duration,
    pub(super) body_limit: u64,
    pub(super) event_limit: u64,
    pub(super) nesting_limit: u32,
    pub(super) connection: Connection,
    pub(super) sender: Sender,
    pub(super) clock: Option<Arc<dyn Clock>>,
    pub(super) around_calls: Vec<Arc<dyn Middleware>>,
    pub(super) around_attempts: Vec<Arc<dyn Middleware>>,
    pub(super) observers: Vec<Arc<dyn Observer>>,
    /// The first problem with them.
    pub(super) problem: Option<Error>,
}

/// The credentials that a call must have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Requirement {
    /// Those of its operation in the document.
    AsDocumented,
    /// None.
    None,
}

/// The transport that sends requests.
#[derive(Clone)]
pub(super) enum Sender {
    /// reqwest, or ureq for a thread that waits.
    Default,
    /// The user's, for all calls.
    Given(Arc<dyn Transport>),
    /// The user's, which needs its runtime.
    #[cfg_attr(
        not(feature = "reqwest"),
        expect(dead_code, reason = "only made of a reqwest client")
    )]
    OfRuntime(Arc<dyn Transport>),
}

impl Config {
    pub(super) fn parsed_base_url(&self) -> Result<Url, Error> {
        let server = self.server.unwrap_or(Server {
            url: self.setup.base_url,
            variables: self.setup.variables,
        });
        let template = self.base_url.as_deref().unwrap_or(server.url);
        base_url::check_names(template, &self.variables, server.variables)?;
        base_url::parse(template, &self.variables, server.variables, self.plain_http)
    }
}

impl CoreBuilder {
    /// Creates the defaults: 10 s for connecting, 60 s for an attempt, 64 MiB for a response, 8 MiB for an event, two
    /// retries.
    pub(super) fn new(setup: &'static Setup) -> Self {
        let builder = Self(Config {
            setup,
            base_url: None,
            server: None,
            variables: BTreeMap::new(),
            plain_http: PlainHttp::default(),
            credentials: Credentials::default(),
            requirement: Requirement::AsDocumented,
            headers: HeaderMap::new(),
            retry: RetryPolicy::default(),
            attempt_timeout: Duration::from_secs(60),
            body_limit: 64 << 20,
            event_limit: 8 << 20,
            nesting_limit: DEFAULT_NESTING,
            connection: Connection {
                connect_timeout: Duration::from_secs(10),
                proxy: None,
                tls: Tls::default(),
            },
            sender: Sender::Default,
            clock: None,
            around_calls: Vec::new(),
            around_attempts: Vec::new(),
            observers: Vec::new(),
            problem: None,
        });
        builder.default_header(USER_AGENT.as_str(), setup.user_agent)
    }

    /// Sets the base URL of all requests, in place of the document's server.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.0.base_url = Some(url.into());
        self
    }

    /// Sets the server of the document that requests go to, in place of the first one. A base URL takes precedence.
    #[must_use]
    pub fn server(mut self, server: Server) -> Self {
        self.0.server = Some(server);
        self
    }

    /// Sets a variable of the server's URL. A variable that the server does not have, or a value that the document
    /// does not allow, is an error of [`CoreBuilder::build`].
    #[must_use]
    pub fn server_variable(mut self, name: &str, value: impl Into<String>) -> Self {
        self.0.variables.insert(name.to_owned(), value.into());
        self
    }

    /// Allows requests, and the keys in them, to go over the network without TLS.
    #[must_use]
    pub fn allow_http(mut self) -> Self {
        self.0.plain_http = PlainHttp::Everywhere;
        self
    }

    /// Sets the key or token for a scheme, by its name in the document.
    #[must_use]
    pub fn credential(mut self, scheme: &str, secret: impl Into<Secret>) -> Self {
        self.0.credentials.set(scheme, Given::Text(secret.into()));
        self
    }

    /// Sets the user name and password for a scheme.
    #[must_use]
    pub fn basic(mut self, scheme: &str, user: impl Into<String>, password: impl Into<Secret>) -> Self {
        let given = Given::UserPassword(user.into(), password.into());
        self.0.credentials.set(scheme, given);
        self
    }

    /// Sets the source of the keys or tokens of a scheme.
    #[must_use]
    pub fn token_source(mut self, scheme: &str, source: impl TokenSource + 'static) -> Self {
        self.0.credentials.set(scheme, Given::Source(Arc::new(source)));
        self
    }

    /// A bearer token for every request (RFC 6750), whatever the document requires. It goes to the base URL's origin
    /// alone.
    #[must_use]
    pub fn bearer_token(self, token: impl Into<Secret>) -> Self {
        let token = token.into();
        self.header_key(AUTHORIZATION.as_str(), format!("Bearer {}", token.expose()))
    }

    /// A key in this header of every request, whatever the document requires. It goes to the base URL's origin alone,
    /// and is not shown.
    #[must_use]
    pub fn header_key(mut self, name: &str, key: impl Into<Secret>) -> Self {
        match header(name, key.into().expose()) {
            Ok((name, mut value)) => {
                value.set_sensitive(true);
                self.0.headers.insert(name, value);
            }
            Err(error) => {
                let error = Error::new(ErrorKind::Config, "a key cannot be sent").with_source(error);
                self.0.problem.get_or_insert(error);
            }
        }
        self
    }

    /// Allows calls without the credentials that the document requires: for a server without authentication, or if a
    /// middleware or a transport adds the credentials. Credentials that are set are still sent.
    #[must_use]
    pub fn unauthenticated(mut self) -> Self {
        self.0.requirement = Requirement::None;
        self
    }

    /// Sets a header that every request has, unless the call sets it.
    #[must_use]
    pub fn default_header(mut self, name: &str, value: &str) -> Self {
        match header(name, value) {
            Ok((name, value)) => {
                self.0.headers.insert(name, value);
            }
            Err(error) => {
                let error = Error::new(ErrorKind::Config, "a default header cannot be sent").with_source(error);
                self.0.problem.get_or_insert(error);
            }
        }
        self
    }

    /// Sets the `User-Agent`.
    #[must_use]
    pub fn user_agent(self, value: &str) -> Self {
        self.default_header(USER_AGENT.as_str(), value)
    }

    /// Sets the policy for retries.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.0.retry = policy;
        self
    }

    /// Sets the time limit of one attempt, including the reading of the response; 60 s by default.
    #[must_use]
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.0.attempt_timeout = limit;
        self
    }

    /// Sets the time limit for connecting; 10 s by default.
    #[must_use]
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.0.connection.connect_timeout = limit;
        self
    }

    /// Sets the largest size of a response, in bytes; 64 MiB by default.
    #[must_use]
    pub fn body_limit(mut self, bytes: u64) -> Self {
        self.0.body_limit = bytes;
        self
    }

    /// Sets the largest size of one event of a stream, in bytes; 8 MiB by default. A stream as a whole has no limit.
    #[must_use]
    pub fn event_limit(mut self, bytes: u64) -> Self {
        self.0.event_limit = bytes;
        self
    }

    /// Sets the deepest nesting of objects and arrays in a response; 128 by default.
    #[must_use]
    pub fn nesting_limit(mut self, levels: u32) -> Self {
        self.0.nesting_limit = levels;
        self
    }

    /// Sets the URL of a proxy, instead of that of the environment (`HTTPS_PROXY` and so on).
    #[must_use]
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.0.connection.proxy = Some(url.into());
        self
    }

    /// Adds trusted certificates, as PEM, to those that the operating system trusts: those of a private authority.
    /// For the default transports.
    #[must_use]
    pub fn root_certificates(mut self, pem: impl Into<String>) -> Self {
        self.0.connection.tls.roots.push(pem.into());
        self
    }

    /// Sets the client's certificate (mutual TLS), followed by its intermediate certificates, and its private key
    /// (PKCS #8, PKCS #1 or SEC 1, not encrypted); both as PEM. For the default transports.
    #[must_use]
    pub fn client_certificate(mut self, chain: impl Into<String>, key: impl Into<Secret>) -> Self {
        self.0.connection.tls.identity = Some((chain.into(), key.into()));
        self
    }

    /// Sets the transport that sends requests. `send_blocking` uses it too, so it must not need a runtime there.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport + 'static) -> Self {
        self.0.sender = Sender::Given(Arc::new(transport));
        self
    }

    /// Sets the `reqwest::Client` that sends the requests. Its redirect policy should be `none`; its own limit for
    /// connecting applies.
    #[cfg(feature = "reqwest")]
    #[must_use]
    pub fn reqwest_client(mut self, client: reqwest::Client) -> Self {
        let transport = super::super::transport::ReqwestTransport::over(client);
        self.0.sender = Sender::OfRuntime(Arc::new(transport));
        self
    }

    /// Sets the clock that tells the time and waits, for another runtime than tokio.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.0.clock = Some(Arc::new(clock));
        self
    }

    /// Adds a middleware around every call, which includes all attempts. The first one added is outermost.
    #[must_use]
    pub fn around_calls(mut self, middleware: impl Middleware + 'static) -> Self {
        self.0.around_calls.push(Arc::new(middleware));
        self
    }

    /// Adds a middleware around every attempt, which sees the credentials. The first one added is outermost.
    #[must_use]
    pub fn around_attempts(mut self, middleware: impl Middleware + 'static) -> Self {
        self.0.around_attempts.push(Arc::new(middleware));
        self
    }

    /// Adds an observer, which gets the events of calls.
    #[must_use]
    pub fn observer(mut self, observer: impl Observer + 'static) -> Self {
        self.0.observers.push(Arc::new(observer));
        self
    }

    /// Takes settings that are not set yet from the environment variables that the [`Setup`] names: base URL,
    /// credentials.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] when there are security schemes, and neither the caller nor the environment has
    /// anything for any of them, unless it is [`unauthenticated`](Self::unauthenticated).
    pub fn from_env(mut self) -> Result<Self, Error> {
        if self.0.base_url.is_none() {
            self.0.base_url = variable(self.0.setup.base_url_env);
        }
        let schemes = self.0.setup.schemes;
        for scheme in schemes.iter().filter(|scheme| !scheme.env.is_empty()) {
            if self.0.credentials.has(scheme) {
                continue;
            }
            if let Some(given) = from_env(scheme, self.0.setup.old_env) {
                self.0.credentials.set(scheme.name, given);
            }
        }
        let asked: Vec<&str> = schemes.iter().flat_map(|scheme| scheme.env).copied().collect();
        let is_given = |scheme: &Scheme| {
            let of_connection = scheme.credential == Credential::MutualTls;
            !of_connection && self.0.credentials.has(scheme) || scheme.is_in(&self.0.headers)
        };
        if self.0.requirement == Requirement::None || asked.is_empty() || schemes.iter().any(is_given) {
            return Ok(self);
        }
        let message = format!("set the environment variable {}", asked.join(" or "));
        Err(Error::new(ErrorKind::Config, message))
    }

    /// Creates the client.
    ///
    /// # Errors
    /// [`ErrorKind::Config`] when the base URL, a default header or a certificate is not usable.
    pub fn build(self) -> Result<Core, Error> {
        if let Some(error) = &self.0.problem {
            return Err(error.clone());
        }
        self.0.parsed_base_url()?;
        let core = self.build_lazy();
        core.check_certificates()?;
        Ok(core)
    }

    /// Creates the client. A problem with its settings is reported by its first call.
    pub fn build_lazy(self) -> Core {
        Core::of(self.0)
    }
}

/// The credential of a scheme in the environment: by its variables, else by those that it had before.
fn from_env(scheme: &Scheme, old: &[(&str, &[&str])]) -> Option<Given> {
    let before = old.iter().filter(|(name, _)| *name == scheme.name).map(|(_, env)| *env);
    let mut all = [scheme.env].into_iter().chain(before);
    all.find_map(|env| match (scheme.credential, env) {
        (Credential::Basic, [user, password]) => {
            let user = variable(user)?;
            let password = variable(password).unwrap_or_default();
            Some(Given::UserPassword(user, password.into()))
        }
        (_, [name, ..]) => Some(Given::Text(variable(name)?.into())),
        (_, []) => None,
    })
}

/// Returns the value of an environment variable; `None` for an empty one.
fn variable(name: &str) -> Option<String> {
    if name.is_empty() {
        return None;
    }
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Shows the destination and the settings of requests, and no secret.
impl fmt::Debug for Config {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let base_url = self.parsed_base_url().ok();
        f.debug_struct("Client")
            .field(
                "base_url",
                &base_url.as_ref().map(|url| &url[..url::Position::AfterPath]),
            )
            .field("credentials", &self.credentials)
            .field("retry", &self.retry)
            .field("connect_timeout", &self.connection.connect_timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("body_limit", &self.body_limit)
            .field("event_limit", &self.event_limit)
            .field("nesting_limit", &self.nesting_limit)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for CoreBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
