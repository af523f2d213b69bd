//! The transport of requests and responses, and the clock.
//!
//! The default is reqwest with rustls and the clock of tokio (feature `transport`), in a browser reqwest with `fetch`
//! and the browser's clock; `send_blocking` uses ureq and a clock that parks the thread (feature `blocking`). A
//! transport sends one request: it follows no redirect, repeats nothing and adds no credential.

mod body;
#[cfg(all(feature = "transport", target_arch = "wasm32", target_os = "unknown"))]
mod browser_clock;
pub(super) mod clock;
#[cfg(any(test, all(feature = "transport", target_arch = "wasm32", target_os = "unknown")))]
mod handover;
#[cfg(all(feature = "transport", target_arch = "wasm32", target_os = "unknown"))]
mod over_fetch;
#[cfg(all(feature = "transport", not(all(target_arch = "wasm32", target_os = "unknown"))))]
mod over_reqwest;
#[cfg(feature = "tower")]
mod over_tower;
#[cfg(feature = "blocking")]
mod over_ureq;
#[cfg(feature = "blocking")]
mod park;
mod tls;

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

pub use self::body::{Body, ByteStream};
#[cfg(all(feature = "transport", target_arch = "wasm32", target_os = "unknown"))]
pub use self::browser_clock::BrowserClock;
pub use self::clock::Clock;
#[cfg(all(feature = "transport", not(all(target_arch = "wasm32", target_os = "unknown"))))]
pub use self::clock::TokioClock;
#[cfg(all(feature = "transport", target_arch = "wasm32", target_os = "unknown"))]
pub use self::over_fetch::ReqwestTransport;
#[cfg(all(feature = "transport", not(all(target_arch = "wasm32", target_os = "unknown"))))]
pub use self::over_reqwest::ReqwestTransport;
#[cfg(feature = "tower")]
pub use self::over_tower::TowerTransport;
#[cfg(feature = "blocking")]
pub use self::over_ureq::UreqTransport;
#[cfg(feature = "blocking")]
pub use self::park::{ParkClock, block_on};
pub(super) use self::tls::Tls;

use url::Url;

use super::auth::Scheme;
use super::error::Error;
use super::request::Operation;

/// The error of the body that was to be sent, if that is what led to this one of a transport.
#[cfg(any(
    all(feature = "transport", not(all(target_arch = "wasm32", target_os = "unknown"))),
    feature = "blocking",
    feature = "tower"
))]
fn of_body(error: &(dyn std::error::Error + 'static)) -> Option<Error> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(found) = error.downcast_ref::<Error>() {
            return Some(found.clone());
        }
        next = below(error);
    }
    None
}

/// Returns the cause of an error. For an error of `std::io` that is the error inside of it, whose own source is the
/// next cause.
#[cfg(any(
    all(feature = "transport", not(all(target_arch = "wasm32", target_os = "unknown"))),
    feature = "blocking",
    feature = "tower"
))]
fn below<'a>(error: &'a (dyn std::error::Error + 'static)) -> Option<&'a (dyn std::error::Error + 'static)> {
    match error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref) {
        Some(inside) => Some(inside),
        None => error.source(),
    }
}

/// A boxed future that may move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A request as it is sent: an absolute URI and all headers, with credentials that are marked sensitive.
pub type HttpRequest = http::Request<Body>;

/// A response as it arrives.
pub type HttpResponse = http::Response<Body>;

/// A transport that sends requests.
pub trait Transport: Send + Sync {
    /// Sends one request, and returns the response as soon as its headers have arrived.
    ///
    /// # Errors
    /// [`ErrorKind::Connect`](super::ErrorKind::Connect) when there is no connection, otherwise
    /// [`ErrorKind::Transport`](super::ErrorKind::Transport). Neither text shows the URI.
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Error>>;
}

/// The time limit of this attempt, in a request's extensions, for a transport that cannot be dropped half-way. It
/// includes the body, unless there is an [`IdleLimit`].
#[derive(Debug, Clone, Copy)]
pub struct TimeLimit(pub Duration);

/// The longest wait for each piece of a body that the caller reads, in a request's extensions. The [`TimeLimit`] then
/// ends with the headers.
#[derive(Debug, Clone, Copy)]
pub struct IdleLimit(pub Duration);

/// The operation of a request, in its extensions, and the start of the operation's path.
#[derive(Debug, Clone, Copy)]
pub struct Called {
    /// The operation.
    pub operation: &'static Operation,
    /// The length of the base URL's path.
    base: usize,
    schemes: &'static [Scheme],
}

impl Called {
    pub(super) fn new(operation: &'static Operation, base: &Url, schemes: &'static [Scheme]) -> Self {
        Self {
            operation,
            base: base.path().trim_end_matches('/').len(),
            schemes,
        }
    }

    /// Returns the path after that of the base URL.
    pub fn path<'u>(&self, uri: &'u http::Uri) -> &'u str {
        match uri.path().get(self.base..) {
            Some(path) if path.starts_with('/') => path,
            Some(_) | None => uri.path(),
        }
    }

    /// Returns the security schemes of the client.
    pub fn schemes(&self) -> &'static [Scheme] {
        self.schemes
    }
}

/// The settings that the default transports are built from.
#[derive(Debug, Clone)]
pub(super) struct Connection {
    /// The time limit for connecting.
    pub(super) connect_timeout: Duration,
    /// The URL of a proxy; `None` for that of the environment.
    pub(super) proxy: Option<String>,
    /// The trusted certificates, and the client's own.
    pub(super) tls: Tls,
}
