//! Workspaces of generated clients, which are made anew and linted.

use std::path::Path;

use crate::run::{Outcome, cargo, root, run, target};

/// An empty folder: what an earlier run left would be checked too.
pub(crate) fn empty(folder: &Path) -> Outcome {
    if folder.exists() {
        std::fs::remove_dir_all(folder).map_err(|error| failed(folder, &error))?;
    }
    std::fs::create_dir_all(folder).map_err(|error| failed(folder, &error))
}

/// Makes a folder the workspace of these folders in it, and lints it with these arguments, `clippy::pedantic` included, a
/// warning being an error.
pub(crate) fn lint(folder: &Path, members: &[String], arguments: &[&str]) -> Outcome {
    make(folder, members)?;
    let mut lints = cargo(&["clippy", "--workspace", "--quiet"]);
    lints
        .args(arguments)
        .args(["--", "-D", "warnings", "-D", "clippy::pedantic"]);
    run(lints.current_dir(folder).env("CARGO_TARGET_DIR", target()))
}

/// Every feature of a generated crate but TLS by other crates than the usual one.
pub(crate) fn features_of(client: &str) -> String {
    let features = ["blocking", "http2", "reqwest", "testing", "tower", "tracing"];
    features.map(|feature| format!("{client}/{feature}")).join(",")
}

/// Makes a folder the workspace of these folders in it.
pub(crate) fn make(folder: &Path, members: &[String]) -> Outcome {
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n");
    std::fs::write(folder.join("Cargo.toml"), manifest).map_err(|error| failed(folder, &error))?;
    // With the versions of this repository, what the crates stand on is built already.
    let copied = std::fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"));
    copied.map(drop).map_err(|error| failed(folder, &error))
}

fn failed(folder: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", folder.display())
}
