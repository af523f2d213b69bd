//! The crates that a generated client depends on: one version of each, and in a browser none that cannot be built
//! there.

#![expect(
    clippy::unwrap_used,
    reason = "a test ends where its surroundings are not as they should be"
)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The target of browsers.
const BROWSER: &str = "wasm32-unknown-unknown";

/// Crates that call the operating system, or are C.
const OF_A_SYSTEM: &[&str] = &[
    "aws-lc-rs",
    "aws-lc-sys",
    "hyper",
    "libc",
    "mio",
    "native-tls",
    "openssl-sys",
    "ring",
    "rustls",
    "rustls-native-certs",
    "rustls-platform-verifier",
    "socket2",
    "tokio",
    "ureq",
];

/// The generated clients, the second of which needs every part of the runtime.
const CLIENTS: &[&str] = &["humanloop", "notes"];

/// The repository's root.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(2)
        .map(Path::to_owned)
        .unwrap_or_default()
}

fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(root());
    command
}

fn text(done: &Output) -> String {
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8_lossy(&done.stdout).into_owned()
}

/// The crates that a client of the workspace is built with, each with its versions.
fn tree(client: &str, arguments: &[&str]) -> BTreeMap<String, Vec<String>> {
    let own = [
        "tree",
        "--locked",
        "--edges",
        "normal",
        "--prefix",
        "none",
        "--package",
        client,
    ];
    let done = cargo(&[&own, arguments].concat()).output().unwrap();
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in text(&done).lines() {
        let mut words = line.split_whitespace();
        if let (Some(name), Some(version)) = (words.next(), words.next()) {
            let versions = found.entry(name.to_owned()).or_default();
            if !versions.iter().any(|known| known == version) {
                versions.push(version.to_owned());
            }
        }
    }
    found
}

#[test]
fn client_in_a_browser_needs_no_crate_of_a_system() {
    for client in CLIENTS {
        let found = tree(client, &["--target", BROWSER]);
        assert!(found.contains_key("reqwest"), "{client} sends by reqwest");
        let wrong: Vec<&&str> = OF_A_SYSTEM.iter().filter(|name| found.contains_key(**name)).collect();
        assert!(wrong.is_empty(), "{client} for {BROWSER}: {wrong:?}");
    }
}

#[test]
fn client_with_default_features_has_one_version_of_each_crate() {
    for client in CLIENTS {
        let mut found = tree(client, &["--target", "x86_64-unknown-linux-gnu"]);
        assert!(found.contains_key("rustls") && found.contains_key("ring") && found.contains_key("tokio"));
        found.retain(|_, versions| versions.len() > 1);
        assert!(found.is_empty(), "{client}: {found:?}");
    }
}

#[test]
fn tls_is_chosen_by_a_feature() {
    let linux = [
        "--target",
        "x86_64-unknown-linux-gnu",
        "--no-default-features",
        "--features",
    ];
    for (features, there, absent) in [
        (
            "transport",
            &["reqwest"][..],
            &["ring", "aws-lc-rs", "native-tls", "rustls"][..],
        ),
        (
            "transport,rustls-ring",
            &["rustls", "ring"],
            &["aws-lc-rs", "native-tls"],
        ),
        ("transport,rustls-aws-lc", &["rustls", "aws-lc-rs"], &["native-tls"]),
        (
            "transport,native-tls",
            &["native-tls"],
            &["rustls", "ring", "aws-lc-rs"],
        ),
        ("blocking,native-tls", &["ureq", "native-tls"], &["rustls", "ring"]),
        (
            "blocking,rustls-ring",
            &["ureq", "rustls", "ring"],
            &["native-tls", "reqwest"],
        ),
    ] {
        let found = tree("humanloop", &[&linux[..], &[features]].concat());
        let missing: Vec<_> = there.iter().filter(|name| !found.contains_key(**name)).collect();
        let wrong: Vec<_> = absent.iter().filter(|name| found.contains_key(**name)).collect();
        assert!(
            missing.is_empty() && wrong.is_empty(),
            "{features}: missing {missing:?}, wrong {wrong:?}"
        );
    }
}

/// Returns true if the standard library for `wasm32-unknown-unknown` is installed.
fn is_installed() -> bool {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let done = Command::new(rustc)
        .args(["--print", "target-libdir", "--target", BROWSER])
        .output();
    done.is_ok_and(|done| Path::new(String::from_utf8_lossy(&done.stdout).trim()).is_dir())
}

#[test]
fn client_compiles_for_a_browser_where_the_target_is_installed() {
    if !is_installed() {
        eprintln!("skipped: {BROWSER} is not installed; its tree of crates is checked by another test");
        return;
    }
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("browser");
    let mut command = cargo(&["check", "--quiet", "--locked", "--target", BROWSER]);
    command.args(CLIENTS.iter().flat_map(|client| ["--package", client]));
    let done = command.env("CARGO_TARGET_DIR", folder).output().unwrap();
    let said = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(done.status.success() && said.is_empty(), "{said}");
}
