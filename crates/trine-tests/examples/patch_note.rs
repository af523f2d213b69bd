//! Patches a note: sets some properties, unsets one with `null`, and keeps the others.
//!
//! `cargo run --example patch_note`

use std::error::Error;

use notes::Client;
use notes::runtime::DateTime;
use notes::types::{NoteUpdate, State};
use trine_tests::notes::{API_KEY, NotesServer};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = NotesServer::start(1).await?;
    let client = Client::builder().api_key(API_KEY).base_url(server.base_url()).build()?;

    let christmas: DateTime = "2026-12-24T18:00:00Z".parse()?;
    let due = NoteUpdate::default().with_due(christmas);
    println!("due       {:?}", client.notes().update("n1", &due).await?.due);

    let done = NoteUpdate::default() // the text: left as it is
        .with_state(State::Done) // set
        .with_due_null(); // unset
    let note = client.notes().update("n1", &done).await?;
    println!("note      {:?} {:?} {:?}", note.text, note.state, note.due);
    Ok(())
}
