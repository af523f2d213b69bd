//! Overlays: read for a run, and the document that results from them.

use std::path::{Path, PathBuf};

use trine_parse::{Loader, Overlay};

use crate::driver::Job;
use crate::{Error, Result};

/// The options for reading the document of a job, with its overlays.
pub(crate) fn reading(job: &Job) -> Result<trine_parse::Options> {
    let read = |path: &PathBuf| {
        let bytes = std::fs::read(path).map_err(|error| Error::io("read", path, error))?;
        Ok(Overlay {
            path: path.clone(),
            bytes,
        })
    };
    let overlays = job.choices.overlays.iter().map(read);
    Ok(trine_parse::Options {
        overlays: overlays.collect::<Result<_>>()?,
        ..job.reading.clone()
    })
}

/// The form of a document that is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// JSON, two spaces for each level.
    Json,
    /// YAML.
    Yaml,
}

impl Form {
    /// The form of a file by its name: JSON for `.json`, else YAML.
    pub fn of(path: &Path) -> Self {
        match path
            .extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case("json"))
        {
            true => Self::Json,
            false => Self::Yaml,
        }
    }
}

/// The root file of the document at `spec` as the overlays of a job change it, as a text. References to other files
/// stay references.
///
/// # Errors
/// An I/O error if a file cannot be read; an input error if the document or an overlay has no tree.
pub fn effective(spec: &Path, loader: &dyn Loader, job: &Job, form: Form) -> Result<String> {
    let parsed = trine_parse::parse(spec, loader, &reading(job)?);
    let parsed = parsed.map_err(|error| Error::io("read", &error.path, error.source))?;
    if parsed.root.is_null() {
        let text = trine_diag::render::brief(&parsed.diagnostics, &parsed.sources, trine_diag::render::Style::Plain);
        return Err(Error::input(text));
    }
    let written = match form {
        Form::Json => serde_json::to_string_pretty(&parsed.root)
            .map(|text| text + "\n")
            .map_err(|error| error.to_string()),
        Form::Yaml => serde_yaml::to_string(&parsed.root).map_err(|error| error.to_string()),
    };
    written.map_err(|error| Error::input(format!("{} cannot be written: {error}", spec.display())))
}
