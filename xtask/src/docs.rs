//! `cargo xtask docs`: the documentation of clients of large documents has no warning, and its examples compile.

use std::process::Command;

use crate::corpus::CORPUS;
use crate::run::{Outcome, cargo, needs_beside, run, target};
use crate::workspace;

/// The documents, each with the name of its crate.
const DOCUMENTS: &[(&str, &str)] = &[
    ("real/humanloop-v5.json", "humanloop_docs"),
    ("real/box.json", "box_docs"),
    ("real/openai.yaml", "openai_docs"),
];

pub(crate) fn task() -> Outcome {
    let corpus = needs_beside(CORPUS)?;
    run(&mut cargo(&["build", "--package", "trine-cli", "--locked"]))?;
    let trine = target()
        .join("debug")
        .join(format!("trine{}", std::env::consts::EXE_SUFFIX));
    let work = target().join("docs");
    workspace::empty(&work)?;
    for (path, name) in DOCUMENTS {
        let mut generate = Command::new(&trine);
        generate
            .arg("generate")
            .arg(corpus.join(path))
            .arg("-o")
            .arg(work.join(name));
        run(generate.args(["--name", name]))?;
    }
    let members: Vec<String> = DOCUMENTS.iter().map(|(_, name)| (*name).to_owned()).collect();
    workspace::make(&work, &members)?;
    let in_it = |arguments: &[&str]| {
        let mut command = cargo(arguments);
        command.current_dir(&work).env("CARGO_TARGET_DIR", target());
        command
    };
    let mut docs = in_it(&["doc", "--workspace", "--no-deps", "--quiet"]);
    run(docs.env("RUSTDOCFLAGS", "-D warnings"))?;
    run(&mut in_it(&["test", "--doc", "--workspace", "--quiet"]))
}
