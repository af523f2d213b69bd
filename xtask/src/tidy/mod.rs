//! `cargo xtask tidy`: rules that no compiler knows.

mod arrows;
mod files;

use crate::run::{Outcome, root};

pub(crate) fn run() -> Outcome {
    let mut findings = arrows::check(&root())?;
    findings.extend(files::check(&root())?);
    if findings.is_empty() {
        return Ok(());
    }
    let list = findings
        .iter()
        .map(|finding| format!("  {finding}\n"))
        .collect::<String>();
    Err(format!("tidy: {} findings\n{list}", findings.len()))
}
