//! TLS of the default transports: trusted certificates, the client's own, and the reason for a failed handshake.
//!
//! A feature chooses its crate: `native-tls`, else `rustls-aws-lc`, else `rustls-ring`. Without any, the default
//! transports send to `http` only.

#[cfg(all(
    any(feature = "transport", feature = "blocking"),
    feature = "native-tls",
    not(all(target_arch = "wasm32", target_os = "unknown"))
))]
mod over_native;
#[cfg(all(
    any(feature = "transport", feature = "blocking"),
    any(feature = "rustls-aws-lc", feature = "rustls-ring"),
    not(any(feature = "native-tls", all(target_arch = "wasm32", target_os = "unknown")))
))]
mod over_rustls;
#[cfg(all(
    any(feature = "transport", feature = "blocking"),
    not(any(feature = "native-tls", feature = "rustls-aws-lc", feature = "rustls-ring")),
    not(all(target_arch = "wasm32", target_os = "unknown"))
))]
mod without;

use std::fmt;

use super::super::auth::Secret;
#[cfg(all(
    any(feature = "transport", feature = "blocking"),
    not(all(target_arch = "wasm32", target_os = "unknown"))
))]
use super::super::error::{Error, ErrorKind};

#[cfg(all(
    any(feature = "transport", feature = "blocking"),
    feature = "native-tls",
    not(all(target_arch = "wasm32", target_os = "unknown"))
))]
pub(super) use self::over_native::*;
#[cfg(all(
    any(feature = "transport", feature = "blocking"),
    any(feature = "rustls-aws-lc", feature = "rustls-ring"),
    not(any(feature = "native-tls", all(target_arch = "wasm32", target_os = "unknown")))
))]
pub(super) use self::over_rustls::*;
#[cfg(all(
    any(feature = "transport", feature = "blocking"),
    not(any(feature = "native-tls", feature = "rustls-aws-lc", feature = "rustls-ring")),
    not(all(target_arch = "wasm32", target_os = "unknown"))
))]
pub(super) use self::without::*;

/// The settings of TLS beside the defaults, as PEM.
#[derive(Clone, Default)]
pub(in super::super) struct Tls {
    /// The client's certificate, followed by its intermediate certificates, and its key.
    pub(in super::super) identity: Option<(String, Secret)>,
    /// Certificates that are trusted in addition to those that the operating system trusts.
    pub(in super::super) roots: Vec<String>,
}

impl Tls {
    pub(in super::super) fn is_default(&self) -> bool {
        self.identity.is_none() && self.roots.is_empty()
    }
}

#[cfg(all(
    any(feature = "transport", feature = "blocking"),
    not(all(target_arch = "wasm32", target_os = "unknown"))
))]
fn config(message: &'static str) -> Error {
    Error::new(ErrorKind::Config, message)
}

/// Shows no key.
impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tls")
            .field("identity", &self.identity.is_some())
            .field("roots", &self.roots.len())
            .finish()
    }
}
