//! Uses a custom source of tokens, which is called for each request and notified of refused tokens.
//!
//! `cargo run --example own_tokens`, with the client's feature `testing`.

use std::error::Error as StdError;
use std::sync::atomic::{AtomicU32, Ordering};

use notes::runtime::{BoxFuture, Scheme, Secret, TokenSource, Tools};
use notes::testing::MockTransport;
use notes::{Client, Error};
use serde_json::json;

/// A vault whose first token is out of date.
#[derive(Default)]
struct Vault(AtomicU32);

impl TokenSource for Vault {
    fn token<'a>(&'a self, scheme: &'a Scheme, _tools: &'a Tools) -> BoxFuture<'a, Result<Secret, Error>> {
        let version = self.0.load(Ordering::Relaxed);
        println!("asked     for {}, version {version}", scheme.name);
        Box::pin(async move { Ok(Secret::from(format!("token-{version}"))) })
    }

    fn refused(&self, _scheme: &Scheme, token: &Secret) -> bool {
        println!("refused   {token:?}");
        self.0.fetch_add(1, Ordering::Relaxed);
        true // the next one is another, so that the request is sent once more
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn StdError>> {
    let mock = MockTransport::new();
    mock.on("GET", "/labels")
        .respond_status(401)
        .respond(200, &json!(["home"]));
    let builder = Client::builder().oauth2_source(Vault::default());
    let client = builder.transport(mock).build()?;
    println!("labels    {:?}", client.notes().list_labels().await?);
    Ok(())
}
