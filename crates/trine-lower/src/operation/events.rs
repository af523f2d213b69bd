//! What the data of server-sent events holds.
//!
//! An event is described as an object whose `data` is a string, and `contentSchema` says what that string holds
//! (OpenAPI 3.2, section 4.14.4.2). It is read as that.

use std::collections::{BTreeMap, BTreeSet};

use trine_diag::codes::parse as codes;
use trine_parse::document::{Document, Schema, SchemaId};

use super::media::{Family, Media};
use crate::context::Cx;

/// The property of an event that holds its data.
const DATA: &str = "data";

/// What the data of events holds, by the node of the data.
pub(crate) fn event_data(doc: &Document) -> BTreeMap<SchemaId, SchemaId> {
    let answers = doc.operations.iter().flat_map(|operation| &operation.responses);
    let contents = answers.flat_map(|response| &response.content);
    let events = contents.filter(|content| Media::new(&content.media_type).family() == Family::Events);
    let mut open: Vec<SchemaId> = events
        .filter_map(|content| content.item_schema.or(content.schema))
        .collect();
    let mut seen: BTreeSet<SchemaId> = BTreeSet::new();
    let mut found = BTreeMap::new();
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        let schema = doc.schema(id);
        let alternatives = schema.all_of.iter().chain(&schema.one_of).chain(&schema.any_of);
        open.extend(alternatives.chain(&schema.reference));
        let data = schema.properties.get(DATA).map(|id| end(doc, *id));
        let content = data.and_then(|id| Some((id, held(doc.schema(id))?)));
        found.extend(content);
    }
    found
}

/// The node at the end of a chain of references.
fn end(doc: &Document, id: SchemaId) -> SchemaId {
    let mut at = id;
    for _ in 0..64 {
        match doc.schema(at).reference {
            Some(next) => at = next,
            None => break,
        }
    }
    at
}

/// What a string of JSON holds.
fn held(schema: &Schema) -> Option<SchemaId> {
    let media_type = schema.content_media_type.as_deref()?;
    schema
        .content_schema
        .filter(|_| Media::new(media_type).family() == Family::Json)
}

/// Tells the contents of strings that are not read.
pub(super) fn report_contents(cx: &mut Cx<'_>) {
    for (index, schema) in cx.doc.schemas.iter().enumerate() {
        let Ok(id) = u32::try_from(index).map(SchemaId) else {
            return;
        };
        if schema.content_schema.is_some() && !cx.event_data.contains_key(&id) {
            let place = cx.place(id).child("contentSchema");
            let message = "what a string holds is not read; it stays a string";
            cx.sink.report(codes::IGNORED_KEYWORD, &place, message);
        }
    }
}
