//! The scenarios, their compiler and their server, which are JavaScript.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use crate::scenario::Scenario;
use crate::{put, shown};

const MANIFEST: &str = include_str!("../package.json");
const SCRIPT: &str = include_str!("../scenarios.mjs");

/// The version of OpenAPI that the documents are of.
const VERSION: &str = "3.2.0";

/// A folder with the packages.
pub(crate) struct Packages(PathBuf);

impl Packages {
    /// Installs them, unless they are there.
    pub(crate) fn install(folder: &Path) -> Result<Self, String> {
        put(&folder.join("package.json"), MANIFEST)?;
        put(&folder.join("scenarios.mjs"), SCRIPT)?;
        let packages = Self(folder.to_owned());
        if !packages.suite().exists() || !packages.node().exists() {
            println!("installing the scenarios and their server by npm");
            let mut npm = Command::new("npm");
            npm.args(["install", "--no-audit", "--no-fund", "--loglevel=error"])
                .current_dir(folder);
            output(&mut npm).map_err(|error| {
                format!("nothing was tried: the scenarios come from the network, by npm, and that is missing\n{error}")
            })?;
        }
        // The server asks for the commit that it runs at.
        if !folder.join(".git").exists() {
            let git = |arguments: &[&str]| output(Command::new("git").args(arguments).current_dir(folder)).map(drop);
            git(&["init", "--quiet"])?;
            let author = ["-c", "user.name=spector", "-c", "user.email=spector@localhost"];
            git(&[
                &author[..],
                &["commit", "--quiet", "--allow-empty", "--message", "scenarios"],
            ]
            .concat())?;
        }
        Ok(packages)
    }

    /// The files that come with the scenarios.
    pub(crate) fn assets(&self) -> PathBuf {
        self.suite().join("assets")
    }

    /// Compiles the scenarios to documents, unless they are there.
    pub(crate) fn documents(&self, folder: &Path) -> Result<(), String> {
        if folder.exists() {
            return Ok(());
        }
        println!("compiling the scenarios to documents of OpenAPI {VERSION}");
        let made = self.script(&["documents", &folder.to_string_lossy(), VERSION]);
        made.map(drop).inspect_err(|_| {
            // What is half there would pass for the whole.
            let _ = std::fs::remove_dir_all(folder);
        })
    }

    /// Returns the requests that a server at this URL expects, with their responses.
    pub(crate) fn scenarios(&self, url: &str) -> Result<Vec<Scenario>, String> {
        let told = self.script(&["expectations", url])?;
        serde_json::from_str(&told).map_err(|error| format!("the scenarios cannot be read: {error}"))
    }

    /// Starts the server on loopback.
    pub(crate) fn serve(&self, port: u16, coverage: &Path) -> Result<Child, String> {
        let mut node = Command::new(self.node());
        node.arg("node_modules/@typespec/spector/dist/src/cli/cli.js");
        node.arg("serve").arg(self.suite().join("specs"));
        node.args(["--port", &port.to_string()])
            .arg("--coverageFile")
            .arg(coverage);
        node.current_dir(&self.0).stdout(Stdio::null()).stderr(Stdio::null());
        node.spawn().map_err(|error| format!("{}: {error}", shown(&node)))
    }

    /// Node of the version that the server needs, which comes with the packages.
    fn node(&self) -> PathBuf {
        self.0
            .join("node_modules/node/bin")
            .join(format!("node{}", std::env::consts::EXE_SUFFIX))
    }

    fn suite(&self) -> PathBuf {
        self.0.join("node_modules/@typespec/http-specs")
    }

    fn script(&self, arguments: &[&str]) -> Result<String, String> {
        let mut node = Command::new(self.node());
        output(node.arg("scenarios.mjs").args(arguments).current_dir(&self.0))
    }
}

/// Returns the output of a command, or an error if it fails.
fn output(command: &mut Command) -> Result<String, String> {
    let done = command
        .output()
        .map_err(|error| format!("{}: {error}", shown(command)))?;
    match done.status.success() {
        true => Ok(String::from_utf8_lossy(&done.stdout).into_owned()),
        false => Err(format!("{}: {}", shown(command), String::from_utf8_lossy(&done.stderr))),
    }
}
