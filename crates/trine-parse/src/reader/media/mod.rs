//! Media types and encodings.

pub(crate) mod body;
pub(crate) mod example;
pub(crate) mod header;
pub(crate) mod response;

use indexmap::IndexMap;
use trine_diag::Place;
use trine_diag::codes::parse as codes;

use crate::cx::Cx;
use crate::document::{Encoding, Location, MediaType};
use crate::ledger::ObjectKind;
use crate::node::{Node, Object};

use crate::reader::operation::style;

/// Reads `content` of an object, in document order.
pub(crate) fn content<'a>(cx: &mut Cx<'a>, object: &Object<'a>) -> Vec<MediaType> {
    let entries = cx.entries(object, "content");
    entries
        .iter()
        .filter_map(|(name, node)| media_type(cx, name, node))
        .collect()
}

/// Reads one media type; a reference is followed (3.2).
pub(crate) fn media_type<'a>(cx: &mut Cx<'a>, name: &str, node: &Node<'a>) -> Option<MediaType> {
    if name.trim().is_empty() || !name.contains('/') {
        cx.report(
            codes::MEDIA_TYPE_NAME,
            &node.place,
            format!(
                "expected a media type such as `type/subtype`, found `{}`; it is used as it is written",
                name.escape_debug()
            ),
        );
    }
    let named = node.place.clone();
    let empty = |place: Place| MediaType {
        named: named.clone(),
        schema_place: place.clone(),
        place,
        media_type: name.to_owned(),
        schema: None,
        item_schema: None,
        encoding: IndexMap::new(),
        examples: Vec::new(),
    };
    if node.value.is_null() {
        cx.report(
            codes::EMPTY_FOR_OBJECT,
            &node.place,
            "expected a media type object, found null; a body of this type may be any value",
        );
        return Some(empty(node.place.clone()));
    }
    let node = cx.deref(node)?;
    let own = ["schema", "itemSchema", "example", "examples", "encoding"];
    if let Some(object) = node.as_object().filter(|object| cx.is_bare_schema(object, &own)) {
        return Some(MediaType {
            schema: Some(cx.schema(&node)),
            ..empty(object.place)
        });
    }
    let Some(object) = cx.open(&node, ObjectKind::MediaType) else {
        // The body is of this type all the same, and may be any value.
        return Some(empty(node.place));
    };
    cx.within(&object, |cx| Some(full(cx, name, named, &object)))
}

fn full<'a>(cx: &mut Cx<'a>, name: &str, named: Place, object: &Object<'a>) -> MediaType {
    for key in ["prefixEncoding", "itemEncoding"] {
        cx.not_both(object, "encoding", key);
    }
    let mut encoding = IndexMap::new();
    for (property, node) in cx.all_entries(object, "encoding") {
        if let Some(read) = read_encoding(cx, &node) {
            encoding.insert(property.to_owned(), read);
        }
    }
    other_encodings(cx, object);
    MediaType {
        place: object.place.clone(),
        named,
        schema_place: object.place.child("schema"),
        media_type: name.to_owned(),
        schema: object.get("schema").map(|node| cx.schema(&node)),
        item_schema: object.get("itemSchema").map(|node| cx.schema(&node)),
        encoding,
        examples: example::examples(cx, object),
    }
}

/// The content of a schema that stands where a body or a response belongs.
pub(crate) fn bare<'a>(cx: &mut Cx<'a>, node: &Node<'a>) -> Vec<MediaType> {
    vec![MediaType {
        place: node.place.clone(),
        named: node.place.clone(),
        schema_place: node.place.clone(),
        media_type: "application/json".to_owned(),
        schema: Some(cx.schema(node)),
        item_schema: None,
        encoding: IndexMap::new(),
        examples: Vec::new(),
    }]
}

fn read_encoding<'a>(cx: &mut Cx<'a>, node: &Node<'a>) -> Option<Encoding> {
    let object = cx.open(node, ObjectKind::Encoding)?;
    cx.within(&object, |cx| {
        for key in ["prefixEncoding", "itemEncoding"] {
            cx.not_both(&object, "encoding", key);
        }
        other_encodings(cx, &object);
        for (_, inner) in cx.all_entries(&object, "encoding") {
            let message = "nested parts are not supported; the part is sent with its content type";
            cx.report(codes::IGNORED_KEYWORD, &inner.place, message);
            read_encoding(cx, &inner);
        }
        let written = ["style", "explode", "allowReserved"];
        let written = written.iter().filter(|key| object.has(key));
        let written = written.map(|key| object.place.child(key)).collect();
        Some(Encoding {
            written,
            content_type: cx.text(&object, "contentType"),
            headers: header::headers(cx, &object),
            style: style::style(cx, &object, Location::Query),
            explode: cx.flag(&object, "explode"),
            allow_reserved: cx.flag(&object, "allowReserved").unwrap_or(false),
        })
    })
}

/// 3.2's encodings by position are looked at and reported, since nothing follows from them.
fn other_encodings<'a>(cx: &mut Cx<'a>, object: &Object<'a>) {
    let mut nodes = cx.items(object, "prefixEncoding");
    nodes.extend(object.get("itemEncoding").filter(|node| node.value.is_object()));
    if let Some(first) = nodes.first() {
        let message = "parts by position are not supported; they are ignored";
        cx.report(codes::IGNORED_KEYWORD, &first.place, message);
    }
    for node in &nodes {
        read_encoding(cx, node);
    }
}
