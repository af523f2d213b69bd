pub mod api {
//! The operations that are in no group.

use std::collections::BTreeMap;
use std::fmt;

use super::client::Client;
use trine_runtime::{
    Base64, Call, Decoded, ErrorMessage, Multipart, Operation, RawResponse, Request,
    Upload, collect,
};

impl Client {
    /// `POST /files`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: bodies_multipart_files_3_1::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use bodies_multipart_files_3_1::Upload;
    /// use bodies_multipart_files_3_1::api::root::SendParts;
    ///
    /// client.send(&SendParts::new(Upload::from_path("file.bin"))).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send(&self, body: &SendParts) -> Call<(), SendError> {
        Request::new(&SEND, &self.core).multipart(body.multipart()).call(decode_send)
    }
}

/// The parts of the body of `send`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SendParts {
    /// The `unsaid` part.
    pub unsaid: Upload,
    /// The `anything` part.
    pub anything: Option<Upload>,
    /// Nothing of its type
    pub described: Option<Upload>,
    /// The `content` part. Content of type `image/png`.
    pub content: Option<Upload>,
    /// The `referenced` part.
    pub referenced: Option<Upload>,
    /// The `composed` part.
    pub composed: Option<Upload>,
    /// The `maybe` part. Content of type `application/octet-stream`.
    pub maybe: Option<Upload>,
    /// The `maybe_content` part. Content of type `image/png`.
    pub maybe_content: Option<Upload>,
    /// The `picture` part. Content of type `image/png`.
    pub picture: Option<Upload>,
    /// The `list` part.
    pub list: Option<Vec<Upload>>,
    /// The `anythings` part.
    pub anythings: Option<Vec<Upload>>,
    /// The `one_or_more` part.
    pub one_or_more: Option<Vec<Upload>>,
    /// The `file_or_url` part.
    pub file_or_url: Option<Upload>,
    /// The `json` part.
    pub json: Option<serde_json::Value>,
    /// The `csv` part. Content of type `text/csv`.
    pub csv: Option<String>,
    /// The `base64` part. Content of type `image/png`.
    pub base64: Option<Base64>,
    /// The `untyped_list` part.
    pub untyped_list: Option<Vec<serde_json::Value>>,
    /// The parts that have no field of their own.
    pub extra: BTreeMap<String, Upload>,
}

impl SendParts {
    /// Creates the body with the required parts; all others are left out.
    pub fn new(unsaid: impl Into<Upload>) -> Self {
        Self {
            unsaid: unsaid.into(),
            anything: None,
            described: None,
            content: None,
            referenced: None,
            composed: None,
            maybe: None,
            maybe_content: None,
            picture: None,
            list: None,
            anythings: None,
            one_or_more: None,
            file_or_url: None,
            json: None,
            csv: None,
            base64: None,
            untyped_list: None,
            extra: BTreeMap::new(),
        }
    }

    /// Sets [`anything`](field@Self::anything).
    #[inline]
    #[must_use]
    pub fn with_anything(mut self, anything: impl Into<Upload>) -> Self {
        self.anything = Some(anything.into());
        self
    }

    /// Sets [`described`](field@Self::described).
    #[inline]
    #[must_use]
    pub fn with_described(mut self, described: impl Into<Upload>) -> Self {
        self.described = Some(described.into());
        self
    }

    /// Sets [`content`](field@Self::content).
    #[inline]
    #[must_use]
    pub fn with_content(mut self, content: impl Into<Upload>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets [`referenced`](field@Self::referenced).
    #[inline]
    #[must_use]
    pub fn with_referenced(mut self, referenced: impl Into<Upload>) -> Self {
        self.referenced = Some(referenced.into());
        self
    }

    /// Sets [`composed`](field@Self::composed).
    #[inline]
    #[must_use]
    pub fn with_composed(mut self, composed: impl Into<Upload>) -> Self {
        self.composed = Some(composed.into());
        self
    }

    /// Sets [`maybe`](field@Self::maybe).
    #[inline]
    #[must_use]
    pub fn with_maybe(mut self, maybe: impl Into<Upload>) -> Self {
        self.maybe = Some(maybe.into());
        self
    }

    /// Sets [`maybe_content`](field@Self::maybe_content).
    #[inline]
    #[must_use]
    pub fn with_maybe_content(mut self, maybe_content: impl Into<Upload>) -> Self {
        self.maybe_content = Some(maybe_content.into());
        self
    }

    /// Sets [`picture`](field@Self::picture).
    #[inline]
    #[must_use]
    pub fn with_picture(mut self, picture: impl Into<Upload>) -> Self {
        self.picture = Some(picture.into());
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

    /// Sets [`anythings`](field@Self::anythings).
    #[inline]
    #[must_use]
    pub fn with_anythings(
        mut self,
        anythings: impl IntoIterator<Item = impl Into<Upload>>,
    ) -> Self {
        self.anythings = Some(collect::list(anythings));
        self
    }

    /// Sets [`one_or_more`](field@Self::one_or_more).
    #[inline]
    #[must_use]
    pub fn with_one_or_more(
        mut self,
        one_or_more: impl IntoIterator<Item = impl Into<Upload>>,
    ) -> Self {
        self.one_or_more = Some(collect::list(one_or_more));
        self
    }

    /// Sets [`file_or_url`](field@Self::file_or_url).
    #[inline]
    #[must_use]
    pub fn with_file_or_url(mut self, file_or_url: impl Into<Upload>) -> Self {
        self.file_or_url = Some(file_or_url.into());
        self
    }

    /// Sets [`json`](field@Self::json).
    #[inline]
    #[must_use]
    pub fn with_json(mut self, json: impl Into<serde_json::Value>) -> Self {
        self.json = Some(json.into());
        self
    }

    /// Sets [`csv`](field@Self::csv).
    #[inline]
    #[must_use]
    pub fn with_csv(mut self, csv: impl Into<String>) -> Self {
        self.csv = Some(csv.into());
        self
    }

    /// Sets [`base64`](field@Self::base64).
    #[inline]
    #[must_use]
    pub fn with_base64(mut self, base64: impl Into<Base64>) -> Self {
        self.base64 = Some(base64.into());
        self
    }

    /// Sets [`untyped_list`](field@Self::untyped_list).
    #[inline]
    #[must_use]
    pub fn with_untyped_list(
        mut self,
        untyped_list: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        self.untyped_list = Some(collect::list(untyped_list));
        self
    }

    /// Sets [`extra`](field@Self::extra).
    #[inline]
    #[must_use]
    pub fn with_extra(
        mut self,
        extra: impl IntoIterator<Item = (impl Into<String>, impl Into<Upload>)>,
    ) -> Self {
        self.extra = collect::map(extra);
        self
    }
}

impl SendParts {
    fn multipart(&self) -> Multipart {
        let mut body = Multipart::new();
        body = body.file("unsaid", &self.unsaid);
        if let Some(value) = &self.anything {
            body = body.file("anything", value);
        }
        if let Some(value) = &self.described {
            body = body.file("described", value);
        }
        if let Some(value) = &self.content {
            body = body.file_as("content", value, "image/png");
        }
        if let Some(value) = &self.referenced {
            body = body.file_as("referenced", value, "application/octet-stream");
        }
        if let Some(value) = &self.composed {
            body = body.file_as("composed", value, "application/octet-stream");
        }
        if let Some(value) = &self.maybe {
            body = body.file_as("maybe", value, "application/octet-stream");
        }
        if let Some(value) = &self.maybe_content {
            body = body.file_as("maybe_content", value, "image/png");
        }
        if let Some(value) = &self.picture {
            body = body.file_as("picture", value, "image/png");
        }
        if let Some(value) = &self.list {
            body = body.files_as("list", value, "image/png");
        }
        if let Some(value) = &self.anythings {
            body = body.files("anythings", value);
        }
        if let Some(value) = &self.one_or_more {
            body = body.files("one_or_more", value);
        }
        if let Some(value) = &self.file_or_url {
            body = body.file("file_or_url", value);
        }
        if let Some(value) = &self.json {
            body = body.json_as("json", value, "application/json");
        }
        if let Some(value) = &self.csv {
            body = body.text_as("csv", value, Some("text/csv"));
        }
        if let Some(value) = &self.base64 {
            body = body.text("base64", value);
        }
        if let Some(value) = &self.untyped_list {
            body = body.json("untyped_list", value);
        }
        for (name, value) in &self.extra {
            body = body.file(name, value);
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
pub mod types {
//! The types that several groups of operations share, or that no operation uses.

/// The schema `Blob` of the document. Content of type `application/octet-stream`.
pub type Blob = String;
}
