//! From a plan to the files of a crate.
//!
//! The emitter is pure, cannot fail on a checked plan, and decides nothing: names, files and
//! derives are in the plan. It builds Rust from tokens only, so that no text of a document can
//! become code. Manifests and READMEs are templates.

mod api;
mod client;
mod constructor;
mod credentials;
mod dates;
mod doc;
mod example;
mod examples;
mod fakes;
mod gates;
mod given;
mod headers;
mod krate;
mod manifest;
mod markdown;
mod messages;
mod readme;
mod render;
mod scope;
mod scopes;
mod servers;
mod single;
mod surface;
mod task;
mod types;
mod usage;
mod vendor;
mod webhooks;
mod wire;

use std::collections::{BTreeMap, BTreeSet};

use trine_plan::{Layout, Plan, Shape, TypeId, Usage};

pub use crate::surface::Listed;
pub use trine_plan::Makers;

/// A file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its path below the output folder, with `/`; from a closed alphabet.
    pub path: String,
    /// The contents.
    pub contents: String,
}

/// The context of every emitter.
pub(crate) struct Cx<'a> {
    /// The plan.
    pub(crate) plan: &'a Plan,
    /// The names of all items of `types`.
    pub(crate) names: BTreeSet<&'a str>,
    /// The use of each item of `types`.
    pub(crate) usages: BTreeMap<TypeId, Usage<'a>>,
}

impl<'a> Cx<'a> {
    fn new(plan: &'a Plan) -> Self {
        let items = plan.items.values();
        let names = items
            .flat_map(|item| [Some(item.ident.as_str()), item.nullable_alias.as_deref()])
            .flatten();
        let old = plan.items.values().flat_map(|item| item.old.iter().map(String::as_str));
        let required = plan.items.values().filter_map(|item| match &item.shape {
            Shape::Struct(plan) => plan.required.as_deref(),
            Shape::Alias(_) | Shape::Newtype(_) | Shape::Enum(_) | Shape::Union(_) => None,
        });
        let aliases = plan.aliases.iter().map(|alias| alias.ident.as_str());
        Self {
            plan,
            names: names.chain(aliases).chain(old).chain(required).collect(),
            usages: plan.usages(),
        }
    }
}

/// The files of the crate, sorted by path, the lock aside; with [`Layout::SingleFile`] the one file.
pub fn emit(plan: &Plan) -> Vec<File> {
    let cx = Cx::new(plan);
    let mut files = match plan.options.layout {
        Layout::Crate => krate::files(&cx),
        Layout::SingleFile => single::files(&cx),
    };
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

/// The public items of the crate, a line each: what `api.txt` holds.
pub fn surface(plan: &Plan) -> String {
    surface::text(&Cx::new(plan))
}

/// The public items of the crate, sorted by their lines in `api.txt`. Two may have one line, where each is behind a
/// feature of its own.
pub fn items(plan: &Plan) -> Vec<Listed<'_>> {
    surface::items(&Cx::new(plan))
}

/// The Rust files alone, without the runtime and the manifest: what a reviewer reads.
pub fn sources(plan: &Plan) -> Vec<File> {
    let mut files = task::run(krate::sources(&Cx::new(plan)));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}
