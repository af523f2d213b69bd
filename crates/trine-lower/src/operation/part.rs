//! The parts of multipart bodies.

use trine_diag::codes::{lower as codes, parse};
use trine_ir::{BodyForm, Part, PartContent, Parts, Presence, Property, Style};
use trine_parse::document::{Encoding, MediaType};

use super::media::{Family, Media};
use super::parameter::lower_style;
use super::raw::{self, Raw};
use super::unused;
use crate::flow::Flow;
use crate::presence::Null;
use crate::schema::{
    All, Class, Draft, ObjectDraft, Resolve, Shape, default_of, merged_draft, object_draft, property_docs,
};
use crate::types::Types;

/// The parts of a multipart body, from the properties of its schema.
pub(super) fn lower_parts(types: &mut Types<'_>, media_type: &MediaType) -> BodyForm {
    let Some(id) = media_type.schema else {
        return unnamed_parts(types, media_type);
    };
    let draft = match types.shapes.settle(&Shape::All(All::of(id))) {
        Shape::All(all) => match types.schemas.classify(&all) {
            Class::Object | Class::Map => object_draft(types.schemas, &all),
            Class::Union | Class::Kinds(_) | Class::Family(_) => {
                let choices = types.shapes.choices(&all);
                let alls: Vec<All> = choices
                    .alternatives
                    .iter()
                    .flat_map(|one| one.shape.alls().to_vec())
                    .collect();
                merged_draft(types.schemas, &alls)
            }
            Class::Scalar(_)
                if matches!(
                    raw::of(types.shapes, &Shape::All(all.clone())),
                    Raw::Binary(_) | Raw::Content(_)
                ) =>
            {
                let message = "expected an object with a property for each part; the file is sent as the part `file`";
                types.cx.report(codes::BODY_WITHOUT_PARTS, &media_type.place, message);
                let file = Draft {
                    shape: Some(Shape::All(all)),
                    nodes: vec![id],
                    required: true,
                    read_only: false,
                    write_only: false,
                };
                let named = vec![lower_part(types, media_type, "file", &file)];
                return BodyForm::Multipart(Parts { named, others: None });
            }
            Class::Any => return unnamed_parts(types, media_type),
            Class::Never | Class::Null | Class::Scalar(_) | Class::Enum(_) | Class::List => {
                let message = "expected an object with a property for each part; the body is sent as bytes";
                types.cx.report(codes::BODY_WITHOUT_PARTS, &media_type.place, message);
                return BodyForm::Bytes;
            }
        },
        Shape::Any(alls) | Shape::Merged(alls) => merged_draft(types.schemas, &alls),
    };
    unused::report_parts(types.cx, media_type, &draft);
    let sent = draft.properties.iter().filter(|(_, property)| !property.read_only);
    let named = sent.map(|(name, property)| lower_part(types, media_type, name, property));
    BodyForm::Multipart(Parts {
        named: named.collect(),
        others: lower_other_parts(types, media_type, &draft).map(Box::new),
    })
}

/// The parts of a body of which nothing is said: files under any name.
fn unnamed_parts(types: &mut Types<'_>, media_type: &MediaType) -> BodyForm {
    let any = lower_part(types, media_type, "", &unnamed(None));
    BodyForm::Multipart(Parts {
        named: Vec::new(),
        others: Some(Box::new(any)),
    })
}

/// A part without a name of its own.
fn unnamed(shape: Option<Shape>) -> Draft {
    Draft {
        shape,
        nodes: Vec::new(),
        required: false,
        read_only: false,
        write_only: false,
    }
}

/// The part for names that the schema does not have: as it says, or anything if it names none.
fn lower_other_parts(types: &mut Types<'_>, media_type: &MediaType, draft: &ObjectDraft) -> Option<Part> {
    let any = |shape: &Shape| shape.alls().iter().all(|all| all.parts.is_empty());
    let shape = match &draft.extra {
        Some(shape) => Some(shape.clone()).filter(|shape| !any(shape)),
        None if draft.properties.is_empty() => None,
        None => return None,
    };
    Some(lower_part(types, media_type, "", &unnamed(shape)))
}

fn lower_part(types: &mut Types<'_>, media_type: &MediaType, name: &str, property: &Draft) -> Part {
    let place = media_type.place.child("schema").child("properties").child(name);
    let encoding = media_type.encoding.get(name);
    let stated = encoding.and_then(|encoding| encoding.content_type.clone());
    let held = held(types.shapes, property, stated.as_deref());
    let content = match (held.content, encoding) {
        (PartContent::Texts, Some(encoding)) => texts(encoding),
        (content, _) => content,
    };
    let content_type = stated.or(held.media_type);
    if let Some(encoding) = encoding {
        let joins = matches!(content, PartContent::Texts | PartContent::Joined(_)) && joiner(encoding).is_some();
        unused::report_written(types.cx, encoding, joins);
    }
    if let (PartContent::Json, Some(stated)) = (content, &content_type)
        && Media::new(stated).family() != Family::Json
    {
        let place = media_type.place.child("encoding").child(name).child("contentType");
        let message = format!("an object is encoded as JSON, but the part has the content type `{stated}`");
        types.cx.report(parse::IGNORED_KEYWORD, &place, message);
    }
    let (ty, null) = match &property.shape {
        Some(shape) if !matches!(content, PartContent::File | PartContent::Files) => {
            types.lower_shape_use(shape, Flow::Sent, &place)
        }
        _ => (types.any_use(), Null::Any),
    };
    let node = property.nodes.last().copied();
    Part {
        property: Property {
            place: node.map_or_else(|| place.clone(), |node| types.cx.place(node)),
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
            docs: property_docs(types.schemas, &property.nodes),
            default: default_of(types.cx.doc, &property.nodes),
            tag: None,
            preset: None,
        },
        content,
        content_type,
    }
}

/// The format of several texts: a part each, or one part where style and explode say so.
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

/// The content of a part, and the media type that its schema says.
struct Held {
    content: PartContent,
    media_type: Option<String>,
}

/// The content of a part: `encoding.contentType`, else what the type of its schema stands for ("Encoding Object",
/// default content types: without a type `application/octet-stream`, of a list what its items are).
fn held(shapes: &dyn Resolve<'_>, property: &Draft, stated: Option<&str>) -> Held {
    let stated = Stated::of(stated);
    let plain = |content| Held {
        content,
        media_type: None,
    };
    let Some(shape) = &property.shape else {
        return plain(one(&Raw::Unsaid, stated).unwrap_or(PartContent::File));
    };
    let raw = raw::of(shapes, shape);
    if let Some(content) = one(&raw, stated) {
        let media_type = raw.media_type();
        return Held { content, media_type };
    }
    match shapes.shape_class(shape) {
        Class::List => {
            let item = raw::of_items(shapes, shape);
            let content = item.as_ref().and_then(|item| several(item, stated));
            Held {
                content: content.unwrap_or(PartContent::Json),
                media_type: item.and_then(|item| item.media_type()),
            }
        }
        Class::Union | Class::Kinds(_) => plain(of_choices(shapes, shape)),
        Class::Never | Class::Null | Class::Any | Class::Scalar(_) | Class::Enum(_) => plain(PartContent::Json),
        Class::Map | Class::Object | Class::Family(_) => plain(PartContent::Json),
    }
}

/// The meaning of `encoding.contentType` for a value that can be one thing or another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stated {
    Nothing,
    Json,
    /// One of them at least is neither text nor JSON.
    Bytes,
    Text,
}

impl Stated {
    fn of(content_type: Option<&str>) -> Self {
        let Some(text) = content_type else {
            return Self::Nothing;
        };
        let mut families = text.split(',').map(|one| Media::new(one).family());
        match families.next() {
            Some(Family::Json) => Self::Json,
            Some(Family::Bytes) => Self::Bytes,
            _ if families.any(|family| family == Family::Bytes) => Self::Bytes,
            _ => Self::Text,
        }
    }
}

/// The content of a part of one value; `None` if that has parts of its own.
fn one(raw: &Raw, stated: Stated) -> Option<PartContent> {
    Some(match (raw, stated) {
        (Raw::Binary(_), _) => PartContent::File,
        (Raw::Unsaid | Raw::Content(_) | Raw::Text(_) | Raw::Plain, Stated::Json) => PartContent::Json,
        (Raw::Unsaid | Raw::Content(_), Stated::Nothing | Stated::Bytes | Stated::Text) => PartContent::File,
        (Raw::Text(_), Stated::Bytes) => PartContent::File,
        (Raw::Text(Some(media_type)), Stated::Nothing) if Media::new(media_type).family() == Family::Bytes => {
            PartContent::File
        }
        (Raw::Text(_), Stated::Nothing | Stated::Text) | (Raw::Base64, _) => PartContent::Text,
        (Raw::Plain, Stated::Nothing | Stated::Bytes | Stated::Text) => PartContent::Text,
        (Raw::Structured, _) => return None,
    })
}

/// The content of the parts of a list with such items; `None` for a list that is one part.
fn several(item: &Raw, stated: Stated) -> Option<PartContent> {
    match one(item, stated)? {
        PartContent::File => Some(PartContent::Files),
        PartContent::Text => Some(PartContent::Texts),
        PartContent::Json => None,
        PartContent::Files | PartContent::Texts | PartContent::Joined(_) => None,
    }
}

/// The content of a part with several alternatives: files where one of them is a file or a list of files and none is
/// JSON, since a file can have every content; text where each is a text.
fn of_choices(shapes: &dyn Resolve<'_>, shape: &Shape) -> PartContent {
    let _cx = shapes.schemas().cx;
    let mut found = PartContent::Text;
    for one_of in alternatives_of(shapes, shape) {
        let content = match shapes.shape_class(&one_of) {
            Class::List => raw::of_items(shapes, &one_of).and_then(|item| several(&item, Stated::Nothing)),
            _ => one(&raw::of(shapes, &one_of), Stated::Nothing),
        };
        found = match (content, found) {
            (Some(PartContent::Files), _) => PartContent::Files,
            (Some(PartContent::File), PartContent::Text) => PartContent::File,
            (Some(PartContent::File | PartContent::Text), found) => found,
            _ => return PartContent::Json,
        };
    }
    found
}

/// The shapes of which a shape is one.
fn alternatives_of(shapes: &dyn Resolve<'_>, shape: &Shape) -> Vec<Shape> {
    match shapes.settle(shape) {
        Shape::All(all) => {
            let choices = shapes.choices(&all);
            choices.alternatives.iter().map(|one| one.shape.clone()).collect()
        }
        Shape::Any(alls) | Shape::Merged(alls) => alls.into_iter().map(Shape::All).collect(),
    }
}
