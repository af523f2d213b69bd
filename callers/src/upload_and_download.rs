//! Uploads a file from disk, and saves the server's copy of it.

use std::path::Path;

use openai::Error;
use openai::api::files::CreateParts;

pub async fn round_trip(client: &openai::Client, from: &Path, to: &Path) -> Result<(), Error> {
    let file = client.files().create(&CreateParts::new(from, "user_data")).await?;
    client.files().download(&file.id).send_streaming().await?.save(to).await?;
    Ok(())
}
