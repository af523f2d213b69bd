//! Clients that carry the runtime with dates of another crate than the usual one, linted with all features, as a workspace
//! of their own: what only they compile, nothing else here does.

use crate::run::{Outcome, cargo, root, run, target};
use crate::workspace;

/// The document, from the repository's root: one that has dates, streams, pages and all else.
const SPEC: &str = "spec/notes.yaml";

/// The crates of dates.
const CRATES: [&str; 2] = ["chrono", "time"];

pub(crate) fn task() -> Outcome {
    let work = target().join("dates");
    workspace::empty(&work)?;
    let spec = root().join(SPEC).display().to_string().replace('\\', "/");
    let clients = CRATES.iter().map(|dates| {
        format!("[[client]]\nspec = {spec:?}\noutput = {dates:?}\nname = \"of-{dates}\"\ndate-time = {dates:?}\n")
    });
    let config = work.join("trine.toml");
    std::fs::write(&config, clients.collect::<String>()).map_err(|error| format!("{}: {error}", config.display()))?;
    run(cargo(&["run", "--locked", "--bin", "trine", "--", "generate", "--config"]).arg(config))?;
    let features = CRATES
        .map(|dates| workspace::features_of(&format!("of-{dates}")))
        .join(",");
    workspace::lint(&work, &CRATES.map(str::to_owned), &["--features", &features])
}
