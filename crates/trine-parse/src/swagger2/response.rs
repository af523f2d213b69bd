//! A response's `schema` and `examples`, under each media type that the operation produces.

use indexmap::IndexMap;

use crate::cx::Cx;
use crate::document::{Example, MediaType};
use crate::node::Object;

use super::Named;

/// The media types of a response with a `schema`.
pub(crate) fn content<'a>(cx: &mut Cx<'a>, object: &Object<'a>, produces: &[Named]) -> Vec<MediaType> {
    let Some(node) = object.get("schema") else {
        return Vec::new();
    };
    let schema = cx.schema(&node);
    let is_file = node.value.get("type").and_then(|kind| kind.as_str()) == Some("file");
    let otherwise = match (is_file, produces) {
        (true, []) => "application/octet-stream",
        // A file whatever it is, where only forms of what is no file are named.
        (true, _) => "*/*",
        (false, _) => "application/json",
    };
    let is_text = |name: &str| name.ends_with("json") || name.ends_with("xml") || name.starts_with("text/");
    let names: Vec<Named> = match produces
        .iter()
        .filter(|(name, _)| !(is_file && is_text(name)))
        .cloned()
        .collect::<Vec<_>>()
    {
        none if none.is_empty() => vec![(otherwise.to_owned(), object.place.clone())],
        names => names,
    };
    let examples = object.value("examples").and_then(|examples| examples.as_object());
    let example = |name: &str| -> Vec<Example> {
        let value = examples.and_then(|examples| examples.get(name));
        let place = object.place.child("examples").child(name);
        value
            .map(|value| Example {
                place,
                name: String::new(),
                summary: None,
                value: value.clone(),
            })
            .into_iter()
            .collect()
    };
    let read = |(name, named): Named| MediaType {
        place: object.place.clone(),
        schema_place: named.clone(),
        named,
        schema: Some(schema),
        item_schema: None,
        encoding: IndexMap::new(),
        examples: example(&name),
        media_type: name,
    };
    names.into_iter().map(read).collect()
}
