//! Over a real connection.

use std::io;
use std::time::Duration;

use trine_runtime::{Core, ErrorKind, Setup, StreamingResponse};

use super::fake::{GET, call};
use super::script::{Script, Step, chunk, chunked, end};

static SETUP: Setup = Setup::new("https://a.example");

async fn open(server: &Script) -> StreamingResponse {
    let core = Core::builder(&SETUP).base_url(&*server.url).build().unwrap();
    call(&GET, &core).send_streaming().await.unwrap()
}

fn with_length(length: usize, body: &str) -> Step {
    Step::Send(format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{body}"))
}

#[tokio::test]
async fn large_body_comes_through() {
    let piece = "x".repeat(1 << 16);
    let mut steps = vec![chunked("application/octet-stream")];
    steps.extend(std::iter::repeat_n(chunk(&piece), 100));
    steps.push(end());
    let server = Script::start([steps]).await;
    let written = open(&server).await.copy_to(&mut io::sink()).await.unwrap();
    assert_eq!(written, 100 << 16);
}

#[tokio::test]
async fn body_that_breaks_off_is_an_error() {
    for steps in [
        vec![with_length(10, "abc")],
        vec![chunked("a/b"), chunk("abc")],
        vec![chunked("a/b"), Step::Send("9\r\nabc".to_owned())],
        vec![with_length(10, "abc"), Step::Reset],
    ] {
        let server = Script::start([steps.clone()]).await;
        let mut out = Vec::new();
        let error = open(&server).await.copy_to(&mut out).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport, "{steps:?}");
        assert_eq!(out, b"abc");
    }
}

#[tokio::test]
async fn dropping_the_response_closes_the_connection() {
    let mut server = Script::start([vec![with_length(10, "abc"), Step::Stall]]).await;
    let mut response = open(&server).await;
    assert_eq!(response.chunk().await.unwrap().unwrap(), "abc");
    drop(response);
    server.client_closed().await;
}

#[tokio::test]
async fn download_that_is_given_up_leaves_no_file_and_no_connection() {
    let mut server = Script::start([vec![with_length(10, "abc"), Step::Stall]]).await;
    let folder = tempfile::tempdir().unwrap();
    let saving = open(&server).await.save(folder.path().join("a"));
    let given_up = tokio::time::timeout(Duration::from_millis(50), saving).await;
    assert!(given_up.is_err());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    server.client_closed().await;
}
