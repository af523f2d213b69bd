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
use crate::{CrateName, Error, Lock, Result, generate, trust};

/// The variable that says what a build does with its lock: `update` or `check`.
const LOCKING: &str = "TRINE_LOCK";

/// A client to be written into `OUT_DIR`; begun with [`build`].
#[derive(Debug, Clone)]
#[must_use = "nothing is written before `run`"]
pub struct Build {
    spec: PathBuf,
    name: Option<String>,
    choices: Choices,
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

    /// Writes the client into `out` and tells cargo what it must know, a line at a time.
    fn write(self, out: &Path, locking: Locking, cargo: &mut dyn FnMut(String)) -> Result<()> {
        // Before anything can fail, so that a correction of the document runs the script again.
        cargo(format!("rerun-if-changed={}", self.spec.display()));
        for overlay in &self.choices.overlays {
            cargo(format!("rerun-if-changed={}", overlay.display()));
        }
        if let Some(lock) = &self.lock {
            cargo(format!("rerun-if-changed={}", lock.display()));
            cargo(format!("rerun-if-env-changed={LOCKING}"));
        }
        let previous = match &self.lock {
            Some(path) => Lock::read_file(path)?,
            None => None,
        };
        let stem = self.spec.file_stem().unwrap_or_default().to_string_lossy();
        let name = CrateName::new(self.name.as_deref().unwrap_or(&stem))?;
        let mut job = Job::new(name, self.choices, trine_parse::Options::default());
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
mod tests {
    use super::*;

    const PETS: &str = "openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets: {get: {operationId: list, responses: {'200': {description: Fine, content: {application/json: {schema: {$ref: 'parts/pet.yaml'}}}}}}}
";

    /// Returns the lines that cargo was given, and the outcome, for the document `text` and `part` beside it.
    fn run(folder: &Path, text: &str, part: &str) -> (Vec<String>, Result<()>) {
        std::fs::create_dir_all(folder.join("parts")).unwrap();
        std::fs::create_dir_all(folder.join("out")).unwrap();
        std::fs::write(folder.join("pets.yaml"), text).unwrap();
        std::fs::write(folder.join("parts/pet.yaml"), part).unwrap();
        let mut told = Vec::new();
        let ended =
            build(folder.join("pets.yaml")).write(&folder.join("out"), Locking::Tell, &mut |line| told.push(line));
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
            format!("2 × T0060 type-name, first at {first}: `int` is not a type; it is read as `integer`")
        );
        assert!(warnings[1].starts_with("1 × T0075 odd-schema, at "), "{told:?}");
    }

    #[test]
    fn overlay_is_applied_and_cargo_is_told_of_it_before_anything_fails() {
        let folder = tempfile::tempdir().unwrap();
        let at = folder.path().join("fix.yaml");
        let part = "type: object\nproperties: {name: {type: string}}\n";
        run(folder.path(), PETS, part).1.unwrap();
        let mut told = Vec::new();
        let with_fix = || build(folder.path().join("pets.yaml")).overlay(&at);
        let out = folder.path().join("out");
        with_fix()
            .write(&out, Locking::Tell, &mut |line| told.push(line))
            .unwrap_err();
        assert_eq!(told.last(), Some(&format!("rerun-if-changed={}", at.display())));
        std::fs::write(
            &at,
            "overlay: 1.0.0\ninfo: {title: Fix, version: '1'}\nactions: [{target: '$.paths[\"/pets\"].get', update: {operationId: fetch}}]\n",
        )
        .unwrap();
        told.clear();
        with_fix()
            .write(&out, Locking::Tell, &mut |line| told.push(line))
            .unwrap();
        let name = |line: &String| line.rsplit('/').next().unwrap_or_default().to_owned();
        assert_eq!(
            told.iter().map(name).collect::<Vec<_>>(),
            ["pets.yaml", "fix.yaml", "pet.yaml"]
        );
        assert!(
            std::fs::read_to_string(out.join("pets.rs"))
                .unwrap()
                .contains("pub fn fetch")
        );
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

    const PART: &str = "type: object\nrequired: [a, b]\nproperties: {a: {type: string}, b: {type: integer}}\n";

    /// A client that sends pets, built with a lock: what cargo was told, how it ended, and the client.
    fn locked(folder: &Path, part: &str, locking: Locking) -> (Vec<String>, Result<()>, String) {
        let text = PETS.replace(
            "responses: {",
            "requestBody: {content: {application/json: {schema: {$ref: 'parts/pet.yaml'}}}}, responses: {",
        );
        let text = text.replace("get: {", "post: {");
        std::fs::create_dir_all(folder.join("parts")).unwrap();
        std::fs::create_dir_all(folder.join("out")).unwrap();
        std::fs::write(folder.join("pets.yaml"), text).unwrap();
        std::fs::write(folder.join("parts/pet.yaml"), part).unwrap();
        let mut told = Vec::new();
        let build = build(folder.join("pets.yaml")).lock(folder.join("pets.lock"));
        let ended = build.write(&folder.join("out"), locking, &mut |line| told.push(line));
        let made = std::fs::read_to_string(folder.join("out/pets.rs")).unwrap_or_default();
        (told, ended, made)
    }

    #[test]
    fn lock_is_written_if_that_is_asked_for_and_keeps_positions() {
        let folder = tempfile::tempdir().unwrap();
        let at = folder.path().join("pets.lock");
        let (told, ended, _) = locked(folder.path(), PART, Locking::Tell);
        ended.unwrap();
        assert!(
            told.iter().any(|line| line.starts_with("warning=there is no lock")),
            "{told:?}"
        );
        assert!(told.contains(&format!("rerun-if-changed={}", at.display())), "{told:?}");
        assert!(told.contains(&"rerun-if-env-changed=TRINE_LOCK".to_owned()), "{told:?}");
        assert!(!at.exists());
        locked(folder.path(), PART, Locking::Update).1.unwrap();
        assert!(at.exists());
        // Nothing is new, and nothing is told.
        let (told, ended, _) = locked(folder.path(), PART, Locking::Check);
        ended.unwrap();
        assert!(told.iter().all(|line| !line.starts_with("warning")), "{told:?}");
        let swapped = PART.replace(
            "{a: {type: string}, b: {type: integer}}",
            "{b: {type: integer}, a: {type: string}}",
        );
        let (_, ended, made) = locked(folder.path(), &swapped, Locking::Check);
        ended.unwrap();
        assert!(made.contains("new(a: impl Into<String>, b: i64)"), "{made}");
    }

    #[test]
    fn lock_that_lacks_a_name_fails_where_that_is_asked_for_and_warns_elsewhere() {
        let folder = tempfile::tempdir().unwrap();
        locked(folder.path(), PART, Locking::Update).1.unwrap();
        let before = std::fs::read_to_string(folder.path().join("pets.lock")).unwrap();
        let grown = PART.replace("properties: {", "properties: {c: {type: string}, ");
        let (told, ended, _) = locked(folder.path(), &grown, Locking::Tell);
        ended.unwrap();
        assert!(told.iter().any(|line| line.contains("lacks some names")), "{told:?}");
        let ended = locked(folder.path(), &grown, Locking::Check).1;
        assert_eq!(ended.unwrap_err().kind(), crate::ErrorKind::Findings);
        assert_eq!(
            std::fs::read_to_string(folder.path().join("pets.lock")).unwrap(),
            before
        );
    }

    #[test]
    fn lock_that_is_broken_is_an_error_with_its_place_and_nothing_is_written() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("pets.lock"), "trine = 1\n").unwrap();
        let (_, ended, made) = locked(folder.path(), PART, Locking::Update);
        let error = ended.unwrap_err();
        assert_eq!(error.kind(), crate::ErrorKind::Usage);
        assert!(error.to_string().contains("pets.lock:1:9"), "{error}");
        assert_eq!(made, "");
    }

    #[test]
    fn types_of_other_files_keep_their_names_when_one_more_file_comes_first() {
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str, text: &str| {
            std::fs::create_dir_all(folder.path().join("parts")).unwrap();
            std::fs::write(folder.path().join(name), text).unwrap();
        };
        let response = |part: &str| {
            format!(
                "responses: {{'200': {{description: Fine, content: {{application/json: {{schema: {{$ref: 'parts/{part}.yaml'}}}}}}}}}}"
            )
        };
        let path = |part: &str| format!("  /{part}: {{get: {{operationId: get_{part}, {}}}}}\n", response(part));
        let head = "openapi: 3.0.3\ninfo: {title: Pets, version: '1'}\npaths:\n";
        for part in ["pet", "zoo"] {
            let text = format!(
                "type: object\nproperties: {{{part}: {{type: object, properties: {{x: {{type: string}}}}}}}}\n"
            );
            file(&format!("parts/{part}.yaml"), &text);
        }
        let build = || build(folder.path().join("pets.yaml")).lock(folder.path().join("pets.lock"));
        std::fs::create_dir_all(folder.path().join("out")).unwrap();
        file("pets.yaml", &format!("{head}{}", path("zoo")));
        build()
            .write(&folder.path().join("out"), Locking::Update, &mut |_| {})
            .unwrap();
        let before = Lock::read_file(&folder.path().join("pets.lock")).unwrap().unwrap();
        assert!(
            before.names.types.contains_key("parts/zoo.yaml#"),
            "{:?}",
            before.names.types
        );
        file("pets.yaml", &format!("{head}{}{}", path("pet"), path("zoo")));
        build()
            .write(&folder.path().join("out"), Locking::Update, &mut |_| {})
            .unwrap();
        let after = Lock::read_file(&folder.path().join("pets.lock")).unwrap().unwrap();
        for (key, name) in &before.names.types {
            assert_eq!(after.names.types.get(key), Some(name), "{key}");
        }
    }
}
