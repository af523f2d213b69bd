//! `cargo xtask ci` and `test`: what must hold of a commit. Every step runs, and those that
//! failed are named at the end.

use std::process::Command;

use crate::run::{Outcome, cargo, needs_beside, root, run};
use crate::{callers, corpus, dates, docs, downstream, examples, regen, tidy, workspace};

/// A step's name and what it does.
type Step = (&'static str, fn() -> Outcome);

const CHECKS: &[Step] = &[
    ("format", format),
    ("tidy", tidy::run),
    ("lints", lints),
    ("packages", packages),
];

const TESTS: &[Step] = &[
    ("tests", tests),
    ("the runtime, every feature", runtime),
    ("generated crates", generated),
    ("generated documentation", documentation),
    ("examples", examples::task),
    ("dates of each crate", dates::task),
    ("downstream example", downstream::task),
];

/// The steps that need the documents of [`corpus::CORPUS`], which is no part of the repository.
const OF_CORPUS: &[Step] = &[
    ("callers of real clients", callers::task),
    ("sample of real documents", || corpus::task(&[])),
    ("documentation of real documents", docs::task),
];

/// `cargo xtask ci`: everything.
pub(crate) fn task() -> Outcome {
    steps(&[CHECKS, TESTS].concat(), OF_CORPUS)
}

/// `cargo xtask test`: every test.
pub(crate) fn test() -> Outcome {
    steps(TESTS, OF_CORPUS)
}

/// Runs the steps, and those of the corpus where it is here; where it is not, they are named at the end.
fn steps(own: &[Step], of_corpus: &[Step]) -> Outcome {
    let has_corpus = needs_beside(corpus::CORPUS).is_ok();
    let (also, left): (&[Step], &[Step]) = if has_corpus { (of_corpus, &[]) } else { (&[], of_corpus) };
    let before = checkout();
    let mut failed = Vec::new();
    for (name, step) in own.iter().chain(also) {
        println!("\n== {name}");
        if let Err(message) = step() {
            eprintln!("{}", message.trim_end());
            failed.push(*name);
        }
    }
    if checkout() != before {
        eprintln!("a file of the checkout was changed: `git status` names it");
        failed.push("checkout as it was");
    }
    if !left.is_empty() {
        let names: Vec<&str> = left.iter().map(|(name, _)| *name).collect();
        println!("\nNOT RUN, {} is not here: {}", corpus::CORPUS, names.join(", "));
    }
    if failed.is_empty() {
        Ok(())
    } else {
        Err(format!("\nfailed: {}", failed.join(", ")))
    }
}

/// The state of the files that git knows, and the names of others; nothing outside of a repository.
fn checkout() -> Vec<u8> {
    let git = |arguments: &[&str]| {
        let done = Command::new("git").args(arguments).current_dir(root()).output();
        done.map(|done| done.stdout).unwrap_or_default()
    };
    [git(&["status", "--porcelain"]), git(&["diff"])].concat()
}

/// The crates that are published.
const PUBLISHED: &[&str] = &[
    "trine",
    "trine-cli",
    "trine-diag",
    "trine-diff",
    "trine-emit",
    "trine-ir",
    "trine-lower",
    "trine-parse",
    "trine-plan",
    "trine-runtime",
    "trine-templates",
];

/// Every published crate can be packaged: its files are inside of its folder, and its dependencies have versions.
fn packages() -> Outcome {
    let mut arguments = vec!["package", "--no-verify", "--allow-dirty", "--locked", "--quiet"];
    arguments.extend(PUBLISHED.iter().flat_map(|name| ["--package", name]));
    run(&mut cargo(&arguments))
}

/// Every feature of the runtime but TLS by other crates than the usual one, which take another crate's sources in C or a
/// library of the system.
const FEATURES: &str = "blocking,chrono,http2,jiff,oauth,page,reqwest,serde,sources,stream,testing,time,tower,tracing,\
     uuid,webhook";

fn format() -> Outcome {
    run(&mut cargo(&["fmt", "--all", "--check"]))
}

/// Every crate, and the runtime with all of its features, since those that carry it keep clippy from it.
fn lints() -> Outcome {
    let clippy = |of: &[&str]| {
        let rest = ["--all-targets", "--locked", "--", "-D", "warnings"];
        run(&mut cargo(&[&["clippy"], of, &rest].concat()))
    };
    clippy(&["--workspace"])?;
    clippy(&["--package", "trine-runtime", "--features", FEATURES])
}

fn tests() -> Outcome {
    run(cargo(&["test", "--workspace", "--locked", "--no-fail-fast"]).env("INSTA_UPDATE", "no"))
}

/// The runtime with all of its features, of which the workspace has few turned on.
fn runtime() -> Outcome {
    run(&mut cargo(&[
        "test",
        "--package",
        "trine-runtime",
        "--features",
        FEATURES,
        "--locked",
        "--no-fail-fast",
    ]))
}

fn generated() -> Outcome {
    regen::run_with(&["--check"])
}

/// The documentation of every generated crate, without a warning.
fn documentation() -> Outcome {
    let folders = std::fs::read_dir(root().join("generated")).map_err(|error| format!("generated: {error}"))?;
    let mut names: Vec<String> = folders
        .flatten()
        .map(|folder| folder.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    let features: Vec<String> = names.iter().map(|name| workspace::features_of(name)).collect();
    let features = features.join(",");
    let mut arguments = vec!["doc", "--no-deps", "--locked", "--features", &features];
    arguments.extend(names.iter().flat_map(|name| ["--package", name]));
    run(cargo(&arguments).env("RUSTDOCFLAGS", "-D warnings"))
}
