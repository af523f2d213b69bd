//! Running other programs at the repository's root.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The outcome of a task: nothing, or the reason of its failure.
pub(crate) type Outcome = Result<(), String>;

/// The repository's root.
pub(crate) fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_owned()
}

/// The folder that cargo builds in.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Cargo itself, at the root.
pub(crate) fn cargo<S: AsRef<OsStr>>(arguments: &[S]) -> Command {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(arguments).current_dir(root());
    command
}

/// Fails where a subcommand of cargo is not installed: a check that passes without its tool has checked nothing.
pub(crate) fn needs_cargo(subcommand: &str) -> Outcome {
    let version = cargo(&[subcommand, "--version"]).output();
    if version.is_ok_and(|output| output.status.success()) {
        return Ok(());
    }
    Err(format!(
        "nothing was tried: `cargo {subcommand}` is not installed, and `cargo install cargo-{subcommand}` installs it"
    ))
}

/// A folder beside the repository that a task needs.
///
/// # Errors
/// It is not here, so that the task can try nothing.
pub(crate) fn needs_beside(path: &str) -> Result<PathBuf, String> {
    let found = root().join(path);
    match found.exists() {
        true => Ok(found),
        false => Err(format!("nothing was tried: {path} is not here")),
    }
}

/// Runs `command`, its output going to the terminal.
pub(crate) fn run(command: &mut Command) -> Outcome {
    let shown = shown(command);
    println!("$ {shown}");
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("failed ({status}): {shown}")),
        Err(error) => Err(format!("cannot run {shown}: {error}")),
    }
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or_default();
    let words = std::iter::once(program)
        .chain(command.get_args())
        .map(OsStr::to_string_lossy);
    words.collect::<Vec<_>>().join(" ")
}
