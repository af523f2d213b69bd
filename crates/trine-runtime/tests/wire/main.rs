//! Reading and writing JSON: what is accepted, what comes out, and what an error says.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod agreement;
mod attempts;
#[cfg(feature = "serde")]
mod bridge;
mod constants;
mod errors;
mod hostile;
mod numbers;
mod objects;
mod random;
#[cfg(feature = "serde")]
#[expect(
    dead_code,
    unused_imports,
    unreachable_pub,
    reason = "a crate that carries the runtime uses a part of it"
)]
mod runtime;
mod strings;
mod unknown;
