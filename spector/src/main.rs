//! `trine-spector WORK RUNTIME [FILTER]`: calls Microsoft's Spector scenarios for client generators with generated
//! clients. `cargo xtask spector` calls it.
//!
//! ```text
//! packages (npm) ──▶ documents ──trine──▶ clients ─┐
//!            └─────▶ expectations ──▶ callers ─────┴─cargo──▶ requests ──▶ mock server ──▶ report
//! ```

mod caller;
mod client;
mod crates;
mod node;
mod pages;
mod parts;
mod report;
mod scenario;
mod server;
mod values;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use crates::Workspace;
use node::Packages;

/// Scenarios whose callers are written by hand.
const BY_HAND: &str = include_str!("../callers/by_hand.rs");

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [work, runtime, filter @ ..] = arguments.as_slice() else {
        eprintln!("usage: trine-spector WORK RUNTIME [FILTER]");
        return ExitCode::FAILURE;
    };
    let filter = filter.first().map_or("", String::as_str);
    match spector(&PathBuf::from(work), &PathBuf::from(runtime), filter) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{}", message.trim_end());
            ExitCode::FAILURE
        }
    }
}

fn spector(work: &Path, runtime: &Path, filter: &str) -> Result<(), String> {
    let packages = Packages::install(&work.join("node"))?;
    let documents = work.join("documents");
    packages.documents(&documents)?;
    println!("generating the clients");
    let clients = client::generate_all(&documents, &work.join("clients"))?;
    let port = server::free_port()?;
    let (mut callers, mut without) = (BTreeMap::new(), BTreeMap::new());
    for scenario in packages.scenarios(&server::url(port))? {
        if BY_HAND.contains(&format!("\"{}\"", scenario.name)) {
            continue;
        }
        match caller::caller(&clients, &scenario) {
            Ok(caller) => drop(callers.insert(scenario.name, caller)),
            Err(why) => drop(without.insert(scenario.name, why)),
        }
    }
    println!(
        "building {} callers, {} scenarios have none",
        callers.len(),
        without.len()
    );
    let workspace = Workspace { folder: work, runtime };
    let (program, broken) = workspace.build(&clients, callers)?;
    without.extend(broken);
    let mut outcomes = server::run(&packages, port, work, &program, filter)?;
    for (name, why) in without {
        if let Some(outcome) = outcomes.get_mut(&name) {
            outcome.problem = Some(why);
        }
    }
    report::report(&outcomes)
}

/// Writes a file, unless it says so already.
fn put(path: &Path, text: &str) -> Result<(), String> {
    if std::fs::read_to_string(path).is_ok_and(|found| found == text) {
        return Ok(());
    }
    let folder = path.parent().unwrap_or(path);
    let written = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(path, text));
    written.map_err(|error| format!("{}: {error}", path.display()))
}

/// A command as a person would type it.
fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
