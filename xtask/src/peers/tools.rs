//! The generators: which versions, how each is called, and what makes a crate of what it writes.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{Outcome, cargo, run, target};

/// A generator.
#[derive(Debug)]
pub(crate) struct Tool {
    pub(crate) name: &'static str,
    /// The crate that has it and the exact version; `None` for trine, which is built.
    package: Option<(&'static str, &'static str)>,
    program: &'static str,
    /// The text that begins an operation in a file, and the folder or file below the crate with these files.
    pub(crate) operation: (&'static str, &'static str),
}

/// trine and its peers.
pub(crate) const TOOLS: &[Tool] = &[
    Tool {
        name: "trine",
        package: None,
        program: "trine",
        operation: (": Operation = Operation {", "src/api"),
    },
    Tool {
        name: "ploidy",
        package: Some(("ploidy", "0.15.0")),
        program: "ploidy",
        operation: ("pub async fn ", "src/client"),
    },
    Tool {
        name: "openapi-to-rust",
        package: Some(("openapi-to-rust", "0.23.0")),
        program: "openapi-to-rust",
        operation: ("pub async fn ", "src/generated/client.rs"),
    },
    Tool {
        name: "oas3-gen",
        package: Some(("oas3-gen", "0.29.0")),
        program: "oas3-gen",
        operation: ("pub async fn ", "src/client.rs"),
    },
    Tool {
        name: "progenitor",
        package: Some(("cargo-progenitor", "0.15.1")),
        program: "cargo-progenitor",
        operation: ("pub async fn ", "src/lib.rs"),
    },
];

/// Builds trine and installs the others at their versions, below `work`.
///
/// # Errors
/// One of them cannot be built or installed: a table without it would be another table.
pub(crate) fn install(tools: &[&'static Tool], work: &Path) -> Result<Vec<(&'static Tool, PathBuf)>, String> {
    let installed = work.join("tools");
    let program = |folder: &Path, tool: &Tool| folder.join(format!("{}{}", tool.program, std::env::consts::EXE_SUFFIX));
    let mut programs = Vec::new();
    for tool in tools {
        match tool.package {
            None => {
                run(&mut cargo(&[
                    "build",
                    "--release",
                    "--package",
                    "trine-cli",
                    "--locked",
                ]))?;
                programs.push((*tool, program(&target().join("release"), tool)));
            }
            Some((name, version)) => {
                let mut install = cargo(&["install", "--locked", "--quiet", "--root"]);
                install.arg(&installed).arg(format!("{name}@{version}"));
                // What the tools have in common is built once.
                run(install.env("CARGO_TARGET_DIR", work.join("tools-build")))?;
                programs.push((*tool, program(&installed.join("bin"), tool)));
            }
        }
    }
    Ok(programs)
}

impl Tool {
    /// The version that is measured.
    pub(crate) fn version(&self) -> &'static str {
        self.package.map_or(env!("CARGO_PKG_VERSION"), |(_, version)| version)
    }

    /// The command that generates the crate `name` of a document in the empty folder `output`.
    pub(crate) fn generate(&self, program: &Path, spec: &Path, output: &Path, name: &str) -> Command {
        let mut command = Command::new(program);
        match self.name {
            "trine" => command
                .arg("generate")
                .arg(spec)
                .arg("-o")
                .arg(output)
                .args(["--name", name]),
            "ploidy" => command
                .args(["generate", "rust"])
                .arg(spec)
                .arg("-o")
                .arg(output)
                .args(["--name", name]),
            "openapi-to-rust" => command.arg("generate").arg(spec).current_dir(output),
            "oas3-gen" => command
                .args(["generate", "client-mod", "-i"])
                .arg(spec)
                .arg("-o")
                .arg(output)
                .arg("--workspace"),
            _ => command
                .args(["progenitor", "-i"])
                .arg(spec)
                .arg("-o")
                .arg(output)
                .args(["-n", name, "-v", "0.1.0"]),
        };
        command
    }

    /// Makes a crate called `name` of what was written: with a manifest if there is none, and apart from the workspace
    /// that this repository is.
    pub(crate) fn complete(&self, output: &Path, name: &str) -> Outcome {
        let manifest = output.join("Cargo.toml");
        let failed = |error: std::io::Error| format!("{}: {error}", manifest.display());
        if self.name == "openapi-to-rust" {
            let needed = output.join("src/generated/REQUIRED_DEPS.toml");
            let needed = std::fs::read_to_string(&needed).map_err(|error| format!("{}: {error}", needed.display()))?;
            let package = format!("[package]\nname = \"{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n");
            std::fs::write(&manifest, package + &needed).map_err(failed)?;
            let root = "pub mod generated;\npub use generated::*;\n";
            std::fs::write(output.join("src/lib.rs"), root).map_err(failed)?;
        }
        let text = std::fs::read_to_string(&manifest).map_err(failed)?;
        let mut table: toml::Table = text
            .parse()
            .map_err(|error| format!("{}: {error}", manifest.display()))?;
        table.entry("workspace").or_insert_with(|| toml::Table::new().into());
        if let Some(toml::Value::Table(package)) = table.get_mut("package") {
            package.insert("name".to_owned(), name.into());
        }
        std::fs::write(&manifest, table.to_string()).map_err(failed)
    }
}
