//! Rust client for Notes.
//!
//! Notes that are kept, searched, summarised and exported.
//!
//! ```no_run
//! # #[cfg(feature = "default")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use notes::Client;
//! use notes::types::NewNote;
//!
//! let client = Client::from_env()?;
//! let note = client.notes().create(&NewNote::new("text")).await?;
//! println!("{}", note.id);
//! # Ok(())
//! # }
//! ```
//!
//! [`Client`] has a function for each group of operations in [`api`]. The types of requests and responses are in [`types`].

#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![allow(
    clippy::disallowed_names,
    clippy::large_enum_variant,
    clippy::result_large_err,
    clippy::type_complexity
)]
#![allow(
    clippy::cast_possible_truncation,
    clippy::doc_markdown,
    clippy::match_same_arms,
    clippy::must_use_candidate,
    clippy::needless_pass_by_value,
    clippy::semicolon_if_nothing_returned,
    clippy::similar_names,
    clippy::struct_excessive_bools,
    clippy::too_many_lines,
    clippy::unreadable_literal
)]

pub mod api;

mod client;

#[cfg(feature = "testing")]
mod fakes;

pub mod headers;

#[allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]
#[rustfmt::skip]
pub mod runtime;

pub mod scopes;

pub mod types;

pub mod webhooks;

#[rustfmt::skip]
mod wire;

pub use self::client::{Client, ClientBuilder, Server};
pub use crate::runtime::{ApiError, Call, Error, ErrorKind, EventStream, Field, OpError, Pager, Response, Upload};

#[cfg(feature = "testing")]
pub use self::runtime::testing;

/// The examples of the README, which `cargo test` compiles.
#[cfg(all(doctest, feature = "default"))]
#[doc = include_str!("../README.md")]
struct Readme;
