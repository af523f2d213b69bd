//! Keywords that describe a value and do not restrict it.

use serde_json::Value;
use trine_diag::codes::parse as codes;

use crate::cx::Cx;
use crate::document::Schema;
use crate::node::Object;
use crate::reader::info;

/// Reads title, description and the like.
pub(super) fn read<'a>(cx: &mut Cx<'a>, object: &Object<'a>, schema: &mut Schema) {
    schema.title = cx.text(object, "title");
    schema.description = cx.text(object, "description");
    schema.read_only = cx.flag(object, "readOnly").unwrap_or(false);
    schema.write_only = cx.flag(object, "writeOnly").unwrap_or(false);
    schema.deprecated = cx.flag(object, "deprecated").unwrap_or(false);
    schema.content_encoding = cx.text(object, "contentEncoding");
    schema.content_media_type = cx.text(object, "contentMediaType");
    schema.external_docs = info::external_docs(cx, object);
    if let Some(xml) = object.get("xml") {
        info::xml(cx, &xml);
    }
    if let Some(example) = object.value("example") {
        schema.examples.push(example.clone());
    }
    examples(cx, object, schema);
}

/// Reads the default.
pub(super) fn values<'a>(_cx: &mut Cx<'a>, object: &Object<'a>, schema: &mut Schema) {
    schema.default = object.value("default").cloned();
}

/// `examples` of a schema is a list of values; a map of named examples, as parameters have
/// it, is read for its values.
fn examples<'a>(cx: &mut Cx<'a>, object: &Object<'a>, schema: &mut Schema) {
    match object.value("examples") {
        None | Some(Value::Null) => {}
        Some(Value::Array(values)) => schema.examples.extend(values.iter().cloned()),
        Some(Value::Object(named)) => {
            let place = object.place.child("examples");
            cx.report(
                codes::NAMED_FOR_LIST,
                &place,
                "expected a list of examples, found an object; its values are read",
            );
            schema
                .examples
                .extend(named.values().map(|named| named.get("value").unwrap_or(named).clone()));
        }
        Some(single @ (Value::Bool(_) | Value::Number(_) | Value::String(_))) => {
            let place = object.place.child("examples");
            cx.report(
                codes::SINGLE_FOR_LIST,
                &place,
                "expected a list of examples, found a single one",
            );
            schema.examples.push(single.clone());
        }
    }
}
