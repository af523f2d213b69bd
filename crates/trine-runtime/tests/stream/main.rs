//! Streams of events: what is in them, how they break, and how they go on.

#![cfg(feature = "stream")]
#![allow(clippy::unwrap_used, unreachable_pub, reason = "a test")]

#[cfg(all(feature = "blocking", feature = "transport"))]
mod blocking;
#[path = "../support/body.rs"]
mod body;
mod drift;
mod errors;
#[path = "../send/fake.rs"]
#[allow(dead_code, reason = "written for other tests too")]
mod fake;
#[cfg(feature = "transport")]
mod faults;
mod lines;
mod opening;
mod pieces;
mod reconnect;
#[cfg(feature = "transport")]
#[path = "../support/script.rs"]
#[allow(dead_code, reason = "written for other tests too")]
mod script;
mod sequence;
mod sse;
