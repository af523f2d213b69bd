//! Selects one of the document's servers, and sets a variable in its URL.
//!
//! `cargo run --example choose_server`; nothing is sent.

use std::error::Error;

use notes::{Client, ClientBuilder, Server};

/// Returns the URL that a call would go to.
fn goes_to(builder: ClientBuilder) -> Result<String, notes::Error> {
    let client = builder.api_key("key").build()?;
    Ok(client.notes().get("n1").into_request()?.uri().to_string())
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("usual     {}", goes_to(Client::builder())?);
    let american = Client::builder().server_variable("region", "us");
    println!("region    {}", goes_to(american)?);
    println!("sandbox   {}", goes_to(Client::builder().server(Server::Sandbox))?);
    println!(
        "own       {}",
        goes_to(Client::builder().base_url("http://127.0.0.1:8080/api"))?
    );

    // A key does not go over the network in clear, unless `allow_http` says so.
    let plain = Client::builder().base_url("http://notes.example");
    println!(
        "refused   {}",
        goes_to(plain).err().map_or_else(String::new, |error| error.to_string())
    );
    // Nor does a variable lead to another host.
    let elsewhere = Client::builder().server_variable("region", "evil.example/");
    println!(
        "refused   {}",
        goes_to(elsewhere)
            .err()
            .map_or_else(String::new, |error| error.to_string())
    );
    Ok(())
}
