//! Events that have what the document does not.

use std::sync::{Arc, Mutex};

use trine_runtime::wire::{DecodeError, Reader};
use trine_runtime::{
    Body, Decode, Decoded, Drift, Event, EventFormat, EventStream, Observer, Operation, RawResponse, Request,
};

use super::fake::{Fake, Outcome, SETUP, operation};

/// An open enumeration without values.
struct Open;

impl Decode for Open {
    fn decode(input: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let text = input.string()?;
        input.unknown(&text);
        Ok(Open)
    }
}

struct Watching(Arc<Mutex<Vec<(Drift, String)>>>);

impl Observer for Watching {
    fn event(&self, event: &Event<'_>) {
        if let Event::Drift { what, found, .. } = event {
            self.0.lock().unwrap().push((*what, (*found).to_owned()));
        }
    }
}

static CHAT: Operation = Operation {
    responses: &[("200", &["text/event-stream"])],
    ..operation("POST")
};

fn decode(response: &RawResponse) -> Decoded<EventStream<Open>, ()> {
    response.events(EventFormat::Data)
}

#[tokio::test]
async fn what_is_not_known_in_an_event_is_told_when_it_is_read() {
    let headers = vec![("content-type", "text/event-stream".to_owned())];
    let body = Body::from("data: \"a\"\n\ndata: \"b\"\n\n".to_owned());
    let told = Arc::default();
    let fake = Fake::new([Outcome::Response(200, headers, body)]);
    let core = fake
        .builder(&SETUP)
        .observer(Watching(Arc::clone(&told)))
        .build()
        .unwrap();
    let mut events = Request::new(&CHAT, &core).streamed().call(decode).await.unwrap();
    assert_eq!(told.lock().unwrap().len(), 0);
    events.next().await.unwrap().unwrap();
    assert_eq!(*told.lock().unwrap(), [(Drift::Value, "a".to_owned())]);
    events.next().await.unwrap().unwrap();
    assert_eq!(told.lock().unwrap().len(), 2);
}
