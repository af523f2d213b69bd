//! The response headers. `header` reads them, on the result of `send_with_response` and on an error.

use crate::runtime::{Header, HeaderFormat};

/// Where the next page is.
pub const LINK: Header<String> = Header::new("link", HeaderFormat::Text);

/// How many calls are left in this minute.
pub const X_RATELIMIT_REMAINING: Header<i64> = Header::new("x-ratelimit-remaining", HeaderFormat::Literal);
