//! The `trine` command.
//!
//! One file per subcommand. The output goes to stdout, everything else to stderr. Exit
//! codes: 0 fine; 1 findings (stale, edited, breaking); 2 usage; 3 bad input; 4 I/O.

mod args;
mod clients;
mod completions;
mod cost;
mod diff;
mod explain;
mod generate;
mod init;
mod inspect;
mod lint;
mod locate;
mod outcome;
mod show;
mod spec;
mod stale;

use std::process::ExitCode;

use clap::Parser as _;
use trine::ErrorKind;

use args::{Args, Command};
use outcome::Outcome;

/// The allocator. Generating makes many small allocations, which take more than a third of its time with glibc.
#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let args = Args::parse();
    let outcome = match &args.command {
        Command::Init(options) => init::run(options),
        Command::Generate(options) => generate::run(options),
        Command::Lint(options) => lint::run(options),
        Command::Inspect(options) => inspect::run(options),
        Command::Cost(options) => cost::run(options),
        Command::Where(options) => locate::run(options),
        Command::Diff(options) => diff::run(options),
        Command::Explain(options) => explain::run(options),
        Command::Completions(options) => completions::run(options),
    };
    ExitCode::from(match outcome {
        Ok(Outcome::Fine) => 0,
        Ok(Outcome::Findings) => 1,
        Ok(Outcome::BadInput) => 3,
        Err(error) => {
            show::error(&error);
            match error.kind() {
                ErrorKind::Findings => 1,
                ErrorKind::Usage => 2,
                ErrorKind::Input => 3,
                ErrorKind::Io => 4,
            }
        }
    })
}
