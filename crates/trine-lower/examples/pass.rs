//! Passes JSON values through the types of a document, without generating anything.
//!
//! `pass DOCUMENT [--everywhere]` reads lines of `index<TAB>value` and prints `+value` or `-why`
//! for each; the index is that of the component, and `--list` prints their JSON pointers.

use std::io::{BufRead, Write};
use std::path::Path;
use std::process::ExitCode;

use trine_ir::reading;
use trine_lower::{Options, TriState, lower};
use trine_parse::{FileLoader, parse};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |flag: &str| arguments.iter().any(|argument| argument == flag);
    let Some(path) = arguments.iter().find(|argument| !argument.starts_with("--")) else {
        return ExitCode::FAILURE;
    };
    let choices = trine_parse::Options::default();
    let loaded = FileLoader::for_document(Path::new(path), &choices);
    let parsed = loaded
        .ok()
        .and_then(|loader| parse(Path::new(path), &loader, &choices).ok());
    let Some(document) = parsed.and_then(|parsed| parsed.document) else {
        return ExitCode::FAILURE;
    };
    let tri_state = if has("--everywhere") {
        TriState::Everywhere
    } else {
        TriState::Sent
    };
    let (api, _) = lower(
        &document,
        &Options {
            tri_state,
            ..Options::default()
        },
    );
    if has("--list") {
        for (place, _) in &api.components {
            println!("{place}");
        }
        return ExitCode::SUCCESS;
    }
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines().map_while(Result::ok) {
        let Some((index, text)) = line.split_once('\t') else {
            continue;
        };
        let component = index.parse::<usize>().ok().and_then(|index| api.components.get(index));
        let answer = match (component, serde_json::from_str(text)) {
            (Some((_, ty)), Ok(value)) => reading::pass(&api, *ty, &value).map_err(|refusal| refusal.to_string()),
            _ => Err("no such component or value".to_owned()),
        };
        let written = match answer {
            Ok(value) => writeln!(out, "+{value}"),
            Err(why) => writeln!(out, "-{why}"),
        };
        if written.is_err() {
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
