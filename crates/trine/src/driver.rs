//! The pipeline, one call per layer:
//!
//! ```text
//! bytes ──parse──▶ Document ──lower──▶ ir::Api ──plan──▶ Plan ──emit──▶ files ──write──▶ generated/<name>
//! ```
//!
//! Every layer runs as far as the one before it gave anything, so that one run shows every
//! finding. Whoever calls looks at [`Compiled::has_errors`] before writing.

use std::path::{Path, PathBuf};

use trine_diag::{Diagnostic, Severity, Sources};
use trine_emit::File;
use trine_ir::Api;
use trine_parse::document::Document;
use trine_parse::{Ledger, Loader, Parsed};
use trine_plan::{Layout, NameLock, Plan};

use crate::config::Choices;
use crate::leave_out::leave_out;
use crate::{CrateName, Error, Result};

/// What is to be made of a document.
#[derive(Debug, Clone)]
pub struct Job {
    /// How it is read.
    pub reading: trine_parse::Options,
    /// What the user chose.
    pub choices: Choices,
    /// The crate's name.
    pub name: CrateName,
    /// A crate or one file.
    pub layout: Layout,
    /// The names that an earlier run gave.
    pub names: NameLock,
    /// What becomes of operations that have no reading.
    pub unreadable: Unreadable,
}

/// What becomes of operations that have no reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Unreadable {
    /// The document is refused.
    #[default]
    Refuse,
    /// They are left out and named; the others are generated.
    LeaveOut,
}

impl Job {
    /// A crate called `name`, without earlier names.
    pub fn new(name: CrateName, choices: Choices, reading: trine_parse::Options) -> Self {
        Self {
            reading,
            choices,
            name,
            layout: Layout::Crate,
            names: NameLock::default(),
            unreadable: Unreadable::default(),
        }
    }

    fn planning(&self) -> trine_plan::Options {
        trine_plan::Options {
            crate_name: self.name.to_string(),
            runtime: self.choices.runtime,
            layout: self.layout,
            rename: self.choices.rename.clone(),
        }
    }
}

/// What the layers made of a document, each as far as it came.
#[derive(Debug)]
pub struct Compiled {
    /// The texts that diagnostics point into.
    pub sources: Sources,
    /// What was found, in the order of the layers.
    pub diagnostics: Vec<Diagnostic>,
    /// Every file that was read.
    pub inputs: Vec<PathBuf>,
    /// What became of every keyword.
    pub ledger: Ledger,
    /// The document, if the root has a reading.
    pub document: Option<Document>,
    /// The operations that were left out, where that was asked for and could be done.
    pub left_out: Option<Vec<String>>,
    /// Its model and its plan.
    pub planned: Option<(Api, Plan)>,
}

/// Reads the document at `spec` through `loader` and takes it as far as a plan.
///
/// # Errors
/// An I/O error where the root cannot be read. What is wrong in a document is a diagnostic.
pub fn compile(spec: &Path, loader: &dyn Loader, job: &Job) -> Result<Compiled> {
    let parsed = trine_parse::parse(spec, loader, &job.reading);
    let parsed = parsed.map_err(|error| Error::io("read", &error.path, error.source))?;
    let Parsed {
        mut document,
        sources,
        mut diagnostics,
        files,
        ledger,
    } = parsed;
    let left_out = match (job.unreadable, &mut document) {
        (Unreadable::LeaveOut, Some(document)) => leave_out(document, &diagnostics),
        (Unreadable::Refuse, _) | (Unreadable::LeaveOut, None) => None,
    };
    let planned = document.as_ref().map(|document| {
        let (api, found) = trine_lower::lower(document, &job.choices.lower);
        diagnostics.extend(found);
        let (plan, found) = trine_plan::plan(&api, &job.planning(), &job.names);
        diagnostics.extend(found);
        (api, plan)
    });
    in_document_order(&mut diagnostics, &sources);
    Ok(Compiled {
        sources,
        diagnostics,
        inputs: files,
        ledger,
        document,
        left_out,
        planned,
    })
}

/// A reader goes through a document from top to bottom, whichever layer found what.
fn in_document_order(diagnostics: &mut [Diagnostic], sources: &Sources) {
    diagnostics.sort_by_cached_key(|found| {
        let place = found.place.as_ref();
        let position = found
            .position
            .or_else(|| place.and_then(|place| sources.position(place)));
        (place.map(|place| place.file), position)
    });
}

impl Compiled {
    /// Whether something has no reading and was not left out.
    pub fn has_errors(&self) -> bool {
        let errors = self.diagnostics.iter().any(|found| found.severity == Severity::Error);
        self.planned.is_none() || (errors && self.left_out.is_none())
    }

    /// The files of the client, without its lock; none where nothing was planned.
    pub fn files(&self) -> Vec<File> {
        self.planned
            .as_ref()
            .map(|(api, plan)| trine_emit::emit(api, plan))
            .unwrap_or_default()
    }
}
