//! Tests of the spans and events that a subscriber of `tracing` receives.

#![cfg(feature = "tracing")]
#![allow(clippy::unwrap_used, unreachable_pub, reason = "a test")]

#[path = "../send/fake.rs"]
#[allow(dead_code, reason = "written for other tests too")]
mod fake;
mod spans;
mod subscriber;
