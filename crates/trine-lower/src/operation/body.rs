//! What an operation sends.

use indexmap::IndexMap;
use trine_diag::codes::parse;
use trine_ir::{Body, BodyForm, Docs, ParamFormat, Style};
use trine_parse::document::{self, Additional, Encoding, JsonType, MediaType, SchemaId};

use super::media::{self, Family, Media};
use super::parameter::lower_style;
use super::{part, raw, unused};
use crate::context::Cx;
use crate::docs::filled;
use crate::flow::Flow;
use crate::schema::node;

/// Lowers the forms in which a body can be sent, best first: JSON, forms, parts, text, bytes.
pub(super) fn lower_bodies(cx: &mut Cx<'_>, operation: &document::Operation) -> Vec<Body> {
    let Some(body) = &operation.body else { return Vec::new() };
    let mut bodies: Vec<Body> = Vec::new();
    let mut schemas: Vec<Option<SchemaId>> = Vec::new();
    for media_type in media::in_order(&body.content) {
        if !body.required && media_type.schema.is_some_and(|id| holds_nothing(cx, id)) {
            continue;
        }
        unused::report_sent(cx, media_type);
        let lowered = lower_body(cx, operation, media_type, body.description.as_ref());
        match bodies.iter().position(|known| known.media_type == lowered.media_type) {
            None => {
                bodies.push(lowered);
                schemas.push(media_type.schema);
            }
            Some(known) if cx.is_same(schemas[known], media_type.schema) => {}
            Some(_) => {
                let message = format!(
                    "a body of this form is sent as `{}`, which has another schema already",
                    lowered.media_type
                );
                cx.sink.report(parse::IGNORED_KEYWORD, &media_type.named, message);
            }
        }
    }
    bodies.sort_by_key(|body| match body.form {
        BodyForm::Json(_) => 0,
        BodyForm::Form(..) => 1,
        BodyForm::Multipart(_) => 2,
        BodyForm::Text => 3,
        BodyForm::Bytes => 4,
    });
    bodies
}

/// Whether an object has no property and may have none: a body that need not be sent is not worth an argument.
fn holds_nothing(cx: &Cx<'_>, id: SchemaId) -> bool {
    let schema = cx.schema(node::reference_end(cx.doc, id));
    let is_plain = schema.all_of.is_empty() && schema.one_of.is_empty() && schema.any_of.is_empty();
    let has_none = schema.properties.is_empty() && schema.pattern_properties.is_empty() && schema.required.is_empty();
    is_plain && has_none && schema.types == [JsonType::Object] && schema.additional == Additional::Forbidden
}

fn lower_body(cx: &mut Cx<'_>, operation: &document::Operation, media_type: &MediaType, text: Option<&String>) -> Body {
    let media = Media::new(&media_type.media_type);
    let mut sent = media.as_str().to_owned();
    let form = match (media.family(), media_type.schema) {
        (family, Some(id)) if raw::is_bytes(cx, family, id) => BodyForm::Bytes,
        (Family::Json, Some(id)) => json(cx, operation, media_type, id),
        (Family::Json, None) => BodyForm::Json(cx.any_use()),
        (Family::Range, Some(id)) if cx.is_structured(id) => {
            "application/json".clone_into(&mut sent);
            json(cx, operation, media_type, id)
        }
        (Family::Form, Some(id)) => {
            let ty = cx.lower_use(id, Flow::Sent);
            BodyForm::Form(ty, form_formats(&media_type.encoding))
        }
        (Family::Form, None) => BodyForm::Form(cx.any_use(), form_formats(&media_type.encoding)),
        (Family::Multipart, _) => part::lower_parts(cx, media_type),
        (Family::Text | Family::Events | Family::Lines | Family::Sequence, _) => BodyForm::Text,
        (Family::Range | Family::Bytes, _) => BodyForm::Bytes,
    };
    let range = sent.contains('*').then(|| sent.clone());
    if range.is_some() || !sent.contains('/') {
        match form {
            BodyForm::Text => "text/plain",
            BodyForm::Multipart(_) => "multipart/form-data",
            BodyForm::Json(_) => "application/json",
            BodyForm::Form(..) | BodyForm::Bytes => "application/octet-stream",
        }
        .clone_into(&mut sent);
    }
    Body {
        place: media_type.place.clone(),
        media_type: sent,
        range: range.filter(|_| matches!(form, BodyForm::Bytes)),
        form,
        docs: Docs {
            description: filled(text),
            ..Docs::default()
        },
    }
}

fn json(cx: &mut Cx<'_>, operation: &document::Operation, media_type: &MediaType, id: SchemaId) -> BodyForm {
    let media = Media::new(&media_type.media_type);
    let may_patch = operation.method.0 == "PATCH" && media.as_str() != "application/json-patch+json";
    if media.is_merge_patch() || (may_patch && stands_beside_merge_patch(cx, operation, id)) {
        cx.merge_patches.insert(media_type.place.clone());
        return BodyForm::Json(cx.lower_use(id, Flow::Patched));
    }
    let ty = raw::json_use(cx, id, Flow::Sent);
    if may_patch {
        cx.patches.insert(ty.id);
    }
    BodyForm::Json(ty)
}

/// Whether the operation takes a merge patch of this schema too: then its JSON means the same.
fn stands_beside_merge_patch(cx: &mut Cx<'_>, operation: &document::Operation, id: SchemaId) -> bool {
    let media_types = operation.body.iter().flat_map(|body| &body.content);
    let mut merges = media_types.filter(|media_type| Media::new(&media_type.media_type).is_merge_patch());
    merges.any(|media_type| cx.is_same(media_type.schema, Some(id)))
}

/// How properties of a form are written that are not written as they are by default.
fn form_formats(encoding: &IndexMap<String, Encoding>) -> Vec<(String, ParamFormat)> {
    let stated = encoding.iter().filter_map(|(name, encoding)| {
        let json = encoding
            .content_type
            .as_deref()
            .is_some_and(|text| Media::new(text).family() == Family::Json);
        let style = encoding.style.map_or(Style::Form, lower_style);
        let explode = encoding.explode.unwrap_or(style == Style::Form);
        let reserved = encoding.allow_reserved;
        if json {
            return Some((name.clone(), ParamFormat::Json));
        }
        let format = ParamFormat::Style {
            style,
            explode,
            reserved,
        };
        let usual = ParamFormat::Style {
            style: Style::Form,
            explode: true,
            reserved: false,
        };
        (format != usual).then(|| (name.clone(), format))
    });
    stated.collect()
}
