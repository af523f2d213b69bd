//! From pieces of bytes to one frame after the other.

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
    /// A JSON text of which it is not known whether it is whole.
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
    /// For frames of so many bytes at most.
    pub(super) fn new(framing: Framing, limit: usize) -> Self {
        match framing {
            Framing::Sse => Self::Sse(Sse::new(limit)),
            Framing::Lines => Self::Lines(Lines::new(limit)),
            Framing::Sequence => Self::Sequence(Sequence::new(limit)),
        }
    }

    /// Takes the next piece, once [`Framer::next`] has nothing more to tell of the last one.
    pub(super) fn push(&mut self, piece: Bytes) {
        match self {
            Self::Sse(sse) => sse.push(piece),
            Self::Lines(lines) => lines.push(piece),
            Self::Sequence(sequence) => sequence.push(piece),
        }
    }

    /// The next frame; `None` when more has to come first.
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

    /// The state of server-sent events, which alone can be taken up where they broke off.
    pub(super) fn sse(&self) -> Option<&Sse> {
        match self {
            Self::Sse(sse) => Some(sse),
            Self::Lines(_) | Self::Sequence(_) => None,
        }
    }

    /// The same, to change it.
    pub(super) fn sse_mut(&mut self) -> Option<&mut Sse> {
        match self {
            Self::Sse(sse) => Some(sse),
            Self::Lines(_) | Self::Sequence(_) => None,
        }
    }
}
