//! The output of a run: the result on stdout, all else on stderr.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::Path;

use trine::driver::Compiled;
use trine::{Error, Result};
use trine_diag::Severity;
use trine_diag::render::{self, Style};

use crate::args::Format;

/// The stream that a text is written to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stream {
    Stdout,
    Stderr,
}

impl Stream {
    /// Returns the style: colour if the stream is a terminal and no setting forbids it (no-color.org).
    pub(crate) fn style(self) -> Style {
        let terminal = match self {
            Self::Stdout => io::stdout().is_terminal(),
            Self::Stderr => io::stderr().is_terminal(),
        };
        let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        if terminal && !refused {
            Style::Coloured
        } else {
            Style::Plain
        }
    }
}

/// Writes the output to stdout. A reader that has closed the pipe is no error.
pub(crate) fn output(text: &str) -> Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Error::io("write", Path::new("stdout"), error)),
        Ok(()) | Err(_) => Ok(()),
    }
}

/// Writes to stderr; there is nobody to tell where that fails.
pub(crate) fn note(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// Shows why a run ended without its result.
pub(crate) fn error(error: &Error) {
    note(&format!("error: {error}\n"));
}

/// The findings about a document of which a client is made, as they go to stderr: as text only errors are shown in
/// full, and all else is counted by code.
pub(crate) fn brief_findings(compiled: &Compiled, format: Format) -> String {
    match format {
        Format::Text => render::brief(&compiled.diagnostics, &compiled.sources, Stream::Stderr.style()),
        Format::Json | Format::Sarif | Format::Github => findings(compiled, Severity::Note, format, Stream::Stderr),
    }
}

/// The findings about a document, at least as heavy as `least`, as they go to `stream`.
pub(crate) fn findings(compiled: &Compiled, least: Severity, format: Format, stream: Stream) -> String {
    let found: Vec<_> = compiled
        .diagnostics
        .iter()
        .filter(|found| found.severity >= least)
        .cloned()
        .collect();
    match format {
        Format::Text => render::text(&found, &compiled.sources, stream.style()),
        Format::Json => render::json(&found, &compiled.sources),
        Format::Sarif => render::sarif(&found, &compiled.sources),
        Format::Github => render::github(&found, &compiled.sources),
    }
}

/// `text` in one line of a terminal: a document's text moves no cursor.
pub(crate) fn one_line(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
