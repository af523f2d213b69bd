//! Requests one page, iterates over a list page by page, and continues later at the same position.
//!
//! `cargo run --example list_pages`

use std::error::Error;

use notes::Client;
use notes::api::notes::ListParams;
use trine_tests::notes::{API_KEY, NotesServer};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = NotesServer::start(5).await?;
    let client = Client::builder().api_key(API_KEY).base_url(server.base_url()).build()?;

    let four = ListParams::default().with_limit(4);
    println!("at once   {}", client.notes().list_with(&four).await?.data.len());

    let mut notes = client.notes().list_pager();
    for _ in 0..2 {
        if let Some(note) = notes.next().await {
            println!("first     {}", note?.text);
        }
    }
    let position = notes.position().map(ToString::to_string).unwrap_or_default();

    // Another day: the position is a text.
    let later = client.notes().list_pager().resume(position.parse()?);
    for note in later.collect_all().await? {
        println!("later     {}", note.text);
    }
    println!("requests  {:?}", server.requests());
    Ok(())
}
