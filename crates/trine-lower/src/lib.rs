//! From the document to the model: presence, classification, dispatch, direction.
//!
//! Takes a [`Document`] of the one dialect, gives an [`Api`] in which everything that the
//! document leaves open is decided, and the findings that arose. Total: what has no reading
//! becomes any-value, with a diagnostic. It names nothing; names are made from the places
//! that the types remember.

mod budget;
mod context;
mod depth;
mod direction;
mod docs;
mod finish;
mod flow;
mod merge_patch;
mod need;
mod operation;
mod options;
mod presence;
mod schema;
mod slot;
mod tags;

pub use options::{EnumOptions, Openness, Options, TriState, TypedText};
use trine_diag::Diagnostic;
use trine_ir::Api;
use trine_parse::document::Document;

use crate::context::Cx;
use crate::direction::Splits;

/// Lowers a document. The model satisfies [`trine_ir::check`].
pub fn lower(document: &Document, options: &Options) -> (Api, Vec<Diagnostic>) {
    let nothing = Splits::default();
    let mut cx = Cx::new(document, options, &nothing);
    let mut api = operation::lower_document(&mut cx);
    let splits = direction::splits(&cx, &api);
    if !splits.is_empty() {
        cx = Cx::new(document, options, &splits);
        api = operation::lower_document(&mut cx);
    }
    let (api, found) = finish::finish(cx, api);
    debug_assert_eq!(trine_ir::check(&api), Vec::<String>::new(), "the model is sound");
    (api, found)
}
