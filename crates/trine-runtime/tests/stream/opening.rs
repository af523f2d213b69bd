//! Tests of the beginning of a stream, and of responses that are not one.

use std::time::Duration;

use serde_json::{Value, json};
use trine_runtime::{Body, Decoded, ErrorKind, EventFormat, EventStream, OpError, RawResponse, Request, RetryPolicy};

use super::fake::{Fake, GET, Outcome, POST, SETUP, status};
use super::pieces::{Events, Pieces, all, call_of, decode, decode_data, response, sse};

fn one() -> Body {
    Pieces::new(["data:1\n\n"]).body()
}

#[tokio::test]
async fn every_way_of_sending_gives_the_stream() {
    let fake = Fake::new([sse(one()), sse(one()), sse(one()), sse(one())]);
    let call = || call_of(&GET, &fake, decode_data);
    assert_eq!(all(call().await.unwrap()).await.len(), 1);
    assert_eq!(all(call().send().await.unwrap()).await.len(), 1);
    assert_eq!(all(call().send_typed().await.unwrap()).await.len(), 1);
    let response = call().send_with_response().await.unwrap();
    assert_eq!(response.status().as_u16(), 200);
    assert_eq!(all(response.value).await.len(), 1);
}

#[tokio::test]
async fn stream_knows_its_response() {
    let fake = Fake::new([sse(one())]);
    let events = call_of(&GET, &fake, decode_data).await.unwrap();
    assert_eq!(events.status().as_u16(), 200);
    assert_eq!(events.headers()["content-type"], "text/event-stream");
    assert_eq!(events.operation().id, "test");
    assert_eq!(events.last_event_id(), None);
}

#[tokio::test]
async fn documented_error_is_typed() {
    let refused = Outcome::Response(422, Vec::new(), Pieces::new(["{\"no\":", "1}"]).body());
    let fake = Fake::new([refused]);
    let error = call_of(&GET, &fake, decode_data).send_typed().await.unwrap_err();
    let OpError::Api(problem) = error else {
        panic!("{error}")
    };
    assert_eq!(*problem.error(), json!({"no": 1}));
}

#[tokio::test]
async fn opening_is_retried_as_any_call() {
    let fake = Fake::new([status(503), Outcome::Fails(ErrorKind::Connect), sse(one())]);
    assert_eq!(all(call_of(&GET, &fake, decode_data).await.unwrap()).await.len(), 1);
    let fake = Fake::new([status(503), sse(one())]);
    let error = call_of(&POST, &fake, decode_data).await.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 503);
}

#[tokio::test]
async fn other_media_type_is_an_error_that_keeps_the_whole_body() {
    let fake = Fake::new([response("application/json", Pieces::new(["{\"a\"", ":1}"]).body())]);
    let error = call_of(&GET, &fake, decode_data).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(
        error.to_string(),
        "GET /x: 200 OK, expected a stream of `text/event-stream`, found `application/json`"
    );
    assert_eq!(error.body_as::<Value>().unwrap(), json!({"a": 1}));
}

async fn opens(media_type: &str, format: EventFormat) -> bool {
    fn data(response: &RawResponse) -> Decoded<Events, Value> {
        decode(response, EventFormat::Data)
    }
    fn lines(response: &RawResponse) -> Decoded<Events, Value> {
        decode(response, EventFormat::Lines)
    }
    fn sequence(response: &RawResponse) -> Decoded<Events, Value> {
        decode(response, EventFormat::Sequence)
    }
    let decode = match format {
        EventFormat::Lines => lines,
        EventFormat::Sequence => sequence,
        _ => data,
    };
    let fake = Fake::new([response(media_type, Body::empty())]);
    call_of(&GET, &fake, decode).await.is_ok()
}

#[tokio::test]
async fn media_type_is_that_of_the_format() {
    for (media_type, framing) in [
        ("text/event-stream", 's'),
        ("Text/Event-Stream; charset=utf-8", 's'),
        ("application/jsonl", 'l'),
        ("application/x-ndjson; charset=utf-8", 'l'),
        ("application/json-seq", 'q'),
        ("application/geo+json-seq", 'q'),
        ("application/json", '-'),
        ("text/html", '-'),
    ] {
        assert_eq!(
            opens(media_type, EventFormat::Data).await,
            framing == 's',
            "{media_type}"
        );
        assert_eq!(
            opens(media_type, EventFormat::Lines).await,
            framing == 'l',
            "{media_type}"
        );
        assert_eq!(
            opens(media_type, EventFormat::Sequence).await,
            framing == 'q',
            "{media_type}"
        );
    }
}

#[tokio::test]
async fn media_type_may_be_that_of_the_document_or_left_out() {
    fn watched(response: &RawResponse) -> Decoded<Events, Value> {
        response.events_of(&["application/json"], EventFormat::Lines)
    }
    let fake = Fake::new([
        response("application/json", Pieces::new(["1\n2\n"]).body()),
        Outcome::Response(200, Vec::new(), Pieces::new(["1\n2\n"]).body()),
    ]);
    assert_eq!(all(call_of(&GET, &fake, watched).await.unwrap()).await.len(), 2);
    assert_eq!(all(call_of(&GET, &fake, watched).await.unwrap()).await.len(), 2);
}

/// A stream of 200, a value of 202.
#[derive(Debug)]
enum Either {
    Events(EventStream<Value>),
    Value(Value),
}

#[tokio::test]
async fn body_that_the_decoder_does_not_take_is_read_and_decoded() {
    fn decode(response: &RawResponse) -> Decoded<Either, ()> {
        match response.status().as_u16() {
            200 => response.events(EventFormat::Data).map(Either::Events),
            202 => response
                .json_or_none::<Value, _>()
                .map(|value| Either::Value(value.unwrap_or_default())),
            _ => response.unexpected(),
        }
    }
    let fake = Fake::new([
        Outcome::Response(202, Vec::new(), Pieces::new(["[1", ",2]"]).body()),
        sse(one()),
    ]);
    let call = || Request::new(&GET, &fake.core()).streamed().call(decode);
    let Either::Value(value) = call().await.unwrap() else {
        panic!("no value")
    };
    assert_eq!(value, json!([1, 2]));
    let Either::Events(events) = call().await.unwrap() else {
        panic!("no events")
    };
    assert_eq!(all(events).await.len(), 1);
}

#[tokio::test]
async fn body_that_the_decoder_does_not_take_has_the_limits_of_an_attempt() {
    let fake = Fake::new([response("application/json", Pieces::new(["{}"]).then_hangs().body())]);
    let error = call_of(&GET, &fake, decode_data).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(fake.slept(), [Duration::from_secs(60)]);
    let fake = Fake::new([response("application/json", Pieces::new(["[1,2,3]"]).body())]);
    let core = fake.builder(&SETUP).body_limit(3).build().unwrap();
    let error = Request::new(&GET, &core)
        .streamed()
        .call(decode_data)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn raw_response_has_the_whole_body() {
    let fake = Fake::new([sse(one())]);
    let response = call_of(&GET, &fake, decode_data).send_raw().await.unwrap();
    assert_eq!(&response.body()[..], b"data:1\n\n");
}

#[tokio::test]
async fn response_that_was_read_can_be_taken_for_a_stream() {
    let fake = Fake::new([sse(Pieces::new(["data:1\n\ndata:2\n\ndata:3\n"]).body())]);
    let events = Request::new(&GET, &fake.core()).call(decode_data).await.unwrap();
    assert_eq!(all(events).await.len(), 2);
}

#[tokio::test]
async fn limit_on_the_whole_call_ends_with_the_opening() {
    let fake = Fake::new([Outcome::Hangs]);
    let limit = Duration::from_secs(7);
    let error = call_of(&GET, &fake, decode_data).timeout(limit).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(fake.slept(), [limit]);
    let fake = Fake::new([sse(one())]);
    let events = call_of(&GET, &fake, decode_data).timeout(limit).await.unwrap();
    assert_eq!(all(events).await.len(), 1);
    assert!(fake.slept().is_empty());
}

#[tokio::test]
async fn server_may_be_silent_as_long_as_an_attempt_takes_or_as_the_call_says() {
    let silent = || sse(Pieces::new(["data:1\n\n", ":\n"]).then_hangs().body());
    let fake = Fake::new([silent()]);
    let core = fake.builder(&SETUP).retry(RetryPolicy::never()).build().unwrap();
    let items = all(Request::new(&GET, &core).streamed().call(decode_data).await.unwrap()).await;
    let error = items[1].as_ref().unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(error.to_string(), "GET /x: the server sent nothing for 60s");
    assert_eq!((items.len(), fake.slept()), (2, vec![Duration::from_secs(60)]));

    let fake = Fake::new([silent()]);
    let call = call_of(&GET, &fake, decode_data)
        .max_retries(0)
        .idle_timeout(Duration::from_secs(5));
    let items = all(call.await.unwrap()).await;
    assert!(items[1].as_ref().unwrap_err().is_timeout());
    assert_eq!(fake.slept(), [Duration::from_secs(5)]);
}

#[test]
fn streams_may_move_between_threads() {
    fn may<T: Send + Unpin + 'static>() {}
    may::<EventStream<Value>>();
    may::<trine_runtime::StreamingResponse>();
    fn is<T: Send>(_: T) {}
    fn next(events: &mut Events) {
        is(events.next());
    }
    let _ = next;
}
