//! `cargo xtask ci`: everything that must hold of a commit. Every step runs, and those that
//! failed are named at the end.

use crate::run::{Outcome, cargo, root, run, target};
use crate::{regen, tidy};

/// A step's name and what it does.
type Step = (&'static str, fn() -> Outcome);

const STEPS: &[Step] = &[
    ("format", format),
    ("tidy", tidy::run),
    ("lints", lints),
    ("tests", tests),
    ("generated crates", generated),
    ("downstream example", downstream),
];

pub(crate) fn task() -> Outcome {
    let mut failed = Vec::new();
    for (name, step) in STEPS {
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

fn lints() -> Outcome {
    run(&mut cargo(&[
        "clippy",
        "--workspace",
        "--all-targets",
        "--locked",
        "--",
        "-D",
        "warnings",
    ]))
}

fn tests() -> Outcome {
    run(cargo(&["test", "--workspace", "--locked"]).env("INSTA_UPDATE", "no"))
}

fn generated() -> Outcome {
    regen::run_with(&["--check"])
}

/// The example has a lock file and a target folder of its own.
fn downstream() -> Outcome {
    let folder = root().join("examples/downstream");
    run(cargo(&["test", "--locked"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target().join("downstream")))
}
