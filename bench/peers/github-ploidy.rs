//! One call with a client of ploidy.

use client::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::new("https://api.github.com")?.with_sensitive_header("Authorization", "key")?;
    let found = client.meta_get_zen().await?;
    println!("{found:?}");
    Ok(())
}
