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

use trine_diag::Place;
use trine_parse::document::Document;

use finish::Draft;
use model::Model;

pub use report::{Change, Report, Semver, Sides, Spot, Verdict, Wire};
pub use side::Side;

/// The changes between two documents on the wire, before the clients are compared.
#[derive(Debug)]
pub struct OnWire {
    drafts: Vec<Draft>,
    bounded: Vec<String>,
}

impl OnWire {
    /// Compares two documents on the wire.
    pub fn of(documents: Sides<&Document>) -> Self {
        let models = documents.map(Model::new);
        let compared = compare::compare(models.as_ref());
        Self {
            drafts: compared.drafts.into_iter().map(Draft::on_wire).collect(),
            bounded: compared.bounded,
        }
    }

    /// The places of the new document where something is gone that the old one has: a value, a branch, a property.
    pub fn narrowed(&self) -> impl Iterator<Item = &Place> {
        let narrowed = self.drafts.iter().filter(|draft| draft.kind.id.ends_with("-removed"));
        narrowed.filter_map(|draft| draft.place.new.as_ref())
    }

    /// The report, with the Rust items that differ.
    pub fn report(self, old: &Side<'_>, new: &Side<'_>) -> Report {
        let sides = Sides { old, new };
        let mut drafts = self.drafts;
        rust::attach(&mut drafts, rust::differences(old.items, new.items));
        let title = |side: &Side<'_>| format!("{} {}", side.document.info.title, side.document.info.version);
        Report {
            name: sides.map(|side| side.sources.name(trine_diag::FileId(0)).to_owned()),
            title: sides.map(title),
            changes: finish::finish(drafts, sides),
            bounded: self.bounded,
            ignored: 0,
        }
    }
}

/// Compares two documents and their clients.
pub fn diff(old: &Side<'_>, new: &Side<'_>) -> Report {
    let documents = Sides { old, new }.map(|side| side.document);
    OnWire::of(documents).report(old, new)
}
