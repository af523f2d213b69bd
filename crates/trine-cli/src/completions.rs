//! `trine completions SHELL`.

use clap::CommandFactory as _;

use crate::args::{Args, Completions};
use crate::outcome::Outcome;
use crate::show;

pub(crate) fn run(options: &Completions) -> trine::Result<Outcome> {
    let mut script = Vec::new();
    clap_complete::generate(options.shell, &mut Args::command(), "trine", &mut script);
    show::output(&String::from_utf8_lossy(&script))?;
    Ok(Outcome::Fine)
}
