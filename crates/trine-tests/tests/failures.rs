//! Errors of generated clients over loopback: typed, with their response, and shared by operations.

#![allow(clippy::unwrap_used, reason = "tests")]

use std::error::Error as StdError;

use trine_runtime::{ErrorKind, OpError};
use trine_tests::loopback::Loopback;

#[allow(
    unused_imports,
    unreachable_pub,
    dead_code,
    clippy::wrong_self_convention,
    reason = "a client has more than its tests use"
)]
mod failures {
    include!("made/failures.rs");
}

use failures::api::issues::{CreateError, IssuesError, UpdateError};
use failures::api::reports::GetError as GetReportError;
use failures::types::Issue;

const JSON: &str = "application/json";

fn client(server: &Loopback) -> failures::Client {
    failures::Client::builder().base_url(&*server.url).build().unwrap()
}

/// The error of `create` by its status, by a match on the typed error.
fn refused(status: u16, body: &str) -> &'static str {
    let server = Loopback::start(&[(status, JSON, body)]).unwrap();
    let call = client(&server).issues().create(&Issue::new("a")).send_typed_blocking();
    match call.unwrap_err().error() {
        Some(CreateError::NotFound(_)) => "not found",
        Some(CreateError::UnprocessableContent(_)) => "invalid",
        None => "something else",
    }
}

#[test]
fn errors_of_two_statuses_are_told_apart_by_a_match() {
    assert_eq!(refused(404, r#"{"message": "a"}"#), "not found");
    assert_eq!(refused(422, r#"{"detail": []}"#), "invalid");
    assert_eq!(refused(500, "{}"), "something else");
}

/// The advice for an error of any operation on issues.
fn advice(error: &OpError<IssuesError>) -> String {
    match error.error() {
        Some(IssuesError::NotFound(problem)) => format!("look elsewhere: {}", problem.message),
        Some(IssuesError::UnprocessableContent(_)) => "correct it".to_owned(),
        None => "ask".to_owned(),
    }
}

#[test]
fn function_takes_the_errors_of_several_operations() {
    let missing = (404, JSON, r#"{"message": "no issue 7"}"#);
    let server = Loopback::start(&[missing, missing, (422, JSON, "{}")]).unwrap();
    let client = client(&server);
    let issues = client.issues();
    let (issue, got) = (Issue::new("a"), issues.get("7").send_typed_blocking());
    assert_eq!(advice(&got.unwrap_err()), "look elsewhere: no issue 7");
    let created = issues.create(&issue).send_typed_blocking();
    assert_eq!(advice(&created.unwrap_err()), "look elsewhere: no issue 7");
    let updated: Result<Issue, OpError<UpdateError>> = issues.update("7", &issue).send_typed_blocking();
    assert_eq!(advice(&updated.unwrap_err()), "correct it");
}

#[test]
fn typed_error_has_its_response() {
    let body = r#"{"message": " no issue 7 "}"#;
    let server = Loopback::start(&[(404, "application/json\r\nx-request-id: r1", body)]).unwrap();
    let error = client(&server).issues().get("7").send_typed_blocking().unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Status, 1));
    let OpError::Api(error) = error else { panic!("{error}") };
    assert_eq!((error.status().as_u16(), error.attempts()), (404, 1));
    assert_eq!(error.headers()["content-type"], "application/json");
    assert_eq!(error.request_id(), Some("r1"));
    assert_eq!(error.body(), body);
    assert_eq!(error.message(), Some("no issue 7"));
    assert_eq!(error.to_string(), "GET /issues/{id}: 404 Not Found: no issue 7");
    assert_eq!(error.error().to_string(), "no issue 7");
    assert!(format!("{error:?}").contains(r#"request id "r1""#), "{error:?}");
    assert_eq!(error.clone().into_body(), body);
    assert!(matches!(error.into_error(), IssuesError::NotFound(_)));
}

#[test]
fn question_mark_makes_any_error_of_a_typed_one() {
    fn boxed(client: &failures::Client) -> Result<Issue, Box<dyn StdError + Send + Sync>> {
        Ok(client.issues().get("7").send_typed_blocking()?)
    }
    fn bare(client: &failures::Client) -> Result<Issue, Box<dyn StdError>> {
        match client.issues().get("7").send_typed_blocking() {
            Err(OpError::Api(error)) => Err(error.into_error())?,
            other => Ok(other?),
        }
    }
    fn untyped(client: &failures::Client) -> Result<Issue, trine_runtime::Error> {
        Ok(client.issues().get("7").send_typed_blocking()?)
    }
    let missing = (404, JSON, r#"{"message": "no issue 7"}"#);
    let server = Loopback::start(&[missing, missing, missing]).unwrap();
    let client = client(&server);
    let whole = "GET /issues/{id}: 404 Not Found: no issue 7";
    assert_eq!(boxed(&client).unwrap_err().to_string(), whole);
    assert_eq!(bare(&client).unwrap_err().to_string(), "no issue 7");
    let error = untyped(&client).unwrap_err();
    assert_eq!((error.to_string().as_str(), error.kind()), (whole, ErrorKind::Status));
}

/// The error of a report, and its texts.
fn report(status: u16, media_type: &str, body: &str) -> (OpError<GetReportError>, String, String) {
    let server = Loopback::start(&[(status, media_type, body)]).unwrap();
    let error = client(&server)
        .reports()
        .get()
        .max_retries(0)
        .send_typed_blocking()
        .unwrap_err();
    let own = error.error().map(ToString::to_string).unwrap_or_default();
    let whole = error.to_string();
    (error, whole, own)
}

#[test]
fn error_says_the_message_that_is_found_in_it() {
    for (status, media_type, body, message) in [
        (400, JSON, r#"{"error": {"code": "c", "message": "nested"}}"#, "nested"),
        (
            400,
            JSON,
            r#"{"error": {"code": "c", "message": null}, "title": "t"}"#,
            "t",
        ),
        (
            401,
            JSON,
            r#"{"error": "invalid_grant", "error_description": "expired"}"#,
            "expired",
        ),
        (401, JSON, r#"{"error": "invalid_grant"}"#, "invalid_grant"),
        (403, "text/plain", " keep out\n", "keep out"),
        (404, "application/problem+json", r#"{"title": "t", "detail": "d"}"#, "d"),
        (404, "application/problem+json", r#"{"title": "t"}"#, "t"),
        (405, JSON, r#"{"message": "one"}"#, "one"),
        (405, JSON, r#"{"errors": [{"code": 1}, {"detail": "two"}]}"#, "two"),
        (407, JSON, r#""busy""#, "busy"),
        (408, JSON, r#"{"fault": {"Error-Message": "any"}}"#, "any"),
        (409, JSON, r#"[{"message": "first"}, {"message": "second"}]"#, "first"),
        (411, JSON, r#"{"x": "y", "message": "by name"}"#, "by name"),
        (503, JSON, r#"{"errors": [{"detail": "down"}]}"#, "down"),
    ] {
        let (error, whole, own) = report(status, media_type, body);
        assert_eq!(own, message, "{body}");
        let status = error.status().unwrap();
        assert_eq!(whole, format!("GET /report: {status}: {message}"));
        let OpError::Api(error) = error else { panic!("{error}") };
        assert_eq!(error.message(), Some(message));
    }
}

#[test]
fn error_without_a_message_says_the_status() {
    let (_, whole, own) = report(410, "", "");
    assert_eq!((whole.as_str(), own.as_str()), ("GET /report: 410 Gone", "410 Gone"));
    let (_, whole, own) = report(406, JSON, r#"{"code": 7}"#);
    assert_eq!(own, "406 Not Acceptable");
    assert_eq!(whole, r#"GET /report: 406 Not Acceptable: {"code": 7}"#);
    let (_, _, own) = report(502, JSON, r#"{"errors": []}"#);
    assert_eq!(own, "server error");
}

#[test]
fn status_without_content_beside_a_value_is_none() {
    for (status, expected) in [(200, Some("a")), (202, None), (204, None)] {
        let body = if expected.is_some() { r#"{"title": "a"}"# } else { "" };
        let server = Loopback::start(&[(status, JSON, body)]).unwrap();
        let report: Option<Issue> = client(&server).reports().get().send_blocking().unwrap();
        assert_eq!(report.map(|issue| issue.title).as_deref(), expected);
    }
}

#[test]
fn statuses_beside_a_list_leave_its_pager() {
    let server = Loopback::start(&[(200, JSON, r#"[{"title": "a"}]"#), (204, "", "")]).unwrap();
    let issues = client(&server).issues().list_pager().collect_all_blocking();
    assert_eq!(issues.unwrap(), [Issue::new("a")]);
}

#[test]
fn response_of_another_media_type_is_told_with_the_status() {
    let page = (200, "text/html; charset=utf-8", "<p>moved</p>");
    let server = Loopback::start(&[page]).unwrap();
    let error = client(&server).issues().get("7").send_typed_blocking().unwrap_err();
    let expected = "GET /issues/{id}: 200 OK, expected application/json, got text/html";
    assert_eq!(
        (error.to_string().as_str(), error.kind()),
        (expected, ErrorKind::Decode)
    );
    let (error, whole, _) = report(400, "text/html", "<p>sorry</p>");
    let expected = "GET /report: 400 Bad Request, expected application/json, got text/html: <p>sorry</p>";
    assert_eq!((whole.as_str(), error.kind()), (expected, ErrorKind::Status));
    assert_eq!(error.status().unwrap().as_u16(), 400);
}

#[test]
fn response_has_the_accessors_of_an_error() {
    let server = Loopback::start(&[(200, "application/json\r\nx-request-id: r1", r#"{"title": "a"}"#)]).unwrap();
    let call = client(&server).issues().get("7");
    assert_eq!(format!("{call:?}"), "Call(GET /issues/{id})");
    let response = call.send_with_response_blocking().unwrap();
    assert_eq!((response.status().as_u16(), response.request_id()), (200, Some("r1")));
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(response.body(), r#"{"title": "a"}"#);
    assert_eq!(response.clone().into_body(), r#"{"title": "a"}"#);
    assert_eq!(response.into_value(), Issue::new("a"));
}
