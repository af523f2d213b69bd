//! Responses that are streams of events: server-sent events, lines of JSON, JSON text sequences.
//!
//! A generated operation marks its request, and its decoding function takes the stream:
//!
//! ```text
//! Request::new(&CHAT, core).json(body).accept("text/event-stream").streamed().call(decode_chat)
//!
//! fn decode_chat(response: &RawResponse) -> Decoded<EventStream<Chunk>, ChatError> {
//!     match response.status().as_u16() {
//!         200 => response.events(EventFormat::Data),
//!         422 => response.api_error(ChatError::UnprocessableEntity),
//!         _ => response.unexpected(),
//!     }
//! }
//! ```
//!
//! From bytes to values, each step incremental and in constant memory:
//!
//! ```text
//! Unread ──pieces──▶ Framer (sse | lines | sequence) ──Frame──▶ EventFormat ──Document──▶ T
//!    └ Source: idle time-out, reconnecting                          └ sentinel, errors of the server
//! ```

#[cfg(feature = "blocking")]
mod blocking;
mod document;
mod events;
mod format;
mod framer;
mod lines;
mod sequence;
mod source;
mod sse;

#[cfg(feature = "blocking")]
pub use self::blocking::BlockingEvents;
pub use self::events::EventStream;
pub use self::format::EventFormat;

use super::error::{Error, ErrorKind};
use super::request::Request;
use super::response::{Decoded, RawResponse, Reading};
use super::wire::{self, Decode};

impl Request {
    /// Leaves the body of a success unread, for [`RawResponse::events`] to take. All other responses are read to
    /// their end, and so is a success whose body the decoding function does not take.
    #[must_use]
    pub fn streamed(mut self) -> Self {
        self.draft().reading = Reading::Open;
        self
    }
}

impl RawResponse {
    /// Returns the events of a body with a usual media type for their format.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] when the server responds with another media type.
    pub fn events<T: Decode, E>(&self, format: EventFormat) -> Decoded<EventStream<T>, E> {
        self.events_of(&[], format)
    }

    /// Returns the events of a body with one of these media types, or a usual one for their format.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] when the server responds with another media type.
    pub fn events_of<T: Decode, E>(&self, media_types: &[&str], format: EventFormat) -> Decoded<EventStream<T>, E> {
        let source = source::Source::open(self, media_types, format)?;
        Ok(EventStream::new(source, wire::from_slice_as))
    }
}

/// Returns the error for a response that is not a stream of events.
#[cold]
fn unexpected_media_type(response: &RawResponse, format: EventFormat) -> Error {
    let found = response.content_type().unwrap_or_default();
    let message = format!("expected a stream of {}, found `{found}`", format.media_type());
    Error::of_response(ErrorKind::Decode, message, response)
}
