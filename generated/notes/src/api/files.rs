//! Files, streamed both ways.

use std::fmt;

use crate::runtime::{
    Bytes, Call, Core, Decoded, ErrorMessage, Multipart, Operation, Pager, RawResponse, Request, Upload,
};
use crate::types::{File, Problem};

/// Files, streamed both ways.
#[derive(Debug, Clone, Copy)]
pub struct Files<'c> {
    pub(crate) core: &'c Core,
}

impl Files<'_> {
    /// What is in a file.
    ///
    /// `GET /files/{id}/content`
    ///
    /// Scopes: `read`, `write` of `oauth`.
    ///
    /// # Errors
    /// * [`NotFound`](DownloadError::NotFound), 404: What is wrong
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let bytes = client.files().download("id").await?;
    /// std::fs::write("file.bin", bytes)?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn download(&self, id: &str) -> Call<Bytes, DownloadError> {
        Request::new(&DOWNLOAD, self.core)
            .path("id", &id)
            .accept("application/octet-stream, application/json")
            .call(decode_download)
    }

    /// List files.
    ///
    /// `GET /files`
    ///
    /// Response headers: `headers::LINK`.
    ///
    /// Scopes: `read`, `write` of `oauth`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let items = client.files().list().await?;
    /// println!("{} items", items.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> Call<Vec<File>, ListError> {
        Request::new(&LIST, self.core)
            .accept("application/json")
            .call(decode_list)
    }

    /// Returns the items of all pages of [`list`](Self::list) as a stream.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.files().list_pager();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pager(&self) -> Pager<File> {
        let core = self.core.clone();
        Pager::link(move || Files { core: &core }.list(), |page: Vec<File>| page)
    }

    /// Keep a file.
    ///
    /// `POST /files`
    ///
    /// Scopes: `read`, `write` of `oauth`.
    ///
    /// # Errors
    /// * [`ContentTooLarge`](UploadError::ContentTooLarge), 413: What is wrong
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use notes::Upload;
    /// use notes::api::files::UploadParts;
    ///
    /// let file = client
    ///     .files()
    ///     .upload(&UploadParts::new(Upload::from_path("file.bin")))
    ///     .await?;
    /// println!("{}", file.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upload(&self, body: &UploadParts) -> Call<File, UploadError> {
        Request::new(&UPLOAD, self.core)
            .multipart(body.multipart())
            .accept("application/json")
            .call(decode_upload)
    }
}

/// The errors of `download`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DownloadError {
    /// What is wrong.
    NotFound(Problem),
}

impl ErrorMessage for DownloadError {
    fn message(&self) -> Option<&str> {
        match self {
            Self::NotFound(body) => ErrorMessage::message(body),
        }
    }
}

impl fmt::Display for DownloadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = match self {
            Self::NotFound(_) => "404 Not Found",
        };
        f.write_str(ErrorMessage::message(self).unwrap_or(status))
    }
}

impl std::error::Error for DownloadError {}

/// The errors of `list`. The document describes none.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListError {}

impl ErrorMessage for ListError {
    fn message(&self) -> Option<&str> {
        match *self {}
    }
}

impl fmt::Display for ListError {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for ListError {}

/// The parts of the body of `upload`.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct UploadParts {
    /// The `content` part.
    pub content: Upload,
    /// The `purpose` part.
    pub purpose: Option<String>,
}

impl UploadParts {
    /// Creates the body with the required parts; all others are left out.
    pub fn new(content: impl Into<Upload>) -> Self {
        Self {
            content: content.into(),
            purpose: None,
        }
    }

    /// Sets [`purpose`](field@Self::purpose).
    #[inline]
    #[must_use]
    pub fn with_purpose(mut self, purpose: impl Into<String>) -> Self {
        self.purpose = Some(purpose.into());
        self
    }
}

impl UploadParts {
    fn multipart(&self) -> Multipart {
        let mut body = Multipart::new();
        body = body.file("content", &self.content);
        if let Some(value) = &self.purpose {
            body = body.text("purpose", value);
        }
        body
    }
}

/// The errors of `upload`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UploadError {
    /// What is wrong.
    ContentTooLarge(Problem),
}

impl ErrorMessage for UploadError {
    fn message(&self) -> Option<&str> {
        match self {
            Self::ContentTooLarge(body) => ErrorMessage::message(body),
        }
    }
}

impl fmt::Display for UploadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = match self {
            Self::ContentTooLarge(_) => "413 Content Too Large",
        };
        f.write_str(ErrorMessage::message(self).unwrap_or(status))
    }
}

impl std::error::Error for UploadError {}

static DOWNLOAD: Operation = Operation {
    id: "files_download",
    method: "GET",
    path: "/files/{id}/content",
    security: &[&["apiKey"], &["oauth"]],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/octet-stream"]), ("404", &["application/json"])],
};

#[inline]
fn decode_download(response: &RawResponse) -> Decoded<Bytes, DownloadError> {
    match response.status().as_u16() {
        404 => response.api_error(DownloadError::NotFound),
        200..=299 => response.bytes(),
        _ => response.unexpected(),
    }
}

static LIST: Operation = Operation {
    id: "files_list",
    method: "GET",
    path: "/files",
    security: &[&["apiKey"], &["oauth"]],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/json"])],
};

#[inline]
fn decode_list(response: &RawResponse) -> Decoded<Vec<File>, ListError> {
    match response.status().as_u16() {
        200..=299 => response.json(),
        _ => response.unexpected(),
    }
}

static UPLOAD: Operation = Operation {
    id: "files_upload",
    method: "POST",
    path: "/files",
    security: &[&["apiKey"], &["oauth"]],
    server: None,
    deprecated: false,
    responses: &[("201", &["application/json"]), ("413", &["application/json"])],
};

#[inline]
fn decode_upload(response: &RawResponse) -> Decoded<File, UploadError> {
    match response.status().as_u16() {
        413 => response.api_error(UploadError::ContentTooLarge),
        200..=299 => response.json(),
        _ => response.unexpected(),
    }
}
