//! Keywords that describe a value and do not restrict it.

use serde_json::Value;
use trine_diag::codes::parse as codes;
use trine_diag::{Diagnostic, Effect, Treatment};

use crate::cx::Cx;
use crate::document::{JsonType, Schema};
use crate::node::{Object, kind_of};
use crate::reader::info;

/// Reads title, description and the like.
pub(super) fn read<'a>(cx: &mut Cx<'a>, object: &Object<'a>, schema: &mut Schema) {
    schema.title = cx.text(object, "title");
    schema.description = cx.text(object, "description");
    schema.read_only = cx.flag(object, "readOnly").unwrap_or(false);
    schema.write_only = cx.flag(object, "writeOnly").unwrap_or(false);
    if schema.read_only && schema.write_only {
        let message = "`readOnly` and `writeOnly` exclude each other; the value is sent and received";
        let found = Diagnostic::new(codes::BOTH_GIVEN, &object.place.child("writeOnly"), message);
        cx.push(found.with_effect(Effect::At(Treatment::Documentation)));
    }
    schema.deprecated = cx.flag(object, "deprecated").unwrap_or(false);
    schema.content_encoding = cx.text(object, "contentEncoding");
    schema.content_media_type = cx.text(object, "contentMediaType");
    schema.external_docs = info::external_docs(cx, object);
    if let Some(xml) = object.get("xml") {
        info::xml(cx, &xml);
    }
    if let Some(example) = object.value("example") {
        schema.examples.push((object.place.child("example"), example.clone()));
    }
    examples(cx, object, schema);
}

/// Reads the default, and looks whether it and the examples are of the type that is stated.
pub(super) fn values<'a>(cx: &mut Cx<'a>, object: &Object<'a>, schema: &mut Schema) {
    schema.default = object.value("default").cloned();
    for key in ["default", "example"] {
        if let Some(value) = object.value(key)
            && !value.is_null()
            && !schema.types.is_empty()
            && !schema.types.iter().any(|json| is_of(value, *json))
        {
            let message = format!(
                "`{key}` is {}, but the schema states another type; the documentation shows it as it is written",
                kind_of(value)
            );
            let help = format!("write the {key} in the type of the schema, or correct the type");
            cx.push(Diagnostic::new(codes::EXAMPLE_TYPE, &object.place.child(key), message).with_help(help));
        }
    }
}

fn is_of(value: &Value, json: JsonType) -> bool {
    match json {
        JsonType::Boolean => value.is_boolean(),
        JsonType::Integer => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        JsonType::Number => value.is_number(),
        JsonType::String => value.is_string(),
        JsonType::Array => value.is_array(),
        JsonType::Object => value.is_object(),
    }
}

/// `examples` of a schema is a list of values; a map of named examples, as parameters have
/// it, is read for its values.
fn examples<'a>(cx: &mut Cx<'a>, object: &Object<'a>, schema: &mut Schema) {
    let place = object.place.child("examples");
    match object.value("examples") {
        None | Some(Value::Null) => {}
        Some(Value::Array(values)) => {
            let values = values.iter().enumerate();
            schema
                .examples
                .extend(values.map(|(index, value)| (place.child(index), value.clone())));
        }
        Some(Value::Object(named)) => {
            cx.report(
                codes::NAMED_FOR_LIST,
                &place,
                "expected a list of examples, found an object; its values are read",
            );
            let value =
                |(name, named): (&String, &Value)| (place.child(name), named.get("value").unwrap_or(named).clone());
            schema.examples.extend(named.iter().map(value));
        }
        Some(single @ (Value::Bool(_) | Value::Number(_) | Value::String(_))) => {
            cx.report(
                codes::SINGLE_FOR_LIST,
                &place,
                "expected a list of examples, found a single one; it is read as a list with one item",
            );
            schema.examples.push((place, single.clone()));
        }
    }
}
