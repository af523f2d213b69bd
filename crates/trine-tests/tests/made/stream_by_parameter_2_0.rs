pub mod api {
//! The operations that are in no group.

use std::fmt;

use super::client::Client;
use super::types::{PodList, WatchEvent};
use trine_runtime::{
    Call, Decoded, ErrorMessage, EventFormat, EventStream, Operation, RawResponse,
    Request,
};

impl Client {
    /// `GET /watch/pods`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: responses_stream_by_parameter_2_0::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let watch_event = client.get_pods().await?;
    /// println!("{watch_event:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_pods(&self) -> Call<WatchEvent, GetPodsError> {
        Request::new(&GET_PODS, &self.core)
            .accept("application/json")
            .call(decode_get_pods)
    }

    /// Does the same as [`get_pods`](Self::get_pods), and returns the response as a stream.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: responses_stream_by_parameter_2_0::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut events = client.get_pods_stream().await?;
    /// while let Some(event) = events.next().await {
    ///     let event = event?;
    ///     println!("{event:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_pods_stream(&self) -> Call<EventStream<WatchEvent>, GetPodsError> {
        Request::new(&GET_PODS, &self.core)
            .accept("application/json;stream=watch")
            .streamed()
            .call(decode_get_pods_stream)
    }

    /// `GET /names`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: responses_stream_by_parameter_2_0::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let items = client.list().await?;
    /// println!("{} items", items.len());
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> Call<Vec<String>, ListError> {
        Request::new(&LIST, &self.core).accept("application/json").call(decode_list)
    }

    /// `GET /pods`
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: responses_stream_by_parameter_2_0::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let pod_list = client.list_pods().await?;
    /// println!("{pod_list:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_pods(&self) -> Call<PodList, ListPodsError> {
        self.list_pods_with(&ListPodsParams::default())
    }

    /// Does the same as [`list_pods`](Self::list_pods), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: responses_stream_by_parameter_2_0::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use responses_stream_by_parameter_2_0::api::root::ListPodsParams;
    ///
    /// let pod_list = client
    ///     .list_pods_with(&ListPodsParams::default().with_watch(true))
    ///     .await?;
    /// println!("{pod_list:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_pods_with(
        &self,
        params: &ListPodsParams,
    ) -> Call<PodList, ListPodsError> {
        Request::new(&LIST_PODS, &self.core)
            .query("watch", &params.watch)
            .query("limit", &params.limit)
            .accept("application/json")
            .call(decode_list_pods)
    }

    /// Does the same as [`list_pods`](Self::list_pods), and returns the response as a stream. Sets the parameter `watch`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: responses_stream_by_parameter_2_0::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut events = client.list_pods_stream().await?;
    /// while let Some(event) = events.next().await {
    ///     let event = event?;
    ///     println!("{event:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_pods_stream(
        &self,
    ) -> Call<EventStream<serde_json::Value>, ListPodsError> {
        self.list_pods_stream_with(&ListPodsParams::default())
    }

    /// Does the same as [`list_pods_stream`](Self::list_pods_stream), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: responses_stream_by_parameter_2_0::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use responses_stream_by_parameter_2_0::api::root::ListPodsParams;
    ///
    /// let mut events = client
    ///     .list_pods_stream_with(&ListPodsParams::default().with_watch(true))
    ///     .await?;
    /// while let Some(event) = events.next().await {
    ///     let event = event?;
    ///     println!("{event:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_pods_stream_with(
        &self,
        params: &ListPodsParams,
    ) -> Call<EventStream<serde_json::Value>, ListPodsError> {
        Request::new(&LIST_PODS, &self.core)
            .query("watch", &true)
            .query("limit", &params.limit)
            .accept("application/json;stream=watch")
            .streamed()
            .call(decode_list_pods_stream)
    }

    /// Does the same as [`list`](Self::list), and returns the response as a stream.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: responses_stream_by_parameter_2_0::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut events = client.list_stream().await?;
    /// while let Some(event) = events.next().await {
    ///     let event = event?;
    ///     println!("{event:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_stream(&self) -> Call<EventStream<String>, ListError> {
        Request::new(&LIST, &self.core)
            .accept("application/json;stream=watch")
            .streamed()
            .call(decode_list_stream)
    }
}

/// The errors of `get_pods`. The document describes none.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetPodsError {}

impl ErrorMessage for GetPodsError {
    fn message(&self) -> Option<&str> {
        match *self {}
    }
}

impl fmt::Display for GetPodsError {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for GetPodsError {}

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

/// Parameters of `list_pods_with`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPodsParams {
    /// The `watch` parameter.
    pub watch: Option<bool>,
    /// The `limit` parameter.
    pub limit: Option<i64>,
}

impl ListPodsParams {
    /// Sets [`watch`](field@Self::watch).
    #[inline]
    #[must_use]
    pub fn with_watch(mut self, watch: bool) -> Self {
        self.watch = Some(watch);
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

/// The errors of `list_pods`. The document describes none.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListPodsError {}

impl ErrorMessage for ListPodsError {
    fn message(&self) -> Option<&str> {
        match *self {}
    }
}

impl fmt::Display for ListPodsError {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for ListPodsError {}

static GET_PODS: Operation = Operation {
    id: "watchPods",
    method: "GET",
    path: "/watch/pods",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/json", "application/json;stream=watch"])],
};

#[inline]
fn decode_get_pods(response: &RawResponse) -> Decoded<WatchEvent, GetPodsError> {
    match response.status().as_u16() {
        200..=299 => response.json(),
        _ => response.unexpected(),
    }
}

#[inline]
fn decode_get_pods_stream(
    response: &RawResponse,
) -> Decoded<EventStream<WatchEvent>, GetPodsError> {
    match response.status().as_u16() {
        200..=299 => response.events_of(&["application/json"], EventFormat::Lines),
        _ => response.unexpected(),
    }
}

static LIST: Operation = Operation {
    id: "listNames",
    method: "GET",
    path: "/names",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/json", "application/json;stream=watch"])],
};

#[inline]
fn decode_list(response: &RawResponse) -> Decoded<Vec<String>, ListError> {
    match response.status().as_u16() {
        200..=299 => response.json(),
        _ => response.unexpected(),
    }
}

static LIST_PODS: Operation = Operation {
    id: "listPods",
    method: "GET",
    path: "/pods",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/json", "application/json;stream=watch"])],
};

#[inline]
fn decode_list_pods(response: &RawResponse) -> Decoded<PodList, ListPodsError> {
    match response.status().as_u16() {
        200..=299 => response.json(),
        _ => response.unexpected(),
    }
}

#[inline]
fn decode_list_pods_stream(
    response: &RawResponse,
) -> Decoded<EventStream<serde_json::Value>, ListPodsError> {
    match response.status().as_u16() {
        200..=299 => response.events_of(&["application/json"], EventFormat::Lines),
        _ => response.unexpected(),
    }
}

#[inline]
fn decode_list_stream(
    response: &RawResponse,
) -> Decoded<EventStream<String>, ListError> {
    match response.status().as_u16() {
        200..=299 => response.events_of(&["application/json"], EventFormat::Lines),
        _ => response.unexpected(),
    }
}
}
pub mod types {
//! The types that several groups of operations share, or that no operation uses.

/// One of the `items` of [`PodList`], among other uses.
#[derive(Debug, Clone, PartialEq)]
#[cfg_attr(feature = "testing", derive(Default))]
#[non_exhaustive]
pub struct Pod {
    /// The `name` property.
    pub name: Option<String>,
}

/// The response of `GET /pods`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PodList {
    /// The `items` property.
    pub items: Vec<Pod>,
}

/// The response of `GET /watch/pods`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WatchEvent {
    /// The `type` property.
    pub type_: String,
    /// The `object` property.
    pub object: Option<Pod>,
}
}
pub mod wire {
use super::types;
use trine_runtime::wire::{Decode, DecodeError, Reader};
#[cfg(feature = "serde")]
use trine_runtime::wire::{Encode, Writer};

#[cfg(feature = "serde")]
impl Encode for types::Pod {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("name", &self.name);
        out.end_object();
    }
}

impl Decode for types::Pod {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut name = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "name" => input.read(&mut name),
                _ => input.skip(),
            }?;
        }
        Ok(Self { name })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::PodList {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("items", &self.items);
        out.end_object();
    }
}

impl Decode for types::PodList {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut items = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "items" => input.read_some(&mut items),
                _ => input.skip(),
            }?;
        }
        let Some(items) = items else {
            return Err(input.missing_one_of(&["items"]));
        };
        Ok(Self { items })
    }
}

#[cfg(feature = "serde")]
impl Encode for types::WatchEvent {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("type", &self.type_);
        out.optional("object", &self.object);
        out.end_object();
    }
}

impl Decode for types::WatchEvent {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut type_ = None;
        let mut object = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "type" => input.read_some(&mut type_),
                "object" => input.read(&mut object),
                _ => input.skip(),
            }?;
        }
        let Some(type_) = type_ else {
            return Err(input.missing_one_of(&["type"]));
        };
        Ok(Self { type_, object })
    }
}
}
