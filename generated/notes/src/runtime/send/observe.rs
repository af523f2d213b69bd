//! What is told to whoever watches: metrics, traces, reports of what the document does not have.

use std::time::Duration;

use http::StatusCode;

use super::super::error::Error;
use super::super::request::Operation;
use super::super::response::RawResponse;

/// Something that is told what happens. It must be quick: calls wait for it.
pub trait Observer: Send + Sync {
    /// Something happened.
    fn event(&self, event: &Event<'_>);
}

/// What happened. Times are those of the client's clock.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Event<'a> {
    /// An attempt begins.
    #[non_exhaustive]
    Sending {
        /// Of which operation.
        operation: &'static Operation,
        /// Which one, from 1.
        attempt: u32,
    },
    /// An attempt is over.
    #[non_exhaustive]
    Attempted {
        /// Of which operation.
        operation: &'static Operation,
        /// Which one, from 1.
        attempt: u32,
        /// The status that came, or why there is none.
        outcome: Result<StatusCode, &'a Error>,
        /// How long it took: up to the end of the body, or to its start where the caller reads that.
        elapsed: Duration,
    },
    /// The request will be sent again.
    #[non_exhaustive]
    Retrying {
        /// Of which operation.
        operation: &'static Operation,
        /// Which attempt failed, from 1.
        attempt: u32,
        /// After how long.
        delay: Duration,
    },
    /// The call has a response, be it an error.
    #[non_exhaustive]
    Answered {
        /// The response.
        response: &'a RawResponse,
        /// How long that took, with all attempts and the waits between them.
        elapsed: Duration,
    },
    /// The call has no response.
    #[non_exhaustive]
    Failed {
        /// Of which operation.
        operation: &'static Operation,
        /// Why.
        error: &'a Error,
        /// How long that took, with all attempts and the waits between them.
        elapsed: Duration,
    },
    /// An operation is called that is not to be used any more, as the document says. Told once for each operation.
    #[non_exhaustive]
    Deprecated {
        /// Which operation.
        operation: &'static Operation,
    },
    /// The server says that an operation is not to be used any more. Told once for each operation.
    #[non_exhaustive]
    Sunset {
        /// Which operation.
        operation: &'static Operation,
        /// Since when, as sent (RFC 9745): `@1688169599`.
        deprecation: Option<&'a str>,
        /// When it ends, as sent (RFC 8594): a date of HTTP.
        sunset: Option<&'a str>,
    },
}
