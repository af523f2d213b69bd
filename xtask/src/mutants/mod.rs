//! `cargo xtask mutants`: changes of comparisons, conditions, guards and arms that no test notices.
//!
//! All changes are compiled at once, each behind a number, in a copy of the repository below `target/mutants`; then
//! the tests of the crate run once for each number, and the snapshots of the fixtures where these notice nothing. That
//! takes seconds for each change, and not a build.

mod instrument;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use self::instrument::Change;
use crate::run::{Outcome, cargo, root, target};

/// The crate that is changed.
const CRATE: &str = "trine-lower";

/// The tests that must notice, the quickest first: those of a package, or one of its test targets.
const NOTICING: [(&str, Option<&str>); 2] = [(CRATE, None), ("trine-tests", Some("fixtures"))];

/// The files and folders that are changed, unless others are given.
const CHANGED: [&str; 3] = ["src/schema/union", "src/presence.rs", "src/need.rs"];

/// The tests that come last, since they take long and look at limits alone.
const SLOW: [&str; 1] = ["hostile"];

/// The longest that one test program may take.
const PATIENCE: Duration = Duration::from_secs(300);

/// A test program, and the folder that it runs in.
struct Program {
    path: PathBuf,
    folder: PathBuf,
}

impl Program {
    fn is_slow(&self) -> bool {
        let path = self.path.to_string_lossy();
        SLOW.iter().any(|slow| path.contains(&format!("/{slow}-")))
    }
}

/// Runs the tests with each change; fails where one of them survives.
///
/// # Errors
/// The copy cannot be made or compiled, its tests fail without a change, or a change survives.
pub(crate) fn task(given: &[String]) -> Outcome {
    let copy = target().join("mutants");
    copy_sources(&copy)?;
    let krate = copy.join("crates").join(CRATE);
    let given: Vec<&str> = given.iter().map(String::as_str).collect();
    let wanted = if given.is_empty() { CHANGED.to_vec() } else { given };
    let mut changes: Vec<(PathBuf, Change)> = Vec::new();
    for file in files(&krate, &wanted)? {
        let (text, own) = instrument::instrument(&read(&krate.join(&file))?, changes.len())?;
        write(&krate.join(&file), &text)?;
        changes.extend(own.into_iter().map(|change| (file.clone(), change)));
    }
    if changes.is_empty() {
        return Err(format!("nothing was tried: no change fits {}", wanted.join(", ")));
    }
    let library = krate.join("src/lib.rs");
    write(&library, &instrument::with_switch(&read(&library)?)?)?;
    let mut all = Vec::new();
    for (package, test) in NOTICING {
        all.extend(programs(&copy, package, test)?);
    }
    all.sort_by_key(Program::is_slow);
    if !passes(&all, None)? {
        return Err("the tests fail without a change".to_owned());
    }
    let mut survivors = 0;
    for (file, change) in &changes {
        if passes(&all, Some(change.number))? {
            survivors += 1;
            println!("{}, in `{}`: {}", file.display(), change.function, change.what);
        }
    }
    println!("{survivors} of {} changes survive", changes.len());
    if survivors == 0 {
        Ok(())
    } else {
        Err("no test notices the changes above".to_owned())
    }
}

/// Copies what git knows of, without the generated crates' own files that nothing here needs.
fn copy_sources(copy: &Path) -> Outcome {
    let listed = Command::new("git")
        .args(["ls-files", "-z"])
        .current_dir(root())
        .output();
    let listed = listed.map_err(|error| format!("git: {error}"))?;
    for path in String::from_utf8_lossy(&listed.stdout)
        .split('\0')
        .filter(|path| !path.is_empty())
    {
        let (from, to) = (root().join(path), copy.join(path));
        let text = std::fs::read(&from).map_err(|error| format!("{}: {error}", from.display()))?;
        // An equal file keeps its time, so that cargo compiles nothing anew for it.
        if std::fs::read(&to).is_ok_and(|known| known == text) {
            continue;
        }
        let folder = to.parent().unwrap_or(copy);
        let written = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&to, &text));
        written.map_err(|error| format!("{}: {error}", to.display()))?;
    }
    Ok(())
}

/// The files that are meant, by their path in the crate.
fn files(krate: &Path, wanted: &[&str]) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    for path in wanted {
        let whole = krate.join(path);
        if whole.is_file() {
            found.push(PathBuf::from(path));
            continue;
        }
        let entries = std::fs::read_dir(&whole).map_err(|error| format!("{}: {error}", whole.display()))?;
        for entry in entries {
            let name = entry.map_err(|error| error.to_string())?.file_name();
            if Path::new(&name).extension().is_some_and(|extension| extension == "rs") {
                found.push(Path::new(path).join(name));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Compiles the tests of a package, or one of them; their programs.
fn programs(copy: &Path, package: &str, test: Option<&str>) -> Result<Vec<Program>, String> {
    let mut arguments = vec!["test", "--no-run", "--package", package];
    arguments.extend(test.into_iter().flat_map(|test| ["--test", test]));
    let mut build = cargo(&arguments);
    build
        .current_dir(copy)
        .env("CARGO_TARGET_DIR", target().join("mutants/target"));
    let told = build
        .stderr(Stdio::piped())
        .output()
        .map_err(|error| format!("cargo: {error}"))?;
    let told_text = String::from_utf8_lossy(&told.stderr).into_owned();
    if !told.status.success() {
        return Err(told_text);
    }
    let named = told_text.lines().filter_map(|line| {
        let path = line.trim().strip_prefix("Executable")?.rsplit_once('(')?.1;
        path.strip_suffix(')').map(|path| copy.join(path))
    });
    let folder = copy.join("crates").join(package);
    Ok(named
        .map(|path| Program {
            path,
            folder: folder.clone(),
        })
        .collect())
}

/// Returns true if all test programs pass with a change.
fn passes(programs: &[Program], number: Option<usize>) -> Result<bool, String> {
    for program in programs {
        let mut test = Command::new(&program.path);
        test.current_dir(&program.folder)
            .env("INSTA_UPDATE", "no")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .arg("--quiet");
        if let Some(number) = number {
            test.env("MUTANT", number.to_string());
        }
        let mut child = test
            .spawn()
            .map_err(|error| format!("{}: {error}", program.path.display()))?;
        let start = Instant::now();
        loop {
            match child.try_wait().map_err(|error| error.to_string())? {
                Some(status) if status.success() => break,
                Some(_) => return Ok(false),
                None if start.elapsed() > PATIENCE => {
                    let _ = child.kill().and_then(|()| child.wait());
                    return Ok(false);
                }
                None => std::thread::sleep(Duration::from_millis(5)),
            }
        }
    }
    Ok(true)
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn write(path: &Path, text: &str) -> Outcome {
    std::fs::write(path, text).map_err(|error| format!("{}: {error}", path.display()))
}
