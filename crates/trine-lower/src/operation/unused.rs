//! Keywords of bodies and responses that nothing follows from: reported, so that they are
//! not lost in silence.

use trine_diag::Place;
use trine_diag::codes::parse as codes;
use trine_parse::document::{Encoding, MediaType};

use super::media::{Family, Media};
use super::raw;
use crate::context::Cx;
use crate::schema::{ObjectDraft, Resolve};

/// Reports what of a request's media type is not written.
pub(super) fn report_sent(shapes: &dyn Resolve<'_>, media_type: &MediaType) {
    let cx = shapes.schemas().cx;
    let family = Media::new(&media_type.media_type).family();
    if media_type.item_schema.is_some() {
        let message = "the items of a streamed request body have no type; the caller encodes the body";
        cx.report(codes::IGNORED_KEYWORD, &media_type.place.child("itemSchema"), message);
    }
    match family {
        Family::Form => report_each(cx, media_type, |cx, place, encoding| {
            if !encoding.headers.is_empty() {
                let message = "a property of a form cannot have headers; they are ignored";
                cx.report(codes::IGNORED_KEYWORD, &place.child("headers"), message);
            }
        }),
        Family::Multipart => report_each(cx, media_type, report_part),
        Family::Text | Family::Events | Family::Lines | Family::Sequence => {
            report_schema(shapes, media_type, "sent as text");
            report_encoding(cx, media_type);
        }
        Family::Bytes => {
            report_schema(shapes, media_type, "sent as bytes");
            report_encoding(cx, media_type);
        }
        Family::Json | Family::Range => report_encoding(cx, media_type),
    }
}

/// Reports a schema that says more than that there are text or bytes.
fn report_schema(shapes: &dyn Resolve<'_>, media_type: &MediaType, what: &str) {
    if let Some(id) = media_type.schema
        && raw::is_structured(shapes, id)
    {
        let message = format!(
            "a body of type `{}` is {what}; its schema is ignored",
            media_type.media_type
        );
        shapes
            .schemas()
            .cx
            .report(codes::IGNORED_KEYWORD, &media_type.schema_place, message);
    }
}

/// Reports encodings of properties that the schema of parts does not have.
pub(super) fn report_parts(cx: &Cx<'_>, media_type: &MediaType, draft: &ObjectDraft) {
    let strange = media_type
        .encoding
        .keys()
        .filter(|name| !draft.properties.contains_key(*name));
    for name in strange {
        let message = format!(
            "the schema has no property `{}`; its encoding is ignored",
            name.escape_debug()
        );
        let place = media_type.place.child("encoding").child(name);
        cx.report(codes::IGNORED_KEYWORD, &place, message);
    }
}

/// The forms of a response that are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    /// JSON alone; of the others the planner tells that they are not.
    Json,
    /// Every form.
    All,
}

impl Asked {
    /// The forms of these that are asked for.
    pub(super) fn of(content: &[MediaType]) -> Self {
        let json = |media_type: &MediaType| Media::new(&media_type.media_type).family() == Family::Json;
        if content.iter().any(json) {
            Self::Json
        } else {
            Self::All
        }
    }
}

/// Reports what of a response's media type is not read.
pub(super) fn report_received(shapes: &dyn Resolve<'_>, media_type: &MediaType, asked: Asked) {
    let cx = shapes.schemas().cx;
    let read = match Media::new(&media_type.media_type).family() {
        Family::Json => media_type.schema.is_none(),
        Family::Events | Family::Lines | Family::Sequence => true,
        Family::Form | Family::Multipart | Family::Text | Family::Range | Family::Bytes => false,
    };
    match (asked, Media::new(&media_type.media_type).family()) {
        (Asked::All, Family::Text) => report_schema(shapes, media_type, "read as text"),
        (Asked::All, Family::Form | Family::Multipart | Family::Bytes) => {
            report_schema(shapes, media_type, "read as bytes");
        }
        (Asked::Json, Family::Form | Family::Multipart | Family::Bytes | Family::Text)
        | (_, Family::Json | Family::Events | Family::Lines | Family::Sequence | Family::Range) => {}
    }
    if media_type.item_schema.is_some() && !read {
        let message = format!(
            "a body of type `{}` is read as one value, not as a stream of items; `itemSchema` is ignored",
            media_type.media_type
        );
        cx.report(codes::IGNORED_KEYWORD, &media_type.place.child("itemSchema"), message);
    }
    report_encoding(cx, media_type);
}

fn report_encoding(cx: &Cx<'_>, media_type: &MediaType) {
    if !media_type.encoding.is_empty() {
        let message = "`encoding` only applies to forms and to the parts of a request body; it is ignored";
        cx.report(codes::IGNORED_KEYWORD, &media_type.place.child("encoding"), message);
    }
}

fn report_each(cx: &Cx<'_>, media_type: &MediaType, report: impl Fn(&Cx<'_>, &Place, &Encoding)) {
    let place = media_type.place.child("encoding");
    for (name, encoding) in &media_type.encoding {
        report(cx, &place.child(name), encoding);
    }
}

/// Parts have no headers of their own.
fn report_part(cx: &Cx<'_>, place: &Place, encoding: &Encoding) {
    let headers = encoding.headers.iter();
    let named = headers.filter(|header| !header.name.eq_ignore_ascii_case("content-type"));
    let names: Vec<String> = named.map(|header| format!("`{}`", header.name)).collect();
    if !names.is_empty() {
        let message = format!("headers of a part are not supported; not sent: {}", names.join(", "));
        cx.report(codes::IGNORED_KEYWORD, &place.child("headers"), message);
    }
}

/// Reports what says how a part is written, and is not how it is written. A part of one text has no reserved
/// characters; `joins` is whether its items are written as stated.
pub(super) fn report_written(cx: &Cx<'_>, encoding: &Encoding, joins: bool) {
    for place in &encoding.written {
        let key = place.last();
        let joined = joins && key != "allowReserved";
        // `false`, and what holds anyway, changes nothing.
        let idle = key == "allowReserved" && !encoding.allow_reserved;
        if !joined && !idle {
            let message = format!("`{key}` has no effect on this part, which is encoded according to its content type");
            cx.report(codes::IGNORED_KEYWORD, place, message);
        }
    }
}
