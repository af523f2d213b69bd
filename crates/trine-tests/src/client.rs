//! Clients that tests call: the Rust of the documents in `clients/`, one file each, which a test includes.

use std::io;
use std::path::{Path, PathBuf};

use trine_plan::{Layout, Options};

use crate::fixture::Fixture;

/// Returns the path at which the Rust of a client is kept.
fn kept_at(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/made");
    folder.join(format!("{name}.rs"))
}

/// The document of a client.
///
/// # Errors
/// If it cannot be read.
pub fn document(name: &str) -> io::Result<Fixture> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("clients");
    let file = PathBuf::from(format!("{name}.yaml"));
    Ok(Fixture {
        name: name.to_owned(),
        bytes: std::fs::read(folder.join(&file))?,
        file,
    })
}

/// The Rust that is kept of a client, and what trine makes of its document today. With `INSTA_UPDATE=always` the first
/// becomes the second, as with the snapshots.
///
/// # Errors
/// If a file cannot be read or written.
pub fn kept_and_made(name: &str, planning: Options) -> io::Result<(String, String)> {
    let planning = Options {
        layout: Layout::SingleFile,
        ..planning
    };
    let made = document(name)?.make_with(planning)?;
    let made: String = made.sources.into_iter().map(|file| file.contents).collect();
    if std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always") {
        std::fs::write(kept_at(name), &made)?;
    }
    Ok((std::fs::read_to_string(kept_at(name))?, made))
}
