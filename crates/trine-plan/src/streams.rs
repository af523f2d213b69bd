//! Responses that come as streams: which part of an event is a value, and the flag of the body that asks for them.

use std::collections::BTreeMap;

use trine_ir::{Api, Branch, Content, ContentKind, Kind, Location, Object, Operation, Scalar, TypeId, TypeRef};

use crate::types::Types;
use crate::{BodyPlan, EventFormat, Flag, Item, RustType, Shape};

/// The way in which an operation responds; each is a method of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// By a body that is read whole.
    Whole,
    /// By a stream of values.
    Stream,
}

/// The ways of an operation, the one that its plain name is for first.
pub(crate) fn ways(operation: &Operation) -> Vec<Way> {
    let successes = operation.responses.iter().filter(|response| response.success);
    let contents: Vec<&Content> = successes.flat_map(|response| &response.contents).collect();
    let streams = contents.iter().any(|content| is_stream(content));
    let others = contents.iter().any(|content| !is_stream(content));
    match (streams && operation.method != "HEAD", others) {
        (true, true) => vec![Way::Whole, Way::Stream],
        (true, false) => vec![Way::Stream],
        (false, _) => vec![Way::Whole],
    }
}

/// Returns true if a form of a response is a stream.
pub(crate) fn is_stream(content: &Content) -> bool {
    match content.kind {
        ContentKind::Events(_) | ContentKind::Lines(_) | ContentKind::Sequence(_) => true,
        ContentKind::Json(_) | ContentKind::Text | ContentKind::Bytes => false,
    }
}

/// The media type that a response of this form has, without the parameter that asks for a stream.
pub(crate) fn essence(content: &Content) -> &str {
    content.media_type.split(';').next().unwrap_or_default()
}

/// The query parameter by which a stream is asked for with `true`: `stream`, or what the media type says
/// (`application/json;stream=watch`). It is a Boolean, or lists `true` among its texts; one that the media type says may
/// be any text.
pub(crate) fn asking(api: &Api, operation: &Operation) -> Option<usize> {
    let successes = operation.responses.iter().filter(|response| response.success);
    let stated = successes.flat_map(|response| &response.contents);
    let stated: Vec<&str> = stated
        .filter_map(|content| content.media_type.split_once(";stream="))
        .map(|(_, name)| name)
        .collect();
    operation.parameters.iter().position(|parameter| {
        let is_stated = stated.contains(&parameter.name.to_ascii_lowercase().as_str());
        let takes_true = match &api.ty(parameter.ty.id).kind {
            Kind::Scalar(Scalar::Bool) => true,
            Kind::Scalar(Scalar::String) => is_stated,
            Kind::Enum(values) => values.values.iter().any(|value| value.value == "true"),
            Kind::Any | Kind::Scalar(_) | Kind::Object(_) | Kind::Union(_) => false,
            Kind::List(_) | Kind::Tuple(_) | Kind::Map(_) => false,
        };
        parameter.location == Location::Query && (parameter.name == FLAG || is_stated) && takes_true
    })
}

/// Returns the format and the type of a stream's values; `None` if it is not a stream.
pub(crate) fn read(types: &Types<'_>, content: &Content) -> Option<(EventFormat, RustType)> {
    match content.kind {
        ContentKind::Events(ty) => {
            let format = of_events(types.api, ty);
            let item = match format {
                EventFormat::Text => RustType::Scalar(Scalar::String),
                EventFormat::Data | EventFormat::Object | EventFormat::ObjectJson | EventFormat::ObjectJsonBut(_) => {
                    types.value(ty)
                }
                EventFormat::Lines | EventFormat::Sequence => types.value(ty),
            };
            Some((format, item))
        }
        ContentKind::Lines(ty) => Some((EventFormat::Lines, types.value(ty))),
        ContentKind::Sequence(ty) => Some((EventFormat::Sequence, types.value(ty))),
        ContentKind::Json(_) | ContentKind::Text | ContentKind::Bytes => None,
    }
}

/// The name of the input that requests a stream: a property of the body, or a query parameter.
const FLAG: &str = "stream";

/// The fields of a server-sent event (HTML, section 9.2.6).
const FIELDS: [&str; 4] = ["data", "event", "id", "retry"];

/// Documents describe the data of an event, as a rule; what has the fields of an event describes the event itself
/// (OpenAPI 3.2, section 4.14.4.2). What is not described is text.
fn of_events(api: &Api, ty: TypeRef) -> EventFormat {
    let object = |id: TypeId| match &api.ty(id).kind {
        Kind::Object(object) => Some(object),
        Kind::Any
        | Kind::Scalar(_)
        | Kind::List(_)
        | Kind::Tuple(_)
        | Kind::Map(_)
        | Kind::Enum(_)
        | Kind::Union(_) => None,
    };
    let is_text = |id: &TypeId| {
        matches!(
            api.ty(*id).kind,
            Kind::Scalar(Scalar::String | Scalar::Binary) | Kind::Enum(_) | Kind::Any
        )
    };
    match &api.ty(ty.id).kind {
        // Data is text, also where the whole is described as bytes.
        Kind::Any | Kind::Scalar(Scalar::String | Scalar::Binary) => EventFormat::Text,
        Kind::Object(object) => match data_of(object) {
            Some(Some(data)) if is_text(&data) => EventFormat::Object,
            Some(Some(_)) => EventFormat::ObjectJson,
            Some(None) | None => EventFormat::Data,
        },
        Kind::Union(union) => {
            let data = union.branches.iter().map(|branch| data_of(object(branch.ty)?));
            let Some(data) = data.collect::<Option<Vec<Option<TypeId>>>>() else {
                return EventFormat::Data;
            };
            let stated = data.iter().zip(&union.branches);
            let stated = stated.filter_map(|(data, branch)| Some((data.as_ref()?, branch)));
            let (texts, others): (Vec<_>, Vec<_>) = stated.partition(|(data, _)| is_text(data));
            let names: Vec<String> = texts.iter().flat_map(|(_, branch)| names_of(api, branch)).collect();
            match (texts.is_empty(), others.is_empty()) {
                (true, true) => EventFormat::Data,
                (false, true) => EventFormat::Object,
                _ if names.is_empty() => EventFormat::ObjectJson,
                _ => EventFormat::ObjectJsonBut(names),
            }
        }
        Kind::Scalar(_) | Kind::List(_) | Kind::Tuple(_) | Kind::Map(_) | Kind::Enum(_) => EventFormat::Data,
    }
}

/// The names of the events that a branch is for, as far as its schema says them.
fn names_of(api: &Api, branch: &Branch) -> Vec<String> {
    let Kind::Object(object) = &api.ty(branch.ty).kind else {
        return Vec::new();
    };
    let name = object.properties.iter().find(|property| property.name == "event");
    match name.map(|property| (&property.tag, &api.ty(property.ty.id).kind)) {
        Some((Some(constant), _)) => vec![constant.text()],
        Some((None, Kind::Enum(values))) => values.values.iter().map(|value| value.value.clone()).collect(),
        Some((None, _)) | None => Vec::new(),
    }
}

/// The type of the data of an event, if it has any, where an object describes an event.
fn data_of(object: &Object) -> Option<Option<TypeId>> {
    let named = |name: &str| object.properties.iter().find(|property| property.name == name);
    let only = object
        .properties
        .iter()
        .all(|property| FIELDS.contains(&property.name.as_str()));
    let data = named("data").map(|property| property.ty.id);
    (only && (data.is_some() || named("event").is_some())).then_some(data)
}

/// The flag by which a body asks for a stream: a Boolean property `stream`, in a body that is always sent.
pub(crate) fn flag(items: &BTreeMap<TypeId, Item>, body: &BodyPlan) -> Option<Flag> {
    if !body.required {
        return None;
    }
    let flag = |ident: &String, ty: &RustType| Flag {
        ident: ident.clone(),
        ty: ty.clone(),
    };
    let found = match (body.parts(), &body.ty) {
        (Some(parts), _) => parts
            .fields
            .iter()
            .find(|part| part.ident == FLAG)
            .map(|part| flag(&part.ident, &part.ty)),
        (None, RustType::Named(id)) => match &items.get(id)?.shape {
            Shape::Struct(plan) => plan
                .fields()
                .find(|field| field.wire == FLAG)
                .map(|field| flag(&field.ident, &field.ty)),
            Shape::Alias(_) | Shape::Newtype(_) | Shape::Enum(_) | Shape::Union(_) => None,
        },
        (None, _) => None,
    };
    found.filter(|flag| is_flag(&flag.ty))
}

fn is_flag(ty: &RustType) -> bool {
    match ty {
        RustType::Scalar(Scalar::Bool) => true,
        RustType::Option(inner) | RustType::Field(inner) => is_flag(inner),
        RustType::Unit
        | RustType::Json
        | RustType::Scalar(_)
        | RustType::Named(_)
        | RustType::List(_)
        | RustType::Tuple(_)
        | RustType::Map(_)
        | RustType::Boxed(_)
        | RustType::Bytes
        | RustType::Upload
        | RustType::Events(_)
        | RustType::Local(_) => false,
    }
}
