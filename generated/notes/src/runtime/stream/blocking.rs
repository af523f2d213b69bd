//! Streams on a thread that waits.

use super::super::client::Mode;
use super::super::error::{Error, ErrorKind};
use super::super::transport::block_on;
use super::EventStream;

/// These methods need a stream of [`Call::send_blocking`](super::super::Call::send_blocking).
impl<T> EventStream<T> {
    /// Returns the next value, as [`EventStream::next`] does. A stream of `.await` gives an error instead, and ends.
    pub fn next_blocking(&mut self) -> Option<Result<T, Error>> {
        match self.source().mode() {
            Some(Mode::Async) => {
                self.source().close();
                let message = "a stream that a thread waits for comes from `send_blocking`";
                Some(Err(Error::new(ErrorKind::Request, message).of_call(self.operation(), 1)))
            }
            Some(Mode::Blocking) | None => block_on(self.next()),
        }
    }
}

impl<T> IntoIterator for EventStream<T> {
    type Item = Result<T, Error>;
    type IntoIter = BlockingEvents<T>;

    fn into_iter(self) -> BlockingEvents<T> {
        BlockingEvents(self)
    }
}

/// The values of a stream for which the thread waits.
#[derive(Debug)]
pub struct BlockingEvents<T>(EventStream<T>);

impl<T> Iterator for BlockingEvents<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next_blocking()
    }
}
