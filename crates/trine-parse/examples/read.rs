//! Reads the documents that are named as arguments and prints, for each, one line of sums and its diagnostics, at most three of each kind that is no error:
//! `read [--quiet] DOCUMENT…`.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use trine_diag::{Severity, render};
use trine_parse::{FileLoader, Options, Parsed, parse};

fn main() -> ExitCode {
    let (flags, paths): (Vec<_>, Vec<_>) = std::env::args()
        .skip(1)
        .partition(|argument| argument.starts_with("--"));
    let quiet = flags.iter().any(|flag| flag == "--quiet");
    let mut failed = false;
    for path in paths {
        let start = Instant::now();
        match read(Path::new(&path)) {
            Ok(parsed) => show(&path, &parsed, start.elapsed().as_secs_f64(), quiet),
            Err(message) => {
                println!("{path}\tunreadable\t{message}");
                failed = true;
            }
        }
    }
    if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn read(path: &Path) -> Result<Parsed, String> {
    let options = Options::default();
    let loader = FileLoader::for_document(path, &options).map_err(|error| error.to_string())?;
    parse(path, &loader, &options).map_err(|error| error.to_string())
}

fn show(path: &str, parsed: &Parsed, seconds: f64, quiet: bool) {
    let count = |severity| {
        parsed
            .diagnostics
            .iter()
            .filter(|found| found.severity == severity)
            .count()
    };
    let [errors, warnings, notes] = [Severity::Error, Severity::Warning, Severity::Note].map(count);
    let sums = parsed.document.as_ref().map_or_else(
        || "no document".to_owned(),
        |document| {
            format!(
                "{} operations\t{} schemas",
                document.operations.len(),
                document.schemas.len()
            )
        },
    );
    let files = parsed.files.len();
    println!("{path}\t{sums}\t{files} files\t{errors} errors\t{warnings} warnings\t{notes} notes\t{seconds:.2} s");
    if quiet {
        return;
    }
    let mut kinds: BTreeMap<u16, usize> = BTreeMap::new();
    let mut few = parsed.diagnostics.clone();
    few.retain(|found| {
        let times = kinds.entry(found.code.number).or_default();
        *times += 1;
        *times <= 3 || found.severity == Severity::Error
    });
    print!("{}", render::text(&few, &parsed.sources, render::Style::Plain));
}
