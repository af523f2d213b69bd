//! `cargo xtask corpus [--all | DOCUMENT…]`: real documents, generated and linted as one cargo workspace, in which a
//! warning is an error. Without arguments it is the fixed sample that every commit is checked with.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{Outcome, cargo, needs_beside, run, target};
use crate::workspace;

/// The folder of the documents, beside the repository.
pub(crate) const CORPUS: &str = "../shared/corpus";

/// The folders of documents, and every how many of them one is in the sample.
const FOLDERS: &[(&str, usize)] = &[("real", 12), ("guru", 16), ("suites", 16)];

/// One document in thousands of files.
const OF_MANY_FILES: &str = "real-multifile/digitalocean/DigitalOcean-public.v2.yaml";

pub(crate) fn task(given: &[String]) -> Outcome {
    let documents = match given {
        [] => documents(&needs_beside(CORPUS)?, |step| step),
        [all] if all == "--all" => documents(&needs_beside(CORPUS)?, |_| 1),
        given => given.iter().map(PathBuf::from).collect(),
    };
    run(&mut cargo(&["build", "--package", "trine-cli", "--locked"]))?;
    let trine = target()
        .join("debug")
        .join(format!("trine{}", std::env::consts::EXE_SUFFIX));
    let work = target().join("corpus");
    workspace::empty(&work)?;
    let (members, failures) = generate(&trine, &documents, &work);
    println!("corpus: {} of {} documents generated", members.len(), documents.len());
    let webhooks = with_webhooks(&work, &members);
    workspace::lint(
        &work,
        &members,
        &["--lib", "--test", "*", "--keep-going", "--features", &webhooks],
    )?;
    if failures.is_empty() {
        Ok(())
    } else {
        Err(format!("corpus: crashed on\n{}", failures.join("\n")))
    }
}

/// The feature for webhooks of each client that has it; it is not in the default set.
fn with_webhooks(work: &Path, members: &[String]) -> String {
    let has_webhooks = |member: &&String| {
        let manifest = std::fs::read_to_string(work.join(member).join("Cargo.toml")).unwrap_or_default();
        manifest.lines().any(|line| line.starts_with("webhooks = "))
    };
    let features = members
        .iter()
        .filter(has_webhooks)
        .map(|member| format!("{member}/webhooks"));
    features.collect::<Vec<String>>().join(",")
}

/// The documents of each folder, as many as `step` makes of the folder's own.
pub(crate) fn documents(corpus: &Path, step: fn(usize) -> usize) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = Vec::new();
    for (folder, own) in FOLDERS {
        let mut below = Vec::new();
        collect(&corpus.join(folder), &mut below);
        below.sort();
        found.extend(below.into_iter().step_by(step(*own)));
    }
    found.extend(Some(corpus.join(OF_MANY_FILES)).filter(|path| path.exists()));
    found
}

/// Every document below a folder.
fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()) {
        if path.is_dir() {
            collect(&path, found);
        } else if path
            .extension()
            .is_some_and(|e| e == "json" || e == "yaml" || e == "yml")
        {
            found.push(path);
        }
    }
}

/// The crates that were generated, and the documents on which trine ended otherwise
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
            Ok(Some(0)) => members.push(name),
            Ok(Some(3)) => println!("refused: {}", document.display()),
            Ok(code) => failures.push(format!("{}: exit {code:?}", document.display())),
            Err(error) => failures.push(format!("{}: {error}", document.display())),
        }
    }
    (members, failures)
}
