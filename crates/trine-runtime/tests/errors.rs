//! Tests of the text of errors, and of the secrets that must not be in it.

#![allow(clippy::unwrap_used, reason = "a test")]

use std::error::Error as _;
use std::io;

use bytes::Bytes;
use trine_runtime::wire::Json;
use trine_runtime::{
    Body, BoxFuture, Core, Decoded, Error, ErrorKind, HttpRequest, HttpResponse, Middleware, Next, OpError, Operation,
    RawResponse, Request, Setup,
};

static SETUP: Setup = Setup::new("https://a.example");

static GET: Operation = Operation {
    id: "get",
    method: "GET",
    path: "/items/{id}",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[],
};

/// Responds to every request with this.
struct Responds(u16, &'static [(&'static str, &'static str)], Bytes);

impl Middleware for Responds {
    fn handle<'a>(&'a self, _: HttpRequest, _: Next<'a>) -> BoxFuture<'a, Result<HttpResponse, Error>> {
        let mut response = http::Response::builder().status(self.0);
        for (name, value) in self.1 {
            response = response.header(*name, *value);
        }
        let response = response.body(Body::from(self.2.clone())).unwrap();
        Box::pin(async { Ok(response) })
    }
}

fn decode(response: &RawResponse) -> Decoded<Json, Vec<String>> {
    match response.status().as_u16() {
        200 => response.json(),
        404 => response.api_error(|problems| problems),
        410 => response.api_error_or_none(Option::unwrap_or_default),
        _ => response.unexpected(),
    }
}

async fn responded(
    status: u16,
    headers: &'static [(&'static str, &'static str)],
    body: impl Into<Bytes>,
) -> Result<Json, OpError<Vec<String>>> {
    let core = Core::builder(&SETUP)
        .around_calls(Responds(status, headers, body.into()))
        .transport(Nobody)
        .clock(Nobody)
        .build()
        .unwrap();
    Request::new(&GET, &core)
        .path("id", &"7")
        .call(decode)
        .send_typed()
        .await
}

/// Is never asked.
struct Nobody;

impl trine_runtime::Transport for Nobody {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Error>> {
        Box::pin(async { Err(Error::new(ErrorKind::Transport, "asked")) })
    }
}

impl trine_runtime::Clock for Nobody {
    fn sleep(&self, _: std::time::Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}

fn other(outcome: Result<Json, OpError<Vec<String>>>) -> Error {
    match outcome {
        Err(OpError::Other(error)) => error,
        outcome => panic!("{outcome:?}"),
    }
}

#[tokio::test]
async fn long_body_is_shown_cut_short_and_kept_whole() {
    let body = "é\n".repeat(5000);
    let error = other(responded(500, &[], body.clone()).await);
    let text = error.to_string();
    assert_eq!(
        text,
        format!("GET /items/{{id}}: 500 Internal Server Error: {}…", "é ".repeat(150))
    );
    assert_eq!(error.body().map(|body| &body[..]), Some(body.as_bytes()));
}

#[tokio::test]
async fn body_that_is_not_text_is_shown_all_the_same() {
    let error = other(responded(500, &[], &b"\xff\x00a"[..]).await);
    assert_eq!(
        error.to_string(),
        "GET /items/{id}: 500 Internal Server Error: \u{fffd} a"
    );
}

#[tokio::test]
async fn empty_body_is_not_shown() {
    let error = other(responded(500, &[], "").await);
    assert_eq!(error.to_string(), "GET /items/{id}: 500 Internal Server Error");
}

#[tokio::test]
async fn success_that_the_document_does_not_have_says_so() {
    let error = other(responded(299, &[], "").await);
    assert_eq!(error.kind(), ErrorKind::Status);
    assert!(
        error
            .to_string()
            .contains("a status that the document does not describe"),
        "{error}"
    );
}

#[tokio::test]
async fn documented_error_without_a_body_may_be_one() {
    assert!(matches!(responded(410, &[], " ").await, Err(OpError::Api(list)) if list.error().is_empty()));
    assert!(matches!(responded(410, &[], r#"["a"]"#).await, Err(OpError::Api(list)) if list.error() == &["a"]));
    assert_eq!(other(responded(404, &[], "").await).status().unwrap().as_u16(), 404);
}

#[tokio::test]
async fn request_id_is_found_under_its_usual_names() {
    for headers in [
        &[("x-request-id", "r")] as &'static [(&str, &str)],
        &[("request-id", "r")],
        &[("x-amzn-requestid", "r")],
        &[("cf-ray", "ray"), ("x-request-id", "r")],
    ] {
        assert_eq!(other(responded(500, headers, "").await).request_id(), Some("r"));
    }
    assert_eq!(other(responded(500, &[], "").await).request_id(), None);
}

#[tokio::test]
async fn debug_is_what_main_prints() {
    let error = other(responded(404, &[("x-request-id", "r")], "no").await);
    let text = format!("{error:?}");
    assert!(
        text.starts_with("GET /items/{id}: 404 Not Found, the body is not the documented error: no: "),
        "{text}"
    );
    assert!(text.ends_with(r#" [Status, request id "r"]"#), "{text}");
    assert!(error.source().is_some());
}

#[tokio::test]
async fn headers_are_kept_and_not_shown() {
    let error = other(responded(500, &[("set-cookie", "topsecret")], "").await);
    assert_eq!(error.headers().unwrap()["set-cookie"], "topsecret");
    assert!(!format!("{error} {error:?}").contains("topsecret"));
}

#[test]
fn error_can_be_told_from_its_source() {
    let error = Error::new(ErrorKind::Connect, "no connection").with_source(io::Error::other("refused"));
    assert_eq!(error.to_string(), "no connection");
    assert_eq!(format!("{error:?}"), "no connection: refused [Connect]");
    assert!(error.is_connect() && error.is_retryable() && !error.is_timeout());
    assert_eq!((error.status(), error.attempts()), (None, 0));
}
