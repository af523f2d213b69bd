//! One call with a client of trine.

use client::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let found = client.users().get("me").await?;
    println!("{found:?}");
    Ok(())
}
