//! Calls that wait on the thread, without a runtime.

#![cfg(all(feature = "blocking", feature = "transport"))]
#![allow(clippy::unwrap_used, reason = "a test")]

mod support;

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use support::{Server, json, response};
use trine_runtime::{Core, Decoded, ErrorKind, OpError, Operation, RawResponse, Request, Setup, Upload};

static SETUP: Setup = Setup::new("https://a.example");

const fn operation(method: &'static str) -> Operation {
    Operation {
        id: "test",
        method,
        path: "/x",
        security: &[],
        server: None,
        deprecated: false,
        responses: &[],
    }
}

static GET: Operation = operation("GET");
static POST: Operation = operation("POST");
static DELETE: Operation = operation("DELETE");
static QUERY: Operation = operation("QUERY");

fn decode(response: &RawResponse) -> Decoded<Value, Value> {
    match response.status().as_u16() {
        200 => response.json(),
        422 => response.api_error(|problem| problem),
        _ => response.unexpected(),
    }
}

/// A server on a thread of its own, since the caller's waits.
fn server(responses: Vec<String>) -> Server {
    let (give, take) = mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            give.send(Server::start(responses).await).unwrap();
            std::future::pending::<()>().await;
        });
    });
    take.recv().unwrap()
}

fn core(server: &Server) -> Core {
    Core::builder(&SETUP).base_url(&*server.url).build().unwrap()
}

#[test]
fn value_comes_back_on_the_same_thread() {
    let server = server(vec![json(200, r#"{"a":1}"#)]);
    let call = Request::new(&POST, &core(&server)).json(&json!({"b": 2})).call(decode);
    assert_eq!(call.send_blocking().unwrap(), json!({"a": 1}));
    let seen = &server.seen()[0];
    assert_eq!((seen.line.as_str(), seen.text().as_str()), ("POST /x", r#"{"b":2}"#));
    assert_eq!(seen.header("user-agent"), Some("trine"));
    assert_eq!(seen.header("content-length"), Some("7"));
}

#[test]
fn documented_error_is_typed() {
    let server = server(vec![json(422, r#"{"no":1}"#)]);
    let error = Request::new(&GET, &core(&server))
        .call(decode)
        .send_typed_blocking()
        .unwrap_err();
    let OpError::Api(problem) = error else {
        panic!("{error}")
    };
    assert_eq!(*problem.error(), json!({"no": 1}));
}

#[test]
fn status_is_not_an_error_of_the_transport() {
    let server = server(vec![response(404, &[], "gone")]);
    let error = Request::new(&GET, &core(&server))
        .call(decode)
        .send_blocking()
        .unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 404);
    assert_eq!(error.body().map(|body| &body[..]), Some(&b"gone"[..]));
}

#[test]
fn any_method_may_have_a_body() {
    let server = server(vec![json(200, "1"), json(200, "2")]);
    let core = core(&server);
    for operation in [&DELETE, &QUERY] {
        Request::new(operation, &core)
            .json(&json!([]))
            .call(decode)
            .send_blocking()
            .unwrap();
    }
    let seen = server.seen();
    assert_eq!((seen[0].line.as_str(), seen[0].text().as_str()), ("DELETE /x", "[]"));
    assert_eq!((seen[1].line.as_str(), seen[1].text().as_str()), ("QUERY /x", "[]"));
}

#[test]
fn retry_waits_on_the_thread() {
    let server = server(vec![response(503, &[("retry-after", "0")], ""), json(200, "1")]);
    Request::new(&GET, &core(&server)).call(decode).send_blocking().unwrap();
    assert_eq!(server.seen().len(), 2);
}

#[test]
fn redirect_is_followed_to_the_same_origin_only() {
    let server = server(vec![
        response(302, &[("location", "/y")], ""),
        json(200, "1"),
        response(302, &[("location", "http://127.0.0.1:9/")], ""),
    ]);
    let core = core(&server);
    Request::new(&GET, &core).call(decode).send_blocking().unwrap();
    assert_eq!(server.seen()[1].line, "GET /y");
    let error = Request::new(&GET, &core).call(decode).send_blocking().unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 302);
}

#[test]
fn reader_is_streamed() {
    let server = server(vec![json(200, "1")]);
    let upload = Upload::from_reader(&b"from a reader"[..]);
    let call = Request::new(&POST, &core(&server))
        .upload("text/plain", &upload)
        .call(decode);
    call.send_blocking().unwrap();
    assert_eq!(server.seen()[0].text(), "from a reader");
}

#[test]
fn body_has_a_limit() {
    let server = server(vec![json(200, "[1,2,3]")]);
    let core = Core::builder(&SETUP)
        .base_url(&*server.url)
        .body_limit(3)
        .build()
        .unwrap();
    let error = Request::new(&GET, &core).call(decode).send_blocking().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
}

#[test]
fn no_connection_is_told_without_the_key_in_the_url() {
    // A port that was free a moment ago.
    let port = std::net::TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port();
    let core = Core::builder(&SETUP)
        .base_url(format!("http://127.0.0.1:{port}"))
        .build()
        .unwrap();
    let call = || {
        Request::new(&GET, &core)
            .query("key", &"topsecret")
            .call(decode)
            .max_retries(0)
    };
    let error = call().send_blocking().unwrap_err();
    assert!(error.is_connect(), "{error:?}");
    assert!(!format!("{error:?}").contains("topsecret"), "{error:?}");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    let error = runtime.block_on(async { call().await }).unwrap_err();
    assert!(error.is_connect(), "{error:?}");
    assert!(!format!("{error:?}").contains("topsecret"), "{error:?}");
}

#[test]
fn waiting_thread_is_woken_from_another_one() {
    let (give, take) = tokio::sync::oneshot::channel();
    thread::spawn(move || give.send(7).unwrap());
    assert_eq!(trine_runtime::transport::block_on(take).unwrap(), 7);
}

#[test]
fn sleeping_on_the_thread_ends() {
    use trine_runtime::Clock;
    let clock = trine_runtime::transport::ParkClock;
    trine_runtime::transport::block_on(clock.sleep(Duration::from_millis(1)));
}
