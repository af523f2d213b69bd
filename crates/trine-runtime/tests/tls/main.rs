//! Certificates: whom the client trusts, and who it is; and HTTP/2, which is agreed upon in the handshake.

#![cfg(feature = "transport")]
#![allow(clippy::unwrap_used, unreachable_pub, reason = "a test")]

#[path = "../support/mod.rs"]
mod support;

mod authority;
mod certificates;
mod given;
#[cfg(feature = "http2")]
mod protocols;
mod redirect;
mod server;
