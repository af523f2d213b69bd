//! Tokens of OAuth 2 and OpenID Connect, against servers on loopback.

#![cfg(all(feature = "oauth", feature = "transport"))]
#![allow(clippy::unwrap_used, unreachable_pub, reason = "a test")]

#[path = "../support/mod.rs"]
mod support;

#[cfg(feature = "blocking")]
mod blocking;
mod code;
mod device;
mod discovery;
mod flight;
mod grants;
mod refusals;
mod renewal;
mod world;
