//! From a document to what is to be done to an output folder.

use std::collections::BTreeMap;
use std::path::Path;

use trine_diag::Sources;
use trine_parse::Loader;

use crate::bump::{self, Bumped, CHANGELOG, Difference};
use crate::driver::{Compiled, Job, compile};
use crate::lock::{LOCK_FILE, Lock, hash};
use crate::write::{Changes, Edited};
use crate::{Error, Result, format, trust};

/// The result of generating a client.
#[derive(Debug)]
pub struct Generated {
    /// The results of the layers.
    pub compiled: Compiled,
    /// The changes to the folder; `None` if the document has errors.
    pub changes: Option<Changes>,
    /// The differences to the earlier run that concern trust, one sentence each.
    pub trust: Vec<String>,
    /// The version that was raised, if that was asked for and anything changed.
    pub bumped: Option<Bumped>,
}

/// Compiles the document at `spec` and compares the crate with the folder `output`. Names
/// of the folder's lock are added to those of `job`. Writes nothing.
///
/// # Errors
/// An I/O error; a usage error where the folder's lock is none, or the version cannot be raised.
pub fn generate(spec: &Path, loader: &dyn Loader, mut job: Job, output: &Path, edited: Edited) -> Result<Generated> {
    let previous = match (Lock::read(output), edited) {
        (Err(_), Edited::Overwrite) => None,
        (read, Edited::Keep | Edited::Overwrite) => read?,
    };
    if let Some(previous) = &previous {
        job.names = previous.names.clone();
        job.version = Some(previous.package.clone()).filter(|version| !version.is_empty());
    }
    let mut compiled = compile(spec, loader, &job)?;
    if compiled.has_errors() {
        return Ok(Generated {
            compiled,
            changes: None,
            trust: Vec::new(),
            bumped: None,
        });
    }
    let folder = Folder {
        output,
        previous: previous.as_ref(),
        edited,
    };
    let (mut changes, mut lock) = folder.compare(&compiled)?;
    let mut bumped = None;
    if let Some(bump) = &job.bump
        && let Some((raised, difference)) = folder.raised(&job, &compiled, &changes)?
    {
        if let Some((_, plan)) = &mut compiled.planned {
            plan.manifest.version = raised.to.to_string();
        }
        (changes, lock) = folder.compare(&compiled)?;
        changes.write_beside(CHANGELOG, |text| bump::changelog(text, &raised.to, bump, &difference))?;
        bumped = Some(raised);
    }
    let trust = previous.as_ref().map(|previous| trust::changes(previous, &lock));
    Ok(Generated {
        compiled,
        changes: Some(changes),
        trust: trust.unwrap_or_default(),
        bumped,
    })
}

/// An output folder and what an earlier run left there.
struct Folder<'a> {
    output: &'a Path,
    previous: Option<&'a Lock>,
    edited: Edited,
}

impl Folder<'_> {
    /// Compares the files of a crate with the folder. Gives the crate's lock, too.
    fn compare(&self, compiled: &Compiled) -> Result<(Changes, Lock)> {
        let files = compiled.files().into_iter().map(|file| (file.path, file.contents));
        let mut files: BTreeMap<String, String> = files.collect();
        if let Some((_, plan)) = &compiled.planned {
            format::format(plan.options.format, &mut files, self.output, self.previous)?;
        }
        let lock = lock(compiled, &files);
        let changes = Changes::compare(self.output, &files, &lock, self.previous, self.edited)?;
        Ok((changes, lock))
    }

    /// The version that is raised by what changed; `None` if nothing did.
    fn raised(&self, job: &Job, compiled: &Compiled, changes: &Changes) -> Result<Option<(Bumped, Difference)>> {
        if job.choices.package.keys.contains_key("version") {
            let message = "--bump raises the version in trine.lock, but the configuration sets a version";
            return Err(Error::usage(message, "remove `version` from [client.package]"));
        }
        let (from, surface, mut before) = bump::before(self.previous, changes.read(SURFACE)?)?;
        if changes.changes.iter().all(|change| change.path == LOCK_FILE) {
            return Ok(None);
        }
        if let Some(report) = changes.kept_report() {
            return Err(report);
        }
        let Some((_, plan)) = &compiled.planned else {
            return Ok(None);
        };
        before.extend(surface.lines().map(str::to_owned));
        let mut after = bump::features(&plan.names);
        after.extend(trine_emit::surface(plan).lines().map(str::to_owned));
        let difference = Difference::of(&before, &after);
        let bumped = Bumped {
            to: bump::next(&from, &difference),
            from,
            items: [difference.gone.len(), difference.changed.len(), difference.new.len()],
        };
        Ok(Some((bumped, difference)))
    }
}

/// The file with the public items of a crate.
const SURFACE: &str = "api.txt";

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
