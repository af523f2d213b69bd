//! Tests of the mock's responses and of their order.

use std::time::Duration;

use serde_json::{Value, json};
use trine_runtime::testing::{MockTransport, NoWait, Reply};
use trine_runtime::{ErrorKind, RetryPolicy};

use super::world::{builder, core, create, get, list, now};

#[test]
fn responses_come_in_order_and_the_last_again_and_again() {
    let mock = MockTransport::new();
    let on = mock.on("GET", "/notes");
    on.respond(200, &1).respond(200, &2).times(2).respond(200, &3);
    let core = core(&mock);
    let came: Vec<Value> = (0..5).map(|_| now(list(&core)).unwrap()).collect();
    assert_eq!(came, [1, 2, 2, 3, 3]);
}

#[test]
fn expectation_that_is_used_up_leaves_it_to_the_next() {
    let mock = MockTransport::new();
    mock.on("GET", "/notes").respond(200, &1).times(1);
    mock.on("GET", "/notes").respond(200, &2).times(1);
    let core = core(&mock);
    let came: Vec<Value> = (0..2).map(|_| now(list(&core)).unwrap()).collect();
    assert_eq!(came, [1, 2]);
    let error = now(list(&core)).unwrap_err();
    assert!(error.to_string().contains("all its responses are given"), "{error}");
}

#[test]
fn status_that_passes_is_retried_without_waiting() {
    let (mock, clock) = (MockTransport::new(), NoWait::new());
    mock.on("GET", "/notes").respond_status(503).respond(200, &1);
    let core = builder(&mock, &clock).retry(RetryPolicy::default()).build().unwrap();
    let response = now(list(&core).send_with_response()).unwrap();
    assert_eq!(response.value, 1);
    assert_eq!(mock.requests().len(), 2);
    assert_eq!(clock.waits(), [Duration::from_millis(500)]);
}

#[test]
fn headers_belong_to_the_response_before_them() {
    let (mock, clock) = (MockTransport::new(), NoWait::new());
    let on = mock.on("GET", "/notes");
    on.respond_status(429)
        .header("Retry-After", "7")
        .respond(200, &1)
        .header("etag", "e");
    let core = builder(&mock, &clock).build().unwrap();
    let response = now(list(&core).send_with_response()).unwrap();
    assert_eq!(clock.waits(), [Duration::from_secs(7)]);
    assert_eq!(response.headers()["etag"], "e");
    assert_eq!(response.headers()["content-type"], "application/json");
    assert!(!response.headers().contains_key("retry-after"));
}

#[test]
fn text_and_bytes_come_with_their_media_type() {
    let mock = MockTransport::new();
    mock.on("GET", "/notes").respond_text(200, "text/csv", "a,b");
    mock.on("GET", "/notes/{id}")
        .respond_bytes(200, "image/png", vec![0xff_u8]);
    let core = core(&mock);
    let text = now(list(&core).send_raw()).unwrap();
    assert_eq!((text.content_type(), &text.body()[..]), (Some("text/csv"), &b"a,b"[..]));
    let bytes = now(get(&core, "1").send_raw()).unwrap();
    assert_eq!(
        (bytes.content_type(), &bytes.body()[..]),
        (Some("image/png"), &b"\xff"[..])
    );
}

#[test]
fn function_makes_a_response_of_the_request() {
    let mock = MockTransport::new();
    mock.on("POST", "/notes").respond_with(|request| {
        let sent: Value = request.json().unwrap();
        Reply::json(201, &json!({ "id": 1, "text": sent["text"] })).header("location", "/notes/1")
    });
    let response = now(create(&core(&mock), &json!({ "text": "x" })).send_with_response()).unwrap();
    assert_eq!(response.value, json!({ "id": 1, "text": "x" }));
    assert_eq!(response.headers()["location"], "/notes/1");
}

#[test]
fn failure_is_an_error_of_its_kind() {
    let mock = MockTransport::new();
    mock.on("GET", "/notes").fail(ErrorKind::Connect);
    let error = now(list(&core(&mock)).max_retries(1)).unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 2));
}

#[test]
fn silence_lasts_until_the_limit_and_takes_no_time() {
    let (mock, clock) = (MockTransport::new(), NoWait::new());
    mock.on("GET", "/notes").hang();
    let core = builder(&mock, &clock).build().unwrap();
    let error = now(list(&core).timeout(Duration::from_secs(3600))).unwrap_err();
    assert!(error.is_timeout(), "{error}");
}

#[test]
fn status_or_header_that_cannot_be_sent_is_an_error_of_the_call() {
    let mock = MockTransport::new();
    mock.on("GET", "/notes").respond_status(99);
    mock.on("GET", "/notes/{id}").respond(200, &1).header("x", "a\nb");
    let core = core(&mock);
    let error = now(list(&core)).unwrap_err();
    assert!(error.to_string().contains("99 is not a status"), "{error}");
    let error = now(get(&core, "1")).unwrap_err();
    assert!(error.to_string().contains("the header `x`"), "{error}");
}
