//! From the model to a plan of the crate: names, files, Rust types, derives, boxes.
//!
//! Deterministic: every name depends on the document and the options alone, never on
//! the order in which things are met. One pass names everything before anything is
//! written; `trine-emit` invents no name.

mod answers;
mod bodies;
mod boxing;
mod client;
mod derive;
mod examples;
mod gaps;
mod groups;
mod headers;
pub mod ident;
mod lock;
mod media;
mod methods;
mod modules;
mod names;
mod old_names;
mod options;
mod pages;
mod patches;
mod plan;
mod scopes;
mod servers;
mod shape;
mod status;
mod streams;
mod types;
mod webhooks;

pub use bodies::required as is_required;
pub use lock::NameLock;
pub use options::{DateCrate, Layout, OldNames, Options, PageChoice, Runtime};
pub use pages::Refused;
pub use plan::*;

use trine_diag::{Diagnostic, Sink};
use trine_ir::Api;

/// Plans the crate for `api`. `lock` has the names that an earlier generation gave.
pub fn plan(api: &Api, options: &Options, lock: &NameLock) -> (Plan, Vec<Diagnostic>) {
    let mut sink = Sink::new();
    let recursive = boxing::newtypes(api);
    let keys = names::Keys::new(api);
    let names = names::name_types(&keys, options, lock, &recursive);
    let boxes = boxing::boxes(api, &names, &recursive);
    let types = types::Types {
        api,
        names: &names,
        newtypes: &recursive,
        boxes: &boxes,
    };
    let mut items = shape::items(&types);
    let aliases = names::aliases(&types);
    old_names::types(&keys, options, lock, &mut items, &aliases);
    let mut groups = groups::groups(&types, &items, options, lock, &mut sink);
    old_names::methods(api, options, lock, &mut groups);
    let mut type_files = modules::type_files(api, &groups, &items, &aliases);
    let features = match options.layout {
        Layout::Crate => modules::gate(&mut groups, &mut type_files),
        Layout::SingleFile => Vec::new(),
    };
    let client = client::client(api, options, &mut sink);
    gaps::report(api, &mut sink);
    let refused = pages::check(&types, &items, options, &groups, &mut sink);
    let plan = Plan {
        examples: examples::tests(&types, &items, &groups, &type_files),
        refused,
        options: options.clone(),
        crate_ident: ident::ident_or(&options.crate_name, ident::Case::Value, "client"),
        type_files,
        features,
        components: names::components(&types, &items, &aliases),
        needs: modules::needs(api, &groups, &client, options),
        scopes: scopes::scopes(api, &client),
        client,
        headers: headers::headers(&types, &mut sink),
        webhooks: webhooks::webhooks(&types, &mut sink),
        items,
        aliases,
        groups,
    };
    (plan, sink.into_vec())
}

impl Plan {
    /// The names that this plan gives, to be kept for the next generation.
    pub fn names(&self, api: &Api) -> NameLock {
        let keys = names::Keys::new(api);
        let types = self.items.iter().map(|(id, item)| (keys.of(*id), item.ident.clone()));
        let methods = self
            .methods()
            .map(|(group, method)| (groups::lock_key(api, method), self.path(group, method)));
        NameLock {
            types: types.collect(),
            methods: methods.collect(),
            aliases: old_names::kept(&keys, &self.items, &self.groups),
        }
    }

    /// Every operation's first method with its group.
    pub fn methods(&self) -> impl Iterator<Item = (&Group, &Method)> {
        self.groups.iter().flat_map(|group| {
            group
                .methods
                .iter()
                .filter(|m| m.main)
                .map(move |method| (group, method))
        })
    }

    /// How a caller reaches a method: `agents().update_log`.
    pub fn path(&self, group: &Group, method: &Method) -> String {
        group.prefix() + &method.ident
    }
}
