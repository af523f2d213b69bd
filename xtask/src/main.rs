//! `cargo xtask`: what CI runs is what a person runs.

mod bench;
mod callers;
mod ci;
mod corpus;
mod dates;
mod docs;
mod downstream;
mod examples;
mod fuzz;
mod mutants;
mod names;
mod regen;
mod run;
mod semver;
mod spector;
mod tidy;
mod workspace;

use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask <task>

  ci          format, lints, tidy, test
  test        every test: the workspace's, stale generated crates, the downstream example
  downstream  the downstream example alone, also with its document edited
  regen       build trine and run `trine generate` for every client of trine.toml
  tidy        arrows between crates, circles of modules, length of files, words that have no place here;
              --circles lists the circles that are left
  semver      let cargo-semver-checks judge a document that has grown
  dates       lint clients whose dates are of chrono or time, with every feature
  corpus      generate from a sample of ../shared/corpus (or the documents given) and check it
  callers     compile ten jobs of users over clients of ../shared/corpus, and count their lines
  docs        generate the clients of three large documents of ../shared/corpus, build their documentation without a
              warning, and compile the examples in it
  fuzz        let cargo-fuzz make documents for ten minutes, or for the seconds given
  mutants     change each comparison, guard and arm of the lowering's unions and presence (or of the files given,
              by their path in crates/trine-lower), and list the changes that no test notices
  names       count how the names that trine makes up read, over a sample of ../shared/corpus (--all: over all of it;
              or the documents given), and print the worst 30 (--worst N: as many)
  bench       measure the reading and writing of responses against the same types with serde derived
  spector     call Microsoft's scenarios for client generators, which are had by npm, with generated clients
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.first().map(String::as_str) {
        Some("ci") => ci::task(),
        Some("test") => ci::test(),
        Some("downstream") => downstream::task(),
        Some("regen") => regen::task(&arguments[1..]),
        Some("tidy") => tidy::task(&arguments[1..]),
        Some("semver") => semver::task(),
        Some("dates") => dates::task(),
        Some("corpus") => corpus::task(&arguments[1..]),
        Some("docs") => docs::task(),
        Some("fuzz") => fuzz::task(&arguments[1..]),
        Some("spector") => spector::task(&arguments[1..]),
        Some("mutants") => mutants::task(&arguments[1..]),
        Some("names") => names::task(&arguments[1..]),
        Some("bench") => bench::task(&arguments[1..]),
        Some("callers") => callers::task(),
        Some(_) | None => Err(USAGE.to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{}", message.trim_end());
            ExitCode::FAILURE
        }
    }
}
