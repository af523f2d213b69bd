//! What tests of code that calls an API stand on: the mock, the clock, the exchanges in a file.

#![cfg(feature = "testing")]
#![allow(clippy::unwrap_used, unreachable_pub, reason = "a test")]

#[cfg(feature = "transport")]
#[path = "../support/mod.rs"]
mod support;

mod answers;
#[cfg(feature = "blocking")]
mod blocking;
mod clock;
#[cfg(feature = "transport")]
mod loopback;
mod matching;
mod record;
mod secrets;
#[cfg(feature = "stream")]
mod streams;
mod unmet;
mod world;
