pub mod api {
//! The operations that are in no group.

use std::fmt;

use super::client::Client;
use trine_runtime::{
    Call, Decoded, ErrorMessage, Multipart, Operation, RawResponse, Request, Upload,
    collect,
};

impl Client {
    /// `POST /files`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies_multipart_files_by_encoding::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use bodies_multipart_files_by_encoding::api::root::SendParts;
    ///
    /// client.send(&SendParts::default().with_texts(["text"])).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send(&self, body: &SendParts) -> Call<(), SendError> {
        Request::new(&SEND, &self.core).multipart(body.multipart()).call(decode_send)
    }
}

/// The parts of the body of `send`.
#[derive(Debug, Clone, Default)]
pub struct SendParts {
    /// The `one` part.
    pub one: Option<Upload>,
    /// The `list` part.
    pub list: Option<Vec<Upload>>,
    /// The `binary` part.
    pub binary: Option<Upload>,
    /// The `binaries` part.
    pub binaries: Option<Vec<Upload>>,
    /// The `several` part.
    ///
    /// The media type is one of `text/csv`, `application/vnd.ms-excel`; `Upload::with_content_type` says which.
    pub several: Option<Upload>,
    /// The `range` part.
    ///
    /// The media type is one of `image/*`; `Upload::with_content_type` says which.
    pub range: Option<Vec<Upload>>,
    /// The `texts` part.
    pub texts: Option<Vec<String>>,
}

impl SendParts {
    /// Sets [`one`](field@Self::one).
    #[inline]
    #[must_use]
    pub fn with_one(mut self, one: impl Into<Upload>) -> Self {
        self.one = Some(one.into());
        self
    }

    /// Sets [`list`](field@Self::list).
    #[inline]
    #[must_use]
    pub fn with_list(
        mut self,
        list: impl IntoIterator<Item = impl Into<Upload>>,
    ) -> Self {
        self.list = Some(collect::list(list));
        self
    }

    /// Sets [`binary`](field@Self::binary).
    #[inline]
    #[must_use]
    pub fn with_binary(mut self, binary: impl Into<Upload>) -> Self {
        self.binary = Some(binary.into());
        self
    }

    /// Sets [`binaries`](field@Self::binaries).
    #[inline]
    #[must_use]
    pub fn with_binaries(
        mut self,
        binaries: impl IntoIterator<Item = impl Into<Upload>>,
    ) -> Self {
        self.binaries = Some(collect::list(binaries));
        self
    }

    /// Sets [`several`](field@Self::several).
    #[inline]
    #[must_use]
    pub fn with_several(mut self, several: impl Into<Upload>) -> Self {
        self.several = Some(several.into());
        self
    }

    /// Sets [`range`](field@Self::range).
    #[inline]
    #[must_use]
    pub fn with_range(
        mut self,
        range: impl IntoIterator<Item = impl Into<Upload>>,
    ) -> Self {
        self.range = Some(collect::list(range));
        self
    }

    /// Sets [`texts`](field@Self::texts).
    #[inline]
    #[must_use]
    pub fn with_texts(
        mut self,
        texts: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.texts = Some(collect::list(texts));
        self
    }
}

impl SendParts {
    fn multipart(&self) -> Multipart {
        let mut body = Multipart::new();
        if let Some(value) = &self.one {
            body = body.file_as("one", value, "image/png");
        }
        if let Some(value) = &self.list {
            body = body.files_as("list", value, "image/png");
        }
        if let Some(value) = &self.binary {
            body = body.file_as("binary", value, "image/png");
        }
        if let Some(value) = &self.binaries {
            body = body.files_as("binaries", value, "image/png");
        }
        if let Some(value) = &self.several {
            body = body.file_as("several", value, "text/csv");
        }
        if let Some(value) = &self.range {
            body = body.files("range", value);
        }
        if let Some(value) = &self.texts {
            body = body.text_as("texts", value, Some("text/csv"));
        }
        body
    }
}

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

static SEND: Operation = Operation {
    id: "send",
    method: "POST",
    path: "/files",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("204", &[])],
};

#[inline]
fn decode_send(response: &RawResponse) -> Decoded<(), SendError> {
    match response.status().as_u16() {
        200..=299 => response.nothing(),
        _ => response.unexpected(),
    }
}
}
