//! The bodies that an operation sends.

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
use crate::merge_patch::Patches;
use crate::schema::{Schemas, reference_end};
use crate::types::Types;

/// Lowers the forms in which a body can be sent, best first: JSON, forms, parts, text, bytes.
pub(super) fn lower_bodies(types: &mut Types<'_>, operation: &document::Operation, patches: &mut Patches) -> Vec<Body> {
    let Some(body) = &operation.body else { return Vec::new() };
    let mut bodies: Vec<Body> = Vec::new();
    let mut schemas: Vec<Option<SchemaId>> = Vec::new();
    for media_type in media::in_order(&body.content) {
        if !body.required && media_type.schema.is_some_and(|id| holds_nothing(types.cx, id)) {
            continue;
        }
        unused::report_sent(types.shapes, media_type);
        let lowered = lower_body(types, operation, media_type, patches);
        match bodies.iter().position(|known| known.media_type == lowered.media_type) {
            None => {
                bodies.push(lowered);
                schemas.push(media_type.schema);
            }
            Some(known) if types.schemas.aliases.is_same(schemas[known], media_type.schema) => {}
            Some(_) => {
                let message = format!(
                    "the media type is sent as `{}`, which already has another schema; this one is ignored",
                    lowered.media_type
                );
                types.cx.report(parse::IGNORED_KEYWORD, &media_type.named, message);
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

/// Tells whether an object has no property and may have none: a body that need not be sent is not worth an argument.
fn holds_nothing(cx: &Cx<'_>, id: SchemaId) -> bool {
    let schema = cx.schema(reference_end(cx.doc, id));
    let is_plain = schema.all_of.is_empty() && schema.one_of.is_empty() && schema.any_of.is_empty();
    let has_none = schema.properties.is_empty() && schema.pattern_properties.is_empty() && schema.required.is_empty();
    is_plain && has_none && schema.types == [JsonType::Object] && schema.additional == Additional::Forbidden
}

fn lower_body(
    types: &mut Types<'_>,
    operation: &document::Operation,
    media_type: &MediaType,
    patches: &mut Patches,
) -> Body {
    let media = Media::new(&media_type.media_type);
    let mut sent = media.as_str().to_owned();
    let form = match (media.family(), media_type.schema) {
        (family, Some(id)) if raw::is_bytes(types.shapes, family, id) => BodyForm::Bytes,
        (Family::Json, Some(id)) => json(types, operation, media_type, id, patches),
        (Family::Json, None) => BodyForm::Json(types.any_use()),
        (Family::Range, Some(id)) if raw::is_structured(types.shapes, id) => {
            "application/json".clone_into(&mut sent);
            json(types, operation, media_type, id, patches)
        }
        (Family::Form, Some(id)) => {
            let ty = types.lower_use(id, Flow::Sent);
            BodyForm::Form(ty, form_formats(&media_type.encoding))
        }
        (Family::Form, None) => BodyForm::Form(types.any_use(), form_formats(&media_type.encoding)),
        (Family::Multipart, _) => part::lower_parts(types, media_type),
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
    let parameters = match form {
        BodyForm::Json(_) | BodyForm::Text | BodyForm::Bytes => media::parameters(&media_type.media_type),
        BodyForm::Form(..) | BodyForm::Multipart(_) => String::new(),
    };
    Body {
        place: media_type.place.clone(),
        media_type: sent,
        parameters,
        range: range.filter(|_| matches!(form, BodyForm::Bytes)),
        form,
        docs: Docs {
            description: filled(operation.body.as_ref().and_then(|body| body.description.as_ref())),
            ..Docs::default()
        },
    }
}

fn json(
    types: &mut Types<'_>,
    operation: &document::Operation,
    media_type: &MediaType,
    id: SchemaId,
    patches: &mut Patches,
) -> BodyForm {
    let media = Media::new(&media_type.media_type);
    let may_patch = operation.method.0 == "PATCH" && media.as_str() != "application/json-patch+json";
    if media.is_merge_patch() || (may_patch && stands_beside_merge_patch(types.schemas, operation, id)) {
        patches.merges.insert(media_type.place.clone());
        return BodyForm::Json(types.lower_use(id, Flow::Patched));
    }
    let ty = raw::json_use(types, id, Flow::Sent);
    if may_patch {
        patches.types.insert(ty.id);
    }
    BodyForm::Json(ty)
}

/// Tells whether the operation takes a merge patch of this schema too: then its JSON means the same.
fn stands_beside_merge_patch(schemas: &Schemas<'_>, operation: &document::Operation, id: SchemaId) -> bool {
    let media_types = operation.body.iter().flat_map(|body| &body.content);
    let mut merges = media_types.filter(|media_type| Media::new(&media_type.media_type).is_merge_patch());
    merges.any(|media_type| schemas.aliases.is_same(media_type.schema, Some(id)))
}

/// The formats of those properties of a form that are not written as by default.
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
