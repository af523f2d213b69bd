//! Responses.

use trine_diag::codes::{lower as codes, parse};
use trine_ir::{Content, ContentKind, Docs, Response, Status, TypeRef};
use trine_parse::document::{self, MediaType, SchemaId};

use super::media::{self, Family, Media, in_order};
use super::unused::{self, Asked};
use super::{parameter, raw};
use crate::context::Cx;
use crate::docs::filled;
use crate::flow::Flow;
use crate::schema::{All, Class, Resolve, Shape, item_shape};
use crate::types::Types;

/// Lowers the responses of an operation.
pub(super) fn lower_responses(types: &mut Types<'_>, operation: &document::Operation) -> Vec<Response> {
    let responses = &operation.responses;
    let stated = responses
        .iter()
        .any(|response| is_success(response.status) || is_redirect(response.status));
    let mut lowered: Vec<Response> = Vec::new();
    for response in responses {
        let status = lower_status(response.status);
        if lowered.iter().any(|known| known.status == status) {
            continue;
        }
        let contents = if operation.method.0 == "HEAD" {
            report_head(types.cx, response);
            Vec::new()
        } else {
            lower_contents(types, &response.content)
        };
        lowered.push(Response {
            place: response.place.clone(),
            status,
            success: is_success(response.status) || (response.status == document::Status::Default && !stated),
            docs: Docs {
                summary: filled(response.summary.as_ref()),
                description: filled(response.description.as_ref()),
                ..Docs::default()
            },
            contents,
            headers: parameter::lower_headers(types, &response.headers),
        });
    }
    lowered
}

/// `2XX`. A redirect is no success: it is followed, and one that is not is an error. Nor is it one that nothing is new
/// (304): that is for those alone who ask conditionally (RFC 9110, section 15.4.5).
fn is_success(status: document::Status) -> bool {
    match status {
        document::Status::Code(code) => (200..300).contains(&code),
        document::Status::Range(digit) => digit == 2,
        document::Status::Default => false,
    }
}

/// `3XX` but for 304: beside one, `default` is no success.
fn is_redirect(status: document::Status) -> bool {
    match status {
        document::Status::Code(304) | document::Status::Default => false,
        document::Status::Code(code) => (300..400).contains(&code),
        document::Status::Range(digit) => digit == 3,
    }
}

fn lower_status(status: document::Status) -> Status {
    match status {
        document::Status::Code(code) => Status::Code(code),
        document::Status::Range(digit) => Status::Range(digit),
        document::Status::Default => Status::Default,
    }
}

fn report_head(cx: &Cx<'_>, response: &document::Response) {
    if !response.content.is_empty() {
        cx.report(
            codes::HEAD_BODY,
            &response.place,
            "a response to HEAD has no body; the content is ignored",
        );
    }
}

/// The forms of a response: JSON first, then what is read as a stream of JSON, text, bytes; the order of the
/// document where that is the same.
fn lower_contents(types: &mut Types<'_>, content: &[MediaType]) -> Vec<Content> {
    let mut lowered: Vec<Content> = Vec::new();
    let mut schemas: Vec<Option<SchemaId>> = Vec::new();
    let asked = Asked::of(content);
    for media_type in in_order(content) {
        let media = Media::new(&media_type.media_type);
        if let Some(known) = lowered.iter().position(|known| known.media_type == media.as_str()) {
            if !types.schemas.aliases.is_same(schemas[known], media_type.schema) {
                let name = media.as_str();
                let message = format!("`{name}` already has another schema in this response; this one is ignored");
                types.cx.report(parse::IGNORED_KEYWORD, &media_type.named, message);
            }
            continue;
        }
        schemas.push(media_type.schema);
        unused::report_received(types.shapes, media_type, asked);
        let kind = lower_kind(types, &media, media_type);
        lowered.push(Content {
            place: media_type.named.clone(),
            media_type: media.as_str().to_owned(),
            parameters: media::parameters(&media_type.media_type),
            kind,
        });
    }
    lowered.sort_by_key(|content| match content.kind {
        ContentKind::Json(_) => 0,
        ContentKind::Events(_) | ContentKind::Lines(_) | ContentKind::Sequence(_) => 1,
        ContentKind::Text => 2,
        ContentKind::Bytes => 3,
    });
    lowered
}

fn lower_kind(types: &mut Types<'_>, media: &Media, media_type: &MediaType) -> ContentKind {
    let json = |types: &mut Types<'_>| match media_type.schema.or(media_type.item_schema) {
        Some(id) => raw::json_use(types, id, Flow::Received),
        None => types.any_use(),
    };
    let item = |types: &mut Types<'_>| match media_type.item_schema.or(media_type.schema) {
        Some(id) if media.streamed().is_some() && media_type.item_schema.is_none() => streamed_item(types, id),
        Some(id) => types.lower_use(id, Flow::Received),
        None => types.any_use(),
    };
    if let Some(id) = media_type.schema
        && raw::is_bytes(types.shapes, media.family(), id)
    {
        return ContentKind::Bytes;
    }
    match media.family() {
        Family::Json if media_type.item_schema.is_some() && media_type.schema.is_none() => {
            ContentKind::Lines(item(types))
        }
        Family::Json => ContentKind::Json(json(types)),
        Family::Events => ContentKind::Events(item(types)),
        Family::Lines => ContentKind::Lines(item(types)),
        Family::Sequence => ContentKind::Sequence(item(types)),
        Family::Text => ContentKind::Text,
        Family::Range => match media_type.schema {
            Some(id) if raw::is_structured(types.shapes, id) => ContentKind::Json(types.lower_use(id, Flow::Received)),
            _ => ContentKind::Bytes,
        },
        Family::Form | Family::Multipart | Family::Bytes => ContentKind::Bytes,
    }
}

/// The values of a stream whose schema is that of the whole response too, since the media types of a response of 2.0
/// share one: of a list its items; of an object that has the list in `items`, anything, since what is streamed then is
/// changes of items rather than lists.
fn streamed_item(types: &mut Types<'_>, schema: SchemaId) -> TypeRef {
    let Shape::All(all) = types.shapes.settle(&Shape::All(All::of(schema))) else {
        return types.lower_use(schema, Flow::Received);
    };
    let list = match types.schemas.classify(&all) {
        Class::List => item_shape(types.schemas, &all),
        Class::Object => {
            let items = types.schemas.flat(&all).properties.get("items").cloned();
            let is_list = items.is_some_and(|items| types.schemas.classify(&All::parts(items)) == Class::List);
            return if is_list {
                types.any_use()
            } else {
                types.lower_use(schema, Flow::Received)
            };
        }
        _ => return types.lower_use(schema, Flow::Received),
    };
    match list {
        Some(items) => {
            types
                .lower_shape_use(&items, Flow::Received, &types.cx.place(schema).child("items"))
                .0
        }
        None => types.any_use(),
    }
}
