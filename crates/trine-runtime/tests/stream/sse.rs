//! The interpretation of an event stream in the HTML standard, wherever the bytes are split.

use serde_json::{Value, json};
use trine_runtime::{Decoded, EventFormat, EventStream, RawResponse, Request};

use super::fake::{Fake, GET};
use super::pieces::{Pieces, cuts, decode, decode_data, decode_object, open, sse, values};

/// Checks that a text is these events, however it is split.
async fn is(text: impl AsRef<[u8]>, events: Value) {
    let text = text.as_ref();
    for pieces in cuts(text) {
        let found = values(pieces.body(), decode_object).await;
        assert_eq!(Value::from(found), events, "{:?}", String::from_utf8_lossy(text));
    }
}

#[tokio::test]
async fn examples_of_the_standard() {
    is("data: YHOO\ndata: +2\ndata: 10\n\n", json!([{"data": "YHOO\n+2\n10"}])).await;
    is(
        ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n",
        json!([{"data": "first event", "id": "1"}, {"data": "second event", "id": ""}]),
    )
    .await;
    is("data\n\ndata\ndata\n\ndata:", json!([{"data": ""}, {"data": "\n"}])).await;
    is(
        "data:test\n\ndata: test\n\n",
        json!([{"data": "test"}, {"data": "test"}]),
    )
    .await;
}

#[tokio::test]
async fn line_ends_in_lf_cr_or_both() {
    let events = json!([{"data": "a\nb"}, {"data": "c"}]);
    for end in ["\n", "\r", "\r\n"] {
        is(format!("data:a{end}data:b{end}{end}data:c{end}{end}"), events.clone()).await;
    }
    is("data:a\rdata:b\r\n\ndata:c\n\r", events.clone()).await;
    is("data:a\r\ndata:b\n\rdata:c\r\r\n", events).await;
}

#[tokio::test]
async fn event_is_told_of_before_the_lf_of_its_blank_line_has_come() {
    let body = Pieces::new(["data:a\r\n\r"]).then_hangs().body();
    let mut events = open(body, decode_object).await;
    assert_eq!(events.next().await.unwrap().unwrap(), json!({"data": "a"}));
}

#[tokio::test]
async fn byte_order_mark_is_left_out_at_the_start_only() {
    is("\u{FEFF}data:a\n\n", json!([{"data": "a"}])).await;
    is("\u{FEFF}\ndata:a\n\n", json!([{"data": "a"}])).await;
    is("\u{FEFF}\u{FEFF}data:a\n\ndata:b\n\n", json!([{"data": "b"}])).await;
    is("data:a\n\n\u{FEFF}data:b\n\n", json!([{"data": "a"}])).await;
    is("data:\u{FEFF}a\n\n", json!([{"data": "\u{FEFF}a"}])).await;
}

#[tokio::test]
async fn comments_and_unknown_fields_are_left_out() {
    is(":\n: a\n:data:b\ndata:c\n:\n\n: end\n\n", json!([{"data": "c"}])).await;
    is("Data:a\ndatas:b\n data:c\nfoo\ndata:d\n\n", json!([{"data": "d"}])).await;
}

#[tokio::test]
async fn one_space_behind_the_colon_is_left_out() {
    is(
        "data:a\ndata: a\ndata:  a\ndata:\ta\ndata :a\n\n",
        json!([{"data": "a\na\n a\n\ta"}]),
    )
    .await;
    is("data: a:b: c\n\n", json!([{"data": "a:b: c"}])).await;
}

#[tokio::test]
async fn event_without_data_is_none() {
    is("event:a\nid:1\n\n\n\nretry:5\n\ndata:b\n\n", json!([{"data": "b"}])).await;
}

#[tokio::test]
async fn empty_data_is_data() {
    is(
        "data\n\ndata:\n\ndata: \n\n",
        json!([{"data": ""}, {"data": ""}, {"data": ""}]),
    )
    .await;
}

#[tokio::test]
async fn event_without_a_blank_line_behind_it_is_none() {
    for text in ["data:a", "data:a\n", "data:a\r", "data:a\r\n", "data:a\ndata"] {
        is(text, json!([])).await;
    }
}

#[tokio::test]
async fn fields_hold_for_their_event() {
    is(
        "event:a\ndata:1\n\ndata:2\n\nevent:b\nevent:c\ndata:3\n\nevent\ndata:4\n\n",
        json!([{"event": "a", "data": "1"}, {"data": "2"}, {"event": "c", "data": "3"}, {"event": "", "data": "4"}]),
    )
    .await;
}

#[tokio::test]
async fn retry_is_digits_only() {
    is(
        "retry:5\ndata:a\n\nretry: 10\ndata:b\n\nretry:5s\ndata:c\n\nretry:-1\ndata:d\n\nretry:\ndata:e\n\n",
        json!([{"retry": 5, "data": "a"}, {"retry": 10, "data": "b"}, {"data": "c"}, {"data": "d"}, {"data": "e"}]),
    )
    .await;
    is(
        format!("retry:{}\ndata:a\n\n", "9".repeat(30)),
        json!([{"retry": u64::MAX, "data": "a"}]),
    )
    .await;
}

#[tokio::test]
async fn id_with_nul_is_left_out() {
    is(
        "id:a\0b\ndata:1\n\nid:2\nid:\0\ndata:2\n\n",
        json!([{"data": "1"}, {"id": "2", "data": "2"}]),
    )
    .await;
}

#[tokio::test]
async fn last_event_id_stays_until_another_one_and_is_that_of_a_whole_event() {
    let body = Pieces::new([
        "data:1\n\n",
        "id:7\ndata:2\n\n",
        "data:3\n\n",
        "id:8\n\ndata:4\n\n",
        "id:9\ndata",
    ])
    .body();
    let mut events = open(body, decode_object).await;
    let mut ids = Vec::new();
    while let Some(item) = events.next().await {
        item.unwrap();
        ids.push(events.last_event_id().map(str::to_owned));
    }
    let known = |id: &str| Some(id.to_owned());
    assert_eq!(ids, [None, known("7"), known("7"), known("8")]);
    assert_eq!(events.last_event_id(), Some("8"));
}

#[tokio::test]
async fn what_is_not_utf_8_is_replaced() {
    is(
        b"data:\xFFa\xC3\ndata:\xC3\xA4\n\n",
        json!([{"data": "\u{FFFD}a\u{FFFD}\nä"}]),
    )
    .await;
}

#[tokio::test]
async fn characters_of_several_bytes_are_put_together() {
    is("data:äöü€😀\nevent:é\n\n", json!([{"event": "é", "data": "äöü€😀"}])).await;
}

#[tokio::test]
async fn data_is_the_value_until_the_sentinel() {
    let text = "event:x\ndata:{\"a\":\ndata:1}\n\ndata: [2] \n\ndata: [DONE]\n\ndata:3\n\n";
    for pieces in cuts(text.as_bytes()) {
        assert_eq!(values(pieces.body(), decode_data).await, [json!({"a": 1}), json!([2])]);
    }
}

#[tokio::test]
async fn sentinel_is_what_the_document_says() {
    fn until(response: &RawResponse) -> Decoded<EventStream<Value>, Value> {
        decode(response, EventFormat::DataUntil("END"))
    }
    let body = Pieces::new(["data:1\n\ndata:END\n\ndata:2\n\n"]).body();
    assert_eq!(values(body, until).await, [json!(1)]);
}

#[tokio::test]
async fn data_of_white_space_is_no_value() {
    let body = Pieces::new(["data:\n\ndata: \n\ndata:1\n\nevent:ping\ndata\n\n"]).body();
    assert_eq!(values(body, decode_data).await, [json!(1)]);
}

#[tokio::test]
async fn text_is_the_data_as_it_is() {
    fn decode(response: &RawResponse) -> Decoded<EventStream<String>, ()> {
        response.events(EventFormat::Text)
    }
    let body = Pieces::new(["data: a \"quote\"\ndata:b\n\ndata\n\ndata:[DONE]\n\n"]).body();
    let fake = Fake::new([sse(body)]);
    let mut events = Request::new(&GET, &fake.core()).streamed().call(decode).await.unwrap();
    let mut found = Vec::new();
    while let Some(item) = events.next().await {
        found.push(item.unwrap());
    }
    assert_eq!(found, ["a \"quote\"\nb", "", "[DONE]"]);
}

#[tokio::test]
async fn data_of_events_of_some_names_is_a_string_beside_json() {
    fn decode_both(response: &RawResponse) -> Decoded<EventStream<Value>, Value> {
        decode(response, EventFormat::ObjectJsonBut(&["note", "2"]))
    }
    let text = "event:note\ndata:hello\n\nevent:2\ndata:7\n\nevent:json\ndata:7\n\n";
    for pieces in cuts(text.as_bytes()) {
        assert_eq!(
            values(pieces.body(), decode_both).await,
            [
                json!({"event": "note", "data": "hello"}),
                json!({"event": "2", "data": "7"}),
                json!({"event": "json", "data": 7}),
            ]
        );
    }
}

#[tokio::test]
async fn object_of_json_has_the_data_as_a_value() {
    fn decode_json(response: &RawResponse) -> Decoded<EventStream<Value>, Value> {
        decode(response, EventFormat::ObjectJson)
    }
    let text = "event:a\nid:1\nretry:3\ndata:{\"b\":\ndata:[2]}\n\nevent:ping\ndata:\n\ndata:[DONE]\n\ndata:9\n\n";
    for pieces in cuts(text.as_bytes()) {
        assert_eq!(
            values(pieces.body(), decode_json).await,
            [
                json!({"event": "a", "id": "1", "retry": 3, "data": {"b": [2]}}),
                json!({"event": "ping"})
            ]
        );
    }
}
