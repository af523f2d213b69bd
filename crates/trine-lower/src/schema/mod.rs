//! Schemas: what each is, and the type that it becomes.

mod choice;
mod classify;
mod compose;
mod draft;
mod enums;
mod facet;
mod key;
mod lower;
mod merged;
mod node;
mod null;
mod object;
mod promised;
mod resolve;
mod schemas;
mod union;
mod value;

pub(crate) use choice::Shapes;
pub(crate) use classify::Class;
pub(crate) use draft::{Draft, ObjectDraft, item_shape, object_draft, tuple_shapes};
pub(crate) use key::{All, Key, Shape};
pub(crate) use lower::lower_open;
pub(crate) use merged::merged_draft;
pub(crate) use node::{default_of, reference_end};
pub(crate) use object::property_docs;
pub(crate) use resolve::Resolve;
pub(crate) use schemas::Schemas;
pub(crate) use union::report_lone_discriminators;
