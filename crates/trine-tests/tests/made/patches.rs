// Needs trine-runtime.

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
pub mod api {
pub mod order {
//! The operations of `client.order()`.

use super::super::api::PatchesError;
use super::super::types;
use super::super::types::{OrderInput, OrderPatch};
use trine_runtime::{Call, Core, Decoded, Operation, RawResponse, Request};

/// The operations of `client.order()`.
#[derive(Debug, Clone, Copy)]
pub struct Order<'c> {
    pub(crate) core: &'c Core,
}

impl Order<'_> {
    /// `GET /order`
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: patches::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let order = client.order().get().await?;
    /// println!("{order:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> Call<types::Order, GetError> {
        Request::new(&GET, self.core).accept("application/json").call(decode_get)
    }

    /// `PUT /order`
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: patches::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use patches::types::{OrderInput, OrderInputRequired, Person};
    ///
    /// client
    ///     .order()
    ///     .replace(
    ///         &OrderInput::new(OrderInputRequired {
    ///             owner: Person::new("name"),
    ///             deputy: Person::new("name"),
    ///             labels: [("key", "labels")],
    ///             lines: [Person::new("name")],
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn replace(&self, body: &OrderInput) -> Call<(), ReplaceError> {
        Request::new(&REPLACE, self.core).json(body).call(decode_replace)
    }

    /// `PATCH /order`
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: patches::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use patches::types::{OrderPatch, OrderPatchRequired, Person, PersonPatch};
    ///
    /// client
    ///     .order()
    ///     .update(
    ///         &OrderPatch::new(OrderPatchRequired {
    ///             owner: PersonPatch::new("name"),
    ///             deputy: PersonPatch::new("name"),
    ///             labels: [("key", "labels".to_owned())],
    ///             lines: [Person::new("name")],
    ///         }),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(&self, body: &OrderPatch) -> Call<(), UpdateError> {
        Request::new(&UPDATE, self.core)
            .json_as("application/merge-patch+json", body)
            .call(decode_update)
    }
}

/// The errors of `get`. The document describes none.
pub type GetError = PatchesError;

/// The errors of `replace`. The document describes none.
pub type ReplaceError = PatchesError;

/// The errors of `update`. The document describes none.
pub type UpdateError = PatchesError;

static GET: Operation = Operation {
    id: "get_order",
    method: "GET",
    path: "/order",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/json"])],
};

#[inline]
fn decode_get(response: &RawResponse) -> Decoded<types::Order, GetError> {
    match response.status().as_u16() {
        200..=299 => response.json(),
        _ => response.unexpected(),
    }
}

static REPLACE: Operation = Operation {
    id: "replace_order",
    method: "PUT",
    path: "/order",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("204", &[])],
};

#[inline]
fn decode_replace(response: &RawResponse) -> Decoded<(), ReplaceError> {
    match response.status().as_u16() {
        200..=299 => response.nothing(),
        _ => response.unexpected(),
    }
}

static UPDATE: Operation = Operation {
    id: "update_order",
    method: "PATCH",
    path: "/order",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("204", &[])],
};

#[inline]
fn decode_update(response: &RawResponse) -> Decoded<(), UpdateError> {
    match response.status().as_u16() {
        200..=299 => response.nothing(),
        _ => response.unexpected(),
    }
}
}

pub mod thing {
//! The operations of `client.thing()`.

use super::super::api::PatchesError;
use super::super::types::ThingPatch;
use trine_runtime::{Call, Core, Decoded, Operation, RawResponse, Request};

/// The operations of `client.thing()`.
#[derive(Debug, Clone, Copy)]
pub struct Thing<'c> {
    pub(crate) core: &'c Core,
}

impl Thing<'_> {
    /// `PATCH /thing`
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: patches::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use patches::types::ThingPatch;
    ///
    /// client.thing().update(&ThingPatch::default().with_list(["list"])).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(&self, body: &ThingPatch) -> Call<(), UpdateError> {
        Request::new(&UPDATE, self.core)
            .json_as("application/merge-patch+json", body)
            .call(decode_update)
    }
}

/// The errors of `update`. The document describes none.
pub type UpdateError = PatchesError;

static UPDATE: Operation = Operation {
    id: "update_thing",
    method: "PATCH",
    path: "/thing",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("204", &[])],
};

#[inline]
fn decode_update(response: &RawResponse) -> Decoded<(), UpdateError> {
    match response.status().as_u16() {
        200..=299 => response.nothing(),
        _ => response.unexpected(),
    }
}
}

use std::fmt;

use trine_runtime::ErrorMessage;

/// The errors of the operations of this API.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PatchesError {}

impl ErrorMessage for PatchesError {
    fn message(&self) -> Option<&str> {
        match *self {}
    }
}

impl fmt::Display for PatchesError {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for PatchesError {}
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
mod client {
//! The client and its builder.

use super::api;
use trine_runtime::{
    Clock, Core, CoreBuilder, Error, Middleware, Observer, RetryPolicy, Secret, Setup,
    Transport,
};

/// A client for Patches.
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

    /// Creates a client from the environment: `PATCHES_BASE_URL`.
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

    /// The operations of `client.order()`.
    pub fn order(&self) -> api::order::Order<'_> {
        api::order::Order {
            core: &self.core,
        }
    }

    /// The operations of `client.thing()`.
    pub fn thing(&self) -> api::thing::Thing<'_> {
        api::thing::Thing {
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
    base_url_env: "PATCHES_BASE_URL",
    user_agent: "patches",
    schemes: &[],
    ..Setup::new("https://api.example.com")
};
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
pub mod types {
mod order {
//! The types that only `client.order()` needs.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use trine_runtime::{Field, collect, merge_patch, wire};

/// A branch of [`Shape`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Circle {
    /// The `radius` property.
    pub radius: Option<i64>,
    /// The `center` property.
    pub center: Option<Person>,
}

impl Circle {
    /// Sets [`radius`](field@Self::radius).
    #[inline]
    #[must_use]
    pub fn with_radius(mut self, radius: i64) -> Self {
        self.radius = Some(radius);
        self
    }

    /// Sets [`center`](field@Self::center).
    #[inline]
    #[must_use]
    pub fn with_center(mut self, center: impl Into<Person>) -> Self {
        self.center = Some(center.into());
        self
    }
}

/// A branch of [`ShapePatch`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CirclePatch {
    /// The `radius` property.
    pub radius: Field<i64>,
    /// The `center` property.
    pub center: Field<PersonPatch>,
}

impl CirclePatch {
    /// Sets [`radius`](field@Self::radius).
    #[inline]
    #[must_use]
    pub fn with_radius(mut self, radius: i64) -> Self {
        self.radius = Field::Value(radius);
        self
    }

    /// Sets [`radius`](field@Self::radius) to `null`.
    #[inline]
    #[must_use]
    pub fn with_radius_null(mut self) -> Self {
        self.radius = Field::Null;
        self
    }

    /// Sets [`center`](field@Self::center).
    #[inline]
    #[must_use]
    pub fn with_center(mut self, center: impl Into<PersonPatch>) -> Self {
        self.center = Field::Value(center.into());
        self
    }

    /// Sets [`center`](field@Self::center) to `null`.
    #[inline]
    #[must_use]
    pub fn with_center_null(mut self) -> Self {
        self.center = Field::Null;
        self
    }
}

impl CirclePatch {
    /// The merge patch (RFC 7396) that turns `old` into `new`: equal properties are left out unless they are
    /// required, keys that only `old` has are removed, and nested objects are patched. Lists are sent
    /// whole.
    #[must_use]
    pub fn between(old: &Self, new: &Self) -> Self {
        Self {
            radius: Field::change(&old.radius, &new.radius),
            center: Field::patch(&old.center, &new.center, PersonPatch::between),
        }
    }
}

/// The `loose` of [`OrderInput`], among other uses.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Loose {
    /// The `x` property.
    pub x: Option<i64>,
    /// The properties that have no field of their own.
    pub extra: BTreeMap<String, serde_json::Value>,
}

impl Loose {
    /// Sets [`x`](field@Self::x).
    #[inline]
    #[must_use]
    pub fn with_x(mut self, x: i64) -> Self {
        self.x = Some(x);
        self
    }

    /// Sets [`extra`](field@Self::extra).
    #[inline]
    #[must_use]
    pub fn with_extra(
        mut self,
        extra: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.extra = collect::map(extra);
        self
    }
}

/// The `loose` of [`OrderPatch`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LoosePatch {
    /// The `x` property.
    pub x: Field<i64>,
    /// The properties that have no field of their own.
    pub extra: BTreeMap<String, serde_json::Value>,
}

impl LoosePatch {
    /// Sets [`x`](field@Self::x).
    #[inline]
    #[must_use]
    pub fn with_x(mut self, x: i64) -> Self {
        self.x = Field::Value(x);
        self
    }

    /// Sets [`x`](field@Self::x) to `null`.
    #[inline]
    #[must_use]
    pub fn with_x_null(mut self) -> Self {
        self.x = Field::Null;
        self
    }

    /// Sets [`extra`](field@Self::extra).
    #[inline]
    #[must_use]
    pub fn with_extra(
        mut self,
        extra: impl IntoIterator<
            Item = (impl Into<String>, impl Into<serde_json::Value>),
        >,
    ) -> Self {
        self.extra = collect::map(extra);
        self
    }
}

impl LoosePatch {
    /// The merge patch (RFC 7396) that turns `old` into `new`: equal properties are left out unless they are
    /// required, keys that only `old` has are removed, and nested objects are patched. Lists are sent
    /// whole.
    #[must_use]
    pub fn between(old: &Self, new: &Self) -> Self {
        Self {
            x: Field::change(&old.x, &new.x),
            extra: merge_patch::of_json_map(&old.extra, &new.extra),
        }
    }
}

/// The `open` of [`OrderInput`], among other uses.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Open {
    /// The `x` property.
    pub x: Option<i64>,
    /// The properties that have no field of their own.
    pub extra: BTreeMap<String, String>,
}

impl Open {
    /// Sets [`x`](field@Self::x).
    #[inline]
    #[must_use]
    pub fn with_x(mut self, x: i64) -> Self {
        self.x = Some(x);
        self
    }

    /// Sets [`extra`](field@Self::extra).
    #[inline]
    #[must_use]
    pub fn with_extra(
        mut self,
        extra: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.extra = collect::map(extra);
        self
    }
}

/// The `open` of [`OrderPatch`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OpenPatch {
    /// The `x` property.
    pub x: Field<i64>,
    /// The properties that have no field of their own.
    pub extra: BTreeMap<String, Option<String>>,
}

impl OpenPatch {
    /// Sets [`x`](field@Self::x).
    #[inline]
    #[must_use]
    pub fn with_x(mut self, x: i64) -> Self {
        self.x = Field::Value(x);
        self
    }

    /// Sets [`x`](field@Self::x) to `null`.
    #[inline]
    #[must_use]
    pub fn with_x_null(mut self) -> Self {
        self.x = Field::Null;
        self
    }

    /// Sets [`extra`](field@Self::extra).
    #[inline]
    #[must_use]
    pub fn with_extra(
        mut self,
        extra: impl IntoIterator<Item = (impl Into<String>, impl Into<Option<String>>)>,
    ) -> Self {
        self.extra = collect::map(extra);
        self
    }
}

impl OpenPatch {
    /// The merge patch (RFC 7396) that turns `old` into `new`: equal properties are left out unless they are
    /// required, keys that only `old` has are removed, and nested objects are patched. Lists are sent
    /// whole.
    #[must_use]
    pub fn between(old: &Self, new: &Self) -> Self {
        Self {
            x: Field::change(&old.x, &new.x),
            extra: merge_patch::of_map(&old.extra, &new.extra, merge_patch::whole),
        }
    }
}

/// The response of `GET /order`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Order {
    /// The `id` property. Read-only.
    pub id: Option<String>,
    /// The `owner` property.
    pub owner: Person,
    /// The `deputy` property.
    pub deputy: Option<Person>,
    /// The `labels` property.
    pub labels: BTreeMap<String, String>,
    /// The `lines` property.
    pub lines: Vec<Person>,
    /// The `state` property.
    pub state: Option<OrderState>,
    /// The `shape` property.
    pub shape: Option<Shape>,
    /// The `size` property.
    pub size: Option<OrderSize>,
    /// The `plain` property.
    pub plain: Option<OrderPlain>,
    /// The `any` property.
    pub any: Option<serde_json::Value>,
    /// The `bag` property.
    pub bag: Option<BTreeMap<String, serde_json::Value>>,
    /// The `nested` property.
    pub nested: Option<BTreeMap<String, BTreeMap<String, i64>>>,
    /// The `open` property.
    pub open: Option<Open>,
    /// The `loose` property.
    pub loose: Option<Loose>,
    /// The `tree` property.
    pub tree: Option<Tree>,
    /// The `rows` property.
    pub rows: Option<Vec<BTreeMap<String, Person>>>,
    /// The `inline` property.
    pub inline: Option<OrderInline>,
    /// The `named` property.
    pub named: Option<OrderNamed>,
}

/// The `inline` of [`OrderInput`], among other uses.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrderInline {
    /// The `a` property.
    pub a: Option<i64>,
    /// The `more` property.
    pub more: Option<OrderMore>,
}

impl OrderInline {
    /// Sets [`a`](field@Self::a).
    #[inline]
    #[must_use]
    pub fn with_a(mut self, a: i64) -> Self {
        self.a = Some(a);
        self
    }

    /// Sets [`more`](field@Self::more).
    #[inline]
    #[must_use]
    pub fn with_more(mut self, more: impl Into<OrderMore>) -> Self {
        self.more = Some(more.into());
        self
    }
}

/// The `inline` of [`OrderPatch`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrderInlinePatch {
    /// The `a` property.
    pub a: Field<i64>,
    /// The `more` property.
    pub more: Field<OrderMorePatch>,
}

impl OrderInlinePatch {
    /// Sets [`a`](field@Self::a).
    #[inline]
    #[must_use]
    pub fn with_a(mut self, a: i64) -> Self {
        self.a = Field::Value(a);
        self
    }

    /// Sets [`a`](field@Self::a) to `null`.
    #[inline]
    #[must_use]
    pub fn with_a_null(mut self) -> Self {
        self.a = Field::Null;
        self
    }

    /// Sets [`more`](field@Self::more).
    #[inline]
    #[must_use]
    pub fn with_more(mut self, more: impl Into<OrderMorePatch>) -> Self {
        self.more = Field::Value(more.into());
        self
    }

    /// Sets [`more`](field@Self::more) to `null`.
    #[inline]
    #[must_use]
    pub fn with_more_null(mut self) -> Self {
        self.more = Field::Null;
        self
    }
}

impl OrderInlinePatch {
    /// The merge patch (RFC 7396) that turns `old` into `new`: equal properties are left out unless they are
    /// required, keys that only `old` has are removed, and nested objects are patched. Lists are sent
    /// whole.
    #[must_use]
    pub fn between(old: &Self, new: &Self) -> Self {
        Self {
            a: Field::change(&old.a, &new.a),
            more: Field::patch(&old.more, &new.more, OrderMorePatch::between),
        }
    }
}

/// The request body of `PUT /order`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderInput {
    /// The `owner` property.
    pub owner: Person,
    /// The `deputy` property.
    pub deputy: Option<Person>,
    /// The `labels` property.
    pub labels: BTreeMap<String, String>,
    /// The `lines` property.
    pub lines: Vec<Person>,
    /// The `state` property.
    pub state: Option<OrderState>,
    /// The `shape` property.
    pub shape: Option<Shape>,
    /// The `size` property.
    pub size: Option<OrderSize>,
    /// The `plain` property.
    pub plain: Option<OrderPlain>,
    /// The `any` property.
    pub any: Option<serde_json::Value>,
    /// The `bag` property.
    pub bag: Option<BTreeMap<String, serde_json::Value>>,
    /// The `nested` property.
    pub nested: Option<BTreeMap<String, BTreeMap<String, i64>>>,
    /// The `open` property.
    pub open: Option<Open>,
    /// The `loose` property.
    pub loose: Option<Loose>,
    /// The `tree` property.
    pub tree: Option<Tree>,
    /// The `rows` property.
    pub rows: Option<Vec<BTreeMap<String, Person>>>,
    /// The `inline` property.
    pub inline: Option<OrderInline>,
    /// The `named` property.
    pub named: Option<OrderNamed>,
}

/// The required fields of [`OrderInput`].
#[derive(Debug, Clone)]
pub struct OrderInputRequired<A, B, C, D> {
    /// See [`OrderInput::owner`](field@OrderInput::owner).
    pub owner: A,
    /// See [`OrderInput::deputy`](field@OrderInput::deputy).
    pub deputy: B,
    /// See [`OrderInput::labels`](field@OrderInput::labels).
    pub labels: C,
    /// See [`OrderInput::lines`](field@OrderInput::lines).
    pub lines: D,
}

impl OrderInput {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(
        required: OrderInputRequired<
            impl Into<Person>,
            impl Into<Option<Person>>,
            impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
            impl IntoIterator<Item = impl Into<Person>>,
        >,
    ) -> Self {
        Self {
            owner: required.owner.into(),
            deputy: required.deputy.into(),
            labels: collect::map(required.labels),
            lines: collect::list(required.lines),
            state: None,
            shape: None,
            size: None,
            plain: None,
            any: None,
            bag: None,
            nested: None,
            open: None,
            loose: None,
            tree: None,
            rows: None,
            inline: None,
            named: None,
        }
    }

    /// Sets [`deputy`](field@Self::deputy).
    #[inline]
    #[must_use]
    pub fn with_deputy(mut self, deputy: impl Into<Person>) -> Self {
        self.deputy = Some(deputy.into());
        self
    }

    /// Sets [`state`](field@Self::state).
    #[inline]
    #[must_use]
    pub fn with_state(mut self, state: impl Into<OrderState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets [`shape`](field@Self::shape).
    #[inline]
    #[must_use]
    pub fn with_shape(mut self, shape: impl Into<Shape>) -> Self {
        self.shape = Some(shape.into());
        self
    }

    /// Sets [`size`](field@Self::size).
    #[inline]
    #[must_use]
    pub fn with_size(mut self, size: impl Into<OrderSize>) -> Self {
        self.size = Some(size.into());
        self
    }

    /// Sets [`plain`](field@Self::plain).
    #[inline]
    #[must_use]
    pub fn with_plain(mut self, plain: impl Into<OrderPlain>) -> Self {
        self.plain = Some(plain.into());
        self
    }

    /// Sets [`any`](field@Self::any).
    #[inline]
    #[must_use]
    pub fn with_any(mut self, any: impl Into<serde_json::Value>) -> Self {
        self.any = Some(any.into());
        self
    }

    /// Sets [`bag`](field@Self::bag).
    #[inline]
    #[must_use]
    pub fn with_bag(
        mut self,
        bag: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.bag = Some(collect::map(bag));
        self
    }

    /// Sets [`nested`](field@Self::nested).
    #[inline]
    #[must_use]
    pub fn with_nested(
        mut self,
        nested: impl IntoIterator<
            Item = (
                impl Into<String>,
                impl IntoIterator<Item = (impl Into<String>, i64)>,
            ),
        >,
    ) -> Self {
        self.nested = Some(collect::map_of(nested, collect::map));
        self
    }

    /// Sets [`open`](field@Self::open).
    #[inline]
    #[must_use]
    pub fn with_open(mut self, open: impl Into<Open>) -> Self {
        self.open = Some(open.into());
        self
    }

    /// Sets [`loose`](field@Self::loose).
    #[inline]
    #[must_use]
    pub fn with_loose(mut self, loose: impl Into<Loose>) -> Self {
        self.loose = Some(loose.into());
        self
    }

    /// Sets [`tree`](field@Self::tree).
    #[inline]
    #[must_use]
    pub fn with_tree(mut self, tree: impl Into<Tree>) -> Self {
        self.tree = Some(tree.into());
        self
    }

    /// Sets [`rows`](field@Self::rows).
    #[inline]
    #[must_use]
    pub fn with_rows(
        mut self,
        rows: impl IntoIterator<
            Item = impl IntoIterator<Item = (impl Into<String>, impl Into<Person>)>,
        >,
    ) -> Self {
        self.rows = Some(collect::list_of(rows, collect::map));
        self
    }

    /// Sets [`inline`](field@Self::inline).
    #[inline]
    #[must_use]
    pub fn with_inline(mut self, inline: impl Into<OrderInline>) -> Self {
        self.inline = Some(inline.into());
        self
    }

    /// Sets [`named`](field@Self::named).
    #[inline]
    #[must_use]
    pub fn with_named(mut self, named: impl Into<OrderNamed>) -> Self {
        self.named = Some(named.into());
        self
    }
}

/// The `more` of [`OrderInline`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrderMore {
    /// The `b` property.
    pub b: Option<String>,
}

impl OrderMore {
    /// Sets [`b`](field@Self::b).
    #[inline]
    #[must_use]
    pub fn with_b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }
}

/// The `more` of [`OrderInlinePatch`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrderMorePatch {
    /// The `b` property.
    pub b: Field<String>,
}

impl OrderMorePatch {
    /// Sets [`b`](field@Self::b).
    #[inline]
    #[must_use]
    pub fn with_b(mut self, b: impl Into<String>) -> Self {
        self.b = Field::Value(b.into());
        self
    }

    /// Sets [`b`](field@Self::b) to `null`.
    #[inline]
    #[must_use]
    pub fn with_b_null(mut self) -> Self {
        self.b = Field::Null;
        self
    }
}

impl OrderMorePatch {
    /// The merge patch (RFC 7396) that turns `old` into `new`: equal properties are left out unless they are
    /// required, keys that only `old` has are removed, and nested objects are patched. Lists are sent
    /// whole.
    #[must_use]
    pub fn between(old: &Self, new: &Self) -> Self {
        Self {
            b: Field::change(&old.b, &new.b),
        }
    }
}

/// The `named` of [`OrderInput`], among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderNamed {
    /// The `name` property.
    pub name: String,
    /// The `mail` property.
    pub mail: Option<String>,
    /// The `boss` property.
    pub boss: Option<Person>,
    /// The `title` property.
    pub title: Option<String>,
}

impl OrderNamed {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            mail: None,
            boss: None,
            title: None,
        }
    }

    /// Sets [`mail`](field@Self::mail).
    #[inline]
    #[must_use]
    pub fn with_mail(mut self, mail: impl Into<String>) -> Self {
        self.mail = Some(mail.into());
        self
    }

    /// Sets [`boss`](field@Self::boss).
    #[inline]
    #[must_use]
    pub fn with_boss(mut self, boss: impl Into<Person>) -> Self {
        self.boss = Some(boss.into());
        self
    }

    /// Sets [`title`](field@Self::title).
    #[inline]
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// The `named` of [`OrderPatch`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderNamedPatch {
    /// The `name` property.
    pub name: String,
    /// The `mail` property.
    pub mail: Field<String>,
    /// The `boss` property.
    pub boss: Field<PersonPatch>,
    /// The `title` property.
    pub title: Field<String>,
}

impl OrderNamedPatch {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            mail: Field::Absent,
            boss: Field::Absent,
            title: Field::Absent,
        }
    }

    /// Sets [`mail`](field@Self::mail).
    #[inline]
    #[must_use]
    pub fn with_mail(mut self, mail: impl Into<String>) -> Self {
        self.mail = Field::Value(mail.into());
        self
    }

    /// Sets [`mail`](field@Self::mail) to `null`.
    #[inline]
    #[must_use]
    pub fn with_mail_null(mut self) -> Self {
        self.mail = Field::Null;
        self
    }

    /// Sets [`boss`](field@Self::boss).
    #[inline]
    #[must_use]
    pub fn with_boss(mut self, boss: impl Into<PersonPatch>) -> Self {
        self.boss = Field::Value(boss.into());
        self
    }

    /// Sets [`boss`](field@Self::boss) to `null`.
    #[inline]
    #[must_use]
    pub fn with_boss_null(mut self) -> Self {
        self.boss = Field::Null;
        self
    }

    /// Sets [`title`](field@Self::title).
    #[inline]
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Field::Value(title.into());
        self
    }

    /// Sets [`title`](field@Self::title) to `null`.
    #[inline]
    #[must_use]
    pub fn with_title_null(mut self) -> Self {
        self.title = Field::Null;
        self
    }
}

impl OrderNamedPatch {
    /// The merge patch (RFC 7396) that turns `old` into `new`: equal properties are left out unless they are
    /// required, keys that only `old` has are removed, and nested objects are patched. Lists are sent
    /// whole.
    #[must_use]
    pub fn between(old: &Self, new: &Self) -> Self {
        Self {
            name: new.name.clone(),
            mail: Field::change(&old.mail, &new.mail),
            boss: Field::patch(&old.boss, &new.boss, PersonPatch::between),
            title: Field::change(&old.title, &new.title),
        }
    }
}

/// The request body of `PATCH /order`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OrderPatch {
    /// The `owner` property.
    pub owner: PersonPatch,
    /// The `deputy` property.
    pub deputy: Option<PersonPatch>,
    /// The `labels` property.
    pub labels: BTreeMap<String, Option<String>>,
    /// The `lines` property.
    pub lines: Vec<Person>,
    /// The `state` property.
    pub state: Field<OrderState>,
    /// The `shape` property.
    pub shape: Field<ShapePatch>,
    /// The `size` property.
    pub size: Field<OrderSizePatch>,
    /// The `plain` property.
    pub plain: Field<OrderPlain>,
    /// The `any` property.
    pub any: Field<serde_json::Value>,
    /// The `bag` property.
    pub bag: Field<BTreeMap<String, serde_json::Value>>,
    /// The `nested` property.
    pub nested: Field<BTreeMap<String, Option<BTreeMap<String, Option<i64>>>>>,
    /// The `open` property.
    pub open: Field<OpenPatch>,
    /// The `loose` property.
    pub loose: Field<LoosePatch>,
    /// The `tree` property.
    pub tree: Field<TreePatch>,
    /// The `rows` property.
    pub rows: Field<Vec<BTreeMap<String, Person>>>,
    /// The `inline` property.
    pub inline: Field<OrderInlinePatch>,
    /// The `named` property.
    pub named: Field<OrderNamedPatch>,
}

/// The required fields of [`OrderPatch`].
#[derive(Debug, Clone)]
pub struct OrderPatchRequired<A, B, C, D> {
    /// See [`OrderPatch::owner`](field@OrderPatch::owner).
    pub owner: A,
    /// See [`OrderPatch::deputy`](field@OrderPatch::deputy).
    pub deputy: B,
    /// See [`OrderPatch::labels`](field@OrderPatch::labels).
    pub labels: C,
    /// See [`OrderPatch::lines`](field@OrderPatch::lines).
    pub lines: D,
}

impl OrderPatch {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(
        required: OrderPatchRequired<
            impl Into<PersonPatch>,
            impl Into<Option<PersonPatch>>,
            impl IntoIterator<Item = (impl Into<String>, impl Into<Option<String>>)>,
            impl IntoIterator<Item = impl Into<Person>>,
        >,
    ) -> Self {
        Self {
            owner: required.owner.into(),
            deputy: required.deputy.into(),
            labels: collect::map(required.labels),
            lines: collect::list(required.lines),
            state: Field::Absent,
            shape: Field::Absent,
            size: Field::Absent,
            plain: Field::Absent,
            any: Field::Absent,
            bag: Field::Absent,
            nested: Field::Absent,
            open: Field::Absent,
            loose: Field::Absent,
            tree: Field::Absent,
            rows: Field::Absent,
            inline: Field::Absent,
            named: Field::Absent,
        }
    }

    /// Sets [`deputy`](field@Self::deputy).
    #[inline]
    #[must_use]
    pub fn with_deputy(mut self, deputy: impl Into<PersonPatch>) -> Self {
        self.deputy = Some(deputy.into());
        self
    }

    /// Sets [`state`](field@Self::state).
    #[inline]
    #[must_use]
    pub fn with_state(mut self, state: impl Into<OrderState>) -> Self {
        self.state = Field::Value(state.into());
        self
    }

    /// Sets [`state`](field@Self::state) to `null`.
    #[inline]
    #[must_use]
    pub fn with_state_null(mut self) -> Self {
        self.state = Field::Null;
        self
    }

    /// Sets [`shape`](field@Self::shape).
    #[inline]
    #[must_use]
    pub fn with_shape(mut self, shape: impl Into<ShapePatch>) -> Self {
        self.shape = Field::Value(shape.into());
        self
    }

    /// Sets [`shape`](field@Self::shape) to `null`.
    #[inline]
    #[must_use]
    pub fn with_shape_null(mut self) -> Self {
        self.shape = Field::Null;
        self
    }

    /// Sets [`size`](field@Self::size).
    #[inline]
    #[must_use]
    pub fn with_size(mut self, size: impl Into<OrderSizePatch>) -> Self {
        self.size = Field::Value(size.into());
        self
    }

    /// Sets [`size`](field@Self::size) to `null`.
    #[inline]
    #[must_use]
    pub fn with_size_null(mut self) -> Self {
        self.size = Field::Null;
        self
    }

    /// Sets [`plain`](field@Self::plain).
    #[inline]
    #[must_use]
    pub fn with_plain(mut self, plain: impl Into<OrderPlain>) -> Self {
        self.plain = Field::Value(plain.into());
        self
    }

    /// Sets [`plain`](field@Self::plain) to `null`.
    #[inline]
    #[must_use]
    pub fn with_plain_null(mut self) -> Self {
        self.plain = Field::Null;
        self
    }

    /// Sets [`any`](field@Self::any).
    #[inline]
    #[must_use]
    pub fn with_any(mut self, any: impl Into<serde_json::Value>) -> Self {
        self.any = Field::Value(any.into());
        self
    }

    /// Sets [`any`](field@Self::any) to `null`.
    #[inline]
    #[must_use]
    pub fn with_any_null(mut self) -> Self {
        self.any = Field::Null;
        self
    }

    /// Sets [`bag`](field@Self::bag).
    #[inline]
    #[must_use]
    pub fn with_bag(
        mut self,
        bag: impl IntoIterator<Item = (impl Into<String>, impl Into<serde_json::Value>)>,
    ) -> Self {
        self.bag = Field::Value(collect::map(bag));
        self
    }

    /// Sets [`bag`](field@Self::bag) to `null`.
    #[inline]
    #[must_use]
    pub fn with_bag_null(mut self) -> Self {
        self.bag = Field::Null;
        self
    }

    /// Sets [`nested`](field@Self::nested).
    #[inline]
    #[must_use]
    pub fn with_nested(
        mut self,
        nested: impl IntoIterator<
            Item = (impl Into<String>, impl Into<Option<BTreeMap<String, Option<i64>>>>),
        >,
    ) -> Self {
        self.nested = Field::Value(collect::map(nested));
        self
    }

    /// Sets [`nested`](field@Self::nested) to `null`.
    #[inline]
    #[must_use]
    pub fn with_nested_null(mut self) -> Self {
        self.nested = Field::Null;
        self
    }

    /// Sets [`open`](field@Self::open).
    #[inline]
    #[must_use]
    pub fn with_open(mut self, open: impl Into<OpenPatch>) -> Self {
        self.open = Field::Value(open.into());
        self
    }

    /// Sets [`open`](field@Self::open) to `null`.
    #[inline]
    #[must_use]
    pub fn with_open_null(mut self) -> Self {
        self.open = Field::Null;
        self
    }

    /// Sets [`loose`](field@Self::loose).
    #[inline]
    #[must_use]
    pub fn with_loose(mut self, loose: impl Into<LoosePatch>) -> Self {
        self.loose = Field::Value(loose.into());
        self
    }

    /// Sets [`loose`](field@Self::loose) to `null`.
    #[inline]
    #[must_use]
    pub fn with_loose_null(mut self) -> Self {
        self.loose = Field::Null;
        self
    }

    /// Sets [`tree`](field@Self::tree).
    #[inline]
    #[must_use]
    pub fn with_tree(mut self, tree: impl Into<TreePatch>) -> Self {
        self.tree = Field::Value(tree.into());
        self
    }

    /// Sets [`tree`](field@Self::tree) to `null`.
    #[inline]
    #[must_use]
    pub fn with_tree_null(mut self) -> Self {
        self.tree = Field::Null;
        self
    }

    /// Sets [`rows`](field@Self::rows).
    #[inline]
    #[must_use]
    pub fn with_rows(
        mut self,
        rows: impl IntoIterator<
            Item = impl IntoIterator<Item = (impl Into<String>, impl Into<Person>)>,
        >,
    ) -> Self {
        self.rows = Field::Value(collect::list_of(rows, collect::map));
        self
    }

    /// Sets [`rows`](field@Self::rows) to `null`.
    #[inline]
    #[must_use]
    pub fn with_rows_null(mut self) -> Self {
        self.rows = Field::Null;
        self
    }

    /// Sets [`inline`](field@Self::inline).
    #[inline]
    #[must_use]
    pub fn with_inline(mut self, inline: impl Into<OrderInlinePatch>) -> Self {
        self.inline = Field::Value(inline.into());
        self
    }

    /// Sets [`inline`](field@Self::inline) to `null`.
    #[inline]
    #[must_use]
    pub fn with_inline_null(mut self) -> Self {
        self.inline = Field::Null;
        self
    }

    /// Sets [`named`](field@Self::named).
    #[inline]
    #[must_use]
    pub fn with_named(mut self, named: impl Into<OrderNamedPatch>) -> Self {
        self.named = Field::Value(named.into());
        self
    }

    /// Sets [`named`](field@Self::named) to `null`.
    #[inline]
    #[must_use]
    pub fn with_named_null(mut self) -> Self {
        self.named = Field::Null;
        self
    }
}

impl OrderPatch {
    /// The merge patch (RFC 7396) that turns `old` into `new`: equal properties are left out unless they are
    /// required, keys that only `old` has are removed, and nested objects are patched. Lists are sent
    /// whole.
    #[must_use]
    pub fn between(old: &Self, new: &Self) -> Self {
        Self {
            owner: PersonPatch::between(&old.owner, &new.owner),
            deputy: merge_patch::of_option(
                &old.deputy,
                &new.deputy,
                PersonPatch::between,
            ),
            labels: merge_patch::of_map(&old.labels, &new.labels, merge_patch::whole),
            lines: new.lines.clone(),
            state: Field::change(&old.state, &new.state),
            shape: Field::patch(&old.shape, &new.shape, ShapePatch::between),
            size: Field::patch(&old.size, &new.size, OrderSizePatch::between),
            plain: Field::change(&old.plain, &new.plain),
            any: Field::patch(&old.any, &new.any, merge_patch::of_json),
            bag: Field::patch(&old.bag, &new.bag, merge_patch::of_json_map),
            nested: Field::patch(
                &old.nested,
                &new.nested,
                |old, new| merge_patch::of_map(
                    old,
                    new,
                    |old, new| merge_patch::of_map(old, new, merge_patch::whole),
                ),
            ),
            open: Field::patch(&old.open, &new.open, OpenPatch::between),
            loose: Field::patch(&old.loose, &new.loose, LoosePatch::between),
            tree: Field::patch(&old.tree, &new.tree, TreePatch::between),
            rows: Field::change(&old.rows, &new.rows),
            inline: Field::patch(&old.inline, &new.inline, OrderInlinePatch::between),
            named: Field::patch(&old.named, &new.named, OrderNamedPatch::between),
        }
    }
}

/// The `plain` of [`OrderInput`], among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OrderPlain {
    /// A string.
    Text(String),
    /// An integer.
    Number(i64),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl OrderPlain {
    /// Returns the value of [`Text`](Self::Text), if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Text`](Self::Text), if it is one.
    pub fn into_text(self) -> Option<String> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Number`](Self::Number), if it is one.
    pub fn as_number(&self) -> Option<&i64> {
        match self {
            Self::Number(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Number`](Self::Number), if it is one.
    pub fn into_number(self) -> Option<i64> {
        match self {
            Self::Number(value) => Some(value),
            _ => None,
        }
    }
}

impl From<String> for OrderPlain {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for OrderPlain {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<i64> for OrderPlain {
    fn from(value: i64) -> Self {
        Self::Number(value)
    }
}

/// The `size` of [`OrderInput`], among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OrderSize {
    /// A string.
    Text(String),
    /// [`OrderSizeDetails`].
    Object(OrderSizeDetails),
    /// A list.
    List(Vec<String>),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl OrderSize {
    /// Returns the value of [`Text`](Self::Text), if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Text`](Self::Text), if it is one.
    pub fn into_text(self) -> Option<String> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Object`](Self::Object), if it is one.
    pub fn as_object(&self) -> Option<&OrderSizeDetails> {
        match self {
            Self::Object(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Object`](Self::Object), if it is one.
    pub fn into_object(self) -> Option<OrderSizeDetails> {
        match self {
            Self::Object(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`List`](Self::List), if it is one.
    pub fn as_list(&self) -> Option<&[String]> {
        match self {
            Self::List(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`List`](Self::List), if it is one.
    pub fn into_list(self) -> Option<Vec<String>> {
        match self {
            Self::List(value) => Some(value),
            _ => None,
        }
    }
}

impl From<String> for OrderSize {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for OrderSize {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<OrderSizeDetails> for OrderSize {
    fn from(value: OrderSizeDetails) -> Self {
        Self::Object(value)
    }
}

impl From<Vec<String>> for OrderSize {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

/// A branch of [`OrderSize`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrderSizeDetails {
    /// The `width` property.
    pub width: Option<i64>,
    /// The `unit` property.
    pub unit: Option<String>,
}

impl OrderSizeDetails {
    /// Sets [`width`](field@Self::width).
    #[inline]
    #[must_use]
    pub fn with_width(mut self, width: i64) -> Self {
        self.width = Some(width);
        self
    }

    /// Sets [`unit`](field@Self::unit).
    #[inline]
    #[must_use]
    pub fn with_unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }
}

/// A branch of [`OrderSizePatch`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct OrderSizeDetailsPatch {
    /// The `width` property.
    pub width: Field<i64>,
    /// The `unit` property.
    pub unit: Field<String>,
}

impl OrderSizeDetailsPatch {
    /// Sets [`width`](field@Self::width).
    #[inline]
    #[must_use]
    pub fn with_width(mut self, width: i64) -> Self {
        self.width = Field::Value(width);
        self
    }

    /// Sets [`width`](field@Self::width) to `null`.
    #[inline]
    #[must_use]
    pub fn with_width_null(mut self) -> Self {
        self.width = Field::Null;
        self
    }

    /// Sets [`unit`](field@Self::unit).
    #[inline]
    #[must_use]
    pub fn with_unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Field::Value(unit.into());
        self
    }

    /// Sets [`unit`](field@Self::unit) to `null`.
    #[inline]
    #[must_use]
    pub fn with_unit_null(mut self) -> Self {
        self.unit = Field::Null;
        self
    }
}

impl OrderSizeDetailsPatch {
    /// The merge patch (RFC 7396) that turns `old` into `new`: equal properties are left out unless they are
    /// required, keys that only `old` has are removed, and nested objects are patched. Lists are sent
    /// whole.
    #[must_use]
    pub fn between(old: &Self, new: &Self) -> Self {
        Self {
            width: Field::change(&old.width, &new.width),
            unit: Field::change(&old.unit, &new.unit),
        }
    }
}

/// The `size` of [`OrderPatch`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OrderSizePatch {
    /// A string.
    Text(String),
    /// [`OrderSizeDetailsPatch`].
    OrderSizeDetailsPatch(OrderSizeDetailsPatch),
    /// A list.
    List(Vec<String>),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl OrderSizePatch {
    /// Returns the value of [`Text`](Self::Text), if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Text`](Self::Text), if it is one.
    pub fn into_text(self) -> Option<String> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`OrderSizeDetailsPatch`](Self::OrderSizeDetailsPatch), if it is one.
    pub fn as_order_size_details_patch(&self) -> Option<&OrderSizeDetailsPatch> {
        match self {
            Self::OrderSizeDetailsPatch(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`OrderSizeDetailsPatch`](Self::OrderSizeDetailsPatch), if it is one.
    pub fn into_order_size_details_patch(self) -> Option<OrderSizeDetailsPatch> {
        match self {
            Self::OrderSizeDetailsPatch(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`List`](Self::List), if it is one.
    pub fn as_list(&self) -> Option<&[String]> {
        match self {
            Self::List(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`List`](Self::List), if it is one.
    pub fn into_list(self) -> Option<Vec<String>> {
        match self {
            Self::List(value) => Some(value),
            _ => None,
        }
    }
}

impl From<String> for OrderSizePatch {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for OrderSizePatch {
    fn from(value: &str) -> Self {
        Self::Text(value.into())
    }
}

impl From<OrderSizeDetailsPatch> for OrderSizePatch {
    fn from(value: OrderSizeDetailsPatch) -> Self {
        Self::OrderSizeDetailsPatch(value)
    }
}

impl From<Vec<String>> for OrderSizePatch {
    fn from(value: Vec<String>) -> Self {
        Self::List(value)
    }
}

impl OrderSizePatch {
    /// The merge patch (RFC 7396) that turns `old` into `new`: equal properties are left out unless they are
    /// required, keys that only `old` has are removed, and nested objects are patched. Lists are sent
    /// whole.
    #[must_use]
    pub fn between(old: &Self, new: &Self) -> Self {
        match (old, new) {
            (Self::OrderSizeDetailsPatch(old), Self::OrderSizeDetailsPatch(new)) => {
                Self::OrderSizeDetailsPatch(OrderSizeDetailsPatch::between(old, new))
            }
            (_, Self::Text(_) | Self::List(_)) => new.clone(),
            _ => Self::Unknown(merge_patch::of_branches(old, new)),
        }
    }
}

/// The `state` of [`OrderInput`], among other uses.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderState {
    /// `open`.
    Open,
    /// `closed`.
    Closed,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl OrderState {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Open, Self::Closed];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for OrderState {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for OrderState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for OrderState {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for OrderState {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for OrderState {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for OrderState {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for OrderState {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

/// The `center` of [`Circle`], among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Person {
    /// The `name` property.
    pub name: String,
    /// The `mail` property.
    pub mail: Option<String>,
    /// The `boss` property.
    pub boss: Option<Box<Person>>,
}

impl Person {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            mail: None,
            boss: None,
        }
    }

    /// Sets [`mail`](field@Self::mail).
    #[inline]
    #[must_use]
    pub fn with_mail(mut self, mail: impl Into<String>) -> Self {
        self.mail = Some(mail.into());
        self
    }

    /// Sets [`boss`](field@Self::boss).
    #[inline]
    #[must_use]
    pub fn with_boss(mut self, boss: impl Into<Person>) -> Self {
        self.boss = Some(Box::new(boss.into()));
        self
    }
}

/// The `center` of [`CirclePatch`], among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PersonPatch {
    /// The `name` property.
    pub name: String,
    /// The `mail` property.
    pub mail: Field<String>,
    /// The `boss` property.
    pub boss: Field<Box<PersonPatch>>,
}

impl PersonPatch {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            mail: Field::Absent,
            boss: Field::Absent,
        }
    }

    /// Sets [`mail`](field@Self::mail).
    #[inline]
    #[must_use]
    pub fn with_mail(mut self, mail: impl Into<String>) -> Self {
        self.mail = Field::Value(mail.into());
        self
    }

    /// Sets [`mail`](field@Self::mail) to `null`.
    #[inline]
    #[must_use]
    pub fn with_mail_null(mut self) -> Self {
        self.mail = Field::Null;
        self
    }

    /// Sets [`boss`](field@Self::boss).
    #[inline]
    #[must_use]
    pub fn with_boss(mut self, boss: impl Into<PersonPatch>) -> Self {
        self.boss = Field::Value(Box::new(boss.into()));
        self
    }

    /// Sets [`boss`](field@Self::boss) to `null`.
    #[inline]
    #[must_use]
    pub fn with_boss_null(mut self) -> Self {
        self.boss = Field::Null;
        self
    }
}

impl PersonPatch {
    /// The merge patch (RFC 7396) that turns `old` into `new`: equal properties are left out unless they are
    /// required, keys that only `old` has are removed, and nested objects are patched. Lists are sent
    /// whole.
    #[must_use]
    pub fn between(old: &Self, new: &Self) -> Self {
        Self {
            name: new.name.clone(),
            mail: Field::change(&old.mail, &new.mail),
            boss: Field::patch(
                &old.boss,
                &new.boss,
                |old, new| Box::new(PersonPatch::between(old, new)),
            ),
        }
    }
}

/// The `shape` of [`OrderInput`], among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    /// [`Circle`], if `kind` is `Circle`.
    Circle(Circle),
    /// [`Square`], if `kind` is `Square`.
    Square(Square),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl Shape {
    /// Returns the value of [`Circle`](Self::Circle), if it is one.
    pub fn as_circle(&self) -> Option<&Circle> {
        match self {
            Self::Circle(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Circle`](Self::Circle), if it is one.
    pub fn into_circle(self) -> Option<Circle> {
        match self {
            Self::Circle(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Square`](Self::Square), if it is one.
    pub fn as_square(&self) -> Option<&Square> {
        match self {
            Self::Square(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Square`](Self::Square), if it is one.
    pub fn into_square(self) -> Option<Square> {
        match self {
            Self::Square(value) => Some(value),
            _ => None,
        }
    }
}

impl From<Circle> for Shape {
    fn from(value: Circle) -> Self {
        Self::Circle(value)
    }
}

impl From<Square> for Shape {
    fn from(value: Square) -> Self {
        Self::Square(value)
    }
}

/// The `shape` of [`OrderPatch`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ShapePatch {
    /// [`CirclePatch`], if `kind` is `Circle`.
    Circle(CirclePatch),
    /// [`SquarePatch`], if `kind` is `Square`.
    Square(SquarePatch),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl ShapePatch {
    /// Returns the value of [`Circle`](Self::Circle), if it is one.
    pub fn as_circle(&self) -> Option<&CirclePatch> {
        match self {
            Self::Circle(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Circle`](Self::Circle), if it is one.
    pub fn into_circle(self) -> Option<CirclePatch> {
        match self {
            Self::Circle(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Square`](Self::Square), if it is one.
    pub fn as_square(&self) -> Option<&SquarePatch> {
        match self {
            Self::Square(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Square`](Self::Square), if it is one.
    pub fn into_square(self) -> Option<SquarePatch> {
        match self {
            Self::Square(value) => Some(value),
            _ => None,
        }
    }
}

impl From<CirclePatch> for ShapePatch {
    fn from(value: CirclePatch) -> Self {
        Self::Circle(value)
    }
}

impl From<SquarePatch> for ShapePatch {
    fn from(value: SquarePatch) -> Self {
        Self::Square(value)
    }
}

impl ShapePatch {
    /// The merge patch (RFC 7396) that turns `old` into `new`: equal properties are left out unless they are
    /// required, keys that only `old` has are removed, and nested objects are patched. Lists are sent
    /// whole.
    #[must_use]
    pub fn between(old: &Self, new: &Self) -> Self {
        match (old, new) {
            (Self::Circle(old), Self::Circle(new)) => {
                Self::Circle(CirclePatch::between(old, new))
            }
            (Self::Square(old), Self::Square(new)) => {
                Self::Square(SquarePatch::between(old, new))
            }
            _ => Self::Unknown(merge_patch::of_branches(old, new)),
        }
    }
}

/// A branch of [`Shape`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Square {
    /// The `side` property.
    pub side: Option<i64>,
}

impl Square {
    /// Sets [`side`](field@Self::side).
    #[inline]
    #[must_use]
    pub fn with_side(mut self, side: i64) -> Self {
        self.side = Some(side);
        self
    }
}

/// A branch of [`ShapePatch`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SquarePatch {
    /// The `side` property.
    pub side: Field<i64>,
}

impl SquarePatch {
    /// Sets [`side`](field@Self::side).
    #[inline]
    #[must_use]
    pub fn with_side(mut self, side: i64) -> Self {
        self.side = Field::Value(side);
        self
    }

    /// Sets [`side`](field@Self::side) to `null`.
    #[inline]
    #[must_use]
    pub fn with_side_null(mut self) -> Self {
        self.side = Field::Null;
        self
    }
}

impl SquarePatch {
    /// The merge patch (RFC 7396) that turns `old` into `new`: equal properties are left out unless they are
    /// required, keys that only `old` has are removed, and nested objects are patched. Lists are sent
    /// whole.
    #[must_use]
    pub fn between(old: &Self, new: &Self) -> Self {
        Self {
            side: Field::change(&old.side, &new.side),
        }
    }
}

/// The `tree` of [`OrderInput`], among other uses.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Tree(pub BTreeMap<String, Tree>);

/// The `tree` of [`OrderPatch`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TreePatch(pub BTreeMap<String, Option<TreePatch>>);

impl TreePatch {
    /// The merge patch (RFC 7396) that turns `old` into `new`: equal properties are left out unless they are
    /// required, keys that only `old` has are removed, and nested objects are patched. Lists are sent
    /// whole.
    #[must_use]
    pub fn between(old: &Self, new: &Self) -> Self {
        Self(merge_patch::of_map(&old.0, &new.0, TreePatch::between))
    }
}
}

mod thing {
//! The types that only `client.thing()` needs.

use std::collections::BTreeMap;

use trine_runtime::{Field, collect, merge_patch};

/// The `inner` of [`ThingPatch`], among other uses.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Inner {
    /// The `name` property.
    pub name: Field<String>,
    /// The `note` property.
    pub note: Field<String>,
    /// The `deep` property.
    pub deep: Field<Box<Inner>>,
}

impl Inner {
    /// Sets [`name`](field@Self::name).
    #[inline]
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Field::Value(name.into());
        self
    }

    /// Sets [`name`](field@Self::name) to `null`.
    #[inline]
    #[must_use]
    pub fn with_name_null(mut self) -> Self {
        self.name = Field::Null;
        self
    }

    /// Sets [`note`](field@Self::note).
    #[inline]
    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note = Field::Value(note.into());
        self
    }

    /// Sets [`note`](field@Self::note) to `null`.
    #[inline]
    #[must_use]
    pub fn with_note_null(mut self) -> Self {
        self.note = Field::Null;
        self
    }

    /// Sets [`deep`](field@Self::deep).
    #[inline]
    #[must_use]
    pub fn with_deep(mut self, deep: impl Into<Inner>) -> Self {
        self.deep = Field::Value(Box::new(deep.into()));
        self
    }

    /// Sets [`deep`](field@Self::deep) to `null`.
    #[inline]
    #[must_use]
    pub fn with_deep_null(mut self) -> Self {
        self.deep = Field::Null;
        self
    }
}

impl Inner {
    /// The merge patch (RFC 7396) that turns `old` into `new`: equal properties are left out unless they are
    /// required, keys that only `old` has are removed, and nested objects are patched. Lists are sent
    /// whole.
    #[must_use]
    pub fn between(old: &Self, new: &Self) -> Self {
        Self {
            name: Field::change(&old.name, &new.name),
            note: Field::change(&old.note, &new.note),
            deep: Field::patch(
                &old.deep,
                &new.deep,
                |old, new| Box::new(Inner::between(old, new)),
            ),
        }
    }
}

/// The request body of `PATCH /thing`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ThingPatch {
    /// The `inner` property.
    pub inner: Field<Inner>,
    /// The `tags` property.
    pub tags: Field<BTreeMap<String, Option<String>>>,
    /// The `parts` property.
    pub parts: Field<BTreeMap<String, Option<Inner>>>,
    /// The `list` property.
    pub list: Field<Vec<String>>,
}

impl ThingPatch {
    /// Sets [`inner`](field@Self::inner).
    #[inline]
    #[must_use]
    pub fn with_inner(mut self, inner: impl Into<Inner>) -> Self {
        self.inner = Field::Value(inner.into());
        self
    }

    /// Sets [`inner`](field@Self::inner) to `null`.
    #[inline]
    #[must_use]
    pub fn with_inner_null(mut self) -> Self {
        self.inner = Field::Null;
        self
    }

    /// Sets [`tags`](field@Self::tags).
    #[inline]
    #[must_use]
    pub fn with_tags(
        mut self,
        tags: impl IntoIterator<Item = (impl Into<String>, impl Into<Option<String>>)>,
    ) -> Self {
        self.tags = Field::Value(collect::map(tags));
        self
    }

    /// Sets [`tags`](field@Self::tags) to `null`.
    #[inline]
    #[must_use]
    pub fn with_tags_null(mut self) -> Self {
        self.tags = Field::Null;
        self
    }

    /// Sets [`parts`](field@Self::parts).
    #[inline]
    #[must_use]
    pub fn with_parts(
        mut self,
        parts: impl IntoIterator<Item = (impl Into<String>, impl Into<Option<Inner>>)>,
    ) -> Self {
        self.parts = Field::Value(collect::map(parts));
        self
    }

    /// Sets [`parts`](field@Self::parts) to `null`.
    #[inline]
    #[must_use]
    pub fn with_parts_null(mut self) -> Self {
        self.parts = Field::Null;
        self
    }

    /// Sets [`list`](field@Self::list).
    #[inline]
    #[must_use]
    pub fn with_list(
        mut self,
        list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list = Field::Value(collect::list(list));
        self
    }

    /// Sets [`list`](field@Self::list) to `null`.
    #[inline]
    #[must_use]
    pub fn with_list_null(mut self) -> Self {
        self.list = Field::Null;
        self
    }
}

impl ThingPatch {
    /// The merge patch (RFC 7396) that turns `old` into `new`: equal properties are left out unless they are
    /// required, keys that only `old` has are removed, and nested objects are patched. Lists are sent
    /// whole.
    #[must_use]
    pub fn between(old: &Self, new: &Self) -> Self {
        Self {
            inner: Field::patch(&old.inner, &new.inner, Inner::between),
            tags: Field::patch(
                &old.tags,
                &new.tags,
                |old, new| merge_patch::of_map(old, new, merge_patch::whole),
            ),
            parts: Field::patch(
                &old.parts,
                &new.parts,
                |old, new| merge_patch::of_map(old, new, Inner::between),
            ),
            list: Field::change(&old.list, &new.list),
        }
    }
}
}

pub use self::order::*;
pub use self::thing::*;
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
mod wire {
mod order {
use std::collections::BTreeMap;

use super::super::types;
use trine_runtime::Field;
use trine_runtime::wire::{Decode, DecodeError, Encode, Kind, Reader, Writer};

impl Encode for types::Circle {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", "Circle");
        out.optional("radius", &self.radius);
        out.optional("center", &self.center);
        out.end_object();
    }
}

impl Decode for types::Circle {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut radius = None;
        let mut center = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.constant("Circle"),
                "radius" => input.read(&mut radius),
                "center" => input.read(&mut center),
                _ => input.skip(),
            }?;
        }
        Ok(Self { radius, center })
    }
}

impl Encode for types::CirclePatch {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", "Circle");
        out.tri_state("radius", &self.radius);
        out.tri_state("center", &self.center);
        out.end_object();
    }
}

impl Decode for types::CirclePatch {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut radius = Field::Absent;
        let mut center = Field::Absent;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.constant("Circle"),
                "radius" => input.read(&mut radius),
                "center" => input.read(&mut center),
                _ => input.skip(),
            }?;
        }
        Ok(Self { radius, center })
    }
}

impl Encode for types::Loose {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("x", &self.x);
        out.extra(&self.extra);
        out.end_object();
    }
}

impl Decode for types::Loose {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut x = None;
        let mut extra_ = std::collections::BTreeMap::new();
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "x" => input.read(&mut x),
                _ => input.read_extra(key, &mut extra_),
            }?;
        }
        Ok(Self { x, extra: extra_ })
    }
}

impl Encode for types::LoosePatch {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.tri_state("x", &self.x);
        out.extra(&self.extra);
        out.end_object();
    }
}

impl Decode for types::LoosePatch {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut x = Field::Absent;
        let mut extra_ = std::collections::BTreeMap::new();
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "x" => input.read(&mut x),
                _ => input.read_extra(key, &mut extra_),
            }?;
        }
        Ok(Self { x, extra: extra_ })
    }
}

impl Encode for types::Open {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("x", &self.x);
        out.extra(&self.extra);
        out.end_object();
    }
}

impl Decode for types::Open {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut x = None;
        let mut extra_ = std::collections::BTreeMap::new();
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "x" => input.read(&mut x),
                _ => input.read_extra(key, &mut extra_),
            }?;
        }
        Ok(Self { x, extra: extra_ })
    }
}

impl Encode for types::OpenPatch {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.tri_state("x", &self.x);
        out.extra(&self.extra);
        out.end_object();
    }
}

impl Decode for types::OpenPatch {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut x = Field::Absent;
        let mut extra_ = std::collections::BTreeMap::new();
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "x" => input.read(&mut x),
                _ => input.read_extra(key, &mut extra_),
            }?;
        }
        Ok(Self { x, extra: extra_ })
    }
}

impl Encode for types::Order {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("id", &self.id);
        out.field("owner", &self.owner);
        out.field("deputy", &self.deputy);
        out.field("labels", &self.labels);
        out.field("lines", &self.lines);
        out.optional("state", &self.state);
        out.optional("shape", &self.shape);
        out.optional("size", &self.size);
        out.optional("plain", &self.plain);
        out.optional("any", &self.any);
        out.optional("bag", &self.bag);
        out.optional("nested", &self.nested);
        out.optional("open", &self.open);
        out.optional("loose", &self.loose);
        out.optional("tree", &self.tree);
        out.optional("rows", &self.rows);
        out.optional("inline", &self.inline);
        out.optional("named", &self.named);
        out.end_object();
    }
}

impl Decode for types::Order {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut owner = None;
        let mut deputy = None;
        let mut labels = None;
        let mut lines = None;
        let mut state = None;
        let mut shape = None;
        let mut size = None;
        let mut plain = None;
        let mut any = None;
        let mut bag = None;
        let mut nested = None;
        let mut open = None;
        let mut loose = None;
        let mut tree = None;
        let mut rows = None;
        let mut inline = None;
        let mut named = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "id" => input.read(&mut id),
                "owner" => input.read_some(&mut owner),
                "deputy" => input.read(&mut deputy),
                "labels" => input.read_some(&mut labels),
                "lines" => input.read_some(&mut lines),
                "state" => input.read(&mut state),
                "shape" => input.read(&mut shape),
                "size" => input.read(&mut size),
                "plain" => input.read(&mut plain),
                "any" => input.read(&mut any),
                "bag" => input.read(&mut bag),
                "nested" => input.read(&mut nested),
                "open" => input.read(&mut open),
                "loose" => input.read(&mut loose),
                "tree" => input.read(&mut tree),
                "rows" => input.read(&mut rows),
                "inline" => input.read(&mut inline),
                "named" => input.read(&mut named),
                _ => input.skip(),
            }?;
        }
        let (Some(owner), Some(labels), Some(lines)) = (owner, labels, lines) else {
            return Err(input.missing_one_of(&["owner", "labels", "lines"]));
        };
        Ok(Self {
            id,
            owner,
            deputy,
            labels,
            lines,
            state,
            shape,
            size,
            plain,
            any,
            bag,
            nested,
            open,
            loose,
            tree,
            rows,
            inline,
            named,
        })
    }
}

impl Encode for types::OrderInline {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("a", &self.a);
        out.optional("more", &self.more);
        out.end_object();
    }
}

impl Decode for types::OrderInline {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut a = None;
        let mut more = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "a" => input.read(&mut a),
                "more" => input.read(&mut more),
                _ => input.skip(),
            }?;
        }
        Ok(Self { a, more })
    }
}

impl Encode for types::OrderInlinePatch {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.tri_state("a", &self.a);
        out.tri_state("more", &self.more);
        out.end_object();
    }
}

impl Decode for types::OrderInlinePatch {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut a = Field::Absent;
        let mut more = Field::Absent;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "a" => input.read(&mut a),
                "more" => input.read(&mut more),
                _ => input.skip(),
            }?;
        }
        Ok(Self { a, more })
    }
}

impl Encode for types::OrderInput {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("owner", &self.owner);
        out.field("deputy", &self.deputy);
        out.field("labels", &self.labels);
        out.field("lines", &self.lines);
        out.optional("state", &self.state);
        out.optional("shape", &self.shape);
        out.optional("size", &self.size);
        out.optional("plain", &self.plain);
        out.optional("any", &self.any);
        out.optional("bag", &self.bag);
        out.optional("nested", &self.nested);
        out.optional("open", &self.open);
        out.optional("loose", &self.loose);
        out.optional("tree", &self.tree);
        out.optional("rows", &self.rows);
        out.optional("inline", &self.inline);
        out.optional("named", &self.named);
        out.end_object();
    }
}

impl Decode for types::OrderInput {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut owner = None;
        let mut deputy = None;
        let mut labels = None;
        let mut lines = None;
        let mut state = None;
        let mut shape = None;
        let mut size = None;
        let mut plain = None;
        let mut any = None;
        let mut bag = None;
        let mut nested = None;
        let mut open = None;
        let mut loose = None;
        let mut tree = None;
        let mut rows = None;
        let mut inline = None;
        let mut named = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "owner" => input.read_some(&mut owner),
                "deputy" => input.read(&mut deputy),
                "labels" => input.read_some(&mut labels),
                "lines" => input.read_some(&mut lines),
                "state" => input.read(&mut state),
                "shape" => input.read(&mut shape),
                "size" => input.read(&mut size),
                "plain" => input.read(&mut plain),
                "any" => input.read(&mut any),
                "bag" => input.read(&mut bag),
                "nested" => input.read(&mut nested),
                "open" => input.read(&mut open),
                "loose" => input.read(&mut loose),
                "tree" => input.read(&mut tree),
                "rows" => input.read(&mut rows),
                "inline" => input.read(&mut inline),
                "named" => input.read(&mut named),
                _ => input.skip(),
            }?;
        }
        let (Some(owner), Some(labels), Some(lines)) = (owner, labels, lines) else {
            return Err(input.missing_one_of(&["owner", "labels", "lines"]));
        };
        Ok(Self {
            owner,
            deputy,
            labels,
            lines,
            state,
            shape,
            size,
            plain,
            any,
            bag,
            nested,
            open,
            loose,
            tree,
            rows,
            inline,
            named,
        })
    }
}

impl Encode for types::OrderMore {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("b", &self.b);
        out.end_object();
    }
}

impl Decode for types::OrderMore {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut b = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "b" => input.read(&mut b),
                _ => input.skip(),
            }?;
        }
        Ok(Self { b })
    }
}

impl Encode for types::OrderMorePatch {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.tri_state("b", &self.b);
        out.end_object();
    }
}

impl Decode for types::OrderMorePatch {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut b = Field::Absent;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "b" => input.read(&mut b),
                _ => input.skip(),
            }?;
        }
        Ok(Self { b })
    }
}

impl Encode for types::OrderNamed {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("name", &self.name);
        out.optional("mail", &self.mail);
        out.optional("boss", &self.boss);
        out.optional("title", &self.title);
        out.end_object();
    }
}

impl Decode for types::OrderNamed {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut name = None;
        let mut mail = None;
        let mut boss = None;
        let mut title = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "name" => input.read_some(&mut name),
                "mail" => input.read(&mut mail),
                "boss" => input.read(&mut boss),
                "title" => input.read(&mut title),
                _ => input.skip(),
            }?;
        }
        let Some(name) = name else {
            return Err(input.missing_one_of(&["name"]));
        };
        Ok(Self { name, mail, boss, title })
    }
}

impl Encode for types::OrderNamedPatch {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("name", &self.name);
        out.tri_state("mail", &self.mail);
        out.tri_state("boss", &self.boss);
        out.tri_state("title", &self.title);
        out.end_object();
    }
}

impl Decode for types::OrderNamedPatch {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut name = None;
        let mut mail = Field::Absent;
        let mut boss = Field::Absent;
        let mut title = Field::Absent;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "name" => input.read_some(&mut name),
                "mail" => input.read(&mut mail),
                "boss" => input.read(&mut boss),
                "title" => input.read(&mut title),
                _ => input.skip(),
            }?;
        }
        let Some(name) = name else {
            return Err(input.missing_one_of(&["name"]));
        };
        Ok(Self { name, mail, boss, title })
    }
}

impl Encode for types::OrderPatch {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("owner", &self.owner);
        out.field("deputy", &self.deputy);
        out.field("labels", &self.labels);
        out.field("lines", &self.lines);
        out.tri_state("state", &self.state);
        out.tri_state("shape", &self.shape);
        out.tri_state("size", &self.size);
        out.tri_state("plain", &self.plain);
        out.tri_state("any", &self.any);
        out.tri_state("bag", &self.bag);
        out.tri_state("nested", &self.nested);
        out.tri_state("open", &self.open);
        out.tri_state("loose", &self.loose);
        out.tri_state("tree", &self.tree);
        out.tri_state("rows", &self.rows);
        out.tri_state("inline", &self.inline);
        out.tri_state("named", &self.named);
        out.end_object();
    }
}

impl Decode for types::OrderPatch {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut owner = None;
        let mut deputy = None;
        let mut labels = None;
        let mut lines = None;
        let mut state = Field::Absent;
        let mut shape = Field::Absent;
        let mut size = Field::Absent;
        let mut plain = Field::Absent;
        let mut any = Field::Absent;
        let mut bag = Field::Absent;
        let mut nested = Field::Absent;
        let mut open = Field::Absent;
        let mut loose = Field::Absent;
        let mut tree = Field::Absent;
        let mut rows = Field::Absent;
        let mut inline = Field::Absent;
        let mut named = Field::Absent;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "owner" => input.read_some(&mut owner),
                "deputy" => input.read(&mut deputy),
                "labels" => input.read_some(&mut labels),
                "lines" => input.read_some(&mut lines),
                "state" => input.read(&mut state),
                "shape" => input.read(&mut shape),
                "size" => input.read(&mut size),
                "plain" => input.read(&mut plain),
                "any" => input.read(&mut any),
                "bag" => input.read(&mut bag),
                "nested" => input.read(&mut nested),
                "open" => input.read(&mut open),
                "loose" => input.read(&mut loose),
                "tree" => input.read(&mut tree),
                "rows" => input.read(&mut rows),
                "inline" => input.read(&mut inline),
                "named" => input.read(&mut named),
                _ => input.skip(),
            }?;
        }
        let (Some(owner), Some(labels), Some(lines)) = (owner, labels, lines) else {
            return Err(input.missing_one_of(&["owner", "labels", "lines"]));
        };
        Ok(Self {
            owner,
            deputy,
            labels,
            lines,
            state,
            shape,
            size,
            plain,
            any,
            bag,
            nested,
            open,
            loose,
            tree,
            rows,
            inline,
            named,
        })
    }
}

impl Encode for types::OrderPlain {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Text(value) => Encode::encode(value, out),
            Self::Number(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::OrderPlain {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Integer {
            return Decode::decode(input).map(Self::Number);
        }
        if kind == Kind::String {
            return Decode::decode(input).map(Self::Text);
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::OrderSize {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Text(value) => Encode::encode(value, out),
            Self::Object(value) => Encode::encode(value, out),
            Self::List(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::OrderSize {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::String {
            return Decode::decode(input).map(Self::Text);
        }
        if kind == Kind::Array {
            return Decode::decode(input).map(Self::List);
        }
        if kind == Kind::Object {
            return Decode::decode(input).map(Self::Object);
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::OrderSizeDetails {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("width", &self.width);
        out.optional("unit", &self.unit);
        out.end_object();
    }
}

impl Decode for types::OrderSizeDetails {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut width = None;
        let mut unit = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "width" => input.read(&mut width),
                "unit" => input.read(&mut unit),
                _ => input.skip(),
            }?;
        }
        Ok(Self { width, unit })
    }
}

impl Encode for types::OrderSizeDetailsPatch {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.tri_state("width", &self.width);
        out.tri_state("unit", &self.unit);
        out.end_object();
    }
}

impl Decode for types::OrderSizeDetailsPatch {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut width = Field::Absent;
        let mut unit = Field::Absent;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "width" => input.read(&mut width),
                "unit" => input.read(&mut unit),
                _ => input.skip(),
            }?;
        }
        Ok(Self { width, unit })
    }
}

impl Encode for types::OrderSizePatch {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Text(value) => Encode::encode(value, out),
            Self::OrderSizeDetailsPatch(value) => Encode::encode(value, out),
            Self::List(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::OrderSizePatch {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::String {
            return Decode::decode(input).map(Self::Text);
        }
        if kind == Kind::Array {
            return Decode::decode(input).map(Self::List);
        }
        if kind == Kind::Object {
            return Decode::decode(input).map(Self::OrderSizeDetailsPatch);
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::OrderState {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::OrderState {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::Person {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("name", &self.name);
        out.optional("mail", &self.mail);
        out.optional("boss", &self.boss);
        out.end_object();
    }
}

impl Decode for types::Person {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut name = None;
        let mut mail = None;
        let mut boss = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "name" => input.read_some(&mut name),
                "mail" => input.read(&mut mail),
                "boss" => input.read(&mut boss),
                _ => input.skip(),
            }?;
        }
        let Some(name) = name else {
            return Err(input.missing_one_of(&["name"]));
        };
        Ok(Self { name, mail, boss })
    }
}

impl Encode for types::PersonPatch {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("name", &self.name);
        out.tri_state("mail", &self.mail);
        out.tri_state("boss", &self.boss);
        out.end_object();
    }
}

impl Decode for types::PersonPatch {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut name = None;
        let mut mail = Field::Absent;
        let mut boss = Field::Absent;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "name" => input.read_some(&mut name),
                "mail" => input.read(&mut mail),
                "boss" => input.read(&mut boss),
                _ => input.skip(),
            }?;
        }
        let Some(name) = name else {
            return Err(input.missing_one_of(&["name"]));
        };
        Ok(Self { name, mail, boss })
    }
}

impl Encode for types::Shape {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Circle(value) => Encode::encode(value, out),
            Self::Square(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::Shape {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match input.tag("kind").as_deref() {
            Some("Circle") => Decode::decode(input).map(Self::Circle),
            Some("Square") => Decode::decode(input).map(Self::Square),
            _ => input.other(Self::Unknown),
        }
    }
}

impl Encode for types::ShapePatch {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Circle(value) => Encode::encode(value, out),
            Self::Square(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::ShapePatch {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        match input.tag("kind").as_deref() {
            Some("Circle") => Decode::decode(input).map(Self::Circle),
            Some("Square") => Decode::decode(input).map(Self::Square),
            _ => input.other(Self::Unknown),
        }
    }
}

impl Encode for types::Square {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", "Square");
        out.optional("side", &self.side);
        out.end_object();
    }
}

impl Decode for types::Square {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut side = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.constant("Square"),
                "side" => input.read(&mut side),
                _ => input.skip(),
            }?;
        }
        Ok(Self { side })
    }
}

impl Encode for types::SquarePatch {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("kind", "Square");
        out.tri_state("side", &self.side);
        out.end_object();
    }
}

impl Decode for types::SquarePatch {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut side = Field::Absent;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "kind" => input.constant("Square"),
                "side" => input.read(&mut side),
                _ => input.skip(),
            }?;
        }
        Ok(Self { side })
    }
}

impl Encode for types::Tree {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        Encode::encode(&self.0, out)
    }
}

impl Decode for types::Tree {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Decode::decode(input).map(Self)
    }
}

impl From<BTreeMap<String, types::Tree>> for types::Tree {
    fn from(value: BTreeMap<String, types::Tree>) -> Self {
        Self(value)
    }
}

impl Encode for types::TreePatch {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        Encode::encode(&self.0, out)
    }
}

impl Decode for types::TreePatch {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Decode::decode(input).map(Self)
    }
}

impl From<BTreeMap<String, Option<types::TreePatch>>> for types::TreePatch {
    fn from(value: BTreeMap<String, Option<types::TreePatch>>) -> Self {
        Self(value)
    }
}
}

mod thing {
use super::super::types;
use trine_runtime::Field;
use trine_runtime::wire::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for types::Inner {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.tri_state("name", &self.name);
        out.tri_state("note", &self.note);
        out.tri_state("deep", &self.deep);
        out.end_object();
    }
}

impl Decode for types::Inner {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut name = Field::Absent;
        let mut note = Field::Absent;
        let mut deep = Field::Absent;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "name" => input.read(&mut name),
                "note" => input.read(&mut note),
                "deep" => input.read(&mut deep),
                _ => input.skip(),
            }?;
        }
        Ok(Self { name, note, deep })
    }
}

impl Encode for types::ThingPatch {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.tri_state("inner", &self.inner);
        out.tri_state("tags", &self.tags);
        out.tri_state("parts", &self.parts);
        out.tri_state("list", &self.list);
        out.end_object();
    }
}

impl Decode for types::ThingPatch {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut inner = Field::Absent;
        let mut tags = Field::Absent;
        let mut parts = Field::Absent;
        let mut list = Field::Absent;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "inner" => input.read(&mut inner),
                "tags" => input.read(&mut tags),
                "parts" => input.read(&mut parts),
                "list" => input.read(&mut list),
                _ => input.skip(),
            }?;
        }
        Ok(Self { inner, tags, parts, list })
    }
}
}

}

pub use self::api::PatchesError;
pub use self::client::{Client, ClientBuilder};
pub use trine_runtime::{ApiError, Call, Error, ErrorKind, Field, OpError, Response};
