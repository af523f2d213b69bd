//! Lines of text, each the JSON text of a value.

use bytes::{Buf, Bytes};

use super::framer::Overlong;

/// Finds the lines in pieces of a stream.
#[derive(Debug)]
pub(super) struct Lines {
    limit: usize,
    /// The bytes that have arrived and were not read yet.
    piece: Bytes,
    /// The start of a line that goes on in the next piece.
    line: Vec<u8>,
    /// True until the first line has ended, so that a byte order mark may come.
    at_start: bool,
}

impl Lines {
    /// Creates a reader of lines of at most this many bytes.
    pub(super) fn new(limit: usize) -> Self {
        Self {
            limit,
            piece: Bytes::new(),
            line: Vec::new(),
            at_start: true,
        }
    }

    /// Takes the next piece, once [`Lines::next`] has nothing more from the last one.
    pub(super) fn push(&mut self, piece: Bytes) {
        self.piece = piece;
    }

    /// Returns the next line that is not blank, without its end; `None` if more bytes are needed.
    pub(super) fn next(&mut self) -> Result<Option<Vec<u8>>, Overlong> {
        loop {
            let end = self.piece.iter().position(|byte| *byte == b'\n');
            let part = self.piece.split_to(end.unwrap_or(self.piece.len()));
            if part.len() > self.limit.saturating_sub(self.line.len()) {
                return Err(Overlong(self.limit));
            }
            self.line.extend_from_slice(&part);
            if end.is_none() {
                return Ok(None);
            }
            self.piece.advance(1);
            if let Some(line) = self.ended() {
                return Ok(Some(line));
            }
        }
    }

    /// Returns the last line, if it has no end.
    pub(super) fn finish(&mut self) -> Option<Vec<u8>> {
        self.ended()
    }

    fn ended(&mut self) -> Option<Vec<u8>> {
        let mut line = std::mem::take(&mut self.line);
        if std::mem::take(&mut self.at_start) && line.starts_with(b"\xEF\xBB\xBF") {
            line.drain(..3);
        }
        (!line.trim_ascii().is_empty()).then_some(line)
    }
}
