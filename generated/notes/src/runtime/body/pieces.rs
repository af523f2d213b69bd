//! A body made of bytes and files, read one after the other.
//!
//! Files are read in pieces of 64 KiB on the thread that polls: what waits there is a local disk, or the reader
//! that the caller gave.

use std::collections::VecDeque;
use std::io::Read;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::super::error::{Error, ErrorKind};
use super::super::transport::{Body, ByteStream};
use super::Upload;

/// How much of a file is read at once, in bytes.
const SIZE: usize = 64 * 1024;

/// One piece of a body.
#[derive(Debug, Clone)]
pub(super) enum Piece {
    Bytes(Bytes),
    File(Upload),
}

/// The body that is these pieces.
pub(super) fn body(pieces: Vec<Piece>) -> Body {
    if let Some(whole) = in_memory(&pieces) {
        return Body::from(whole);
    }
    let mut length = Some(0_u64);
    let mut repeatable = true;
    for piece in &pieces {
        let (of_piece, again) = match piece {
            Piece::Bytes(bytes) => (u64::try_from(bytes.len()).ok(), true),
            Piece::File(file) => (file.length(), file.is_repeatable()),
        };
        length = length.zip(of_piece).and_then(|(sum, more)| sum.checked_add(more));
        repeatable &= again;
    }
    if repeatable {
        let open = move || -> Result<ByteStream, Error> { Ok(Box::pin(Pieces::new(pieces.clone()))) };
        Body::reopenable(open, length)
    } else {
        Body::from_stream(Pieces::new(pieces), length)
    }
}

/// The whole body, if no file has to be read for it.
fn in_memory(pieces: &[Piece]) -> Option<Bytes> {
    let of_piece = |piece: &Piece| match piece {
        Piece::Bytes(bytes) => Some(bytes.clone()),
        Piece::File(file) => file.as_bytes().cloned(),
    };
    if let [piece] = pieces {
        return of_piece(piece);
    }
    let mut whole = Vec::new();
    for piece in pieces {
        whole.extend_from_slice(&of_piece(piece)?);
    }
    Some(whole.into())
}

struct Pieces {
    rest: VecDeque<Piece>,
    open: Option<Box<dyn Read + Send>>,
}

impl Pieces {
    fn new(pieces: Vec<Piece>) -> Self {
        Self {
            rest: pieces.into(),
            open: None,
        }
    }

    fn next_piece(&mut self) -> Result<Option<Bytes>, Error> {
        loop {
            if let Some(file) = &mut self.open {
                let mut piece = vec![0; SIZE];
                let length = read(file.as_mut(), &mut piece)?;
                if length > 0 {
                    piece.truncate(length);
                    return Ok(Some(piece.into()));
                }
                self.open = None;
            }
            match self.rest.pop_front() {
                None => return Ok(None),
                Some(Piece::Bytes(bytes)) if bytes.is_empty() => {}
                Some(Piece::Bytes(bytes)) => return Ok(Some(bytes)),
                Some(Piece::File(file)) => match file.as_bytes() {
                    Some(bytes) => self.rest.push_front(Piece::Bytes(bytes.clone())),
                    None => self.open = Some(file.open()?),
                },
            }
        }
    }
}

fn read(file: &mut (dyn Read + Send), piece: &mut [u8]) -> Result<usize, Error> {
    loop {
        match file.read(piece) {
            Ok(length) => return Ok(length),
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => {
                return Err(Error::new(ErrorKind::Request, "a file to be sent cannot be read").with_source(error));
            }
        }
    }
}

impl Stream for Pieces {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.next_piece().transpose())
    }
}
