//! `cargo xtask callers`: ten jobs over clients that are generated from real documents. Each compiles without a
//! warning, is no longer than what the best client written by hand for that API needs, and has neither `unwrap` nor
//! `.into()`.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::corpus::CORPUS;
use crate::run::{Outcome, cargo, needs_beside, root, run, target};
use crate::workspace;

/// The folder of the callers, from the root.
const FOLDER: &str = "callers";

/// The clients: the document in the corpus, and the groups of operations that the callers use.
const CLIENTS: &[(&str, &str, &[&str])] = &[
    ("github", "real/github.json", &["issues", "repos", "rate_limit"]),
    ("openai", "real/openai.yaml", &["chat", "files", "responses"]),
    ("stripe", "real/stripe.json", &["checkout", "payment_intents"]),
];

/// The callers, and the most lines that the body of each may have: as many as the rival of `docs/callers.md` needs.
const CALLERS: &[(&str, usize)] = &[
    ("chat_with_tools", 16),
    ("create_and_confirm_payment", 9),
    ("list_issues", 4),
    ("match_streamed_union", 16),
    ("nested_body", 6),
    ("not_found_apart", 16),
    ("two_clients", 16),
    ("unset_field", 4),
    ("upload_and_download", 16),
    ("wait_for_rate_limit", 16),
];

pub(crate) fn task() -> Outcome {
    let found: Vec<String> = CALLERS.iter().filter_map(|(name, most)| fault(name, *most)).collect();
    if !found.is_empty() {
        return Err(found.join("\n"));
    }
    let corpus = needs_beside(CORPUS)?;
    run(&mut cargo(&["build", "--package", "trine-cli", "--locked"]))?;
    let work = target().join("callers");
    workspace::empty(&work)?;
    for (name, document, _) in CLIENTS {
        generate(name, &corpus.join(document), &work)?;
    }
    copy(&work.join(FOLDER))?;
    let manifest = "[workspace]\nresolver = \"3\"\nmembers = [\"callers\"]\n";
    write(&work.join("Cargo.toml"), manifest)?;
    // With the versions of this repository, the dependencies are built already.
    let lock = std::fs::copy(root().join("Cargo.lock"), work.join("Cargo.lock"));
    lock.map_err(|error| failed(&work, &error))?;
    run(cargo(&["fmt", "--check", "--package", "callers"]).current_dir(&work))?;
    let mut lint = cargo(&["clippy", "--package", "callers", "--quiet", "--", "-D", "warnings"]);
    run(lint.current_dir(&work).env("CARGO_TARGET_DIR", target()))
}

/// Returns the fault of a caller's text: its length, or a word that a caller must not need.
fn fault(name: &str, most: usize) -> Option<String> {
    let path = root().join(FOLDER).join("src").join(format!("{name}.rs"));
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) => return Some(failed(&path, &error)),
    };
    let body = text
        .lines()
        .skip_while(|line| !line.starts_with("pub async fn "))
        .skip(1);
    let lines = body
        .take_while(|line| *line != "}")
        .filter(|line| !line.trim().is_empty())
        .count();
    if lines == 0 || lines > most {
        return Some(format!(
            "{FOLDER}/src/{name}.rs: expected a body of 1 to {most} lines, found {lines}"
        ));
    }
    let word = [".unwrap()", ".expect(", ".into()"]
        .into_iter()
        .find(|word| text.contains(word))?;
    Some(format!("{FOLDER}/src/{name}.rs: a caller must not need `{word}`"))
}

fn generate(name: &str, document: &Path, work: &Path) -> Outcome {
    let trine = target()
        .join("debug")
        .join(format!("trine{}", std::env::consts::EXE_SUFFIX));
    let mut command = Command::new(trine);
    run(command
        .arg("generate")
        .arg(document)
        .arg("-o")
        .arg(work.join(name))
        .args(["--name", name]))
}

/// Copies the callers to `folder`, with a manifest that has the clients beside it.
fn copy(folder: &Path) -> Outcome {
    let from = root().join(FOLDER);
    let entries = std::fs::read_dir(from.join("src")).map_err(|error| failed(&from, &error))?;
    for path in entries.flatten().map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default();
        write(&folder.join("src").join(name), &read(&path)?)?;
    }
    write(&folder.join("rustfmt.toml"), &read(&from.join("rustfmt.toml"))?)?;
    let clients: String = CLIENTS
        .iter()
        .map(|(name, _, groups)| dependency(name, groups))
        .collect();
    let package = "[package]\nname = \"callers\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n";
    let others = "serde_json = \"1\"\ntokio = { version = \"1\", features = [\"time\"] }\n";
    write(
        &folder.join("Cargo.toml"),
        &format!("{package}\n[dependencies]\n{clients}{others}"),
    )
}

fn dependency(name: &str, groups: &[&str]) -> String {
    let features = [&["transport"], groups].concat();
    format!("{name} = {{ path = \"../{name}\", default-features = false, features = {features:?} }}\n")
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| failed(path, &error))
}

fn write(path: &PathBuf, text: &str) -> Outcome {
    let folder = path.parent().unwrap_or(path);
    let written = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(path, text));
    written.map_err(|error| failed(path, &error))
}

fn failed(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}
