//! Tests of the support for testing code that calls an API: the mock, the clock, recorded exchanges.

#![cfg(feature = "testing")]
#![allow(clippy::unwrap_used, unreachable_pub, reason = "a test")]

#[cfg(feature = "transport")]
#[path = "../support/mod.rs"]
mod support;

#[cfg(feature = "blocking")]
mod blocking;
mod clock;
#[cfg(feature = "transport")]
mod loopback;
mod matching;
mod record;
mod responses;
mod secrets;
#[cfg(feature = "stream")]
mod streams;
mod unmet;
mod world;
