//! Requests to an authorization server.

use std::time::SystemTime;

use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderValue, USER_AGENT};
use http::{Method, StatusCode};
use url::Url;

use super::super::client::Tools;
use super::super::error::{Error, ErrorKind};
use super::super::request::Operation;
use super::super::response::RawResponse;
use super::super::send::limit::within;
use super::super::send::retry_after;
use super::super::transport::{Body, BoxFuture, HttpRequest, TimeLimit};
use super::super::wire::Json;
use super::Refusal;
use super::form::Form;

/// The largest size of a response, in bytes.
const LIMIT: u64 = 1 << 20;

/// Posts a form, again if there is no connection or the server is too busy. Returns the response with the time of the
/// request. A response with an `error` is a [`Refusal`].
pub(super) async fn post(url: &Url, form: &Form, tools: &Tools) -> Result<(Json, SystemTime), Error> {
    let policy = tools.core().retry();
    let mut retry = 0;
    loop {
        let sent = tools.clock().now();
        let outcome = exchanged(posted(url, form, tools)?, tools).await;
        let told = match &outcome {
            Ok(response) if is_busy(response.status()) => retry_after::of(response.headers(), sent),
            Err(error) if error.is_connect() => None,
            Ok(_) | Err(_) => return Ok((judged(outcome, url, form)?, sent)),
        };
        retry += 1;
        let delay = told.unwrap_or_else(|| tools.clock().jitter(policy.delay(retry)));
        if retry > policy.max_retries || delay > policy.max_retry_after {
            return Ok((judged(outcome, url, form)?, sent));
        }
        tools.clock().sleep(delay).await;
    }
}

/// Gets a document.
pub(super) async fn get(url: &Url, tools: &Tools) -> Result<Json, Error> {
    let request = request(Method::GET, url, Body::empty(), tools)?;
    judged(exchanged(request, tools).await, url, &Form::default())
}

/// Returns true if the request was not processed, and may be later.
fn is_busy(status: StatusCode) -> bool {
    matches!(status.as_u16(), 429 | 503)
}

fn posted(url: &Url, form: &Form, tools: &Tools) -> Result<HttpRequest, Error> {
    let mut request = request(Method::POST, url, form.encoded().into(), tools)?;
    let form_type = HeaderValue::from_static("application/x-www-form-urlencoded");
    request.headers_mut().insert(CONTENT_TYPE, form_type);
    if let Some(value) = &form.authorization {
        request.headers_mut().insert(AUTHORIZATION, value.clone());
    }
    Ok(request)
}

fn request(method: Method, url: &Url, body: Body, tools: &Tools) -> Result<HttpRequest, Error> {
    let mut request = http::Request::new(body);
    *request.method_mut() = method;
    *request.uri_mut() = http::Uri::try_from(url.as_str()).map_err(|error| {
        Error::new(ErrorKind::Config, "the authorization server's URL is not valid").with_source(error)
    })?;
    let headers = request.headers_mut();
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    if let Some(user_agent) = tools.core().default_headers().get(USER_AGENT) {
        headers.insert(USER_AGENT, user_agent.clone());
    }
    request
        .extensions_mut()
        .insert(TimeLimit(tools.core().attempt_timeout()));
    #[cfg(feature = "testing")]
    request
        .extensions_mut()
        .insert(super::super::testing::CallClock(tools.clock().clone()));
    Ok(request)
}

async fn exchanged(request: HttpRequest, tools: &Tools) -> Result<http::Response<Bytes>, Error> {
    let time = tools.core().attempt_timeout();
    let exchange: BoxFuture<'_, Result<http::Response<Bytes>, Error>> = Box::pin(async {
        let (parts, body) = tools.transport().send(request).await?.into_parts();
        Ok(http::Response::from_parts(parts, body.collect(LIMIT).await?))
    });
    within(tools.clock().as_ref(), time, "the request", exchange).await
}

/// Returns the JSON object that the server sent, unless its content or its status is an error.
fn judged(response: Result<http::Response<Bytes>, Error>, url: &Url, form: &Form) -> Result<Json, Error> {
    let response = response.map_err(|error| no_token(url, "there is no response").with_source(error))?;
    let status = response.status();
    let json = serde_json::from_slice(response.body()).unwrap_or(Json::Null);
    if let Some(code) = text(&json, "error") {
        let description = text(&json, "error_description").map(|text| form.without_secrets(text));
        let refusal = Refusal::new(&form.without_secrets(code), Some(status));
        return Err(refused(
            url,
            refusal.with(description.as_deref(), text(&json, "error_uri")),
        ));
    }
    if !status.is_success() {
        // Its body may be anything, what was sent included, and is not kept.
        let response = http::Response::builder().status(status).body(Bytes::new());
        let response = RawResponse::new(&OPERATION, 1, response.unwrap_or_default());
        let message = format!("it responded with {status}");
        return Err(no_token(url, &message).with_source(response.status_error("")));
    }
    match json.is_object() {
        true => Ok(json),
        false => Err(no_token(url, "the response is not a JSON object")),
    }
}

/// The operation that errors of an authorization server name.
static OPERATION: Operation = Operation {
    id: "token",
    method: "POST",
    path: "(authorization server)",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[],
};

/// Returns the error for a refusal.
pub(super) fn refused(url: &Url, refusal: Refusal) -> Error {
    no_token(url, &refusal.text()).with_source(refusal)
}

/// Returns the error that there is no token.
pub(super) fn no_token(url: &Url, why: &str) -> Error {
    let host = url.host_str().unwrap_or_default();
    Error::new(ErrorKind::Auth, format!("no token from `{host}`: {why}"))
}

/// Returns a property that is a string.
pub(super) fn text<'a>(object: &'a Json, name: &str) -> Option<&'a str> {
    object.get(name)?.as_str()
}
