//! The events for observers: metrics, traces, reports of data that the document does not describe.

use std::time::Duration;

use http::StatusCode;

use super::super::error::Error;
use super::super::request::Operation;
use super::super::response::RawResponse;

/// An observer of calls. It must be quick: calls wait for it.
pub trait Observer: Send + Sync {
    /// Called for each event.
    fn event(&self, event: &Event<'_>);

    /// Returns true to receive properties that the document does not name, too ([`Drift::Property`]). If there are
    /// some, that costs another pass over the body. False by default.
    fn asks_for_properties(&self) -> bool {
        false
    }
}

/// An event of a call. Times are those of the client's clock.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Event<'a> {
    /// An attempt begins.
    #[non_exhaustive]
    Sending {
        /// The operation.
        operation: &'static Operation,
        /// The number of the attempt, from 1.
        attempt: u32,
    },
    /// An attempt is over.
    #[non_exhaustive]
    Attempted {
        /// The operation.
        operation: &'static Operation,
        /// The number of the attempt, from 1.
        attempt: u32,
        /// The status of the response, or the reason why there is none.
        outcome: Result<StatusCode, &'a Error>,
        /// The duration: up to the end of the body, or to its start if the caller reads it.
        elapsed: Duration,
    },
    /// The request will be sent again.
    #[non_exhaustive]
    Retrying {
        /// The operation.
        operation: &'static Operation,
        /// The number of the attempt that failed, from 1.
        attempt: u32,
        /// The wait before it is sent.
        delay: Duration,
    },
    /// The call has a response, which may be an error.
    #[non_exhaustive]
    Responded {
        /// The response.
        response: &'a RawResponse,
        /// The duration, with all attempts and the waits between them.
        elapsed: Duration,
    },
    /// The call has no response.
    #[non_exhaustive]
    Failed {
        /// The operation.
        operation: &'static Operation,
        /// The reason.
        error: &'a Error,
        /// The duration, with all attempts and the waits between them.
        elapsed: Duration,
    },
    /// The document deprecates an operation that is called. Reported once for each operation.
    #[non_exhaustive]
    Deprecated {
        /// The operation.
        operation: &'static Operation,
    },
    /// The server states that an operation is deprecated. Reported once for each operation.
    #[non_exhaustive]
    Sunset {
        /// The operation.
        operation: &'static Operation,
        /// The date of the deprecation, as sent (RFC 9745): `@1688169599`.
        deprecation: Option<&'a str>,
        /// The date of its end, as sent (RFC 8594): an HTTP date.
        sunset: Option<&'a str>,
    },
    /// The server sends data that the document does not describe. Reported once for each value, operation and place,
    /// whatever the index of the item in a list.
    #[non_exhaustive]
    Drift {
        /// The operation.
        operation: &'static Operation,
        /// The data that the document does not describe.
        what: Drift,
        /// The place in the document that describes the response, a JSON pointer:
        /// `#/paths/~1notes~1{id}/get/responses/200`.
        pointer: &'a str,
        /// The place in the body at which it was first seen, as a JSON path: `$.items[3].state`; empty for data
        /// outside of the body.
        path: &'a str,
        /// The status, the media type or the value, shortened.
        found: &'a str,
    },
}

/// Data that the document does not describe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Drift {
    /// A status.
    Status,
    /// A media type, under a status that the document has.
    ContentType,
    /// A value of an enumeration.
    Value,
    /// A value that fits no branch of its union.
    Branch,
    /// A property of an object; see [`Observer::asks_for_properties`].
    Property,
}
