//! The style of a crate's sources: that of the emitter, or that of rustfmt.

use std::collections::BTreeMap;
use std::io::{ErrorKind, Write};
use std::num::NonZero;
use std::path::Path;
use std::process::{Command, Stdio};

use trine_plan::Format;

use crate::lock::Lock;
use crate::{Error, Result};

/// The folders whose files `lib.rs` excepts from rustfmt: no one reads them, and they are the most of a crate.
const EXCEPTED: [&str; 2] = ["src/runtime", "src/wire"];

/// The files that rustfmt reads its configuration from.
const CONFIGURATIONS: [&str; 2] = ["rustfmt.toml", ".rustfmt.toml"];

/// Formats the files of a crate that are meant to be read, as `cargo fmt` would in the folder `output`.
///
/// # Errors
/// A usage error if rustfmt is not installed or refuses its configuration; an I/O error if it cannot be run.
pub(crate) fn format(
    format: Format,
    files: &mut BTreeMap<String, String>,
    output: &Path,
    previous: Option<&Lock>,
) -> Result<()> {
    match format {
        Format::Prettyplease => Ok(()),
        Format::Rustfmt => {
            let folder = configured(output, previous);
            let sources = files.iter_mut().filter(|(path, _)| is_formatted(path));
            side_by_side(sources.map(|(_, text)| text).collect(), folder)
        }
    }
}

/// Formats each source, as many at a time as the machine has cores.
fn side_by_side(mut sources: Vec<&mut String>, folder: &Path) -> Result<()> {
    let threads = std::thread::available_parallelism().map_or(1, NonZero::get);
    let share = sources.len().div_ceil(threads).max(1);
    let format = |source: &mut &mut String| {
        **source = rustfmt(source, folder)?;
        Ok(())
    };
    std::thread::scope(|scope| {
        let shares = sources.chunks_mut(share);
        let running: Vec<_> = shares
            .map(|share| scope.spawn(move || share.iter_mut().try_for_each(format)))
            .collect();
        running.into_iter().try_for_each(|thread| match thread.join() {
            Ok(result) => result,
            Err(panic) => std::panic::resume_unwind(panic),
        })
    })
}

fn is_formatted(path: &str) -> bool {
    let excepted = |folder: &str| {
        path.strip_prefix(folder)
            .is_some_and(|rest| rest.starts_with(['/', '.']))
    };
    path.ends_with(".rs") && !EXCEPTED.into_iter().any(excepted)
}

/// Returns the folder from which rustfmt looks for its configuration: the output if it has one of the user's, else the
/// folders around it. The `rustfmt.toml` of an earlier run goes with this one.
fn configured<'a>(output: &'a Path, previous: Option<&Lock>) -> &'a Path {
    let of_trine = |name: &str| previous.is_some_and(|lock| lock.files.contains_key(name));
    let own = |name: &&str| !of_trine(name) && output.join(name).is_file();
    let first = match CONFIGURATIONS.iter().any(own) {
        true => output,
        false => output.parent().unwrap_or(output),
    };
    let existing = first.ancestors().find(|folder| folder.is_dir());
    existing.unwrap_or(Path::new("."))
}

/// Returns `source` as rustfmt formats it with the configuration that holds in `folder`.
fn rustfmt(source: &str, folder: &Path) -> Result<String> {
    let io = |error| Error::io("run", Path::new("rustfmt"), error);
    let mut command = Command::new("rustfmt");
    // It looks for its configuration in its working directory and in the folders around it.
    command.args(["--edition", "2024", "--quiet"]).current_dir(folder);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = match command.spawn() {
        Err(error) if error.kind() == ErrorKind::NotFound => return Err(missing()),
        spawned => spawned.map_err(io)?,
    };
    // It reads all of its input before it writes.
    let written = child.stdin.take().map(|mut input| input.write_all(source.as_bytes()));
    let output = child.wait_with_output().map_err(io)?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let message = format!("rustfmt failed: {}", said.trim_end());
        return Err(Error::usage(
            message,
            "correct its configuration, or leave `format` out",
        ));
    }
    written.unwrap_or(Ok(())).map_err(io)?;
    String::from_utf8(output.stdout).map_err(|error| io(std::io::Error::other(error)))
}

fn missing() -> Error {
    Error::usage(
        "`format = \"rustfmt\"` needs rustfmt, which is not installed",
        "install it with `rustup component add rustfmt`, or leave `format` out",
    )
}
