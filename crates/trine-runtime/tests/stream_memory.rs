//! The test of the memory that a long stream takes. It is alone in its program, since all memory is counted.

#![cfg(feature = "stream")]
#![allow(clippy::unwrap_used, reason = "a test")]

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use peak_alloc::PeakAlloc;
use trine_runtime::wire::{DecodeError, Reader};
use trine_runtime::{
    Body, BoxFuture, Clock, Core, Decode, Decoded, Error, EventFormat, EventStream, HttpRequest, HttpResponse,
    Operation, RawResponse, Request, Setup, Transport,
};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

static SETUP: Setup = Setup::new("https://a.example");
static GET: Operation = Operation {
    id: "test",
    method: "GET",
    path: "/x",
    security: &[],
    server: None,
    deprecated: false,
    responses: &[],
};

/// Events of a hundred bytes, in pieces of a thousand that begin and end anywhere.
struct Events {
    left: usize,
    text: Bytes,
    at: usize,
}

const EVENTS: usize = 1_000_000;
const EVENT: usize = 100;
const PIECE: usize = 1000;

impl Events {
    fn new() -> Self {
        let padding = EVENT - "id:7\r\ndata:{\"n\":[1],\"t\":\"\"}\r\n\r\n".len();
        let event = format!("id:7\r\ndata:{{\"n\":[1],\"t\":\"{}\"}}\r\n\r\n", "x".repeat(padding));
        Self {
            left: EVENTS * EVENT / PIECE,
            text: event.repeat(PIECE / EVENT + 1).into(),
            at: 0,
        }
    }
}

impl Stream for Events {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let Some(left) = self.left.checked_sub(1) else {
            return Poll::Ready(None);
        };
        // The first piece is shorter, so that no event ends with a piece; the last one has what was left out.
        let first = self.at == 0;
        self.left = left;
        self.at = 37;
        let range = match (first, left) {
            (true, _) => 0..PIECE - EVENT + 37,
            (false, 0) => 37..PIECE + EVENT,
            (false, _) => 37..PIECE + 37,
        };
        Poll::Ready(Some(Ok(self.text.slice(range))))
    }
}

struct Fake;

impl Transport for Fake {
    fn send(&self, _: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, Error>> {
        Box::pin(async { Ok(http::Response::new(Body::from_stream(Events::new(), None))) })
    }
}

impl Clock for Fake {
    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::pending())
    }
}

/// Any JSON.
struct Something;

impl Decode for Something {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        input.skip().map(|()| Self)
    }
}

fn decode(response: &RawResponse) -> Decoded<EventStream<Something>, ()> {
    response.events(EventFormat::Data)
}

#[tokio::test]
async fn million_events_take_no_more_memory_than_a_few() {
    let core = Core::builder(&SETUP).transport(Fake).clock(Fake).build().unwrap();
    let mut events = Request::new(&GET, &core).streamed().call(decode).await.unwrap();
    let mut count = 0;
    while count < 100 {
        events.next().await.unwrap().unwrap();
        count += 1;
    }
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    while let Some(event) = events.next().await {
        event.unwrap();
        count += 1;
    }
    assert_eq!(count, EVENTS);
    let most = MEMORY.peak_usage().saturating_sub(before);
    assert!(most < 16 * 1024, "{most} bytes more than after a hundred events");
    assert_eq!(events.last_event_id(), Some("7"));
}
