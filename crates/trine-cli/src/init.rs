//! `trine init SPEC`: a `trine.toml` for one document, and what the document holds.

use std::fmt::Write as _;
use std::path::Path;

use trine::config::{CONFIG_FILE, Choices};
use trine::driver::{Compiled, Job, compile};
use trine::{CrateName, Error, Result};
use trine_diag::Severity;

use crate::args::{Format, Init};
use crate::outcome::Outcome;
use crate::show;
use crate::spec::Spec;

pub(crate) fn run(options: &Init) -> Result<Outcome> {
    let config = Path::new(CONFIG_FILE);
    if config.exists() {
        return Err(Error::usage(
            format!("{CONFIG_FILE} already exists"),
            "add a [[client]] to it, or delete it",
        ));
    }
    let spec = Spec::file(&options.spec, trine_parse::Options::default())?;
    let job = Job::new(CrateName::new("client")?, Choices::default(), spec.options);
    let compiled = compile(&spec.path, spec.loader.as_ref(), &job)?;
    show::note(&show::findings(
        &compiled,
        Severity::Warning,
        Format::Text,
        show::Stream::Stderr,
    ));
    if compiled.has_errors() {
        return Ok(Outcome::BadInput);
    }
    let name = name(options, &compiled)?;
    let path = options.spec.to_string_lossy().replace('\\', "/");
    let text = format!(
        "[[client]]\nspec = {}\noutput = {}\nname = {}\n",
        quoted(&path),
        quoted(&format!("generated/{name}")),
        quoted(name.as_str())
    );
    std::fs::write(config, text).map_err(|error| Error::io("write", config, error))?;
    show::output(&summary(&compiled, &name))?;
    Ok(Outcome::Fine)
}

/// The name that was asked for, else one made of the title, else of the file's name.
fn name(options: &Init, compiled: &Compiled) -> Result<CrateName> {
    if let Some(name) = &options.name {
        return CrateName::new(name);
    }
    let title = compiled
        .planned
        .as_ref()
        .map(|(api, _)| api.info.title.as_str())
        .unwrap_or_default();
    let stem = options.spec.file_stem().unwrap_or_default().to_string_lossy();
    CrateName::new(title).or_else(|_| CrateName::new(&stem))
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

fn summary(compiled: &Compiled, name: &CrateName) -> String {
    let mut text = String::new();
    if let (Some(document), Some((api, _))) = (&compiled.document, &compiled.planned) {
        let _ = writeln!(
            text,
            "{}: specification version {}; operations: {}, schemas: {}",
            show::one_line(&api.info.title),
            show::one_line(&document.version),
            api.operations.len(),
            api.components.len()
        );
        for host in trine::trust::hosts(api) {
            let _ = writeln!(text, "  host  {host}");
        }
        for line in trine::trust::auth(api) {
            let _ = writeln!(text, "  auth  {line}");
        }
    }
    let _ = writeln!(
        text,
        "wrote {CONFIG_FILE}; run `trine generate` to write generated/{name}"
    );
    text
}
