//! Documents made wrong on purpose, the same ones for the same seed, and what must hold of each:
//! no layer panics, and what is refused is refused with a place in the text.
//!
//! [`tree`] changes nodes (keys left out, values exchanged, references bent), [`text`] bytes and
//! lines. [`judge`] takes a document through every layer.

pub mod text;
pub mod tree;

use std::path::Path;

use trine_diag::{Diagnostic, Severity, Sources};
use trine_parse::{Limits, MemoryLoader};
use trine_plan::{NameLock, Options, Runtime};

/// Numbers that look random and follow from a seed (xorshift, 64 bits).
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    /// The sequence of this seed.
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// The next number below `most`; 0 where `most` is 0.
    pub fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let most = u64::try_from(most).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.0 % most).unwrap_or(0)
    }

    /// One of several.
    pub fn pick<'t, T>(&mut self, items: &'t [T]) -> Option<&'t T> {
        items.get(self.below(items.len()))
    }
}

/// What became of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// A client was written.
    Generated,
    /// It was refused, with a place.
    Refused,
}

/// Takes a document through every layer.
///
/// # Errors
/// Where a document is refused without saying why or where: one sentence.
pub fn judge(name: &str, bytes: Vec<u8>) -> Result<Outcome, String> {
    let loader = MemoryLoader::new().with(name, bytes);
    let reading = trine_parse::Options {
        limits: Limits {
            nodes: 2_000_000,
            steps: 5_000_000,
            ..Limits::default()
        },
        ..trine_parse::Options::default()
    };
    let parsed = trine_parse::parse(Path::new(name), &loader, &reading).map_err(|error| error.to_string())?;
    let mut found = parsed.diagnostics;
    if let Some(document) = &parsed.document {
        let (api, lowered) = trine_lower::lower(document, &trine_lower::Options::default());
        found.extend(lowered);
        let broken = trine_ir::check(&api);
        if !broken.is_empty() {
            return Err(format!("the model is unsound: {}", broken.join("; ")));
        }
        let options = Options {
            crate_name: "mutated".to_owned(),
            runtime: Runtime::Crate,
            ..Options::default()
        };
        let (plan, planned) = trine_plan::plan(&api, &options, &NameLock::default());
        found.extend(planned);
        trine_emit::sources(&api, &plan);
    }
    outcome(parsed.document.is_none(), &found, &parsed.sources)
}

fn outcome(nothing_read: bool, found: &[Diagnostic], sources: &Sources) -> Result<Outcome, String> {
    for finding in found {
        let located = match (&finding.place, finding.position) {
            (_, Some(_)) => true,
            (Some(place), None) => sources.position(place).is_some(),
            (None, None) => false,
        };
        if !located {
            return Err(format!("{} has no place: {}", finding.code, finding.message));
        }
    }
    let refused = found.iter().any(|finding| finding.severity == Severity::Error);
    match (nothing_read, refused) {
        (true, false) => Err("nothing is read, and no error says why".to_owned()),
        (_, true) => Ok(Outcome::Refused),
        (false, false) => Ok(Outcome::Generated),
    }
}
