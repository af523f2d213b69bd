//! The division of pieces of bytes into frames.

use std::fmt;

use bytes::Bytes;

use super::format::Framing;
use super::lines::Lines;
use super::sequence::Sequence;
use super::sse::{Event, Sse};

/// A unit of a stream.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Frame {
    /// An event of server-sent events.
    Event(Event),
    /// A JSON text.
    Text(Vec<u8>),
    /// A JSON text that may be incomplete.
    CutOff(Vec<u8>),
}

/// A frame larger than so many bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Overlong(pub(super) usize);

impl fmt::Display for Overlong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an event is larger than {} bytes", self.0)
    }
}

/// Finds the frames in pieces of a stream.
#[derive(Debug)]
pub(super) enum Framer {
    Sse(Sse),
    Lines(Lines),
    Sequence(Sequence),
}

impl Framer {
    /// Creates a framer for frames of at most this many bytes.
    pub(super) fn new(framing: Framing, limit: usize) -> Self {
        match framing {
            Framing::Sse => Self::Sse(Sse::new(limit)),
            Framing::Lines => Self::Lines(Lines::new(limit)),
            Framing::Sequence => Self::Sequence(Sequence::new(limit)),
        }
    }

    /// Takes the next piece, once [`Framer::next`] has nothing more from the last one.
    pub(super) fn push(&mut self, piece: Bytes) {
        match self {
            Self::Sse(sse) => sse.push(piece),
            Self::Lines(lines) => lines.push(piece),
            Self::Sequence(sequence) => sequence.push(piece),
        }
    }

    /// Returns the next frame; `None` if more bytes are needed.
    pub(super) fn next(&mut self) -> Result<Option<Frame>, Overlong> {
        match self {
            Self::Sse(sse) => Ok(sse.next()?.map(Frame::Event)),
            Self::Lines(lines) => Ok(lines.next()?.map(Frame::Text)),
            Self::Sequence(sequence) => sequence.next(),
        }
    }

    /// Returns the frame at the end of the stream. An event without a blank line behind it is not one.
    pub(super) fn finish(&mut self) -> Option<Frame> {
        match self {
            Self::Sse(_) => None,
            Self::Lines(lines) => lines.finish().map(Frame::Text),
            Self::Sequence(sequence) => sequence.finish(),
        }
    }

    /// Returns the state of server-sent events, which alone can be resumed.
    pub(super) fn sse(&self) -> Option<&Sse> {
        match self {
            Self::Sse(sse) => Some(sse),
            Self::Lines(_) | Self::Sequence(_) => None,
        }
    }

    /// Returns the state of server-sent events, to change it.
    pub(super) fn sse_mut(&mut self) -> Option<&mut Sse> {
        match self {
            Self::Sse(sse) => Some(sse),
            Self::Lines(_) | Self::Sequence(_) => None,
        }
    }
}
