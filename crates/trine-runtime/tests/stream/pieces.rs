//! Streams over bodies that come in the pieces that a test says.

use serde_json::Value;
use trine_runtime::{Body, Decoded, Error, EventFormat, EventStream, Operation, RawResponse, Request};

pub use super::body::Pieces;
use super::fake::{Fake, GET, Outcome};

/// A response of 200 with this body.
pub fn response(media_type: &str, body: Body) -> Outcome {
    Outcome::Response(200, vec![("content-type", media_type.to_owned())], body)
}

/// A response of server-sent events.
pub fn sse(body: Body) -> Outcome {
    response("text/event-stream", body)
}

pub type Events = EventStream<Value>;

pub fn decode_object(response: &RawResponse) -> Decoded<Events, Value> {
    decode(response, EventFormat::Object)
}

pub fn decode_data(response: &RawResponse) -> Decoded<Events, Value> {
    decode(response, EventFormat::Data)
}

/// Events of 200, JSON of 202, a documented error of 422.
pub fn decode(response: &RawResponse, format: EventFormat) -> Decoded<Events, Value> {
    match response.status().as_u16() {
        200 => response.events(format),
        422 => response.api_error(|problem| problem),
        _ => response.unexpected(),
    }
}

pub type Call = trine_runtime::Call<Events, Value>;
pub type Decoder = fn(&RawResponse) -> Decoded<Events, Value>;

pub fn call_of(operation: &'static Operation, fake: &Fake, decode: Decoder) -> Call {
    Request::new(operation, &fake.core()).streamed().call(decode)
}

/// A stream of one response.
pub async fn open(body: Body, decode: Decoder) -> Events {
    let fake = Fake::new([sse(body)]);
    call_of(&GET, &fake, decode).await.unwrap()
}

pub async fn all(mut events: Events) -> Vec<Result<Value, Error>> {
    let mut items = Vec::new();
    while let Some(item) = events.next().await {
        items.push(item);
    }
    items
}

/// The values of a stream in which there is nothing wrong.
pub async fn values(body: Body, decode: Decoder) -> Vec<Value> {
    let items = all(open(body, decode).await).await;
    items.into_iter().map(Result::unwrap).collect()
}

/// Every way of cutting bytes in two, and all bytes apart.
pub fn cuts(text: &[u8]) -> impl Iterator<Item = Pieces> {
    let in_two = (0..=text.len()).map(|at| Pieces::new([&text[..at], &text[at..]]));
    in_two.chain([Pieces::new(text.iter().map(std::slice::from_ref))])
}
