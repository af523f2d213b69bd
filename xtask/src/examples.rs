//! Every example runs to its end, and is short enough to be read at once.

use std::path::Path;

use crate::run::{Outcome, cargo, root, run};

/// The folder of the examples, from the root.
const FOLDER: &str = "crates/trine-tests/examples";

/// The most lines of code of an example, without its documentation.
const LONGEST: usize = 40;

pub(crate) fn task() -> Outcome {
    let folder = root().join(FOLDER);
    let entries = std::fs::read_dir(&folder).map_err(|error| format!("{FOLDER}: {error}"))?;
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        is_short(&path)?;
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let arguments = [
            "run",
            "--quiet",
            "--locked",
            "--package",
            "trine-tests",
            "--example",
            &name,
        ];
        run(&mut cargo(&arguments))?;
    }
    Ok(())
}

fn is_short(path: &Path) -> Outcome {
    let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let is_code = |line: &&str| !line.is_empty() && !line.starts_with("//!");
    match text.lines().filter(is_code).count() {
        count if count < LONGEST => Ok(()),
        count => Err(format!(
            "{}: {count} lines, and an example has less than {LONGEST}",
            path.display()
        )),
    }
}
