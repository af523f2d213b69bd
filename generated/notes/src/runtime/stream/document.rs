//! The conversion of a frame to the JSON text of a value, or to a fault.

use std::fmt;

use bytes::Bytes;

use super::super::error::{Error, ErrorKind, excerpt};
use super::super::response::RawResponse;
use super::super::wire::{DecodeError, Reader, Writer, to_vec};
use super::format::EventFormat;
use super::framer::Frame;
use super::sse::Event;

/// The meaning of a frame.
#[derive(Debug)]
pub(super) enum Meaning {
    /// Nothing.
    Nothing,
    /// The end of the stream.
    End,
    /// A value, if it is one.
    Value(Document),
    /// No value.
    Fault(Fault),
}

/// The JSON text of a value.
#[derive(Debug)]
pub(super) struct Document {
    pub(super) json: Vec<u8>,
    /// The server's message about an error, unless the text is a value all the same.
    refusal: Option<String>,
}

/// The fault in the text of one event.
#[derive(Debug)]
pub(super) struct Fault {
    kind: ErrorKind,
    message: String,
    text: Vec<u8>,
}

/// Returns the meaning of a frame in a format.
pub(super) fn meaning(format: EventFormat, frame: Frame) -> Meaning {
    match frame {
        Frame::Event(event) => of_event(format, event),
        Frame::Text(json) => Meaning::Value(Document { json, refusal: None }),
        Frame::CutOff(text) => Meaning::Fault(Fault::unreadable("it broke off", text)),
    }
}

fn of_event(format: EventFormat, event: Event) -> Meaning {
    if format.sentinel() == Some(event.data.trim()) {
        return Meaning::End;
    }
    match format {
        EventFormat::Data | EventFormat::DataUntil(_) | EventFormat::Text if event.is_error() => {
            Meaning::Fault(Fault::refusal(event.data.into_bytes()))
        }
        EventFormat::Data | EventFormat::DataUntil(_) if event.data.trim().is_empty() => Meaning::Nothing,
        EventFormat::Data | EventFormat::DataUntil(_) | EventFormat::Lines | EventFormat::Sequence => {
            let json = event.data.into_bytes();
            Meaning::Value(Document { json, refusal: None })
        }
        EventFormat::Text => {
            let json = to_vec(&event.data);
            Meaning::Value(Document { json, refusal: None })
        }
        EventFormat::Object => Meaning::Value(with_text(event)),
        EventFormat::ObjectJsonBut(names) if event.is_one_of(names) => Meaning::Value(with_text(event)),
        EventFormat::ObjectJson | EventFormat::ObjectJsonBut(_) if event.data.trim().is_empty() => {
            Meaning::Value(object(event, |_, _| {}))
        }
        EventFormat::ObjectJson | EventFormat::ObjectJsonBut(_) => match is_json(&event.data) {
            Ok(()) => Meaning::Value(object(event, |out, data| {
                out.key("data");
                out.raw(data);
            })),
            Err(_) if event.is_error() => Meaning::Fault(Fault::refusal(event.data.into_bytes())),
            Err(error) => {
                let text = event.data.into_bytes();
                let error = error.locate(&text);
                Meaning::Fault(Fault::unreadable(error, text))
            }
        },
    }
}

impl Event {
    fn is_error(&self) -> bool {
        self.name.as_deref() == Some("error")
    }

    fn is_one_of(&self, names: &[&str]) -> bool {
        self.name.as_deref().is_some_and(|name| names.contains(&name))
    }
}

/// Returns an event as an object of its fields, with its data as a string.
fn with_text(event: Event) -> Document {
    object(event, |out, data| out.field("data", data))
}

/// Returns an event as an object of its fields.
fn object(event: Event, data: fn(&mut Writer, &str)) -> Document {
    let mut out = Writer::new();
    out.begin_object();
    out.optional("event", &event.name);
    data(&mut out, &event.data);
    out.optional("id", &event.id);
    if let Some(retry) = event.retry {
        out.key("retry");
        out.raw(&retry.to_string());
    }
    out.end_object();
    Document {
        json: out.into_bytes(),
        refusal: event.is_error().then_some(event.data),
    }
}

/// Checks that a text is one value, so that it can stand in another.
fn is_json(text: &str) -> Result<(), DecodeError> {
    let mut input = Reader::new(text.as_bytes());
    input.skip()?;
    input.end()
}

impl Document {
    /// Returns the fault, for the error that its type gives.
    #[cold]
    pub(super) fn fault(self, error: &DecodeError) -> Fault {
        match self.refusal {
            Some(data) => Fault::refusal(data.into_bytes()),
            None if tells_an_error(&self.json).unwrap_or(false) => Fault::refusal(self.json),
            None => Fault::unreadable(error, self.json),
        }
    }
}

/// Returns true if this is an object with a property `error` that is not `null`.
fn tells_an_error(json: &[u8]) -> Result<bool, DecodeError> {
    let mut input = Reader::new(json);
    input.begin_object()?;
    while let Some(key) = input.next_key()? {
        if key == "error" {
            return Ok(!input.take_null());
        }
        input.skip()?;
    }
    Ok(false)
}

impl Fault {
    fn refusal(text: Vec<u8>) -> Self {
        Self {
            kind: ErrorKind::Stream,
            message: "the server told of an error".to_owned(),
            text,
        }
    }

    fn unreadable(why: impl fmt::Display, text: Vec<u8>) -> Self {
        let shown = excerpt(&text);
        Self {
            kind: ErrorKind::Decode,
            message: format!("an event is not what the document says: {why}: {shown}"),
            text,
        }
    }

    /// Returns the error about a response.
    pub(super) fn of(self, head: &RawResponse) -> Error {
        Error::of_response(self.kind, self.message, &head.with_body(Bytes::from(self.text)))
    }
}
