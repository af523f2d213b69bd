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

    /// Whether it is told of properties that the document does not name, too ([`Drift::Property`]). Where there are
    /// some, that costs another look at the body. No, unless it says so.
    fn asks_for_properties(&self) -> bool {
        false
    }
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
    /// The server sends what the document does not have. Told once for each operation and place, whichever item of a
    /// list it is in, and for each value.
    #[non_exhaustive]
    Drift {
        /// Of which operation.
        operation: &'static Operation,
        /// What the document does not have.
        what: Drift,
        /// Where the document describes the answer, a JSON pointer: `#/paths/~1notes~1{id}/get/responses/200`.
        pointer: &'a str,
        /// Where in the body it was first seen, as a JSON path: `$.items[3].state`; empty for what is not in the body.
        path: &'a str,
        /// The status, the media type, the value, or what stands there, cut short.
        found: &'a str,
    },
}

/// What the document does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Drift {
    /// A status.
    Status,
    /// A media type, with a status that it has.
    ContentType,
    /// A value of an enumeration.
    Value,
    /// A value that fits no branch of its union.
    Branch,
    /// A property of an object; see [`Observer::asks_for_properties`].
    Property,
}
