//! Tests code that calls the API, without a server, a runtime or waiting.
//!
//! `cargo run --example mock_api`, with the client's features `blocking` and `testing`.

use std::error::Error;

use notes::Client;
use notes::testing::{MockTransport, NoWait};
use notes::types::NoteUpdate;
use serde_json::json;

/// The function under test: removes the date on which a note is due.
fn postpone(client: &Client, id: &str) -> Result<String, notes::Error> {
    let update = NoteUpdate::default().with_due_null();
    let call = client.notes().update(id, &update).idempotency_key(id);
    Ok(call.send_blocking()?.text)
}

fn main() -> Result<(), Box<dyn Error>> {
    let (mock, clock) = (MockTransport::new(), NoWait::new());
    mock.on("PATCH", "/notes/{id}")
        .with_json(&json!({ "due": null }))
        .respond_status(503) // the first time
        .respond(200, &json!({ "id": "n1", "text": "buy milk", "state": "open" }));
    let builder = Client::builder().api_key("key").transport(mock.clone());
    let client = builder.clock(clock.clone()).build()?;

    println!("response  {}", postpone(&client, "n1")?);
    for request in mock.requests() {
        println!("sent      {request} {}", request.text());
    }
    println!("waited    {:?}, as far as the client knows", clock.waits());
    mock.verify();
    Ok(())
}
