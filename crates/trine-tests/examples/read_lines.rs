//! Reads a response of JSON lines while it arrives, and stops before its end.
//!
//! `cargo run --example read_lines`

use std::error::Error;

use notes::Client;
use trine_tests::notes::{API_KEY, NotesServer};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = NotesServer::start(1_000).await?;
    let client = Client::builder().api_key(API_KEY).base_url(server.base_url()).build()?;

    let mut notes = client.notes().export().await?;
    let mut read = 0;
    while let Some(note) = notes.next().await {
        println!("note      {}", note?.text);
        read += 1;
        if read == 3 {
            break; // and the connection is closed: nothing more is read
        }
    }
    Ok(())
}
