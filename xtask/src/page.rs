//! The tables in the docs that a task renews.

use crate::run::{Outcome, root};

/// The page with the tables of measurements.
const PAGE: &str = "docs/benchmarks.md";

/// Puts a table between two lines of the page.
pub(crate) fn renew(begin: &str, end: &str, table: &str) -> Outcome {
    let page = root().join(PAGE);
    let failed = |error: std::io::Error| format!("{}: {error}", page.display());
    let text = std::fs::read_to_string(&page).map_err(failed)?;
    let parts = text
        .split_once(begin)
        .and_then(|(before, rest)| Some((before, rest.split_once(end)?.1)));
    let Some((before, after)) = parts else {
        return Err(format!("{PAGE}: expected a line {begin:?} and a line {end:?}"));
    };
    std::fs::write(&page, format!("{before}{begin}\n\n{}\n\n{end}{after}", table.trim())).map_err(failed)
}
