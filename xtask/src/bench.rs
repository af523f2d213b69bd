//! `cargo xtask bench [FILTER…]`: how fast generated clients read and write the largest responses of real documents,
//! against the same types with serde derived, in one run of criterion. A run without a filter renews the table of
//! `docs/benchmarks.md`.

use std::process::Command;

use crate::page;
use crate::run::{Outcome, cargo, needs_beside, run, target};

/// The folder of the documents, beside the repository, and that of the program that draws values for them.
const CORPUS: &str = "../shared/corpus";
const CHECKS: &str = "../shared/check";

/// The lines around the table in the docs.
const BEGIN: &str = "<!-- measured: begin -->";
const END: &str = "<!-- measured: end -->";

pub(crate) fn task(filter: &[String]) -> Outcome {
    let (corpus, checks) = (needs_beside(CORPUS)?, needs_beside(CHECKS)?);
    run(&mut cargo(&[
        "build",
        "--package",
        "trine-cli",
        "--package",
        "trine-bench",
        "--locked",
    ]))?;
    let program = |name: &str| {
        target()
            .join("debug")
            .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    };
    let work = target().join("bench");
    let mut bench = Command::new(program("trine-bench"));
    bench.args([&program("trine"), &work, &corpus, &checks]).args(filter);
    run(&mut bench)?;
    match filter {
        [] => {
            let table = work.join("table.md");
            let table = std::fs::read_to_string(&table).map_err(|error| format!("{}: {error}", table.display()))?;
            page::renew(BEGIN, END, &table)
        }
        _ => Ok(()),
    }
}
