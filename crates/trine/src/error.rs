//! The reasons why a run ends without its result.
//!
//! The user's fault in a document is no [`Error`] but a diagnostic; what is here is about
//! the command, the configuration, the machine, and files that trine must not overwrite.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// A result whose error is trine's.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The reason why a run ends without its result. `Debug` prints the same text as `Display`, so that a
/// build script's `main` may return it.
pub struct Error(Box<Cause>);

/// The kind of an [`Error`], from which the command's exit code follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ErrorKind {
    /// A finding needs a decision: files were edited by hand.
    Findings,
    /// The command or the configuration is wrong.
    Usage,
    /// The document has no reading.
    Input,
    /// A file or a folder cannot be read or written.
    Io,
}

enum Cause {
    Findings(String),
    Usage {
        message: String,
        help: Option<String>,
    },
    Input(String),
    Io {
        action: &'static str,
        path: PathBuf,
        source: io::Error,
    },
}

impl Error {
    /// A wrong command or configuration, and what to do about it.
    pub fn usage(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self(Box::new(Cause::Usage {
            message: message.into(),
            help: Some(help.into()),
        }))
    }

    /// A wrong configuration, its message already with places and help.
    pub(crate) fn config(message: String) -> Self {
        Self(Box::new(Cause::Usage { message, help: None }))
    }

    /// A document without a reading; `text` is its diagnostics, rendered.
    pub(crate) fn input(text: String) -> Self {
        Self(Box::new(Cause::Input(text)))
    }

    /// Files that were left alone.
    pub(crate) fn findings(text: String) -> Self {
        Self(Box::new(Cause::Findings(text)))
    }

    /// A failed attempt to do `action` ("read", "write", …) to `path`.
    pub fn io(action: &'static str, path: &Path, source: io::Error) -> Self {
        Self(Box::new(Cause::Io {
            action,
            path: path.to_owned(),
            source,
        }))
    }

    /// Returns the kind of the error.
    pub fn kind(&self) -> ErrorKind {
        match *self.0 {
            Cause::Findings(_) => ErrorKind::Findings,
            Cause::Usage { .. } => ErrorKind::Usage,
            Cause::Input(_) => ErrorKind::Input,
            Cause::Io { .. } => ErrorKind::Io,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.0 {
            Cause::Findings(text) | Cause::Input(text) => f.write_str(text.trim_end()),
            Cause::Usage {
                message,
                help: Some(help),
            } => write!(f, "{message}\n  help: {help}"),
            Cause::Usage { message, help: None } => f.write_str(message.trim_end()),
            Cause::Io { action, path, source } => write!(f, "{}: cannot {action}: {source}", path.display()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &*self.0 {
            Cause::Io { source, .. } => Some(source),
            Cause::Findings(_) | Cause::Usage { .. } | Cause::Input(_) => None,
        }
    }
}
