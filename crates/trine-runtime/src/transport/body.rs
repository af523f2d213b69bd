//! The body of a request or a response: nothing, bytes, or a stream of them.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use super::super::error::{Error, ErrorKind};

/// The pieces of a body, as they arrive.
pub type ByteStream = Pin<Box<dyn Stream<Item = Result<Bytes, Error>> + Send>>;

type Open = Arc<dyn Fn() -> Result<ByteStream, Error> + Send + Sync>;

/// The body of a request or a response.
#[derive(Default)]
pub struct Body(Inner);

#[derive(Default)]
enum Inner {
    #[default]
    Empty,
    Bytes(Bytes),
    Stream(ByteStream, Option<u64>),
    Reopenable(Open, Option<u64>),
}

impl Body {
    /// Creates a request or response without a body.
    pub fn empty() -> Self {
        Self(Inner::Empty)
    }

    /// Creates a body that can be read once, with its length in bytes if it is known.
    pub fn from_stream(stream: impl Stream<Item = Result<Bytes, Error>> + Send + 'static, length: Option<u64>) -> Self {
        Self(Inner::Stream(Box::pin(stream), length))
    }

    /// Creates a body that can be read again, for retries; `open` starts it over.
    pub fn reopenable(
        open: impl Fn() -> Result<ByteStream, Error> + Send + Sync + 'static,
        length: Option<u64>,
    ) -> Self {
        Self(Inner::Reopenable(Arc::new(open), length))
    }

    /// Returns the bytes, unless the body is a stream.
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match &self.0 {
            Inner::Empty => Some(&[]),
            Inner::Bytes(bytes) => Some(bytes),
            Inner::Stream(..) | Inner::Reopenable(..) => None,
        }
    }

    /// Returns true if there is no body at all. An empty body is one.
    pub fn is_none(&self) -> bool {
        matches!(self.0, Inner::Empty)
    }

    /// Returns the number of bytes left, if it is known.
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Inner::Empty => Some(0),
            Inner::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
            Inner::Stream(_, length) | Inner::Reopenable(_, length) => *length,
        }
    }

    /// Returns the same body once more, unless it can be read only once.
    pub fn try_clone(&self) -> Option<Self> {
        Some(Self(match &self.0 {
            Inner::Empty => Inner::Empty,
            Inner::Bytes(bytes) => Inner::Bytes(bytes.clone()),
            Inner::Reopenable(open, length) => Inner::Reopenable(open.clone(), *length),
            Inner::Stream(..) => return None,
        }))
    }

    /// Returns the next piece; `None` at the end.
    ///
    /// # Errors
    /// Reading fails.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|cx| Pin::new(&mut *self).poll_next(cx)).await.transpose()
    }

    /// Reads the body to its end.
    ///
    /// # Errors
    /// Reading fails; [`ErrorKind::TooLarge`] if there are more than `limit` bytes.
    pub async fn collect(mut self, limit: u64) -> Result<Bytes, Error> {
        let too_large = || Error::new(ErrorKind::TooLarge, format!("the body is larger than {limit} bytes"));
        if self.length().is_some_and(|length| length > limit) {
            return Err(too_large());
        }
        let Some(first) = self.chunk().await? else {
            return Ok(Bytes::new());
        };
        let room = usize::try_from(limit).unwrap_or(usize::MAX);
        let mut whole = BytesMut::new();
        let mut next = Some(first);
        while let Some(piece) = next {
            if piece.len() > room - whole.len() {
                return Err(too_large());
            }
            next = self.chunk().await?;
            if next.is_none() && whole.is_empty() {
                return Ok(piece);
            }
            whole.extend_from_slice(&piece);
        }
        Ok(whole.freeze())
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(Inner::Bytes(bytes))
    }
}

impl From<Vec<u8>> for Body {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for Body {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl Stream for Body {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Inner::Reopenable(open, length) = &self.0 {
            match open() {
                Ok(stream) => self.0 = Inner::Stream(stream, *length),
                Err(error) => {
                    self.0 = Inner::Empty;
                    return Poll::Ready(Some(Err(error)));
                }
            }
        }
        match &mut self.0 {
            Inner::Stream(stream, length) => {
                let piece = stream.as_mut().poll_next(cx);
                if let (Poll::Ready(Some(Ok(piece))), Some(left)) = (&piece, length) {
                    *left = left.saturating_sub(piece.len() as u64);
                }
                piece
            }
            Inner::Bytes(bytes) => {
                let bytes = std::mem::take(bytes);
                self.0 = Inner::Empty;
                Poll::Ready(Some(Ok(bytes)))
            }
            Inner::Empty | Inner::Reopenable(..) => Poll::Ready(None),
        }
    }
}

/// Shows the size alone.
impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.length() {
            Some(length) => write!(f, "Body({length} bytes)"),
            None => f.write_str("Body(stream)"),
        }
    }
}
