//! JSON text sequences (RFC 7464): a record separator, a JSON text, a line feed.
//!
//! A text ends at the line feed after it, or at the next separator. A text that a separator cuts off is an error, and
//! the next one is read (section 2.1). A stream that starts without a separator is read as lines.

use bytes::{Buf, Bytes};

use super::framer::{Frame, Overlong};
use super::lines::Lines;

/// Begins a record.
const SEPARATOR: u8 = 0x1E;

/// Finds the texts in pieces of a stream.
#[derive(Debug)]
pub(super) enum Sequence {
    /// No bytes have come that decide between the two.
    Unknown(Records),
    Records(Records),
    Lines(Lines),
}

impl Sequence {
    /// Creates a reader of texts of at most this many bytes.
    pub(super) fn new(limit: usize) -> Self {
        Self::Unknown(Records::new(limit))
    }

    /// Takes the next piece, once [`Sequence::next`] has nothing more from the last one.
    pub(super) fn push(&mut self, piece: Bytes) {
        match self {
            Self::Unknown(records) => {
                let Some(first) = piece.iter().find(|byte| !byte.is_ascii_whitespace()) else {
                    return;
                };
                if *first == SEPARATOR {
                    let mut records = Records::new(records.limit);
                    records.piece = piece;
                    *self = Self::Records(records);
                } else {
                    let mut lines = Lines::new(records.limit);
                    lines.push(piece);
                    *self = Self::Lines(lines);
                }
            }
            Self::Records(records) => records.piece = piece,
            Self::Lines(lines) => lines.push(piece),
        }
    }

    /// Returns the next text; `None` if more bytes are needed.
    pub(super) fn next(&mut self) -> Result<Option<Frame>, Overlong> {
        match self {
            Self::Unknown(_) => Ok(None),
            Self::Records(records) => records.next(),
            Self::Lines(lines) => Ok(lines.next()?.map(Frame::Text)),
        }
    }

    /// Returns the last text, if nothing came after it.
    pub(super) fn finish(&mut self) -> Option<Frame> {
        match self {
            Self::Unknown(_) => None,
            Self::Records(records) => records.cut(),
            Self::Lines(lines) => lines.finish().map(Frame::Text),
        }
    }
}

/// Texts between separators.
#[derive(Debug)]
pub(super) struct Records {
    limit: usize,
    /// The bytes that have arrived and were not read yet.
    piece: Bytes,
    text: Vec<u8>,
    nesting: Nesting,
}

/// The state of a JSON text that decides whether it goes on.
#[derive(Debug, Default)]
struct Nesting {
    depth: usize,
    in_string: bool,
    escaped: bool,
    /// True if the text is an object, an array or a string, which shows its own end.
    bracketed: bool,
    begun: bool,
}

impl Nesting {
    fn take(&mut self, byte: u8) {
        if !self.begun && !byte.is_ascii_whitespace() {
            self.begun = true;
            self.bracketed = matches!(byte, b'{' | b'[' | b'"');
        }
        match byte {
            _ if self.escaped => self.escaped = false,
            b'\\' if self.in_string => self.escaped = true,
            b'"' => self.in_string = !self.in_string,
            b'{' | b'[' if !self.in_string => self.depth += 1,
            b'}' | b']' if !self.in_string => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
    }

    /// Returns true if a text may end here. A string does not continue on another line.
    fn is_level(&self) -> bool {
        self.begun && (self.depth == 0 || self.in_string)
    }
}

impl Records {
    fn new(limit: usize) -> Self {
        Self {
            limit,
            piece: Bytes::new(),
            text: Vec::new(),
            nesting: Nesting::default(),
        }
    }

    fn next(&mut self) -> Result<Option<Frame>, Overlong> {
        while let Some(byte) = self.piece.first().copied() {
            self.piece.advance(1);
            match byte {
                SEPARATOR => {
                    if let Some(frame) = self.cut() {
                        return Ok(Some(frame));
                    }
                }
                b'\n' if self.nesting.is_level() => {
                    self.nesting = Nesting::default();
                    return Ok(Some(Frame::Text(std::mem::take(&mut self.text))));
                }
                _ if self.text.len() >= self.limit => return Err(Overlong(self.limit)),
                byte => {
                    self.nesting.take(byte);
                    self.text.push(byte);
                }
            }
        }
        Ok(None)
    }

    /// Returns a text without a line feed after it. A number or a word may be incomplete.
    fn cut(&mut self) -> Option<Frame> {
        let text = std::mem::take(&mut self.text);
        let nesting = std::mem::take(&mut self.nesting);
        if text.trim_ascii().is_empty() {
            return None;
        }
        let whole = nesting.bracketed && nesting.depth == 0 && !nesting.in_string;
        let ended = text.last().is_some_and(u8::is_ascii_whitespace);
        Some(match whole || ended {
            true => Frame::Text(text),
            false => Frame::CutOff(text),
        })
    }
}
