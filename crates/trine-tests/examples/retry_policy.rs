//! Sets the number of retries and the waits between them, and shows the result.
//!
//! `cargo run --example retry_policy`, with the client's feature `testing`.

use std::error::Error;
use std::time::Duration;

use notes::Client;
use notes::runtime::RetryPolicy;
use notes::testing::{MockTransport, NoWait};
use notes::types::NewNote;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let (mock, clock) = (MockTransport::new(), NoWait::new());
    mock.on("GET", "/labels").respond_status(503);
    mock.on("POST", "/notes")
        .respond_status(429)
        .header("retry-after", "20");
    let mut policy = RetryPolicy::default().with_max_retries(4);
    policy.first_delay = Duration::from_millis(100);
    let builder = Client::builder().api_key("key").transport(mock);
    let client = builder.clock(clock.clone()).retry(policy).build()?;

    let outcome = client.notes().list_labels().await;
    println!("GET       {:?} attempts", outcome.map_err(|error| error.attempts()));
    println!("          waits of at most {:?}", clock.waits());

    let note = NewNote::new("buy milk");
    let outcome = client.notes().create(&note).await;
    println!(
        "POST      {:?}: it might be done twice",
        outcome.map_err(|error| error.attempts())
    );
    let call = client.notes().create(&note).idempotency_key("k1").max_retries(1);
    println!("with key  {:?}", call.await.map_err(|error| error.attempts()));
    println!("          the server said {:?}", clock.waits().last());
    Ok(())
}
