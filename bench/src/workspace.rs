//! The cargo workspace that holds the generated crates and the benchmark.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

use crate::client::{Client, write};

const DERIVED: &str = r#"edition = "2024"
publish = false

[dependencies]
base64 = "0.22"
jiff = { version = "1", default-features = false, features = ["std", "serde"] }
serde = { version = "1", features = ["derive"] }
serde_json = "1"
uuid = { version = "1", features = ["serde"] }
"#;

const BENCH: &str = r#"[package]
name = "bench"
version = "0.0.0"
edition = "2024"
publish = false

[lib]
bench = false

[dependencies]
cpu-time = "1"
criterion = { version = "0.7", default-features = false, features = ["cargo_bench_support"] }
serde = "1"
serde_json = "1"
"#;

/// Writes the workspace below `work`: two crates a client, and one benchmark of them.
pub(crate) fn make(work: &Path, clients: &[Client]) -> Result<(), String> {
    let mut members = String::new();
    let mut manifest = BENCH.to_owned();
    let mut targets = String::new();
    for client in clients {
        let name = &client.name;
        let _ = write!(members, r#""{name}_trine", "{name}_serde", "#);
        let features: Vec<&str> = client.features.iter().map(String::as_str).chain(["serde"]).collect();
        let _ = writeln!(
            manifest,
            "{name}_trine = {{ path = \"../{name}_trine\", default-features = false, features = {features:?} }}\n\
             {name}_serde = {{ path = \"../{name}_serde\" }}"
        );
        let _ = write!(
            targets,
            "\n[[bench]]\nname = \"{name}\"\npath = \"{name}.rs\"\nharness = false\n"
        );
        write(
            &work.join(format!("{name}_serde/Cargo.toml")),
            &format!("[package]\nname = \"{name}_serde\"\nversion = \"0.0.0\"\n{DERIVED}"),
        )?;
        write(&work.join(format!("bench/{name}.rs")), &program(client))?;
    }
    write(
        &work.join("Cargo.toml"),
        &format!("[workspace]\nresolver = \"3\"\nmembers = [{members}\"bench\"]\n"),
    )?;
    write(&work.join("bench/Cargo.toml"), &(manifest + &targets))?;
    write(&work.join("bench/src/lib.rs"), include_str!("harness.rs"))
}

/// The program that compares the types of one client.
fn program(client: &Client) -> String {
    let name = &client.name;
    let mut calls = String::new();
    for drawn in &client.drawn {
        let rust = &drawn.rust;
        let _ = write!(
            calls,
            r#"    compare(
        criterion,
        "{name}-{rust}",
        {:?},
        Contender {{ decode: from_slice::<Vec<{name}_trine::types::{rust}>>, encode: to_vec }},
        derived::<Vec<{name}_serde::types::{rust}>>(),
    );
"#,
            drawn.values
        );
    }
    format!(
        "use bench::{{Contender, compare, derived}};\nuse {name}_trine::runtime::wire::{{from_slice, to_vec}};\n\n\
         fn main() {{\n    let criterion = &mut bench::criterion();\n{calls}    criterion.final_summary();\n}}\n"
    )
}

/// Runs it, with `more` arguments for criterion. What an earlier run measured is put away, so that no table mixes two.
pub(crate) fn run(work: &Path, target: &Path, more: &[String]) -> Result<(), String> {
    let earlier = target.join("criterion");
    if earlier.exists() {
        std::fs::remove_dir_all(&earlier).map_err(|error| format!("{}: {error}", earlier.display()))?;
    }
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .args(["bench", "--package", "bench", "--benches", "--"])
        .args(more)
        .current_dir(work)
        .env("CARGO_TARGET_DIR", target);
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{command:?}: {status}")),
        Err(error) => Err(format!("cannot run {command:?}: {error}")),
    }
}
