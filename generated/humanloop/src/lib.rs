//! Rust client for the Humanloop API.
//!
//! Update the Logs of Agents on Humanloop.
//!
//! Date-times may come without an offset. Properties and enum values may be added without notice.
//!
//! ```no_run
//! # #[cfg(feature = "default")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use humanloop::Client;
//! use humanloop::types::{AgentLogUpdate, LogStatus};
//!
//! let client = Client::from_env()?;
//! let response = client
//!     .agents()
//!     .update_log(
//!         "id",
//!         "log_id",
//!         &AgentLogUpdate::default().with_log_status(LogStatus::Complete),
//!     )
//!     .await?;
//! println!("{}", response.id);
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

#[allow(dead_code, unreachable_pub, unused_imports, clippy::all, clippy::pedantic)]
#[rustfmt::skip]
pub mod runtime;

pub mod types;

#[rustfmt::skip]
mod wire;

pub use self::client::{Client, ClientBuilder};
pub use crate::runtime::{ApiError, Call, Error, ErrorKind, Field, OpError, Response};

#[cfg(feature = "testing")]
pub use self::runtime::testing;

/// The examples of the README, which `cargo test` compiles.
#[cfg(all(doctest, feature = "default"))]
#[doc = include_str!("../README.md")]
struct Readme;
