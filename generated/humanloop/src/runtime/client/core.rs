//! The state that all calls of a client share.

use std::fmt;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use http::HeaderMap;
use url::Url;

use super::super::auth::{Credentials, Secret};
use super::super::error::Error;
#[cfg(not(feature = "transport"))]
use super::super::error::ErrorKind;
use super::super::request::Operation;
use super::super::send::{Budget, Event, Middleware, Notices, Observer, RetryPolicy};
use super::super::transport::{Clock, Transport};
use super::base_url;
use super::builder::{Config, Requirement, Sender};
use super::{CoreBuilder, Setup};

/// The state that all calls of a client share. A clone is the same client.
#[derive(Clone)]
pub struct Core(Arc<Shared>);

struct Shared {
    config: Config,
    base_url: OnceLock<Result<Url, Error>>,
    transport: OnceLock<Result<Arc<dyn Transport>, Error>>,
    #[cfg(feature = "blocking")]
    blocking: OnceLock<Result<Arc<dyn Transport>, Error>>,
    budget: Budget,
    notices: Notices,
}

impl Core {
    /// Creates a client with the defaults. A problem with them is reported by its first call.
    pub fn new(setup: &'static Setup) -> Self {
        Self::builder(setup).build_lazy()
    }

    /// Creates a client with this key or token for this scheme.
    pub fn with_credential(setup: &'static Setup, scheme: &str, secret: impl Into<Secret>) -> Self {
        Self::builder(setup).credential(scheme, secret).build_lazy()
    }

    /// Creates a client with the credentials and the base URL of the environment.
    ///
    /// # Errors
    /// [`ErrorKind::Config`](super::super::ErrorKind::Config) when the document has security schemes and the environment has nothing for any, and
    /// when the base URL is not usable.
    pub fn from_env(setup: &'static Setup) -> Result<Self, Error> {
        Self::builder(setup).from_env()?.build()
    }

    /// Starts to configure a client.
    pub fn builder(setup: &'static Setup) -> CoreBuilder {
        CoreBuilder::new(setup)
    }

    pub(super) fn of(config: Config) -> Self {
        Self(Arc::new(Shared {
            config,
            base_url: OnceLock::new(),
            transport: OnceLock::new(),
            #[cfg(feature = "blocking")]
            blocking: OnceLock::new(),
            budget: Budget::default(),
            notices: Notices::default(),
        }))
    }

    pub(in super::super) fn setup(&self) -> &'static Setup {
        self.0.config.setup
    }

    pub(in super::super) fn credentials(&self) -> &Credentials {
        &self.0.config.credentials
    }

    /// Returns the alternatives of authentication of which a call must meet one.
    pub(in super::super) fn required_security(&self, operation: &Operation) -> &'static [&'static [&'static str]] {
        match self.0.config.requirement {
            Requirement::AsDocumented => operation.security,
            Requirement::None => &[],
        }
    }

    pub(in super::super) fn default_headers(&self) -> &HeaderMap {
        &self.0.config.headers
    }

    pub(in super::super) fn idempotency_header(&self) -> &'static str {
        self.0.config.setup.idempotency_header
    }

    pub(in super::super) fn retry(&self) -> &RetryPolicy {
        &self.0.config.retry
    }

    pub(in super::super) fn budget(&self) -> &Budget {
        &self.0.budget
    }

    pub(in super::super) fn notices(&self) -> &Notices {
        &self.0.notices
    }

    pub(in super::super) fn attempt_timeout(&self) -> Duration {
        self.0.config.attempt_timeout
    }

    pub(in super::super) fn body_limit(&self) -> u64 {
        self.0.config.body_limit
    }

    pub(in super::super) fn nesting_limit(&self) -> u32 {
        self.0.config.nesting_limit
    }

    #[allow(dead_code, reason = "only streams have events")]
    pub(in super::super) fn event_limit(&self) -> u64 {
        self.0.config.event_limit
    }

    pub(in super::super) fn around_calls(&self) -> &[Arc<dyn Middleware>] {
        &self.0.config.around_calls
    }

    pub(in super::super) fn around_attempts(&self) -> &[Arc<dyn Middleware>] {
        &self.0.config.around_attempts
    }

    /// Returns true if an observer is set.
    pub(in super::super) fn is_watched(&self) -> bool {
        cfg!(feature = "tracing") || !self.observers().is_empty()
    }

    /// Sends an event to the observers.
    pub(in super::super) fn tell(&self, event: &Event<'_>) {
        #[cfg(feature = "tracing")]
        super::super::send::told_to_tracing(event);
        for observer in self.observers() {
            observer.event(event);
        }
    }

    pub(in super::super) fn observers(&self) -> &[Arc<dyn Observer>] {
        &self.0.config.observers
    }

    /// Returns the base URL of an operation: the user's, else the one that the document gives the operation, else the
    /// root's.
    pub(in super::super) fn base_url(&self, operation: &Operation) -> Result<Url, Error> {
        if let Some(error) = &self.0.config.problem {
            return Err(error.clone());
        }
        let config = &self.0.config;
        match (&config.base_url, operation.server) {
            (None, Some(server)) => {
                base_url::parse(server, &config.variables, config.setup.variables, config.plain_http)
            }
            (Some(_), _) | (None, None) => self.root_url(),
        }
    }

    /// Returns the base URL of all operations without a server of their own.
    pub(in super::super) fn root_url(&self) -> Result<Url, Error> {
        let config = &self.0.config;
        self.0.base_url.get_or_init(|| config.parsed_base_url()).clone()
    }

    pub(in super::super) fn transport(&self) -> Result<Arc<dyn Transport>, Error> {
        let config = &self.0.config;
        self.0
            .transport
            .get_or_init(|| match &config.sender {
                Sender::Given(transport) | Sender::OfRuntime(transport) => Ok(transport.clone()),
                Sender::Default => default_transport(config),
            })
            .clone()
    }

    /// Checks that the certificates that were given can be read.
    pub(super) fn check_certificates(&self) -> Result<(), Error> {
        if !self.0.config.connection.tls.is_default() {
            #[cfg(feature = "transport")]
            self.transport()?;
            #[cfg(all(feature = "blocking", not(feature = "transport")))]
            self.blocking_transport()?;
        }
        Ok(())
    }

    #[cfg(feature = "blocking")]
    pub(in super::super) fn blocking_transport(&self) -> Result<Arc<dyn Transport>, Error> {
        let config = &self.0.config;
        self.0
            .blocking
            .get_or_init(|| match &config.sender {
                Sender::Given(transport) => Ok(transport.clone()),
                Sender::OfRuntime(_) | Sender::Default => {
                    let transport = super::super::transport::UreqTransport::new(&config.connection)?;
                    Ok(Arc::new(transport))
                }
            })
            .clone()
    }

    pub(in super::super) fn clock(&self) -> Result<Arc<dyn Clock>, Error> {
        let clock = match &self.0.config.clock {
            Some(clock) => clock.clone(),
            None => default_clock()?,
        };
        Ok(clock.of_runtime()?.unwrap_or(clock))
    }

    #[cfg(feature = "blocking")]
    pub(in super::super) fn blocking_clock(&self) -> Arc<dyn Clock> {
        let given = self.0.config.clock.as_ref().and_then(|clock| clock.of_threads());
        given.unwrap_or_else(|| Arc::new(super::super::transport::ParkClock))
    }
}

#[cfg(feature = "transport")]
fn default_transport(config: &Config) -> Result<Arc<dyn Transport>, Error> {
    let transport = super::super::transport::ReqwestTransport::new(&config.connection)?;
    Ok(Arc::new(transport))
}

#[cfg(not(feature = "transport"))]
fn default_transport(_: &Config) -> Result<Arc<dyn Transport>, Error> {
    Err(Error::new(
        ErrorKind::Config,
        "without the feature `transport` a client is given a transport",
    ))
}

#[cfg(all(feature = "transport", not(all(target_arch = "wasm32", target_os = "unknown"))))]
fn default_clock() -> Result<Arc<dyn Clock>, Error> {
    Ok(Arc::new(super::super::transport::TokioClock))
}

#[cfg(all(feature = "transport", target_arch = "wasm32", target_os = "unknown"))]
fn default_clock() -> Result<Arc<dyn Clock>, Error> {
    Ok(Arc::new(super::super::transport::BrowserClock))
}

#[cfg(not(feature = "transport"))]
fn default_clock() -> Result<Arc<dyn Clock>, Error> {
    Err(Error::new(
        ErrorKind::Config,
        "without the feature `transport` a client is given a clock",
    ))
}

/// Returns itself, so that functions for generated clients take this type too.
impl AsRef<Core> for Core {
    fn as_ref(&self) -> &Core {
        self
    }
}

/// Shows the destination and the settings of requests, and no secret.
impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.config.fmt(f)
    }
}
