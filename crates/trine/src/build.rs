//! The way through a build script.
//!
//! ```no_run
//! // build.rs
//! fn main() -> trine::Result<()> {
//!     trine::build("spec/humanloop.yaml").name("humanloop").run()
//! }
//! ```
//! Writes one file below `OUT_DIR` and nothing else, reads no network, and tells cargo of
//! every file that was read, also where the document has errors.
//!
//! Names and positions are kept by a lock beside the document, [`Build::lock`]. A build reads it; only a build that is
//! told so writes it, as `TRINE_LOCK=update cargo build`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use trine_diag::{FileId, render};
use trine_parse::FileLoader;
use trine_plan::{Layout, Runtime};

use crate::config::Choices;
use crate::driver::{Compiled, Job, compile};
use crate::{Config, CrateName, Error, Lock, Result, generate, trust};

/// The variable that says what a build does with its lock: `update` or `check`.
const LOCKING: &str = "TRINE_LOCK";

/// A client to be written into `OUT_DIR`; begun with [`build`].
#[derive(Debug, Clone)]
#[must_use = "nothing is written before `run`"]
pub struct Build {
    spec: PathBuf,
    name: Option<String>,
    choices: Choices,
    config: Option<PathBuf>,
    lock: Option<PathBuf>,
}

/// The reaction of a build to names that the lock does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Locking {
    /// A warning says so.
    Tell,
    /// The lock is written.
    Update,
    /// The build fails.
    Check,
}

impl Locking {
    /// Reads the reaction from the environment.
    fn of_environment() -> Result<Self> {
        match std::env::var(LOCKING).as_deref() {
            Err(_) | Ok("") => Ok(Self::Tell),
            Ok("update") => Ok(Self::Update),
            Ok("check") => Ok(Self::Check),
            Ok(other) => Err(Error::usage(
                format!("{LOCKING}: expected `update` or `check`, found `{other}`"),
                "unset it to use the lock without writing it",
            )),
        }
    }
}

/// Begins a client of the document at `spec`, a path relative to the package.
pub fn build(spec: impl Into<PathBuf>) -> Build {
    Build {
        spec: spec.into(),
        name: None,
        choices: Choices::default(),
        config: None,
        lock: None,
    }
}

impl Build {
    /// The client's name: its file is `OUT_DIR/<name>.rs`. Without it, the document's file
    /// name less its extension.
    pub fn name(self, name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..self
        }
    }

    /// Sets the choices about the client, as in `trine.toml`. Its runtime is always the crate.
    pub fn choices(self, choices: Choices) -> Self {
        Self { choices, ..self }
    }

    /// Takes the options of the client in the configuration at `path`, a path relative to the package, instead of those
    /// of [`Build::choices`]: of the client with the name of this one, or of the only one. Its `spec`, `output` and
    /// `runtime` are not used.
    pub fn config(self, path: impl Into<PathBuf>) -> Self {
        Self {
            config: Some(path.into()),
            ..self
        }
    }

    /// Applies the overlay at `path`, a path relative to the package, to the document; several in the order of the calls.
    pub fn overlay(mut self, path: impl Into<PathBuf>) -> Self {
        self.choices.overlays.push(path.into());
        self
    }

    /// Keeps names, and the order of arguments, by the lock at `path`, a path relative to the package. Commit it.
    ///
    /// A build reads it and never writes it, since a build script writes nothing outside of `OUT_DIR`; if it is missing,
    /// or the client has names that it does not have, a warning says so. With `TRINE_LOCK=update` in the environment it
    /// is written, with `TRINE_LOCK=check` (in CI) such a build fails.
    pub fn lock(self, path: impl Into<PathBuf>) -> Self {
        Self {
            lock: Some(path.into()),
            ..self
        }
    }

    /// Reads the document and writes the client.
    ///
    /// # Errors
    /// The document has no reading: every diagnostic, with file, line and column.
    /// A file cannot be read or written, the name is not a Rust name, or cargo does not run this program.
    pub fn run(self) -> Result<()> {
        let out = std::env::var_os("OUT_DIR")
            .ok_or_else(|| Error::usage("OUT_DIR is not set", "call this from a build script, which cargo runs"))?;
        let locking = Locking::of_environment()?;
        self.write(Path::new(&out), locking, &mut |line| println!("cargo::{line}"))
    }

    /// The choices of the configuration, if there is one, with the overlays of both.
    fn chosen(&self, name: &CrateName) -> Result<Choices> {
        let Some(path) = &self.config else {
            return Ok(self.choices.clone());
        };
        let mut choices = Config::read(path)?.options_for(name)?.choices;
        choices.overlays.extend(self.choices.overlays.iter().cloned());
        Ok(choices)
    }

    /// Writes the client into `out` and tells cargo what it must know, a line at a time.
    fn write(self, out: &Path, locking: Locking, cargo: &mut dyn FnMut(String)) -> Result<()> {
        // Before anything can fail, so that a correction of the document runs the script again.
        let watch = |path: &Path| format!("rerun-if-changed={}", path.display());
        cargo(watch(&self.spec));
        self.config.iter().for_each(|path| cargo(watch(path)));
        if let Some(lock) = &self.lock {
            cargo(watch(lock));
            cargo(format!("rerun-if-env-changed={LOCKING}"));
        }
        let previous = match &self.lock {
            Some(path) => Lock::read_file(path)?,
            None => None,
        };
        let stem = self.spec.file_stem().unwrap_or_default().to_string_lossy();
        let name = CrateName::new(self.name.as_deref().unwrap_or(&stem))?;
        let choices = self.chosen(&name)?;
        choices.overlays.iter().for_each(|path| cargo(watch(path)));
        let mut job = Job::new(name, choices, trine_parse::Options::default());
        job.layout = Layout::SingleFile;
        job.choices.runtime = Runtime::Crate;
        job.names = previous.as_ref().map(|lock| lock.names.clone()).unwrap_or_default();
        let loader = FileLoader::for_document(&self.spec, &job.reading);
        let loader = loader.map_err(|error| Error::io("read", &self.spec, error))?;
        let compiled = compile(&self.spec, &loader, &job)?;
        let told = |file: &PathBuf| *file == self.spec || job.choices.overlays.contains(file);
        for file in compiled.inputs.iter().filter(|file| !told(file)) {
            cargo(format!("rerun-if-changed={}", file.display()));
        }
        report(&compiled, cargo)?;
        if let Some(path) = &self.lock {
            keep(
                path,
                previous.as_ref(),
                &generate::lock(&compiled, &BTreeMap::new()),
                locking,
                cargo,
            )?;
        }
        let mut files = compiled.files().into_iter();
        files.try_for_each(|file| write_if_changed(out, &file.path, &file.contents))
    }
}

/// Does with the lock what is to be done if `now` has what it does not have.
fn keep(
    path: &Path,
    previous: Option<&Lock>,
    now: &Lock,
    locking: Locking,
    cargo: &mut dyn FnMut(String),
) -> Result<()> {
    let changes = previous
        .map(|previous| trust::changes(previous, now))
        .unwrap_or_default();
    if previous.is_some_and(|previous| previous.names == now.names) && changes.is_empty() {
        return Ok(());
    }
    let shown = path.display();
    let state = match previous {
        None => format!("there is no lock at {shown}, so a change of the document may change names"),
        Some(_) => format!("{shown} lacks some names of the client"),
    };
    match locking {
        Locking::Update => std::fs::write(path, now.render()).map_err(|error| Error::io("write", path, error)),
        Locking::Check => Err(Error::findings(format!(
            "{state}; build with {LOCKING}=update and commit it"
        ))),
        Locking::Tell => {
            cargo(format!("warning={state}; build with {LOCKING}=update and commit it"));
            changes.iter().for_each(|change| cargo(format!("warning={change}")));
            Ok(())
        }
    }
}

/// Warnings and notes go to cargo counted by code, a line each; errors are one text, since cargo shows it as it is.
fn report(compiled: &Compiled, cargo: &mut dyn FnMut(String)) -> Result<()> {
    if compiled.has_errors() {
        let text = render::brief(&compiled.diagnostics, &compiled.sources, render::Style::Plain);
        return Err(Error::input(format!("\n{text}")));
    }
    let counted = render::counts(&compiled.diagnostics, &compiled.sources);
    for line in &counted {
        // Cargo says itself that it is a warning.
        cargo(format!("warning={}", line.strip_prefix("warning: ").unwrap_or(line)));
    }
    if !counted.is_empty() {
        let document = compiled.sources.name(FileId(0));
        cargo(format!(
            "warning=`trine lint {document}` lists all of them with their lines"
        ));
    }
    Ok(())
}

/// Leaves an equal file alone, so that nothing is compiled anew.
fn write_if_changed(out: &Path, name: &str, contents: &str) -> Result<()> {
    crate::write::assert_closed(name);
    let path = out.join(name);
    if std::fs::read(&path).is_ok_and(|before| before == contents.as_bytes()) {
        return Ok(());
    }
    std::fs::write(&path, contents).map_err(|error| Error::io("write", &path, error))
}

#[cfg(test)]
mod tests;
