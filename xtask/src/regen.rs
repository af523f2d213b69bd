//! `cargo xtask regen`: every generated crate anew.

use crate::run::{Outcome, cargo, run};

/// Builds the command and runs it with `more` arguments (`--force`, say).
pub(crate) fn run_with(more: &[&str]) -> Outcome {
    let mut arguments = vec!["run", "--quiet", "--package", "trine-cli", "--", "generate"];
    arguments.extend(more);
    run(&mut cargo(&arguments))
}

pub(crate) fn task(more: &[String]) -> Outcome {
    run_with(&more.iter().map(String::as_str).collect::<Vec<_>>())
}
