//! Clients that carry the runtime with dates of another crate than the usual one, linted with every feature, as a workspace
//! of their own: what only they compile, nothing else here does.

use std::path::Path;

use crate::run::{Outcome, cargo, root, run, target};

/// The document, from the repository's root: one that has dates, streams, pages and all else.
const SPEC: &str = "spec/notes.yaml";

/// The crates of dates.
const CRATES: &[&str] = &["chrono", "time"];

pub(crate) fn task() -> Outcome {
    let work = target().join("dates");
    let failed = |error: std::io::Error| format!("{}: {error}", work.display());
    if work.exists() {
        std::fs::remove_dir_all(&work).map_err(failed)?;
    }
    std::fs::create_dir_all(&work).map_err(failed)?;
    let spec = root().join(SPEC).display().to_string().replace('\\', "/");
    let clients = CRATES.iter().map(|dates| {
        format!("[[client]]\nspec = {spec:?}\noutput = {dates:?}\nname = \"of-{dates}\"\ndate-time = {dates:?}\n")
    });
    std::fs::write(work.join("trine.toml"), clients.collect::<String>()).map_err(failed)?;
    run(cargo(&["run", "--locked", "--bin", "trine", "--", "generate", "--config"]).arg(work.join("trine.toml")))?;
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = {CRATES:?}\n");
    std::fs::write(work.join("Cargo.toml"), manifest).map_err(failed)?;
    // With the versions of this repository, what the crates stand on is built already.
    std::fs::copy(root().join("Cargo.lock"), work.join("Cargo.lock")).map_err(failed)?;
    lint(&work)
}

fn lint(work: &Path) -> Outcome {
    let arguments = [
        "clippy",
        "--workspace",
        "--all-features",
        "--quiet",
        "--",
        "-D",
        "warnings",
    ];
    run(cargo(&arguments).current_dir(work).env("CARGO_TARGET_DIR", target()))
}
