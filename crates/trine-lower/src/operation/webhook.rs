//! Webhooks and callbacks: what the server sends to its user.

use trine_diag::codes::parse as codes;
use trine_ir::{Docs, OperationId, TypeRef, Webhook};
use trine_parse::document;

use super::media::{Family, Media};
use crate::context::{Cx, Flow};
use crate::docs::filled;

/// Lowers webhooks, and the callbacks of operations.
pub(super) fn lower_webhooks(cx: &mut Cx<'_>) -> Vec<Webhook> {
    let doc = cx.doc;
    let mut lowered = Vec::new();
    for webhook in &doc.webhooks {
        for operation in &webhook.operations {
            lowered.push(lower_webhook(cx, &webhook.name, None, operation));
        }
    }
    for (index, operation) in doc.operations.iter().enumerate() {
        let of = u32::try_from(index).ok().map(OperationId);
        for callback in &operation.callbacks {
            for request in &callback.operations {
                lowered.push(lower_webhook(cx, &callback.name, of, request));
            }
        }
    }
    lowered
}

fn lower_webhook(cx: &mut Cx<'_>, name: &str, of: Option<OperationId>, operation: &document::Operation) -> Webhook {
    Webhook {
        place: operation.place.clone(),
        name: name.to_owned(),
        of,
        docs: Docs {
            summary: filled(operation.summary.as_ref()),
            description: filled(operation.description.as_ref()),
            deprecated: operation.deprecated,
            ..Docs::default()
        },
        payload: payload(cx, operation),
    }
}

/// What the body holds, where one of its media types is JSON.
fn payload(cx: &mut Cx<'_>, operation: &document::Operation) -> Option<TypeRef> {
    let content = &operation.body.as_ref()?.content;
    let json = content
        .iter()
        .find(|media_type| match Media::new(&media_type.media_type).family() {
            Family::Json => true,
            Family::Range => media_type.schema.is_some_and(|id| cx.is_structured(id)),
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
                "a payload of `{}` has no type; whoever receives it has its bytes",
                first.media_type
            );
            cx.sink.report(codes::IGNORED_KEYWORD, &first.named, message);
        }
        return None;
    };
    Some(match json.schema {
        Some(id) => cx.lower_use(id, Flow::Received),
        None => cx.any_use(),
    })
}
