//! The comparison: walks both documents side by side and notes each change with the operations that it reaches.

mod changes;
mod core;
mod describe;
mod document;
pub(crate) mod effect;
mod graph;
mod headers;
mod media;
mod operations;
mod parameters;
pub(crate) mod prose;
mod reach;
mod responses;
mod schema;
mod security;
mod servers;
mod webhooks;

use crate::model::Model;
use crate::report::Sides;

use self::core::Comparison;
pub(crate) use changes::Draft;
pub(crate) use reach::Reach;

/// The results of a comparison.
#[derive(Debug)]
pub(crate) struct Compared {
    pub(crate) drafts: Vec<Draft>,
    pub(crate) bounded: Vec<String>,
}

/// Compares two documents on the wire.
pub(crate) fn compare(models: Sides<&Model<'_>>) -> Compared {
    let mut comparison = Comparison::new(models);
    comparison.document();
    comparison.operations();
    comparison.webhooks();
    comparison.schemas();
    comparison.security_schemes();
    comparison.finish()
}

impl Comparison<'_, '_> {
    fn finish(mut self) -> Compared {
        self.unexplained();
        let mut bounded = Vec::new();
        if self.inclusion.bounded.get() {
            bounded.push(
                "some schemas are nested too deeply or combine too many alternatives to be compared as a whole; \
                 their verdict is `unknown`"
                    .to_owned(),
            );
        }
        let mut drafts = self.changes.into_drafts();
        for draft in &mut drafts {
            let reached = self.graph.reached(&draft.nodes);
            draft.reaches.extend(reached);
        }
        Compared { drafts, bounded }
    }
}
