//! From the document to the model: presence, kinds of types, dispatch of unions, direction.
//!
//! Takes a [`Document`] and returns an [`Api`], in which everything that the document leaves open is
//! decided, and findings. Lowering never fails: a schema that cannot be read becomes any value, with a
//! finding. It chooses no names; `trine-plan` derives them from the places that the types keep.
//!
//! Modules use those further down, never those further up (`cargo xtask tidy` checks it):
//!
//! ```text
//! lower                      one pass, and a second one if shapes are more than one type
//!   finish                   what needs all types: presence, tags, order
//!   operation                operations ask for the types of what they send and receive
//!   schema::lower            takes each type from the queue and decides its kind
//!     enums, object, union   … with those of the parts, which join the queue
//!   types                    the types so far, by shape, and the queue
//!   choice::shapes           what shapes come down to and which alternatives they have
//!     settle, find, …        … in parts, which ask on through
//!   schema::resolve          … the trait `Resolve`
//!   schema::schemas          what schemas are: a table for each analysis
//!     aliases, families, flats, nulls
//!   key, node, value, slot   data, and what single nodes say as they are written
//!   context                  `Cx`: the document, the options, the findings, the budget
//! ```

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
mod types;

pub use operation::is_computed;
pub use options::{AddedScheme, EnumOptions, Openness, Options, TriState, TypedText};
use trine_diag::Diagnostic;
use trine_ir::Api;
use trine_parse::document::Document;

use crate::context::Cx;
use crate::direction::Splits;
use crate::finish::Draft;
use crate::schema::{Schemas, Shapes};
use crate::types::Types;

/// Lowers a document. The model satisfies [`trine_ir::check`].
pub fn lower(document: &Document, options: &Options) -> (Api, Vec<Diagnostic>) {
    let mut cx = Cx::new(document, options);
    let mut draft = draft(&cx, &Splits::default());
    let splits = direction::splits(&draft.slots, &draft.api, &draft.patches.merges);
    if !splits.is_empty() {
        cx = Cx::new(document, options);
        draft = self::draft(&cx, &splits);
    }
    let api = finish::finish(&cx, draft);
    debug_assert_eq!(trine_ir::check(&api), Vec::<String>::new(), "the model is sound");
    (api, cx.sink.into_inner().into_vec())
}

/// Lowers everything that the document says, with the shapes split that are more than one type.
fn draft(cx: &Cx<'_>, splits: &Splits) -> Draft {
    let schemas = Schemas::new(cx, operation::event_data(cx.doc));
    let shapes = Shapes::new(&schemas);
    let mut types = Types::new(&shapes, splits);
    let (api, patches) = operation::lower_document(&mut types);
    Draft {
        api,
        patches,
        slots: types.into_slots(),
        opened: shapes.opened(),
    }
}
