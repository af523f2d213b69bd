//! `cargo xtask`: what CI runs is what a person runs.

mod aside;
mod bench;
mod callers;
mod ci;
mod corpus;
mod dates;
mod docs;
mod downstream;
mod examples;
mod fuzz;
mod growth;
mod mutants;
mod names;
mod page;
mod peers;
mod regen;
mod run;
mod semver;
mod spector;
mod tidy;
mod workspace;

use std::process::ExitCode;

const USAGE: &str = "usage: cargo xtask <task>

  ci          run everything that CI runs: format, lints, tidy, tests
  test        run all tests: of the workspace, of the generated crates and of the downstream example
  downstream  run the downstream example alone, also with its document edited
  regen       build trine and run `trine generate` for every client of trine.toml
  tidy        check the dependencies of crates and modules, the lengths of files, doc comments and unwanted words;
              --circles lists the cycles of modules that are left
  semver      compare clients of a growing document with cargo-semver-checks
  dates       lint clients whose dates are types of chrono or time, with every feature
  corpus      generate clients from a sample of ../shared/corpus (or from the given documents) and check them
  callers     compile ten programs with clients from ../shared/corpus, and count their lines
  docs        build the documentation of three large clients without warnings, and compile its examples
  fuzz        run cargo-fuzz for ten minutes, or for the given number of seconds
  mutants     change comparisons, guards and arms in the lowering of unions and presence (or in the given files, by
              their paths in crates/trine-lower), and list the changes that no test detects
  names       measure the names that trine chooses, for a sample of ../shared/corpus (--all: for all of it; or for
              the given documents), and print the worst 30 (--worst N: the worst N)
  bench       compare the reading and writing of responses with serde's derived implementations
  growth      measure generating a document (GitHub's, or the given one) once, twice, four and eight times
  peers       compare generating and compiling with other generators, which are installed (--documents, --tools and
              --columns choose; --write renews the table of docs/benchmarks.md)
  spector     run generated clients against Microsoft's scenarios for client generators (needs npm)
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
        Some("growth") => growth::task(&arguments[1..]),
        Some("peers") => peers::task(&arguments[1..]),
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
