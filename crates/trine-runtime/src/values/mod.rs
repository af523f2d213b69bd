//! Values that JSON has no kind of its own for.

mod base64;
#[cfg(feature = "jiff")]
mod time;
#[cfg(feature = "uuid")]
mod uuid;

pub use self::base64::Base64;
#[cfg(feature = "jiff")]
pub use self::time::{Date, DateTime, Duration, Time};
