//! Records a server's responses in a file, without credentials, and replays them without the server.
//!
//! `cargo run --example record_and_replay`, with the client's feature `testing`.

use std::error::Error;

use notes::Client;
use notes::testing::{Recorder, Replay};
use trine_tests::notes::{API_KEY, NotesServer};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::temp_dir().join(format!("exchanges-{}.json", std::process::id()));

    let server = NotesServer::start(2).await?;
    let recorder = Recorder::new();
    let client = Client::builder()
        .api_key(API_KEY)
        .base_url(server.base_url())
        .around_attempts(recorder.clone())
        .build()?;
    client.notes().get("n1").await?;
    client.notes().list().await?;
    recorder.save(&path)?;
    drop(server);
    println!("{}", std::fs::read_to_string(&path)?);

    let replay = Replay::open(&path)?;
    std::fs::remove_file(&path)?;
    let client = Client::builder().api_key("any").transport(replay.clone()).build()?;
    println!("notes     {}", client.notes().list().await?.data.len());
    for request in replay.unused() {
        println!("not asked {request}");
    }
    if let Err(error) = client.notes().get("n2").await {
        println!("not kept  {error}");
    }
    Ok(())
}
