//! Bodies that come in the pieces that a test says.

#![allow(clippy::unwrap_used, reason = "a test")]
#![allow(unreachable_pub, reason = "a module of several tests")]

use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;
use trine_runtime::{Body, Error, ErrorKind};

/// Ends when its pieces have, or goes on for ever without any.
pub struct Pieces {
    rest: VecDeque<Result<Bytes, Error>>,
    hangs: bool,
}

impl Pieces {
    pub fn new(pieces: impl IntoIterator<Item = impl AsRef<[u8]>>) -> Self {
        let piece = |piece: &[u8]| Ok(Bytes::copy_from_slice(piece));
        Self {
            rest: pieces.into_iter().map(|bytes| piece(bytes.as_ref())).collect(),
            hangs: false,
        }
    }

    pub fn then_breaks(mut self) -> Self {
        self.rest
            .push_back(Err(Error::new(ErrorKind::Transport, "the connection broke")));
        self
    }

    pub fn then_hangs(mut self) -> Self {
        self.hangs = true;
        self
    }

    pub fn body(self) -> Body {
        Body::from_stream(self, None)
    }
}

impl Stream for Pieces {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.rest.pop_front() {
            None if self.hangs => Poll::Pending,
            piece => Poll::Ready(piece),
        }
    }
}
