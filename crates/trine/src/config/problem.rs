//! A fault of a configuration, with its position.

use std::fmt::Write as _;
use std::ops::Range;

use crate::{Error, Result};

/// The findings about one configuration file.
pub(super) struct Problems<'a> {
    name: &'a str,
    text: &'a str,
    report: String,
}

impl<'a> Problems<'a> {
    pub(super) fn new(name: &'a str, text: &'a str) -> Self {
        Self {
            name,
            text,
            report: String::new(),
        }
    }

    /// Returns the position of the first of these bytes: `trine.toml:3:5`.
    pub(super) fn line(&self, span: Range<usize>) -> String {
        let before = self.text.get(..span.start).unwrap_or(self.text);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1;
        format!("{}:{line}:{column}", self.name)
    }

    /// Adds a finding about the bytes `span`.
    pub(super) fn add(&mut self, span: Range<usize>, message: String, help: Option<String>) {
        let _ = writeln!(self.report, "{}: {message}", self.line(span));
        if let Some(help) = help {
            let _ = writeln!(self.report, "  help: {help}");
        }
    }

    /// Ends the reading where something was found.
    pub(super) fn finish_if_any(&self) -> Result<()> {
        if self.report.is_empty() {
            Ok(())
        } else {
            Err(Error::config(self.report.clone()))
        }
    }
}

/// Returns the remedy for `found`, which is none of `known`.
pub(super) fn suggestion(found: &str, known: &[&str]) -> String {
    match trine_diag::nearest(found, known.iter().copied()) {
        Some(name) => format!("did you mean `{name}`?"),
        None => format!("expected one of: {}", known.join(", ")),
    }
}
