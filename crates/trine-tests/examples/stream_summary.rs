//! Calls an operation twice: for a whole response, and for a stream of events.
//!
//! `cargo run --example stream_summary`

use std::error::Error;

use notes::Client;
use notes::types::SummaryRequest;
use trine_tests::notes::{API_KEY, NotesServer};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = NotesServer::start(3).await?;
    let client = Client::builder().api_key(API_KEY).base_url(server.base_url()).build()?;
    let request = SummaryRequest::new(vec!["n1".to_owned(), "n2".to_owned(), "n3".to_owned()]);

    println!("at once   {}", client.notes().summarize(&request).await?.text);

    let mut parts = client.notes().summarize_stream(&request).await?;
    while let Some(part) = parts.next().await {
        println!("part      {:?}", part?.delta);
    }
    Ok(())
}
