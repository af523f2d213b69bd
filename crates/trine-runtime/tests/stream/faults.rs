//! Streams over a real connection that does what it should not.

use std::time::Duration;

use serde_json::{Value, json};
use trine_runtime::{Core, ErrorKind, Operation, Request, Setup};

use super::pieces::{Call, all, decode_data};
use super::script::{Script, Step, chunk, chunked, end};

static SETUP: Setup = Setup::new("https://a.example");
static GET: Operation = super::fake::operation("GET");
static POST: Operation = super::fake::operation("POST");

fn sse() -> Step {
    chunked("text/event-stream")
}

fn call(operation: &'static Operation, server: &Script) -> Call {
    let core = Core::builder(&SETUP).base_url(&*server.url).build().unwrap();
    Request::new(operation, &core).streamed().call(decode_data)
}

async fn told(call: Call) -> Vec<Result<Value, ErrorKind>> {
    let items = all(call.await.unwrap()).await;
    items
        .into_iter()
        .map(|item| item.map_err(|error| error.kind()))
        .collect()
}

#[tokio::test]
async fn events_come_over_a_connection() {
    let steps = vec![sse(), chunk("data:1\n"), chunk("\nda"), chunk("ta:2\n\n"), end()];
    let server = Script::start([steps]).await;
    assert_eq!(told(call(&GET, &server)).await, [Ok(json!(1)), Ok(json!(2))]);
}

#[tokio::test]
async fn event_is_told_of_while_the_connection_stays_open() {
    let mut server = Script::start([vec![sse(), chunk("data:1\n\n"), Step::Stall]]).await;
    let mut events = call(&GET, &server).await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap(), json!(1));
    drop(events);
    server.client_closed().await;
}

#[cfg(feature = "gzip")]
#[tokio::test]
async fn packed_event_is_told_of_while_the_connection_stays_open() {
    let mut steps = super::script::packed("text/event-stream", &["data:1\n\n", "data:2\n\n"]);
    steps.push(Step::Stall);
    let server = Script::start([steps]).await;
    let mut events = call(&GET, &server).await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap(), json!(1));
    assert_eq!(events.next().await.unwrap().unwrap(), json!(2));
    assert!(
        server.heads()[0].contains("accept-encoding: gzip"),
        "{:?}",
        server.heads()
    );
}

#[tokio::test]
async fn sentinel_closes_the_connection() {
    let mut server = Script::start([vec![sse(), chunk("data:[DONE]\n\n"), Step::Stall]]).await;
    let mut events = call(&GET, &server).await.unwrap();
    assert!(events.next().await.is_none());
    server.client_closed().await;
}

#[tokio::test]
async fn reset_within_an_event_is_an_error_of_the_transport() {
    let server = Script::start([vec![sse(), chunk("data:1\n\n"), chunk("data:2\n"), Step::Reset]]).await;
    assert_eq!(
        told(call(&POST, &server)).await,
        [Ok(json!(1)), Err(ErrorKind::Transport)]
    );
}

#[tokio::test]
async fn reset_is_mended_where_the_method_is_idempotent() {
    let server = Script::start([
        vec![
            sse(),
            chunk("retry:1\nid:7\ndata:1\n\n"),
            chunk("data:2\n"),
            Step::Reset,
        ],
        vec![sse(), chunk("data:3\n\n"), end()],
    ])
    .await;
    assert_eq!(told(call(&GET, &server)).await, [Ok(json!(1)), Ok(json!(3))]);
    assert!(
        server.heads()[1].contains("last-event-id: 7\r\n"),
        "{:?}",
        server.heads()
    );
}

#[tokio::test]
async fn chunk_that_is_cut_off_is_an_error_of_the_transport() {
    let cut = Step::Send("40\r\ndata:2\n\n".to_owned());
    let server = Script::start([vec![sse(), chunk("data:1\n\n"), cut]]).await;
    assert_eq!(
        told(call(&POST, &server)).await,
        [Ok(json!(1)), Ok(json!(2)), Err(ErrorKind::Transport)]
    );
}

#[tokio::test]
async fn body_without_its_last_chunk_is_an_error_of_the_transport() {
    let server = Script::start([vec![sse(), chunk("data:1\n\n")]]).await;
    assert_eq!(
        told(call(&POST, &server)).await,
        [Ok(json!(1)), Err(ErrorKind::Transport)]
    );
}

#[tokio::test]
async fn stall_is_a_time_out_that_closes_the_connection() {
    let mut server = Script::start([vec![sse(), chunk("data:1\n\n"), Step::Stall]]).await;
    let call = call(&POST, &server).idle_timeout(Duration::from_millis(400));
    assert_eq!(told(call).await, [Ok(json!(1)), Err(ErrorKind::Timeout)]);
    server.client_closed().await;
}

#[tokio::test]
async fn stream_outlasts_the_time_of_an_attempt() {
    let mut steps = vec![sse()];
    steps.extend((0..3).flat_map(|_| [Step::Wait(Duration::from_millis(250)), chunk("data:1\n\n")]));
    steps.push(end());
    let server = Script::start([steps]).await;
    let core = Core::builder(&SETUP)
        .base_url(&*server.url)
        .attempt_timeout(Duration::from_millis(600))
        .build()
        .unwrap();
    let call = Request::new(&POST, &core).streamed().call(decode_data);
    let call = call.idle_timeout(Duration::from_secs(30));
    assert_eq!(told(call).await.len(), 3);
}

#[tokio::test]
async fn event_without_an_end_is_too_large() {
    let line = "x".repeat(1 << 16);
    let mut steps = vec![sse(), chunk("data:1\n\ndata:")];
    steps.extend(std::iter::repeat_n(chunk(&line), 200));
    steps.push(Step::Stall);
    let mut server = Script::start([steps]).await;
    assert_eq!(
        told(call(&GET, &server)).await,
        [Ok(json!(1)), Err(ErrorKind::TooLarge)]
    );
    server.client_closed().await;
}
