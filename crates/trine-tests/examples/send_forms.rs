//! Sends a request body in each form that the operation accepts: JSON, a form, text.
//!
//! `cargo run --example send_forms`

use std::error::Error;

use notes::Client;
use notes::types::NewNote;
use trine_tests::notes::{API_KEY, NotesServer};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = NotesServer::start(0).await?;
    let client = Client::builder().api_key(API_KEY).base_url(server.base_url()).build()?;
    let mut note = NewNote::new("buy milk");
    note.labels = Some(vec!["home".to_owned(), "R & D".to_owned()]);

    let kept = client.notes().create(&note).await?;
    println!("JSON      {} {:?}", kept.text, kept.labels);
    let kept = client.notes().create_as_form(&note).await?;
    println!("form      {} {:?}", kept.text, kept.labels);
    let kept = client.notes().create_as_text("buy milk").await?;
    println!("text      {} {:?}", kept.text, kept.labels);

    // What would be sent, without sending it.
    let request = client.notes().create_as_form(&note).into_request()?;
    println!("looks so  {} {}", request.method(), request.uri().path());
    println!("          {:?}", request.headers()["content-type"]);
    Ok(())
}
