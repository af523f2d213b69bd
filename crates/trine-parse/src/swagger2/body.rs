//! `in: body` and `in: formData` as request bodies.

use indexmap::IndexMap;
use trine_diag::codes::parse as codes;

use crate::cx::Cx;
use crate::document::{Encoding, JsonType, Location, MediaType, RequestBody, Schema, SchemaId};
use crate::ledger::ObjectKind;
use crate::node::Object;
use crate::reader::operation::parameter::{BodyParameter, value_schema};
use crate::reader::schema::Reading;

use super::{Named, collection};

const JSON: &str = "application/json";
const FORM: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

/// The request body that body and form parameters make up.
pub(crate) fn request_body<'a>(
    cx: &mut Cx<'a>,
    operation: &Object<'a>,
    parameters: &[BodyParameter<'a>],
    consumes: &[Named],
) -> Option<RequestBody> {
    let (fields, bodies): (Vec<_>, Vec<_>) = parameters.iter().partition(|parameter| parameter.is_field);
    let Some(first) = bodies.first() else {
        return form(cx, operation, &fields, consumes);
    };
    for surplus in bodies.iter().skip(1).chain(&fields) {
        let message = format!(
            "an operation has only one body; the parameter `{}` is ignored",
            surplus.name
        );
        left_out(cx, surplus, message);
    }
    Some(whole(cx, first, consumes))
}

/// Reports a parameter that there is no place for; it is read all the same, so that what is
/// wrong in it is found.
pub(crate) fn left_out<'a>(cx: &mut Cx<'a>, surplus: &BodyParameter<'a>, message: String) {
    cx.report(codes::SURPLUS_BODY, &surplus.object.place, message);
    value_schema(cx, &surplus.object, ObjectKind::Parameter);
}

fn whole<'a>(cx: &mut Cx<'a>, parameter: &BodyParameter<'a>, consumes: &[Named]) -> RequestBody {
    let object = &parameter.object;
    let (schema, _) = value_schema(cx, object, ObjectKind::Parameter);
    let names = if consumes.is_empty() {
        vec![(JSON.to_owned(), object.place.clone())]
    } else {
        consumes.to_vec()
    };
    let read = |name: Named| media_type(object, name, schema, IndexMap::new());
    RequestBody {
        place: object.place.clone(),
        description: cx.text(object, "description"),
        required: parameter.required,
        content: names.into_iter().map(read).collect(),
    }
}

fn form<'a>(
    cx: &mut Cx<'a>,
    operation: &Object<'a>,
    fields: &[&BodyParameter<'a>],
    consumes: &[Named],
) -> Option<RequestBody> {
    if fields.is_empty() {
        return None;
    }
    let mut schema = Schema {
        types: vec![JsonType::Object],
        ..Schema::default()
    };
    let mut encoding = IndexMap::new();
    let mut has_file = false;
    for field in fields {
        let object = &field.object;
        has_file |= object.value("type").and_then(|kind| kind.as_str()) == Some("file");
        schema.properties.insert(field.name.clone(), field_schema(cx, object));
        if field.required && !schema.required.contains(&field.name) {
            schema.required.push(field.name.clone());
        }
        if let Some((style, explode)) = collection::format(cx, object, Location::Query) {
            let stated = object.get("collectionFormat");
            let encoded = Encoding {
                style: Some(style),
                explode: Some(explode),
                written: stated.into_iter().map(|node| node.place).collect(),
                ..Encoding::default()
            };
            encoding.insert(field.name.clone(), encoded);
        }
    }
    let required = !schema.required.is_empty();
    let id = cx.made_schema(&operation.place.child("parameters"), schema);
    let otherwise = if has_file { MULTIPART } else { FORM };
    let forms = consumes
        .iter()
        .filter(|(name, _)| is_form(name))
        .cloned()
        .collect::<Vec<_>>();
    let names = if forms.is_empty() {
        vec![(otherwise.to_owned(), operation.place.clone())]
    } else {
        forms
    };
    Some(RequestBody {
        place: operation.place.clone(),
        description: None,
        required,
        content: names
            .into_iter()
            .map(|name| media_type(operation, name, Some(id), encoding.clone()))
            .collect(),
    })
}

/// The schema of a field, with the description of its parameter.
fn field_schema<'a>(cx: &mut Cx<'a>, object: &Object<'a>) -> SchemaId {
    let own = match object.get("schema") {
        Some(node) => cx.schema(&node),
        None => cx.schema_as(&object.node(), Reading::Parameter),
    };
    let described = Schema {
        reference: Some(own),
        description: cx.text(object, "description"),
        ..Schema::default()
    };
    if described.description.is_none() {
        own
    } else {
        cx.made_schema(&object.place, described)
    }
}

fn is_form(name: &str) -> bool {
    let essence = name.split(';').next().unwrap_or("").trim();
    essence.eq_ignore_ascii_case(FORM) || essence.to_ascii_lowercase().starts_with("multipart/")
}

fn media_type(
    object: &Object<'_>,
    (media_type, named): Named,
    schema: Option<SchemaId>,
    encoding: IndexMap<String, Encoding>,
) -> MediaType {
    MediaType {
        place: object.place.clone(),
        schema_place: named.clone(),
        named,
        media_type,
        schema,
        item_schema: None,
        encoding,
        examples: Vec::new(),
    }
}
