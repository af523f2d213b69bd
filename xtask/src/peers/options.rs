//! The choices of a run: which documents, which tools, which stages, how often.

use super::rows::{DOCUMENTS, Document};
use super::tools::{TOOLS, Tool};

/// A thing that is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// The generating, and what it wrote.
    Generate,
    /// `cargo check` of the crate.
    Check,
    /// `cargo build` of the crate.
    Debug,
    /// `cargo build --release` of the crate.
    Release,
    /// `cargo build --release` of a program with one call, and that program's size.
    Call,
}

/// The stages and their names, in the order in which they are measured.
const STAGES: &[(&str, Stage)] = &[
    ("generate", Stage::Generate),
    ("check", Stage::Check),
    ("debug", Stage::Debug),
    ("release", Stage::Release),
    ("call", Stage::Call),
];

/// The choices.
pub(crate) struct Options {
    pub(crate) documents: Vec<&'static Document>,
    pub(crate) tools: Vec<&'static Tool>,
    pub(crate) stages: Vec<Stage>,
    /// The number of times that each thing is measured.
    pub(crate) runs: usize,
    /// The seconds after which a program is stopped.
    pub(crate) patience: u32,
    /// The table and the plot of the docs are renewed.
    write: bool,
}

pub(crate) const USAGE: &str = "usage: cargo xtask peers [option]…
  --documents NAME,…   of humanloop, kittycad, box_api, openai, stripe, github
  --tools NAME,…       of trine, ploidy, openapi-to-rust, oas3-gen, progenitor
  --columns NAME,…     of generate, check, debug, release, call; generate is always measured
  --runs N             how often each is measured, 3 unless given
  --patience SECONDS   when a program is given up, 1800 unless given
  --write              renews the table and the plot of docs/benchmarks.md; needs three runs or more";

impl Options {
    /// The choices of the arguments; all there is without any.
    pub(crate) fn of(arguments: &[String]) -> Result<Self, String> {
        let mut options = Self {
            documents: DOCUMENTS.iter().collect(),
            tools: TOOLS.iter().collect(),
            stages: STAGES.iter().map(|(_, stage)| *stage).collect(),
            runs: 3,
            patience: 1800,
            write: false,
        };
        let mut arguments = arguments.iter();
        while let Some(option) = arguments.next() {
            if option == "--write" {
                options.write = true;
                continue;
            }
            let value = arguments.next().ok_or(USAGE)?;
            match option.as_str() {
                "--documents" => options.documents = chosen(DOCUMENTS.iter(), value, |document| document.name)?,
                "--tools" => options.tools = chosen(TOOLS.iter(), value, |tool| tool.name)?,
                "--columns" => {
                    let stages = chosen(STAGES.iter(), value, |(name, _)| *name)?;
                    options.stages = stages.into_iter().map(|(_, stage)| *stage).collect();
                }
                "--runs" => options.runs = number(value)?,
                "--patience" => options.patience = number(value)?,
                _ => return Err(USAGE.to_owned()),
            }
        }
        match options.write && options.runs < 3 {
            true => Err(USAGE.to_owned()),
            false => Ok(options),
        }
    }

    /// Returns true if the docs are renewed.
    pub(crate) fn writes(&self) -> bool {
        self.write
    }

    /// Returns true if a stage is measured.
    pub(crate) fn has(&self, stage: Stage) -> bool {
        self.stages.contains(&stage)
    }

    /// The command that makes the same choices again.
    pub(crate) fn command(&self) -> String {
        let names = |names: Vec<&str>| names.join(",");
        let mut command = "cargo xtask peers --write".to_owned();
        if self.documents.len() < DOCUMENTS.len() {
            let documents = self.documents.iter().map(|document| document.name);
            command += &format!(" --documents {}", names(documents.collect()));
        }
        if self.tools.len() < TOOLS.len() {
            command += &format!(" --tools {}", names(self.tools.iter().map(|tool| tool.name).collect()));
        }
        if self.stages.len() < STAGES.len() {
            let stages = STAGES.iter().filter(|(_, stage)| self.has(*stage));
            command += &format!(" --columns {}", names(stages.map(|(name, _)| *name).collect()));
        }
        if self.runs != 3 {
            command += &format!(" --runs {}", self.runs);
        }
        command
    }
}

/// The things that a list names, in their own order.
fn chosen<T>(
    all: impl Iterator<Item = &'static T>,
    list: &str,
    name: fn(&T) -> &str,
) -> Result<Vec<&'static T>, String> {
    let all: Vec<&'static T> = all.collect();
    let wanted: Vec<&str> = list.split(',').collect();
    match wanted.iter().find(|wanted| all.iter().all(|one| name(one) != **wanted)) {
        Some(unknown) => Err(format!("{unknown:?} is none of them\n{USAGE}")),
        None => Ok(all.into_iter().filter(|one| wanted.contains(&name(one))).collect()),
    }
}

fn number<T: std::str::FromStr>(text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("{text:?} is no number\n{USAGE}"))
}
