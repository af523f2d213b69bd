//! `trine lint SPEC`: every finding of every layer; the findings are the output, or, with
//! `--ledger`, what became of every keyword.

use std::fmt::Write as _;

use trine::config::Choices;
use trine::driver::{Compiled, Job, compile};
use trine::{Config, CrateName, Result};
use trine_diag::{Effect, Severity, Treatment};

use crate::args::{Lint, Treated};
use crate::outcome::Outcome;
use crate::show;
use crate::spec::Spec;

pub(crate) fn run(options: &Lint) -> Result<Outcome> {
    let spec = Spec::open(&options.spec, options.ref_root.as_deref())?;
    let name = CrateName::new(options.name.as_deref().unwrap_or("client"))?;
    let choices = match &options.config {
        Some(path) => Config::read(path)?.options_for(&name)?.choices,
        None => Choices::default(),
    };
    let job = Job::new(name, choices, spec.options);
    let compiled = compile(&spec.path, spec.loader.as_ref(), &job)?;
    let findings = |stream| show::findings(&compiled, Severity::Note, options.format, stream);
    if options.ledger {
        show::note(&findings(show::Stream::Stderr));
        show::output(&ledger(&compiled))?;
    } else {
        show::output(&findings(show::Stream::Stdout))?;
    }
    if compiled.has_errors() {
        return Ok(Outcome::BadInput);
    }
    let denied = denied(&compiled, &options.deny);
    show::note(&denied);
    Ok(if denied.is_empty() {
        Outcome::Fine
    } else {
        Outcome::Findings
    })
}

/// A line for each keyword: treatment, how often, kind of object and keyword.
fn ledger(compiled: &Compiled) -> String {
    let mut text = String::new();
    for (kind, keyword, entry) in compiled.ledger.entries() {
        let keyword = show::one_line(keyword);
        let _ = writeln!(
            text,
            "{:<13} {:>6}  {kind}: {keyword}",
            entry.treatment.to_string(),
            entry.count
        );
    }
    for (treatment, counted, line) in exceptions(compiled) {
        let count = if counted { "" } else { "1" };
        let _ = writeln!(text, "{:<13} {count:>6}  {line}", treatment.to_string());
    }
    text
}

/// Returns the exceptions from the general treatment: the treatment, if it is counted in the keyword's line, and the
/// place with the reason.
fn exceptions(compiled: &Compiled) -> impl Iterator<Item = (Treatment, bool, String)> {
    compiled.diagnostics.iter().filter_map(|found| {
        let place = found.place.as_ref()?;
        let treatment = found.effect.treatment()?;
        let counted = matches!(found.effect, Effect::At(_)) && compiled.ledger.keyword(place).is_some();
        let position = found.position.or_else(|| compiled.sources.position(place));
        let line = position.map_or(0, |position| position.line);
        let name = compiled.sources.name(compiled.sources.written(place).file);
        let line = format!("{name}:{line}: {}", show::one_line(&found.message));
        Some((treatment, counted, line))
    })
}

/// The keywords that are treated in a way that is not wanted, a line each.
fn denied(compiled: &Compiled, deny: &[Treated]) -> String {
    let deny: Vec<Treatment> = deny.iter().map(|treated| treatment(*treated)).collect();
    let entries = compiled
        .ledger
        .entries()
        .filter(|(_, _, entry)| deny.contains(&entry.treatment));
    let lines = entries
        .map(|(kind, keyword, entry)| format!("denied: {}: {kind}: {}\n", entry.treatment, show::one_line(keyword)));
    let exceptions = exceptions(compiled).filter(|(treatment, _, _)| deny.contains(treatment));
    let exceptions = exceptions.map(|(treatment, _, line)| format!("denied: {treatment}: {line}\n"));
    lines.chain(exceptions).collect()
}

fn treatment(treated: Treated) -> Treatment {
    match treated {
        Treated::Approximated => Treatment::Approximated,
        Treated::Documentation => Treatment::Documentation,
        Treated::Ignored => Treatment::Ignored,
    }
}
