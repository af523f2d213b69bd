//! Tests that recorded requests are complete, and are shown without their secrets.

use serde_json::json;
use trine_runtime::testing::MockTransport;

use super::world::{builder, create, list, now};

#[test]
fn credentials_are_there_and_are_not_shown() {
    let mock = MockTransport::new();
    mock.on("POST", "/notes").respond(200, &1);
    let core = builder(&mock, &Default::default())
        .credential("query", "hush1")
        .credential("header", "hush2")
        .build()
        .unwrap();
    let call = create(&core, &json!({ "text": "x" }));
    now(call
        .query("page", "2")
        .query("access_token", "hush3")
        .header("x-my-token", "hush4"))
    .unwrap();
    let requests = mock.requests();
    let request = &requests[0];
    assert_eq!(request.parameter("k"), Some("hush1"));
    assert_eq!(request.parameter("access_token"), Some("hush3"));
    assert_eq!(request.header("x-who"), Some("hush2"));
    assert_eq!(request.header("x-my-token"), Some("hush4"));
    assert_eq!(
        request.to_string(),
        "POST /notes?page=2&access_token=REDACTED&k=REDACTED"
    );
    let shown = format!("{request:?} {mock:?}");
    assert!(!shown.contains("hush"), "{shown}");
    assert!(
        shown.contains("page=2") && shown.contains("application/json"),
        "{shown}"
    );
}

#[test]
fn error_of_a_request_that_was_not_expected_shows_no_secret() {
    let mock = MockTransport::new();
    mock.on("GET", "/notes").with_header("x-who", "hush0").respond(200, &1);
    let builder = builder(&mock, &Default::default()).credential("query", "hush1");
    let core = builder.credential("header", "hush2").build().unwrap();
    let error = now(list(&core)).unwrap_err();
    let shown = format!("{error:?} {:?} {mock:?}", mock.unmet());
    assert!(!shown.contains("hush"), "{shown}");
}

#[test]
fn request_is_told_in_its_parts() {
    let mock = MockTransport::new();
    mock.on("POST", "/notes").respond(200, &1);
    let core = builder(&mock, &Default::default()).build().unwrap();
    now(create(&core, &json!({ "a": "ä" })).query("q", "a b&c")).unwrap();
    let request = &mock.requests()[0];
    assert_eq!(request.operation.unwrap().path, "/notes");
    assert_eq!((request.method.as_str(), request.path.as_str()), ("POST", "/notes"));
    assert_eq!(request.url, "https://a.example/v1/notes");
    assert_eq!(request.query, [("q".to_owned(), "a b&c".to_owned())]);
    assert_eq!(request.text(), r#"{"a":"ä"}"#);
    assert_eq!(request.json::<serde_json::Value>().unwrap(), json!({ "a": "ä" }));
    request.json::<String>().unwrap_err();
}
