//! The cost of compiling what a generator wrote: the crate alone, then a program with one call.

use std::fs::{File, FileTimes};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use crate::run::{Outcome, cargo, root};

use super::measure::{self, Cost};
use super::options::{Options, Stage};
use super::rows::Row;

/// The folder of the programs with one call: a file for each document and tool.
const CALLS: &str = "bench/peers";

/// The place of a stage's cost in a row.
type Place = fn(&mut Row) -> &mut Option<Cost>;

/// Measures the stages that are asked for, and puts their costs into the rows of a document.
pub(crate) fn stages(rows: &mut [Row], options: &Options, folder: &Path, work: &Path) -> Outcome {
    let stages: [(Stage, &[&str], Place); 3] = [
        (Stage::Check, &["check"], |row| &mut row.check),
        (Stage::Debug, &["build"], |row| &mut row.debug),
        (Stage::Release, &["build", "--release"], |row| &mut row.release),
    ];
    for (stage, arguments, cost) in stages.iter().filter(|(stage, ..)| options.has(*stage)) {
        let crates = rows.iter().map(|row| folder.join(row.tool.name)).collect::<Vec<_>>();
        measure(rows, &crates, arguments, "src/lib.rs", *cost, options, work)
            .map_err(|error| format!("{stage:?}: {error}"))?;
    }
    match options.has(Stage::Call) {
        true => call(rows, options, folder, work),
        false => Ok(()),
    }
}

/// Compiles each crate once, so that its dependencies are there, then alone and in turn.
fn measure(
    rows: &mut [Row],
    crates: &[PathBuf],
    arguments: &[&str],
    source: &str,
    cost: Place,
    options: &Options,
    work: &Path,
) -> Outcome {
    let command = |at: usize, row: &Row| compiling(&crates[at], arguments, row, work);
    let log = |at: usize| crates[at].with_extension("log");
    for (at, row) in rows.iter_mut().enumerate() {
        if row.failure.is_none() && crates[at].exists() {
            let compiled = measure::cost(&command(at, row), &log(at), options.patience);
            row.failure = compiled
                .err()
                .map(|failure| format!("cargo {}: {failure}", arguments.join(" ")));
        }
    }
    let mut costs: Vec<Vec<Cost>> = vec![Vec::new(); rows.len()];
    for _ in 0..options.runs {
        for (at, row) in rows.iter().enumerate() {
            if row.failure.is_none() && crates[at].exists() {
                touch(&crates[at].join(source))?;
                costs[at].push(measure::cost(&command(at, row), &log(at), options.patience)?);
            }
        }
    }
    for (row, costs) in rows.iter_mut().zip(&costs) {
        *cost(row) = Cost::median(costs);
    }
    Ok(())
}

/// The command that compiles a crate, nothing of an earlier run being used for its own code.
fn compiling(folder: &Path, arguments: &[&str], row: &Row, work: &Path) -> Command {
    let mut command = cargo(arguments);
    command.args(["--quiet", "--lib", "--bins"]).current_dir(folder);
    command.env("CARGO_INCREMENTAL", "0");
    // Without information for debuggers, which says nothing of the code, and would fill the disk.
    command.env("CARGO_PROFILE_DEV_DEBUG", "0");
    command.env("CARGO_TARGET_DIR", work.join("build").join(row.tool.name));
    command
}

/// Measures a program with one call, where one is written for the document and the tool.
fn call(rows: &mut [Row], options: &Options, folder: &Path, work: &Path) -> Outcome {
    let mut crates = Vec::new();
    for row in rows.iter() {
        let source = root()
            .join(CALLS)
            .join(format!("{}-{}.rs", row.document, row.tool.name));
        let program = folder.join(format!("{}-call", row.tool.name));
        if source.exists() {
            write_program(&program, &source, row)?;
        }
        crates.push(program);
    }
    let arguments = ["build", "--release"];
    measure(
        rows,
        &crates,
        &arguments,
        "src/main.rs",
        |row| &mut row.call,
        options,
        work,
    )?;
    for row in rows.iter_mut().filter(|row| row.call.is_some()) {
        let name = format!("call{}", std::env::consts::EXE_SUFFIX);
        let binary = work.join("build").join(row.tool.name).join("release").join(name);
        let size = std::fs::metadata(&binary).map_err(|error| format!("{}: {error}", binary.display()))?;
        row.binary = Some(size.len());
    }
    Ok(())
}

/// Writes the crate of a program that uses the generated one.
fn write_program(program: &Path, source: &Path, row: &Row) -> Outcome {
    let failed = |error: std::io::Error| format!("{}: {error}", program.display());
    std::fs::create_dir_all(program.join("src")).map_err(failed)?;
    let manifest = format!(
        "[package]\nname = \"call\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n\
         client = {{ path = \"../{}\", package = \"{}\" }}\n\
         tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n\n\
         [profile.release]\nstrip = true\n\n[workspace]\n",
        row.tool.name, row.document,
    );
    std::fs::write(program.join("Cargo.toml"), manifest).map_err(failed)?;
    std::fs::copy(source, program.join("src/main.rs"))
        .map(drop)
        .map_err(failed)
}

/// Makes a file look changed.
fn touch(path: &Path) -> Outcome {
    let touched = File::options()
        .append(true)
        .open(path)
        .and_then(|file| file.set_times(FileTimes::new().set_modified(SystemTime::now())));
    touched.map_err(|error| format!("{}: {error}", path.display()))
}
