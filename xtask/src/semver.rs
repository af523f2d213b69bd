//! `cargo semver-checks` on what a document adds: the client of `spec/notes.yaml`, and that of the same document grown in
//! every way that must break nobody.

use std::path::Path;

use crate::run::{Outcome, cargo, needs_cargo, root, run, target};

/// The document, from the repository's root.
const SPEC: &str = "spec/notes.yaml";

/// The crate's name.
const NAME: &str = "notes";

pub(crate) fn task() -> Outcome {
    needs_cargo("semver-checks")?;
    let folder = target().join("semver");
    remove(&folder)?;
    let (before, after) = (folder.join("before"), folder.join("after"));
    let spec = root().join(SPEC);
    generate(&spec, &before)?;
    // Over the first one, so that what was named once keeps its name.
    generate(&spec, &after)?;
    let grown = folder.join("grown.json");
    run(cargo(&["run", "--package", "trine-tests", "--bin", "grow", "--"])
        .arg(&spec)
        .arg(&grown))?;
    generate(&grown, &after)?;
    for made in [&before, &after] {
        alone(&made.join("Cargo.toml"))?;
    }
    run(cargo(&["semver-checks", "check-release", "--release-type", "minor"])
        .arg("--manifest-path")
        .arg(after.join("Cargo.toml"))
        .arg("--baseline-root")
        .arg(&before))
}

fn generate(spec: &Path, output: &Path) -> Outcome {
    run(cargo(&["run", "--bin", "trine", "--", "generate", "--name", NAME])
        .arg(spec)
        .arg("-o")
        .arg(output))
}

fn remove(folder: &Path) -> Outcome {
    match folder.exists() {
        true => std::fs::remove_dir_all(folder).map_err(|error| format!("cannot remove {}: {error}", folder.display())),
        false => Ok(()),
    }
}

/// Makes a package a workspace of its own, and allows the one thing that the shapes ask of callers: a struct with
/// `Default` is written with `..Default::default()`.
const ALONE: &str = "
[package.metadata.cargo-semver-checks.lints]
constructible_struct_adds_field = \"allow\"

[workspace]
";

/// Writes [`ALONE`] behind a manifest.
fn alone(manifest: &Path) -> Outcome {
    let failed = |error: std::io::Error| format!("{}: {error}", manifest.display());
    let text = std::fs::read_to_string(manifest).map_err(failed)?;
    std::fs::write(manifest, text + ALONE).map_err(failed)
}
