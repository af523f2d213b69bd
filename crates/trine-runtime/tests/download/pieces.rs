//! Piece by piece, and to a writer.

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::time::Duration;

use futures_core::Stream;
use trine_runtime::{Body, ErrorKind, StreamingResponse};

use super::body::Pieces;
use super::fake::{Fake, GET, Outcome, SETUP, call, status, with_header};

pub fn of(body: Body) -> Fake {
    let headers = vec![("content-type", "image/png; q=1".to_owned())];
    Fake::new([Outcome::Response(200, headers, body)])
}

pub async fn open(body: Body) -> StreamingResponse {
    call(&GET, &of(body).core()).send_streaming().await.unwrap()
}

#[tokio::test]
async fn pieces_come_one_by_one() {
    let mut response = open(Pieces::new(["ab", "c"]).body()).await;
    assert_eq!(response.chunk().await.unwrap().unwrap(), "ab");
    let next = poll_fn(|cx| Pin::new(&mut response).poll_next(cx)).await;
    assert_eq!(next.unwrap().unwrap(), "c");
    assert_eq!(response.chunk().await.unwrap(), None);
    assert_eq!(response.chunk().await.unwrap(), None);
}

#[tokio::test]
async fn response_tells_status_and_headers() {
    let response = open(Body::empty()).await;
    assert_eq!(response.status().as_u16(), 200);
    assert_eq!(response.headers()["content-type"], "image/png; q=1");
    assert_eq!(response.content_type(), Some("image/png"));
    assert_eq!(response.operation().id, "test");
}

#[tokio::test]
async fn status_that_is_no_success_is_an_error_with_the_whole_body() {
    let refused = Outcome::Response(404, Vec::new(), Pieces::new(["go", "ne"]).body());
    let fake = Fake::new([refused, with_header(302, "location", "http://b.example/")]);
    let error = call(&GET, &fake.core()).send_streaming().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.body().map(|body| &body[..]), Some(&b"gone"[..]));
    let error = call(&GET, &fake.core()).send_streaming().await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 302);
}

#[tokio::test]
async fn opening_is_retried_as_any_call() {
    let fake = Fake::new([status(503), status(200)]);
    call(&GET, &fake.core()).send_streaming().await.unwrap();
    assert_eq!(fake.seen().len(), 2);
}

#[tokio::test]
async fn rest_is_written() {
    let mut response = open(Pieces::new(["ab", "c", "", "def"]).body()).await;
    response.chunk().await.unwrap();
    let mut out = Vec::new();
    assert_eq!(response.copy_to(&mut out).await.unwrap(), 4);
    assert_eq!(out, b"cdef");
}

#[tokio::test]
async fn body_may_be_larger_than_one_that_is_held_in_memory() {
    let body = Pieces::new(["abc"; 4]).body();
    let core = of(body).builder(&SETUP).body_limit(5).build().unwrap();
    let mut response = call(&GET, &core).send_streaming().await.unwrap();
    assert_eq!(response.copy_to(&mut io::sink()).await.unwrap(), 12);
}

#[tokio::test]
async fn limit_is_what_is_asked_for() {
    let body = || Pieces::new(["abc", "def"]).body();
    let mut response = open(body()).await.limit(6);
    assert_eq!(response.copy_to(&mut io::sink()).await.unwrap(), 6);
    let mut response = open(body()).await.limit(5);
    assert_eq!(response.chunk().await.unwrap().unwrap(), "abc");
    let error = response.chunk().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert_eq!(error.to_string(), "GET /x: the body is larger than 5 bytes");
    assert_eq!(response.chunk().await.unwrap(), None);
}

#[tokio::test]
async fn body_that_ends_before_its_length_is_an_error() {
    for (length, whole) in [(3, true), (4, false)] {
        let mut response = open(Body::from_stream(Pieces::new(["abc"]), Some(length))).await;
        let copied = response.copy_to(&mut io::sink()).await;
        assert_eq!(copied.is_ok(), whole);
        if let Err(error) = copied {
            assert_eq!(error.kind(), ErrorKind::Transport);
            assert_eq!(error.to_string(), "GET /x: the body ended 1 bytes too early");
        }
    }
}

#[tokio::test]
async fn silence_is_a_time_out() {
    let fake = of(Pieces::new(["abc"]).then_hangs().body());
    let call = call(&GET, &fake.core()).idle_timeout(Duration::from_secs(5));
    let mut response = call.send_streaming().await.unwrap();
    let error = response.copy_to(&mut io::sink()).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(fake.slept(), [Duration::from_secs(5)]);
    assert_eq!(response.chunk().await.unwrap(), None);
}

/// Fails at once.
struct Full;

impl io::Write for Full {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::Error::from(io::ErrorKind::StorageFull))
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn writer_that_fails_is_no_fault_of_the_server() {
    let mut response = open(Pieces::new(["abc"]).body()).await;
    let error = response.copy_to(&mut Full).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Io, None));
    assert!(std::error::Error::source(&error).unwrap().is::<io::Error>());
}
