//! What an operation sends.

use indexmap::IndexMap;
use trine_diag::codes::{lower as codes, parse};
use trine_ir::{Body, BodyForm, Docs, ParamFormat, Part, PartContent, Parts, Presence, Property, Scalar, Style};
use trine_parse::document::{self, Encoding, MediaType, SchemaId};

use super::media::{Family, Media};
use super::parameter::lower_style;
use super::unused;
use crate::context::{Cx, Flow};
use crate::docs::filled;
use crate::presence::Null;
use crate::schema::{All, Class, Draft, ObjectDraft, Shape};

/// Lowers the forms in which a body can be sent, best first: JSON, forms, parts, text, bytes.
pub(super) fn lower_bodies(cx: &mut Cx<'_>, operation: &document::Operation) -> Vec<Body> {
    let Some(body) = &operation.body else { return Vec::new() };
    let mut bodies: Vec<Body> = Vec::new();
    let mut schemas: Vec<Option<SchemaId>> = Vec::new();
    for media_type in &body.content {
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

fn lower_body(cx: &mut Cx<'_>, operation: &document::Operation, media_type: &MediaType, text: Option<&String>) -> Body {
    let media = Media::new(&media_type.media_type);
    let mut sent = media.as_str().to_owned();
    let form = match (media.family(), media_type.schema) {
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
        (Family::Multipart, _) => lower_parts(cx, media_type),
        (Family::Text | Family::Events | Family::Lines | Family::Sequence, _) => BodyForm::Text,
        (Family::Range | Family::Bytes, _) => BodyForm::Bytes,
    };
    if sent.contains('*') || !sent.contains('/') {
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
    let ty = cx.lower_use(id, Flow::Sent);
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

/// The parts of a multipart body, from the properties of its schema.
fn lower_parts(cx: &mut Cx<'_>, media_type: &MediaType) -> BodyForm {
    let Some(id) = media_type.schema else {
        return BodyForm::Multipart(Parts::default());
    };
    let draft = match cx.settle(&Shape::All(All::of(id))) {
        Shape::All(all) => match cx.classify(&all) {
            Class::Object | Class::Map => cx.object_draft(&all),
            Class::Union | Class::Kinds(_) | Class::Family(_) => {
                let choices = cx.choices(&all);
                let alls: Vec<All> = choices
                    .alternatives
                    .iter()
                    .flat_map(|one| one.shape.alls().to_vec())
                    .collect();
                cx.merged_draft(&alls)
            }
            Class::Scalar(Scalar::Binary) => {
                let message = "expected an object whose properties are the parts of the body; the file is sent as the part `file`";
                cx.sink.report(codes::BODY_WITHOUT_PARTS, &media_type.place, message);
                let file = Draft {
                    shape: Some(Shape::All(all)),
                    nodes: vec![id],
                    required: true,
                    read_only: false,
                    write_only: false,
                };
                let named = vec![lower_part(cx, media_type, "file", &file)];
                return BodyForm::Multipart(Parts { named, others: None });
            }
            Class::Never | Class::Null | Class::Any | Class::Scalar(_) | Class::Enum(_) | Class::List => {
                let message = "expected an object whose properties are the parts of the body; it is sent as bytes";
                cx.sink.report(codes::BODY_WITHOUT_PARTS, &media_type.place, message);
                return BodyForm::Bytes;
            }
        },
        Shape::Any(alls) | Shape::Merged(alls) => cx.merged_draft(&alls),
    };
    unused::report_parts(cx, media_type, &draft);
    let sent = draft.properties.iter().filter(|(_, property)| !property.read_only);
    let named = sent.map(|(name, property)| lower_part(cx, media_type, name, property));
    BodyForm::Multipart(Parts {
        named: named.collect(),
        others: lower_other_parts(cx, media_type, &draft).map(Box::new),
    })
}

/// What parts are that the schema does not name: as it says, or anything where it names none.
fn lower_other_parts(cx: &mut Cx<'_>, media_type: &MediaType, draft: &ObjectDraft) -> Option<Part> {
    let any = |shape: &Shape| shape.alls().iter().all(|all| all.parts.is_empty());
    let shape = match &draft.extra {
        Some(shape) => Some(shape.clone()).filter(|shape| !any(shape)),
        None if draft.properties.is_empty() => None,
        None => return None,
    };
    let other = Draft {
        shape,
        nodes: Vec::new(),
        required: false,
        read_only: false,
        write_only: false,
    };
    Some(lower_part(cx, media_type, "", &other))
}

fn lower_part(cx: &mut Cx<'_>, media_type: &MediaType, name: &str, property: &Draft) -> Part {
    let place = media_type.place.child("schema").child("properties").child(name);
    let encoding = media_type.encoding.get(name);
    let content_type = encoding.and_then(|encoding| encoding.content_type.clone());
    let content = match (part_content(cx, property, content_type.as_deref()), encoding) {
        (PartContent::Texts, Some(encoding)) => texts(encoding),
        (content, _) => content,
    };
    if let Some(encoding) = encoding {
        let joins = matches!(content, PartContent::Texts | PartContent::Joined(_)) && joiner(encoding).is_some();
        unused::report_written(cx, encoding, joins);
    }
    if let (PartContent::Json, Some(stated)) = (content, &content_type)
        && Media::new(stated).family() != Family::Json
    {
        let place = media_type.place.child("encoding").child(name).child("contentType");
        let message = format!("an object is written as JSON, and called `{stated}`");
        cx.sink.report(parse::IGNORED_KEYWORD, &place, message);
    }
    let (ty, null) = match &property.shape {
        Some(shape) if !matches!(content, PartContent::File | PartContent::Files) => {
            cx.lower_shape_use(shape, Flow::Sent, &place)
        }
        _ => (cx.any_use(), Null::Any),
    };
    let node = property.nodes.last().copied();
    Part {
        property: Property {
            place: node.map_or_else(|| place.clone(), |node| cx.place(node)),
            name: name.to_owned(),
            ty: trine_ir::TypeRef {
                nullable: ty.nullable && null == Null::Value,
                ..ty
            },
            presence: match (property.required, null) {
                (true, Null::Value) => Presence::RequiredNullable,
                (true, _) => Presence::Required,
                (false, _) => Presence::Optional,
            },
            docs: cx.property_docs(&property.nodes),
            default: cx.default_of(&property.nodes),
            tag: None,
            preset: None,
        },
        content,
        content_type,
    }
}

/// How several texts are written: a part each, or one part where style and explode say so.
fn texts(encoding: &Encoding) -> PartContent {
    match joiner(encoding) {
        Some((style, false)) => PartContent::Joined(style),
        Some((_, true)) | None => PartContent::Texts,
    }
}

/// The style of an encoding that says how items are joined, and whether they are a part each; `None` for a style
/// that has no meaning for items, which are a part each then.
fn joiner(encoding: &Encoding) -> Option<(Style, bool)> {
    let style = encoding.style.map_or(Style::Form, lower_style);
    let explode = encoding.explode.unwrap_or(style == Style::Form);
    match style {
        Style::Form | Style::SpaceDelimited | Style::PipeDelimited | Style::TabDelimited => Some((style, explode)),
        Style::Simple | Style::Label | Style::Matrix | Style::DeepObject | Style::Cookie => None,
    }
}

/// What a part holds ("Encoding Object", default content types).
fn part_content(cx: &mut Cx<'_>, property: &Draft, content_type: Option<&str>) -> PartContent {
    let stated = content_type.map(|text| Media::new(text.split(',').next().unwrap_or("")).family());
    let Some(shape) = &property.shape else {
        return if stated == Some(Family::Json) {
            PartContent::Json
        } else {
            PartContent::File
        };
    };
    let class = cx.shape_class(shape);
    match (&class, stated) {
        (Class::Scalar(Scalar::Binary), _) => PartContent::File,
        (Class::Scalar(Scalar::Base64), _) => PartContent::Text,
        (_, Some(Family::Json)) => PartContent::Json,
        (Class::Any | Class::Scalar(Scalar::String), Some(Family::Bytes)) => PartContent::File,
        (Class::Scalar(_) | Class::Enum(_), _) => PartContent::Text,
        (Class::List, _) => match cx.item_class(shape) {
            Class::Scalar(Scalar::Binary) => PartContent::Files,
            Class::Scalar(_) | Class::Enum(_) => PartContent::Texts,
            _ => PartContent::Json,
        },
        (Class::Union | Class::Kinds(_), _) if cx.is_text_union(shape) => PartContent::Text,
        _ => PartContent::Json,
    }
}
