//! Errors that a document describes, with the response that they came in.

use std::fmt;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use super::super::request::Operation;
use super::super::response::RawResponse;
use super::{Error, ErrorKind};

/// A call that failed, with the errors that the operation documents as types.
#[derive(Debug, Clone)]
pub enum OpError<E> {
    /// The server responded with an error that the document describes.
    Api(ApiError<E>),
    /// Any other error.
    Other(Error),
}

/// An error that the document describes, and the response that it came in.
///
/// `Display` shows the operation, the status and the message of the error.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApiError<E> {
    /// The error, typed as the document describes it.
    pub error: E,
    response: Box<Failed>,
}

/// The response of an error, and the message in it.
#[derive(Clone)]
struct Failed {
    response: RawResponse,
    message: Option<String>,
}

impl<E> ApiError<E> {
    /// Creates an error from its response, with its message for people.
    #[cold]
    pub(in super::super) fn new(error: E, message: Option<String>, response: &RawResponse) -> Self {
        let response = response.with_body(response.body().clone());
        let response = Box::new(Failed { response, message });
        Self { error, response }
    }

    /// Returns the error, typed as the document describes it.
    pub fn error(&self) -> &E {
        &self.error
    }

    /// Returns the error, without its response.
    pub fn into_error(self) -> E {
        self.error
    }

    /// Returns the error's message for people; `None` if it has none.
    pub fn message(&self) -> Option<&str> {
        self.response.message.as_deref()
    }

    /// Returns the status of the response.
    pub fn status(&self) -> StatusCode {
        self.response.response.status()
    }

    /// Returns the headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        self.response.response.headers()
    }

    /// Returns the whole body of the response, unchanged.
    pub fn body(&self) -> &Bytes {
        self.response.response.body()
    }

    /// Returns the whole body of the response, and drops the error.
    pub fn into_body(self) -> Bytes {
        self.response.response.into_body()
    }

    /// Returns the server's id of the request, if the server states one.
    pub fn request_id(&self) -> Option<&str> {
        self.response.response.request_id()
    }

    /// Returns the number of times that the request was sent.
    pub fn attempts(&self) -> u32 {
        self.response.response.attempts()
    }

    /// Returns the operation that was called.
    pub fn operation(&self) -> &'static Operation {
        self.response.response.operation()
    }

    /// Returns the same error without its type.
    fn untyped(&self) -> Error {
        let error = Error::of_response(ErrorKind::Status, "", &self.response.response);
        match &self.response.message {
            Some(message) => error.telling(message.clone()),
            None => error,
        }
    }
}

impl<E> From<ApiError<E>> for Error {
    fn from(error: ApiError<E>) -> Self {
        error.untyped()
    }
}

impl<E> fmt::Display for ApiError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.untyped(), f)
    }
}

/// Shows the error as `Display` does, with the attempts, the request id and the typed error: the text that `main`
/// prints.
impl<E: fmt::Debug> fmt::Debug for ApiError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {:?}", self.untyped(), self.error)
    }
}

impl<E: fmt::Debug> std::error::Error for ApiError<E> {}

impl<E> OpError<E> {
    /// Returns the error that the document describes; `None` for any other error.
    pub fn error(&self) -> Option<&E> {
        match self {
            OpError::Api(error) => Some(error.error()),
            OpError::Other(_) => None,
        }
    }

    /// Returns the point at which the call failed.
    pub fn kind(&self) -> ErrorKind {
        match self {
            OpError::Api(_) => ErrorKind::Status,
            OpError::Other(error) => error.kind(),
        }
    }

    /// Returns the status of the response, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            OpError::Api(error) => Some(error.status()),
            OpError::Other(error) => error.status(),
        }
    }

    /// Returns the headers of the response, if there was one.
    pub fn headers(&self) -> Option<&HeaderMap> {
        match self {
            OpError::Api(error) => Some(error.headers()),
            OpError::Other(error) => error.headers(),
        }
    }

    /// Returns the whole body of the response, if there was one.
    pub fn body(&self) -> Option<&Bytes> {
        match self {
            OpError::Api(error) => Some(error.body()),
            OpError::Other(error) => error.body(),
        }
    }

    /// Returns the whole body of the response, if there was one, and drops the error.
    pub fn into_body(self) -> Option<Bytes> {
        match self {
            OpError::Api(error) => Some(error.into_body()),
            OpError::Other(error) => error.into_body(),
        }
    }

    /// Returns the server's id of the request, if the server states one.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            OpError::Api(error) => error.request_id(),
            OpError::Other(error) => error.request_id(),
        }
    }

    /// Returns the number of times that the request was sent; 0 if it never was.
    pub fn attempts(&self) -> u32 {
        match self {
            OpError::Api(error) => error.attempts(),
            OpError::Other(error) => error.attempts(),
        }
    }

    /// Returns true if the same request may succeed later.
    pub fn is_retryable(&self) -> bool {
        match self {
            OpError::Api(error) => super::super::send::is_retryable(error.status()),
            OpError::Other(error) => error.is_retryable(),
        }
    }
}

impl<E> From<Error> for OpError<E> {
    fn from(error: Error) -> Self {
        OpError::Other(error)
    }
}

/// Drops the type, so that `?` works in a function that does not tell errors apart.
impl<E> From<OpError<E>> for Error {
    fn from(error: OpError<E>) -> Self {
        match error {
            OpError::Api(error) => error.into(),
            OpError::Other(error) => error,
        }
    }
}

impl<E> fmt::Display for OpError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            OpError::Api(error) => error.fmt(f),
            OpError::Other(error) => error.fmt(f),
        }
    }
}

impl<E: fmt::Debug> std::error::Error for OpError<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            OpError::Api(_) => None,
            OpError::Other(error) => error.source(),
        }
    }
}
