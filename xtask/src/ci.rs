//! `cargo xtask ci` and `test`: what must hold of a commit. Every step runs, and those that
//! failed are named at the end.

use crate::run::{Outcome, cargo, root, run};
use crate::{corpus, dates, downstream, examples, regen, tidy};

/// A step's name and what it does.
type Step = (&'static str, fn() -> Outcome);

const CHECKS: &[Step] = &[("format", format), ("tidy", tidy::run), ("lints", lints)];

const TESTS: &[Step] = &[
    ("tests", tests),
    ("the runtime, every feature", runtime),
    ("generated crates", generated),
    ("generated documentation", documentation),
    ("examples", examples::task),
    ("dates of each crate", dates::task),
    ("downstream example", downstream::task),
    ("sample of real documents", || corpus::task(&[])),
];

/// `cargo xtask ci`: everything.
pub(crate) fn task() -> Outcome {
    steps(&[CHECKS, TESTS].concat())
}

/// `cargo xtask test`: every test.
pub(crate) fn test() -> Outcome {
    steps(TESTS)
}

fn steps(steps: &[Step]) -> Outcome {
    let mut failed = Vec::new();
    for (name, step) in steps {
        println!("\n== {name}");
        if let Err(message) = step() {
            eprintln!("{}", message.trim_end());
            failed.push(*name);
        }
    }
    if failed.is_empty() {
        Ok(())
    } else {
        Err(format!("\nfailed: {}", failed.join(", ")))
    }
}

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
    clippy(&["--package", "trine-runtime", "--all-features"])
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
        "--all-features",
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
    let mut arguments = vec!["doc", "--no-deps", "--locked", "--all-features"];
    arguments.extend(names.iter().flat_map(|name| ["--package", name]));
    run(cargo(&arguments).env("RUSTDOCFLAGS", "-D warnings"))
}
