//! Uploads and downloads a file without holding it in memory.
//!
//! `cargo run --example transfer_files`

use std::error::Error;

use notes::api::files::UploadParts;
use notes::{Client, Upload};
use trine_tests::notes::{API_KEY, NotesServer};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = NotesServer::start(0).await?;
    let client = Client::builder().api_key(API_KEY).base_url(server.base_url()).build()?;
    let folder = std::env::temp_dir().join(format!("notes-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let (original, copy) = (folder.join("original"), folder.join("copy"));
    std::fs::write(&original, "a note, at length\n".repeat(10_000))?;

    let mut parts = UploadParts::new(Upload::from_path(&original));
    parts.purpose = Some("an example".to_owned());
    let file = client.files().upload(&parts).await?;
    println!("sent      {} bytes as {}", file.size, file.id);

    client
        .files()
        .download(&file.id)
        .send_streaming()
        .await?
        .save(&copy)
        .await?;
    println!("saved     {} bytes", std::fs::metadata(&copy)?.len());
    std::fs::remove_dir_all(&folder)?;
    Ok(())
}
