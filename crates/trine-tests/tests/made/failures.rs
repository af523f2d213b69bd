// Needs trine-runtime with the features page.

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
pub mod api {
pub mod issues {
//! The operations of `client.issues()`.

use std::fmt;

use super::super::types::{Invalid, Issue, Problem};
use trine_runtime::{
    Call, Core, Decoded, ErrorMessage, Operation, Pager, RawResponse, Request,
};

/// The operations of `client.issues()`.
#[derive(Debug, Clone, Copy)]
pub struct Issues<'c> {
    pub(crate) core: &'c Core,
}

impl Issues<'_> {
    /// `POST /issues`
    ///
    /// # Errors
    /// * [`NotFound`](CreateError::NotFound), 404: No such repository
    /// * [`UnprocessableContent`](CreateError::UnprocessableContent), 422: Invalid
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: failures::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use failures::types::Issue;
    ///
    /// let issue = client.issues().create(&Issue::new("title")).await?;
    /// println!("{issue:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &Issue) -> Call<Issue, CreateError> {
        Request::new(&CREATE, self.core)
            .json(body)
            .accept("application/json")
            .call(decode_create)
    }

    /// `GET /issues/{id}`
    ///
    /// # Errors
    /// * [`NotFound`](GetError::NotFound), 404: No such issue
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: failures::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let issue = client.issues().get("id").await?;
    /// println!("{issue:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self, id: &str) -> Call<Issue, GetError> {
        Request::new(&GET, self.core)
            .path("id", &id)
            .accept("application/json")
            .call(decode_get)
    }

    /// `GET /issues`
    ///
    /// Returns `None` if the status is 204.
    ///
    /// # Errors
    /// * [`MovedPermanently`](ListError::MovedPermanently), 301: moved
    /// * [`NotModified`](ListError::NotModified), 304: not modified
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: failures::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// if let Some(response) = client.issues().list().await? {
    ///     println!("{response:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(&self) -> Call<Option<Vec<Issue>>, ListError> {
        self.list_with(&ListParams::default())
    }

    /// Does the same as [`list`](Self::list), with optional parameters.
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: failures::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use failures::api::issues::ListParams;
    ///
    /// if let Some(response) = client
    ///     .issues()
    ///     .list_with(&ListParams::default().with_page(1))
    ///     .await?
    /// {
    ///     println!("{response:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_with(&self, params: &ListParams) -> Call<Option<Vec<Issue>>, ListError> {
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
    /// # async fn example(client: failures::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.issues().list_pager();
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
    /// # async fn example(client: failures::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use failures::api::issues::ListParams;
    ///
    /// let mut items = client.issues().list_pager_with(&ListParams::default().with_page(1));
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
                Issues { core: &core }.list_with(&params)
            },
            |page: Option<Vec<Issue>>| page.unwrap_or_default(),
        )
    }

    /// `PUT /issues/{id}/lock`
    ///
    /// # Errors
    /// * [`Gone`](LockError::Gone), 410: Gone
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: failures::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.issues().lock("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn lock(&self, id: &str) -> Call<(), LockError> {
        Request::new(&LOCK, self.core).path("id", &id).call(decode_lock)
    }

    /// `DELETE /issues/{id}/lock`
    ///
    /// # Errors
    /// * [`Gone`](UnlockError::Gone), 410: Gone
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: failures::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.issues().unlock("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn unlock(&self, id: &str) -> Call<(), UnlockError> {
        Request::new(&UNLOCK, self.core).path("id", &id).call(decode_unlock)
    }

    /// `PUT /issues/{id}`
    ///
    /// # Errors
    /// * [`NotFound`](UpdateError::NotFound), 404: No such issue
    /// * [`UnprocessableContent`](UpdateError::UnprocessableContent), 422: Invalid
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: failures::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use failures::types::Issue;
    ///
    /// let issue = client.issues().update("id", &Issue::new("title")).await?;
    /// println!("{issue:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(&self, id: &str, body: &Issue) -> Call<Issue, UpdateError> {
        Request::new(&UPDATE, self.core)
            .path("id", &id)
            .json(body)
            .accept("application/json")
            .call(decode_update)
    }
}

/// The errors of operations of this group.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GoneError {
    /// Gone
    Gone,
}

impl ErrorMessage for GoneError {
    fn message(&self) -> Option<&str> {
        match self {
            Self::Gone => None,
        }
    }
}

impl fmt::Display for GoneError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = match self {
            Self::Gone => "410 Gone",
        };
        f.write_str(ErrorMessage::message(self).unwrap_or(status))
    }
}

impl std::error::Error for GoneError {}

/// The errors of operations of this group.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum IssuesError {
    /// No such issue
    NotFound(Problem),
    /// Invalid
    UnprocessableContent(Invalid),
}

impl ErrorMessage for IssuesError {
    fn message(&self) -> Option<&str> {
        match self {
            Self::NotFound(body) => ErrorMessage::message(body),
            Self::UnprocessableContent(body) => ErrorMessage::message(body),
        }
    }
}

impl fmt::Display for IssuesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = match self {
            Self::NotFound(_) => "404 Not Found",
            Self::UnprocessableContent(_) => "422 Unprocessable Content",
        };
        f.write_str(ErrorMessage::message(self).unwrap_or(status))
    }
}

impl std::error::Error for IssuesError {}

/// The errors of `create`.
pub type CreateError = IssuesError;

/// The errors of `get`.
pub type GetError = IssuesError;

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

/// The errors of `list`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ListError {
    /// moved
    MovedPermanently(Problem),
    /// not modified
    NotModified,
}

impl ErrorMessage for ListError {
    fn message(&self) -> Option<&str> {
        match self {
            Self::MovedPermanently(body) => ErrorMessage::message(body),
            Self::NotModified => None,
        }
    }
}

impl fmt::Display for ListError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = match self {
            Self::MovedPermanently(_) => "301 Moved Permanently",
            Self::NotModified => "304 Not Modified",
        };
        f.write_str(ErrorMessage::message(self).unwrap_or(status))
    }
}

impl std::error::Error for ListError {}

/// The errors of `lock`.
pub type LockError = GoneError;

/// The errors of `unlock`.
pub type UnlockError = GoneError;

/// The errors of `update`.
pub type UpdateError = IssuesError;

static CREATE: Operation = Operation {
    id: "create",
    method: "POST",
    path: "/issues",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[
        ("201", &["application/json"]),
        ("404", &["application/json"]),
        ("422", &["application/json"]),
    ],
};

#[inline]
fn decode_create(response: &RawResponse) -> Decoded<Issue, CreateError> {
    match response.status().as_u16() {
        404 => response.api_error(CreateError::NotFound),
        422 => response.api_error(CreateError::UnprocessableContent),
        200..=299 => response.json(),
        _ => response.unexpected(),
    }
}

static GET: Operation = Operation {
    id: "get",
    method: "GET",
    path: "/issues/{id}",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("200", &["application/json"]), ("404", &["application/json"])],
};

#[inline]
fn decode_get(response: &RawResponse) -> Decoded<Issue, GetError> {
    match response.status().as_u16() {
        404 => response.api_error(GetError::NotFound),
        200..=299 => response.json(),
        _ => response.unexpected(),
    }
}

static LIST: Operation = Operation {
    id: "list",
    method: "GET",
    path: "/issues",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[
        ("200", &["application/json"]),
        ("204", &[]),
        ("301", &["application/json"]),
        ("304", &[]),
    ],
};

#[inline]
fn decode_list(response: &RawResponse) -> Decoded<Option<Vec<Issue>>, ListError> {
    match response.status().as_u16() {
        204 => response.nothing().map(|()| None),
        301 => response.api_error(ListError::MovedPermanently),
        304 => response.api_error_nothing(ListError::NotModified),
        200..=299 => response.json_or_none(),
        _ => response.unexpected(),
    }
}

static LOCK: Operation = Operation {
    id: "lock",
    method: "PUT",
    path: "/issues/{id}/lock",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("204", &[]), ("410", &[])],
};

#[inline]
fn decode_lock(response: &RawResponse) -> Decoded<(), LockError> {
    match response.status().as_u16() {
        410 => response.api_error_nothing(LockError::Gone),
        200..=299 => response.nothing(),
        _ => response.unexpected(),
    }
}

static UNLOCK: Operation = Operation {
    id: "unlock",
    method: "DELETE",
    path: "/issues/{id}/lock",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[("204", &[]), ("410", &[])],
};

#[inline]
fn decode_unlock(response: &RawResponse) -> Decoded<(), UnlockError> {
    match response.status().as_u16() {
        410 => response.api_error_nothing(UnlockError::Gone),
        200..=299 => response.nothing(),
        _ => response.unexpected(),
    }
}

static UPDATE: Operation = Operation {
    id: "update",
    method: "PUT",
    path: "/issues/{id}",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[
        ("200", &["application/json"]),
        ("404", &["application/json"]),
        ("422", &["application/json"]),
    ],
};

#[inline]
fn decode_update(response: &RawResponse) -> Decoded<Issue, UpdateError> {
    match response.status().as_u16() {
        404 => response.api_error(UpdateError::NotFound),
        422 => response.api_error(UpdateError::UnprocessableContent),
        200..=299 => response.json(),
        _ => response.unexpected(),
    }
}
}

pub mod reports {
//! The operations of `client.reports()`.

use std::collections::BTreeMap;
use std::fmt;

use super::super::types::{
    Details, Failures, GetProxyAuthenticationRequiredError,
    GetReportMethodNotAllowedError, GetReportNotAcceptableError, Grant, Issue, Problem,
    Refusal,
};
use trine_runtime::{Call, Core, Decoded, ErrorMessage, Operation, RawResponse, Request};

/// The operations of `client.reports()`.
#[derive(Debug, Clone, Copy)]
pub struct Reports<'c> {
    pub(crate) core: &'c Core,
}

impl Reports<'_> {
    /// `GET /report`
    ///
    /// Returns `None` if the status is 202 or 204.
    ///
    /// Response headers: `headers::LOCATION`.
    ///
    /// # Errors
    /// * [`Found`](GetError::Found), 302: elsewhere
    /// * [`BadRequest`](GetError::BadRequest), 400: Refused
    /// * [`Unauthorized`](GetError::Unauthorized), 401: Unknown
    /// * [`Forbidden`](GetError::Forbidden), 403: Forbidden
    /// * [`NotFound`](GetError::NotFound), 404: None
    /// * [`MethodNotAllowed`](GetError::MethodNotAllowed), 405: One of two
    /// * [`NotAcceptable`](GetError::NotAcceptable), 406: A code
    /// * [`ProxyAuthenticationRequired`](GetError::ProxyAuthenticationRequired), 407: A value
    /// * [`RequestTimeout`](GetError::RequestTimeout), 408: Anything
    /// * [`Conflict`](GetError::Conflict), 409: A list
    /// * [`Gone`](GetError::Gone), 410: Nothing
    /// * [`LengthRequired`](GetError::LengthRequired), 411: By name
    /// * [`ServerError`](GetError::ServerError), 5XX: Broken
    ///
    /// # Examples
    ///
    /// ```ignore
    /// # async fn example(client: failures::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// if let Some(issue) = client.reports().get().await? {
    ///     println!("{issue:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self) -> Call<Option<Issue>, GetError> {
        Request::new(&GET, self.core)
            .accept("application/json, text/plain, application/problem+json")
            .call(decode_get)
    }
}

/// The errors of `get`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetError {
    /// elsewhere
    Found,
    /// Refused
    BadRequest(Refusal),
    /// Unknown
    Unauthorized(Grant),
    /// Forbidden
    Forbidden(String),
    /// None
    NotFound(Details),
    /// One of two
    MethodNotAllowed(GetReportMethodNotAllowedError),
    /// A code
    NotAcceptable(GetReportNotAcceptableError),
    /// A value
    ProxyAuthenticationRequired(GetProxyAuthenticationRequiredError),
    /// Anything
    RequestTimeout(serde_json::Value),
    /// A list
    Conflict(Vec<Problem>),
    /// Nothing
    Gone,
    /// By name
    LengthRequired(BTreeMap<String, String>),
    /// Broken
    ServerError(Failures),
}

impl ErrorMessage for GetError {
    fn message(&self) -> Option<&str> {
        match self {
            Self::Found | Self::NotAcceptable(_) | Self::Gone => None,
            Self::BadRequest(body) => ErrorMessage::message(body),
            Self::Unauthorized(body) => ErrorMessage::message(body),
            Self::Forbidden(body) => ErrorMessage::message(body),
            Self::NotFound(body) => ErrorMessage::message(body),
            Self::MethodNotAllowed(body) => ErrorMessage::message(body),
            Self::ProxyAuthenticationRequired(body) => ErrorMessage::message(body),
            Self::RequestTimeout(body) => ErrorMessage::message(body),
            Self::Conflict(body) => ErrorMessage::message(body),
            Self::LengthRequired(body) => ErrorMessage::message(body),
            Self::ServerError(body) => ErrorMessage::message(body),
        }
    }
}

impl fmt::Display for GetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = match self {
            Self::Found => "302 Found",
            Self::BadRequest(_) => "400 Bad Request",
            Self::Unauthorized(_) => "401 Unauthorized",
            Self::Forbidden(_) => "403 Forbidden",
            Self::NotFound(_) => "404 Not Found",
            Self::MethodNotAllowed(_) => "405 Method Not Allowed",
            Self::NotAcceptable(_) => "406 Not Acceptable",
            Self::ProxyAuthenticationRequired(_) => "407 Proxy Authentication Required",
            Self::RequestTimeout(_) => "408 Request Timeout",
            Self::Conflict(_) => "409 Conflict",
            Self::Gone => "410 Gone",
            Self::LengthRequired(_) => "411 Length Required",
            Self::ServerError(_) => "server error",
        };
        f.write_str(ErrorMessage::message(self).unwrap_or(status))
    }
}

impl std::error::Error for GetError {}

static GET: Operation = Operation {
    id: "get_report",
    method: "GET",
    path: "/report",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[
        ("200", &["application/json"]),
        ("202", &[]),
        ("204", &[]),
        ("302", &[]),
        ("400", &["application/json"]),
        ("401", &["application/json"]),
        ("403", &["text/plain"]),
        ("404", &["application/problem+json"]),
        ("405", &["application/json"]),
        ("406", &["application/json"]),
        ("407", &["application/json"]),
        ("408", &["application/json"]),
        ("409", &["application/json"]),
        ("410", &[]),
        ("411", &["application/json"]),
        ("5XX", &["application/json"]),
    ],
};

#[inline]
fn decode_get(response: &RawResponse) -> Decoded<Option<Issue>, GetError> {
    match response.status().as_u16() {
        202 | 204 => response.nothing().map(|()| None),
        302 => response.api_error_nothing(GetError::Found),
        400 => response.api_error(GetError::BadRequest),
        401 => response.api_error(GetError::Unauthorized),
        403 => response.api_error_text(GetError::Forbidden),
        404 => response.api_error(GetError::NotFound),
        405 => response.api_error(GetError::MethodNotAllowed),
        406 => response.api_error(GetError::NotAcceptable),
        407 => response.api_error(GetError::ProxyAuthenticationRequired),
        408 => response.api_error(GetError::RequestTimeout),
        409 => response.api_error(GetError::Conflict),
        410 => response.api_error_nothing(GetError::Gone),
        411 => response.api_error(GetError::LengthRequired),
        200..=299 => response.json_or_none(),
        500..=599 => response.api_error(GetError::ServerError),
        _ => response.unexpected(),
    }
}
}


}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
mod client {
//! The client and its builder.

use super::api;
use trine_runtime::{
    Clock, Core, CoreBuilder, Error, Middleware, Observer, RetryPolicy, Secret, Setup,
    Transport,
};

/// A client for Failures.
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

    /// Creates a client from the environment: `FAILURES_BASE_URL`.
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

    /// The operations of `client.issues()`.
    pub fn issues(&self) -> api::issues::Issues<'_> {
        api::issues::Issues {
            core: &self.core,
        }
    }

    /// The operations of `client.reports()`.
    pub fn reports(&self) -> api::reports::Reports<'_> {
        api::reports::Reports {
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
    base_url_env: "FAILURES_BASE_URL",
    user_agent: "failures",
    schemes: &[],
    ..Setup::new("https://api.example.com")
};
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
pub mod headers {
//! The response headers. `header` reads them, on the result of `send_with_response` and on an error.

use trine_runtime::{Header, HeaderFormat};

/// `location`.
pub const LOCATION: Header<String> = Header::new("location", HeaderFormat::Text);
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
pub mod types {
mod issues {
//! The types that only `client.issues()` needs.

use std::fmt;

use trine_runtime::ErrorMessage;

/// The error response of `POST /issues`, among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Invalid {
    /// The `detail` property.
    pub detail: Option<Vec<InvalidDetail>>,
}

impl ErrorMessage for Invalid {
    fn message(&self) -> Option<&str> {
        ErrorMessage::message(&self.detail)
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(ErrorMessage::message(self).unwrap_or("invalid"))
    }
}

impl std::error::Error for Invalid {}

/// One of the `detail` of [`Invalid`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct InvalidDetail {
    /// The `loc` property.
    pub loc: Vec<String>,
    /// The `msg` property.
    pub msg: String,
}

impl ErrorMessage for InvalidDetail {
    fn message(&self) -> Option<&str> {
        ErrorMessage::message(&self.msg)
    }
}

impl fmt::Display for InvalidDetail {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(ErrorMessage::message(self).unwrap_or("invalid detail"))
    }
}

impl std::error::Error for InvalidDetail {}
}

mod reports {
//! The types that only `client.reports()` needs.

use std::fmt;
use std::str::FromStr;

use super::super::types::Problem;
use trine_runtime::{ErrorMessage, wire};

/// The error response of `GET /report`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Details {
    /// The `type` property.
    pub type_: Option<String>,
    /// The `title` property.
    pub title: Option<String>,
    /// The `status` property.
    pub status: Option<i64>,
    /// The `detail` property.
    pub detail: Option<String>,
}

impl ErrorMessage for Details {
    fn message(&self) -> Option<&str> {
        ErrorMessage::message(&self.detail)
            .or_else(|| ErrorMessage::message(&self.title))
    }
}

impl fmt::Display for Details {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(ErrorMessage::message(self).unwrap_or("details"))
    }
}

impl std::error::Error for Details {}

/// The error response of `GET /report`, among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Failures {
    /// The `errors` property.
    pub errors: Vec<FailuresError>,
}

impl ErrorMessage for Failures {
    fn message(&self) -> Option<&str> {
        ErrorMessage::message(&self.errors)
    }
}

impl fmt::Display for Failures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(ErrorMessage::message(self).unwrap_or("failures"))
    }
}

impl std::error::Error for Failures {}

/// One of the `errors` of [`Failures`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FailuresError {
    /// The `code` property.
    pub code: Option<i64>,
    /// The `detail` property.
    pub detail: Option<String>,
}

impl ErrorMessage for FailuresError {
    fn message(&self) -> Option<&str> {
        ErrorMessage::message(&self.detail)
    }
}

impl fmt::Display for FailuresError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(ErrorMessage::message(self).unwrap_or("failures error"))
    }
}

impl std::error::Error for FailuresError {}

/// The error response of `GET /report`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetProxyAuthenticationRequiredError {
    /// `busy`.
    Busy,
    /// `broken`.
    Broken,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl GetProxyAuthenticationRequiredError {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::Busy, Self::Broken];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Busy => "busy",
            Self::Broken => "broken",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for GetProxyAuthenticationRequiredError {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for GetProxyAuthenticationRequiredError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for GetProxyAuthenticationRequiredError {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for GetProxyAuthenticationRequiredError {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for GetProxyAuthenticationRequiredError {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for GetProxyAuthenticationRequiredError {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for GetProxyAuthenticationRequiredError {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl ErrorMessage for GetProxyAuthenticationRequiredError {
    fn message(&self) -> Option<&str> {
        ErrorMessage::message(self.as_str())
    }
}

impl std::error::Error for GetProxyAuthenticationRequiredError {}

/// The error response of `GET /report`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GetReportMethodNotAllowedError {
    /// [`Problem`].
    Problem(Problem),
    /// [`Failures`].
    Failures(Failures),
    /// A value of none of these forms, kept as it is.
    Unknown(serde_json::Value),
}

impl GetReportMethodNotAllowedError {
    /// Returns the value of [`Problem`](Self::Problem), if it is one.
    pub fn as_problem(&self) -> Option<&Problem> {
        match self {
            Self::Problem(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Problem`](Self::Problem), if it is one.
    pub fn into_problem(self) -> Option<Problem> {
        match self {
            Self::Problem(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Failures`](Self::Failures), if it is one.
    pub fn as_failures(&self) -> Option<&Failures> {
        match self {
            Self::Failures(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value of [`Failures`](Self::Failures), if it is one.
    pub fn into_failures(self) -> Option<Failures> {
        match self {
            Self::Failures(value) => Some(value),
            _ => None,
        }
    }
}

impl From<Problem> for GetReportMethodNotAllowedError {
    fn from(value: Problem) -> Self {
        Self::Problem(value)
    }
}

impl From<Failures> for GetReportMethodNotAllowedError {
    fn from(value: Failures) -> Self {
        Self::Failures(value)
    }
}

impl ErrorMessage for GetReportMethodNotAllowedError {
    fn message(&self) -> Option<&str> {
        match self {
            Self::Problem(value) => ErrorMessage::message(value),
            Self::Failures(value) => ErrorMessage::message(value),
            Self::Unknown(value) => ErrorMessage::message(value),
        }
    }
}

impl fmt::Display for GetReportMethodNotAllowedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            ErrorMessage::message(self).unwrap_or("get report method not allowed error"),
        )
    }
}

impl std::error::Error for GetReportMethodNotAllowedError {}

/// The error response of `GET /report`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GetReportNotAcceptableError {
    /// The `code` property.
    pub code: i64,
}

impl ErrorMessage for GetReportNotAcceptableError {
    fn message(&self) -> Option<&str> {
        None
    }
}

impl fmt::Display for GetReportNotAcceptableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("get report not acceptable error")
    }
}

impl std::error::Error for GetReportNotAcceptableError {}

/// The error response of `GET /report`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Grant {
    /// The `error` property.
    pub error: Option<GrantError>,
    /// The `error_description` property.
    pub error_description: Option<String>,
}

impl ErrorMessage for Grant {
    fn message(&self) -> Option<&str> {
        ErrorMessage::message(&self.error_description)
            .or_else(|| ErrorMessage::message(&self.error))
    }
}

impl fmt::Display for Grant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(ErrorMessage::message(self).unwrap_or("grant"))
    }
}

impl std::error::Error for Grant {}

/// The `error` of [`Grant`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GrantError {
    /// `invalid_grant`.
    InvalidGrant,
    /// A value that this version of the client does not know, kept as it is.
    Unknown(String),
}

impl GrantError {
    /// Every value that this version of the client knows.
    pub const ALL: &'static [Self] = &[Self::InvalidGrant];

    /// Returns the value as it is sent.
    pub fn as_str(&self) -> &str {
        match self {
            Self::InvalidGrant => "invalid_grant",
            Self::Unknown(value) => value,
        }
    }
}

impl AsRef<str> for GrantError {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl fmt::Display for GrantError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<&str> for GrantError {
    fn from(value: &str) -> Self {
        wire::listed(Self::ALL, value).unwrap_or_else(|| Self::Unknown(value.to_owned()))
    }
}

impl From<String> for GrantError {
    fn from(value: String) -> Self {
        wire::listed(Self::ALL, &value).unwrap_or(Self::Unknown(value))
    }
}

impl FromStr for GrantError {
    type Err = std::convert::Infallible;
    fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
        Ok(value.into())
    }
}

impl PartialEq<str> for GrantError {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for GrantError {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl ErrorMessage for GrantError {
    fn message(&self) -> Option<&str> {
        ErrorMessage::message(self.as_str())
    }
}

impl std::error::Error for GrantError {}

/// The error response of `GET /report`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Refusal {
    /// The `error` property.
    pub error: Option<RefusalError>,
    /// The `title` property.
    pub title: Option<String>,
}

impl ErrorMessage for Refusal {
    fn message(&self) -> Option<&str> {
        ErrorMessage::message(&self.error).or_else(|| ErrorMessage::message(&self.title))
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(ErrorMessage::message(self).unwrap_or("refusal"))
    }
}

impl std::error::Error for Refusal {}

/// The `error` of [`Refusal`].
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RefusalError {
    /// The `code` property.
    pub code: Option<String>,
    /// The `message` property.
    pub message: Option<String>,
}

impl ErrorMessage for RefusalError {
    fn message(&self) -> Option<&str> {
        ErrorMessage::message(&self.message)
    }
}

impl fmt::Display for RefusalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(ErrorMessage::message(self).unwrap_or("refusal error"))
    }
}

impl std::error::Error for RefusalError {}
}

mod shared {
//! The types that several groups of operations share, or that no operation uses.

use std::fmt;

use trine_runtime::ErrorMessage;

/// The request body of `POST /issues`, among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Issue {
    /// The `title` property.
    pub title: String,
}

impl Issue {
    /// Creates a value with the required fields; all others are left out.
    pub fn new(title: impl Into<String>) -> Self {
        Self { title: title.into() }
    }
}

/// The error response of `POST /issues`, among other uses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// The `message` property.
    pub message: String,
    /// The `documentation_url` property.
    pub documentation_url: Option<String>,
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
}

pub use self::issues::*;
pub use self::reports::*;
pub use self::shared::*;
}

#[allow(clippy::disallowed_names, clippy::large_enum_variant, clippy::result_large_err, clippy::type_complexity)]
mod wire {
mod issues {
use super::super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Reader, Writer};

impl Encode for types::Invalid {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("detail", &self.detail);
        out.end_object();
    }
}

impl Decode for types::Invalid {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut detail = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "detail" => input.read(&mut detail),
                _ => input.skip(),
            }?;
        }
        Ok(Self { detail })
    }
}

impl Encode for types::InvalidDetail {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("loc", &self.loc);
        out.field("msg", &self.msg);
        out.end_object();
    }
}

impl Decode for types::InvalidDetail {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut loc = None;
        let mut msg = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "loc" => input.read_some(&mut loc),
                "msg" => input.read_some(&mut msg),
                _ => input.skip(),
            }?;
        }
        let (Some(loc), Some(msg)) = (loc, msg) else {
            return Err(input.missing_one_of(&["loc", "msg"]));
        };
        Ok(Self { loc, msg })
    }
}
}

mod reports {
use super::super::types;
use trine_runtime::wire::{Decode, DecodeError, Encode, Kind, Reader, Writer};

impl Encode for types::Details {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("type", &self.type_);
        out.optional("title", &self.title);
        out.optional("status", &self.status);
        out.optional("detail", &self.detail);
        out.end_object();
    }
}

impl Decode for types::Details {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut type_ = None;
        let mut title = None;
        let mut status = None;
        let mut detail = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "type" => input.read(&mut type_),
                "title" => input.read(&mut title),
                "status" => input.read(&mut status),
                "detail" => input.read(&mut detail),
                _ => input.skip(),
            }?;
        }
        Ok(Self {
            type_,
            title,
            status,
            detail,
        })
    }
}

impl Encode for types::Failures {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("errors", &self.errors);
        out.end_object();
    }
}

impl Decode for types::Failures {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut errors = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "errors" => input.read_some(&mut errors),
                _ => input.skip(),
            }?;
        }
        let Some(errors) = errors else {
            return Err(input.missing_one_of(&["errors"]));
        };
        Ok(Self { errors })
    }
}

impl Encode for types::FailuresError {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("code", &self.code);
        out.optional("detail", &self.detail);
        out.end_object();
    }
}

impl Decode for types::FailuresError {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut code = None;
        let mut detail = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "code" => input.read(&mut code),
                "detail" => input.read(&mut detail),
                _ => input.skip(),
            }?;
        }
        Ok(Self { code, detail })
    }
}

impl Encode for types::GetProxyAuthenticationRequiredError {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::GetProxyAuthenticationRequiredError {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::GetReportMethodNotAllowedError {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        match self {
            Self::Problem(value) => Encode::encode(value, out),
            Self::Failures(value) => Encode::encode(value, out),
            Self::Unknown(value) => Encode::encode(value, out),
        }
    }
}

impl Decode for types::GetReportMethodNotAllowedError {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let kind = input.peek()?;
        if kind == Kind::Object && input.has("message")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::Problem(value));
        }
        if kind == Kind::Object && input.has("errors")
            && let Some(value) = input.attempt()
        {
            return Ok(Self::Failures(value));
        }
        input.other(Self::Unknown)
    }
}

impl Encode for types::GetReportNotAcceptableError {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("code", &self.code);
        out.end_object();
    }
}

impl Decode for types::GetReportNotAcceptableError {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut code = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "code" => input.read_some(&mut code),
                _ => input.skip(),
            }?;
        }
        let Some(code) = code else {
            return Err(input.missing_one_of(&["code"]));
        };
        Ok(Self { code })
    }
}

impl Encode for types::Grant {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("error", &self.error);
        out.optional("error_description", &self.error_description);
        out.end_object();
    }
}

impl Decode for types::Grant {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut error = None;
        let mut error_description = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "error" => input.read(&mut error),
                "error_description" => input.read(&mut error_description),
                _ => input.skip(),
            }?;
        }
        Ok(Self { error, error_description })
    }
}

impl Encode for types::GrantError {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.string(self.as_str())
    }
}

impl Decode for types::GrantError {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let value = Self::from(&*input.string()?);
        if let Self::Unknown(value) = &value {
            input.unknown(value);
        }
        Ok(value)
    }
}

impl Encode for types::Refusal {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("error", &self.error);
        out.optional("title", &self.title);
        out.end_object();
    }
}

impl Decode for types::Refusal {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut error = None;
        let mut title = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "error" => input.read(&mut error),
                "title" => input.read(&mut title),
                _ => input.skip(),
            }?;
        }
        Ok(Self { error, title })
    }
}

impl Encode for types::RefusalError {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.optional("code", &self.code);
        out.optional("message", &self.message);
        out.end_object();
    }
}

impl Decode for types::RefusalError {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut code = None;
        let mut message = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "code" => input.read(&mut code),
                "message" => input.read(&mut message),
                _ => input.skip(),
            }?;
        }
        Ok(Self { code, message })
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
        out.field("title", &self.title);
        out.end_object();
    }
}

impl Decode for types::Issue {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut title = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "title" => input.read_some(&mut title),
                _ => input.skip(),
            }?;
        }
        let Some(title) = title else {
            return Err(input.missing_one_of(&["title"]));
        };
        Ok(Self { title })
    }
}

impl Encode for types::Problem {
    #[inline]
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.field("message", &self.message);
        out.optional("documentation_url", &self.documentation_url);
        out.end_object();
    }
}

impl Decode for types::Problem {
    #[inline]
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut message = None;
        let mut documentation_url = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "message" => input.read_some(&mut message),
                "documentation_url" => input.read(&mut documentation_url),
                _ => input.skip(),
            }?;
        }
        let Some(message) = message else {
            return Err(input.missing_one_of(&["message"]));
        };
        Ok(Self { message, documentation_url })
    }
}
}

}

pub use self::client::{Client, ClientBuilder};
pub use trine_runtime::{
    ApiError, Call, Error, ErrorKind, Field, OpError, Pager, Response,
};
