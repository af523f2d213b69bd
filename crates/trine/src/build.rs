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

use trine_diag::{FileId, render};
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
    Build {
        spec: spec.into(),
        name: None,
        choices: Choices::default(),
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

    /// What is chosen about the client, as in `trine.toml`. Its runtime is always the crate.
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
            .ok_or_else(|| Error::usage("OUT_DIR is not set", "call this from a build script, which cargo runs"))?;
        self.write(Path::new(&out), &mut |line| println!("cargo::{line}"))
    }

    /// Writes the client into `out` and tells cargo what it must know, a line at a time.
    fn write(self, out: &Path, cargo: &mut dyn FnMut(String)) -> Result<()> {
        // Before anything can go wrong, so that mending the document runs the script again.
        cargo(format!("rerun-if-changed={}", self.spec.display()));
        let stem = self.spec.file_stem().unwrap_or_default().to_string_lossy();
        let name = CrateName::new(self.name.as_deref().unwrap_or(&stem))?;
        let mut job = Job::new(name, self.choices, trine_parse::Options::default());
        job.layout = Layout::SingleFile;
        job.choices.runtime = Runtime::Crate;
        let loader = FileLoader::for_document(&self.spec, &job.reading);
        let loader = loader.map_err(|error| Error::io("read", &self.spec, error))?;
        let compiled = compile(&self.spec, &loader, &job)?;
        for file in compiled.inputs.iter().filter(|file| **file != self.spec) {
            cargo(format!("rerun-if-changed={}", file.display()));
        }
        report(&compiled, cargo)?;
        let mut files = compiled.files().into_iter();
        files.try_for_each(|file| write_if_changed(out, &file.path, &file.contents))
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
            "warning=`trine lint {document}` shows all of them with their lines"
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
mod tests {
    use super::*;

    const PETS: &str = "openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets: {get: {operationId: list, responses: {'200': {description: Fine, content: {application/json: {schema: {$ref: 'parts/pet.yaml'}}}}}}}
";

    /// What cargo was told, and how it ended, for the document `text` and `part` beside it.
    fn run(folder: &Path, text: &str, part: &str) -> (Vec<String>, Result<()>) {
        std::fs::create_dir_all(folder.join("parts")).unwrap();
        std::fs::create_dir_all(folder.join("out")).unwrap();
        std::fs::write(folder.join("pets.yaml"), text).unwrap();
        std::fs::write(folder.join("parts/pet.yaml"), part).unwrap();
        let mut told = Vec::new();
        let ended = build(folder.join("pets.yaml")).write(&folder.join("out"), &mut |line| told.push(line));
        (told, ended)
    }

    #[test]
    fn one_file_is_written_and_cargo_is_told_of_every_file_read() {
        let folder = tempfile::tempdir().unwrap();
        let (told, ended) = run(
            folder.path(),
            PETS,
            "type: object\nproperties: {name: {type: string}}\n",
        );
        ended.unwrap();
        let at = |name: &str| format!("rerun-if-changed={}", folder.path().join(name).display());
        assert_eq!(told, [at("pets.yaml"), at("parts/pet.yaml")]);
        let written: Vec<_> = std::fs::read_dir(folder.path().join("out")).unwrap().collect();
        assert_eq!(written.len(), 1);
        assert!(
            std::fs::read_to_string(folder.path().join("out/pets.rs"))
                .unwrap()
                .contains("pub fn list")
        );
    }

    #[test]
    fn an_error_shows_its_line_and_cargo_is_told_of_the_files_all_the_same() {
        let folder = tempfile::tempdir().unwrap();
        let (told, ended) = run(
            folder.path(),
            PETS,
            "type: object\nproperties:\n  name: {$ref: '#/nowhere'}\n",
        );
        assert_eq!(told.len(), 2);
        let text = format!("{:?}", ended.unwrap_err());
        let place = format!("{}:3:", folder.path().join("parts/pet.yaml").display());
        assert!(text.contains(&place) && text.contains("T0101"), "{text}");
        assert_eq!(std::fs::read_dir(folder.path().join("out")).unwrap().count(), 0);
    }

    #[test]
    fn warnings_are_one_line_for_each_code_to_cargo() {
        let folder = tempfile::tempdir().unwrap();
        let part = "type: object\nproperties: {a: {type: int}, b: {type: int}, c: [a]}\n";
        let (told, ended) = run(folder.path(), PETS, part);
        ended.unwrap();
        let warnings: Vec<_> = told.iter().filter_map(|line| line.strip_prefix("warning=")).collect();
        assert_eq!(warnings.len(), 3, "{told:?}");
        let first = format!("{}:2:18", folder.path().join("parts/pet.yaml").display());
        assert_eq!(
            warnings[0],
            format!("2 × T0060 type-name, first at {first}: `int` is no type; it is read as `integer`")
        );
        assert!(warnings[1].starts_with("1 × T0075 odd-schema, at "), "{told:?}");
    }

    #[test]
    fn an_equal_file_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let part = "type: object\nproperties: {name: {type: string}}\n";
        run(folder.path(), PETS, part).1.unwrap();
        let file = folder.path().join("out/pets.rs");
        let long_ago = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000);
        std::fs::File::options()
            .write(true)
            .open(&file)
            .unwrap()
            .set_modified(long_ago)
            .unwrap();
        run(folder.path(), PETS, part).1.unwrap();
        assert_eq!(file.metadata().unwrap().modified().unwrap(), long_ago);
    }
}
