//! Notes and what is in them.

use std::fmt;

use crate::runtime::page::{Batch, Page, Total};
use crate::runtime::{
    Call, Core, Decoded, ErrorMessage, EventFormat, EventStream, Operation, Pager, RawResponse, Request, collect,
};
use crate::types::{
    NewNote, Note, NotePage, NoteUpdate, NotesListChangesResponse, NotesListWordsResponse, Problem, Summary,
    SummaryPart, SummaryRequest,
};

/// Notes and what is in them.
#[derive(Debug, Clone, Copy)]
pub struct Notes<'c> {
    pub(crate) core: &'c Core,
}

impl Notes<'_> {
    /// Keep a note.
    ///
    /// `POST /notes`
    ///
    /// Scopes: `read`, `write` of `oauth`.
    ///
    /// # Errors
    /// * [`UnprocessableEntity`](CreateError::UnprocessableEntity), 422: What is wrong
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use notes::types::NewNote;
    ///
    /// let note = client.notes().create(&NewNote::new("text")).await?;
    /// println!("{}", note.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &NewNote) -> Call<Note, CreateError> {
        Request::new(&CREATE, self.core)
            .json(body)
            .accept("application/json")
            .call(decode_create)
    }

    /// Keep a note.
    ///
    /// `POST /notes`
    ///
    /// Scopes: `read`, `write` of `oauth`.
    ///
    /// # Errors
    /// * [`UnprocessableEntity`](CreateError::UnprocessableEntity), 422: What is wrong
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use notes::types::NewNote;
    ///
    /// let note = client.notes().create_as_form(&NewNote::new("text")).await?;
    /// println!("{}", note.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_as_form(&self, body: &NewNote) -> Call<Note, CreateError> {
        Request::new(&CREATE, self.core)
            .form(body, &[])
            .accept("application/json")
            .call(decode_create)
    }

    /// Keep a note.
    ///
    /// `POST /notes`
    ///
    /// Scopes: `read`, `write` of `oauth`.
    ///
    /// # Errors
    /// * [`UnprocessableEntity`](CreateError::UnprocessableEntity), 422: What is wrong
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let note = client.notes().create_as_text("body").await?;
    /// println!("{}", note.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_as_text(&self, body: &str) -> Call<Note, CreateError> {
        Request::new(&CREATE, self.core)
            .text("text/plain", body)
            .accept("application/json")
            .call(decode_create)
    }

    /// Forget a note.
    ///
    /// Deprecated.
    ///
    /// `DELETE /notes/{id}`
    ///
    /// Scopes: `read`, `write` of `oauth`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # #[allow(deprecated)] async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.notes().delete("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated]
    #[inline]
    pub fn delete(&self, id: &str) -> Call<(), DeleteError> {
        Request::new(&DELETE, self.core).path("id", &id).call(decode_delete)
    }

    /// Every note, a line each.
    ///
    /// `GET /export`
    ///
    /// Scopes: `read`, `write` of `oauth`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut events = client.notes().export().await?;
    /// while let Some(event) = events.next().await {
    ///     let event = event?;
    ///     println!("{event:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn export(&self) -> Call<EventStream<Note>, ExportError> {
        Request::new(&EXPORT, self.core)
            .accept("application/x-ndjson")
            .streamed()
            .call(decode_export)
    }

    /// Read a note.
    ///
    /// `GET /notes/{id}`
    ///
    /// Scopes: `read`, `write` of `oauth`.
    ///
    /// # Errors
    /// * [`ClientError`](GetError::ClientError), 4XX: What is wrong
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let note = client.notes().get("id").await?;
    /// println!("{}", note.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self, id: &str) -> Call<Note, GetError> {
        Request::new(&GET, self.core)
            .path("id", &id)
            .accept("application/json")
            .call(decode_get)
    }

    /// List notes, newest first.
    ///
    /// `GET /notes`
    ///
    /// Response headers: `headers::X_RATELIMIT_REMAINING`.
    ///
    /// Scopes: `read`, `write` of `oauth`.
    ///
    /// # Errors
    /// * [`TooManyRequests`](ListError::TooManyRequests), 429: What is wrong
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let note_page = client.notes().list().await?;
    /// println!("{note_page:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> Call<NotePage, ListError> {
        self.list_with(&ListParams::default())
    }

    /// Does the same as [`list`](Self::list), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use notes::api::notes::ListParams;
    ///
    /// let note_page = client
    ///     .notes()
    ///     .list_with(&ListParams::default().with_cursor("cursor"))
    ///     .await?;
    /// println!("{note_page:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_with(&self, params: &ListParams) -> Call<NotePage, ListError> {
        Request::new(&LIST, self.core)
            .query("cursor", &params.cursor)
            .query("limit", &params.limit)
            .query("label", &params.label)
            .accept("application/json")
            .call(decode_list)
    }

    /// Returns the items of all pages of [`list`](Self::list) as a stream.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.notes().list_pager();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pager(&self) -> Pager<Note> {
        self.list_pager_with(&ListParams::default())
    }

    /// Does the same as [`list_pager`](Self::list_pager), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use notes::api::notes::ListParams;
    ///
    /// let mut items = client
    ///     .notes()
    ///     .list_pager_with(&ListParams::default().with_cursor("cursor"));
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pager_with(&self, params: &ListParams) -> Pager<Note> {
        let core = self.core.clone();
        let params = params.clone();
        Pager::cursor(
            move |cursor| {
                let params = ListParams {
                    cursor: cursor.or_else(|| params.cursor.clone()),
                    ..params.clone()
                };
                Notes { core: &core }.list_with(&params)
            },
            |page: NotePage| Page {
                next: page.next_cursor,
                items: page.data,
            },
        )
    }

    /// List what was done, the oldest first.
    ///
    /// `GET /changes`
    ///
    /// Scopes: `read`, `write` of `oauth`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.notes().list_changes().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_changes(&self) -> Call<NotesListChangesResponse, ListChangesError> {
        self.list_changes_with(&ListChangesParams::default())
    }

    /// Does the same as [`list_changes`](Self::list_changes), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use notes::api::notes::ListChangesParams;
    ///
    /// let response = client
    ///     .notes()
    ///     .list_changes_with(&ListChangesParams::default().with_since("since"))
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_changes_with(&self, params: &ListChangesParams) -> Call<NotesListChangesResponse, ListChangesError> {
        Request::new(&LIST_CHANGES, self.core)
            .query("since", &params.since)
            .accept("application/json")
            .call(decode_list_changes)
    }

    /// Returns the items of all pages of [`list_changes`](Self::list_changes) as a stream.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.notes().list_changes_pager();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_changes_pager(&self) -> Pager<String> {
        self.list_changes_pager_with(&ListChangesParams::default())
    }

    /// Does the same as [`list_changes_pager`](Self::list_changes_pager), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use notes::api::notes::ListChangesParams;
    ///
    /// let mut items = client
    ///     .notes()
    ///     .list_changes_pager_with(&ListChangesParams::default().with_since("since"));
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_changes_pager_with(&self, params: &ListChangesParams) -> Pager<String> {
        let core = self.core.clone();
        let params = params.clone();
        Pager::cursor(
            move |cursor| {
                let params = ListChangesParams {
                    since: cursor.or_else(|| params.since.clone()),
                };
                Notes { core: &core }.list_changes_with(&params)
            },
            |page: NotesListChangesResponse| Page {
                next: page.history.as_ref().and_then(|page| page.upto.clone()),
                items: page.history.and_then(|page| page.changes).unwrap_or_default(),
            },
        )
    }

    /// List labels.
    ///
    /// `GET /labels`
    ///
    /// Scopes: `read`, `write` of `oauth`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let items = client.notes().list_labels().await?;
    /// println!("{} items", items.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_labels(&self) -> Call<Vec<String>, ListLabelsError> {
        self.list_labels_with(&ListLabelsParams::default())
    }

    /// Does the same as [`list_labels`](Self::list_labels), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use notes::api::notes::ListLabelsParams;
    ///
    /// let items = client
    ///     .notes()
    ///     .list_labels_with(&ListLabelsParams::default().with_page(1))
    ///     .await?;
    /// println!("{} items", items.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_labels_with(&self, params: &ListLabelsParams) -> Call<Vec<String>, ListLabelsError> {
        Request::new(&LIST_LABELS, self.core)
            .query("page", &params.page)
            .accept("application/json")
            .call(decode_list_labels)
    }

    /// Returns the items of all pages of [`list_labels`](Self::list_labels) as a stream.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.notes().list_labels_pager();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_labels_pager(&self) -> Pager<String> {
        self.list_labels_pager_with(&ListLabelsParams::default())
    }

    /// Does the same as [`list_labels_pager`](Self::list_labels_pager), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use notes::api::notes::ListLabelsParams;
    ///
    /// let mut items = client
    ///     .notes()
    ///     .list_labels_pager_with(&ListLabelsParams::default().with_page(1));
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_labels_pager_with(&self, params: &ListLabelsParams) -> Pager<String> {
        let core = self.core.clone();
        let params = params.clone();
        Pager::numbered(
            1,
            params.page.unwrap_or(1),
            move |number| {
                let params = ListLabelsParams { page: Some(number) };
                Notes { core: &core }.list_labels_with(&params)
            },
            |page: Vec<String>| page,
        )
    }

    /// List the words of all notes.
    ///
    /// `GET /words`
    ///
    /// Scopes: `read`, `write` of `oauth`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.notes().list_words().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_words(&self) -> Call<NotesListWordsResponse, ListWordsError> {
        self.list_words_with(&ListWordsParams::default())
    }

    /// Does the same as [`list_words`](Self::list_words), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use notes::api::notes::ListWordsParams;
    ///
    /// let response = client
    ///     .notes()
    ///     .list_words_with(&ListWordsParams::default().with_sheet(1))
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_words_with(&self, params: &ListWordsParams) -> Call<NotesListWordsResponse, ListWordsError> {
        Request::new(&LIST_WORDS, self.core)
            .query("sheet", &params.sheet)
            .accept("application/json")
            .call(decode_list_words)
    }

    /// Returns the items of all pages of [`list_words`](Self::list_words) as a stream.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.notes().list_words_pager();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_words_pager(&self) -> Pager<String> {
        self.list_words_pager_with(&ListWordsParams::default())
    }

    /// Does the same as [`list_words_pager`](Self::list_words_pager), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use notes::api::notes::ListWordsParams;
    ///
    /// let mut items = client
    ///     .notes()
    ///     .list_words_pager_with(&ListWordsParams::default().with_sheet(1));
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_words_pager_with(&self, params: &ListWordsParams) -> Pager<String> {
        let core = self.core.clone();
        let params = params.clone();
        Pager::numbered(
            1,
            params.sheet.unwrap_or(1),
            move |number| {
                let params = ListWordsParams { sheet: Some(number) };
                Notes { core: &core }.list_words_with(&params)
            },
            |page: NotesListWordsResponse| Batch {
                total: Some(Total::Pages(page.sheets)),
                more: None,
                items: page.words,
            },
        )
    }

    /// Summarise notes, at once or word by word.
    ///
    /// `POST /notes/summary`
    ///
    /// Scopes: `read`, `write` of `oauth`.
    ///
    /// # Errors
    /// * [`UnprocessableEntity`](SummarizeError::UnprocessableEntity), 422: What is wrong
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use notes::types::SummaryRequest;
    ///
    /// let summary = client.notes().summarize(&SummaryRequest::new(["id"])).await?;
    /// println!("{summary:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn summarize(&self, body: &SummaryRequest) -> Call<Summary, SummarizeError> {
        Request::new(&SUMMARIZE, self.core)
            .json(body)
            .accept("application/json")
            .call(decode_summarize)
    }

    /// Does the same as [`summarize`](Self::summarize), and returns the response as a stream. Sets `stream` in the body.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use notes::types::SummaryRequest;
    ///
    /// let mut events = client
    ///     .notes()
    ///     .summarize_stream(&SummaryRequest::new(["id"]))
    ///     .await?;
    /// while let Some(event) = events.next().await {
    ///     let event = event?;
    ///     println!("{event:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn summarize_stream(&self, body: &SummaryRequest) -> Call<EventStream<SummaryPart>, SummarizeError> {
        let body = &SummaryRequest {
            stream: Some(true),
            ..body.clone()
        };
        Request::new(&SUMMARIZE, self.core)
            .json(body)
            .accept("text/event-stream, application/json")
            .streamed()
            .call(decode_summarize_stream)
    }

    /// Change what is given, unset what is null, keep the rest.
    ///
    /// `PATCH /notes/{id}`
    ///
    /// Scopes: `read`, `write` of `oauth`.
    ///
    /// # Errors
    /// * [`ClientError`](UpdateError::ClientError), 4XX: What is wrong
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: notes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use notes::types::NoteUpdate;
    ///
    /// let note = client
    ///     .notes()
    ///     .update("id", &NoteUpdate::default().with_text("text"))
    ///     .await?;
    /// println!("{}", note.id);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(&self, id: &str, body: &NoteUpdate) -> Call<Note, UpdateError> {
        Request::new(&UPDATE, self.core)
            .path("id", &id)
            .json_as("application/merge-patch+json", body)
            .accept("application/json")
            .call(decode_update)
    }
}

/// The errors of `create`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CreateError {
    /// What is wrong.
    UnprocessableEntity(Problem),
}

impl ErrorMessage for CreateError {
    fn message(&self) -> Option<&str> {
        match self {
            Self::UnprocessableEntity(body) => ErrorMessage::message(body),
        }
    }
}

impl fmt::Display for CreateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = match self {
            Self::UnprocessableEntity(_) => "422 Unprocessable Content",
        };
        f.write_str(ErrorMessage::message(self).unwrap_or(status))
    }
}

impl std::error::Error for CreateError {}

/// The errors of `delete`. The document describes none.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum DeleteError {}

impl ErrorMessage for DeleteError {
    fn message(&self) -> Option<&str> {
        match *self {}
    }
}

impl fmt::Display for DeleteError {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for DeleteError {}

/// The errors of `export`. The document describes none.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ExportError {}

impl ErrorMessage for ExportError {
    fn message(&self) -> Option<&str> {
        match *self {}
    }
}

impl fmt::Display for ExportError {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for ExportError {}

/// The errors of `get`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetError {
    /// What is wrong.
    ClientError(Problem),
}

impl ErrorMessage for GetError {
    fn message(&self) -> Option<&str> {
        match self {
            Self::ClientError(body) => ErrorMessage::message(body),
        }
    }
}

impl fmt::Display for GetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = match self {
            Self::ClientError(_) => "client error",
        };
        f.write_str(ErrorMessage::message(self).unwrap_or(status))
    }
}

impl std::error::Error for GetError {}

/// Parameters of `list_with`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListParams {
    /// Where the page begins.
    pub cursor: Option<String>,
    /// The `limit` parameter. At least 1. At most 100.
    pub limit: Option<i64>,
    /// The `label` parameter.
    pub label: Option<Vec<String>>,
}

impl ListParams {
    /// Sets [`cursor`](field@Self::cursor).
    #[inline]
    #[must_use]
    pub fn with_cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Sets [`limit`](field@Self::limit).
    #[inline]
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets [`label`](field@Self::label).
    #[inline]
    #[must_use]
    pub fn with_label(mut self, label: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.label = Some(collect::list(label));
        self
    }
}

/// The errors of `list`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListError {
    /// What is wrong.
    TooManyRequests(Problem),
}

impl ErrorMessage for ListError {
    fn message(&self) -> Option<&str> {
        match self {
            Self::TooManyRequests(body) => ErrorMessage::message(body),
        }
    }
}

impl fmt::Display for ListError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = match self {
            Self::TooManyRequests(_) => "429 Too Many Requests",
        };
        f.write_str(ErrorMessage::message(self).unwrap_or(status))
    }
}

impl std::error::Error for ListError {}

/// Parameters of `list_changes_with`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListChangesParams {
    /// The `since` parameter.
    pub since: Option<String>,
}

impl ListChangesParams {
    /// Sets [`since`](field@Self::since).
    #[inline]
    #[must_use]
    pub fn with_since(mut self, since: impl Into<String>) -> Self {
        self.since = Some(since.into());
        self
    }
}

/// The errors of `list_changes`. The document describes none.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListChangesError {}

impl ErrorMessage for ListChangesError {
    fn message(&self) -> Option<&str> {
        match *self {}
    }
}

impl fmt::Display for ListChangesError {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for ListChangesError {}

/// Parameters of `list_labels_with`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListLabelsParams {
    /// The `page` parameter. Default: `1`.
    pub page: Option<i64>,
}

impl ListLabelsParams {
    /// Sets [`page`](field@Self::page).
    #[inline]
    #[must_use]
    pub fn with_page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

/// The errors of `list_labels`. The document describes none.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListLabelsError {}

impl ErrorMessage for ListLabelsError {
    fn message(&self) -> Option<&str> {
        match *self {}
    }
}

impl fmt::Display for ListLabelsError {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for ListLabelsError {}

/// Parameters of `list_words_with`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListWordsParams {
    /// The `sheet` parameter. Default: `1`.
    pub sheet: Option<i64>,
}

impl ListWordsParams {
    /// Sets [`sheet`](field@Self::sheet).
    #[inline]
    #[must_use]
    pub fn with_sheet(mut self, sheet: i64) -> Self {
        self.sheet = Some(sheet);
        self
    }
}

/// The errors of `list_words`. The document describes none.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListWordsError {}

impl ErrorMessage for ListWordsError {
    fn message(&self) -> Option<&str> {
        match *self {}
    }
}

impl fmt::Display for ListWordsError {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for ListWordsError {}

/// The errors of `summarize`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SummarizeError {
    /// What is wrong.
    UnprocessableEntity(Problem),
}

impl ErrorMessage for SummarizeError {
    fn message(&self) -> Option<&str> {
        match self {
            Self::UnprocessableEntity(body) => ErrorMessage::message(body),
        }
    }
}

impl fmt::Display for SummarizeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = match self {
            Self::UnprocessableEntity(_) => "422 Unprocessable Content",
        };
        f.write_str(ErrorMessage::message(self).unwrap_or(status))
    }
}

impl std::error::Error for SummarizeError {}

/// The errors of `update`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateError {
    /// What is wrong.
    ClientError(Problem),
}

impl ErrorMessage for UpdateError {
    fn message(&self) -> Option<&str> {
        match self {
            Self::ClientError(body) => ErrorMessage::message(body),
        }
    }
}

impl fmt::Display for UpdateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = match self {
            Self::ClientError(_) => "client error",
        };
        f.write_str(ErrorMessage::message(self).unwrap_or(status))
    }
}

impl std::error::Error for UpdateError {}

static CREATE: Operation = Operation {
    id: "notes_create",
    method: "POST",
    path: "/notes",
    security: &[&["apiKey"], &["oauth"]],
    server: None,
    deprecated: false,
    responses: &[("201", &["application/json"]), ("422", &["application/json"])],
};

#[inline]
fn decode_create(response: &RawResponse) -> Decoded<Note, CreateError> {
    match response.status().as_u16() {
        422 => response.api_error(CreateError::UnprocessableEntity),
        200..=299 => response.json(),
        _ => response.unexpected(),
    }
}

static DELETE: Operation = Operation {
    id: "notes_delete",
    method: "DELETE",
    path: "/notes/{id}",
    security: &[&["apiKey"], &["oauth"]],
    server: None,
    deprecated: true,
    responses: &[("204", &[])],
};

#[inline]
fn decode_delete(response: &RawResponse) -> Decoded<(), DeleteError> {
    match response.status().as_u16() {
        200..=299 => response.nothing(),
        _ => response.unexpected(),
    }
}

static EXPORT: Operation = Operation {
    id: "notes_export",
    method: "GET",
    path: "/export",
    security: &[&["apiKey"], &["oauth"]],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/x-ndjson"])],
};

#[inline]
fn decode_export(response: &RawResponse) -> Decoded<EventStream<Note>, ExportError> {
    match response.status().as_u16() {
        200..=299 => response.events(EventFormat::Lines),
        _ => response.unexpected(),
    }
}

static GET: Operation = Operation {
    id: "notes_get",
    method: "GET",
    path: "/notes/{id}",
    security: &[&["apiKey"], &["oauth"]],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/json"]), ("4XX", &["application/json"])],
};

#[inline]
fn decode_get(response: &RawResponse) -> Decoded<Note, GetError> {
    match response.status().as_u16() {
        200..=299 => response.json(),
        400..=499 => response.api_error(GetError::ClientError),
        _ => response.unexpected(),
    }
}

static LIST: Operation = Operation {
    id: "notes_list",
    method: "GET",
    path: "/notes",
    security: &[&["apiKey"], &["oauth"]],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/json"]), ("429", &["application/json"])],
};

#[inline]
fn decode_list(response: &RawResponse) -> Decoded<NotePage, ListError> {
    match response.status().as_u16() {
        429 => response.api_error(ListError::TooManyRequests),
        200..=299 => response.json(),
        _ => response.unexpected(),
    }
}

static LIST_CHANGES: Operation = Operation {
    id: "notes_list_changes",
    method: "GET",
    path: "/changes",
    security: &[&["apiKey"], &["oauth"]],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/json"])],
};

#[inline]
fn decode_list_changes(response: &RawResponse) -> Decoded<NotesListChangesResponse, ListChangesError> {
    match response.status().as_u16() {
        200..=299 => response.json(),
        _ => response.unexpected(),
    }
}

static LIST_LABELS: Operation = Operation {
    id: "notes_list_labels",
    method: "GET",
    path: "/labels",
    security: &[&["apiKey"], &["oauth"]],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/json"])],
};

#[inline]
fn decode_list_labels(response: &RawResponse) -> Decoded<Vec<String>, ListLabelsError> {
    match response.status().as_u16() {
        200..=299 => response.json(),
        _ => response.unexpected(),
    }
}

static LIST_WORDS: Operation = Operation {
    id: "notes_list_words",
    method: "GET",
    path: "/words",
    security: &[&["apiKey"], &["oauth"]],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/json"])],
};

#[inline]
fn decode_list_words(response: &RawResponse) -> Decoded<NotesListWordsResponse, ListWordsError> {
    match response.status().as_u16() {
        200..=299 => response.json(),
        _ => response.unexpected(),
    }
}

static SUMMARIZE: Operation = Operation {
    id: "notes_summarize",
    method: "POST",
    path: "/notes/summary",
    security: &[&["apiKey"], &["oauth"]],
    server: None,
    deprecated: false,
    responses: &[
        ("200", &["application/json", "text/event-stream"]),
        ("422", &["application/json"]),
    ],
};

#[inline]
fn decode_summarize(response: &RawResponse) -> Decoded<Summary, SummarizeError> {
    match response.status().as_u16() {
        422 => response.api_error(SummarizeError::UnprocessableEntity),
        200..=299 => response.json(),
        _ => response.unexpected(),
    }
}

#[inline]
fn decode_summarize_stream(response: &RawResponse) -> Decoded<EventStream<SummaryPart>, SummarizeError> {
    match response.status().as_u16() {
        422 => response.api_error(SummarizeError::UnprocessableEntity),
        200..=299 => response.events(EventFormat::Data),
        _ => response.unexpected(),
    }
}

static UPDATE: Operation = Operation {
    id: "notes_update",
    method: "PATCH",
    path: "/notes/{id}",
    security: &[&["apiKey"], &["oauth"]],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/json"]), ("4XX", &["application/json"])],
};

#[inline]
fn decode_update(response: &RawResponse) -> Decoded<Note, UpdateError> {
    match response.status().as_u16() {
        200..=299 => response.json(),
        400..=499 => response.api_error(UpdateError::ClientError),
        _ => response.unexpected(),
    }
}
