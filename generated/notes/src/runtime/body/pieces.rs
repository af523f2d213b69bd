//! A body of bytes and files, which are read one after the other.
//!
//! Files and readers are read in pieces of 64 KiB on the thread that polls: what waits there is a local disk, or the
//! reader that the caller gave. Streams give the pieces that they give.

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;

use super::super::error::{Error, ErrorKind};
use super::super::transport::{Body, ByteStream};
use super::Upload;
use super::source::Opened;

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
    open: Option<Reading>,
}

/// A file that is being read.
struct Reading {
    file: Opened,
    /// The number of bytes that are still to come, if the length is known.
    left: Option<u64>,
}

impl Pieces {
    fn new(pieces: Vec<Piece>) -> Self {
        Self {
            rest: pieces.into(),
            open: None,
        }
    }

    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>, Error>> {
        loop {
            if let Some(file) = &mut self.open {
                match ready!(file.poll_piece(cx))? {
                    Some(piece) => return Poll::Ready(Ok(Some(piece))),
                    None => self.open = None,
                }
            }
            match self.rest.pop_front() {
                None => return Poll::Ready(Ok(None)),
                Some(Piece::Bytes(bytes)) if bytes.is_empty() => {}
                Some(Piece::Bytes(bytes)) => return Poll::Ready(Ok(Some(bytes))),
                Some(Piece::File(upload)) => match upload.as_bytes() {
                    Some(bytes) => self.rest.push_front(Piece::Bytes(bytes.clone())),
                    None => {
                        let left = upload.length();
                        let file = upload.open()?;
                        self.open = Some(Reading { file, left });
                    }
                },
            }
        }
    }
}

impl Reading {
    /// The next piece that is not empty. A length that differs from the stated one would break the request.
    fn poll_piece(&mut self, cx: &mut Context<'_>) -> Poll<Result<Option<Bytes>, Error>> {
        loop {
            let piece = ready!(self.file.poll_piece(cx)).transpose()?;
            let length = piece.as_ref().map_or(0, |piece| piece.len() as u64);
            let left = self.left.map(|left| left.checked_sub(length));
            let differs = match (left, &piece) {
                (Some(None), _) => true,
                (Some(Some(left)), None) => left > 0,
                (Some(Some(_)), Some(_)) | (None, _) => false,
            };
            if differs {
                let message = "a file to be sent has another length than was told";
                return Poll::Ready(Err(Error::new(ErrorKind::Request, message)));
            }
            self.left = left.flatten();
            match piece {
                Some(piece) if piece.is_empty() => {}
                piece => return Poll::Ready(Ok(piece)),
            }
        }
    }
}

impl Stream for Pieces {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_piece(cx).map(Result::transpose)
    }
}
