//! Every file of a document, loaded before anything is read from it.
//!
//! Starts at the root and follows the file part of every `$ref` (and whatever else may
//! name a file) until nothing new turns up, so that the reader behind it only borrows.
//! A file that cannot be loaded is remembered and reported where a reference needs it.

use std::cell::Cell;
use std::collections::{BTreeMap, VecDeque};
use std::io;
use std::path::{Path, PathBuf};

use serde_json::Value;
use trine_diag::codes::parse as codes;
use trine_diag::{Diagnostic, FileId, Origins, Place, Sink, Sources};

use crate::loader::{Loader, normal};
use crate::options::Options;
use crate::overlay::{self, Changed};
use crate::read;
use crate::refs::ids::Ids;
use crate::refs::uri;

/// The scheme under which files stand for themselves among URIs.
pub(crate) const FILE_SCHEME: &str = "doc:";

/// The files by [`FileId`], and what is known by `$id`.
#[derive(Debug, Default)]
pub(crate) struct Files {
    files: Vec<File>,
    known: BTreeMap<String, Known>,
    pub(crate) ids: Ids,
    /// The number of dangling references that were given a "did you mean", which takes time to find.
    suggestions: Cell<usize>,
}

/// The number of dangling references that get a "did you mean".
const SUGGESTIONS: usize = 1000;

/// One file that was loaded.
#[derive(Debug)]
pub(crate) struct File {
    /// Its path as a URI of [`FILE_SCHEME`].
    pub(crate) uri: String,
    /// Its tree; `null` where it has none.
    pub(crate) tree: Value,
    /// True if the text could not be parsed.
    pub(crate) broken: bool,
    /// The findings in the text, to be reported when the file is first used.
    pub(crate) found: Vec<Diagnostic>,
    /// The values under earlier occurrences of keys that are read together.
    pub(crate) earlier: BTreeMap<Place, Vec<Value>>,
}

/// The state of a file.
#[derive(Debug)]
pub(crate) enum Known {
    /// It was loaded.
    Loaded(FileId),
    /// It was not, and why.
    Failed(io::Error),
}

impl Files {
    /// Loads the file at `path` and all that it refers to.
    ///
    /// # Errors
    /// The root itself cannot be loaded.
    pub(crate) fn load(
        path: &Path,
        loader: &dyn Loader,
        options: &Options,
        sources: &mut Sources,
        sink: &mut Sink,
    ) -> io::Result<Self> {
        let mut loading = Loading {
            files: Self::default(),
            loader,
            options,
            sources,
            sink,
            queue: VecDeque::new(),
            left: options.limits.nodes,
        };
        let uri = uri_of(path);
        loading.root(&uri, path)?;
        loading.files.known.insert(uri, Known::Loaded(FileId(0)));
        while let Some(uri) = loading.queue.pop_front() {
            loading.follow(uri);
        }
        Ok(loading.files)
    }

    /// The file with this id.
    pub(crate) fn get(&self, file: FileId) -> &File {
        &self.files[file.0 as usize]
    }

    /// Returns the state of the file with this URI, if loading it was tried.
    pub(crate) fn known(&self, uri: &str) -> Option<&Known> {
        self.known.get(uri)
    }

    /// Returns true if a further name may be compared with all others.
    pub(crate) fn may_suggest(&self) -> bool {
        let asked = self.suggestions.get();
        self.suggestions.set(asked.saturating_add(1));
        asked < SUGGESTIONS
    }

    /// The tree of the root file, as overlays have changed it.
    pub(crate) fn into_root(mut self) -> Value {
        self.files.first_mut().map(|root| root.tree.take()).unwrap_or_default()
    }

    /// The paths of the files that were loaded, in that order.
    pub(crate) fn paths(&self) -> Vec<PathBuf> {
        self.files.iter().map(|file| path_of(&file.uri)).collect()
    }
}

struct Loading<'l> {
    files: Files,
    loader: &'l dyn Loader,
    options: &'l Options,
    sources: &'l mut Sources,
    sink: &'l mut Sink,
    queue: VecDeque<String>,
    /// The number of nodes that are still allowed.
    left: usize,
}

impl Loading<'_> {
    fn follow(&mut self, uri: String) {
        if self.files.known.contains_key(&uri) || self.files.ids.resource(&uri).is_some() {
            return;
        }
        let limit = self.options.limits.files;
        let known = if self.files.files.len() >= limit {
            let message = format!("the document has more than {limit} files");
            self.sink
                .report(codes::LIMIT_EXCEEDED, &Place::root(FileId(0)), message.clone());
            Known::Failed(io::Error::other(message))
        } else {
            match self.load(&uri, &path_of(&uri)) {
                Ok(id) => Known::Loaded(id),
                Err(error) => Known::Failed(error),
            }
        };
        self.files.known.insert(uri, known);
    }

    /// Loads the root file, and applies the overlays to it.
    fn root(&mut self, uri: &str, path: &Path) -> io::Result<()> {
        let bytes = self.loader.load(path, self.options.limits.file_bytes)?;
        let mut root = self.read(uri, path, bytes);
        let overlays = self.overlays(&mut root);
        self.add(root);
        self.files.files.extend(overlays);
        Ok(())
    }

    /// Reads the overlays and applies them to a file, unless that has no tree.
    fn overlays(&mut self, root: &mut File) -> Vec<File> {
        let mut origins = Origins::default();
        let mut overlays = Vec::new();
        for overlay in &self.options.overlays {
            let place = Place::root(FileId(u32::try_from(self.sources.len()).unwrap_or(u32::MAX)));
            let mut file = self.read(&uri_of(&overlay.path), &overlay.path, overlay.bytes.clone());
            let found = std::mem::take(&mut file.found);
            found.into_iter().for_each(|found| self.sink.push(found));
            if !root.broken && !file.broken {
                let mut changed = Changed {
                    tree: &mut root.tree,
                    origins: &mut origins,
                    left: &mut self.left,
                };
                overlay::apply(&mut changed, &file.tree, &place, self.sink);
            }
            overlays.push(file);
        }
        self.sources.set_origins(origins);
        overlays
    }

    fn load(&mut self, uri: &str, path: &Path) -> io::Result<FileId> {
        let bytes = self.loader.load(path, self.options.limits.file_bytes)?;
        let file = self.read(uri, path, bytes);
        Ok(self.add(file))
    }

    /// Reads a text, which becomes the next file.
    fn read(&mut self, uri: &str, path: &Path, bytes: Vec<u8>) -> File {
        let limits = &self.options.limits;
        let next = FileId(u32::try_from(self.sources.len()).unwrap_or(u32::MAX));
        let name = path.display().to_string();
        let mut read = read::file(next, &name, bytes, &mut self.left, limits);
        self.sources.add(name, read.text);
        for found in read.found.iter_mut().filter(|found| found.code == codes::DUPLICATE_KEY) {
            // What is lost stands before what counts.
            found.position = found
                .place
                .as_ref()
                .and_then(|place| self.sources.position_before(place));
        }
        let mut earlier: BTreeMap<Place, Vec<Value>> = BTreeMap::new();
        for (place, value) in read.earlier {
            earlier.entry(place).or_default().push(value);
        }
        File {
            uri: uri.to_owned(),
            broken: read.tree.is_none(),
            tree: read.tree.unwrap_or(Value::Null),
            found: read.found,
            earlier,
        }
    }

    /// Adds a file, and queues those that it refers to.
    fn add(&mut self, file: File) -> FileId {
        let id = FileId(u32::try_from(self.files.files.len()).unwrap_or(u32::MAX));
        let uri = file.uri.as_str();
        let mut wanted = self.files.ids.scan(&Place::root(id), uri, &file.tree);
        for (place, values) in &file.earlier {
            let scanned = values.iter().map(|value| self.files.ids.scan(place, uri, value));
            wanted.extend(scanned.flatten());
        }
        for reference in wanted {
            self.want(&file.uri, &reference.base, &reference.file);
        }
        self.files.files.push(file);
        id
    }

    /// Queues the files that a reference may mean.
    fn want(&mut self, file: &str, base: &str, reference: &str) {
        for uri in candidates(file, base, reference) {
            if uri.starts_with(FILE_SCHEME) && !self.files.known.contains_key(&uri) {
                self.queue.push_back(uri);
            }
        }
    }
}

/// The URIs that the file part of a reference may mean, the likeliest first: against the
/// nearest `$id` or `$self`, against the file, and the same with its `%` taken as such.
pub(crate) fn candidates(file: &str, base: &str, reference: &str) -> Vec<String> {
    let mut found = vec![one_name(uri::resolve(base, reference))];
    let mut add = |reference: &str| {
        let uri = one_name(uri::resolve(file, reference));
        if !found.contains(&uri) {
            found.push(uri);
        }
    };
    if !uri::is_absolute(reference) {
        add(reference);
        add(&reference.replace('%', "%25"));
        add(&reference.replace('\\', "/"));
    }
    found
}

/// The one URI of a file that may be written in several ways.
fn one_name(uri: String) -> String {
    if uri.starts_with(FILE_SCHEME) {
        uri_of(&path_of(&uri))
    } else {
        uri
    }
}

/// The URI of a file by its path. Only what has a meaning in URIs is escaped.
fn uri_of(path: &Path) -> String {
    let path = normal(path);
    let text = path.to_string_lossy();
    let text = if cfg!(windows) {
        text.replace('\\', "/")
    } else {
        text.into_owned()
    };
    format!("{FILE_SCHEME}{}", text.replace('%', "%25").replace('#', "%23"))
}

fn path_of(uri: &str) -> PathBuf {
    PathBuf::from(uri::percent_decode(uri.strip_prefix(FILE_SCHEME).unwrap_or(uri)))
}
