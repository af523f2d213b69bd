// Needs trine-runtime with the features page.

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
pub mod api {
pub mod blobs {
//! The operations of `client.blobs()`.

use super::super::api::PagesError;
use trine_runtime::{Call, Core, Decoded, Operation, Pager, RawResponse, Request};

/// The operations of `client.blobs()`.
#[derive(Debug, Clone, Copy)]
pub struct Blobs<'c> {
    pub(crate) core: &'c Core,
}

impl Blobs<'_> {
    /// `GET /blobs`
    ///
    /// Response headers: `headers::NEXT_TOKEN`.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let items = client.blobs().list().await?;
    /// println!("{} items", items.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> Call<Vec<String>, ListError> {
        self.list_with(&ListParams::default())
    }

    /// Does the same as [`list`](Self::list), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use pages::api::blobs::ListParams;
    ///
    /// let items = client
    ///     .blobs()
    ///     .list_with(&ListParams::default().with_token("token"))
    ///     .await?;
    /// println!("{} items", items.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_with(&self, params: &ListParams) -> Call<Vec<String>, ListError> {
        Request::new(&LIST, self.core)
            .query("token", &params.token)
            .accept("application/json")
            .call(decode_list)
    }

    /// Returns the items of all pages of [`list`](Self::list) as a stream.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.blobs().list_pager();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pager(&self) -> Pager<String> {
        self.list_pager_with(&ListParams::default())
    }

    /// Does the same as [`list_pager`](Self::list_pager), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use pages::api::blobs::ListParams;
    ///
    /// let mut items = client
    ///     .blobs()
    ///     .list_pager_with(&ListParams::default().with_token("token"));
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pager_with(&self, params: &ListParams) -> Pager<String> {
        let core = self.core.clone();
        let params = params.clone();
        Pager::header(
            "next-token",
            move |cursor| {
                let params = ListParams {
                    token: cursor.or_else(|| params.token.clone()),
                };
                Blobs { core: &core }.list_with(&params)
            },
            |page: Vec<String>| page,
        )
    }
}

/// Parameters of `list_with`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListParams {
    /// The `token` parameter.
    pub token: Option<String>,
}

impl ListParams {
    /// Sets [`token`](field@Self::token).
    #[inline]
    #[must_use]
    pub fn with_token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }
}

/// The errors of `list`. The document describes none.
pub type ListError = PagesError;

static LIST: Operation = Operation {
    id: "list_blobs",
    method: "GET",
    path: "/blobs",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/json"])],
};

#[inline]
fn decode_list(response: &RawResponse) -> Decoded<Vec<String>, ListError> {
    match response.status().as_u16() {
        200..=299 => response.json(),
        _ => response.unexpected(),
    }
}
}

pub mod customers {
//! The operations of `client.customers()`.

use super::super::api::PagesError;
use super::super::types::{Issue, ListCustomersResponse};
use trine_runtime::page::Batch;
use trine_runtime::{Call, Core, Decoded, Operation, Pager, RawResponse, Request};

/// The operations of `client.customers()`.
#[derive(Debug, Clone, Copy)]
pub struct Customers<'c> {
    pub(crate) core: &'c Core,
}

impl Customers<'_> {
    /// `GET /customers`
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.customers().list().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> Call<ListCustomersResponse, ListError> {
        self.list_with(&ListParams::default())
    }

    /// Does the same as [`list`](Self::list), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use pages::api::customers::ListParams;
    ///
    /// let response = client
    ///     .customers()
    ///     .list_with(&ListParams::default().with_starting_after("starting_after"))
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_with(
        &self,
        params: &ListParams,
    ) -> Call<ListCustomersResponse, ListError> {
        Request::new(&LIST, self.core)
            .query("starting_after", &params.starting_after)
            .query("ending_before", &params.ending_before)
            .query("limit", &params.limit)
            .accept("application/json")
            .call(decode_list)
    }

    /// Returns the items of all pages of [`list`](Self::list) as a stream.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.customers().list_pager();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pager(&self) -> Pager<Issue> {
        self.list_pager_with(&ListParams::default())
    }

    /// Does the same as [`list_pager`](Self::list_pager), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use pages::api::customers::ListParams;
    ///
    /// let mut items = client
    ///     .customers()
    ///     .list_pager_with(&ListParams::default().with_starting_after("starting_after"));
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pager_with(&self, params: &ListParams) -> Pager<Issue> {
        let core = self.core.clone();
        let params = params.clone();
        if params.ending_before.is_some() {
            return Pager::first_item(
                move |cursor| {
                    let params = ListParams {
                        ending_before: cursor.or_else(|| params.ending_before.clone()),
                        ..params.clone()
                    };
                    Customers { core: &core }.list_with(&params)
                },
                |page: ListCustomersResponse| Batch {
                    total: None,
                    more: Some(page.has_more),
                    items: page.data,
                },
                |item: &Issue| Some(item.id.clone()),
            );
        }
        Pager::last_item(
            move |cursor| {
                let params = ListParams {
                    starting_after: cursor.or_else(|| params.starting_after.clone()),
                    ..params.clone()
                };
                Customers { core: &core }.list_with(&params)
            },
            |page: ListCustomersResponse| Batch {
                total: None,
                more: Some(page.has_more),
                items: page.data,
            },
            |item: &Issue| Some(item.id.clone()),
        )
    }
}

/// Parameters of `list_with`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListParams {
    /// The `starting_after` parameter.
    pub starting_after: Option<String>,
    /// The `ending_before` parameter.
    pub ending_before: Option<String>,
    /// The `limit` parameter.
    pub limit: Option<i64>,
}

impl ListParams {
    /// Sets [`starting_after`](field@Self::starting_after).
    #[inline]
    #[must_use]
    pub fn with_starting_after(mut self, starting_after: impl Into<String>) -> Self {
        self.starting_after = Some(starting_after.into());
        self
    }

    /// Sets [`ending_before`](field@Self::ending_before).
    #[inline]
    #[must_use]
    pub fn with_ending_before(mut self, ending_before: impl Into<String>) -> Self {
        self.ending_before = Some(ending_before.into());
        self
    }

    /// Sets [`limit`](field@Self::limit).
    #[inline]
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}

/// The errors of `list`. The document describes none.
pub type ListError = PagesError;

static LIST: Operation = Operation {
    id: "list_customers",
    method: "GET",
    path: "/customers",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/json"])],
};

#[inline]
fn decode_list(response: &RawResponse) -> Decoded<ListCustomersResponse, ListError> {
    match response.status().as_u16() {
        200..=299 => response.json(),
        _ => response.unexpected(),
    }
}
}

pub mod events {
//! The operations of `client.events()`.

use super::super::api::PagesError;
use super::super::types::ListEventsResponse;
use trine_runtime::{Call, Core, Decoded, Operation, Pager, RawResponse, Request};

/// The operations of `client.events()`.
#[derive(Debug, Clone, Copy)]
pub struct Events<'c> {
    pub(crate) core: &'c Core,
}

impl Events<'_> {
    /// `GET /events`
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let items = client.events().list().await?;
    /// println!("{} items", items.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> Call<Vec<ListEventsResponse>, ListError> {
        self.list_with(&ListParams::default())
    }

    /// Does the same as [`list`](Self::list), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use pages::api::events::ListParams;
    ///
    /// let items = client.events().list_with(&ListParams::default().with_behind(1)).await?;
    /// println!("{} items", items.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_with(
        &self,
        params: &ListParams,
    ) -> Call<Vec<ListEventsResponse>, ListError> {
        Request::new(&LIST, self.core)
            .query("behind", &params.behind)
            .accept("application/json")
            .call(decode_list)
    }

    /// Returns the items of all pages of [`list`](Self::list) as a stream.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.events().list_pager();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pager(&self) -> Pager<ListEventsResponse> {
        self.list_pager_with(&ListParams::default())
    }

    /// Does the same as [`list_pager`](Self::list_pager), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use pages::api::events::ListParams;
    ///
    /// let mut items = client
    ///     .events()
    ///     .list_pager_with(&ListParams::default().with_behind(1));
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pager_with(&self, params: &ListParams) -> Pager<ListEventsResponse> {
        let core = self.core.clone();
        let params = params.clone();
        Pager::last_item(
            move |cursor| {
                let params = ListParams {
                    behind: cursor.and_then(|text| text.parse().ok()).or(params.behind),
                };
                Events { core: &core }.list_with(&params)
            },
            |page: Vec<ListEventsResponse>| page,
            |item: &ListEventsResponse| Some(item.number.to_string()),
        )
    }
}

/// Parameters of `list_with`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListParams {
    /// The `behind` parameter.
    pub behind: Option<i64>,
}

impl ListParams {
    /// Sets [`behind`](field@Self::behind).
    #[inline]
    #[must_use]
    pub fn with_behind(mut self, behind: i64) -> Self {
        self.behind = Some(behind);
        self
    }
}

/// The errors of `list`. The document describes none.
pub type ListError = PagesError;

static LIST: Operation = Operation {
    id: "list_events",
    method: "GET",
    path: "/events",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/json"])],
};

#[inline]
fn decode_list(response: &RawResponse) -> Decoded<Vec<ListEventsResponse>, ListError> {
    match response.status().as_u16() {
        200..=299 => response.json(),
        _ => response.unexpected(),
    }
}
}

pub mod logs {
//! The operations of `client.logs()`.

use super::super::api::PagesError;
use super::super::types::{Issue, ListLogsResponse};
use trine_runtime::page::{Batch, Total};
use trine_runtime::{Call, Core, Decoded, Operation, Pager, RawResponse, Request};

/// The operations of `client.logs()`.
#[derive(Debug, Clone, Copy)]
pub struct Logs<'c> {
    pub(crate) core: &'c Core,
}

impl Logs<'_> {
    /// `GET /logs`
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.logs().list().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> Call<ListLogsResponse, ListError> {
        self.list_with(&ListParams::default())
    }

    /// Does the same as [`list`](Self::list), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use pages::api::logs::ListParams;
    ///
    /// let response = client.logs().list_with(&ListParams::default().with_offset(1)).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_with(&self, params: &ListParams) -> Call<ListLogsResponse, ListError> {
        Request::new(&LIST, self.core)
            .query("offset", &params.offset)
            .accept("application/json")
            .call(decode_list)
    }

    /// Returns the items of all pages of [`list`](Self::list) as a stream.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.logs().list_pager();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pager(&self) -> Pager<Issue> {
        self.list_pager_with(&ListParams::default())
    }

    /// Does the same as [`list_pager`](Self::list_pager), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use pages::api::logs::ListParams;
    ///
    /// let mut items = client.logs().list_pager_with(&ListParams::default().with_offset(1));
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pager_with(&self, params: &ListParams) -> Pager<Issue> {
        let core = self.core.clone();
        let params = params.clone();
        Pager::offset(
            0,
            params.offset.unwrap_or(0),
            move |offset| {
                let params = ListParams { offset: Some(offset) };
                Logs { core: &core }.list_with(&params)
            },
            |page: ListLogsResponse| Batch {
                total: page.total.map(Total::Items),
                more: None,
                items: page.items.unwrap_or_default(),
            },
        )
    }
}

/// Parameters of `list_with`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListParams {
    /// The `offset` parameter.
    pub offset: Option<i64>,
}

impl ListParams {
    /// Sets [`offset`](field@Self::offset).
    #[inline]
    #[must_use]
    pub fn with_offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }
}

/// The errors of `list`. The document describes none.
pub type ListError = PagesError;

static LIST: Operation = Operation {
    id: "list_logs",
    method: "GET",
    path: "/logs",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/json"])],
};

#[inline]
fn decode_list(response: &RawResponse) -> Decoded<ListLogsResponse, ListError> {
    match response.status().as_u16() {
        200..=299 => response.json(),
        _ => response.unexpected(),
    }
}
}

pub mod messages {
//! The operations of `client.messages()`.

use super::super::api::PagesError;
use super::super::types::Issue;
use trine_runtime::{Call, Core, Decoded, Operation, Pager, RawResponse, Request};

/// The operations of `client.messages()`.
#[derive(Debug, Clone, Copy)]
pub struct Messages<'c> {
    pub(crate) core: &'c Core,
}

impl Messages<'_> {
    /// `GET /messages`
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let items = client.messages().list().await?;
    /// println!("{} items", items.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> Call<Vec<Issue>, ListError> {
        self.list_with(&ListParams::default())
    }

    /// Does the same as [`list`](Self::list), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use pages::api::messages::ListParams;
    ///
    /// let items = client
    ///     .messages()
    ///     .list_with(&ListParams::default().with_before("before"))
    ///     .await?;
    /// println!("{} items", items.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_with(&self, params: &ListParams) -> Call<Vec<Issue>, ListError> {
        Request::new(&LIST, self.core)
            .query("before", &params.before)
            .query("limit", &params.limit)
            .accept("application/json")
            .call(decode_list)
    }

    /// Returns the items of all pages of [`list`](Self::list) as a stream.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.messages().list_pager();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pager(&self) -> Pager<Issue> {
        self.list_pager_with(&ListParams::default())
    }

    /// Does the same as [`list_pager`](Self::list_pager), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use pages::api::messages::ListParams;
    ///
    /// let mut items = client
    ///     .messages()
    ///     .list_pager_with(&ListParams::default().with_before("before"));
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pager_with(&self, params: &ListParams) -> Pager<Issue> {
        let core = self.core.clone();
        let params = params.clone();
        Pager::last_item(
            move |cursor| {
                let params = ListParams {
                    before: cursor.or_else(|| params.before.clone()),
                    ..params.clone()
                };
                Messages { core: &core }.list_with(&params)
            },
            |page: Vec<Issue>| page,
            |item: &Issue| Some(item.id.clone()),
        )
    }
}

/// Parameters of `list_with`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListParams {
    /// The `before` parameter.
    pub before: Option<String>,
    /// The `limit` parameter.
    pub limit: Option<i64>,
}

impl ListParams {
    /// Sets [`before`](field@Self::before).
    #[inline]
    #[must_use]
    pub fn with_before(mut self, before: impl Into<String>) -> Self {
        self.before = Some(before.into());
        self
    }

    /// Sets [`limit`](field@Self::limit).
    #[inline]
    #[must_use]
    pub fn with_limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }
}

/// The errors of `list`. The document describes none.
pub type ListError = PagesError;

static LIST: Operation = Operation {
    id: "list_messages",
    method: "GET",
    path: "/messages",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/json"])],
};

#[inline]
fn decode_list(response: &RawResponse) -> Decoded<Vec<Issue>, ListError> {
    match response.status().as_u16() {
        200..=299 => response.json(),
        _ => response.unexpected(),
    }
}
}

pub mod notes {
//! The operations of `client.notes()`.

use super::super::api::PagesError;
use trine_runtime::{Call, Core, Decoded, Operation, Pager, RawResponse, Request};

/// The operations of `client.notes()`.
#[derive(Debug, Clone, Copy)]
pub struct Notes<'c> {
    pub(crate) core: &'c Core,
}

impl Notes<'_> {
    /// `GET /notes`
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let items = client.notes().list().await?;
    /// println!("{} items", items.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> Call<Vec<String>, ListError> {
        self.list_with(&ListParams::default())
    }

    /// Does the same as [`list`](Self::list), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use pages::api::notes::ListParams;
    ///
    /// let items = client
    ///     .notes()
    ///     .list_with(&ListParams::default().with_x_token("x-token"))
    ///     .await?;
    /// println!("{} items", items.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_with(&self, params: &ListParams) -> Call<Vec<String>, ListError> {
        Request::new(&LIST, self.core)
            .header("x-token", &params.x_token)
            .accept("application/json")
            .call(decode_list)
    }

    /// Returns the items of all pages of [`list`](Self::list) as a stream.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.notes().list_pager();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pager(&self) -> Pager<String> {
        self.list_pager_with(&ListParams::default())
    }

    /// Does the same as [`list_pager`](Self::list_pager), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use pages::api::notes::ListParams;
    ///
    /// let mut items = client
    ///     .notes()
    ///     .list_pager_with(&ListParams::default().with_x_token("x-token"));
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pager_with(&self, params: &ListParams) -> Pager<String> {
        let core = self.core.clone();
        let params = params.clone();
        Pager::header(
            "next-token",
            move |cursor| {
                let params = ListParams {
                    x_token: cursor.or_else(|| params.x_token.clone()),
                };
                Notes { core: &core }.list_with(&params)
            },
            |page: Vec<String>| page,
        )
    }
}

/// Parameters of `list_with`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListParams {
    /// The `x-token` parameter.
    pub x_token: Option<String>,
}

impl ListParams {
    /// Sets [`x_token`](field@Self::x_token).
    #[inline]
    #[must_use]
    pub fn with_x_token(mut self, x_token: impl Into<String>) -> Self {
        self.x_token = Some(x_token.into());
        self
    }
}

/// The errors of `list`. The document describes none.
pub type ListError = PagesError;

static LIST: Operation = Operation {
    id: "list_notes",
    method: "GET",
    path: "/notes",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/json"])],
};

#[inline]
fn decode_list(response: &RawResponse) -> Decoded<Vec<String>, ListError> {
    match response.status().as_u16() {
        200..=299 => response.json(),
        _ => response.unexpected(),
    }
}
}

pub mod repos {
//! The operations of `client.repos()`.

use super::super::api::PagesError;
use super::super::types::Issue;
use trine_runtime::{Call, Core, Decoded, Operation, Pager, RawResponse, Request};

/// The operations of `client.repos()`.
#[derive(Debug, Clone, Copy)]
pub struct Repos<'c> {
    pub(crate) core: &'c Core,
}

impl Repos<'_> {
    /// `GET /repos/{id}/issues`
    ///
    /// # Errors
    /// * [`MovedPermanently`](ListForRepoError::MovedPermanently), 301: moved
    /// * [`NotFound`](ListForRepoError::NotFound), 404: none
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let items = client.repos().list_for_repo("id").await?;
    /// println!("{} items", items.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_for_repo(&self, id: &str) -> Call<Vec<Issue>, ListForRepoError> {
        self.list_for_repo_with(id, &ListForRepoParams::default())
    }

    /// Does the same as [`list_for_repo`](Self::list_for_repo), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use pages::api::repos::ListForRepoParams;
    ///
    /// let items = client
    ///     .repos()
    ///     .list_for_repo_with("id", &ListForRepoParams::default().with_page(1))
    ///     .await?;
    /// println!("{} items", items.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_for_repo_with(
        &self,
        id: &str,
        params: &ListForRepoParams,
    ) -> Call<Vec<Issue>, ListForRepoError> {
        Request::new(&LIST_FOR_REPO, self.core)
            .path("id", &id)
            .query("page", &params.page)
            .query("per_page", &params.per_page)
            .accept("application/json")
            .call(decode_list_for_repo)
    }

    /// Returns the items of all pages of [`list_for_repo`](Self::list_for_repo) as a stream.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.repos().list_for_repo_pager("id");
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_for_repo_pager(&self, id: &str) -> Pager<Issue> {
        self.list_for_repo_pager_with(id, &ListForRepoParams::default())
    }

    /// Does the same as [`list_for_repo_pager`](Self::list_for_repo_pager), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use pages::api::repos::ListForRepoParams;
    ///
    /// let mut items = client
    ///     .repos()
    ///     .list_for_repo_pager_with("id", &ListForRepoParams::default().with_page(1));
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_for_repo_pager_with(
        &self,
        id: &str,
        params: &ListForRepoParams,
    ) -> Pager<Issue> {
        let core = self.core.clone();
        let id = id.to_owned();
        let params = params.clone();
        Pager::numbered(
            1,
            params.page.unwrap_or(1),
            move |number| {
                let params = ListForRepoParams {
                    page: Some(number),
                    ..params.clone()
                };
                Repos { core: &core }.list_for_repo_with(&id, &params)
            },
            |page: Vec<Issue>| page,
        )
    }
}

/// Parameters of `list_for_repo_with`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListForRepoParams {
    /// The `page` parameter.
    pub page: Option<i64>,
    /// The `per_page` parameter.
    pub per_page: Option<i64>,
}

impl ListForRepoParams {
    /// Sets [`page`](field@Self::page).
    #[inline]
    #[must_use]
    pub fn with_page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets [`per_page`](field@Self::per_page).
    #[inline]
    #[must_use]
    pub fn with_per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
}

/// The errors of `list_for_repo`.
pub type ListForRepoError = PagesError;

static LIST_FOR_REPO: Operation = Operation {
    id: "list_for_repo",
    method: "GET",
    path: "/repos/{id}/issues",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[
        ("200", &["application/json"]),
        ("301", &["application/json"]),
        ("404", &["application/json"]),
    ],
};

#[inline]
fn decode_list_for_repo(
    response: &RawResponse,
) -> Decoded<Vec<Issue>, ListForRepoError> {
    match response.status().as_u16() {
        301 => response.api_error(ListForRepoError::MovedPermanently),
        404 => response.api_error(ListForRepoError::NotFound),
        200..=299 => response.json(),
        _ => response.unexpected(),
    }
}
}

pub mod root {
//! The operations that are in no group.

use super::super::api::PagesError;
use super::super::client::Client;
use super::super::types::{SearchRequest, SearchResponse};
use trine_runtime::page::Page;
use trine_runtime::{Call, Decoded, Operation, Pager, RawResponse, Request};

impl Client {
    /// `POST /search`
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use pages::types::SearchRequest;
    ///
    /// let response = client.search(&SearchRequest::new("query")).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn search(&self, body: &SearchRequest) -> Call<SearchResponse, SearchError> {
        Request::new(&SEARCH, &self.core)
            .json(body)
            .accept("application/json")
            .call(decode_search)
    }

    /// Returns the items of all pages of [`search`](Self::search) as a stream.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use pages::types::SearchRequest;
    ///
    /// let mut items = client.search_pager(&SearchRequest::new("query"));
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn search_pager(&self, body: &SearchRequest) -> Pager<String> {
        let core = self.core.clone();
        let body = body.clone();
        Pager::get_next_url(
            move || Client { core: core.clone() }.search(&body),
            |page: SearchResponse| Page {
                next: page.next,
                items: page.items.unwrap_or_default(),
            },
        )
    }
}

/// The errors of `search`. The document describes none.
pub type SearchError = PagesError;

static SEARCH: Operation = Operation {
    id: "search",
    method: "POST",
    path: "/search",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/json"])],
};

#[inline]
fn decode_search(response: &RawResponse) -> Decoded<SearchResponse, SearchError> {
    match response.status().as_u16() {
        200..=299 => response.json(),
        _ => response.unexpected(),
    }
}
}

pub mod sheets {
//! The operations of `client.sheets()`.

use super::super::api::PagesError;
use super::super::types::{Issue, ListSheetsResponse};
use trine_runtime::page::{Batch, Total};
use trine_runtime::{Call, Core, Decoded, Operation, Pager, RawResponse, Request};

/// The operations of `client.sheets()`.
#[derive(Debug, Clone, Copy)]
pub struct Sheets<'c> {
    pub(crate) core: &'c Core,
}

impl Sheets<'_> {
    /// `GET /sheets`
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.sheets().list().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> Call<ListSheetsResponse, ListError> {
        self.list_with(&ListParams::default())
    }

    /// Does the same as [`list`](Self::list), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use pages::api::sheets::ListParams;
    ///
    /// let response = client.sheets().list_with(&ListParams::default().with_page(1)).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_with(&self, params: &ListParams) -> Call<ListSheetsResponse, ListError> {
        Request::new(&LIST, self.core)
            .query("page", &params.page)
            .accept("application/json")
            .call(decode_list)
    }

    /// Returns the items of all pages of [`list`](Self::list) as a stream.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.sheets().list_pager();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pager(&self) -> Pager<Issue> {
        self.list_pager_with(&ListParams::default())
    }

    /// Does the same as [`list_pager`](Self::list_pager), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use pages::api::sheets::ListParams;
    ///
    /// let mut items = client.sheets().list_pager_with(&ListParams::default().with_page(1));
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_pager_with(&self, params: &ListParams) -> Pager<Issue> {
        let core = self.core.clone();
        let params = params.clone();
        Pager::numbered(
            1,
            params.page.unwrap_or(1),
            move |number| {
                let params = ListParams { page: Some(number) };
                Sheets { core: &core }.list_with(&params)
            },
            |page: ListSheetsResponse| Batch {
                total: page.total_count.map(Total::Items),
                more: None,
                items: page.items.unwrap_or_default(),
            },
        )
    }
}

/// Parameters of `list_with`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListParams {
    /// The `page` parameter.
    pub page: Option<i64>,
}

impl ListParams {
    /// Sets [`page`](field@Self::page).
    #[inline]
    #[must_use]
    pub fn with_page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }
}

/// The errors of `list`. The document describes none.
pub type ListError = PagesError;

static LIST: Operation = Operation {
    id: "list_sheets",
    method: "GET",
    path: "/sheets",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/json"])],
};

#[inline]
fn decode_list(response: &RawResponse) -> Decoded<ListSheetsResponse, ListError> {
    match response.status().as_u16() {
        200..=299 => response.json(),
        _ => response.unexpected(),
    }
}
}

use std::fmt;

use super::types::Problem;
use trine_runtime::ErrorMessage;

/// The errors of the operations of this API.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PagesError {
    /// moved
    MovedPermanently(Problem),
    /// none
    NotFound(Problem),
}

impl ErrorMessage for PagesError {
    fn message(&self) -> Option<&str> {
        match self {
            Self::MovedPermanently(body) | Self::NotFound(body) => {
                ErrorMessage::message(body)
            }
        }
    }
}

impl fmt::Display for PagesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = match self {
            Self::MovedPermanently(_) => "301 Moved Permanently",
            Self::NotFound(_) => "404 Not Found",
        };
        f.write_str(ErrorMessage::message(self).unwrap_or(status))
    }
}

impl std::error::Error for PagesError {}
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
mod client {
//! The client and its builder.

use super::api;
use trine_runtime::{
    Clock, Core, CoreBuilder, Error, Middleware, Observer, RetryPolicy, Secret, Setup,
    Transport,
};

/// A client for Pages.
///
/// Cheap to clone; clones share connections. Nothing is sent before a call is awaited.
#[derive(Debug, Clone)]
pub struct Client {
    pub(crate) core: Core,
}

impl Client {
    /// Creates a client with the defaults.
    pub fn new() -> Self {
        Self { core: Core::new(&SETUP) }
    }

    /// Creates a client from the environment: `PAGES_BASE_URL`.
    ///
    /// # Errors
    /// The base URL is not valid.
    pub fn from_env() -> Result<Self, Error> {
        Ok(Self {
            core: Core::from_env(&SETUP)?,
        })
    }

    /// Creates a builder for a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            core: Core::builder(&SETUP),
        }
    }

    /// The operations of `client.blobs()`.
    pub fn blobs(&self) -> api::blobs::Blobs<'_> {
        api::blobs::Blobs {
            core: &self.core,
        }
    }

    /// The operations of `client.customers()`.
    pub fn customers(&self) -> api::customers::Customers<'_> {
        api::customers::Customers {
            core: &self.core,
        }
    }

    /// The operations of `client.events()`.
    pub fn events(&self) -> api::events::Events<'_> {
        api::events::Events {
            core: &self.core,
        }
    }

    /// The operations of `client.logs()`.
    pub fn logs(&self) -> api::logs::Logs<'_> {
        api::logs::Logs {
            core: &self.core,
        }
    }

    /// The operations of `client.messages()`.
    pub fn messages(&self) -> api::messages::Messages<'_> {
        api::messages::Messages {
            core: &self.core,
        }
    }

    /// The operations of `client.notes()`.
    pub fn notes(&self) -> api::notes::Notes<'_> {
        api::notes::Notes {
            core: &self.core,
        }
    }

    /// The operations of `client.repos()`.
    pub fn repos(&self) -> api::repos::Repos<'_> {
        api::repos::Repos {
            core: &self.core,
        }
    }

    /// The operations of `client.sheets()`.
    pub fn sheets(&self) -> api::sheets::Sheets<'_> {
        api::sheets::Sheets {
            core: &self.core,
        }
    }
}

impl Default for Client {
    fn default() -> Self {
        Self::new()
    }
}

/// The settings of a client, from which [`build`](Self::build) creates it.
#[derive(Debug)]
#[must_use]
pub struct ClientBuilder {
    core: CoreBuilder,
}

impl ClientBuilder {
    /// Sends this token as `Authorization: Bearer …` with every request.
    pub fn bearer_token(self, token: impl Into<Secret>) -> Self {
        Self {
            core: self.core.bearer_token(token),
        }
    }

    /// Sends this key as the header `name` with every request.
    pub fn header_key(self, name: &str, key: impl Into<Secret>) -> Self {
        Self {
            core: self.core.header_key(name, key),
        }
    }

    /// Sets the base URL of all requests, instead of the document's server.
    pub fn base_url(self, url: impl Into<String>) -> Self {
        Self {
            core: self.core.base_url(url),
        }
    }

    /// Allows requests to other hosts without TLS.
    pub fn allow_http(self) -> Self {
        Self {
            core: self.core.allow_http(),
        }
    }

    /// Sets a header of every request.
    pub fn default_header(self, name: &str, value: &str) -> Self {
        Self {
            core: self.core.default_header(name, value),
        }
    }

    /// Sets the `User-Agent`.
    pub fn user_agent(self, value: &str) -> Self {
        Self {
            core: self.core.user_agent(value),
        }
    }

    /// Sets the policy for retries.
    pub fn retry(self, policy: RetryPolicy) -> Self {
        Self {
            core: self.core.retry(policy),
        }
    }

    /// Sets the time limit of one attempt; 60 seconds by default.
    pub fn attempt_timeout(self, limit: std::time::Duration) -> Self {
        Self {
            core: self.core.attempt_timeout(limit),
        }
    }

    /// Sets the time limit for connecting; 10 seconds by default.
    pub fn connect_timeout(self, limit: std::time::Duration) -> Self {
        Self {
            core: self.core.connect_timeout(limit),
        }
    }

    /// Sets the largest size of a response; 64 MiB by default.
    pub fn body_limit(self, bytes: u64) -> Self {
        Self {
            core: self.core.body_limit(bytes),
        }
    }

    /// Sets the deepest nesting of objects and arrays in a response; 128 by default.
    pub fn nesting_limit(self, levels: u32) -> Self {
        Self {
            core: self.core.nesting_limit(levels),
        }
    }

    /// Adds certificates, as PEM, to those that the operating system trusts.
    pub fn root_certificates(self, pem: impl Into<String>) -> Self {
        Self {
            core: self.core.root_certificates(pem),
        }
    }

    /// Sets the client's certificate (mutual TLS), followed by its intermediate certificates, and its private key; both as PEM.
    pub fn client_certificate(
        self,
        chain: impl Into<String>,
        key: impl Into<Secret>,
    ) -> Self {
        Self {
            core: self.core.client_certificate(chain, key),
        }
    }

    /// Sets the URL of a proxy for every request.
    pub fn proxy(self, url: impl Into<String>) -> Self {
        Self { core: self.core.proxy(url) }
    }

    /// Sets the transport that sends requests, instead of reqwest.
    pub fn transport(self, transport: impl Transport + 'static) -> Self {
        Self {
            core: self.core.transport(transport),
        }
    }

    /// Sets the clock that waits between attempts, instead of tokio's.
    pub fn clock(self, clock: impl Clock + 'static) -> Self {
        Self {
            core: self.core.clock(clock),
        }
    }

    /// Adds a middleware around each call, which includes all its attempts.
    pub fn around_calls(self, middleware: impl Middleware + 'static) -> Self {
        Self {
            core: self.core.around_calls(middleware),
        }
    }

    /// Adds a middleware around each attempt.
    pub fn around_attempts(self, middleware: impl Middleware + 'static) -> Self {
        Self {
            core: self.core.around_attempts(middleware),
        }
    }

    /// Adds an observer, which gets the events of calls and attempts.
    pub fn observer(self, observer: impl Observer + 'static) -> Self {
        Self {
            core: self.core.observer(observer),
        }
    }

    /// Takes settings that are not set yet from the environment.
    ///
    /// # Errors
    /// No credential is set, neither here nor in the environment. An API without credentials gives no error.
    pub fn from_env(self) -> Result<Self, Error> {
        Ok(Self {
            core: self.core.from_env()?,
        })
    }

    /// Creates the client.
    ///
    /// # Errors
    /// A setting is not valid, such as a base URL that is not a URL, or a header with a line break.
    pub fn build(self) -> Result<Client, Error> {
        Ok(Client { core: self.core.build()? })
    }
}

/// The parts of the document that the client uses.
static SETUP: Setup = Setup {
    variables: &[],
    base_url_env: "PAGES_BASE_URL",
    user_agent: "pages",
    schemes: &[],
    ..Setup::new("https://api.example.com")
};
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
pub mod headers {
//! The response headers. `header` reads them, on the result of `send_with_response` and on an error.

use trine_runtime::{Header, HeaderFormat};

/// `next-token`.
pub const NEXT_TOKEN: Header<String> = Header::new("next-token", HeaderFormat::Text);
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
pub mod types {
mod customers {
//! The types that only `client.customers()` needs.

use super::super::types::Issue;

/// The response of `GET /customers`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCustomersResponse {
    /// The `data` property.
    pub data: Vec<Issue>,
    /// The `has_more` property.
    pub has_more: bool,
}
}

mod events {
//! The types that only `client.events()` needs.

/// An item of the response of `GET /events`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListEventsResponse {
    /// The `number` property.
    pub number: i64,
}
}

mod logs {
//! The types that only `client.logs()` needs.

use super::super::types::Issue;

/// The response of `GET /logs`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListLogsResponse {
    /// The `items` property.
    pub items: Option<Vec<Issue>>,
    /// The `total` property.
    pub total: Option<i64>,
}
}

mod shared {
//! The types that several groups of operations share, or that no operation uses.

use std::fmt;

use trine_runtime::ErrorMessage;

/// An item of the response of `GET /messages`, among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Issue {
    /// The `id` property.
    pub id: String,
}

/// The error response of `GET /repos/{id}/issues`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// The `message` property.
    pub message: Option<String>,
}

impl ErrorMessage for Problem {
    fn message(&self) -> Option<&str> {
        ErrorMessage::message(&self.message)
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(ErrorMessage::message(self).unwrap_or("problem"))
    }
}

impl std::error::Error for Problem {}

/// The request body of `POST /search`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchRequest {
    /// The `query` property.
    pub query: String,
}

impl SearchRequest {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(query: impl Into<String>) -> Self {
        Self { query: query.into() }
    }
}

/// The response of `POST /search`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchResponse {
    /// The `items` property.
    pub items: Option<Vec<String>>,
    /// The `next` property.
    pub next: Option<String>,
}
}

mod sheets {
//! The types that only `client.sheets()` needs.

use super::super::types::Issue;

/// The response of `GET /sheets`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSheetsResponse {
    /// The `items` property.
    pub items: Option<Vec<Issue>>,
    /// The `total_count` property.
    pub total_count: Option<i64>,
}
}

pub use self::customers::*;
pub use self::events::*;
pub use self::logs::*;
pub use self::shared::*;
pub use self::sheets::*;
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
mod wire {
mod customers {
use super::super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for types::ListCustomersResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("data", &self.data);
        out.field("has_more", &self.has_more);
        out.end_object();
    }
}

impl Decode for types::ListCustomersResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut data = None;
        let mut has_more = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "data" => input.read_some(&mut data),
                "has_more" => input.read_some(&mut has_more),
                _ => input.skip(),
            }?;
        }
        let (Some(data), Some(has_more)) = (data, has_more) else {
            return Err(input.missing_one_of(&["data", "has_more"]));
        };
        Ok(Self { data, has_more })
    }
}
}

mod events {
use super::super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for types::ListEventsResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("number", &self.number);
        out.end_object();
    }
}

impl Decode for types::ListEventsResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut number = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "number" => input.read_some(&mut number),
                _ => input.skip(),
            }?;
        }
        let Some(number) = number else {
            return Err(input.missing_one_of(&["number"]));
        };
        Ok(Self { number })
    }
}
}

mod logs {
use super::super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for types::ListLogsResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("items", &self.items);
        out.optional("total", &self.total);
        out.end_object();
    }
}

impl Decode for types::ListLogsResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut items = None;
        let mut total = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "items" => input.read(&mut items),
                "total" => input.read(&mut total),
                _ => input.skip(),
            }?;
        }
        Ok(Self { items, total })
    }
}
}

mod shared {
use super::super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for types::Issue {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("id", &self.id);
        out.end_object();
    }
}

impl Decode for types::Issue {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "id" => input.read_some(&mut id),
                _ => input.skip(),
            }?;
        }
        let Some(id) = id else {
            return Err(input.missing_one_of(&["id"]));
        };
        Ok(Self { id })
    }
}

impl Encode for types::Problem {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("message", &self.message);
        out.end_object();
    }
}

impl Decode for types::Problem {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut message = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "message" => input.read(&mut message),
                _ => input.skip(),
            }?;
        }
        Ok(Self { message })
    }
}

impl Encode for types::SearchRequest {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("query", &self.query);
        out.end_object();
    }
}

impl Decode for types::SearchRequest {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut query = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "query" => input.read_some(&mut query),
                _ => input.skip(),
            }?;
        }
        let Some(query) = query else {
            return Err(input.missing_one_of(&["query"]));
        };
        Ok(Self { query })
    }
}

impl Encode for types::SearchResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("items", &self.items);
        out.optional("next", &self.next);
        out.end_object();
    }
}

impl Decode for types::SearchResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut items = None;
        let mut next = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "items" => input.read(&mut items),
                "next" => input.read(&mut next),
                _ => input.skip(),
            }?;
        }
        Ok(Self { items, next })
    }
}
}

mod sheets {
use super::super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for types::ListSheetsResponse {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("items", &self.items);
        out.optional("total_count", &self.total_count);
        out.end_object();
    }
}

impl Decode for types::ListSheetsResponse {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut items = None;
        let mut total_count = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "items" => input.read(&mut items),
                "total_count" => input.read(&mut total_count),
                _ => input.skip(),
            }?;
        }
        Ok(Self { items, total_count })
    }
}
}

}

pub use self::api::PagesError;
pub use self::client::{Client, ClientBuilder};
pub use trine_runtime::{
    ApiError, Call, Error, ErrorKind, Field, OpError, Pager, Response,
};
