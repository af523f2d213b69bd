//! Faults on the wire, and the outcomes of calls. The outcomes are a table in `docs/faults.md`.

#![cfg(all(feature = "transport", feature = "blocking", feature = "gzip"))]
#![allow(clippy::unwrap_used, unreachable_pub, reason = "a test")]

#[path = "../support/mod.rs"]
mod support;

mod cancel;
mod connection;
mod fault;
mod matrix;
mod raw;
mod server;
mod table;
mod world;
