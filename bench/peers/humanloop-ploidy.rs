//! One call with a client of ploidy.

use client::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::new("https://api.humanloop.com/v5")?.with_sensitive_header("X-API-KEY", "key")?;
    let found = client.get_prompts_id_get("pr_1", &Default::default()).await?;
    println!("{found:?}");
    Ok(())
}
