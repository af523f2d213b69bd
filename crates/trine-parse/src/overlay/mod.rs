//! Overlays: changes to a document that stand in a file of their own (Overlay Specification 1.0.0 and 1.1.0).
//!
//! Takes the tree of the root file and the trees of overlays, and changes the first before anything is read from it.
//! An overlay that is not valid is not applied at all. Where each node comes from is kept in [`Origins`], so that a
//! finding about what an overlay says is shown there.
//!
//! ```text
//! read   the overlay's tree to actions, with their JSONPaths
//! apply  an action to the nodes that its target selects
//! merge  a value into a node
//! ```

mod apply;
mod merge;
mod path;
mod read;

use serde_json::Value;
use trine_diag::codes::parse as codes;
use trine_diag::{Origins, Place, Sink};

use self::path::Query;

/// The rules of a version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rules {
    /// 1.0: a value of another kind replaces the one of the document, since nothing forbids it.
    V1_0,
    /// 1.1: kinds must agree, and there is `copy`.
    V1_1,
}

/// An action of an overlay.
#[derive(Debug)]
struct Action<'o> {
    /// The place of the action.
    place: Place,
    /// The nodes that it is about.
    target: Query,
    /// The change.
    change: Change<'o>,
}

/// The change that an action makes to each node.
#[derive(Debug)]
enum Change<'o> {
    /// The value is merged into it.
    Update(&'o Value),
    /// It is removed.
    Remove,
    /// The one node that this selects is merged into it.
    Copy(Query),
    /// None is stated.
    Nothing,
}

/// A tree that overlays change.
#[derive(Debug)]
pub(crate) struct Changed<'t> {
    /// The tree.
    pub(crate) tree: &'t mut Value,
    /// The origins of its nodes.
    pub(crate) origins: &'t mut Origins,
    /// The number of nodes that may still be added.
    pub(crate) left: &'t mut usize,
}

/// Applies an overlay, whose root is at `place`.
pub(crate) fn apply(changed: &mut Changed<'_>, overlay: &Value, place: &Place, sink: &mut Sink) {
    let Some((rules, actions)) = read::actions(overlay, place, sink) else {
        return;
    };
    for action in &actions {
        if !apply::action(changed, rules, action, sink) {
            let message =
                "the overlays make the document too large or too deep; the actions from here on are not applied";
            sink.report(codes::LIMIT_EXCEEDED, &action.place, message);
            return;
        }
    }
}
