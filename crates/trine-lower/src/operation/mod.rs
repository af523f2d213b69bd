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
use trine_ir::{Alternative, Api, Docs, Naming, Operation, SchemeId, TagId};
use trine_parse::document;

pub(crate) use self::events::event_data;
pub(crate) use self::examples::keep_fitting;
use crate::context::Cx;
use crate::docs::{filled, link};
use crate::flow::Flow;

/// What operations name by text, by that text.
struct Names {
    tags: BTreeMap<String, TagId>,
    schemes: BTreeMap<String, SchemeId>,
    /// What every operation requires, where none says it.
    unsaid: Option<Vec<Alternative>>,
}

/// Lowers everything; the types are in `cx` until the model is finished.
pub(crate) fn lower_document(cx: &mut Cx<'_>) -> Api {
    let tags = info::lower_tags(cx.doc);
    let schemes = auth::lower_schemes(cx.doc, &mut cx.sink);
    let names = Names {
        tags: numbered(tags.iter().map(|tag| &tag.name), TagId),
        schemes: numbered(schemes.iter().map(|scheme| &scheme.name), SchemeId),
        unsaid: auth::unsaid(cx, &schemes),
    };
    let doc = cx.doc;
    let operations: Vec<Operation> = doc
        .operations
        .iter()
        .map(|operation| lower_operation(cx, &names, operation))
        .collect();
    let webhooks = webhook::lower_webhooks(cx);
    cx.drain();
    let mut components = Vec::new();
    for id in doc.components.values() {
        let ty = cx.lower_use(*id, Flow::Received);
        components.push((cx.place(*id), ty));
    }
    cx.drain();
    cx.report_lone_discriminators();
    events::report_contents(cx);
    let examples = examples::lower_examples(doc, &operations, &components);
    Api {
        info: info::lower_info(doc),
        servers: info::lower_servers(&doc.servers),
        tags,
        types: Vec::new(),
        components,
        operations,
        webhooks,
        schemes,
        examples,
    }
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

fn lower_operation(cx: &mut Cx<'_>, names: &Names, operation: &document::Operation) -> Operation {
    let security = operation.security.as_ref().unwrap_or(&cx.doc.security);
    let schemes: usize = security.iter().map(|all| 1 + all.schemes.len()).sum();
    let security = if cx.spend(2 * schemes) {
        security.as_slice()
    } else {
        &[]
    };
    let security = match &names.unsaid {
        Some(unsaid) => unsaid.clone(),
        None => auth::lower_security(&names.schemes, security),
    };
    let parameters = parameter::lower_parameters(cx, &operation.parameters);
    let bodies = body::lower_bodies(cx, operation);
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
        responses: content::lower_responses(cx, operation),
        security,
        servers: info::lower_servers(&operation.servers),
        paging: pages::lower_paging(cx, operation),
    }
}

fn operation_docs(operation: &document::Operation) -> Docs {
    Docs {
        summary: filled(operation.summary.as_ref()),
        description: filled(operation.description.as_ref()),
        facts: links::facts(operation),
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
