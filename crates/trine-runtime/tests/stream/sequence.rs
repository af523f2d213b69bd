//! JSON text sequences.

use serde_json::{Value, json};
use trine_runtime::{Decoded, ErrorKind, EventFormat, RawResponse};

use super::fake::{Fake, GET};
use super::pieces::{Events, Pieces, all, call_of, cuts, decode, response};

fn decode_sequence(response: &RawResponse) -> Decoded<Events, Value> {
    decode(response, EventFormat::Sequence)
}

async fn open(pieces: Pieces) -> Events {
    let fake = Fake::new([response("application/json-seq", pieces.body())]);
    call_of(&GET, &fake, decode_sequence).await.unwrap()
}

/// Checks that a text is these values; `"?"` stands for an error.
async fn is(text: &str, found: Value) {
    for pieces in cuts(text.as_bytes()) {
        let items = all(open(pieces).await).await;
        let or_error = |item: Result<Value, trine_runtime::Error>| match item {
            Ok(value) => value,
            Err(error) if error.kind() == ErrorKind::Decode => json!("?"),
            Err(error) => panic!("{error:?}"),
        };
        let values: Vec<Value> = items.into_iter().map(or_error).collect();
        assert_eq!(Value::from(values), found, "{text:?}");
    }
}

#[tokio::test]
async fn texts_stand_between_separator_and_line_feed() {
    is(
        "\x1E{\"a\":1}\n\x1E[2]\n\x1E3\n\x1E\"x\"\n",
        json!([{"a": 1}, [2], 3, "x"]),
    )
    .await;
    is("\x1E\x1E\n\x1E1\n\n\x1E\n", json!([1])).await;
}

#[tokio::test]
async fn text_may_go_over_several_lines() {
    is(
        "\x1E{\n \"a\": [\n1,\n{\"b\\\"]\": 2}]\n}\n\x1E[\n]\n",
        json!([{"a": [1, {"b\"]": 2}]}, []]),
    )
    .await;
}

#[tokio::test]
async fn text_is_told_of_at_its_line_feed() {
    let mut events = open(Pieces::new(["\x1E[1]\n"]).then_hangs()).await;
    assert_eq!(events.next().await.unwrap().unwrap(), json!([1]));
}

#[tokio::test]
async fn text_that_is_cut_off_is_an_error_and_the_next_one_is_read() {
    is("\x1E{\"a\":\x1E[2]\n", json!(["?", [2]])).await;
    is("\x1E{\"a\n\x1E[2]\n", json!(["?", [2]])).await;
    is("\x1E[1]\x1E\"a\"\x1E3\n", json!([[1], "a", 3])).await;
}

#[tokio::test]
async fn number_or_word_without_a_line_feed_may_be_cut_off() {
    is("\x1E12\x1Etrue\x1E3 \x1Enull", json!(["?", "?", 3, "?"])).await;
}

#[tokio::test]
async fn last_text_needs_no_line_feed_if_its_end_is_plain() {
    is("\x1E[1]\n\x1E[2]", json!([[1], [2]])).await;
    is("\x1E[1]\n\x1E[2", json!([[1], "?"])).await;
}

#[tokio::test]
async fn stream_without_separators_is_taken_for_lines() {
    is("\n{\"a\":1}\n\n2\n[3]", json!([{"a": 1}, 2, [3]])).await;
}
