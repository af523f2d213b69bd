pub mod api {
//! The operations that are in no group.

use std::fmt;

use super::client::Client;
use trine_runtime::{
    Bytes, Call, Decoded, ErrorMessage, Operation, RawResponse, Request, Upload,
};

impl Client {
    /// `GET /file`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies_binary_of_any_media_type::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client.receive_lines().await?;
    /// std::fs::write("file.bin", bytes)?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn receive_lines(&self) -> Call<Bytes, ReceiveLinesError> {
        Request::new(&RECEIVE_LINES, &self.core)
            .accept("application/x-ndjson")
            .call(decode_receive_lines)
    }

    /// `POST /file`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies_binary_of_any_media_type::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use bodies_binary_of_any_media_type::runtime::Upload;
    ///
    /// let bytes = client.send(Upload::from_path("file.bin")).await?;
    /// std::fs::write("file.bin", bytes)?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send(&self, body: impl Into<Upload>) -> Call<Bytes, SendError> {
        Request::new(&SEND, &self.core)
            .upload("application/json", &body.into())
            .accept("application/json")
            .call(decode_send)
    }

    /// `PATCH /file`
    ///
    /// The media type is one of `image/*`; `Upload::with_content_type` says which.
    ///
    /// # Errors
    /// * [`BadRequest`](SendImageError::BadRequest), 400: Not done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies_binary_of_any_media_type::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use bodies_binary_of_any_media_type::runtime::Upload;
    ///
    /// let bytes = client.send_image(Upload::from_path("file.bin")).await?;
    /// std::fs::write("file.bin", bytes)?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_image(&self, body: impl Into<Upload>) -> Call<Bytes, SendImageError> {
        Request::new(&SEND_IMAGE, &self.core)
            .upload("application/octet-stream", &body.into())
            .accept("image/*, application/json, application/problem+json")
            .call(decode_send_image)
    }

    /// `PUT /file`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies_binary_of_any_media_type::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use bodies_binary_of_any_media_type::runtime::Upload;
    ///
    /// let bytes = client.send_text(Upload::from_path("file.bin")).await?;
    /// std::fs::write("file.bin", bytes)?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_text(
        &self,
        body: impl Into<Option<Upload>>,
    ) -> Call<Bytes, SendTextError> {
        Request::new(&SEND_TEXT, &self.core)
            .maybe(body.into(), |request, body| request.upload("text/csv", &body))
            .accept("text/csv")
            .call(decode_send_text)
    }
}

/// The errors of `receive_lines`. The document describes none.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ReceiveLinesError {}

impl ErrorMessage for ReceiveLinesError {
    fn message(&self) -> Option<&str> {
        match *self {}
    }
}

impl fmt::Display for ReceiveLinesError {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for ReceiveLinesError {}

/// The errors of `send`. The document describes none.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SendError {}

impl ErrorMessage for SendError {
    fn message(&self) -> Option<&str> {
        match *self {}
    }
}

impl fmt::Display for SendError {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for SendError {}

/// The errors of `send_image`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SendImageError {
    /// Not done
    BadRequest(Bytes),
}

impl ErrorMessage for SendImageError {
    fn message(&self) -> Option<&str> {
        match self {
            Self::BadRequest(body) => ErrorMessage::message(body),
        }
    }
}

impl fmt::Display for SendImageError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = match self {
            Self::BadRequest(_) => "400 Bad Request",
        };
        f.write_str(ErrorMessage::message(self).unwrap_or(status))
    }
}

impl std::error::Error for SendImageError {}

/// The errors of `send_text`. The document describes none.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SendTextError {}

impl ErrorMessage for SendTextError {
    fn message(&self) -> Option<&str> {
        match *self {}
    }
}

impl fmt::Display for SendTextError {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for SendTextError {}

static RECEIVE_LINES: Operation = Operation {
    id: "receiveLines",
    method: "GET",
    path: "/file",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/x-ndjson"])],
};

#[inline]
fn decode_receive_lines(response: &RawResponse) -> Decoded<Bytes, ReceiveLinesError> {
    match response.status().as_u16() {
        200..=299 => response.bytes(),
        _ => response.unexpected(),
    }
}

static SEND: Operation = Operation {
    id: "send",
    method: "POST",
    path: "/file",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/json"])],
};

#[inline]
fn decode_send(response: &RawResponse) -> Decoded<Bytes, SendError> {
    match response.status().as_u16() {
        200..=299 => response.bytes(),
        _ => response.unexpected(),
    }
}

static SEND_IMAGE: Operation = Operation {
    id: "sendImage",
    method: "PATCH",
    path: "/file",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[
        ("200", &["image/*", "application/json"]),
        ("400", &["application/problem+json"]),
    ],
};

#[inline]
fn decode_send_image(response: &RawResponse) -> Decoded<Bytes, SendImageError> {
    match response.status().as_u16() {
        400 => response.api_error_bytes(SendImageError::BadRequest),
        200..=299 => response.bytes(),
        _ => response.unexpected(),
    }
}

static SEND_TEXT: Operation = Operation {
    id: "sendText",
    method: "PUT",
    path: "/file",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("200", &["text/csv"])],
};

#[inline]
fn decode_send_text(response: &RawResponse) -> Decoded<Bytes, SendTextError> {
    match response.status().as_u16() {
        200..=299 => response.bytes(),
        _ => response.unexpected(),
    }
}
}
pub mod types {
//! The types that several groups of operations share, or that no operation uses.

/// A file
pub type File = String;
}
