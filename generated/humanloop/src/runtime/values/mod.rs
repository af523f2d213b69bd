//! Values that are strings or numbers in JSON and have a type in Rust.

mod base64;
mod decimal;
mod time;

pub use self::base64::Base64;
pub use self::decimal::{Decimal, NoDecimal};
pub use self::time::{Date, DateTime, Duration, Time};
