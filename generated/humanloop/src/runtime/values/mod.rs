//! Values that JSON has no kind of its own for.

mod base64;
mod decimal;
mod time;

pub use self::base64::Base64;
pub use self::decimal::{Decimal, NoDecimal};
pub use self::time::{Date, DateTime, Duration, Time};
