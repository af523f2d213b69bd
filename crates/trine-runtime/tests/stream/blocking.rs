//! Streams for which the thread waits, over ureq.

use std::time::Duration;

use serde_json::json;
use trine_runtime::{Core, ErrorKind, Operation, Request, Setup};

use super::fake::{Fake, operation};
use super::pieces::{Call, Pieces, call_of, decode_data};
use super::script::{Script, Step, chunk, chunked, end, on_a_thread};

static SETUP: Setup = Setup::new("https://a.example");
static GET: Operation = operation("GET");
static POST: Operation = operation("POST");

fn call(operation: &'static Operation, server: &Script) -> Call {
    let core = Core::builder(&SETUP).base_url(&*server.url).build().unwrap();
    Request::new(operation, &core).streamed().call(decode_data)
}

fn sse() -> Step {
    chunked("text/event-stream")
}

#[test]
fn events_are_iterated_over_without_a_runtime() {
    let server = on_a_thread([vec![sse(), chunk("data:1\n"), chunk("\ndata:2\n\n"), end()]]);
    let events = call(&GET, &server).send_blocking().unwrap();
    let values: Vec<_> = events.into_iter().map(Result::unwrap).collect();
    assert_eq!(values, [json!(1), json!(2)]);
}

#[test]
fn event_is_told_of_while_the_connection_stays_open() {
    let server = on_a_thread([vec![sse(), chunk("data:1\n\n"), Step::Stall]]);
    let mut events = call(&GET, &server).send_blocking().unwrap();
    assert_eq!(events.next_blocking().unwrap().unwrap(), json!(1));
}

#[cfg(feature = "gzip")]
#[test]
fn packed_event_is_told_of_while_the_connection_stays_open() {
    let mut steps = super::script::packed("text/event-stream", &["data:1\n\n", "data:2\n\n"]);
    steps.push(Step::Stall);
    let server = on_a_thread([steps]);
    let mut events = call(&GET, &server).send_blocking().unwrap();
    assert_eq!(events.next_blocking().unwrap().unwrap(), json!(1));
    assert_eq!(events.next_blocking().unwrap().unwrap(), json!(2));
}

#[test]
fn stream_goes_on_after_a_reset() {
    let server = on_a_thread([
        vec![
            sse(),
            chunk("retry:1\nid:7\ndata:1\n\n"),
            chunk("data:2\n"),
            Step::Reset,
        ],
        vec![sse(), chunk("data:3\n\n"), end()],
    ]);
    let mut events = call(&GET, &server).send_typed_blocking().unwrap();
    assert_eq!(events.next_blocking().unwrap().unwrap(), json!(1));
    assert_eq!(events.next_blocking().unwrap().unwrap(), json!(3));
    assert!(events.next_blocking().is_none());
    let head = server.heads()[1].to_ascii_lowercase();
    assert!(head.contains("last-event-id: 7\r\n"), "{head}");
}

#[test]
fn chunk_that_is_cut_off_is_an_error() {
    let cut = Step::Send("40\r\ndata:2\n\n".to_owned());
    let server = on_a_thread([vec![sse(), chunk("data:1\n\n"), cut]]);
    let events = call(&POST, &server).send_blocking().unwrap();
    let items: Vec<_> = events.into_iter().collect();
    let error = items.last().unwrap().as_ref().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error:?}");
}

#[test]
fn stall_is_a_time_out() {
    let server = on_a_thread([vec![sse(), chunk("data:1\n\n"), Step::Stall]]);
    let call = call(&POST, &server).idle_timeout(Duration::from_millis(400));
    let mut events = call.send_blocking().unwrap();
    assert_eq!(events.next_blocking().unwrap().unwrap(), json!(1));
    let error = events.next_blocking().unwrap().unwrap_err();
    assert!(error.is_timeout(), "{error:?}");
    assert!(events.next_blocking().is_none());
}

#[test]
fn stream_outlasts_the_time_of_an_attempt() {
    let mut steps = vec![sse()];
    steps.extend((0..3).flat_map(|_| [Step::Wait(Duration::from_millis(250)), chunk("data:1\n\n")]));
    steps.push(end());
    let server = on_a_thread([steps]);
    let core = Core::builder(&SETUP)
        .base_url(&*server.url)
        .attempt_timeout(Duration::from_millis(600))
        .build()
        .unwrap();
    let call = Request::new(&POST, &core).streamed().call(decode_data);
    let events = call.idle_timeout(Duration::from_secs(30)).send_blocking().unwrap();
    assert_eq!(events.into_iter().map(Result::unwrap).count(), 3);
}

#[test]
fn other_media_type_is_an_error_that_keeps_the_whole_body() {
    let server = on_a_thread([vec![chunked("application/json"), chunk("[1"), chunk("]"), end()]]);
    let error = call(&GET, &server).send_blocking().unwrap_err();
    assert_eq!(
        (error.kind(), error.body().map(|body| &body[..])),
        (ErrorKind::Decode, Some(&b"[1]"[..]))
    );
}

#[test]
fn stream_of_a_task_is_not_waited_for() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let fake = Fake::new([super::pieces::sse(Pieces::new(["data:1\n\n"]).body())]);
    let mut events = runtime.block_on(async { call_of(&GET, &fake, decode_data).await.unwrap() });
    let error = events.next_blocking().unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(events.next_blocking().is_none());
}
