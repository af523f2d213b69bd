// Needs trine-runtime.

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
pub mod api {
pub mod things {
//! The operations of `client.things()`.

use std::fmt;

use super::super::types::Thing;
use trine_runtime::{Call, Core, Decoded, ErrorMessage, Operation, RawResponse, Request};

/// The operations of `client.things()`.
#[derive(Debug, Clone, Copy)]
pub struct Things<'c> {
    pub(crate) core: &'c Core,
}

impl Things<'_> {
    /// `GET /things`
    ///
    /// Returns `None` if the status is 204.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: responses_value_or_nothing::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// if let Some(thing) = client.things().receive().await? {
    ///     println!("{thing:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn receive(&self) -> Call<Option<Thing>, ReceiveError> {
        Request::new(&RECEIVE, self.core).accept("application/json").call(decode_receive)
    }
}

/// The errors of `receive`. The document describes none.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReceiveError {}

impl ErrorMessage for ReceiveError {
    fn message(&self) -> Option<&str> {
        match *self {}
    }
}

impl fmt::Display for ReceiveError {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for ReceiveError {}

static RECEIVE: Operation = Operation {
    id: "receive",
    method: "GET",
    path: "/things",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/json"]), ("204", &[])],
};

#[inline]
fn decode_receive(response: &RawResponse) -> Decoded<Option<Thing>, ReceiveError> {
    match response.status().as_u16() {
        204 => response.nothing().map(|()| None),
        200..=299 => response.json_or_none(),
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
    Clock, Core, CoreBuilder, Error, Middleware, Observer, RetryPolicy, Secret, Setup,
    Transport,
};

/// A client for value_or_nothing.
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

    /// Creates a client from the environment: `RESPONSES_VALUE_OR_NOTHING_BASE_URL`.
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

    /// The operations of `client.things()`.
    pub fn things(&self) -> api::things::Things<'_> {
        api::things::Things {
            core: &self.core,
        }
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
    base_url_env: "RESPONSES_VALUE_OR_NOTHING_BASE_URL",
    user_agent: "responses_value_or_nothing",
    schemes: &[],
    ..Setup::new("")
};
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
pub mod types {
mod shared {
//! The types that several groups of operations share, or that no operation uses.

/// The schema `Problem` of the document.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Problem {
    /// The `detail` property.
    pub detail: Option<String>,
}

impl Problem {
    /// Sets [`detail`](field@Self::detail).
    #[inline]
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }
}
}

mod things {
//! The types that only `client.things()` needs.

/// The response of `GET /things`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Thing {
    /// The `name` property.
    pub name: Option<String>,
}
}

pub use self::shared::*;
pub use self::things::*;
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
mod wire {
mod shared {
use super::super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for types::Problem {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("detail", &self.detail);
        out.end_object();
    }
}

impl Decode for types::Problem {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut detail = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "detail" => input.read(&mut detail),
                _ => input.skip(),
            }?;
        }
        Ok(Self { detail })
    }
}
}

mod things {
use super::super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for types::Thing {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("name", &self.name);
        out.end_object();
    }
}

impl Decode for types::Thing {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut name = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "name" => input.read(&mut name),
                _ => input.skip(),
            }?;
        }
        Ok(Self { name })
    }
}
}

}

pub use self::client::{Client, ClientBuilder};
pub use trine_runtime::{ApiError, Call, Error, ErrorKind, Field, OpError, Response};
