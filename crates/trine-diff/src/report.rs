//! The report: the changes between two documents, as data.

use trine_diag::{Place, Position};

use crate::kinds::Kind;

/// The two sides of a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Sides<T> {
    /// Of the old document.
    pub old: T,
    /// Of the new document.
    pub new: T,
}

impl<T> Sides<T> {
    /// The result of a function of each side.
    pub fn map<U>(self, f: impl Fn(T) -> U) -> Sides<U> {
        Sides {
            old: f(self.old),
            new: f(self.new),
        }
    }

    /// Both sides by reference.
    pub fn as_ref(&self) -> Sides<&T> {
        Sides {
            old: &self.old,
            new: &self.new,
        }
    }
}

/// The verdict on the wire, for a client of the old document and a server of the new one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Verdict {
    /// The values are the same.
    #[default]
    None,
    /// The values differ, and the old client goes on.
    Safe,
    /// It cannot be decided from the two documents.
    Unknown,
    /// More values may arrive than before. It breaks only a reader that refuses what its document does not name.
    Closed,
    /// A value that was accepted is refused, or a value that arrives does not fit the old document.
    Breaking,
}

impl Verdict {
    /// All verdicts, the mildest first.
    pub const ALL: [Self; 5] = [Self::None, Self::Safe, Self::Unknown, Self::Closed, Self::Breaking];

    /// The verdict as reports write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Safe => "safe",
            Self::Unknown => "unknown",
            Self::Closed => "closed",
            Self::Breaking => "breaking",
        }
    }
}

/// The verdicts on the wire by direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Wire {
    /// For what the client sends.
    pub request: Verdict,
    /// For what the client receives.
    pub response: Verdict,
}

impl Wire {
    /// A verdict on requests alone.
    pub(crate) fn of_request(request: Verdict) -> Self {
        Self {
            request,
            response: Verdict::None,
        }
    }

    /// The worse of the two.
    pub fn worst(self) -> Verdict {
        self.request.max(self.response)
    }
}

/// The verdict for Rust code that calls the old crate, compiled against the new one with the same names locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Semver {
    /// No public item differs.
    #[default]
    None,
    /// Documentation or bodies of functions differ.
    Patch,
    /// Public items are new or deprecated.
    Minor,
    /// Code that calls the crate does not compile any more, or means something else.
    Major,
}

impl Semver {
    /// All verdicts, the mildest first.
    pub const ALL: [Self; 4] = [Self::None, Self::Patch, Self::Minor, Self::Major];

    /// The verdict as reports write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

/// A place of a document, with what a reader needs to find it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// The node.
    pub place: Place,
    /// The name of its file as shown to the user.
    pub file: String,
    /// Line and column, from 1; none where the text has no such node.
    pub position: Option<Position>,
    /// The lines of the text at the place, at most ten, without their common indentation; empty where the place is that
    /// of the part which would hold what the other side has.
    pub excerpt: String,
}

/// One change, with everything that it reaches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its kind.
    pub kind: &'static Kind,
    /// Sixteen hexadecimal digits that stand for the change: of its kind, of what it is about and of the values before
    /// and after, not of its line. Two changes of a report have different ones.
    pub fingerprint: String,
    /// The places in both documents. Where only one side has a property, a parameter, a branch, a response, a header or
    /// a media type, the other place is that of the part that would hold it; none where a whole operation, schema,
    /// scheme, server or webhook is new or gone.
    pub spot: Sides<Option<Spot>>,
    /// The operations that it reaches, `GET /pets`, sorted; as the old document calls them where both have them.
    pub operations: Vec<String>,
    /// The webhooks and callbacks that it reaches, by name, sorted.
    pub webhooks: Vec<String>,
    /// The verdicts on the wire.
    pub wire: Wire,
    /// The verdict for Rust code.
    pub rust: Semver,
    /// The public items that differ, each as `api.txt` has it: `types::Pet.name`.
    pub items: Vec<String>,
    /// Rust code that compiled before and does not compile, or means something else; where `rust` is major.
    pub witness: Option<String>,
    /// One or two sentences about what changed and what it means.
    pub message: String,
}

/// All changes between two documents, the worst first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// The names of the two documents as shown to the user.
    pub name: Sides<String>,
    /// The title and version of the API by both documents: `Pets 1.2.0`.
    pub title: Sides<String>,
    /// The changes, the worst first.
    pub changes: Vec<Change>,
    /// The parts that were not compared, since a bound was reached: one sentence each.
    pub bounded: Vec<String>,
    /// The number of changes that the user has chosen to ignore; they are not among `changes`.
    pub ignored: usize,
}

impl Report {
    /// The worst verdict on the wire.
    pub fn wire(&self) -> Verdict {
        let worst = self.changes.iter().map(|change| change.wire.worst()).max();
        worst.unwrap_or_default()
    }

    /// The worst verdict for Rust code.
    pub fn semver(&self) -> Semver {
        let worst = self.changes.iter().map(|change| change.rust).max();
        worst.unwrap_or_default()
    }
}
