//! The arguments of the command.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use trine::Day;

/// Rust client crates from OpenAPI documents.
#[derive(Debug, Parser)]
#[command(name = "trine", version, max_term_width = 100, arg_required_else_help = true)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Write a trine.toml for a document, and say what it holds
    Init(Init),
    /// Write client crates: all of trine.toml, or the one of SPEC
    Generate(Generate),
    /// Show every finding about a document
    Lint(Lint),
    /// List a document's operations and types as they will be named
    Inspect(Inspect),
    /// Say what a finding means, with an example
    Explain(Explain),
    /// Print completions for a shell
    Completions(Completions),
}

#[derive(Debug, clap::Args)]
pub(crate) struct Init {
    /// The OpenAPI document, a file
    pub(crate) spec: PathBuf,
    /// The crate's name; made of the document's title where it is not given
    #[arg(long)]
    pub(crate) name: Option<String>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Generate {
    /// The OpenAPI document: a file, `-` for stdin, or `git:REV:PATH`
    #[arg(requires = "output")]
    pub(crate) spec: Option<String>,
    /// The folder of the crate
    #[arg(short, long, value_name = "DIR", requires = "spec")]
    pub(crate) output: Option<PathBuf>,
    /// The crate's name (the output folder's where it is not given); without SPEC, the client to generate
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// The configuration: which clients there are; with SPEC, the options of this one
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// Write nothing; show what differs, and exit with 1 if anything does
    #[arg(long)]
    pub(crate) check: bool,
    /// Overwrite files that were edited by hand
    #[arg(long)]
    pub(crate) force: bool,
    /// Take the names that would be given without trine.lock; the old ones go on, deprecated
    #[arg(long)]
    pub(crate) rename: bool,
    /// Raise the package's version by what changes in api.txt, and add to CHANGELOG.md
    #[arg(long, conflicts_with = "check")]
    pub(crate) bump: bool,
    /// The day of the release, for CHANGELOG.md
    #[arg(long, value_name = "YYYY-MM-DD", requires = "bump")]
    pub(crate) date: Option<Day>,
    /// Leave out operations that have no reading, name them, and generate the others
    #[arg(long)]
    pub(crate) keep_going: bool,
    /// Format of the findings, on stderr
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
    /// The folder that references may not leave, instead of the document's own
    #[arg(long, value_name = "DIR")]
    pub(crate) ref_root: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Lint {
    /// The OpenAPI document: a file, `-` for stdin, or `git:REV:PATH`
    pub(crate) spec: String,
    /// Format of the findings
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
    /// Print what became of every keyword that the document has; findings go to stderr
    #[arg(long)]
    pub(crate) ledger: bool,
    /// Exit with 1 if a keyword of the document is treated so
    #[arg(long, value_enum)]
    pub(crate) deny: Vec<Treated>,
    /// The folder that references may not leave, instead of the document's own
    #[arg(long, value_name = "DIR")]
    pub(crate) ref_root: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Inspect {
    /// The OpenAPI document: a file, `-` for stdin, or `git:REV:PATH`
    pub(crate) spec: String,
    /// Format of the list
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: ListFormat,
    /// Print what this stage of the pipeline made of the document instead
    #[arg(long, value_enum, conflicts_with = "format")]
    pub(crate) stage: Option<Stage>,
    /// The client whose options and names are taken, of the configuration
    #[arg(long)]
    pub(crate) name: Option<String>,
    /// The configuration whose options are taken
    #[arg(long, value_name = "FILE")]
    pub(crate) config: Option<PathBuf>,
    /// The folder that references may not leave, instead of the document's own
    #[arg(long, value_name = "DIR")]
    pub(crate) ref_root: Option<PathBuf>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Explain {
    /// The code of a finding, `T0101` or `dangling-reference`
    pub(crate) code: String,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub(crate) shell: clap_complete::Shell,
}

/// The format of the findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum Format {
    /// For people, with the lines that they are about
    #[default]
    Text,
    /// One JSON object
    Json,
    /// SARIF 2.1.0
    Sarif,
    /// Annotations of GitHub's workflows
    Github,
}

/// The treatment of a keyword that is not honoured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Treated {
    /// The client does something near to what it says
    Approximated,
    /// It is written into the documentation
    Documentation,
    /// Nothing follows from it
    Ignored,
}

/// The format of the list of operations and types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum ListFormat {
    /// For people
    #[default]
    Text,
    /// One JSON object
    Json,
}

/// A stage of the pipeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Stage {
    /// The document, versions and references resolved
    Document,
    /// The model
    Api,
    /// The plan of the crate
    Plan,
}
