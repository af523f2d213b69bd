//! The pipeline, one call per layer:
//!
//! ```text
//! bytes ──parse──▶ Document ──lower──▶ ir::Api ──plan──▶ Plan ──emit──▶ files ──write──▶ generated/<name>
//! ```
//!
//! Every layer runs as far as the one before it gave anything, so that one run shows every
//! finding. Whoever calls looks at [`Compiled::has_errors`] before writing.

use std::path::{Path, PathBuf};

use trine_diag::{Diagnostic, Sources};
use trine_ir::Api;
use trine_parse::document::Document;
use trine_parse::{Ledger, Loader};

use crate::correct::correct;
pub use crate::job::{Compiled, Job, Misfit, Unreadable};
use crate::leave_out::leave_out;
use crate::select::{refuse_unknown, select};
use crate::{Error, Result, config, lock, overlays};
pub use trine_emit::Listed;
pub use trine_plan::GivenNames;

/// Reads the document at `spec` through `loader` and takes it as far as a plan;
/// [`Compiled::files`] are the next step, [`crate::write`] the last.
///
/// # Errors
/// An I/O error where the root cannot be read; a usage error where the choices name what the document does not have.
/// Faults of the document are diagnostics, not errors.
pub fn compile(spec: &Path, loader: &dyn Loader, job: &Job) -> Result<Compiled> {
    lower(spec, loader, job)?.plan(job)
}

/// Reads the document at `spec` through `loader` and takes it as far as its model, which no name of an earlier run
/// changes.
///
/// # Errors
/// As for [`compile`].
pub fn lower(spec: &Path, loader: &dyn Loader, job: &Job) -> Result<Lowered> {
    let parsed = trine_parse::parse(spec, loader, &overlays::reading(job)?);
    let parsed = parsed.map_err(|error| Error::io("read", &error.path, error.source))?;
    let (mut document, mut diagnostics) = (parsed.document, parsed.diagnostics);
    let files = lock::files::relative(&parsed.files);
    let mut misfits = Misfits::new(job);
    if let Some(document) = &mut document {
        misfits.take(correct(document, &parsed.root, &files, &job.choices.corrections))?;
        misfits.take(config::enums::refuse_unknown(document, &job.choices))?;
        misfits.take(refuse_unknown(document, &job.choices.include, &job.choices.exclude))?;
        select(document, &mut diagnostics, &job.choices.include, &job.choices.exclude)?;
    }
    let left_out = match (job.unreadable, &mut document) {
        (Unreadable::LeaveOut, Some(document)) => leave_out(document, &diagnostics),
        (Unreadable::Refuse, _) | (Unreadable::LeaveOut, None) => None,
    };
    if let Some(document) = &document {
        let added = &job.choices.lower.schemes;
        let has_own = !document.security_schemes.is_empty();
        misfits.take(job.choices.auth.refuse_added(added, has_own))?;
    }
    drop(parsed.root);
    let api = document.as_ref().map(|document| {
        let (api, found) = trine_lower::lower(document, &job.choices.lower);
        diagnostics.extend(found);
        api
    });
    Ok(Lowered {
        sources: parsed.sources,
        inputs: parsed.files,
        ledger: parsed.ledger,
        diagnostics,
        document,
        left_out,
        api,
        misfits,
    })
}

/// A document as far as its model.
#[derive(Debug)]
pub struct Lowered {
    sources: Sources,
    diagnostics: Vec<Diagnostic>,
    inputs: Vec<PathBuf>,
    ledger: Ledger,
    document: Option<Document>,
    left_out: Option<Vec<String>>,
    api: Option<Api>,
    misfits: Misfits,
}

impl Lowered {
    /// The document, if the root has a reading.
    pub fn document(&self) -> Option<&Document> {
        self.document.as_ref()
    }

    /// Takes the model as far as a plan.
    ///
    /// # Errors
    /// A usage error where the choices name what the document does not have.
    pub fn plan(mut self, job: &Job) -> Result<Compiled> {
        let files = lock::files::relative(&self.inputs);
        let planned = self.api.map(|mut api| {
            let names = lock::files::by_number(&job.names, &files);
            let (mut plan, found) = trine_plan::plan(&mut api, &job.planning(&files), &names);
            self.diagnostics.extend(found);
            plan.names = lock::files::by_path(&plan.names, &files);
            (api, plan)
        });
        self.ledger.settle(&self.diagnostics);
        if let Some((_, plan)) = &planned {
            let misfits = &mut self.misfits;
            misfits.take(job.choices.pages.refuse(&plan.refused))?;
            misfits.take(job.choices.auth.refuse(&plan.client.refused))?;
            misfits.take(config::renames::refuse(&plan.refused_names, &job.choices.rename_lines))?;
        }
        Ok(Compiled {
            sources: self.sources,
            diagnostics: self.diagnostics,
            inputs: self.inputs,
            ledger: self.ledger,
            document: self.document,
            left_out: self.left_out,
            planned,
            misfits: self.misfits.found,
        })
    }
}

/// Collects the choices that do not fit the document, or ends the run at the first of them.
#[derive(Debug)]
struct Misfits {
    treatment: Misfit,
    found: Vec<String>,
}

impl Misfits {
    fn new(job: &Job) -> Self {
        Self {
            treatment: job.misfit,
            found: Vec::new(),
        }
    }

    fn take(&mut self, refused: Result<()>) -> Result<()> {
        match (self.treatment, refused) {
            (Misfit::Refuse, refused) => refused,
            (Misfit::Pass, Ok(())) => Ok(()),
            (Misfit::Pass, Err(error)) => {
                self.found.push(error.to_string());
                Ok(())
            }
        }
    }
}
