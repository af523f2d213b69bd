//! The way in: from a path to a document.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::{error, fmt, io};

use serde_json::Value;
use trine_diag::{Diagnostic, FileId, Place, Sink, Sources};

use crate::budget::Steps;
use crate::cx::Cx;
use crate::document::Document;
use crate::files::Files;
use crate::ledger::Ledger;
use crate::loader::Loader;
use crate::node::Node;
use crate::options::Options;
use crate::reader::root;
use crate::reader::schema::Schemas;
use crate::version;

/// The result of reading a document.
#[derive(Debug, Clone)]
pub struct Parsed {
    /// The document; `None` only if nothing of it could be read.
    pub document: Option<Document>,
    /// The texts, for showing the diagnostics.
    pub sources: Sources,
    /// The findings, in the order in which they were made. Where one is an error, part of
    /// the document has no reading.
    pub diagnostics: Vec<Diagnostic>,
    /// Every file that was read, the root first.
    pub files: Vec<PathBuf>,
    /// The treatment of every keyword.
    pub ledger: Ledger,
    /// The tree of the root file, as overlays have changed it; `null` if it could not be read.
    pub root: Value,
}

/// The root file could not be read.
#[derive(Debug)]
pub struct ReadError {
    /// The file.
    pub path: PathBuf,
    /// The error of the operating system.
    pub source: io::Error,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot read {}: {}", self.path.display(), self.source)
    }
}

impl error::Error for ReadError {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        Some(&self.source)
    }
}

impl From<ReadError> for io::Error {
    fn from(error: ReadError) -> Self {
        Self::new(error.source.kind(), error)
    }
}

/// Reads the document at `path` and every file that it refers to.
///
/// # Errors
/// The file at `path` itself cannot be read. All else is a diagnostic.
pub fn parse(path: &Path, loader: &dyn Loader, options: &Options) -> Result<Parsed, ReadError> {
    let mut sources = Sources::new();
    let mut sink = Sink::new();
    let files = Files::load(path, loader, options, &mut sources, &mut sink);
    let files = files.map_err(|source| ReadError {
        path: path.to_owned(),
        source,
    })?;
    let (document, sink, ledger) = read(&files, &sources, options, sink);
    Ok(Parsed {
        document,
        diagnostics: sink.into_vec(),
        files: files.paths(),
        ledger,
        sources,
        root: files.into_root(),
    })
}

fn read(files: &Files, sources: &Sources, options: &Options, mut sink: Sink) -> (Option<Document>, Sink, Ledger) {
    let root = files.get(FileId(0));
    let place = Place::root(FileId(0));
    root.found.iter().for_each(|found| sink.push(found.clone()));
    if root.broken {
        return (None, sink, Ledger::default());
    }
    let Some((version, written)) = version::detect(&root.tree, &place, &mut sink) else {
        return (None, sink, Ledger::default());
    };
    let texts = (0..).map(FileId).map_while(|file| sources.get(file));
    let bytes = texts.map(|source| source.text().len()).sum();
    let mut cx = Cx {
        files,
        sources,
        limits: &options.limits,
        version,
        sink,
        ledger: Ledger::default(),
        schemas: Schemas::default(),
        steps: Steps::Left(options.limits.steps_for(bytes)),
        active: Vec::new(),
        used: BTreeSet::from([FileId(0)]),
        told: BTreeSet::new(),
        scheme_names: BTreeSet::new(),
    };
    let object = Node {
        value: &root.tree,
        place,
    }
    .as_object();
    let document = object.map(|object| root::document(&mut cx, &object, written));
    (document, cx.sink, cx.ledger)
}
