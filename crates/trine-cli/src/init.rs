//! `trine init SPEC`: a `trine.toml` for one document, and what the document holds.

use std::fmt::Write as _;
use std::path::Path;

use trine::config::{CONFIG_FILE, Choices};
use trine::driver::{Compiled, Job, compile};
use trine::{CrateName, Error, Result};
use trine_diag::{Diagnostic, Severity, codes};

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
    let mut text = format!(
        "[[client]]\nspec = {}\noutput = {}\nname = {}\n",
        quoted(&path),
        quoted(&format!("generated/{name}")),
        quoted(name.as_str())
    );
    text += &offers(&compiled);
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

/// The number of operations from which on a part of the document is offered.
const LARGE: usize = 100;

/// The keys that the document suggests, as comments.
fn offers(compiled: &Compiled) -> String {
    let mut text = String::new();
    let is_odd = |found: &Diagnostic| found.severity >= Severity::Warning;
    if compiled.diagnostics.iter().any(is_odd) {
        text +=
            "# Mends the document without editing it (OpenAPI Overlay Specification).\n# overlays = [\"fix.yaml\"]\n";
    }
    // The example of a schema, or of a part of an operation, that says otherwise.
    if compiled
        .diagnostics
        .iter()
        .any(|found| found.code == codes::lower::EXAMPLE_MISFIT)
    {
        text += "# Pointers to schemas that allow `null`, and to properties that may be absent, whatever the document says.\n\
                 # nullable = [\"#/components/schemas/Name/properties/name\"]\n\
                 # optional = [\"#/components/schemas/Name/properties/name\"]\n";
    }
    if let Some(document) = &compiled.document
        && document.operations.len() >= LARGE
    {
        let mut tags: Vec<&str> = Vec::new();
        for tag in document.operations.iter().flat_map(|operation| &operation.tags) {
            if tags.len() < 3 && !tags.contains(&tag.as_str()) {
                tags.push(tag);
            }
        }
        let (key, named) = match tags.is_empty() {
            true => ("paths", quoted(&document.operations[0].key)),
            false => ("tags", tags.into_iter().map(quoted).collect::<Vec<_>>().join(", ")),
        };
        let _ = write!(
            text,
            "\n# Generates only these operations, and the types that they need.\n# [client.include]\n# {key} = [{named}]\n"
        );
    }
    text
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
