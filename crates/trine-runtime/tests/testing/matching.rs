//! Tests of the match between requests and expectations.

use serde_json::json;
use trine_runtime::testing::MockTransport;
use trine_runtime::{Core, Operation, Request};

use super::world::{GET_NOTE, core, create, decode, get, list, now};

/// Returns the number of the response that came.
fn responded(mock: &MockTransport, call: impl Fn(&Core) -> trine_runtime::Call<serde_json::Value, ()>) -> i64 {
    let value = now(call(&core(mock))).unwrap();
    value.as_i64().unwrap()
}

#[test]
fn template_is_of_every_value_and_a_path_of_one() {
    let mock = MockTransport::new();
    mock.on("GET", "/notes/a%20b").respond(200, &1);
    mock.on("GET", "/notes/{any}").respond(200, &2);
    assert_eq!(responded(&mock, |core| get(core, "a b")), 1);
    assert_eq!(responded(&mock, |core| get(core, "a")), 2);
}

#[test]
fn method_tells_apart_whatever_its_case() {
    let mock = MockTransport::new();
    mock.on("post", "/notes").respond(200, &1);
    mock.on("get", "/notes").respond(200, &2);
    assert_eq!(responded(&mock, list), 2);
    assert_eq!(responded(&mock, |core| create(core, &json!({}))), 1);
}

#[test]
fn path_behind_the_base_url_and_the_whole_one_are_taken() {
    for path in ["/notes", "/v1/notes", "https://a.example/v1/notes"] {
        let mock = MockTransport::new();
        mock.on("GET", path).respond(200, &1);
        assert_eq!(responded(&mock, list), 1, "{path}");
    }
}

#[test]
fn path_that_is_only_the_end_of_another_is_not_taken() {
    static DEEP: Operation = Operation {
        path: "/users/1/notes",
        ..GET_NOTE
    };
    let mock = MockTransport::new();
    mock.on("GET", "/notes").respond(200, &1);
    let call = Request::new(&DEEP, &core(&mock)).call(decode);
    now(call).unwrap_err();
}

#[test]
fn parameter_of_the_path_is_compared_unescaped() {
    let mock = MockTransport::new();
    mock.on("GET", "/notes/{id}").with_path("id", "ä/b").respond(200, &1);
    mock.on("GET", "/notes/{id}").respond(200, &2);
    assert_eq!(responded(&mock, |core| get(core, "ä/b")), 1);
    assert_eq!(responded(&mock, |core| get(core, "c")), 2);
}

#[test]
fn segment_may_have_several_parameters() {
    static FILE: Operation = Operation {
        path: "/files/{name}.{format}",
        ..GET_NOTE
    };
    let mock = MockTransport::new();
    let on = mock.on("GET", "/files/{name}.{format}");
    on.with_path("name", "a.b").with_path("format", "png").respond(200, &1);
    let core = core(&mock);
    let call = Request::new(&FILE, &core).path("name", &"a.b").path("format", &"png");
    assert_eq!(now(call.call(decode)).unwrap(), 1);
}

#[test]
fn query_must_have_what_is_said_and_may_have_more() {
    let mock = MockTransport::new();
    mock.on("GET", "/notes").with_query("tag", "a&b").respond(200, &1);
    mock.on("GET", "/notes?page=2").respond(200, &2);
    mock.on("GET", "/notes").respond(200, &3);
    assert_eq!(
        responded(&mock, |core| list(core).query("page", "2").query("tag", "a&b")),
        1
    );
    assert_eq!(
        responded(&mock, |core| list(core).query("x", "1").query("page", "2")),
        2
    );
    assert_eq!(responded(&mock, |core| list(core).query("page", "3")), 3);
}

#[test]
fn header_is_compared_whatever_the_case_of_its_name() {
    let mock = MockTransport::new();
    mock.on("GET", "/notes").with_header("X-Trace", "1").respond(200, &1);
    mock.on("GET", "/notes").respond(200, &2);
    assert_eq!(responded(&mock, |core| list(core).header("x-trace", "1")), 1);
    assert_eq!(responded(&mock, |core| list(core).header("x-trace", "2")), 2);
}

#[test]
fn body_is_the_same_json_or_has_it_in_it() {
    let mock = MockTransport::new();
    let on = || mock.on("POST", "/notes");
    on().with_json(&json!({ "b": 1, "a": [1.0, null] })).respond(200, &1);
    on().with_json_part(&json!({ "a": { "x": 1 } })).respond(200, &2);
    on().with_body(r#""text""#).respond(200, &3);
    on().when(|request| request.json::<i64>().is_ok_and(|number| number > 9))
        .respond(200, &4);
    let of = |body: serde_json::Value| responded(&mock, |core| create(core, &body));
    assert_eq!(of(json!({ "a": [1, null], "b": 1 })), 1);
    assert_eq!(of(json!({ "a": { "x": 1, "y": 2 }, "b": 1 })), 2);
    assert_eq!(of(json!("text")), 3);
    assert_eq!(of(json!(10)), 4);
    now(create(&core(&mock), &json!({ "a": [1], "b": 1 }))).unwrap_err();
    now(create(&core(&mock), &json!(9))).unwrap_err();
}

#[test]
fn fragment_tells_operations_on_one_path_apart() {
    static CHAT: Operation = Operation {
        path: "/notes#chat",
        ..GET_NOTE
    };
    let mock = MockTransport::new();
    mock.on("GET", "/notes#chat").respond(200, &1);
    mock.on("GET", "/notes").respond(200, &2);
    assert_eq!(responded(&mock, list), 2);
    assert_eq!(now(Request::new(&CHAT, &core(&mock)).call(decode)).unwrap(), 1);
}

#[test]
fn test_of_the_user_may_ask_the_mock() {
    let mock = MockTransport::new();
    let asked = mock.clone();
    let on = mock.on("GET", "/notes");
    on.when(move |_| asked.requests().len() == 2).respond(200, &2);
    mock.on("GET", "/notes").respond(200, &1);
    assert_eq!(responded(&mock, list), 1);
    assert_eq!(responded(&mock, list), 2);
}
