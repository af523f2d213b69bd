//! From two documents to the report about them.

use trine::driver::{Compiled, Job, Listed, Misfit, lower};
use trine::{ClientConfig, Config, CrateName, Error, Lock, Result};
use trine_diag::Sources;
use trine_diff::{OnWire, Report, Side, Sides, render};
use trine_plan::NameLock;

use super::{ignored, names};
use crate::args::{Diff, ReportFormat};
use crate::show;
use crate::spec::Spec;

/// Both documents compiled, and the report without the changes that are ignored; no report if one of the documents has
/// no reading.
pub(super) fn compared(documents: &Sides<Spec>, options: &Diff) -> Result<(Sides<Compiled>, Option<Report>)> {
    let (compiled, on_wire) = compiled(documents, &job(options)?)?;
    let mut report = compare(&compiled, on_wire);
    if let Some(report) = &mut report {
        report.name = documents.as_ref().map(|spec| spec.name.clone());
        if let Some(list) = &options.ignore {
            ignored::apply(list, options.today, report)?;
        }
    }
    Ok((compiled, report))
}

/// The job for the old document: the options of the client that exists, and its names.
fn job(options: &Diff) -> Result<Job> {
    let name = CrateName::new(options.name.as_deref().unwrap_or("client"))?;
    let client = match &options.config {
        Some(path) => Config::read(path)?.options_for(&name)?,
        None => ClientConfig::default(),
    };
    let lock = match (&options.lock, &client.output) {
        (Some(path), _) => {
            let missing = || {
                Error::usage(
                    format!("{}: there is no such lock", path.display()),
                    "pass a trine.lock",
                )
            };
            Some(Lock::read_file(path)?.ok_or_else(missing)?)
        }
        (None, Some(output)) => Lock::read(output)?,
        (None, None) => None,
    };
    let mut job = Job::new(name, client.choices, trine_parse::Options::default());
    job.misfit = Misfit::Pass;
    job.names = lock.map(|lock| lock.names).unwrap_or_default();
    Ok(job)
}

/// Compiles both documents, the new one with the names that the client of the old one has, as when that client is
/// generated again.
///
/// A lock keeps names whatever the document calls things now. Where none is given, what has changed its name, its place
/// or its values in the document is named as a first run would name it.
fn compiled(documents: &Sides<Spec>, job: &Job) -> Result<(Sides<Compiled>, Option<OnWire>)> {
    let one = |spec: &Spec| {
        let job = with_reading(job, spec);
        lower(&spec.path, spec.loader.as_ref(), &job)
    };
    let (old, new) = std::thread::scope(|scope| {
        let old = scope.spawn(|| one(&documents.old));
        let new = one(&documents.new);
        (old.join(), new)
    });
    let old = old.unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
    let old = old.plan(&with_reading(job, &documents.old))?;
    let new = new?;
    let mut next = with_reading(job, &documents.new);
    if let Some((_, plan)) = &old.planned {
        next.names = plan.names.clone();
    }
    let on_wire = match (&old.document, new.document()) {
        (Some(old), Some(new)) => Some(OnWire::of(Sides { old, new })),
        _ => None,
    };
    if job.names == NameLock::default()
        && let (Some(old), Some(new), Some(on_wire)) = (&old.document, new.document(), &on_wire)
    {
        names::forget(&mut next.names, Sides { old, new }, on_wire);
    }
    let new = new.plan(&next)?;
    Ok((Sides { old, new }, on_wire))
}

fn with_reading(job: &Job, spec: &Spec) -> Job {
    Job {
        reading: spec.options.clone(),
        ..job.clone()
    }
}

/// Compares the documents; `None` if one of them has no reading.
fn compare(compiled: &Sides<Compiled>, on_wire: Option<OnWire>) -> Option<Report> {
    let Sides { old, new } = compiled;
    if old.has_errors() || new.has_errors() {
        return None;
    }
    let items = compiled.as_ref().map(Compiled::items);
    let old = side(old, &items.old)?;
    let new = side(new, &items.new)?;
    Some(on_wire?.report(&old, &new))
}

fn side<'a>(compiled: &'a Compiled, items: &'a [Listed<'a>]) -> Option<Side<'a>> {
    Some(Side {
        document: compiled.document.as_ref()?,
        sources: &compiled.sources,
        items,
    })
}

/// The report in the format that is asked for; `sources` are those of the new document.
pub(super) fn rendered(report: &Report, sources: &Sources, options: &Diff) -> String {
    match options.format {
        ReportFormat::Text => render::text(report, show::Stream::Stdout.style()),
        ReportFormat::Markdown => render::markdown(report, options.max_bytes),
        ReportFormat::Html => render::html(report),
        ReportFormat::Json => render::json(report),
        ReportFormat::Sarif => render::sarif(report, sources),
        ReportFormat::Github => render::github(report, sources),
    }
}
