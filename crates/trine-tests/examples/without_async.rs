//! Calls operations, iterates over lists and reads streams in a plain thread, without a runtime (feature `blocking`).
//!
//! `cargo run --example without_async`

use std::error::Error;

use notes::Client;
use trine_tests::notes::{API_KEY, NotesServer};

fn main() -> Result<(), Box<dyn Error>> {
    // The server has a runtime; the client has none.
    let runtime = tokio::runtime::Runtime::new()?;
    let server = runtime.block_on(NotesServer::start(3))?;
    let client = Client::builder().api_key(API_KEY).base_url(server.base_url()).build()?;

    println!("one       {}", client.notes().get("n1").send_blocking()?.text);
    for note in client.notes().list_pager() {
        println!("listed    {}", note?.text);
    }
    for note in client.notes().export().send_blocking()? {
        println!("exported  {}", note?.text);
    }
    Ok(())
}
