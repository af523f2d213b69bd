//! Server-sent events, as the HTML standard interprets an event stream (section 9.2.6).
//!
//! A line ends in LF, CR, or CRLF, wherever the bytes are split. A byte order mark at the start is left out. Bytes
//! that are not UTF-8 are replaced. An event is complete at its blank line; an event without data or without a blank
//! line is left out.

use bytes::{Buf, Bytes};

use super::framer::Overlong;

/// One event.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Event {
    pub(super) name: Option<String>,
    pub(super) data: String,
    pub(super) id: Option<String>,
    pub(super) retry: Option<u64>,
}

/// Finds the events in pieces of a stream.
#[derive(Debug)]
pub(super) struct Sse {
    limit: usize,
    /// The bytes that have arrived and were not read yet.
    piece: Bytes,
    /// The start of a line that goes on in the next piece.
    line: Vec<u8>,
    /// True if the last byte was a CR, so that an LF belongs to it.
    after_cr: bool,
    /// True until the first line has ended, so that a byte order mark may come.
    at_start: bool,
    /// The event whose blank line has not come; each line of data has an LF behind it.
    event: Event,
    /// The id that is valid once the event has ended.
    next_id: String,
    last_id: String,
    retry: Option<u64>,
}

impl Sse {
    /// Creates a reader of events of at most this many bytes.
    pub(super) fn new(limit: usize) -> Self {
        Self {
            limit,
            piece: Bytes::new(),
            line: Vec::new(),
            after_cr: false,
            at_start: true,
            event: Event::default(),
            next_id: String::new(),
            last_id: String::new(),
            retry: None,
        }
    }

    /// Drops an incomplete event, since another connection begins. Id and wait stay.
    pub(super) fn restart(&mut self) {
        self.piece = Bytes::new();
        self.line.clear();
        self.after_cr = false;
        self.at_start = true;
        self.event = Event::default();
        self.next_id.clone_from(&self.last_id);
    }

    /// Returns the id of the last event that had one.
    pub(super) fn last_id(&self) -> &str {
        &self.last_id
    }

    /// Returns the wait before a new connection that the server asks for, in milliseconds.
    pub(super) fn retry(&self) -> Option<u64> {
        self.retry
    }

    /// Takes the next piece, once [`Sse::next`] has nothing more from the last one.
    pub(super) fn push(&mut self, piece: Bytes) {
        self.piece = piece;
    }

    /// Returns the next event; `None` if more bytes are needed.
    pub(super) fn next(&mut self) -> Result<Option<Event>, Overlong> {
        loop {
            if self.after_cr && !self.piece.is_empty() {
                self.after_cr = false;
                if self.piece.first() == Some(&b'\n') {
                    self.piece.advance(1);
                }
            }
            let is_end = |byte: &u8| matches!(byte, b'\n' | b'\r');
            let Some(end) = self.piece.iter().position(is_end) else {
                let piece = std::mem::take(&mut self.piece);
                self.room_for(self.line.len() + piece.len())?;
                self.line.extend_from_slice(&piece);
                return Ok(None);
            };
            let line = self.piece.split_to(end);
            self.after_cr = self.piece.first() == Some(&b'\r');
            self.piece.advance(1);
            let event = if self.line.is_empty() {
                self.line_ended(&line)
            } else {
                let mut whole = std::mem::take(&mut self.line);
                whole.extend_from_slice(&line);
                let event = self.line_ended(&whole);
                whole.clear();
                self.line = whole;
                event
            };
            if let Some(event) = event? {
                return Ok(Some(event));
            }
        }
    }

    fn line_ended(&mut self, line: &[u8]) -> Result<Option<Event>, Overlong> {
        self.room_for(line.len())?;
        let mut line = line;
        if std::mem::take(&mut self.at_start) {
            line = line.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(line);
        }
        if line.is_empty() {
            return Ok(self.event_ended());
        }
        let colon = line.iter().position(|byte| *byte == b':');
        let (field, value) = match colon {
            Some(colon) => (&line[..colon], &line[colon + 1..]),
            None => (line, &[][..]),
        };
        let value = value.strip_prefix(b" ").unwrap_or(value);
        self.field(field, value);
        Ok(None)
    }

    fn field(&mut self, field: &[u8], value: &[u8]) {
        match field {
            b"data" => {
                self.event.data.push_str(&String::from_utf8_lossy(value));
                self.event.data.push('\n');
            }
            b"event" => self.event.name = Some(String::from_utf8_lossy(value).into_owned()),
            b"id" if !value.contains(&0) => {
                let id = String::from_utf8_lossy(value).into_owned();
                self.next_id.clone_from(&id);
                self.event.id = Some(id);
            }
            b"retry" if !value.is_empty() && value.iter().all(u8::is_ascii_digit) => {
                let digits = std::str::from_utf8(value).unwrap_or_default();
                // A wait that is too long to be represented never ends.
                let retry = digits.parse().unwrap_or(u64::MAX);
                self.event.retry = Some(retry);
                self.retry = Some(retry);
            }
            _ => {}
        }
    }

    fn event_ended(&mut self) -> Option<Event> {
        self.last_id.clone_from(&self.next_id);
        let mut event = std::mem::take(&mut self.event);
        // Every line of data has left a line feed behind; the last one is none of the data.
        event.data.pop()?;
        Some(event)
    }

    /// Checks that a line of so many bytes fits into the event.
    fn room_for(&self, more: usize) -> Result<(), Overlong> {
        let event = &self.event;
        let named = event.name.as_ref().map_or(0, String::len) + event.id.as_ref().map_or(0, String::len);
        if more > self.limit.saturating_sub(event.data.len() + named) {
            return Err(Overlong(self.limit));
        }
        Ok(())
    }
}
