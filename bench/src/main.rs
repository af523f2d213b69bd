//! `trine-bench TRINE WORK CORPUS CHECKS [FILTER…]`: how fast generated clients read and write the largest responses of
//! real documents, against the same types with serde derived. `cargo xtask bench` calls it.

mod client;
mod derived;
mod forms;
mod report;
mod workspace;

use std::path::PathBuf;
use std::process::ExitCode;

use client::Places;

/// The documents, and what their crates are called.
const DOCUMENTS: &[(&str, &str)] = &[
    ("real/github.json", "github"),
    ("real/openai.yaml", "openai"),
    ("real/adyen-CheckoutService.json", "adyen"),
    ("real/box.json", "boxcom"),
    ("real/kittycad.json", "kittycad"),
];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [trine, work, corpus, checks, more @ ..] = arguments.as_slice() else {
        eprintln!("usage: trine-bench TRINE WORK CORPUS CHECKS [FILTER...]");
        return ExitCode::FAILURE;
    };
    let [trine, work, corpus, checks] = [trine, work, corpus, checks].map(PathBuf::from);
    match bench(
        &Places {
            corpus,
            checks,
            trine,
            work,
        },
        more,
    ) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{}", message.trim_end());
            ExitCode::FAILURE
        }
    }
}

fn bench(places: &Places, more: &[String]) -> Result<(), String> {
    let mut clients = Vec::new();
    for (document, name) in DOCUMENTS {
        if places.corpus.join(document).exists() {
            clients.push(client::make(places, document, name)?);
        } else {
            println!("{document} is not in {}; left out", places.corpus.display());
        }
    }
    workspace::make(&places.work, &clients)?;
    let target = places.work.join("target");
    workspace::run(&places.work, &target, more)?;
    let table = report::table(&target.join("criterion"), &clients);
    println!("{table}");
    client::write(&places.work.join("table.md"), &table)?;
    Ok(())
}
