//! Values that JSON has no kind of its own for.

mod base64;
mod time;

pub use self::base64::Base64;
pub use self::time::{Date, DateTime, Duration, Time};
