//! The dependencies that are allowed between crates: diag ← parse ← lower → ir ← plan ← emit ← diff, and the runtime on
//! none. Dependencies of tests are free.

use std::collections::BTreeMap;
use std::path::Path;

/// A crate and the crates of the workspace that it may stand on.
const ALLOWED: &[(&str, &[&str])] = &[
    ("trine-diag", &[]),
    ("trine-runtime", &[]),
    ("trine-templates", &[]),
    ("trine-parse", &["trine-diag"]),
    ("trine-ir", &["trine-diag"]),
    ("trine-lower", &["trine-diag", "trine-parse", "trine-ir"]),
    ("trine-plan", &["trine-diag", "trine-ir"]),
    ("trine-emit", &["trine-plan", "trine-runtime", "trine-templates"]),
    ("trine-diff", &["trine-diag", "trine-parse", "trine-emit"]),
    (
        "trine",
        &[
            "trine-diag",
            "trine-parse",
            "trine-ir",
            "trine-lower",
            "trine-plan",
            "trine-emit",
        ],
    ),
    (
        "trine-cli",
        &[
            "trine",
            "trine-diag",
            "trine-diff",
            "trine-parse",
            "trine-ir",
            "trine-plan",
        ],
    ),
];

/// Crates that are never published and may stand on anything.
const FREE: &[&str] = &["trine-tests", "trine-mutate", "xtask"];

pub(super) fn check(root: &Path) -> Result<Vec<String>, String> {
    let mut findings = Vec::new();
    for (name, dependencies) in manifests(root)? {
        if FREE.contains(&name.as_str()) {
            continue;
        }
        let Some((_, allowed)) = ALLOWED.iter().find(|(known, _)| *known == name) else {
            findings.push(format!(
                "{name}: a crate without a place in the architecture (xtask/src/tidy/arrows.rs)"
            ));
            continue;
        };
        let wrong = dependencies
            .iter()
            .filter(|other| other.starts_with("trine") && !allowed.contains(&other.as_str()));
        findings.extend(wrong.map(|other| format!("{name} must not depend on {other}")));
    }
    Ok(findings)
}

/// The crates of `crates/`, `templates` and `xtask` by name, with what they depend on.
fn manifests(root: &Path) -> Result<BTreeMap<String, Vec<String>>, String> {
    let crates = root.join("crates");
    let entries = std::fs::read_dir(&crates).map_err(|error| format!("{}: {error}", crates.display()))?;
    let mut folders: Vec<_> = entries
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .collect();
    folders.extend([root.join("templates"), root.join("xtask")]);
    let mut found = BTreeMap::new();
    for folder in folders {
        let path = folder.join("Cargo.toml");
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let manifest: toml::Table = text.parse().map_err(|error| format!("{}: {error}", path.display()))?;
        let name = manifest
            .get("package")
            .and_then(|package| package.get("name"))
            .and_then(toml::Value::as_str);
        let tables = ["dependencies", "build-dependencies"]
            .into_iter()
            .filter_map(|key| manifest.get(key)?.as_table());
        let dependencies = tables.flat_map(|table| table.keys().cloned()).collect();
        found.insert(name.unwrap_or_default().to_owned(), dependencies);
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arrows_have_no_cycle() {
        // Each crate stands on crates above it in the table alone.
        for (at, (name, allowed)) in ALLOWED.iter().enumerate() {
            for other in *allowed {
                assert!(
                    ALLOWED[..at].iter().any(|(above, _)| above == other),
                    "{name} on {other}"
                );
            }
        }
    }

    #[test]
    fn the_emitter_does_not_see_the_model() {
        let (_, allowed) = ALLOWED.iter().find(|(name, _)| *name == "trine-emit").unwrap();
        assert!(!allowed.contains(&"trine-ir"));
    }

    #[test]
    fn an_arrow_against_the_architecture_is_found() {
        let root = tempfile::tempdir().unwrap();
        for (folder, text) in [
            (
                "crates/trine-ir",
                "[package]\nname = \"trine-ir\"\n[dependencies]\ntrine-parse.workspace = true\n",
            ),
            ("templates", "[package]\nname = \"trine-templates\"\n"),
            ("xtask", "[package]\nname = \"xtask\"\n"),
        ] {
            std::fs::create_dir_all(root.path().join(folder)).unwrap();
            std::fs::write(root.path().join(folder).join("Cargo.toml"), text).unwrap();
        }
        assert_eq!(check(root.path()).unwrap(), ["trine-ir must not depend on trine-parse"]);
    }
}
