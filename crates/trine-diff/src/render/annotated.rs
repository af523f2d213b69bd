//! Changes as annotations on the lines of the new document.

use trine_diag::{FileId, Place, Position, Sources};

use super::outline::{FEW, directions, few, one_line};
use crate::{Change, Semver, Spot, Verdict};

/// The weight of an annotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    /// Clients break.
    Error,
    /// Some clients break, or Rust code does not compile.
    Warning,
    /// Nobody has to act.
    Note,
}

impl Level {
    pub(super) fn of(change: &Change) -> Self {
        match (change.wire.worst(), change.rust) {
            (Verdict::Breaking, _) => Self::Error,
            (Verdict::Closed | Verdict::Unknown, _) | (_, Semver::Major) => Self::Warning,
            (Verdict::Safe | Verdict::None, Semver::None | Semver::Patch | Semver::Minor) => Self::Note,
        }
    }
}

/// The place of an annotation: a file of the new document, and the position if the text has one.
pub(super) struct Anchor {
    pub(super) file: String,
    pub(super) position: Option<Position>,
}

/// The place of a change in the new document. A part that is gone is at its nearest parent that is still there.
pub(super) fn anchor(change: &Change, new: &Sources) -> Option<Anchor> {
    if let Some(spot) = &change.spot.new {
        return Some(Anchor {
            file: spot.file.clone(),
            position: spot.position,
        });
    }
    let old = change.spot.old.as_ref()?;
    let (file, pointer) = match same_file(old, new) {
        Some(file) => (file, old.place.pointer.clone()),
        None => (FileId(0), "".into()),
    };
    let place = Place { file, pointer };
    Some(Anchor {
        file: new.name(file).to_owned(),
        position: new.position(&place),
    })
}

/// The file of the new document that an old place would be in: the root for the root, else the file of the same name.
fn same_file(old: &Spot, new: &Sources) -> Option<FileId> {
    let root = FileId(0);
    if old.place.file == root {
        return Some(root);
    }
    let files = u32::try_from(new.len()).unwrap_or(u32::MAX);
    (0..files).map(FileId).find(|file| new.name(*file) == old.file)
}

/// The message of an annotation: what changed, for whom, and where it was.
pub(super) fn message(change: &Change) -> String {
    let mut facts = vec![one_line(&change.message)];
    let wire = directions(change.wire);
    if !wire.is_empty() {
        facts.push(format!("On the wire: {wire}."));
    }
    if change.rust > Semver::None {
        facts.push(format!("Rust client: {}.", change.rust.as_str()));
    }
    let reached = [
        few(&change.operations, FEW, one_line),
        few(&change.webhooks, FEW, one_line),
    ];
    for list in reached.iter().filter(|list| !list.is_empty()) {
        facts.push(format!("Affects {list}."));
    }
    if let (Some(old), None) = (&change.spot.old, &change.spot.new) {
        let position = old.position.map(|at| format!(":{}:{}", at.line, at.column));
        facts.push(format!(
            "It was at {}{}.",
            one_line(&old.file),
            position.unwrap_or_default()
        ));
    }
    facts.join(" ")
}
