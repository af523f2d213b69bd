//! The response as a whole, before and after its body is decoded.
//!
//! A generated decoding function is a `match` over [`RawResponse::status`] whose arms call one method each:
//!
//! ```text
//! fn decode(response: &RawResponse) -> Decoded<Log, UpdateLogError> {
//!     match response.status().as_u16() {
//!         200 => response.json(),
//!         422 => response.api_error(UpdateLogError::UnprocessableEntity),
//!         _ => response.unexpected(),
//!     }
//! }
//! ```

mod charset;
mod media;
mod read;

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use self::media::Family;
use super::client::Core;
use super::error::{ApiError, Error, ErrorKind, ErrorMessage, OpError};
use super::request::Operation;
use super::send::Unread;
use super::transport::BoxFuture;
use super::wire::{DEFAULT_NESTING, Decode, DecodeError, Manner};

/// The names of headers in which servers state the id of a request, the most specific first.
const REQUEST_ID: [&str; 7] = [
    "x-request-id",
    "request-id",
    "x-requestid",
    "x-amzn-requestid",
    "x-correlation-id",
    "x-trace-id",
    "cf-ray",
];

/// Returns the server's id of a request, if the headers of its response state one.
pub(super) fn request_id(headers: &HeaderMap) -> Option<&str> {
    let value = REQUEST_ID.iter().find_map(|name| headers.get(*name))?;
    value.to_str().ok()
}

/// A function that reads a document as a `T`.
pub(super) type Decoding<T> = fn(&[u8], Manner<'_>) -> Result<T, DecodeError>;

/// The result of decoding a response.
pub type Decoded<T, E> = Result<T, OpError<E>>;

/// A decoded value with its response.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// The value in the body.
    pub value: T,
    raw: RawResponse,
}

impl<T> Response<T> {
    /// Creates the response of a value.
    pub(super) fn new(value: T, raw: &RawResponse) -> Self {
        let raw = raw.with_body(raw.body.clone());
        Self { value, raw }
    }

    /// Returns the value, without the rest.
    pub fn into_value(self) -> T {
        self.value
    }

    /// Returns the status.
    pub fn status(&self) -> StatusCode {
        self.raw.status()
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        self.raw.headers()
    }

    /// Returns the body, unchanged; empty if the value is a stream, which reads it.
    pub fn body(&self) -> &Bytes {
        self.raw.body()
    }

    /// Returns the body, unchanged, without the rest.
    pub fn into_body(self) -> Bytes {
        self.raw.into_body()
    }

    /// Returns the server's id of the request, if the server states one.
    pub fn request_id(&self) -> Option<&str> {
        self.raw.request_id()
    }

    /// Returns the number of times that the request was sent.
    pub fn attempts(&self) -> u32 {
        self.raw.attempts()
    }

    /// Returns the operation that was called.
    pub fn operation(&self) -> &'static Operation {
        self.raw.operation()
    }
}

/// A response whose body was read to its end, and not decoded. A clone shares the body.
///
/// The body of a stream that has just begun is not read yet: it is empty here, and the code that takes it reads it.
#[derive(Clone)]
pub struct RawResponse {
    operation: &'static Operation,
    attempts: u32,
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    open: Option<Arc<Mutex<Option<Box<Unread>>>>>,
    /// The deepest nesting of objects and arrays in the body.
    nesting: u32,
    /// The client whose observers get the data that is not known in the body.
    watched: Option<Core>,
}

/// The part of a success's body that is read when a call has its response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    /// All of it.
    Whole,
    /// Nothing: the caller reads it.
    Open,
}

impl Reading {
    /// Returns true if the body of a response with this status is left to the caller.
    pub(super) fn leaves_open(self, status: StatusCode) -> bool {
        match self {
            Reading::Whole => false,
            Reading::Open => status.is_success(),
        }
    }
}

impl RawResponse {
    pub(super) fn new(operation: &'static Operation, attempts: u32, response: http::Response<Bytes>) -> Self {
        let (parts, body) = response.into_parts();
        Self {
            operation,
            attempts,
            status: parts.status,
            headers: parts.headers,
            body,
            open: None,
            nesting: DEFAULT_NESTING,
            watched: None,
        }
    }

    /// The same as a client reads it, whose observers are told what is not known in the body, if it has any.
    pub(super) fn read_by(mut self, core: &Core) -> Self {
        self.nesting = core.nesting_limit();
        self.watched = core.is_watched().then(|| core.clone());
        self
    }

    /// The same with a body that is not read yet.
    pub(super) fn with_open_body(mut self, body: Unread) -> Self {
        self.open = Some(Arc::new(Mutex::new(Some(Box::new(body)))));
        self
    }

    /// The same with another body: a part of it that an error is about.
    pub(super) fn with_body(&self, body: Bytes) -> Self {
        Self {
            body,
            open: None,
            ..self.clone()
        }
    }

    /// Takes the unread body, if there is one and it was not taken before.
    pub(super) fn take_open_body(&self) -> Option<Box<Unread>> {
        let open = self.open.as_ref()?;
        open.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// A copy of the response if its body is still unread, for use after a first attempt to decode it.
    pub(super) fn left_open(&self) -> Option<Self> {
        self.open.as_ref()?;
        Some(self.clone())
    }

    /// Reads a body that is still unread, since the response is not of the expected kind.
    pub(super) fn into_whole(self) -> Option<BoxFuture<'static, Result<Self, Error>>> {
        let unread = self.take_open_body()?;
        Some(Box::pin(async move {
            match unread.collect().await {
                Ok(body) => Ok(self.with_body(body)),
                Err(error) => Err(error.of_call(self.operation, self.attempts)),
            }
        }))
    }

    /// Returns the status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Returns true if this is the first digit of the status: 2 for `2XX`.
    pub fn is_range(&self, digit: u16) -> bool {
        self.status.as_u16() / 100 == digit
    }

    /// Returns the headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the server's id of the request, if the server states one.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// Returns the body.
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// Returns the body, without the rest.
    pub fn into_body(self) -> Bytes {
        self.body
    }

    /// Returns the number of times that the request was sent.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Returns the operation that this is the response of.
    pub fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Returns the `Content-Type` without its parameters, as sent.
    pub fn content_type(&self) -> Option<&str> {
        media::essence(&self.headers)
    }

    /// Returns true if the body is of this media type or range: `text/plain`, `image/*`, `*/*`.
    ///
    /// A response without a content type matches every one.
    pub fn is_media_type(&self, range: &str) -> bool {
        self.content_type().is_none_or(|found| media::is_in(found, range))
    }

    /// Returns true if the content type is JSON: `application/json`, `text/json`, or one that ends in `+json`.
    pub fn is_json(&self) -> bool {
        self.content_type().is_some_and(media::is_json)
    }

    /// Decodes the body as JSON. A plain text is decoded as a string if the type allows strings, whatever its content
    /// type is.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] when it is not JSON of this type; if the document does not have its media type, that is what
    /// the error says.
    pub fn json<T: Decode, E>(&self) -> Decoded<T, E> {
        Ok(self.read()?)
    }

    /// Decodes the body as JSON; `None` if there is no body or it is `null`.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] when it is not JSON of this type.
    pub fn json_or_none<T: Decode, E>(&self) -> Decoded<Option<T>, E> {
        if self.body.trim_ascii().is_empty() {
            return Ok(None);
        }
        Ok(self.read()?)
    }

    /// Decodes the body as text, in the charset of its content type, else in UTF-8. Of a JSON string with a JSON
    /// content type, it is the string.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] when it is not text in that charset, or when it is called something else than text.
    pub fn text<E>(&self) -> Decoded<String, E> {
        Ok(self.read_text()?)
    }

    /// Returns the body as bytes.
    ///
    /// # Errors
    /// [`ErrorKind::Decode`] when it is called JSON or text, and the document has neither.
    pub fn bytes<E>(&self) -> Decoded<Bytes, E> {
        self.check_family(Family::Bytes)?;
        Ok(self.body.clone())
    }

    /// Returns nothing, whatever the body is.
    ///
    /// # Errors
    /// None; the type is that of a decoding function.
    pub fn nothing<E>(&self) -> Decoded<(), E> {
        Ok(())
    }

    /// Returns an error that the document describes, with a JSON body.
    ///
    /// # Errors
    /// Always: the described one, or one of [`ErrorKind::Status`] when the body is not of that type.
    pub fn api_error<T, E: ErrorMessage, B: Decode>(&self, describe: fn(B) -> E) -> Decoded<T, E> {
        match self.decoded_or_text() {
            Ok(body) => self.described(describe(body)),
            Err(error) => {
                let message = match self.misfit() {
                    Some(misfit) => Cow::Owned(misfit),
                    None => Cow::Borrowed("the body is not the documented error"),
                };
                Err(OpError::Other(self.status_error(message).with_source(error)))
            }
        }
    }

    /// Returns an error that the document describes, with a JSON body or none.
    ///
    /// # Errors
    /// Always, as [`RawResponse::api_error`].
    pub fn api_error_or_none<T, E: ErrorMessage, B: Decode>(&self, describe: fn(Option<B>) -> E) -> Decoded<T, E> {
        if self.body.trim_ascii().is_empty() {
            return self.described(describe(None));
        }
        self.api_error(describe)
    }

    /// Returns an error that the document describes, with a body of text. Bytes that are not text in its charset are
    /// replaced.
    ///
    /// # Errors
    /// Always.
    pub fn api_error_text<T, E: ErrorMessage>(&self, describe: fn(String) -> E) -> Decoded<T, E> {
        let text = self.as_text();
        let text = text.unwrap_or_else(|_| String::from_utf8_lossy(&self.body).into_owned());
        self.described(describe(text))
    }

    /// Returns an error that the document describes, with a body of bytes.
    ///
    /// # Errors
    /// Always.
    pub fn api_error_bytes<T, E: ErrorMessage>(&self, describe: fn(Bytes) -> E) -> Decoded<T, E> {
        self.described(describe(self.body.clone()))
    }

    /// Returns an error that the document describes, without a body.
    ///
    /// # Errors
    /// Always.
    pub fn api_error_nothing<T, E: ErrorMessage>(&self, error: E) -> Decoded<T, E> {
        self.described(error)
    }

    fn described<T, E: ErrorMessage>(&self, error: E) -> Decoded<T, E> {
        let message = error.message().map(str::to_owned);
        Err(OpError::Api(ApiError::new(error, message, self)))
    }

    /// Returns the error for a status that the document does not describe.
    ///
    /// # Errors
    /// Always, of [`ErrorKind::Status`].
    pub fn unexpected<T, E>(&self) -> Decoded<T, E> {
        let message = match self.status.is_client_error() || self.status.is_server_error() {
            true => "",
            false => "a status that the document does not describe",
        };
        Err(OpError::Other(self.status_error(message)))
    }

    /// Returns the error for a caller who does not ask for the documented ones.
    pub(super) fn status_error(&self, message: impl Into<Cow<'static, str>>) -> Error {
        Error::of_response(ErrorKind::Status, message, self)
    }
}

/// Shows no headers and no body.
impl fmt::Debug for RawResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("operation", &self.operation.id)
            .field("status", &self.status)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}
