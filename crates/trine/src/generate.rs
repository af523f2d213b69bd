//! From a document to what is to be done to an output folder.

use std::collections::BTreeMap;
use std::path::Path;

use trine_diag::Sources;
use trine_parse::Loader;

use crate::driver::{Compiled, Job, compile};
use crate::lock::{Lock, hash};
use crate::write::{Changes, Edited};
use crate::{Result, trust};

/// The result of generating a client.
#[derive(Debug)]
pub struct Generated {
    /// The results of the layers.
    pub compiled: Compiled,
    /// The changes to the folder; `None` if the document has errors.
    pub changes: Option<Changes>,
    /// The differences to the earlier run that concern trust, one sentence each.
    pub trust: Vec<String>,
}

/// Compiles the document at `spec` and compares the crate with the folder `output`. Names
/// of the folder's lock are added to those of `job`. Writes nothing.
///
/// # Errors
/// An I/O error; a usage error where the folder's lock is none.
pub fn generate(spec: &Path, loader: &dyn Loader, mut job: Job, output: &Path, edited: Edited) -> Result<Generated> {
    let previous = match (Lock::read(output), edited) {
        (Err(_), Edited::Overwrite) => None,
        (read, Edited::Keep | Edited::Overwrite) => read?,
    };
    if let Some(previous) = &previous {
        job.names = previous.names.clone();
        job.version = Some(previous.package.clone()).filter(|version| !version.is_empty());
    }
    let compiled = compile(spec, loader, &job)?;
    if compiled.has_errors() {
        return Ok(Generated {
            compiled,
            changes: None,
            trust: Vec::new(),
        });
    }
    let files: BTreeMap<String, String> = compiled
        .files()
        .into_iter()
        .map(|file| (file.path, file.contents))
        .collect();
    let lock = lock(&compiled, &files);
    let trust = previous
        .as_ref()
        .map(|previous| trust::changes(previous, &lock))
        .unwrap_or_default();
    let changes = Changes::compare(output, &files, &lock, previous.as_ref(), edited)?;
    Ok(Generated {
        compiled,
        changes: Some(changes),
        trust,
    })
}

/// The lock of a client that was made of these files.
pub(crate) fn lock(compiled: &Compiled, files: &BTreeMap<String, String>) -> Lock {
    let mut lock = Lock {
        trine: env!("CARGO_PKG_VERSION").to_owned(),
        spec: spec_hash(&compiled.sources),
        files: files
            .iter()
            .map(|(path, contents)| (path.clone(), hash(contents.as_bytes())))
            .collect(),
        ..Lock::default()
    };
    if let Some((api, plan)) = &compiled.planned {
        lock.hosts = trust::hosts(api);
        lock.auth = trust::auth(api);
        lock.names = plan.names.clone();
        lock.package = plan.manifest.version.clone();
    }
    lock
}

/// The hash of a document's only file; of several, the hash of their hashes in the order
/// in which they are met.
fn spec_hash(sources: &Sources) -> String {
    let texts = (0..).map(trine_diag::FileId).map_while(|file| sources.get(file));
    let hashes: Vec<String> = texts.map(|source| hash(source.text().as_bytes())).collect();
    match hashes.as_slice() {
        [only] => only.clone(),
        many => hash(many.join("\n").as_bytes()),
    }
}
