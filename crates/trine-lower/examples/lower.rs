//! Lowers the documents given as arguments and prints what became of each: counts, findings,
//! broken invariants and time. `--dump` prints the model too, `--found` the findings.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Instant;

use trine_ir::{Api, Dispatch, Half, Kind};
use trine_lower::{Options, TriState, lower};
use trine_parse::{FileLoader, parse};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |flag: &str| arguments.iter().any(|argument| argument == flag);
    let options = Options {
        tri_state: if has("--everywhere") {
            TriState::Everywhere
        } else {
            TriState::Sent
        },
        ..Options::default()
    };
    for path in arguments.iter().filter(|argument| !argument.starts_with("--")) {
        let started = Instant::now();
        let choices = trine_parse::Options::default();
        let Ok(loader) = FileLoader::for_document(Path::new(path), &choices) else {
            println!("{path}: no such folder");
            continue;
        };
        let parsed = match parse(Path::new(path), &loader, &choices) {
            Ok(parsed) => parsed,
            Err(error) => {
                println!("{path}: {error}");
                continue;
            }
        };
        let read = started.elapsed();
        let Some(document) = &parsed.document else {
            println!("{path}: no document");
            continue;
        };
        let started = Instant::now();
        let (api, found) = lower(document, &options);
        let lowered = started.elapsed();
        let mut codes: BTreeMap<&str, usize> = BTreeMap::new();
        for finding in &found {
            *codes.entry(finding.code.name).or_default() += 1;
            if has("--found") {
                let place = finding.place.as_ref().map(ToString::to_string).unwrap_or_default();
                println!("  {} {place}: {}", finding.code, finding.message);
            }
        }
        println!(
            "{path}: {}; {codes:?}; read {read:?}, lowered {lowered:?}",
            counts(&api, document.operations.len())
        );
        for broken in trine_ir::check(&api) {
            println!("  BROKEN {broken}");
        }
        if has("--dump") {
            println!("{}", trine_ir::dump(&api));
        }
    }
}

fn counts(api: &Api, operations: usize) -> String {
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for ty in &api.types {
        let kind = match &ty.kind {
            Kind::Any => "any",
            Kind::Scalar(_) => "scalar",
            Kind::List(_) => "list",
            Kind::Tuple(_) => "tuple",
            Kind::Map(_) => "map",
            Kind::Enum(_) => "enum",
            Kind::Object(_) => "object",
            Kind::Union(union) => match &union.dispatch {
                Dispatch::Tag { .. } => "tagged",
                Dispatch::Arms(arms) if arms.iter().all(|arm| arm.certain) => "told",
                Dispatch::Arms(_) => "tried",
            },
        };
        *kinds.entry(kind).or_default() += 1;
        if ty.half != Half::Whole {
            *kinds.entry("split").or_default() += 1;
        }
    }
    let lost = operations - api.operations.len();
    format!(
        "{} operations ({lost} lost), {} webhooks, {} types {kinds:?}",
        api.operations.len(),
        api.webhooks.len(),
        api.types.len()
    )
}
