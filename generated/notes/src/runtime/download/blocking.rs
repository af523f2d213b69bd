//! Downloads on a thread that waits.

use std::io::{self, Read, Write};
use std::path::Path;

use bytes::{Buf, Bytes};

use super::super::client::Mode;
use super::super::error::{Error, ErrorKind};
use super::super::transport::block_on;
use super::StreamingResponse;

/// These methods need a response of [`Call::send_streaming_blocking`](super::super::Call::send_streaming_blocking).
impl StreamingResponse {
    /// Returns the next piece, as [`StreamingResponse::chunk`] does.
    ///
    /// # Errors
    /// As there, and when the call was sent with `send_streaming`.
    pub fn chunk_blocking(&mut self) -> Result<Option<Bytes>, Error> {
        self.of_thread()?;
        block_on(self.chunk())
    }

    /// Writes the rest of the body, as [`StreamingResponse::copy_to`] does.
    ///
    /// # Errors
    /// As there, and when the call was sent with `send_streaming`.
    pub fn copy_to_blocking(&mut self, writer: &mut (impl Write + ?Sized)) -> Result<u64, Error> {
        self.of_thread()?;
        block_on(self.copy_to(writer))
    }

    /// Writes the rest of the body to a file, as [`StreamingResponse::save`] does.
    ///
    /// # Errors
    /// As there, and when the call was sent with `send_streaming`.
    pub fn save_blocking(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        self.of_thread()?;
        block_on(self.save(path))
    }

    /// Returns the rest of the body as a reader. Its errors contain an [`Error`].
    pub fn into_reader(self) -> impl Read + Send {
        Reader {
            response: self,
            piece: Bytes::new(),
        }
    }

    /// Checks that the call was sent by `send_blocking`: outside of its runtime, an asynchronous body would wait for
    /// ever.
    fn of_thread(&self) -> Result<(), Error> {
        match self.body.as_ref().map(|body| body.mode()) {
            Some(Mode::Async) => {
                let message = "a response that a thread waits for comes from `send_streaming_blocking`";
                Err(self.located(Error::new(ErrorKind::Request, message)))
            }
            Some(Mode::Blocking) | None => Ok(()),
        }
    }
}

struct Reader {
    response: StreamingResponse,
    piece: Bytes,
}

impl Read for Reader {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        while self.piece.is_empty() {
            match self.response.chunk_blocking().map_err(io::Error::other)? {
                Some(piece) => self.piece = piece,
                None => return Ok(0),
            }
        }
        let length = out.len().min(self.piece.len());
        self.piece.copy_to_slice(&mut out[..length]);
        Ok(length)
    }
}
