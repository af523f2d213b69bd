//! The headers of answers, to be read with `header`: of a response that `send_with_response` gave, or of an error.

use crate::runtime::{Header, HeaderFormat};

/// Where the next page is.
pub const LINK: Header<String> = Header::new("link", HeaderFormat::Text);

/// How many calls are left in this minute.
pub const X_RATELIMIT_REMAINING: Header<i64> = Header::new(
    "x-ratelimit-remaining",
    HeaderFormat::Literal,
);
