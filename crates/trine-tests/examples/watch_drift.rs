//! Observes data in responses that the document does not describe.
//!
//! `cargo run --example watch_drift`, with the client's feature `testing`.

use std::error::Error;

use notes::Client;
use notes::runtime::{Event, Observer};
use notes::testing::MockTransport;
use serde_json::json;

/// Prints; another one would count.
struct Printing;

impl Observer for Printing {
    fn event(&self, event: &Event<'_>) {
        if let Event::Drift {
            what,
            pointer,
            path,
            found,
            ..
        } = event
        {
            println!("drift     {what:?} {path} {found} (not in {pointer})");
        }
    }

    fn asks_for_properties(&self) -> bool {
        true
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let mock = MockTransport::new();
    let note = json!({ "id": "n1", "text": "buy milk", "state": "archived", "color": "red" });
    mock.on("GET", "/notes/{id}").respond(200, &note);
    mock.on("GET", "/labels").respond_status(218);
    let builder = Client::builder().api_key("key").transport(mock);
    let client = builder.observer(Printing).build()?;

    // The new value is kept, and would be sent back as it came.
    println!("note      {:?}", client.notes().get("n1").await?);
    let labels = client.notes().list_labels().await;
    println!("labels    {:?}", labels.map_err(|error| error.status()));
    Ok(())
}
