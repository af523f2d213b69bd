//! Notes.
//!
//! Notes that are kept, searched, summarised and exported.
//!
//! ```ignore
//! let client = notes::Client::from_env()?;
//! let answer = client.files().list().await?;
//! ```

#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]

pub mod api;

mod client;

#[cfg(feature = "testing")]
mod fakes;

pub mod headers;

#[allow(dead_code, unreachable_pub, unused_imports, clippy::all)]
#[rustfmt::skip]
pub mod runtime;

pub mod scopes;

pub mod types;

pub mod webhooks;

mod wire;

pub use self::client::{Client, ClientBuilder, Server};
pub use crate::runtime::{
    ApiError, Call, Error, ErrorKind, EventStream, Field, OpError, Pager, Response,
    Upload,
};

#[cfg(feature = "testing")]
pub use self::runtime::testing;
