//! `$ref`, `$dynamicRef`, and what stands beside them.

use serde_json::Value;
use trine_diag::Place;
use trine_diag::codes::parse as codes;

use crate::cx::Cx;
use crate::document::Schema;
use crate::node::{Node, Object};
use crate::version::{self, Version};

/// Keywords beside a `$ref` that only annotate what it names.
const ANNOTATIONS: &[&str] = &[
    "$ref",
    "title",
    "summary",
    "description",
    "default",
    "example",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "nullable",
    "externalDocs",
    "xml",
    "required",
];

/// Reads the reference of a schema, if it has one.
pub(super) fn read<'a>(cx: &mut Cx<'a>, object: &Object<'a>, schema: &mut Schema) {
    for key in ["$ref", "$dynamicRef", "$recursiveRef"] {
        let Some(node) = object.get(key) else { continue };
        let Some(reference) = node.value.as_str() else {
            cx.set_aside(&node, "a reference");
            continue;
        };
        let target = match around(cx, &node.place, key, reference) {
            Some(target) => Some(target),
            None => cx.resolve(&node.place, reference),
        };
        if let Some(target) = target {
            let target = cx.schema_of(&node.place, target);
            schema.reference = Some(cx.schema(&target));
        }
        if key == "$dynamicRef" {
            dynamic(cx, &node.place, reference);
        }
        siblings(cx, object);
        return;
    }
}

/// The schema that `#` means within a document, which is no schema itself: the innermost one around it that has
/// `$recursiveAnchor: true` (JSON Schema 2019-09, section 8.2.4.2), else the component or the body that it is part of.
fn around<'a>(cx: &mut Cx<'a>, at: &Place, key: &str, reference: &str) -> Option<Node<'a>> {
    let whole = cx.resolver().resolve(at, reference).ok()?.node;
    let is_document = ["openapi", "swagger"].iter().any(|key| whole.value.get(key).is_some());
    if reference.trim() != "#" || !whole.place.pointer.is_empty() || !is_document {
        return None;
    }
    let outer: Vec<Place> = std::iter::successors(at.parent(), Place::parent).collect();
    let anchored = |place: &&Place| {
        let node = cx.resolver().at(place);
        node.is_some_and(|node| node.value.get("$recursiveAnchor") == Some(&Value::Bool(true)))
    };
    let begins = || outer.iter().rev().find(|place| begins_schema(place));
    let place = outer.iter().find(anchored).or_else(begins)?;
    if key != "$recursiveRef" {
        let message = format!("`#` is the whole document, which is not a schema; it is read as `{place}`");
        cx.report(codes::REFERENCE_CORRECTED, at, message);
    }
    cx.resolver().at(place)
}

/// Returns true if the place is that of the outermost schema of a part of the document.
fn begins_schema(place: &Place) -> bool {
    let pointer = place.pointer.as_ref();
    let named = ["/components/schemas/", "/definitions/"]
        .iter()
        .any(|holder| pointer.starts_with(holder));
    named || place.last() == "schema"
}

/// Tells of a reference whose meaning depends on where it is come from.
fn dynamic(cx: &mut Cx<'_>, place: &Place, reference: &str) {
    let Some((_, anchor)) = reference.split_once('#') else {
        return;
    };
    let count = cx.anchors(anchor);
    if count > 1 {
        let message =
            format!("{count} schemas have the anchor `{anchor}`; the one in this schema resource is always used");
        cx.report(codes::DYNAMIC_REFERENCE, place, message);
    }
}

/// Before 3.1 what stands beside a `$ref` has no meaning; people write it all the same.
fn siblings(cx: &mut Cx<'_>, object: &Object<'_>) {
    if cx.version >= Version::V31 || object.map.len() == 1 {
        return;
    }
    let more = object
        .map
        .keys()
        .find(|key| !ANNOTATIONS.contains(&key.as_str()) && !key.starts_with("x-"));
    if let Some(key) = more {
        let here = version::name(cx.version);
        let message = format!("`{key}` next to `$ref` has no meaning in {here}; it is read as in OpenAPI 3.1");
        cx.report(codes::REFERENCE_SIBLINGS, &object.place.child(key), message);
    }
}
