//! The Rust of all fixtures is one crate, and it compiles without a warning.

#![expect(
    clippy::unwrap_used,
    reason = "a test ends where its surroundings are not as they should be"
)]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use trine_plan::{DateCrate, Layout, NameLock};
use trine_tests::fixture::{Fixture, Made};

/// The repository's root.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .map(Path::to_owned)
        .unwrap_or_default()
}

/// The package: its own workspace, the runtime beside it, and the features of a generated crate.
const MANIFEST: &str = r#"[package]
name = "fixtures"
version = "0.0.0"
edition = "2024"
publish = false

[workspace]

[features]
transport = []
reqwest = []
default = []
blocking = []
serde = ["trine-runtime/serde", "uuid/serde"]
testing = ["serde", "trine-runtime/testing"]
GROUPS

[dependencies]
serde = "1"
serde_json = "1"
uuid = "1"
trine-runtime = { path = "RUNTIME", default-features = false, features = ["jiff", "chrono", "oauth", "page", "stream", "time", "uuid", "webhook"] }
"#;

#[test]
fn the_rust_of_all_fixtures_compiles_as_one_crate() {
    // Not in cargo's own folder, so that nothing waits for a lock, and kept between runs.
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("fixtures");
    let source = folder.join("src");
    let _ = std::fs::remove_dir_all(&source);
    let mut groups = BTreeSet::new();
    let mut modules = String::from("//! Every fixture, a module each.\n#![deny(warnings)]\n");
    for fixture in Fixture::all().unwrap() {
        if !fixture.is_reject() {
            let (name, ident) = (&fixture.name, fixture.ident());
            let usual = fixture.make().unwrap();
            groups.extend(usual.features.iter().map(|feature| feature.name.clone()));
            as_crate(&usual, &ident, &source);
            as_examples(&usual, &ident, &source);
            as_file(&fixture, &source);
            for (other, dates) in OTHER_DATES {
                let made = fixture.make_with_dates(Layout::Crate, *dates).unwrap();
                if usual.sources != made.sources {
                    let ident = format!("{ident}_{other}");
                    as_crate(&made, &ident, &source);
                    let _ = writeln!(modules, "/// `{name}`, dates of `{other}`.\npub mod {ident};");
                }
            }
            if RENAMED.iter().any(|group| name.starts_with(group)) {
                as_crate(&renamed(&fixture, &usual), &format!("{ident}_renamed"), &source);
                let _ = writeln!(modules, "/// `{name}`, with names that were.\npub mod {ident}_renamed;");
            }
            let _ = writeln!(modules, "/// `{name}`, a crate.\npub mod {ident};");
            // An example stands behind the feature of its group, of which the module of all of them knows nothing.
            let gates: Vec<String> = usual
                .features
                .iter()
                .map(|one| format!("feature = {:?}", one.name))
                .collect();
            let gates = gates.join(", ");
            let _ = writeln!(
                modules,
                "/// `{name}`, its examples.\n#[cfg(all({gates}))]\npub mod {ident}_examples;"
            );
            let _ = writeln!(
                modules,
                "/// `{name}`, one file.\npub mod {ident}_file {{ include!(\"{ident}_file.rs\"); }}"
            );
        }
    }
    std::fs::write(source.join("lib.rs"), modules).unwrap();
    let runtime = root().join("crates/trine-runtime").display().to_string();
    std::fs::write(
        folder.join("Cargo.toml"),
        MANIFEST.replace("RUNTIME", &runtime.replace('\\', "/")).replace(
            "GROUPS",
            &groups.iter().map(|group| format!("{group} = []\n")).collect::<String>(),
        ),
    )
    .unwrap();
    // With the versions that the repository is built with, which are on the machine or are fetched.
    std::fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let groups: Vec<String> = groups.into_iter().collect();
    let groups = groups.join(",");
    let testing = format!("{groups},testing");
    for features in [&[][..], &["--features", &groups], &["--features", &testing]] {
        check(&folder, features);
    }
}

/// The choices of dates that are not the usual one; what they change is compiled too.
const OTHER_DATES: &[(&str, Option<DateCrate>)] = &[
    ("chrono", Some(DateCrate::Chrono)),
    ("time", Some(DateCrate::Time)),
    ("string", None),
];

/// The groups whose fixtures are also compiled with another name for everything.
const RENAMED: &[&str] = &["bodies/", "operations/", "recursion/"];

/// Makes the crate as if every item had another name before, so that each name has an alias.
fn renamed(fixture: &Fixture, usual: &Made) -> Made {
    let mut before = usual.names.clone();
    let mut rename = before.types.clone();
    for name in before.types.values_mut() {
        name.insert_str(0, "Old");
    }
    for (key, path) in &mut before.methods {
        let at = path.rfind('.').map_or(0, |dot| dot + 1);
        rename.insert(key.clone(), path[at..].to_owned());
        path.insert_str(at, "old_");
    }
    fixture.make_renamed(&rename, &before).unwrap()
}

/// The files of a crate as those of a module: the crate's root is the module.
fn as_crate(made: &Made, ident: &str, source: &Path) {
    for file in &made.sources {
        let path = file.path.trim_start_matches("src/").replace("lib.rs", "mod.rs");
        let path = source.join(ident).join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, file.contents.replace("crate::", &format!("crate::{ident}::"))).unwrap();
    }
}

/// The examples of a crate's documentation, a module each, in which the crate is called as it would be. What is unused
/// is allowed, as rustdoc allows it.
fn as_examples(made: &Made, ident: &str, source: &Path) {
    let mut text = String::from("#![allow(unused)]\n");
    let files = made.sources.iter().filter(|file| file.path.starts_with("src/"));
    let lines = files.flat_map(|file| file.contents.lines());
    let mut block: Option<(usize, Vec<&str>)> = None;
    let mut count = 0;
    for line in lines.map(str::trim_start) {
        let Some(line) = line.strip_prefix("///").or_else(|| line.strip_prefix("//!")) else {
            continue;
        };
        let line = line.strip_prefix(' ').unwrap_or(line);
        block = match (block, line) {
            (None, "```no_run") => Some((count, Vec::new())),
            (Some((at, code)), "```") => {
                let code = code.join("\n");
                let _ = writeln!(text, "mod e{at} {{\nuse crate::{ident};\n{code}\n}}");
                count += 1;
                None
            }
            (Some((at, mut code)), line) => {
                code.push(line.strip_prefix("# ").unwrap_or(line));
                Some((at, code))
            }
            (None, _) => None,
        };
    }
    std::fs::write(source.join(format!("{ident}_examples.rs")), text).unwrap();
}

fn as_file(fixture: &Fixture, source: &Path) {
    let made = fixture.make_as(Layout::SingleFile, &NameLock::default()).unwrap();
    let [file] = made.sources.as_slice() else {
        panic!("{} is one file, found {}", fixture.name, made.sources.len())
    };
    std::fs::write(source.join(format!("{}_file.rs", fixture.ident())), &file.contents).unwrap();
}

fn check(folder: &Path, features: &[&str]) {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(["check", "--quiet"]).args(features).current_dir(folder);
    let done = command.env("CARGO_TARGET_DIR", folder.join("target")).output().unwrap();
    let text: String = String::from_utf8_lossy(&done.stderr).chars().take(20_000).collect();
    assert!(done.status.success(), "cargo check {features:?}:\n{text}");
}
