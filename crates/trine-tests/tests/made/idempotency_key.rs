// Needs trine-runtime.

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
pub mod api {
pub mod a {
//! The operations of `client.a()`.

use super::super::api::ParamsIdempotencyKeyError;
use trine_runtime::{Call, Core, Decoded, Operation, RawResponse, Request};

/// The operations of `client.a()`.
#[derive(Debug, Clone, Copy)]
pub struct A<'c> {
    pub(crate) core: &'c Core,
}

impl A<'_> {
    /// `POST /a`
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: params_idempotency_key::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.a().pay().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn pay(&self) -> Call<(), PayError> {
        self.pay_with(&PayParams::default())
    }

    /// Does the same as [`pay`](Self::pay), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: params_idempotency_key::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use params_idempotency_key::api::a::PayParams;
    ///
    /// client
    ///     .a()
    ///     .pay_with(&PayParams::default().with_x_idempotency_key("X-Idempotency-Key"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn pay_with(&self, params: &PayParams) -> Call<(), PayError> {
        Request::new(&PAY, self.core)
            .header("X-Idempotency-Key", &params.x_idempotency_key)
            .call(decode_pay)
    }
}

/// Parameters of `pay_with`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PayParams {
    /// The `X-Idempotency-Key` parameter.
    pub x_idempotency_key: Option<String>,
}

impl PayParams {
    /// Sets [`x_idempotency_key`](field@Self::x_idempotency_key).
    #[inline]
    #[must_use]
    pub fn with_x_idempotency_key(
        mut self,
        x_idempotency_key: impl Into<String>,
    ) -> Self {
        self.x_idempotency_key = Some(x_idempotency_key.into());
        self
    }
}

/// The errors of `pay`. The document describes none.
pub type PayError = ParamsIdempotencyKeyError;

static PAY: Operation = Operation {
    id: "pay",
    method: "POST",
    path: "/a",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("204", &[])],
};

#[inline]
fn decode_pay(response: &RawResponse) -> Decoded<(), PayError> {
    match response.status().as_u16() {
        200..=299 => response.nothing(),
        _ => response.unexpected(),
    }
}
}

pub mod b {
//! The operations of `client.b()`.

use super::super::api::ParamsIdempotencyKeyError;
use trine_runtime::{Call, Core, Decoded, Operation, RawResponse, Request};

/// The operations of `client.b()`.
#[derive(Debug, Clone, Copy)]
pub struct B<'c> {
    pub(crate) core: &'c Core,
}

impl B<'_> {
    /// `POST /b`
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: params_idempotency_key::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.b().refund().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn refund(&self) -> Call<(), RefundError> {
        self.refund_with(&RefundParams::default())
    }

    /// Does the same as [`refund`](Self::refund), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: params_idempotency_key::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use params_idempotency_key::api::b::RefundParams;
    ///
    /// client
    ///     .b()
    ///     .refund_with(
    ///         &RefundParams::default().with_x_idempotency_key("x-idempotency-key"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn refund_with(&self, params: &RefundParams) -> Call<(), RefundError> {
        Request::new(&REFUND, self.core)
            .header("x-idempotency-key", &params.x_idempotency_key)
            .call(decode_refund)
    }
}

/// Parameters of `refund_with`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RefundParams {
    /// The `x-idempotency-key` parameter.
    pub x_idempotency_key: Option<String>,
}

impl RefundParams {
    /// Sets [`x_idempotency_key`](field@Self::x_idempotency_key).
    #[inline]
    #[must_use]
    pub fn with_x_idempotency_key(
        mut self,
        x_idempotency_key: impl Into<String>,
    ) -> Self {
        self.x_idempotency_key = Some(x_idempotency_key.into());
        self
    }
}

/// The errors of `refund`. The document describes none.
pub type RefundError = ParamsIdempotencyKeyError;

static REFUND: Operation = Operation {
    id: "refund",
    method: "POST",
    path: "/b",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("204", &[])],
};

#[inline]
fn decode_refund(response: &RawResponse) -> Decoded<(), RefundError> {
    match response.status().as_u16() {
        200..=299 => response.nothing(),
        _ => response.unexpected(),
    }
}
}

pub mod c {
//! The operations of `client.c()`.

use super::super::api::ParamsIdempotencyKeyError;
use trine_runtime::{Call, Core, Decoded, Operation, RawResponse, Request};

/// The operations of `client.c()`.
#[derive(Debug, Clone, Copy)]
pub struct C<'c> {
    pub(crate) core: &'c Core,
}

impl C<'_> {
    /// `POST /c`
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: params_idempotency_key::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.c().cancel().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn cancel(&self) -> Call<(), CancelError> {
        self.cancel_with(&CancelParams::default())
    }

    /// Does the same as [`cancel`](Self::cancel), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: params_idempotency_key::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use params_idempotency_key::api::c::CancelParams;
    ///
    /// client
    ///     .c()
    ///     .cancel_with(&CancelParams::default().with_idempotency_key("Idempotency-Key"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn cancel_with(&self, params: &CancelParams) -> Call<(), CancelError> {
        Request::new(&CANCEL, self.core)
            .header("Idempotency-Key", &params.idempotency_key)
            .call(decode_cancel)
    }
}

/// Parameters of `cancel_with`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CancelParams {
    /// The `Idempotency-Key` parameter.
    pub idempotency_key: Option<String>,
}

impl CancelParams {
    /// Sets [`idempotency_key`](field@Self::idempotency_key).
    #[inline]
    #[must_use]
    pub fn with_idempotency_key(mut self, idempotency_key: impl Into<String>) -> Self {
        self.idempotency_key = Some(idempotency_key.into());
        self
    }
}

/// The errors of `cancel`. The document describes none.
pub type CancelError = ParamsIdempotencyKeyError;

static CANCEL: Operation = Operation {
    id: "cancel",
    method: "POST",
    path: "/c",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("204", &[])],
};

#[inline]
fn decode_cancel(response: &RawResponse) -> Decoded<(), CancelError> {
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
pub enum ParamsIdempotencyKeyError {}

impl ErrorMessage for ParamsIdempotencyKeyError {
    fn message(&self) -> Option<&str> {
        match *self {}
    }
}

impl fmt::Display for ParamsIdempotencyKeyError {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for ParamsIdempotencyKeyError {}
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
mod client {
//! The client and its builder.

use super::api;
use trine_runtime::{
    Clock, Core, CoreBuilder, Error, Middleware, Observer, RetryPolicy, Secret, Setup,
    Transport,
};

/// A client for idempotency_key.
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

    /// Creates a client from the environment: `PARAMS_IDEMPOTENCY_KEY_BASE_URL`.
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

    /// The operations of `client.a()`.
    pub fn a(&self) -> api::a::A<'_> {
        api::a::A { core: &self.core }
    }

    /// The operations of `client.b()`.
    pub fn b(&self) -> api::b::B<'_> {
        api::b::B { core: &self.core }
    }

    /// The operations of `client.c()`.
    pub fn c(&self) -> api::c::C<'_> {
        api::c::C { core: &self.core }
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
    base_url_env: "PARAMS_IDEMPOTENCY_KEY_BASE_URL",
    user_agent: "params_idempotency_key",
    schemes: &[],
    idempotency_header: "X-Idempotency-Key",
    ..Setup::new("")
};
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
pub mod types {
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
mod wire {
}

pub use self::api::ParamsIdempotencyKeyError;
pub use self::client::{Client, ClientBuilder};
pub use trine_runtime::{ApiError, Call, Error, ErrorKind, Field, OpError, Response};
