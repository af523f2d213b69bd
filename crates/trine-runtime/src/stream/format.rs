//! The format of a stream.

use super::super::response::RawResponse;

/// The format of a stream, and the part of an event that is a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventFormat {
    /// Server-sent events. The data of each is the JSON text of a value. An event whose data is `[DONE]` ends the
    /// stream; one whose data is white space is left out.
    Data,
    /// Like [`Data`](Self::Data), with another text that ends the stream.
    DataUntil(&'static str),
    /// Server-sent events. The data of each is the value, a string.
    Text,
    /// Server-sent events. A value is an object of the event's fields: `event`, `data` and `id` as strings, and
    /// `retry` as an integer (OpenAPI 3.2, section 4.14.4.2).
    Object,
    /// Like [`Object`](Self::Object), but `data` is JSON text, and `[DONE]` ends the stream.
    ObjectJson,
    /// Like [`ObjectJson`](Self::ObjectJson), but the `data` of events with these names is a string.
    ObjectJsonBut(&'static [&'static str]),
    /// Lines, each the JSON text of a value; blank ones are left out (`application/jsonl`, `application/x-ndjson`).
    Lines,
    /// JSON texts, each between a record separator and a line feed (RFC 7464, `application/json-seq`). A stream
    /// without separators is read as lines.
    Sequence,
}

/// The rule that divides bytes into events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Framing {
    Sse,
    Lines,
    Sequence,
}

/// The media types under which lines of JSON are sent, and those that say nothing.
const LINES: [&str; 10] = [
    "application/jsonl",
    "application/x-jsonl",
    "application/jsonlines",
    "application/x-jsonlines",
    "application/json-lines",
    "application/ndjson",
    "application/x-ndjson",
    "application/stream+json",
    "application/octet-stream",
    "text/plain",
];

impl EventFormat {
    pub(super) fn framing(self) -> Framing {
        match self {
            EventFormat::Data
            | EventFormat::DataUntil(_)
            | EventFormat::Text
            | EventFormat::Object
            | EventFormat::ObjectJson
            | EventFormat::ObjectJsonBut(_) => Framing::Sse,
            EventFormat::Lines => Framing::Lines,
            EventFormat::Sequence => Framing::Sequence,
        }
    }

    /// Returns the text of the event that ends the stream.
    pub(super) fn sentinel(self) -> Option<&'static str> {
        match self {
            EventFormat::Data | EventFormat::ObjectJson | EventFormat::ObjectJsonBut(_) => Some("[DONE]"),
            EventFormat::DataUntil(text) => Some(text),
            EventFormat::Text | EventFormat::Object | EventFormat::Lines | EventFormat::Sequence => None,
        }
    }

    /// Returns the media type to name in an error.
    pub(super) fn media_type(self) -> &'static str {
        match self.framing() {
            Framing::Sse => "`text/event-stream`",
            Framing::Lines => "`application/jsonl`",
            Framing::Sequence => "`application/json-seq`",
        }
    }

    /// Returns true if a response without a media type, or with this one, can be read in this format.
    pub(super) fn is_of(self, response: &RawResponse) -> bool {
        match self.framing() {
            Framing::Sse => response.is_media_type("text/event-stream"),
            Framing::Lines => LINES.iter().any(|known| response.is_media_type(known)),
            Framing::Sequence => {
                let found = response.content_type().unwrap_or_default().to_ascii_lowercase();
                response.is_media_type("application/json-seq") || found.ends_with("+json-seq")
            }
        }
    }
}
