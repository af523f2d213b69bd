//! A folder of its own and the command in it.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// A small document that has a reading.
pub(crate) const PETS: &str = "\
openapi: 3.0.3
info: {title: Pet Store, version: '1'}
servers: [{url: 'https://pets.example.com/v1'}]
security: [{Key: []}]
paths:
  /pets/{id}:
    get:
      tags: [pets]
      operationId: get_pet
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200': {description: Fine, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
components:
  securitySchemes:
    Key: {type: apiKey, in: header, name: X-Key}
  schemas:
    Pet: {type: object, required: [name], properties: {name: {type: string}, tag: {type: string}}}
";

/// A folder that is removed in the end.
pub(crate) struct Folder(TempDir);

/// The outcome of a run.
pub(crate) struct Run {
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Folder {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// With `PETS` as `pets.yaml`.
    pub(crate) fn with_pets() -> Self {
        let folder = Self::new();
        folder.write("pets.yaml", PETS);
        folder
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap()
    }

    pub(crate) fn trine(&self, arguments: &[&str]) -> Run {
        self.trine_with_input(arguments, "")
    }

    pub(crate) fn trine_with_input(&self, arguments: &[&str], input: &str) -> Run {
        run(self.command(arguments), input)
    }

    /// Runs the command where no program is found but by its path.
    pub(crate) fn trine_without_programs(&self, arguments: &[&str]) -> Run {
        let mut command = self.command(arguments);
        command.env("PATH", "");
        run(command, "")
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_trine"));
        command
            .args(arguments)
            .current_dir(self.0.path())
            .env_remove("RUST_BACKTRACE");
        command
    }

    /// Every file below `name` with its contents.
    pub(crate) fn tree(&self, name: &str) -> BTreeMap<String, Vec<u8>> {
        let mut found = BTreeMap::new();
        walk(&self.path(name), &mut |path| {
            let name = path
                .strip_prefix(self.path(name))
                .unwrap()
                .to_string_lossy()
                .into_owned();
            found.insert(name, std::fs::read(path).unwrap());
        });
        found
    }
}

fn run(mut command: Command, input: &str) -> Run {
    let pipes = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = pipes.spawn().unwrap();
    // A command that does not read its input may close it first.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let done = child.wait_with_output().unwrap();
    Run {
        code: done.status.code(),
        stdout: String::from_utf8(done.stdout).unwrap(),
        stderr: String::from_utf8(done.stderr).unwrap(),
    }
}

fn walk(folder: &Path, each: &mut impl FnMut(&Path)) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() { walk(&path, each) } else { each(&path) }
    }
}

impl Run {
    /// Ends the test unless the run ended with `code`.
    #[track_caller]
    pub(crate) fn ends_with(self, code: i32) -> Self {
        assert_eq!(
            self.code,
            Some(code),
            "stdout:\n{}\nstderr:\n{}",
            self.stdout,
            self.stderr
        );
        self
    }

    /// Ends the test unless stderr has every one of `parts`.
    #[track_caller]
    pub(crate) fn says(self, parts: &[&str]) -> Self {
        for part in parts {
            assert!(self.stderr.contains(part), "expected {part:?} in\n{}", self.stderr);
        }
        self
    }
}
