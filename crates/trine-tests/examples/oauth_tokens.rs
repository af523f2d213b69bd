//! Requests tokens for all calls with the client credentials of an app (OAuth 2).
//!
//! `cargo run --example oauth_tokens`

use std::error::Error;

use notes::runtime::oauth::App;
use notes::{Client, scopes};
use trine_tests::notes::NotesServer;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = NotesServer::start(2).await?;

    // `ClientBuilder::oauth2_app("my-id")` is this with the document's own URLs.
    let app = App::new(server.token_url(), "my-id").secret("my-secret");
    let tokens = app
        .client_credentials()
        .scope(scopes::READ)
        .on_token(|token| println!("token     {token:?}"));
    let client = Client::builder()
        .oauth2_source(tokens)
        .base_url(server.base_url())
        .build()?;

    let notes = client.notes();
    let (first, second) = tokio::try_join!(notes.get("n1"), notes.get("n2"))?;
    println!("notes     {:?} and {:?}", first.text, second.text);
    println!("requests  {:?}", server.requests());
    Ok(())
}
