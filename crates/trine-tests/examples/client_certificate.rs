//! Uses a client certificate (mutual TLS), and trusts the certificate of a server by a custom authority.
//!
//! `cargo run --example client_certificate`

use std::error::Error;

use notes::Client;
use trine_tests::notes::{API_KEY, NotesServer};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let (server, pem) = NotesServer::start_with_tls(1).await?;
    let builder = || {
        Client::builder()
            .api_key(API_KEY)
            .base_url(server.base_url())
            .root_certificates(pem.authority.clone())
    };

    let client = builder()
        .client_certificate(pem.client.clone(), pem.key.clone())
        .build()?;
    println!("known     {}", client.notes().get("n1").await?.text);

    let nobody = builder().build()?;
    if let Err(error) = nobody.notes().get("n1").max_retries(0).await {
        println!("unknown   {error}: {}", error.is_connect());
    }
    Ok(())
}
