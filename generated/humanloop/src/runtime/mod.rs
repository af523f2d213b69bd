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

pub mod auth;
pub mod body;
pub mod call;
pub mod client;
pub mod collect;
pub mod download;
pub mod error;
pub mod field;
pub mod header;
pub mod kept;
pub mod merge_patch;
pub mod params;
pub mod request;
pub mod response;
pub mod send;
pub mod transport;
pub mod values;
pub mod wire;

#[cfg(feature = "testing")]
pub mod testing;

pub use bytes::Bytes;

pub use self::auth::{Credential, Scheme, Secret, TokenSource};
pub use self::body::{Multipart, Upload};
pub use self::call::Call;
pub use self::client::{Core, CoreBuilder, Server, Setup, Tools, Variable};
pub use self::download::StreamingResponse;
pub use self::error::{ApiError, Error, ErrorKind, ErrorMessage, OpError};
pub use self::field::Field;
pub use self::header::{Header, HeaderFormat};
pub use self::kept::Kept;
pub use self::params::{Format, Style};
pub use self::request::{Operation, Request};
pub use self::response::{Decoded, RawResponse, Response};
pub use self::send::{Drift, Event, Middleware, Next, Observer, RetryPolicy};
pub use self::transport::{Body, BoxFuture, Clock, HttpRequest, HttpResponse, Transport};
pub use self::values::*;
pub use self::wire::{Decode, Encode, UnknownValue};
