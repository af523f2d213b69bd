//! Schema objects: Swagger 2.0, OpenAPI 3.0, and JSON Schema 2020-12 as 3.1 and 3.2 have it.
//!
//! All versions are read by the same readers, since their keywords do not contradict each
//! other: a keyword of another version is read as that version means it, with a warning.

mod annotations;
mod arena;
mod array;
mod compose;
mod cycles;
mod enums;
mod limits;
mod named;
mod object;
mod reference;
mod types;

use serde_json::Value;
use trine_diag::codes::parse as codes;

use crate::cx::Cx;
use crate::document::Schema;
use crate::ledger::ObjectKind;
use crate::node::{Node, Object, kind_of};
use crate::version::Version;

pub(crate) use arena::{Reading, Schemas};
pub(crate) use cycles::cut as cut_cycles;
pub(crate) use named::share as share_named_enums;

/// Reads one schema; the schemas in it are only asked for.
pub(super) fn read<'a>(cx: &mut Cx<'a>, node: &Node<'a>, reading: Reading) -> Schema {
    let mut schema = Schema {
        place: Some(node.place.clone()),
        ..Schema::default()
    };
    match node.value {
        Value::Object(_) => {
            if let Some(object) = node.as_object() {
                read_object(cx, &object, reading, &mut schema);
            }
        }
        Value::Bool(allowed) => {
            if cx.version < Version::V31 {
                let message = format!(
                    "the schema `{allowed}` belongs to OpenAPI 3.1, but the document is {}",
                    crate::version::name(cx.version)
                );
                cx.report(codes::FOREIGN_KEYWORD, &node.place, message);
            }
            schema.boolean = Some(*allowed);
        }
        Value::Null => {
            let message = "expected a schema, found null; any value is allowed";
            cx.report(codes::EMPTY_FOR_OBJECT, &node.place, message);
        }
        Value::Array(items) if items.is_empty() => {
            let message = "expected a schema, found an empty list; any value is allowed";
            cx.report(codes::EMPTY_FOR_OBJECT, &node.place, message);
        }
        Value::String(text) => types::bare(cx, node, text, &mut schema),
        Value::Number(_) | Value::Array(_) => odd(cx, node),
    }
    if reading == Reading::Schema {
        schema.component = component(cx, node);
    }
    schema
}

fn read_object<'a>(cx: &mut Cx<'a>, object: &Object<'a>, reading: Reading, schema: &mut Schema) {
    if reading == Reading::Schema {
        cx.account(object, ObjectKind::Schema);
        reference::read(cx, object, schema);
        annotations::read(cx, object, schema);
        object::read(cx, object, schema);
        compose::read(cx, object, schema);
        schema.extensions = cx.extensions(object);
    }
    types::read(cx, object, schema);
    limits::read(cx, object, schema);
    array::read(cx, object, schema);
    enums::read(cx, object, schema);
    annotations::values(cx, object, schema);
    types::check_nullable(cx, object, schema);
}

/// The name of a schema that has one: directly below `components/schemas`, `definitions`
/// or `$defs`; in files beside the root also a whole file, or what stands directly in it.
fn component(cx: &Cx<'_>, node: &Node<'_>) -> Option<String> {
    let pointer = node.place.pointer.as_ref();
    let holders = ["/components/schemas/", "/definitions/", "/$defs/"];
    if let Some(rest) = holders.iter().find_map(|holder| pointer.strip_prefix(holder)) {
        return (!rest.contains('/')).then(|| node.place.last());
    }
    if node.place.file.0 == 0 {
        return None;
    }
    match pointer.matches('/').count() {
        0 => {
            let path = std::path::Path::new(cx.sources.name(node.place.file));
            path.file_stem().map(|stem| stem.to_string_lossy().into_owned())
        }
        1 => Some(node.place.last()).filter(|name| !HELD.contains(&name.as_str())),
        _ => None,
    }
}

/// The keys below which a schema, a parameter or a header that is a whole file holds a schema.
const HELD: &[&str] = &[
    "additionalItems",
    "additionalProperties",
    "contains",
    "contentSchema",
    "else",
    "if",
    "itemSchema",
    "items",
    "not",
    "propertyNames",
    "schema",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
];

/// Reports what is no schema and stands for one: it says nothing of values, so that each is allowed.
fn odd<'a>(cx: &mut Cx<'a>, node: &Node<'a>) {
    let found = match node.value {
        Value::String(text) => format!("`{}`", text.escape_debug()),
        other => kind_of(other).to_owned(),
    };
    let message = format!("expected a schema, found {found}; any value is allowed");
    cx.report(codes::ODD_SCHEMA, &node.place, message);
}
