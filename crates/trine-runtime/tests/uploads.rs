//! Uploads from every kind of source, by both transports.

#![cfg(all(feature = "blocking", feature = "transport"))]
#![allow(clippy::unwrap_used, reason = "a test")]

mod support;

use std::io;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use support::{Seen, Server, response};
use trine_runtime::{Core, Decoded, Error, ErrorKind, Multipart, Operation, RawResponse, Request, Setup, Upload};

static SETUP: Setup = Setup::new("https://a.example");

static POST: Operation = Operation {
    id: "post",
    method: "POST",
    path: "/",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[],
};

fn nothing(response: &RawResponse) -> Decoded<(), ()> {
    match response.status().as_u16() {
        204 => response.nothing(),
        _ => response.unexpected(),
    }
}

/// A stream whose pieces are given by another task.
struct Given(tokio::sync::mpsc::Receiver<io::Result<Bytes>>);

impl Stream for Given {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(cx)
    }
}

/// A stream of these pieces, none of which is there when it is first asked for.
fn stream(pieces: impl IntoIterator<Item = io::Result<&'static str>>) -> Given {
    let pieces: Vec<_> = pieces.into_iter().map(|piece| piece.map(Bytes::from)).collect();
    let (give, take) = tokio::sync::mpsc::channel(1);
    tokio::spawn(async move {
        for piece in pieces {
            tokio::time::sleep(Duration::from_millis(5)).await;
            if give.send(piece).await.is_err() {
                return;
            }
        }
    });
    Given(take)
}

/// A way to send a call.
#[derive(Debug, Clone, Copy)]
enum By {
    Reqwest,
    Ureq,
}

const BOTH: [By; 2] = [By::Reqwest, By::Ureq];

/// Sends a request, and gives the outcome with what has arrived.
async fn outcome(
    by: By,
    responses: Vec<String>,
    with: impl FnOnce(Request) -> Request,
) -> (Result<(), Error>, Vec<Seen>) {
    let server = Server::start(responses).await;
    let core = Core::builder(&SETUP).base_url(&*server.url).build().unwrap();
    let call = with(Request::new(&POST, &core)).call(nothing).idempotency_key("k");
    let result = match by {
        By::Reqwest => call.await,
        By::Ureq => tokio::task::spawn_blocking(|| call.send_blocking()).await.unwrap(),
    };
    (result, server.seen())
}

/// Sends a request that is responded to with 204, and gives what has arrived.
async fn sent(by: By, with: impl FnOnce(Request) -> Request) -> Seen {
    let (result, mut seen) = outcome(by, vec![response(204, &[], "")], with).await;
    result.unwrap();
    seen.remove(0)
}

#[tokio::test(flavor = "multi_thread")]
async fn asynchronous_stream_goes_out_as_it_comes() {
    for by in BOTH {
        let upload = Upload::from_stream(stream([Ok("from "), Ok(""), Ok("a stream")]));
        let seen = sent(by, |request| request.upload("text/csv", &upload)).await;
        assert_eq!(seen.text(), "from a stream", "{by:?}");
        assert_eq!(seen.header("transfer-encoding"), Some("chunked"), "{by:?}");
        assert_eq!(seen.header("content-type"), Some("text/csv"), "{by:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn length_that_is_stated_is_told_to_the_server() {
    for by in BOTH {
        let upload = Upload::from_stream(stream([Ok("from "), Ok("a stream")])).with_length(13);
        let seen = sent(by, |request| request.upload("text/csv", &upload)).await;
        assert_eq!(seen.text(), "from a stream", "{by:?}");
        assert_eq!(seen.header("content-length"), Some("13"), "{by:?}");
        assert_eq!(seen.header("transfer-encoding"), None, "{by:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn source_of_another_length_than_stated_ends_the_call() {
    for by in BOTH {
        for length in [12, 14] {
            let upload = Upload::from_stream(stream([Ok("from "), Ok("a stream")])).with_length(length);
            let (result, _) = outcome(by, vec![], |request| request.upload("text/csv", &upload)).await;
            let error = result.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Request, "{by:?} {length}: {error}");
            assert!(error.to_string().contains("another length"), "{by:?} {length}: {error}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn stream_that_fails_ends_the_call_with_its_error() {
    for by in BOTH {
        let upload = Upload::from_stream(stream([Ok("some"), Err(io::Error::other("the disk is gone"))]));
        let (result, _) = outcome(by, vec![], |request| request.upload("text/csv", &upload)).await;
        let error = result.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Request, "{by:?}: {error}");
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert_eq!(source, "the disk is gone", "{by:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn stream_is_sent_once_and_bytes_are_sent_again() {
    let busy = || vec![response(503, &[("retry-after", "0")], ""), response(204, &[], "")];
    for by in BOTH {
        let upload = Upload::from_stream(stream([Ok("once")]));
        let (result, seen) = outcome(by, busy(), |request| request.upload("text/csv", &upload)).await;
        assert_eq!(
            result.unwrap_err().status().map(|status| status.as_u16()),
            Some(503),
            "{by:?}"
        );
        assert_eq!(seen.len(), 1, "{by:?}");
        let upload = Upload::from_bytes("again");
        let (result, seen) = outcome(by, busy(), |request| request.upload("text/csv", &upload)).await;
        result.unwrap();
        assert_eq!(
            seen.iter().map(Seen::text).collect::<Vec<_>>(),
            ["again", "again"],
            "{by:?}"
        );
    }
}

#[tokio::test]
async fn media_type_of_the_upload_goes_before_that_of_the_document() {
    for by in BOTH {
        let typed = Upload::from(b"GIF89a").with_content_type("image/gif");
        let seen = sent(by, |request| request.upload("image/png", &typed)).await;
        assert_eq!(seen.header("content-type"), Some("image/gif"), "{by:?}");
        let files = [typed, Upload::from(b"\x89PNG")];
        let seen = sent(by, |request| {
            request.multipart(Multipart::new().files_as("f", &files, "image/png"))
        })
        .await;
        let text = seen.text();
        let types: Vec<&str> = text
            .lines()
            .filter_map(|line| line.strip_prefix("Content-Type: "))
            .collect();
        assert_eq!(types, ["image/gif", "image/png"], "{by:?}");
    }
}

#[test]
fn whatever_has_bytes_is_an_upload() {
    let bytes = Upload::from_bytes("ab");
    assert_eq!(Upload::from(b"ab"), bytes);
    assert_eq!(Upload::from(&b"ab"[..]), bytes);
    assert_eq!(Upload::from(&b"ab".to_vec()), bytes);
    assert_eq!(Upload::from(b"ab".to_vec()), bytes);
    assert_eq!(Upload::from("ab".to_owned()), bytes);
    assert_eq!(Upload::from(&bytes), bytes);
    assert_ne!(Upload::from(&bytes).with_length(2), bytes);
    assert_eq!(Upload::from(Path::new("/a/b")).file_name(), Some("b"));
}
