//! The arguments of the command.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use trine::Day;
use trine_diff::ignore::Date;

/// Exit codes, for the command and each of its subcommands.
const EXIT_CODES: &str = "\
Exit codes:
  0  success
  1  something to review: a stale client, a file that was edited by hand, a denied keyword, a change that --fail-on names
  2  the arguments or trine.toml are wrong
  3  the document cannot be generated; the findings say where
  4  a file cannot be read or written";

/// Examples of the main commands.
const EXAMPLES: &str = "\
Examples:
  trine init openapi.yaml                  Write trine.toml for a document
  trine generate                           Generate all clients of trine.toml
  trine generate openapi.yaml -o my-api    Generate one client into the folder my-api
  trine generate --check                   Fail if a generated client is stale
  trine lint openapi.yaml                  List all findings about a document
  trine diff old.yaml openapi.yaml         Report the changes between two documents
  trine explain T0101                      Explain a finding or a kind of change";

const INIT_EXAMPLES: &str = "\
Examples:
  trine init openapi.yaml
  trine init spec/pets.json --name pet-store";

const GENERATE_EXAMPLES: &str = "\
Examples:
  trine generate
  trine generate --name pets --check
  trine generate openapi.yaml -o my-api --name my_api
  trine generate git:HEAD~1:spec/api.yaml -o /tmp/before
  trine generate --bump --date 2025-01-31";

const LINT_EXAMPLES: &str = "\
Examples:
  trine lint openapi.yaml
  trine lint openapi.yaml --format sarif > findings.sarif
  trine lint openapi.yaml --ledger --deny ignored --deny approximated";

const INSPECT_EXAMPLES: &str = "\
Examples:
  trine inspect openapi.yaml
  trine inspect openapi.yaml --format json
  trine inspect openapi.yaml --config trine.toml --name pets";

const DIFF_EXAMPLES: &str = "\
Examples:
  trine diff openapi.yaml
  trine diff old.yaml new.yaml --fail-on breaking --ignore accepted.toml
  trine diff git:v1.2.0:spec/api.yaml spec/api.yaml --config trine.toml --name pets";

const WHERE_EXAMPLES: &str = "\
Examples:
  trine where types::Pet::name
  trine where 'pets().get' --name pets
  trine where '#/components/schemas/Pet/properties/name'
  trine where spec/pets.yaml:17";

const COST_EXAMPLES: &str = "\
Examples:
  trine cost --name pets
  trine cost --spec openapi.yaml --format json";

const EXPLAIN_EXAMPLES: &str = "\
Examples:
  trine explain T0101
  trine explain dangling-reference
  trine explain operation-removed";

const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  trine completions bash > ~/.local/share/bash-completion/completions/trine
  trine completions fish > ~/.config/fish/completions/trine.fish";

/// Generate Rust client crates from OpenAPI documents
#[derive(Debug, Parser)]
#[command(
    name = "trine",
    version,
    max_term_width = 100,
    arg_required_else_help = true,
    after_help = format!("{EXAMPLES}\n\n{EXIT_CODES}")
)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Write a trine.toml for a document, and print a summary of the document
    #[command(after_help = INIT_EXAMPLES)]
    Init(Init),
    /// Generate client crates: all clients of trine.toml, or one from SPEC
    #[command(after_help = format!("{GENERATE_EXAMPLES}\n\n{EXIT_CODES}"))]
    Generate(Generate),
    /// List all findings about a document
    #[command(after_help = format!("{LINT_EXAMPLES}\n\n{EXIT_CODES}"))]
    Lint(Lint),
    /// List the operations and types of a document with their names in Rust
    #[command(after_help = INSPECT_EXAMPLES)]
    Inspect(Inspect),
    /// Show the line of the document that a Rust item comes from, or the items that come from a place
    #[command(after_help = WHERE_EXAMPLES)]
    Where(Where),
    /// Count the lines and public items of each part of a client
    #[command(after_help = COST_EXAMPLES)]
    Cost(Cost),
    /// Report the changes between two documents, on the wire and for Rust code that calls the client
    #[command(after_help = format!("{DIFF_EXAMPLES}\n\n{EXIT_CODES}"))]
    Diff(Diff),
    /// Explain a finding or a kind of change
    #[command(after_help = EXPLAIN_EXAMPLES)]
    Explain(Explain),
    /// Print shell completions
    #[command(after_help = COMPLETIONS_EXAMPLES)]
    Completions(Completions),
}

#[derive(Debug, clap::Args)]
pub(crate) struct Init {
    /// Path of the OpenAPI document
    pub(crate) spec: PathBuf,
    /// Name of the crate: ASCII letters, digits, `-` and `_` [default: from the document's title]
    #[arg(long)]
    pub(crate) name: Option<String>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Generate {
    /// OpenAPI document: a path, `-` for stdin, or `git:REV:PATH` [default: the clients of trine.toml]
    #[arg(requires = "output")]
    pub(crate) spec: Option<String>,
    /// Folder of the generated crate; required with SPEC
    #[arg(short, long, value_name = "DIR", requires = "spec")]
    pub(crate) output: Option<PathBuf>,
    /// With SPEC, the name of the crate [default: the name of DIR]; without SPEC, the only client to generate
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// Configuration file [default: trine.toml; with SPEC, none]; with SPEC, only its options are used
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Write nothing; print a diff and exit with 1 if a client is stale
    #[arg(long)]
    pub(crate) check: bool,
    /// Overwrite files that were edited by hand, and files that trine did not write
    #[arg(long)]
    pub(crate) force: bool,
    /// Use the names that a first run would choose, and keep the old names as deprecated aliases
    #[arg(long)]
    pub(crate) rename: bool,
    /// Raise the package's version according to the changes in api.txt, and add them to CHANGELOG.md
    #[arg(long, conflicts_with = "check")]
    pub(crate) bump: bool,
    /// Date of the release in CHANGELOG.md, such as 2025-01-31 [default: no date]
    #[arg(long, value_name = "YYYY-MM-DD", requires = "bump")]
    pub(crate) date: Option<Day>,
    /// Write the document, as its overlays change it, to FILE too, as JSON or YAML; requires a single client
    #[arg(long, value_name = "FILE", conflicts_with = "check")]
    pub(crate) effective: Option<PathBuf>,
    /// Leave out operations that have errors, list them, and generate the others
    #[arg(long)]
    pub(crate) keep_going: bool,
    /// Format of the findings on stderr
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
    /// Folder that `$ref`s to other files must not leave [default: the document's folder]
    #[arg(long, value_name = "DIR")]
    pub(crate) ref_root: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Lint {
    /// OpenAPI document: a path, `-` for stdin, or `git:REV:PATH`
    pub(crate) spec: String,
    /// Format of the findings
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
    /// Name of the client in FILE whose options are used [default: client]
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// Configuration file, whose overlays are applied [default: none]
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Print the treatment of every keyword in the document, and the findings on stderr
    #[arg(long)]
    pub(crate) ledger: bool,
    /// Exit with 1 if a keyword of the document has this treatment; may be repeated [default: none]
    #[arg(long, value_enum, value_name = "TREATMENT")]
    pub(crate) deny: Vec<Treated>,
    /// Folder that `$ref`s to other files must not leave [default: the document's folder]
    #[arg(long, value_name = "DIR")]
    pub(crate) ref_root: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Inspect {
    /// OpenAPI document: a path, `-` for stdin, or `git:REV:PATH`
    pub(crate) spec: String,
    /// Format of the list
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: ListFormat,
    /// Print the result of this stage of the pipeline instead of the list
    #[arg(long, value_enum, conflicts_with = "format")]
    pub(crate) stage: Option<Stage>,
    /// Name of the client in FILE whose options and lock are used [default: client]
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// Configuration file [default: none]
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Folder that `$ref`s to other files must not leave [default: the document's folder]
    #[arg(long, value_name = "DIR")]
    pub(crate) ref_root: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Diff {
    /// Old document: a path, `-` for stdin, or `git:REV:PATH`; without NEW, the path of a file that is compared with `HEAD`
    pub(crate) old: String,
    /// New document: a path, `-` for stdin, or `git:REV:PATH` [default: OLD, compared with `git:HEAD:OLD`]
    pub(crate) new: Option<String>,
    /// Further arguments of git, which calls the command as a diff driver
    #[arg(hide = true)]
    pub(crate) git: Vec<String>,
    /// Format of the report
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: ReportFormat,
    /// Most bytes of a report in Markdown; changes that do not fit are left out from the end, and counted
    #[arg(long, value_name = "BYTES", default_value_t = trine_diff::render::MARKDOWN_BYTES)]
    pub(crate) max_bytes: usize,
    /// Exit with 1 if a change has this verdict; may be repeated [default: none]
    #[arg(long, value_enum, value_name = "VERDICT", value_delimiter = ',')]
    pub(crate) fail_on: Vec<FailOn>,
    /// List of changes that are not reported: a TOML file with fingerprints and reasons
    #[arg(long, value_name = "FILE")]
    pub(crate) ignore: Option<PathBuf>,
    /// Add the changes that are reported to this list of changes to ignore
    #[arg(long, value_name = "FILE")]
    pub(crate) write_ignore: Option<PathBuf>,
    /// Date that entries of the list end by, such as 2025-01-31 [default: today, in UTC]
    #[arg(long, value_name = "YYYY-MM-DD", requires = "ignore")]
    pub(crate) today: Option<Date>,
    /// Name of the client in the configuration whose options and lock are used [default: client]
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// Configuration file [default: none]
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Lock with the names of the existing client [default: that of the client in the configuration, or none]
    #[arg(long, value_name = "FILE")]
    pub(crate) lock: Option<PathBuf>,
    /// Folder that `$ref`s to other files must not leave [default: the document's folder]
    #[arg(long, value_name = "DIR")]
    pub(crate) ref_root: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Where {
    /// Path of an item (`types::Pet::name`, `pets().get`), line of api.txt, JSON pointer (`#/paths/~1pets`), or `FILE:LINE`
    pub(crate) item: String,
    #[command(flatten)]
    pub(crate) of: Of,
    /// Format of the list
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: ListFormat,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Cost {
    #[command(flatten)]
    pub(crate) of: Of,
    /// Format of the list
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: ListFormat,
}

/// The clients that a command is about.
#[derive(Debug, clap::Args)]
pub(crate) struct Of {
    /// OpenAPI document: a path, `-` for stdin, or `git:REV:PATH` [default: the clients of trine.toml]
    #[arg(long)]
    pub(crate) spec: Option<String>,
    /// Name of the client in FILE; with --spec, the one whose options and lock are used [default: all]
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// Configuration file [default: trine.toml; with --spec, none]
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Folder that `$ref`s to other files must not leave [default: the document's folder]
    #[arg(long, value_name = "DIR")]
    pub(crate) ref_root: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Explain {
    /// Number or name of a finding, or a kind of change, such as `T0101`, `dangling-reference` or `operation-removed`
    pub(crate) code: String,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Completions {
    /// Shell that reads the completions
    #[arg(value_enum)]
    pub(crate) shell: clap_complete::Shell,
}

/// The format of the findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum Format {
    /// Text with the lines of the document
    #[default]
    Text,
    /// One JSON object
    Json,
    /// SARIF 2.1.0
    Sarif,
    /// Annotations for GitHub Actions
    Github,
}

/// The format of a report about changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum ReportFormat {
    /// Text, the worst changes first
    #[default]
    Text,
    /// Markdown for a comment on a pull request
    Markdown,
    /// HTML page with filters, in one file
    Html,
    /// One JSON object
    Json,
    /// SARIF 2.1.0, on the lines of the new document
    Sarif,
    /// Annotations for GitHub Actions, on the lines of the new document
    Github,
}

/// The verdict that lets `trine diff` exit with 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum FailOn {
    /// A request or a response that worked before does not work any more
    Breaking,
    /// Breaking, or a response has values that a reader may not expect
    Closed,
    /// Rust code that calls the client does not compile any more, or means something else
    Rust,
    /// Any change
    Any,
}

/// The treatment of a keyword that is not honoured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Treated {
    /// The client follows the keyword in part
    Approximated,
    /// The keyword only appears in the documentation of the client
    Documentation,
    /// The keyword has no effect
    Ignored,
}

/// The format of the list of operations and types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum ListFormat {
    /// Text
    #[default]
    Text,
    /// One JSON object
    Json,
}

/// A stage of the pipeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Stage {
    /// The document, with references resolved
    Document,
    /// The model of the API
    Api,
    /// The plan of the crate
    Plan,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;
    use clap::builder::PossibleValue;

    use super::Args;

    #[test]
    fn every_command_and_argument_has_help() {
        for command in Args::command().get_subcommands() {
            assert!(command.get_about().is_some(), "{}", command.get_name());
            for argument in command.get_arguments() {
                let name = argument.get_id();
                assert!(argument.get_help().is_some(), "{} {name}", command.get_name());
                // The names of shells speak for themselves.
                let values = argument.get_possible_values();
                let is_told = |value: &PossibleValue| name == "shell" || value.get_help().is_some();
                let is_switch = !argument.get_action().takes_values();
                assert!(is_switch || values.iter().all(is_told), "{name}: {values:?}");
            }
        }
    }
}
