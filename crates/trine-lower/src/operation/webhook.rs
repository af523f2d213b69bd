//! Webhooks and callbacks: what the server sends to its user.

use trine_diag::codes::parse as codes;
use trine_ir::{Docs, OperationId, TypeRef, Webhook};
use trine_parse::document::{self, Location, Status};

use super::links::status_text;
use super::media::{Family, Media};
use super::raw;
use crate::docs::filled;
use crate::flow::Flow;
use crate::types::Types;

/// Lowers webhooks, and the callbacks of operations.
pub(super) fn lower_webhooks(types: &mut Types<'_>) -> Vec<Webhook> {
    let doc = types.cx.doc;
    let mut lowered = Vec::new();
    for webhook in &doc.webhooks {
        for operation in &webhook.operations {
            lowered.push(lower_webhook(types, &webhook.name, None, operation));
        }
    }
    for (index, operation) in doc.operations.iter().enumerate() {
        let of = u32::try_from(index).ok().map(OperationId);
        for callback in &operation.callbacks {
            for request in &callback.operations {
                lowered.push(lower_webhook(types, &callback.name, of, request));
            }
        }
    }
    lowered
}

fn lower_webhook(
    types: &mut Types<'_>,
    name: &str,
    of: Option<OperationId>,
    operation: &document::Operation,
) -> Webhook {
    Webhook {
        place: operation.place.clone(),
        name: name.to_owned(),
        of,
        docs: Docs {
            summary: filled(operation.summary.as_ref()),
            description: filled(operation.description.as_ref()),
            facts: facts(operation),
            deprecated: operation.deprecated,
            ..Docs::default()
        },
        payload: payload(types, operation),
    }
}

/// Facts about what comes beside the payload, and about the response that the server wants. Both are for whoever
/// receives it.
fn facts(operation: &document::Operation) -> Vec<String> {
    let mut facts = Vec::new();
    for (location, what) in [
        (Location::Header, "Headers"),
        (Location::Query, "Parameters of its query"),
        (Location::Cookie, "Cookies"),
    ] {
        let named = operation
            .parameters
            .iter()
            .filter(|parameter| parameter.location == location);
        let names: Vec<String> = named.map(|parameter| format!("`{}`", parameter.name)).collect();
        if !names.is_empty() {
            facts.push(format!("{what}: {}.", names.join(", ")));
        }
    }
    facts.extend(operation.responses.iter().map(response));
    facts
}

/// Returns a sentence about a response: `Response 200: Return a 200 status.`
fn response(response: &document::Response) -> String {
    let about = match response.status {
        Status::Code(_) | Status::Range(_) => format!("Response {}", status_text(response.status)),
        Status::Default => "Any other response".to_owned(),
    };
    let words = filled(response.summary.as_ref()).or_else(|| filled(response.description.as_ref()));
    match words {
        Some(words) => format!("{about}: {}.", words.trim().trim_end_matches('.')),
        None => format!("{about}."),
    }
}

/// The type of the body, if one of its media types is JSON.
fn payload(types: &mut Types<'_>, operation: &document::Operation) -> Option<TypeRef> {
    let content = &operation.body.as_ref()?.content;
    let json = content
        .iter()
        .find(|media_type| match Media::new(&media_type.media_type).family() {
            Family::Json => true,
            Family::Range => media_type.schema.is_some_and(|id| raw::is_structured(types.shapes, id)),
            Family::Form
            | Family::Multipart
            | Family::Text
            | Family::Events
            | Family::Lines
            | Family::Sequence
            | Family::Bytes => false,
        });
    let Some(json) = json else {
        if let Some(first) = content.first() {
            let message = format!(
                "a payload of type `{}` is not decoded; the receiver has its bytes",
                first.media_type
            );
            types.cx.report(codes::IGNORED_KEYWORD, &first.named, message);
        }
        return None;
    };
    Some(match json.schema {
        Some(id) => types.lower_use(id, Flow::Received),
        None => types.any_use(),
    })
}
