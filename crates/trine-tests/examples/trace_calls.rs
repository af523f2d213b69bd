//! Shows the span of a call and the events of its attempts, without a server.
//!
//! `cargo run --example trace_calls`, with the client's features `testing` and `tracing`.

use std::error::Error;

use notes::Client;
use notes::testing::{MockTransport, NoWait};
use serde_json::json;
use tracing_subscriber::fmt::format::FmtSpan;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::DEBUG)
        .with_span_events(FmtSpan::CLOSE)
        .with_ansi(false)
        .with_writer(std::io::stdout)
        .init();
    let mock = MockTransport::new();
    mock.on("GET", "/notes/{id}")
        .respond_status(503)
        .respond(200, &json!({ "id": "n1", "text": "buy milk", "state": "open" }));
    mock.on("DELETE", "/notes/{id}").respond_status(404);
    let builder = Client::builder().api_key("key").transport(mock);
    let client = builder.clock(NoWait::new()).build()?;

    client.notes().get("n1").await?;
    #[expect(deprecated, reason = "so that there is a warning")]
    let gone = client.notes().delete("n1").await;
    println!("{:?}", gone.map_err(|error| error.status()));
    Ok(())
}
