//! Streams of events from the mock.

use serde_json::{Value, json};
use trine_runtime::testing::{MockTransport, Reply};
use trine_runtime::{Bytes, Core, Decoded, EventFormat, EventStream, RawResponse, Request};

use super::world::{LIST, core, now};

fn events(core: &Core, decode: fn(&RawResponse) -> Decoded<EventStream<Value>, ()>) -> Vec<Value> {
    let mut stream = now(Request::new(&LIST, core).streamed().call(decode)).unwrap();
    let mut events = Vec::new();
    while let Some(event) = now(stream.next()) {
        events.push(event.unwrap());
    }
    events
}

#[test]
fn events_come_one_by_one() {
    let mock = MockTransport::new();
    let sent = [json!({ "delta": "a\nb" }), json!(2)];
    mock.on("GET", "/notes").respond_events(&sent);
    assert_eq!(
        events(&core(&mock), |response| response.events(EventFormat::Data)),
        sent
    );
}

#[test]
fn lines_come_one_by_one() {
    let mock = MockTransport::new();
    let sent = [json!({ "delta": "a\nb" }), json!(2)];
    mock.on("GET", "/notes").respond_lines(&sent);
    assert_eq!(
        events(&core(&mock), |response| response.events(EventFormat::Lines)),
        sent
    );
}

#[test]
fn pieces_of_a_body_may_be_cut_anywhere() {
    let mock = MockTransport::new();
    let pieces = ["data:", "1\n", "\nda", "ta:2\n\n"].map(Bytes::from).to_vec();
    mock.on("GET", "/notes")
        .reply(Reply::pieces(200, "text/event-stream", pieces));
    assert_eq!(
        events(&core(&mock), |response| response.events(EventFormat::Data)),
        [1, 2]
    );
}
