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

/// The errors of `receive`: the document describes none yet.
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
    answers: &[("200", &["application/json"]), ("204", &[])],
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
//! The client and how to configure it.

use super::api;
use trine_runtime::{
    Clock, Core, CoreBuilder, Error, Middleware, Observer, RetryPolicy, Secret, Setup,
    Transport,
};

/// A client of value_or_nothing.
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
    /// When the base URL is not one.
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

/// A client that is being configured.
#[derive(Debug)]
#[must_use]
pub struct ClientBuilder {
    core: CoreBuilder,
}

impl ClientBuilder {
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
    base_url_env: "RESPONSES_VALUE_OR_NOTHING_BASE_URL",
    user_agent: "responses_value_or_nothing",
    schemes: &[],
    ..Setup::new("")
};
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
pub mod types {
mod shared {
//! The types that several groups of operations share, or none uses.

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
