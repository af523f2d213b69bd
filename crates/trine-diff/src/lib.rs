//! The changes between two OpenAPI documents, on the wire and for Rust callers.
//!
//! [`diff`] compares two documents by what they mean and gives a [`Report`].

mod compare;
mod finish;
pub mod ignore;
mod inclusion;
pub mod kinds;
mod model;
pub mod render;
mod report;
mod rust;
mod side;

use finish::Draft;
use model::Model;

pub use report::{Change, Report, Semver, Sides, Spot, Verdict, Wire};
pub use side::Side;

/// Compares two documents.
pub fn diff(old: &Side<'_>, new: &Side<'_>) -> Report {
    let sides = Sides { old, new };
    let models = sides.map(|side| Model::new(side.document));
    let compared = compare::compare(models.as_ref());
    let mut drafts: Vec<Draft> = compared.drafts.into_iter().map(Draft::on_wire).collect();
    rust::attach(&mut drafts, rust::differences(old.items, new.items));
    let title = |side: &Side<'_>| format!("{} {}", side.document.info.title, side.document.info.version);
    Report {
        name: sides.map(|side| side.sources.name(trine_diag::FileId(0)).to_owned()),
        title: sides.map(title),
        changes: finish::finish(drafts, sides),
        bounded: compared.bounded,
        ignored: 0,
    }
}
