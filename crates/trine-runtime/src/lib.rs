//! The runtime of every generated client.
//!
//! A generated crate either contains these files as its module `runtime`, byte for byte, or depends on this crate.
//! Therefore every path in here is relative, and only features that a generated crate offers too are tested:
//! `transport`, `reqwest`, `blocking`, `serde`, `testing`, `tower`, `tracing`. Without the feature `client`, which the
//! others of these but `serde` turn on, only the types and their JSON are there.
//!
//! ```text
//! Client (generated) ── Core ── Config, Credentials, Transport, Clock
//!    └ operation ── Request ── Call<T, E> ──.await──▶ execute ──▶ RawResponse ──decode──▶ T | OpError<E>
//!                     │                                  └ middleware ─ retry ─ middleware ─ redirect ─ transport
//!                     └ path, query, header, cookie, body
//! ```
//!
//! Only `Call` and the decoding function it holds know the types of an operation; everything between is not generic.

#![forbid(unsafe_code)]

#[cfg(feature = "client")]
pub mod auth;
#[cfg(feature = "client")]
pub mod body;
#[cfg(feature = "client")]
pub mod call;
#[cfg(feature = "client")]
pub mod client;
pub mod collect;
#[cfg(feature = "client")]
pub mod download;
#[cfg(feature = "client")]
pub mod error;
pub mod field;
#[cfg(feature = "client")]
pub mod header;
pub mod kept;
pub mod merge_patch;
#[cfg(feature = "oauth")]
pub mod oauth;
#[cfg(feature = "page")]
pub mod page;
#[cfg(feature = "client")]
pub mod params;
#[cfg(feature = "client")]
pub mod request;
#[cfg(feature = "client")]
pub mod response;
#[cfg(feature = "client")]
pub mod send;
#[cfg(feature = "sources")]
pub mod sources;
#[cfg(feature = "stream")]
pub mod stream;
#[cfg(feature = "client")]
pub mod transport;
pub mod values;
#[cfg(feature = "webhook")]
pub mod webhook;
pub mod wire;

#[cfg(feature = "client")]
#[cfg(feature = "testing")]
pub mod testing;

#[cfg(feature = "client")]
pub use bytes::Bytes;

#[cfg(feature = "client")]
pub use self::auth::{Credential, Scheme, Secret, TokenSource};
#[cfg(feature = "client")]
pub use self::body::{Multipart, Upload};
#[cfg(feature = "client")]
pub use self::call::Call;
#[cfg(feature = "client")]
pub use self::client::{Core, CoreBuilder, Server, Setup, Tools, Variable};
#[cfg(feature = "client")]
pub use self::download::StreamingResponse;
#[cfg(feature = "client")]
pub use self::error::{ApiError, Error, ErrorKind, ErrorMessage, OpError};
pub use self::field::Field;
#[cfg(feature = "client")]
pub use self::header::{Header, HeaderFormat};
pub use self::kept::Kept;
#[cfg(feature = "page")]
pub use self::page::{Batch, Page, PageToken, Pager, Total};
#[cfg(feature = "client")]
pub use self::params::{Format, Style};
#[cfg(feature = "client")]
pub use self::request::{Operation, Request};
#[cfg(feature = "client")]
pub use self::response::{Decoded, RawResponse, Response};
#[cfg(feature = "client")]
pub use self::send::{Drift, Event, Middleware, Next, Observer, RetryPolicy};
#[cfg(feature = "stream")]
pub use self::stream::{EventFormat, EventStream};
#[cfg(feature = "client")]
pub use self::transport::{Body, BoxFuture, Clock, HttpRequest, HttpResponse, Transport};
pub use self::values::*;
pub use self::wire::{Decode, Encode, UnknownValue};
