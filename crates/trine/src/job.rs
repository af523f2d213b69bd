//! A job: a document, and the client that is made of it.

use std::path::PathBuf;

use trine_diag::{Diagnostic, Severity, Sources};
use trine_emit::{File, Listed};
use trine_ir::Api;
use trine_parse::Ledger;
use trine_parse::document::Document;
use trine_plan::{GivenNames, Layout, NameLock, Plan};

use crate::CrateName;
use crate::bump::Bump;
use crate::config::Choices;

/// The options for making a client of a document.
#[derive(Debug, Clone)]
pub struct Job {
    /// The options for reading the document.
    pub reading: trine_parse::Options,
    /// The user's choices.
    pub choices: Choices,
    /// The crate's name.
    pub name: CrateName,
    /// A crate or one file.
    pub layout: Layout,
    /// The names that an earlier run gave.
    pub names: NameLock,
    /// The package's version that an earlier run gave.
    pub version: Option<String>,
    /// The names that take precedence: those of earlier runs, or those that a first run would choose.
    pub given_names: GivenNames,
    /// The treatment of operations that have no reading.
    pub unreadable: Unreadable,
    /// The treatment of choices that do not fit the document.
    pub misfit: Misfit,
    /// The wish for the package's next version.
    pub bump: Option<Bump>,
}

/// The treatment of operations that have no reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Unreadable {
    /// The document is refused.
    #[default]
    Refuse,
    /// They are left out and named; the others are generated.
    LeaveOut,
}

/// The treatment of choices that do not fit the document: a name for an operation that it does not have, say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Misfit {
    /// The run ends with a usage error.
    #[default]
    Refuse,
    /// The choice has no effect and is named: of two versions of a document, one may lack what the choices are about.
    Pass,
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
            version: None,
            given_names: GivenNames::default(),
            unreadable: Unreadable::default(),
            misfit: Misfit::default(),
            bump: None,
        }
    }

    /// Returns the options of the planner.
    pub(crate) fn planning(&self, files: &[String]) -> trine_plan::Options {
        trine_plan::Options {
            crate_name: self.name.to_string(),
            runtime: self.choices.runtime,
            layout: self.layout,
            contents: self.choices.contents,
            format: self.choices.format,
            dates: self.choices.dates,
            rename: self.choices.rename.clone(),
            auth: self.choices.auth.methods().clone(),
            old_names: self.choices.old_names,
            given_names: self.given_names,
            pages: self.choices.pages.choices().clone(),
            package: self.choices.package.clone(),
            version: self.version.clone(),
            files: files.to_vec(),
        }
    }
}

/// The results of all layers for a document, as far as each was reached.
#[derive(Debug)]
pub struct Compiled {
    /// The texts that diagnostics point into.
    pub sources: Sources,
    /// The findings, in the order of the layers.
    pub diagnostics: Vec<Diagnostic>,
    /// Every file that was read.
    pub inputs: Vec<PathBuf>,
    /// The treatment of every keyword.
    pub ledger: Ledger,
    /// The document, if the root has a reading.
    pub document: Option<Document>,
    /// The operations that were left out, where that was asked for and could be done.
    pub left_out: Option<Vec<String>>,
    /// Its model and its plan.
    pub planned: Option<(Api, Plan)>,
    /// The choices that did not fit the document, with places and help, where that is not refused.
    pub misfits: Vec<String>,
}

impl Compiled {
    /// Returns true if a part of the document has no reading and was not left out.
    pub fn has_errors(&self) -> bool {
        let errors = self.diagnostics.iter().any(|found| found.severity == Severity::Error);
        self.planned.is_none() || (errors && self.left_out.is_none())
    }

    /// The public items of the client, sorted by their lines in `api.txt`; none where nothing was planned.
    pub fn items(&self) -> Vec<Listed<'_>> {
        let planned = self.planned.as_ref();
        planned.map(|(_, plan)| trine_emit::items(plan)).unwrap_or_default()
    }

    /// The text of `api.txt`; empty where nothing was planned.
    pub fn surface(&self) -> String {
        let planned = self.planned.as_ref();
        planned.map(|(_, plan)| trine_emit::surface(plan)).unwrap_or_default()
    }

    /// The files of the client, without its lock; none where nothing was planned.
    pub fn files(&self) -> Vec<File> {
        let planned = self.planned.as_ref();
        planned.map(|(_, plan)| trine_emit::emit(plan)).unwrap_or_default()
    }
}
