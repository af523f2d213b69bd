//! Values that JSON has no kind of its own for.
//!
//! A generated crate that carries these files has its own version of this one, with the modules that it needs.

pub mod base64;
#[cfg(feature = "jiff")]
pub mod time;
#[cfg(feature = "uuid")]
pub mod uuid;
