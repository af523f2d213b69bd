//! `trine diff OLD [NEW]`: the changes between two documents.

mod compare;
mod driver;
mod ignored;
mod names;

use trine::driver::Compiled;
use trine::{Error, Result};
use trine_diag::{Diagnostic, Severity};
use trine_diff::{Report, Semver, Sides, Verdict};

use crate::args::{Diff, FailOn, Format};
use crate::outcome::Outcome;
use crate::show;
use crate::spec::Spec;
use compare::{compared, rendered};

pub(crate) fn run(options: &Diff) -> Result<Outcome> {
    if let Some(outcome) = driver::run(options)? {
        return Ok(outcome);
    }
    let documents = documents(options)?;
    let (compiled, report) = compared(&documents, options)?;
    show_misfits(&compiled, &documents)?;
    let Some(report) = report else {
        show_errors(&compiled.old);
        show_errors(&compiled.new);
        return Ok(Outcome::BadInput);
    };
    count_warnings(&report.name.old, &compiled.old);
    count_warnings(&report.name.new, &compiled.new);
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
fn show_misfits(compiled: &Sides<Compiled>, documents: &Sides<Spec>) -> Result<()> {
    let both = compiled
        .old
        .misfits
        .iter()
        .find(|misfit| compiled.new.misfits.contains(misfit));
    if let Some(misfit) = both {
        return Err(Error::usage(misfit, "neither of the documents has it"));
    }
    for (compiled, document) in [(&compiled.old, &documents.old), (&compiled.new, &documents.new)] {
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
