//! Responses whose body is read as it comes.

#![allow(clippy::unwrap_used, unreachable_pub, reason = "a test")]

#[cfg(all(feature = "blocking", feature = "transport"))]
mod blocking;
#[path = "../support/body.rs"]
mod body;
#[path = "../send/fake.rs"]
#[allow(dead_code, reason = "written for other tests too")]
mod fake;
#[cfg(feature = "transport")]
mod faults;
mod pieces;
mod saved;
#[cfg(feature = "transport")]
#[path = "../support/script.rs"]
#[allow(dead_code, reason = "written for other tests too")]
mod script;
