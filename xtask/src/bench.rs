//! `cargo xtask bench [FILTER…]`: how fast generated clients read and write the largest responses of real documents,
//! against the same types with serde derived, in one run of criterion. A run without a filter renews the table of
//! `docs/benchmarks.md`.

use std::path::Path;
use std::process::Command;

use crate::run::{Outcome, cargo, needs_beside, root, run, target};

/// The folder of the documents, beside the repository, and that of the program that draws values for them.
const CORPUS: &str = "../shared/corpus";
const CHECKS: &str = "../shared/check";

/// The page with the table, and the lines around that.
const PAGE: &str = "docs/benchmarks.md";
const BEGIN: &str = "<!-- measured: begin -->\n";
const END: &str = "<!-- measured: end -->\n";

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
        [] => renew(&work.join("table.md")),
        _ => Ok(()),
    }
}

/// Puts the table that was measured into the page.
fn renew(table: &Path) -> Outcome {
    let page = root().join(PAGE);
    let read = |path: &Path| std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()));
    let (table, text) = (read(table)?, read(&page)?);
    let parts = text
        .split_once(BEGIN)
        .and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let Some((before, after)) = parts else {
        return Err(format!(
            "{PAGE}: expected a line {:?} and a line {:?}",
            BEGIN.trim_end(),
            END.trim_end()
        ));
    };
    std::fs::write(&page, format!("{before}{BEGIN}\n{table}\n{END}{after}"))
        .map_err(|error| format!("{}: {error}", page.display()))
}
