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

use std::path::{Path, PathBuf};

use trine_diag::{Severity, render};
use trine_parse::FileLoader;
use trine_plan::{Layout, Runtime};

use crate::config::Choices;
use crate::driver::{Compiled, Job, compile};
use crate::{CrateName, Error, Result};

/// A client to be written into `OUT_DIR`; begun with [`build`].
#[derive(Debug, Clone)]
#[must_use = "nothing is written before `run`"]
pub struct Build {
    spec: PathBuf,
    name: Option<String>,
    choices: Choices,
}

/// Begins a client of the document at `spec`, a path relative to the package.
pub fn build(spec: impl Into<PathBuf>) -> Build {
    let choices = Choices {
        runtime: Runtime::Crate,
        ..Choices::default()
    };
    Build {
        spec: spec.into(),
        name: None,
        choices,
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

    /// What is chosen about the client, as in `trine.toml`.
    pub fn choices(self, choices: Choices) -> Self {
        Self { choices, ..self }
    }

    /// Reads the document and writes the client.
    ///
    /// # Errors
    /// Where the document has no reading: every diagnostic with file, line and column.
    /// Where a file cannot be read or written, the name is none, or cargo does not run this.
    pub fn run(self) -> Result<()> {
        let out = std::env::var_os("OUT_DIR")
            .map(PathBuf::from)
            .ok_or_else(|| Error::usage("OUT_DIR is not set", "call this from a build script, which cargo runs"))?;
        println!("cargo::rerun-if-changed={}", self.spec.display());
        let stem = self.spec.file_stem().unwrap_or_default().to_string_lossy();
        let name = CrateName::new(self.name.as_deref().unwrap_or(&stem))?;
        let mut job = Job::new(name, self.choices, trine_parse::Options::default());
        job.layout = Layout::SingleFile;
        let loader =
            FileLoader::for_document(&self.spec, &job.reading).map_err(|e| Error::io("read", &self.spec, e))?;
        let compiled = compile(&self.spec, &loader, &job)?;
        for file in compiled.inputs.iter().filter(|file| **file != self.spec) {
            println!("cargo::rerun-if-changed={}", file.display());
        }
        report(&compiled)?;
        compiled
            .files()
            .iter()
            .try_for_each(|file| write_if_changed(&out, &file.path, &file.contents))
    }
}

/// Warnings go to cargo one by one; errors are one text, since cargo shows it as it is.
fn report(compiled: &Compiled) -> Result<()> {
    if compiled.has_errors() {
        let text = render::text(&compiled.diagnostics, &compiled.sources, render::Style::Plain);
        return Err(Error::input(format!("\n{text}")));
    }
    for found in compiled
        .diagnostics
        .iter()
        .filter(|found| found.severity == Severity::Warning)
    {
        println!("cargo::warning={}", render::line(found, &compiled.sources));
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
