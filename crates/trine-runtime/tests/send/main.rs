//! From a call to its response, over a transport and a clock that do what a test says.

#![allow(clippy::unwrap_used, unreachable_pub, reason = "a test")]

mod around;
mod auth;
mod base_url;
mod drift;
mod fake;
mod limits;
mod notice;
mod read;
mod redirect;
mod required;
mod retry;
