//! Humanloop API.
//!
//! Update the Logs of Agents on Humanloop.
//!
//! Date-times may come without an offset. Properties and enum values may be added without notice.
//!
//! ```ignore
//! let client = humanloop::Client::from_env()?;
//! let answer = client.agents().update_log(id, log_id, &body).await?;
//! ```

#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]

pub mod api;

mod client;

#[cfg(feature = "testing")]
mod fakes;

#[allow(dead_code, unreachable_pub, unused_imports, clippy::all)]
#[rustfmt::skip]
pub mod runtime;

pub mod types;

mod wire;

pub use self::client::{Client, ClientBuilder};
pub use crate::runtime::{ApiError, Call, Error, ErrorKind, Field, OpError, Response};

#[cfg(feature = "testing")]
pub use self::runtime::testing;
