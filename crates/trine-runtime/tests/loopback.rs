//! Tests of requests on the wire and of the responses to them, over both transports.

#![cfg(all(feature = "transport", feature = "blocking"))]
#![allow(clippy::unwrap_used, reason = "a test")]

mod support;

use std::sync::mpsc;
use std::thread;

use support::{Seen, Server, response};
use trine_runtime::{Core, Decoded, Error, ErrorKind, Operation, RawResponse, Request, Setup, Upload};

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
static HEAD: Operation = operation("HEAD");
static DELETE: Operation = operation("DELETE");
static POST: Operation = operation("POST");
static PUT: Operation = operation("PUT");
static PATCH: Operation = operation("PATCH");

type Call = trine_runtime::Call<(), ()>;

fn decode(response: &RawResponse) -> Decoded<(), ()> {
    match response.is_range(2) {
        true => response.nothing(),
        false => response.unexpected(),
    }
}

/// A server on a thread of its own, since callers may wait on theirs.
fn server(responses: usize) -> Server {
    let (give, take) = mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(async {
            let responses = (0..responses).map(|_| response(200, &[], ""));
            give.send(Server::start(responses).await).unwrap();
            std::future::pending::<()>().await;
        });
    });
    take.recv().unwrap()
}

/// A way to make a call.
type Way = fn(Call) -> Result<(), Error>;

fn awaited(call: Call) -> Result<(), Error> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(call.send())
}

fn waited_for(call: Call) -> Result<(), Error> {
    call.send_blocking()
}

const WAYS: [Way; 2] = [awaited, waited_for];

fn sent(way: Way, operation: &'static Operation, fill: fn(Request) -> Request) -> Seen {
    let server = server(1);
    let core = Core::builder(&SETUP).base_url(&*server.url).build().unwrap();
    way(fill(Request::new(operation, &core)).call(decode)).unwrap();
    server.seen().remove(0)
}

#[test]
fn request_of_a_method_that_may_have_a_body_says_that_it_has_none() {
    for way in WAYS {
        for operation in [&POST, &PUT, &PATCH] {
            let seen = sent(way, operation, |request| request);
            assert_eq!(seen.header("content-length"), Some("0"), "{}", operation.method);
            assert_eq!(seen.header("transfer-encoding"), None, "{}", operation.method);
            assert_eq!(seen.header("content-type"), None, "{}", operation.method);
        }
        for operation in [&GET, &HEAD, &DELETE] {
            let seen = sent(way, operation, |request| request);
            assert_eq!(seen.header("content-length"), None, "{}", operation.method);
            assert_eq!(seen.header("transfer-encoding"), None, "{}", operation.method);
        }
    }
}

#[test]
fn body_of_no_bytes_says_so() {
    for way in WAYS {
        for fill in [
            (|request| request.bytes("application/octet-stream", Vec::new())) as fn(Request) -> Request,
            |request| request.upload("application/octet-stream", &Upload::from_bytes(Vec::new())),
            |request| request.text("text/plain", ""),
        ] {
            let seen = sent(way, &POST, fill);
            assert_eq!(seen.header("content-length"), Some("0"));
            assert_eq!(seen.header("transfer-encoding"), None);
            assert!(seen.header("content-type").is_some());
        }
    }
}

#[test]
fn body_of_a_method_that_has_none_as_a_rule_is_sent() {
    for way in WAYS {
        for operation in [&GET, &DELETE] {
            let seen = sent(way, operation, |request| request.json(&1));
            assert_eq!(seen.text(), "1", "{}", operation.method);
            assert_eq!(seen.header("content-length"), Some("1"), "{}", operation.method);
        }
    }
}

#[test]
fn redirected_post_without_a_body_is_a_get_without_a_length() {
    for way in WAYS {
        let (give, take) = mpsc::channel();
        thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            runtime.block_on(async {
                let responses = [response(303, &[("location", "/y")], ""), response(200, &[], "")];
                give.send(Server::start(responses).await).unwrap();
                std::future::pending::<()>().await;
            });
        });
        let server = take.recv().unwrap();
        let core = Core::builder(&SETUP).base_url(&*server.url).build().unwrap();
        way(Request::new(&POST, &core).call(decode)).unwrap();
        let seen = server.seen().remove(1);
        assert_eq!((seen.line.as_str(), seen.header("content-length")), ("GET /y", None));
    }
}

#[test]
fn call_outside_of_tokio_is_an_error_and_no_panic() {
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};
    let call = || Request::new(&GET, &Core::new(&SETUP)).call(decode);
    let mut sending = pin!(call().send());
    let polled = sending.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    let Poll::Ready(Err(error)) = polled else {
        panic!("{polled:?}")
    };
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Config, 0));
    assert!(error.to_string().contains("no tokio runtime"), "{error}");
    // The transport alone needs one too.
    let core = Core::builder(&SETUP).clock(trine_runtime::transport::ParkClock).build();
    let mut sending = pin!(Request::new(&GET, &core.unwrap()).call(decode).send());
    let polled = sending.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    let Poll::Ready(Err(error)) = polled else {
        panic!("{polled:?}")
    };
    assert_eq!(error.kind(), ErrorKind::Config);
}

#[test]
fn response_may_be_read_outside_of_the_runtime_that_the_call_was_made_in() {
    let server = server(1);
    let core = Core::builder(&SETUP).base_url(&*server.url).build().unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let mut response = runtime
        .block_on(Request::new(&GET, &core).call(decode).send_streaming())
        .unwrap();
    let piece = trine_runtime::transport::block_on(response.chunk());
    assert_eq!(piece.unwrap(), None);
}
