//! Observes attempts, retries, and the first call of a deprecated operation.
//!
//! `cargo run --example watch_calls`

use std::error::Error;

use notes::Client;
use notes::runtime::{Event, Observer};
use trine_tests::notes::{API_KEY, NotesServer};

/// Prints; another one would count, or keep times.
struct Printing;

impl Observer for Printing {
    fn event(&self, event: &Event<'_>) {
        match event {
            Event::Attempted {
                operation,
                attempt,
                outcome,
                ..
            } => {
                println!("attempt   {attempt} of {}: {outcome:?}", operation.id);
            }
            Event::Retrying { operation, .. } => println!("again     {}", operation.id),
            Event::Responded { response, .. } => println!("response  {}", response.status()),
            Event::Deprecated { operation, .. } => println!("deprecated {} {}", operation.method, operation.path),
            _ => {}
        }
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = NotesServer::start(2).await?;
    server.fail(1);
    let builder = Client::builder().api_key(API_KEY).base_url(server.base_url());
    let client = builder.observer(Printing).build()?;

    client.notes().get("n1").await?;
    for id in ["n1", "n2"] {
        #[expect(deprecated, reason = "so that there is something to tell")]
        client.notes().delete(id).await?;
    }
    Ok(())
}
