//! `trine generate`: one client by arguments, or those of a configuration.

use std::path::Path;

use trine::config::Choices;
use trine::driver::{GivenNames, Job, Unreadable};
use trine::write::{Changes, Edited};

use trine::{Bump, Bumped, Config, CrateName, Error, Form, Generated, Result};

use crate::args::Generate;
use crate::clients::{Client, configured};
use crate::outcome::Outcome;
use crate::spec::Spec;
use crate::{show, stale};

pub(crate) fn run(options: &Generate) -> Result<Outcome> {
    let clients = match (&options.spec, &options.output) {
        (Some(spec), Some(output)) => vec![single(options, spec, output)?],
        (Some(_), None) | (None, Some(_)) | (None, None) => configured(
            options.config.as_deref(),
            options.name.as_deref(),
            options.ref_root.as_deref(),
        )?,
    };
    if let Some(path) = &options.effective {
        effective(path, &clients)?;
    }
    let mut worst = Outcome::Fine;
    let mut failure = None;
    for client in clients {
        // One client's trouble leaves the others as they are.
        match one(options, client) {
            Ok(outcome) => worst = worst.max(outcome),
            Err(error) => {
                if let Some(earlier) = failure.replace(error) {
                    show::error(&earlier);
                }
            }
        }
    }
    failure.map_or(Ok(worst), Err)
}

/// Writes the document of the only client, as its overlays change it.
fn effective(path: &Path, clients: &[Client]) -> Result<()> {
    let [client] = clients else {
        let message = format!("--effective requires a single client, found {}", clients.len());
        return Err(Error::usage(message, "select one with --name"));
    };
    let spec = &client.spec;
    let job = Job::new(client.name.clone(), client.choices.clone(), spec.options.clone());
    let text = trine::effective(&spec.path, spec.loader.as_ref(), &job, Form::of(path))?;
    std::fs::write(path, text).map_err(|error| Error::io("write", path, error))
}

/// The client that the arguments describe.
fn single(options: &Generate, spec: &str, output: &Path) -> Result<Client> {
    let folder = || output.canonicalize().unwrap_or_else(|_| output.to_owned());
    let name = match &options.name {
        Some(name) => CrateName::new(name)?,
        None => CrateName::new(&folder().file_name().unwrap_or_default().to_string_lossy())?,
    };
    let choices = match &options.config {
        Some(path) => Config::read(path)?.options_for(&name)?.choices,
        None => Choices::default(),
    };
    Ok(Client {
        spec: Spec::open(spec, options.ref_root.as_deref())?,
        output: output.to_owned(),
        name,
        choices,
    })
}

fn one(options: &Generate, client: Client) -> Result<Outcome> {
    let edited = if options.force { Edited::Overwrite } else { Edited::Keep };
    let Client {
        spec,
        output,
        name,
        choices,
    } = client;
    let mut job = Job::new(name.clone(), choices, spec.options);
    if options.rename {
        job.given_names = GivenNames::Anew;
    }
    job.bump = options.bump.then(|| Bump {
        date: options.date.clone(),
    });
    if options.keep_going {
        job.unreadable = Unreadable::LeaveOut;
    }
    let generated = trine::generate(&spec.path, spec.loader.as_ref(), job, &output, edited)?;
    let Generated {
        compiled,
        changes,
        trust,
        bumped,
    } = generated;
    show::note(&show::brief_findings(&compiled, options.format));
    let Some(changes) = changes else {
        return Ok(Outcome::BadInput);
    };
    for operation in compiled.left_out.iter().flatten() {
        show::note(&format!("{name}: left out: {}\n", show::one_line(operation)));
    }
    for note in trust {
        show::note(&format!("note: {name}: {}\n", show::one_line(&note)));
    }
    if options.check {
        return check(&name, &changes);
    }
    let outcome = apply(&name, &changes)?;
    if options.bump {
        show::note(&match bumped {
            Some(Bumped { from, to, items }) => {
                let [gone, changed, new] = items;
                format!("{name}: {from} -> {to}, public items: {gone} removed, {changed} changed, {new} added\n")
            }
            None => format!("{name}: nothing has changed; the version stays the same\n"),
        });
    }
    Ok(outcome)
}

fn check(name: &CrateName, changes: &Changes) -> Result<Outcome> {
    if changes.changes.is_empty() {
        return Ok(Outcome::Fine);
    }
    show::output(&stale::text(changes))?;
    let files = changes.changes.len();
    show::note(&format!(
        "{name}: stale, {files} files differ\n  help: run `trine generate` and commit what it writes\n"
    ));
    Ok(Outcome::Findings)
}

fn apply(name: &CrateName, changes: &Changes) -> Result<Outcome> {
    let (written, removed) = changes.apply()?;
    if written + removed > 0 {
        let folder = changes.output();
        show::note(&format!(
            "{name}: {written} files written, {removed} removed in {}\n",
            folder.display()
        ));
    }
    match changes.kept_report() {
        Some(report) => Err(report),
        None => Ok(Outcome::Fine),
    }
}
