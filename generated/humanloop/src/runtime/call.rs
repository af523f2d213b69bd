//! A call: a request that is complete, and how its response is read. Nothing is sent before it is awaited.

use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use super::error::{Error, OpError};
use super::request::Request;
use super::response::{Decoded, RawResponse, Response};
use super::send;
use super::transport::{BoxFuture, HttpRequest};

/// One call of an operation that gives a `T`, and documents the errors `E`.
///
/// `.await` sends it. A call that is dropped before was never made.
#[must_use = "a call does nothing unless it is awaited or sent"]
pub struct Call<T, E> {
    request: Request,
    decode: fn(&RawResponse) -> Decoded<T, E>,
}

/// A call that is under way, and gives an `R`. Dropping it ends the call.
#[must_use = "a call does nothing unless it is awaited"]
pub struct Sending<T, E, R> {
    response: BoxFuture<'static, Result<RawResponse, Error>>,
    decode: fn(&RawResponse) -> Decoded<T, E>,
    finish: Finish<T, E, R>,
}

type Finish<T, E, R> = fn(Result<RawResponse, Error>, fn(&RawResponse) -> Decoded<T, E>) -> R;

impl<T, E> Call<T, E> {
    pub(super) fn new(request: Request, decode: fn(&RawResponse) -> Decoded<T, E>) -> Self {
        Self { request, decode }
    }

    /// How long the whole call may take: all attempts, and the waits between them. It goes before the client's
    /// limit for one attempt.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.request.draft().timeout = Some(limit);
        self
    }

    /// How often it is sent again at most, when that may help.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.request.draft().max_retries = Some(retries);
        self
    }

    /// A key by which the server knows that a second attempt is the same call, so that any method can be retried.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.request.draft().idempotency_key = Some(key.into());
        self
    }

    /// Sets a header, whatever the operation has under that name.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.request.draft().put_header(name, value);
        self
    }

    /// Adds a query parameter.
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.request = self.request.query(name, &value);
        self
    }

    /// Sends it, as `.await` does.
    ///
    /// # Errors
    /// Whatever keeps the call from giving a value; errors that the document describes are of
    /// [`ErrorKind::Status`](super::ErrorKind::Status).
    pub fn send(self) -> Sending<T, E, Result<T, Error>> {
        self.sending(|response, decode| value(&response?, decode))
    }

    /// Sends it, for the value with status and headers.
    ///
    /// # Errors
    /// As [`Call::send`].
    pub fn send_with_response(self) -> Sending<T, E, Result<Response<T>, Error>> {
        self.sending(|response, decode| {
            let response = response?;
            Ok(Response {
                value: value(&response, decode)?,
                status: response.status_code(),
                headers: response.headers().clone(),
            })
        })
    }

    /// Sends it, for the value or an error that the document describes.
    ///
    /// # Errors
    /// [`OpError::Api`] for an error that the document describes, [`OpError::Other`] for everything else.
    pub fn send_typed(self) -> Sending<T, E, Result<T, OpError<E>>> {
        self.sending(|response, decode| decode(&response?))
    }

    /// Sends it, for the response as it is, whatever its status.
    ///
    /// # Errors
    /// When there is no response.
    pub fn send_raw(self) -> Sending<T, E, Result<RawResponse, Error>> {
        self.sending(|response, _| response)
    }

    fn sending<R>(self, finish: Finish<T, E, R>) -> Sending<T, E, R> {
        Sending {
            response: send::execute(self.request),
            decode: self.decode,
            finish,
        }
    }

    /// Sends it and waits on this thread. No runtime is needed.
    ///
    /// # Errors
    /// As [`Call::send`].
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<T, Error> {
        value(&send::execute_blocking(self.request)?, self.decode)
    }

    /// Sends it and waits on this thread, for the value or an error that the document describes.
    ///
    /// # Errors
    /// As [`Call::send_typed`].
    #[cfg(feature = "blocking")]
    pub fn send_typed_blocking(self) -> Result<T, OpError<E>> {
        (self.decode)(&send::execute_blocking(self.request)?)
    }

    /// The request, to look at, to sign, or to send elsewhere: with the credentials that were given as text, but
    /// without those of a token source.
    ///
    /// # Errors
    /// When no request can be made of the arguments.
    pub fn into_request(self) -> Result<HttpRequest, Error> {
        send::prepared(self.request)
    }
}

impl<T, E> IntoFuture for Call<T, E> {
    type Output = Result<T, Error>;
    type IntoFuture = Sending<T, E, Result<T, Error>>;

    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<T, E, R> Future for Sending<T, E, R> {
    type Output = R;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<R> {
        let (decode, finish) = (self.decode, self.finish);
        self.response.as_mut().poll(cx).map(|response| finish(response, decode))
    }
}

/// What a decoding function makes of a response, to somebody who does not ask for the documented errors.
fn value<T, E>(response: &RawResponse, decode: fn(&RawResponse) -> Decoded<T, E>) -> Result<T, Error> {
    match decode(response) {
        Ok(value) => Ok(value),
        Err(OpError::Api(_)) => Err(response.status_error("")),
        Err(OpError::Other(error)) => Err(error),
    }
}
