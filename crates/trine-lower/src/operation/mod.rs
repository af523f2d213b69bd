//! Operations, and what a document says besides schemas.

mod auth;
mod body;
mod content;
mod events;
mod examples;
mod info;
mod links;
mod media;
mod pages;
mod parameter;
mod part;
mod raw;
mod unused;
mod webhook;

use std::collections::BTreeMap;

use serde_json::Value;
use trine_ir::{Api, Docs, Naming, Operation, SchemeId, TagId};
use trine_parse::document;

use self::auth::Unsaid;
pub use self::auth::is_computed;
pub(crate) use self::events::event_data;
pub(crate) use self::examples::keep_fitting;
use crate::docs::{filled, link};
use crate::flow::Flow;
use crate::merge_patch::Patches;
use crate::schema::{lower_open, report_lone_discriminators};
use crate::types::Types;

/// The ids of what operations name by text, by that text.
struct Names {
    tags: BTreeMap<String, TagId>,
    schemes: BTreeMap<String, SchemeId>,
    /// The requirement of operations that state none.
    unsaid: Option<Unsaid>,
}

/// Lowers everything but the types that are asked for, which are in `types` until the model is finished; and tells which
/// bodies are patches.
pub(crate) fn lower_document(types: &mut Types<'_>) -> (Api, Patches) {
    let mut patches = Patches::default();
    let tags = info::lower_tags(types.cx.doc);
    let schemes = auth::lower_schemes(types.cx);
    let names = Names {
        tags: numbered(tags.iter().map(|tag| &tag.name), TagId),
        schemes: numbered(schemes.iter().map(|scheme| &scheme.name), SchemeId),
        unsaid: auth::unsaid(types.cx, &schemes),
    };
    let doc = types.cx.doc;
    let operations: Vec<Operation> = doc
        .operations
        .iter()
        .map(|operation| lower_operation(types, &names, operation, &mut patches))
        .collect();
    let webhooks = webhook::lower_webhooks(types);
    lower_open(types);
    let mut components = Vec::new();
    for id in doc.components.values() {
        let ty = types.lower_use(*id, Flow::Received);
        components.push((types.cx.place(*id), ty));
    }
    lower_open(types);
    report_lone_discriminators(types.schemas);
    events::report_contents(types.schemas);
    let examples = examples::lower_examples(doc, &operations, &components);
    let api = Api {
        info: info::lower_info(doc),
        servers: info::lower_servers(&doc.servers),
        tags,
        types: Vec::new(),
        components,
        operations,
        webhooks,
        schemes,
        examples,
    };
    (api, patches)
}

fn numbered<'n, T>(names: impl Iterator<Item = &'n String>, id: impl Fn(u32) -> T) -> BTreeMap<String, T> {
    let mut numbers = BTreeMap::new();
    for (index, name) in names.enumerate() {
        numbers
            .entry(name.clone())
            .or_insert_with(|| id(u32::try_from(index).unwrap_or(u32::MAX)));
    }
    numbers
}

fn lower_operation(
    types: &mut Types<'_>,
    names: &Names,
    operation: &document::Operation,
    patches: &mut Patches,
) -> Operation {
    let security = operation.security.as_ref().unwrap_or(&types.cx.doc.security);
    let schemes: usize = security.iter().map(|all| 1 + all.schemes.len()).sum();
    let security = if types.cx.spend(2 * schemes) {
        security.as_slice()
    } else {
        &[]
    };
    let is_silent = operation.security.is_none() && types.cx.doc.security.is_empty();
    let security = match &names.unsaid {
        Some(Unsaid::Everywhere(unsaid)) => unsaid.clone(),
        Some(Unsaid::WhereSilent(unsaid)) if is_silent => unsaid.clone(),
        Some(Unsaid::WhereSilent(_)) | None => auth::lower_security(&names.schemes, security),
    };
    let parameters = parameter::lower_parameters(types, &operation.parameters);
    let bodies = body::lower_bodies(types, operation, patches);
    Operation {
        place: operation.place.clone(),
        method: operation.method.0.clone(),
        key: operation.key.clone(),
        path: operation.path.clone(),
        naming: naming(operation),
        tags: operation
            .tags
            .iter()
            .filter_map(|tag| names.tags.get(tag).copied())
            .collect(),
        docs: operation_docs(operation),
        parameters,
        body_required: !bodies.is_empty() && operation.body.as_ref().is_some_and(|body| body.required),
        bodies,
        responses: content::lower_responses(types, operation),
        security,
        servers: info::lower_servers(&operation.servers),
        paging: pages::lower_paging(types.cx, operation),
    }
}

fn operation_docs(operation: &document::Operation) -> Docs {
    Docs {
        summary: filled(operation.summary.as_ref()),
        description: filled(operation.description.as_ref()),
        facts: links::facts(operation),
        sample: None,
        link: operation.external_docs.as_ref().map(link),
        deprecated: operation.deprecated,
    }
}

fn naming(operation: &document::Operation) -> Naming {
    let text = |key: &str| operation.extensions.get(key).and_then(Value::as_str).map(str::to_owned);
    let groups = match operation.extensions.get("x-fern-sdk-group-name") {
        Some(Value::String(name)) => vec![name.clone()],
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => text("x-speakeasy-group")
            .map(|names| names.split('.').map(str::to_owned).collect())
            .unwrap_or_default(),
    };
    Naming {
        id: operation.id.clone(),
        method: text("x-fern-sdk-method-name").or_else(|| text("x-speakeasy-name-override")),
        groups,
    }
}
