//! A client as it is generated, written by hand: the names that generated code calls, and what a user sees.

#![cfg(feature = "transport")]
#![allow(missing_docs, unreachable_pub, reason = "written as a crate is, tested as one file")]
#![allow(clippy::unwrap_used, reason = "a test")]

mod support;

use std::time::Duration;

use support::{Server, json, response};
use trine_runtime::wire::{DecodeError, Reader, Writer};
use trine_runtime::*;

// src/client.rs

static SETUP: Setup = Setup {
    schemes: &[Scheme {
        name: "APIKeyHeader",
        credential: Credential::ApiKeyHeader("X-API-KEY"),
        env: &["SAMPLE_API_KEY"],
    }],
    base_url_env: "SAMPLE_BASE_URL",
    user_agent: "sample/0.1.0",
    ..Setup::new("https://api.example.com/v5")
};

#[derive(Clone, Debug)]
pub struct Client {
    core: Core,
}

impl Client {
    pub fn new(api_key: impl Into<Secret>) -> Self {
        Self {
            core: Core::with_credential(&SETUP, "APIKeyHeader", api_key),
        }
    }

    pub fn from_env() -> Result<Self, Error> {
        Ok(Self {
            core: Core::from_env(&SETUP)?,
        })
    }

    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            core: Core::builder(&SETUP),
        }
    }

    pub fn agents(&self) -> Agents<'_> {
        Agents { core: &self.core }
    }
}

#[derive(Clone, Debug)]
pub struct ClientBuilder {
    core: CoreBuilder,
}

impl ClientBuilder {
    pub fn api_key(self, key: impl Into<Secret>) -> Self {
        Self {
            core: self.core.credential("APIKeyHeader", key),
        }
    }

    pub fn base_url(self, url: impl Into<String>) -> Self {
        Self {
            core: self.core.base_url(url),
        }
    }

    pub fn build(self) -> Result<Client, Error> {
        Ok(Client {
            core: self.core.build()?,
        })
    }
}

// src/api/agents.rs

#[derive(Clone, Copy, Debug)]
pub struct Agents<'c> {
    core: &'c Core,
}

impl Agents<'_> {
    pub fn update_log(&self, id: &str, log_id: &str, body: &LogUpdate) -> Call<Log, UpdateLogError> {
        Request::new(&UPDATE_LOG, self.core)
            .path("id", &id)
            .path("log_id", &log_id)
            .json(body)
            .accept("application/json")
            .call(decode_update_log)
    }

    pub fn list_logs_with(&self, options: &ListLogs) -> Call<Vec<Log>, std::convert::Infallible> {
        Request::new(&LIST_LOGS, self.core)
            .query("page", &options.page)
            .query_as("label", &options.label, Style::PipeDelimited.joined())
            .header("X-Trace", &options.trace)
            .accept("application/json")
            .call(decode_list_logs)
    }
}

static UPDATE_LOG: Operation = Operation {
    id: "update_log",
    method: "PATCH",
    path: "/agents/{id}/log/{log_id}",
    security: &[&["APIKeyHeader"]],
    server: None,
    deprecated: false,
    responses: &[],
};

fn decode_update_log(response: &RawResponse) -> Decoded<Log, UpdateLogError> {
    match response.status().as_u16() {
        200 => response.json(),
        422 => response.api_error(UpdateLogError::UnprocessableEntity),
        _ => response.unexpected(),
    }
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateLogError {
    UnprocessableEntity(Problem),
}

impl ErrorMessage for UpdateLogError {
    fn message(&self) -> Option<&str> {
        match self {
            Self::UnprocessableEntity(body) => body.detail.message(),
        }
    }
}

static LIST_LOGS: Operation = Operation {
    id: "list_logs",
    method: "GET",
    path: "/agents/logs",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[],
};

fn decode_list_logs(response: &RawResponse) -> Decoded<Vec<Log>, std::convert::Infallible> {
    match response.status().as_u16() {
        200 => response.json(),
        _ => response.unexpected(),
    }
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct ListLogs {
    pub page: Option<i64>,
    pub label: Option<Vec<String>>,
    pub trace: Option<String>,
}

// src/types

#[derive(Debug, Clone, Default, PartialEq)]
pub struct LogUpdate {
    pub output: Field<String>,
    pub error: Field<String>,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Log {
    pub id: String,
}

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    pub detail: String,
}

// src/wire

impl Encode for LogUpdate {
    fn encode(&self, out: &mut Writer) {
        out.begin_object();
        out.tri_state("output", &self.output);
        out.tri_state("error", &self.error);
        out.end_object();
    }
}

impl Decode for Log {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut id = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "id" => id = Some(String::decode(input)?),
                _ => input.skip()?,
            }
        }
        Ok(Self {
            id: input.required(id, "id")?,
        })
    }
}

impl Decode for Problem {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut detail = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "detail" => detail = Some(String::decode(input)?),
                _ => input.skip()?,
            }
        }
        Ok(Self {
            detail: input.required(detail, "detail")?,
        })
    }
}

// What a user does with it.

async fn client(responses: impl IntoIterator<Item = String>) -> (Server, Client) {
    let server = Server::start(responses).await;
    let client = Client::builder()
        .api_key("sesame")
        .base_url(format!("{}/v5", server.url))
        .build()
        .unwrap();
    (server, client)
}

fn update() -> LogUpdate {
    LogUpdate {
        output: Field::Null,
        error: "model timed out".into(),
    }
}

#[tokio::test]
async fn awaited_call_sends_one_request_and_gives_the_value() {
    let (server, client) = client([json(200, r#"{"id":"log_2"}"#)]).await;
    let log = client.agents().update_log("ag 1", "log/2", &update()).await.unwrap();
    assert_eq!(log.id, "log_2");
    let seen = server.seen();
    assert_eq!(seen.len(), 1);
    assert_eq!(seen[0].line, "PATCH /v5/agents/ag%201/log/log%2F2");
    assert_eq!(seen[0].text(), r#"{"output":null,"error":"model timed out"}"#);
    assert_eq!(seen[0].header("x-api-key"), Some("sesame"));
    assert_eq!(seen[0].header("content-type"), Some("application/json"));
    assert_eq!(seen[0].header("accept"), Some("application/json, */*;q=0.1"));
    assert_eq!(seen[0].header("user-agent"), Some("sample/0.1.0"));
    assert_eq!(seen[0].header("content-length"), Some("41"));
}

#[tokio::test]
async fn call_that_is_not_awaited_sends_nothing() {
    let (server, client) = client([]).await;
    drop(client.agents().update_log("a", "b", &update()));
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn documented_error_is_typed_for_who_asks() {
    let body = r#"{"detail":"too long"}"#;
    let (_server, client) = client([json(422, body), json(422, body)]).await;
    let error = client
        .agents()
        .update_log("a", "b", &update())
        .send_typed()
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "PATCH /agents/{id}/log/{log_id}: 422 Unprocessable Entity: too long"
    );
    let OpError::Api(error) = error else { panic!("{error}") };
    assert_eq!((error.status().as_u16(), error.attempts()), (422, 1));
    assert_eq!(&error.body()[..], body.as_bytes());
    let UpdateLogError::UnprocessableEntity(problem) = error.into_error();
    assert_eq!(problem.detail, "too long");

    let error = client.agents().update_log("a", "b", &update()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(422));
    assert_eq!(error.body().map(|body| &body[..]), Some(body.as_bytes()));
    assert_eq!(
        error.to_string(),
        "PATCH /agents/{id}/log/{log_id}: 422 Unprocessable Entity: too long"
    );
}

#[tokio::test]
async fn error_body_of_another_shape_keeps_its_status() {
    let (_server, client) = client([response(422, &[("x-request-id", "r1")], "<html>")]).await;
    let error = client
        .agents()
        .update_log("a", "b", &update())
        .send_typed()
        .await
        .unwrap_err();
    let OpError::Other(error) = error else {
        panic!("{error}")
    };
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(422));
    assert_eq!(error.body().map(|body| &body[..]), Some(&b"<html>"[..]));
    assert_eq!(error.request_id(), Some("r1"));
}

#[tokio::test]
async fn undocumented_status_is_an_error_with_its_body() {
    let (_server, client) = client([response(418, &[], "short and stout")]).await;
    let error = client.agents().update_log("a", "b", &update()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "PATCH /agents/{id}/log/{log_id}: 418 I'm a teapot: short and stout"
    );
}

#[tokio::test]
async fn body_that_is_not_the_documented_one_names_the_place() {
    let (_server, client) = client([json(200, r#"{"id":5}"#)]).await;
    let error = client.agents().update_log("a", "b", &update()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.body().map(|body| &body[..]), Some(&br#"{"id":5}"#[..]));
    let text = error.to_string();
    assert!(text.contains("expected a string, found 5 at $.id"), "{text}");
}

#[tokio::test]
async fn response_has_status_and_headers_beside_the_value() {
    let response = response(200, &[("x-rate", "7")], r#"{"id":"x"}"#);
    let (_server, client) = client([response]).await;
    let response = client
        .agents()
        .update_log("a", "b", &update())
        .send_with_response()
        .await
        .unwrap();
    assert_eq!(response.value.id, "x");
    assert_eq!(response.status().as_u16(), 200);
    assert_eq!(response.headers()["x-rate"], "7");
}

#[tokio::test]
async fn raw_response_is_given_whatever_its_status() {
    let (_server, client) = client([json(404, "{}")]).await;
    let response = client
        .agents()
        .update_log("a", "b", &update())
        .send_raw()
        .await
        .unwrap();
    assert_eq!((response.status().as_u16(), &response.body()[..]), (404, &b"{}"[..]));
}

#[tokio::test]
async fn absent_options_are_not_sent() {
    let (server, client) = client([json(200, "[]"), json(200, "[]")]).await;
    client.agents().list_logs_with(&ListLogs::default()).await.unwrap();
    let options = ListLogs {
        page: Some(2),
        label: Some(vec!["a|b".to_owned(), "c".to_owned()]),
        trace: Some("t".to_owned()),
    };
    client
        .agents()
        .list_logs_with(&options)
        .query("extra", "1 2")
        .header("X-More", "m")
        .await
        .unwrap();
    let seen = server.seen();
    assert_eq!(seen[0].line, "GET /v5/agents/logs");
    assert_eq!(seen[0].header("x-trace"), None);
    assert_eq!(seen[0].header("x-api-key"), None, "the operation asks for no key");
    assert_eq!(seen[1].line, "GET /v5/agents/logs?page=2&label=a%7Cb%7Cc&extra=1%202");
    assert_eq!(seen[1].header("x-trace"), Some("t"));
    assert_eq!(seen[1].header("x-more"), Some("m"));
}

#[tokio::test]
async fn segment_that_leads_elsewhere_is_refused_before_anything_is_sent() {
    let (server, client) = client([]).await;
    for id in ["", ".", ".."] {
        let error = client.agents().update_log(id, "b", &update()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{id:?}");
        assert_eq!(error.attempts(), 0);
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn header_with_a_line_break_is_refused() {
    let (server, client) = client([]).await;
    let call = client
        .agents()
        .update_log("a", "b", &update())
        .header("X-More", "a\r\nX-Evil: b");
    assert_eq!(call.await.unwrap_err().kind(), ErrorKind::Request);
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn request_can_be_had_without_being_sent() {
    let client = Client::new("sesame");
    let call = client
        .agents()
        .update_log("a", "b", &update())
        .timeout(Duration::from_secs(1));
    let request = call.into_request().unwrap();
    assert_eq!(request.uri(), "https://api.example.com/v5/agents/a/log/b");
    assert_eq!(request.headers()["x-api-key"], "sesame");
    assert!(request.headers()["x-api-key"].is_sensitive());
    assert!(request.body().as_bytes().unwrap().starts_with(b"{"));
}

#[test]
fn calls_and_clients_move_between_threads() {
    fn moves<T: Send>(_: &T) {}
    fn is_shared<T: Send + Sync + Clone>(_: &T) {}
    let client = Client::new("sesame");
    is_shared(&client);
    moves(&client.agents().update_log("a", "b", &update()));
    moves(&client.agents().update_log("a", "b", &update()).send_typed());
}

#[test]
fn error_is_one_pointer_wide() {
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}
