//! Lines of JSON.

use serde_json::{Value, json};
use trine_runtime::{Decoded, ErrorKind, EventFormat, RawResponse};

use super::fake::{Fake, GET};
use super::pieces::{Events, Pieces, all, call_of, cuts, decode, response};

fn decode_lines(response: &RawResponse) -> Decoded<Events, Value> {
    decode(response, EventFormat::Lines)
}

async fn open(pieces: Pieces) -> Events {
    let fake = Fake::new([response("application/jsonl", pieces.body())]);
    call_of(&GET, &fake, decode_lines).await.unwrap()
}

async fn is(text: &str, found: Value) {
    for pieces in cuts(text.as_bytes()) {
        let items = all(open(pieces).await).await;
        let values: Vec<Value> = items.into_iter().map(Result::unwrap).collect();
        assert_eq!(Value::from(values), found, "{text:?}");
    }
}

#[tokio::test]
async fn each_line_is_a_value() {
    is("{\"a\":1}\n[2]\n\"ä\"\n", json!([{"a": 1}, [2], "ä"])).await;
    is("1\r\n2\r\n", json!([1, 2])).await;
}

#[tokio::test]
async fn blank_lines_are_left_out() {
    is("\n1\n\n \r\n2\n\n", json!([1, 2])).await;
    is("", json!([])).await;
}

#[tokio::test]
async fn last_line_needs_no_end() {
    is("1\n2", json!([1, 2])).await;
}

#[tokio::test]
async fn byte_order_mark_is_left_out() {
    is("\u{FEFF}1\n2\n", json!([1, 2])).await;
    is("\u{FEFF}", json!([])).await;
}

#[tokio::test]
async fn line_that_is_no_json_is_an_error_and_the_next_one_is_read() {
    let items = all(open(Pieces::new(["1\n{\"a\":\n2\n"])).await).await;
    let kinds: Vec<_> = items
        .iter()
        .map(|item| item.as_ref().map_err(|error| error.kind()))
        .collect();
    assert_eq!(kinds, [Ok(&json!(1)), Err(ErrorKind::Decode), Ok(&json!(2))]);
    assert_eq!(items[1].as_ref().unwrap_err().body().unwrap(), &b"{\"a\":"[..]);
}

#[tokio::test]
async fn line_that_breaks_off_is_no_value() {
    let items = all(open(Pieces::new(["1\n12"]).then_breaks()).await).await;
    assert_eq!(items.len(), 2);
    assert_eq!(items[1].as_ref().unwrap_err().kind(), ErrorKind::Transport);
}
