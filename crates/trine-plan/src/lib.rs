//! From the model to a plan of the crate: names, files, Rust types, derives, boxes.
//!
//! Deterministic: every name depends on the document and the options alone, never on
//! the order in which things are met. One pass names everything before anything is
//! written; `trine-emit` invents no name.

mod about;
mod bodies;
mod boxing;
mod branches;
mod client;
mod credentials;
mod derive;
mod errors;
mod examples;
mod features;
mod gaps;
mod groups;
mod headers;
pub mod ident;
mod inflect;
mod lock;
mod manifest;
mod media;
mod messages;
mod methods;
mod modules;
mod names;
mod old_names;
mod only_types;
mod operations;
mod options;
mod pages;
mod patches;
mod plan;
mod public;
mod required;
mod responses;
mod scopes;
mod servers;
mod setters;
mod settings;
mod shape;
mod share;
mod shared_words;
mod status;
mod streams;
mod types;
mod usages;
mod verbs;
mod webhooks;
mod words;

pub use bodies::required as is_required;
pub use lock::{Entry, List, Malformed, NameLock, Position};
pub use manifest::Manifest;
pub use names::{NameProblem, RefusedName};
pub use options::{
    Contents, DateCrate, Format, GivenNames, Layout, LicenseText, OldNames, Options, Package, PageChoice, Runtime,
};
pub use pages::Refused;
pub use plan::*;
pub use public::*;
pub use settings::Setting;
pub use usages::{Nested, Usage, UsedAt};

use std::collections::BTreeSet;

use trine_diag::{Diagnostic, Sink};
use trine_ir::Api;

use lock::Locked;
use share::Shared;

/// Plans the crate for `api`. `lock` has the names that an earlier generation gave. First types of one shape become one,
/// and the model is put into the order of the lock: the plan's ids and indices are those of the model as it is then.
pub fn plan(api: &mut Api, options: &Options, lock: &NameLock) -> (Plan, Vec<Diagnostic>) {
    let mut sink = Sink::new();
    match options.contents {
        Contents::Client => {}
        Contents::Types => only_types::open(api),
    }
    let shared = share::share(api, options, lock, &mut sink);
    lock::arrange(api, &shared, lock);
    let mut plan = match options.given_names {
        GivenNames::Kept => planned(api, &shared, options, lock, &mut sink),
        GivenNames::Anew => {
            let (anew, shared) = names::anew(api, &shared, options, lock);
            planned(api, &shared, options, &anew, &mut sink)
        }
    };
    match options.contents {
        Contents::Client => {}
        Contents::Types => only_types::close(&mut plan, lock),
    }
    (plan, sink.into_vec())
}

/// Plans the crate for a model that is in the order of the lock.
fn planned(api: &Api, shared: &Shared, options: &Options, lock: &NameLock, sink: &mut Sink) -> Plan {
    let recursive = boxing::newtypes(api);
    let keys = &names::Keys::of_shared(api, shared);
    let locked = Locked { lock, keys };
    let names = names::name_types(keys, options, lock, &recursive);
    let unboxed = types::Types {
        api,
        names: &names,
        newtypes: &recursive,
        boxes: &BTreeSet::new(),
    };
    let boxes = boxing::boxes(&unboxed, &locked);
    let types = types::Types {
        boxes: &boxes,
        ..unboxed
    };
    let (items, mut aliases) = planned_types(&types, &locked, options);
    let mut groups = groups::groups(&types, &items, options, lock, sink);
    let errors = errors::share(api, &items, options, lock, &mut groups, sink);
    old_names::methods(api, options, lock, &errors, &mut groups);
    let features = features::features(api, &mut groups, options, lock);
    let gating = features::Cx {
        api,
        groups: &groups,
        errors: &errors,
        features: &features,
        items: &items,
        locked: &locked,
    };
    let (gates, type_files) = features::files(&gating, &mut aliases);
    let client = client::client(api, options, lock, sink);
    gaps::report(api, sink);
    let refused = pages::check(&types, &items, options, &groups, sink);
    let headers = headers::headers(&types, lock, sink);
    let webhooks = webhooks::webhooks(&types, lock, sink);
    let mut plan = Plan {
        operations: operations::operations(api, &headers),
        examples: examples::tests(&types, &items, &groups, &gates),
        refused,
        refused_names: names::refused(keys, &names, &aliases, &groups, options),
        manifest: manifest::manifest(api, options),
        options: options.clone(),
        info: api.info.clone(),
        crate_ident: ident::ident_or(&options.crate_name, ident::Case::Value, "client"),
        type_files,
        features,
        gates,
        components: names::components(&types, &items, &aliases),
        needs: modules::needs(api, &groups, &client, options),
        scopes: scopes::scopes(api, &client, lock),
        client,
        headers,
        webhooks,
        items,
        aliases,
        groups,
        errors,
        names: NameLock::default(),
    };
    plan.names = lock::kept::names(&types, &plan, &locked);
    plan
}

/// Plans the items of the types, and the aliases beside them.
fn planned_types(
    types: &types::Types<'_>,
    locked: &Locked<'_>,
    options: &Options,
) -> (std::collections::BTreeMap<TypeId, Item>, Vec<Alias>) {
    let mut items = shape::items(types, locked);
    messages::mark(types, &mut items);
    let aliases = names::aliases(types, locked.keys, options, locked.lock);
    old_names::types(locked.keys, options, locked.lock, &mut items, &aliases);
    required::types(locked, options, &mut items, &aliases);
    (items, aliases)
}

impl Plan {
    /// The operation of a method.
    pub fn operation(&self, id: OperationId) -> &OperationPlan {
        &self.operations[id.0 as usize]
    }

    /// The features behind which an item of `types` stands.
    pub fn gate(&self, id: TypeId) -> &Gate {
        self.gates.get(&id).unwrap_or(Gate::OPEN)
    }

    /// The features behind which webhooks stand.
    pub fn webhooks_gate(&self) -> Gate {
        let own = self.features.iter().find(|feature| feature.part == ApiPart::Webhooks);
        Gate::any(own.map(|feature| feature.name.clone()))
    }

    /// The groups of operations that the client has; none if there is no client.
    pub fn clients_groups(&self) -> &[Group] {
        match self.options.contents {
            Contents::Client => &self.groups,
            Contents::Types => &[],
        }
    }

    /// Every operation's first method with its group.
    pub fn methods(&self) -> impl Iterator<Item = (&Group, &Method)> {
        self.clients_groups().iter().flat_map(|group| {
            group
                .methods
                .iter()
                .filter(|m| m.main)
                .map(move |method| (group, method))
        })
    }

    /// Returns the path by which a caller reaches a method: `agents().update_log`.
    pub fn path(&self, group: &Group, method: &Method) -> String {
        group.prefix() + &method.ident
    }
}
