//! Distinguishes errors that the document describes, other responses, and failures of the network.
//!
//! `cargo run --example handle_errors`

use std::error::Error;

use notes::api::notes::CreateError;
use notes::types::NewNote;
use notes::{Client, headers};
use trine_tests::notes::{API_KEY, NotesServer};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = NotesServer::start(0).await?;
    let client = Client::builder().api_key(API_KEY).base_url(server.base_url()).build()?;

    if let Err(error) = client.notes().create(&NewNote::new("")).send_typed().await {
        match error.error() {
            Some(CreateError::UnprocessableEntity(problem)) => println!("described {}", problem.title),
            _ => println!("other     {error}"),
        }
        println!("for all   {error}, request id {:?}", error.request_id());
    }
    if let Err(error) = client.notes().get("n9").await {
        println!("status    {:?}, attempts {}", error.status(), error.attempts());
    }
    let response = client.notes().list().send_with_response().await?;
    println!(
        "headers   {:?} calls are left",
        response.header(&headers::X_RATELIMIT_REMAINING)?
    );

    let nowhere = Client::builder()
        .api_key(API_KEY)
        .base_url("http://127.0.0.1:1")
        .build()?;
    if let Err(error) = nowhere.notes().list().max_retries(0).await {
        println!("network   connecting failed: {}", error.is_connect());
    }
    Ok(())
}
