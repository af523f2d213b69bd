//! The Rust of all fixtures is one crate, and it compiles without a warning.

#![expect(
    clippy::unwrap_used,
    reason = "a test ends where its surroundings are not as they should be"
)]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use trine_plan::Layout;
use trine_tests::fixture::Fixture;

/// The repository's root.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .map(Path::to_owned)
        .unwrap_or_default()
}

/// The package: its own workspace, the runtime beside it, and the versions of the repository's lock.
fn manifest() -> String {
    let runtime = root().join("crates/trine-runtime");
    format!(
        "[package]\nname = \"fixtures\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n[workspace]\n\n\
         [features]\nserde = [\"trine-runtime/serde\"]\n\n\
         [dependencies]\nserde_json = \"1\"\nserde = \"1\"\nuuid = \"1\"\n\
         trine-runtime = {{ path = {:?}, default-features = false, features = [\"jiff\", \"uuid\"] }}\n",
        runtime.display().to_string()
    )
}

#[test]
fn the_rust_of_all_fixtures_compiles_as_one_crate() {
    // Beside cargo's own folder, so that nothing waits for a lock, and kept between runs.
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("fixtures");
    let source = folder.join("src");
    let _ = std::fs::remove_dir_all(&source);
    std::fs::create_dir_all(&source).unwrap();
    let mut modules = String::from("//! Every fixture, a module each.\n#![deny(warnings)]\n");
    for fixture in Fixture::all()
        .unwrap()
        .into_iter()
        .filter(|fixture| !fixture.is_reject())
    {
        let name = fixture.ident();
        let made = fixture.make_as(Layout::SingleFile).unwrap();
        let [file] = made.sources.as_slice() else {
            panic!("{name} is one file, found {}", made.sources.len())
        };
        std::fs::write(source.join(format!("{name}.rs")), &file.contents).unwrap();
        let _ = writeln!(
            modules,
            "/// `{}`\npub mod {name} {{\n    include!(\"{name}.rs\");\n}}",
            fixture.name
        );
    }
    std::fs::write(source.join("lib.rs"), modules).unwrap();
    std::fs::write(folder.join("Cargo.toml"), manifest()).unwrap();
    std::fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    for features in [&[][..], &["--features", "serde"]] {
        check(&folder, features);
    }
}

fn check(folder: &Path, features: &[&str]) {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .args(["check", "--quiet", "--offline"])
        .args(features)
        .current_dir(folder);
    let done = command.env("CARGO_TARGET_DIR", folder.join("target")).output().unwrap();
    let text = String::from_utf8_lossy(&done.stderr);
    assert!(
        done.status.success(),
        "cargo check {features:?}:\n{}",
        text.chars().take(20_000).collect::<String>()
    );
}
