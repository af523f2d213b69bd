//! Values that are strings or numbers in JSON and have a type in Rust.

mod base64;
mod decimal;
#[cfg(any(feature = "chrono", feature = "time"))]
mod moment;
#[cfg(feature = "jiff")]
mod time;
#[cfg(feature = "uuid")]
mod uuid;
#[cfg(feature = "chrono")]
pub mod with_chrono;
#[cfg(feature = "time")]
pub mod with_time;

pub use self::base64::Base64;
pub use self::decimal::{Decimal, NoDecimal};
#[cfg(feature = "jiff")]
pub use self::time::{Date, DateTime, Duration, Time};
