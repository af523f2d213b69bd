//! `cargo xtask tidy`: rules that no compiler knows.

mod arrows;
mod circles;
mod comments;
mod files;

use crate::run::{Outcome, root};

/// `cargo xtask tidy`, with `--circles` the circles of modules that are left.
pub(crate) fn task(arguments: &[String]) -> Outcome {
    match arguments {
        [] => run(),
        [flag] if flag == "--circles" => {
            print!("{}", circles::list(&root())?);
            Ok(())
        }
        _ => Err("usage: cargo xtask tidy [--circles]".to_owned()),
    }
}

pub(crate) fn run() -> Outcome {
    let mut findings = arrows::check(&root())?;
    findings.extend(circles::check(&root())?);
    findings.extend(files::check(&root())?);
    findings.extend(comments::check(&root())?);
    if findings.is_empty() {
        return Ok(());
    }
    let list = findings
        .iter()
        .map(|finding| format!("  {finding}\n"))
        .collect::<String>();
    Err(format!("tidy: {} findings\n{list}", findings.len()))
}
