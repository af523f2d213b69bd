//! Documents with deliberate faults, the same ones for the same seed, and the rules that hold for each:
//! no layer panics, and a document is refused with a place in its text.
//!
//! [`tree`] changes nodes (removes keys, exchanges values, changes references), and [`text`] changes bytes and
//! lines. [`judge`] runs the steps of `trine generate` on a document, without writing.

pub mod text;
pub mod tree;

use std::path::Path;

use trine::config::Choices;
use trine::driver::{Job, Unreadable};
use trine::write::Edited;
use trine::{CrateName, generate};
use trine_diag::{Diagnostic, Severity, Sources, render};
use trine_parse::{Limits, MemoryLoader};
use trine_plan::Runtime;

/// A folder that is never there: everything would be created, and nothing is.
const NOWHERE: &str = "no-such-folder-of-a-mutated-client";

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

/// The outcome for a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// A client was written.
    Generated,
    /// It was refused, with a place.
    Refused,
}

/// Takes a document through every layer: its files are rendered and compared with an empty
/// folder, its findings are written in every form, and nothing is written to disk. References may
/// lead to `beside.yaml`, which is the same document once more.
///
/// # Errors
/// One sentence if the model is unsound, or the document is refused without saying why or where.
///
/// # Panics
/// If a layer does, which is what callers look for.
pub fn judge(name: &str, bytes: Vec<u8>) -> Result<Outcome, String> {
    let loader = MemoryLoader::new().with("beside.yaml", bytes.clone()).with(name, bytes);
    let made = generate(Path::new(name), &loader, job()?, Path::new(NOWHERE), Edited::Overwrite);
    let compiled = made.map_err(|error| error.to_string())?.compiled;
    let (found, sources) = (&compiled.diagnostics, &compiled.sources);
    for written in [render::json, render::sarif, render::github] {
        written(found, sources);
    }
    render::text(found, sources, render::Style::Coloured);
    if let Some((api, _)) = &compiled.planned {
        let broken = trine_ir::check(api);
        if !broken.is_empty() {
            return Err(format!("the model is unsound: {}", broken.join("; ")));
        }
    }
    outcome(compiled.document.is_none(), found, sources)
}

/// The crate that is asked for, within limits that keep each document to seconds. Operations
/// without a reading are left out where that can be done, so that more documents become code.
fn job() -> Result<Job, String> {
    let reading = trine_parse::Options {
        limits: Limits {
            nodes: 2_000_000,
            steps: 5_000_000,
            ..Limits::default()
        },
        ..trine_parse::Options::default()
    };
    let choices = Choices {
        runtime: Runtime::Crate,
        ..Choices::default()
    };
    let name = CrateName::new("mutated").map_err(|error| error.to_string())?;
    Ok(Job {
        unreadable: Unreadable::LeaveOut,
        ..Job::new(name, choices, reading)
    })
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
