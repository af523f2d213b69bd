//! A call: a complete request, and the function that reads its response. Nothing is sent before it is awaited.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use super::download::StreamingResponse;
use super::error::{Error, OpError};
use super::request::{Draft, Operation, Request};
use super::response::{Decoded, RawResponse, Reading, Response};
use super::send;
use super::transport::{BoxFuture, HttpRequest};

/// A call of an operation that returns a `T`, and documents the errors `E`.
///
/// `.await` sends it. A call that is dropped before was never made.
#[must_use = "a call does nothing unless it is awaited or sent"]
pub struct Call<T, E> {
    request: Request,
    decode: fn(&RawResponse) -> Decoded<T, E>,
}

/// A call under way, which returns an `R`. Dropping it ends the call.
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

    /// Sets the limit of the whole call: all attempts, and the waits between them. It takes precedence over the
    /// client's limit for one attempt.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.request.draft().timeout = Some(limit);
        self
    }

    /// Sets the largest number of retries.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.request.draft().max_retries = Some(retries);
        self
    }

    /// Sets a key by which the server recognises a second attempt as the same call, so that a call of any method can
    /// be retried.
    pub fn idempotency_key(mut self, key: impl Into<String>) -> Self {
        self.request.draft().idempotency_key = Some(key.into());
        self
    }

    /// Sets the longest silence of the server while its response is read piece by piece: a stream of events, a
    /// download. By default it is the limit of an attempt. Limits on a whole call, or on an attempt, end there when
    /// the response begins.
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.request.draft().idle_timeout = Some(limit);
        self
    }

    /// Sets a header. It replaces a header parameter or a credential of the same name; cookies are added to those
    /// that are parameters.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.request.draft().put_header(name, value);
        self
    }

    /// Adds a query parameter.
    pub fn query(mut self, name: &str, value: &str) -> Self {
        self.request = self.request.query(name, &value);
        self
    }

    /// Names the query parameters that every URL must have to which the call [goes instead](Self::at_url). If the URL
    /// lacks one, its value is added.
    pub fn keeping(mut self, names: &'static [&'static str]) -> Self {
        self.request.draft().keep(names);
        self
    }

    /// Sends the request to a URL that the server gave, instead of the operation's path and all query parameters set
    /// so far: the next page of a list, the result of a job. Method, headers, body and credentials stay, and so do
    /// query parameters that hold a credential. A relative URL is resolved against the operation's own. A URL of
    /// another origin than the base URL's is an error when the call is sent.
    pub fn at_url(mut self, url: &str) -> Self {
        self.request.draft().go_to(url);
        self
    }

    /// Sends the request to a URL like [`at_url`](Self::at_url), but with GET and without the body, whatever the
    /// operation's method is: the further pages of a search by POST.
    pub fn get_url(mut self, url: &str) -> Self {
        self.request.draft().get_from(url);
        self
    }

    /// Sends the call, as `.await` does.
    ///
    /// # Errors
    /// Whatever keeps the call from giving a value; errors that the document describes are of
    /// [`ErrorKind::Status`](super::ErrorKind::Status).
    pub fn send(self) -> Sending<T, E, Result<T, Error>> {
        self.sending(|response, decode| value(&response?, decode))
    }

    /// Sends the call, and returns the value with the status and headers of the response.
    ///
    /// # Errors
    /// As [`Call::send`].
    pub fn send_with_response(self) -> Sending<T, E, Result<Response<T>, Error>> {
        self.sending(with_response)
    }

    /// Sends the call, and returns the value or an error that the document describes.
    ///
    /// # Errors
    /// [`OpError::Api`] for an error that the document describes, [`OpError::Other`] for everything else.
    pub fn send_typed(self) -> Sending<T, E, Result<T, OpError<E>>> {
        self.sending(|response, decode| decode(&response?))
    }

    /// Sends the call, and returns the response as it is, whatever its status. Its body is read to the end, even if
    /// it is a stream of events.
    ///
    /// # Errors
    /// There is no response.
    pub fn send_raw(mut self) -> Sending<T, E, Result<RawResponse, Error>> {
        self.request.draft().reading = Reading::Whole;
        self.sending(|response, _| response)
    }

    /// Sends the call, and returns the body of a success while it arrives: to a file, to a writer, or piece by piece,
    /// without holding it in memory and without a limit on its size.
    ///
    /// # Errors
    /// As [`Call::send`], but for the body.
    pub fn send_streaming(mut self) -> Sending<T, E, Result<StreamingResponse, Error>> {
        self.request.draft().reading = Reading::Open;
        self.sending(|response, _| StreamingResponse::of(&response?))
    }

    /// Returns the operation that is called.
    pub fn operation(&self) -> &'static Operation {
        self.request.operation()
    }

    #[allow(dead_code, reason = "only lists go on elsewhere")]
    pub(super) fn request(&mut self) -> &mut Draft {
        self.request.draft()
    }

    fn sending<R>(self, finish: Finish<T, E, R>) -> Sending<T, E, R> {
        Sending {
            response: send::execute(self.request),
            decode: self.decode,
            finish,
        }
    }

    /// Sends the call and waits on this thread. No async runtime is needed.
    ///
    /// # Errors
    /// As [`Call::send`].
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<T, Error> {
        self.blocking(|response, decode| value(&response?, decode))
    }

    /// Sends the call and waits on this thread; returns the value with the status and headers of the response.
    ///
    /// # Errors
    /// As [`Call::send`].
    #[cfg(feature = "blocking")]
    pub fn send_with_response_blocking(self) -> Result<Response<T>, Error> {
        self.blocking(with_response)
    }

    /// Sends the call and waits on this thread; returns the value or an error that the document describes.
    ///
    /// # Errors
    /// As [`Call::send_typed`].
    #[cfg(feature = "blocking")]
    pub fn send_typed_blocking(self) -> Result<T, OpError<E>> {
        self.blocking(|response, decode| decode(&response?))
    }

    /// Sends the call and waits on this thread; returns the body of a success while it arrives. Read it with the
    /// methods whose names end in `_blocking`.
    ///
    /// # Errors
    /// As [`Call::send_streaming`].
    #[cfg(feature = "blocking")]
    pub fn send_streaming_blocking(mut self) -> Result<StreamingResponse, Error> {
        self.request.draft().reading = Reading::Open;
        self.blocking(|response, _| StreamingResponse::of(&response?))
    }

    #[cfg(feature = "blocking")]
    fn blocking<R>(self, finish: Finish<T, E, R>) -> R {
        let mut response = send::execute_blocking(self.request);
        loop {
            let open = left_open(&response);
            let outcome = finish(response, self.decode);
            match open.and_then(RawResponse::into_whole) {
                Some(whole) => response = super::transport::block_on(whole),
                None => return outcome,
            }
        }
    }

    /// Returns the request, to inspect it, to sign it, or to send it elsewhere: with the credentials that were given
    /// as text, but without those of a token source.
    ///
    /// # Errors
    /// No request can be made of the arguments.
    pub fn into_request(self) -> Result<HttpRequest, Error> {
        send::prepared(self.request)
    }
}

/// Shows the operation alone, since arguments may be secrets.
impl<T, E> fmt::Debug for Call<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.operation();
        write!(f, "Call({} {})", operation.method, operation.path)
    }
}

impl<T, E, R> fmt::Debug for Sending<T, E, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sending").finish_non_exhaustive()
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
        loop {
            let Poll::Ready(response) = self.response.as_mut().poll(cx) else {
                return Poll::Pending;
            };
            let open = left_open(&response);
            let outcome = finish(response, decode);
            match open.and_then(RawResponse::into_whole) {
                Some(whole) => self.response = whole,
                None => return Poll::Ready(outcome),
            }
        }
    }
}

/// Returns a response whose body is not read yet. If decoding has not taken the body, the response is not the expected
/// stream: the body is read, and decoded again.
fn left_open(response: &Result<RawResponse, Error>) -> Option<RawResponse> {
    response.as_ref().ok()?.left_open()
}

fn with_response<T, E>(
    response: Result<RawResponse, Error>,
    decode: fn(&RawResponse) -> Decoded<T, E>,
) -> Result<Response<T>, Error> {
    let response = response?;
    let value = value(&response, decode)?;
    Ok(Response::new(value, &response))
}

/// Returns the value of a decoding function for a caller who does not need the documented errors.
fn value<T, E>(response: &RawResponse, decode: fn(&RawResponse) -> Decoded<T, E>) -> Result<T, Error> {
    decode(response).map_err(Error::from)
}
