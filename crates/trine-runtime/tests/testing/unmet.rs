//! Tests of the messages about requests that were not expected, and expectations that were not met.

use serde_json::json;
use trine_runtime::ErrorKind;
use trine_runtime::testing::MockTransport;

use super::world::{core, create, get, list, now};

#[test]
fn request_that_fits_nothing_is_an_error_that_says_what_was_expected() {
    let mock = MockTransport::new();
    mock.on("POST", "/notes")
        .with_json(&json!({ "text": "a" }))
        .respond(201, &1);
    mock.on("GET", "/notes/{id}").with_path("id", "2").respond(200, &1);
    mock.on("GET", "/notes").with_query("page", "2").respond(200, &1);
    let core = core(&mock);
    let error = now(list(&core).query("page", "3")).unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1));
    assert_eq!(
        error.to_string(),
        "GET /notes: the mock does not expect `GET /notes?page=3`; it expects \
         POST /notes with a body of `{\"text\":\"a\"}`: the method is another; \
         GET /notes/{id} with `2` for `{id}` in the path: the path is another; \
         GET /notes with `page=2` in the query string: expected `page=2` in the query string"
    );
    let error = now(get(&core, "1")).unwrap_err().to_string();
    assert!(error.contains("expected `2` for `{id}` in the path"), "{error}");
    let error = now(create(&core, &json!({ "text": "b" }))).unwrap_err().to_string();
    assert!(
        error.contains(r#"expected a body of `{"text":"a"}`, found `{"text":"b"}`"#),
        "{error}"
    );
}

#[test]
fn mock_that_expects_nothing_says_so() {
    let error = now(list(&core(&MockTransport::new()))).unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /notes: the mock does not expect `GET /notes`; it expects nothing"
    );
}

#[test]
fn expectation_without_a_response_is_an_error() {
    let mock = MockTransport::new();
    let _ = mock.on("GET", "/notes");
    let error = now(list(&core(&mock))).unwrap_err();
    assert!(error.to_string().contains("it has no response"), "{error}");
}

#[test]
fn what_was_expected_and_met_is_verified() {
    let mock = MockTransport::new();
    mock.on("GET", "/notes").respond(200, &1).times(2);
    mock.on("POST", "/notes").respond(200, &1);
    let core = core(&mock);
    now(create(&core, &json!(1))).unwrap();
    now(list(&core)).unwrap();
    now(list(&core)).unwrap();
    assert_eq!(mock.unmet(), Vec::<String>::new());
    mock.verify();
}

#[test]
fn what_was_not_used_and_what_was_not_expected_is_told() {
    let mock = MockTransport::new();
    mock.on("GET", "/notes").respond(200, &1).times(2);
    mock.on("POST", "/notes").respond_status(503).respond(200, &1);
    let core = core(&mock);
    now(list(&core)).unwrap();
    now(get(&core, "7")).unwrap_err();
    let unmet = mock.unmet();
    assert_eq!(
        unmet[..3],
        [
            "GET /notes: expected to respond with status 200 2 times, did 1 times",
            "POST /notes: expected to respond with status 503 at least once, did 0 times",
            "POST /notes: expected to respond with status 200 at least once, did 0 times",
        ]
    );
    assert!(
        unmet[3].starts_with("the mock does not expect `GET /notes/7`"),
        "{unmet:?}"
    );
}

#[test]
#[should_panic(expected = "GET /notes: expected to respond with status 200 at least once, did 0 times")]
fn verifying_what_was_not_met_panics() {
    let mock = MockTransport::new();
    mock.on("GET", "/notes").respond(200, &1);
    mock.verify();
}
