//! Tests of errors in a stream, and of those that end it.

use serde_json::{Value, json};
use trine_runtime::wire::{DecodeError, Reader};
use trine_runtime::{Decode, Decoded, ErrorKind, EventFormat, EventStream, RawResponse, Request};

use super::fake::{Fake, GET, SETUP};
use super::pieces::{Pieces, all, decode, decode_data, decode_object, open, response, sse};

/// A type that only an object with an integer `n` is.
#[derive(Debug, PartialEq)]
struct Numbered(i64);

impl Decode for Numbered {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let mut n = None;
        input.begin_object()?;
        while let Some(key) = input.next_key()? {
            match &*key {
                "n" => input.read_some(&mut n),
                _ => input.skip(),
            }?;
        }
        Ok(Self(input.required(n, "n")?))
    }
}

async fn numbered(text: &str) -> EventStream<Numbered> {
    fn decode(response: &RawResponse) -> Decoded<EventStream<Numbered>, ()> {
        response.events(EventFormat::Data)
    }
    let fake = Fake::new([sse(Pieces::new([text]).body())]);
    Request::new(&GET, &fake.core()).streamed().call(decode).await.unwrap()
}

#[tokio::test]
async fn event_of_another_type_is_an_error_with_path_and_text_and_the_next_one_is_read() {
    let mut events = numbered("data:{\"n\":\"x\"}\n\ndata:{\"n\":2}\n\n").await;
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.body().map(|body| &body[..]), Some(&b"{\"n\":\"x\"}"[..]));
    let text = error.to_string();
    assert!(
        text.starts_with("GET /x: 200 OK, an event is not what the document says"),
        "{text}"
    );
    assert!(text.contains("$.n") && text.contains("{\"n\":\"x\"}"), "{text}");
    assert_eq!(events.next().await.unwrap().unwrap(), Numbered(2));
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn event_named_error_is_an_error_of_the_server() {
    let mut events = numbered("event:error\ndata:{\"n\":1}\n\ndata:{\"n\":2}\n\n").await;
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Stream);
    assert_eq!(error.body_as::<Value>().unwrap(), json!({"n": 1}));
    assert_eq!(error.status().unwrap().as_u16(), 200);
    assert!(!error.is_retryable());
    assert_eq!(
        error.to_string(),
        "GET /x: 200 OK, the server told of an error: {\"n\":1}"
    );
    assert_eq!(events.next().await.unwrap().unwrap(), Numbered(2));
}

#[tokio::test]
async fn object_with_an_error_in_it_is_an_error_of_the_server_unless_it_is_a_value() {
    let text =
        "data:{\"error\":{\"code\":7}}\n\ndata:{\"error\":null}\n\ndata:{\"n\":1,\"error\":2}\n\ndata:[\"error\"]\n\n";
    let mut events = numbered(text).await;
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Stream);
    assert_eq!(error.body_as::<Value>().unwrap(), json!({"error": {"code": 7}}));
    assert_eq!(events.next().await.unwrap().unwrap_err().kind(), ErrorKind::Decode);
    assert_eq!(events.next().await.unwrap().unwrap(), Numbered(1));
    assert_eq!(events.next().await.unwrap().unwrap_err().kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn whole_event_named_error_is_a_value_if_it_is_one() {
    let text = "event:error\ndata:{\"n\":1}\n\n";
    let items = all(open(Pieces::new([text]).body(), decode_object).await).await;
    assert_eq!(
        items[0].as_ref().unwrap(),
        &json!({"event": "error", "data": "{\"n\":1}"})
    );

    fn decode(response: &RawResponse) -> Decoded<EventStream<Numbered>, ()> {
        response.events(EventFormat::ObjectJson)
    }
    let fake = Fake::new([sse(Pieces::new([text, "event:error\ndata:oh\n\n"]).body())]);
    let mut events = Request::new(&GET, &fake.core()).streamed().call(decode).await.unwrap();
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!(
        (error.kind(), error.body().map(|body| &body[..])),
        (ErrorKind::Stream, Some(&b"{\"n\":1}"[..]))
    );
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!(
        (error.kind(), error.body().map(|body| &body[..])),
        (ErrorKind::Stream, Some(&b"oh"[..]))
    );
}

#[tokio::test]
async fn data_that_is_no_json_cannot_pass_for_fields() {
    fn decode_json(response: &RawResponse) -> Decoded<EventStream<Value>, Value> {
        decode(response, EventFormat::ObjectJson)
    }
    let body = Pieces::new(["data:1,\"id\":2\n\ndata:{\n\ndata:3\n\n"]).body();
    let items = all(open(body, decode_json).await).await;
    for item in &items[..2] {
        assert_eq!(item.as_ref().unwrap_err().kind(), ErrorKind::Decode);
    }
    assert_eq!(items[0].as_ref().unwrap_err().body().unwrap(), &b"1,\"id\":2"[..]);
    assert_eq!(items[2].as_ref().unwrap(), &json!({"data": 3}));
}

#[tokio::test]
async fn body_of_an_error_that_is_another_type_is_an_error() {
    let mut events = numbered("event:error\ndata:oh no\n\n").await;
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!(error.body_as::<Value>().unwrap_err().kind(), ErrorKind::Decode);
}

/// The items of a stream with a limit of ten bytes for an event.
async fn limited(media_type: &str, format: EventFormat, text: &str) -> Vec<Result<Value, ErrorKind>> {
    fn data(response: &RawResponse) -> Decoded<EventStream<Value>, Value> {
        decode(response, EventFormat::Data)
    }
    fn lines(response: &RawResponse) -> Decoded<EventStream<Value>, Value> {
        decode(response, EventFormat::Lines)
    }
    fn sequence(response: &RawResponse) -> Decoded<EventStream<Value>, Value> {
        decode(response, EventFormat::Sequence)
    }
    let decode = match format {
        EventFormat::Lines => lines,
        EventFormat::Sequence => sequence,
        _ => data,
    };
    let mut found = Vec::new();
    for pieces in super::pieces::cuts(text.as_bytes()) {
        let fake = Fake::new([response(media_type, pieces.body())]);
        let core = fake.builder(&SETUP).event_limit(10).build().unwrap();
        let events = Request::new(&GET, &core).streamed().call(decode).await.unwrap();
        let items = all(events).await;
        found.push(
            items
                .into_iter()
                .map(|item| item.map_err(|error| error.kind()))
                .collect::<Vec<_>>(),
        );
    }
    let first = found.swap_remove(0);
    assert!(found.iter().all(|items| *items == first), "{found:?}");
    first
}

#[tokio::test]
async fn event_is_as_large_as_the_limit_at_most_and_a_larger_one_ends_the_stream() {
    let one = || Ok(json!(1));
    let too_large = || Err(ErrorKind::TooLarge);
    let sse = "text/event-stream";
    // What counts is the line, and what the event has already, the line feeds between its data included.
    let text = "data:1\n\ndata:\ndata:1\n\ndata:    1\n\ndata:     1\n\ndata:1\n\n";
    let items = limited(sse, EventFormat::Data, text).await;
    assert_eq!(items, [one(), one(), one(), too_large()]);
    let many = format!("data:1\n\n{}", "data\n".repeat(11));
    assert_eq!(limited(sse, EventFormat::Data, &many).await, [one(), too_large()]);
    let comment = "data:1\n\n:23456789012";
    assert_eq!(limited(sse, EventFormat::Data, comment).await, [one(), too_large()]);
    let named = "event:1234\ndata:12\n\n";
    assert_eq!(limited(sse, EventFormat::Data, named).await, [too_large()]);

    let lines = "1\n\"23456789\"\n\"234567890\"\n1\n";
    let ten = || Ok(json!("23456789"));
    let items = limited("application/jsonl", EventFormat::Lines, lines).await;
    assert_eq!(items, [one(), ten(), too_large()]);
    let sequence = "\x1E1\n\x1E\"23456789\"\n\x1E\"234567890\"\n\x1E1\n";
    let items = limited("application/json-seq", EventFormat::Sequence, sequence).await;
    assert_eq!(items, [one(), ten(), too_large()]);
}

#[tokio::test]
async fn event_without_an_end_is_too_large_at_eight_mebibytes() {
    let pieces = std::iter::once("data:").chain(std::iter::repeat_n("x".repeat(1 << 20).leak() as &str, 9));
    let mut events = open(Pieces::new(pieces).then_hangs().body(), decode_data).await;
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert_eq!(error.to_string(), "GET /x: an event is larger than 8388608 bytes");
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn connection_that_breaks_is_the_last_item() {
    let mut events = open(Pieces::new(["data:1\n\ndata:2\n"]).then_breaks().body(), decode_data).await;
    assert_eq!(events.next().await.unwrap().unwrap(), json!(1));
    // Fake has no further responses than 500, which waiting does not change.
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 500);
    assert!(events.next().await.is_none());
}
