//! For a thread that waits, over ureq.

use std::io::Read;
use std::time::Duration;

use trine_runtime::{Core, ErrorKind, Setup, StreamingResponse};

use super::body::Pieces;
use super::fake::{GET, call};
use super::script::{Script, Step, chunk, chunked, end, on_a_thread};

static SETUP: Setup = Setup::new("https://a.example");

fn open(server: &Script) -> StreamingResponse {
    let core = Core::builder(&SETUP).base_url(&*server.url).build().unwrap();
    let call = call(&GET, &core).idle_timeout(Duration::from_millis(400));
    call.send_streaming_blocking().unwrap()
}

fn abcdef() -> Script {
    on_a_thread([vec![chunked("a/b"), chunk("abc"), chunk("def"), end()]])
}

#[test]
fn body_is_read_without_a_runtime() {
    let mut out = Vec::new();
    assert_eq!(open(&abcdef()).copy_to_blocking(&mut out).unwrap(), 6);
    assert_eq!(out, b"abcdef");

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a");
    open(&abcdef()).save_blocking(&path).unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), b"abcdef");

    let mut text = String::new();
    open(&abcdef()).into_reader().read_to_string(&mut text).unwrap();
    assert_eq!(text, "abcdef");

    let mut response = open(&abcdef());
    let mut length = 0;
    while let Some(piece) = response.chunk_blocking().unwrap() {
        length += piece.len();
    }
    assert_eq!(length, 6);
}

#[test]
fn body_that_breaks_off_is_an_error() {
    let with_length = Step::Send("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc".to_owned());
    for steps in [vec![with_length], vec![chunked("a/b"), chunk("abc")]] {
        let server = on_a_thread([steps]);
        let error = open(&server).copy_to_blocking(&mut Vec::new()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport, "{error:?}");
    }
}

#[test]
fn silence_is_a_time_out() {
    let server = on_a_thread([vec![chunked("a/b"), chunk("abc"), Step::Stall]]);
    let mut text = String::new();
    let error = open(&server).into_reader().read_to_string(&mut text).unwrap_err();
    let error = error.into_inner().unwrap().downcast::<trine_runtime::Error>().unwrap();
    assert!(error.is_timeout(), "{error:?}");
    assert_eq!(text, "abc");
}

#[test]
fn response_of_a_task_is_not_waited_for() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let mut response = runtime.block_on(super::pieces::open(Pieces::new(["abc"]).body()));
    assert_eq!(response.chunk_blocking().unwrap_err().kind(), ErrorKind::Request);
}
