//! `trine diff OLD [NEW]`: the changes between two documents.

mod ignored;

use trine::driver::{Compiled, Job, Listed, Misfit, compile};
use trine::{ClientConfig, Config, CrateName, Error, Lock, Result};
use trine_diag::{Diagnostic, Severity, Sources};
use trine_diff::{Report, Semver, Side, Sides, Verdict, render};
use trine_plan::NameLock;

use crate::args::{Diff, FailOn, Format, ReportFormat};
use crate::outcome::Outcome;
use crate::show;
use crate::spec::Spec;

pub(crate) fn run(options: &Diff) -> Result<Outcome> {
    let documents = documents(options)?;
    let job = job(options)?;
    let compiled = compiled(documents.as_ref(), job)?;
    show_misfits(&compiled, documents.as_ref())?;
    let Some(mut report) = compare(&compiled) else {
        show_errors(&compiled.old);
        show_errors(&compiled.new);
        return Ok(Outcome::BadInput);
    };
    report.name = documents.map(|spec| spec.name);
    count_warnings(&report.name.old, &compiled.old);
    count_warnings(&report.name.new, &compiled.new);
    if let Some(list) = &options.ignore {
        ignored::apply(list, options.today, &mut report)?;
    }
    if let Some(list) = &options.write_ignore {
        ignored::write(list, &report)?;
    }
    show::output(&rendered(&report, &compiled.new.sources, options))?;
    let fails = options.fail_on.iter().any(|verdict| is_met(*verdict, &report));
    Ok(if fails { Outcome::Findings } else { Outcome::Fine })
}

/// The two documents that the arguments name.
fn documents(options: &Diff) -> Result<Sides<Spec>> {
    let root = options.ref_root.as_deref();
    let Some(new) = &options.new else {
        return Ok(Sides {
            old: Spec::at_head(&options.old, root)?,
            new: Spec::open(&options.old, root)?,
        });
    };
    if options.old == "-" && new == "-" {
        let help = "pass one of the documents as a path or as git:REV:PATH";
        return Err(Error::usage("both documents are to be read from stdin", help));
    }
    Ok(Sides {
        old: Spec::open(&options.old, root)?,
        new: Spec::open(new, root)?,
    })
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

/// Compiles both documents. With a lock the new one gets the names that the client of the old one has, as when that
/// client is generated again; without one both get the names that a first run chooses.
fn compiled(documents: Sides<&Spec>, mut job: Job) -> Result<Sides<Compiled>> {
    let one = |spec: &Spec, job: &mut Job| {
        job.reading = spec.options.clone();
        compile(&spec.path, spec.loader.as_ref(), job)
    };
    let has_lock = job.names != NameLock::default();
    let old = one(documents.old, &mut job)?;
    if let Some((_, plan)) = old.planned.as_ref().filter(|_| has_lock) {
        job.names = plan.names.clone();
    }
    let new = one(documents.new, &mut job)?;
    Ok(Sides { old, new })
}

/// Compares the documents; `None` if one of them has no reading.
fn compare(compiled: &Sides<Compiled>) -> Option<Report> {
    let Sides { old, new } = compiled;
    if old.has_errors() || new.has_errors() {
        return None;
    }
    let items = compiled.as_ref().map(Compiled::items);
    let old = side(old, &items.old)?;
    let new = side(new, &items.new)?;
    Some(trine_diff::diff(&old, &new))
}

fn side<'a>(compiled: &'a Compiled, items: &'a [Listed<'a>]) -> Option<Side<'a>> {
    Some(Side {
        document: compiled.document.as_ref()?,
        sources: &compiled.sources,
        items,
    })
}

/// The report in the format that is asked for; `sources` are those of the new document.
fn rendered(report: &Report, sources: &Sources, options: &Diff) -> String {
    match options.format {
        ReportFormat::Text => render::text(report, show::Stream::Stdout.style()),
        ReportFormat::Markdown => render::markdown(report, options.max_bytes),
        ReportFormat::Html => render::html(report),
        ReportFormat::Json => render::json(report),
        ReportFormat::Sarif => render::sarif(report, sources),
        ReportFormat::Github => render::github(report, sources),
    }
}

/// Returns true if the report has a change that `--fail-on` names.
fn is_met(verdict: FailOn, report: &Report) -> bool {
    match verdict {
        FailOn::Breaking => report.wire() >= Verdict::Breaking,
        FailOn::Closed => report.wire() >= Verdict::Closed,
        FailOn::Rust => report.semver() >= Semver::Major,
        FailOn::Any => !report.changes.is_empty(),
    }
}

/// Says which choices do not fit one of the documents.
///
/// # Errors
/// A usage error if a choice fits neither of them.
fn show_misfits(compiled: &Sides<Compiled>, documents: Sides<&Spec>) -> Result<()> {
    let both = compiled
        .old
        .misfits
        .iter()
        .find(|misfit| compiled.new.misfits.contains(misfit));
    if let Some(misfit) = both {
        return Err(Error::usage(misfit, "neither of the documents has it"));
    }
    for (compiled, document) in [(&compiled.old, documents.old), (&compiled.new, documents.new)] {
        for misfit in &compiled.misfits {
            show::note(&format!("note: {}: {misfit}\n", show::one_line(&document.name)));
        }
    }
    Ok(())
}

/// Shows why a document has no reading.
fn show_errors(compiled: &Compiled) {
    if compiled.has_errors() {
        let stream = show::Stream::Stderr;
        show::note(&show::findings(compiled, Severity::Error, Format::Text, stream));
    }
}

/// Says that a document has warnings, which may be about parts that the comparison does not see; what they are is for
/// `trine lint`.
fn count_warnings(name: &str, compiled: &Compiled) {
    let is_warning = |found: &&Diagnostic| found.severity == Severity::Warning;
    let count = compiled.diagnostics.iter().filter(is_warning).count();
    let (warnings, shows) = match count {
        0 => return,
        1 => ("1 warning".to_owned(), "shows it"),
        _ => (format!("{count} warnings"), "shows them"),
    };
    let name = show::one_line(name);
    show::note(&format!("note: {name} has {warnings}; `trine lint {name}` {shows}\n"));
}
