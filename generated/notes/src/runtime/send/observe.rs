//! What is told to whoever watches: metrics, traces, reports of what the document does not have.

use std::time::Duration;

use super::super::error::Error;
use super::super::request::Operation;
use super::super::response::RawResponse;

/// Something that is told what happens. It must be quick: calls wait for it.
pub trait Observer: Send + Sync {
    /// Something happened.
    fn event(&self, event: &Event<'_>);
}

/// What happened.
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
    },
    /// The call has no response.
    #[non_exhaustive]
    Failed {
        /// Of which operation.
        operation: &'static Operation,
        /// Why.
        error: &'a Error,
    },
}
