//! The downstream example: its tests, and what cargo makes of it when the document changes.

use std::path::{Path, PathBuf};

use crate::run::{Outcome, cargo, root, run, target};

/// The files of the example, from its folder.
const FILES: &[&str] = &["Cargo.toml", "Cargo.lock", "build.rs", "humanloop.lock", "src/lib.rs"];

/// The document, from the repository's root.
const SPEC: &str = "spec/humanloop.yaml";

pub(crate) fn task() -> Outcome {
    let example = root().join("examples/downstream");
    run(in_folder(cargo(&["test", "--locked"]), &example).env("CARGO_TERM_COLOR", "never"))?;
    edited_copy(&example)
}

/// In the target folder of the workspace: what both have in common is built once.
fn in_folder(mut command: std::process::Command, folder: &Path) -> std::process::Command {
    command.current_dir(folder).env("CARGO_TARGET_DIR", target());
    command
}

/// Edits the document beside a copy of the example: a new property must reach the client, and
/// an error must be shown with file, line and column.
fn edited_copy(example: &Path) -> Outcome {
    let copy = target().join("downstream-edited");
    let folder = copy.join("examples/downstream");
    for file in FILES {
        let text = read(&example.join(file))?;
        write(
            &folder.join(file),
            &text.replace("../../crates/", &format!("{}/", root().join("crates").display())),
        )?;
    }
    let spec = read(&root().join(SPEC))?;
    let property = "      properties:\n        messages:\n";
    if !spec.contains(property) {
        return Err(format!(
            "{SPEC}: expected a property `messages` to stand first in a schema"
        ));
    }
    write(&copy.join(SPEC), &spec)?;
    write(&folder.join("src/main.rs"), "//! Nothing yet.\nfn main() {}\n")?;
    build(&folder)?;

    write(
        &copy.join(SPEC),
        &spec.replace(
            property,
            "      properties:\n        edited_later:\n          type: string\n        messages:\n",
        ),
    )?;
    write(
        &folder.join("src/main.rs"),
        "//! Uses the new property.\nfn main() {\n    let _ = downstream::humanloop::types::AgentLogUpdate { edited_later: downstream::humanloop::Field::Null, ..Default::default() };\n}\n",
    )?;
    build(&folder)?;

    let broken = spec.replace(
        property,
        "      properties:\n        edited_later:\n          $ref: '#/components/schemas/Nowhere'\n        messages:\n",
    );
    write(&copy.join(SPEC), &broken)?;
    let line = broken
        .lines()
        .position(|line| line.contains("/Nowhere'"))
        .map_or(0, |at| at + 1);
    match build(&folder) {
        Err(output) if output.contains(&format!("{SPEC}:{line}:")) => Ok(()),
        Err(output) => Err(format!(
            "expected an error at {SPEC}:{line} in cargo's output, found\n{output}"
        )),
        Ok(()) => Err(format!(
            "expected an error at {SPEC}:{line}, found none: the build script did not run again"
        )),
    }
}

/// Builds the copy; what cargo said where it fails.
fn build(folder: &Path) -> Outcome {
    let mut command = in_folder(cargo(&["build", "--quiet"]), folder);
    let done = command
        .env("CARGO_TERM_COLOR", "never")
        .output()
        .map_err(|error| format!("cannot run cargo: {error}"))?;
    if done.status.success() {
        Ok(())
    } else {
        Err(String::from_utf8_lossy(&done.stderr).into_owned())
    }
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn write(path: &PathBuf, text: &str) -> Outcome {
    let folder = path.parent().unwrap_or(path);
    let made = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(path, text));
    made.map_err(|error| format!("{}: {error}", path.display()))
}
