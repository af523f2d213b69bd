//! `cargo xtask corpus [DOCUMENT…]`: a sample of real documents, generated and checked as
//! one cargo workspace.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{Outcome, cargo, root, run, target};

/// Where the documents are kept, beside the repository.
const CORPUS: &str = "../shared/corpus";

/// Every how many documents of a folder one is taken.
const STEP: usize = 12;

pub(crate) fn task(given: &[String]) -> Outcome {
    let documents = if given.is_empty() {
        sample(&root().join(CORPUS))
    } else {
        given.iter().map(PathBuf::from).collect()
    };
    if documents.is_empty() {
        println!("corpus: {CORPUS} is not here; nothing is checked");
        return Ok(());
    }
    run(&mut cargo(&["build", "--package", "trine-cli"]))?;
    let trine = target()
        .join("debug")
        .join(format!("trine{}", std::env::consts::EXE_SUFFIX));
    let work = target().join("corpus");
    std::fs::create_dir_all(&work).map_err(|error| format!("{}: {error}", work.display()))?;
    let (members, failures) = generate(&trine, &documents, &work);
    println!("corpus: {} of {} documents generated", members.len(), documents.len());
    let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [{}]\n", members.join(", "));
    std::fs::write(work.join("Cargo.toml"), manifest).map_err(|error| format!("{}: {error}", work.display()))?;
    run(cargo(&["check", "--workspace", "--keep-going", "--quiet"]).current_dir(&work))?;
    if failures.is_empty() {
        Ok(())
    } else {
        Err(format!("corpus: crashed on\n{}", failures.join("\n")))
    }
}

/// Every twelfth document of each folder that holds single documents.
fn sample(corpus: &Path) -> Vec<PathBuf> {
    let folders = ["real", "guru"].map(|folder| corpus.join(folder));
    let mut found = Vec::new();
    for folder in folders {
        let Ok(entries) = std::fs::read_dir(&folder) else {
            continue;
        };
        let mut paths: Vec<_> = entries
            .filter_map(|entry| entry.ok().map(|entry| entry.path()))
            .collect();
        paths.sort();
        let documents = paths
            .into_iter()
            .filter(|path| path.extension().is_some_and(|e| e == "json" || e == "yaml"));
        found.extend(documents.step_by(STEP));
    }
    found
}

/// The crates that were generated, quoted, and the documents on which trine ended otherwise
/// than with 0 or 3.
fn generate(trine: &Path, documents: &[PathBuf], work: &Path) -> (Vec<String>, Vec<String>) {
    let (mut members, mut failures) = (Vec::new(), Vec::new());
    for (at, document) in documents.iter().enumerate() {
        let name = format!("c{at:04}");
        let mut command = Command::new(trine);
        command
            .arg("generate")
            .arg(document)
            .arg("-o")
            .arg(work.join(&name))
            .args(["--name", &name, "--force"]);
        match command.output().map(|done| done.status.code()) {
            Ok(Some(0)) => members.push(format!("{name:?}")),
            Ok(Some(3)) => println!("refused: {}", document.display()),
            Ok(code) => failures.push(format!("{}: exit {code:?}", document.display())),
            Err(error) => failures.push(format!("{}: {error}", document.display())),
        }
    }
    (members, failures)
}
