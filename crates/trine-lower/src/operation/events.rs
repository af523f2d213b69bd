//! The content of the data of server-sent events.
//!
//! An event is described as an object whose `data` is a string, and `contentSchema` says what that string holds
//! (OpenAPI 3.2, section 4.14.4.2). It is read as that.

use std::collections::{BTreeMap, BTreeSet};

use trine_diag::codes::parse as codes;
use trine_parse::document::{Additional, Document, JsonType, MediaType, Operation, Schema, SchemaId};

use super::media::{Family, Media};
use crate::schema::{Schemas, reference_end};

/// The property of an event that holds its data.
const DATA: &str = "data";

/// The content of the data of events, by the node of the data. Where the event or its data is described for something
/// else too, a body or another property, it stays the string that it is there.
pub(crate) fn event_data(doc: &Document) -> BTreeMap<SchemaId, SchemaId> {
    let mut open: Vec<SchemaId> = contents(doc)
        .filter(|content| is_event(content))
        .filter_map(|content| content.item_schema.or(content.schema))
        .collect();
    let mut events: BTreeSet<SchemaId> = BTreeSet::new();
    let mut found: BTreeMap<SchemaId, (SchemaId, SchemaId)> = BTreeMap::new();
    while let Some(id) = open.pop() {
        if !events.insert(id) {
            continue;
        }
        let schema = doc.schema(id);
        open.extend(alternatives(schema));
        if let Some(data) = schema.properties.get(DATA).map(|data| reference_end(doc, *data))
            && let Some(content) = held(doc, doc.schema(data))
        {
            found.insert(data, (id, content));
        }
    }
    if found.is_empty() {
        return BTreeMap::new();
    }
    let others = others(doc, &events, &found);
    let of_events =
        |(data, (event, _)): &(SchemaId, (SchemaId, SchemaId))| !others.contains(data) && !others.contains(event);
    let found = found.into_iter().filter(of_events);
    found.map(|(data, (_, content))| (data, content)).collect()
}

fn contents(doc: &Document) -> impl Iterator<Item = &MediaType> {
    let responses = doc.operations.iter().flat_map(|operation| &operation.responses);
    responses.flat_map(|response| &response.content)
}

fn is_event(content: &MediaType) -> bool {
    Media::new(&content.media_type).family() == Family::Events
}

/// The schemas that a schema is, or is one of.
fn alternatives(schema: &Schema) -> impl Iterator<Item = SchemaId> {
    let lists = schema.all_of.iter().chain(&schema.one_of).chain(&schema.any_of);
    lists.chain(&schema.reference).copied()
}

/// The schemas that are met otherwise than as an event or its data.
fn others(
    doc: &Document,
    events: &BTreeSet<SchemaId>,
    found: &BTreeMap<SchemaId, (SchemaId, SchemaId)>,
) -> BTreeSet<SchemaId> {
    let mut open: Vec<SchemaId> = Vec::new();
    for operation in &doc.operations {
        open.extend(used_by(operation));
    }
    let sent = doc.webhooks.iter().flat_map(|webhook| &webhook.operations);
    open.extend(sent.flat_map(used_by));
    for event in events {
        let schema = doc.schema(*event);
        let beside = inner(schema).filter(|id| !found.contains_key(&reference_end(doc, *id)));
        open.extend(beside);
    }
    open.extend(found.values().map(|(_, content)| *content));
    let mut met = BTreeSet::new();
    while let Some(id) = open.pop() {
        if met.insert(id) {
            let schema = doc.schema(id);
            open.extend(alternatives(schema).chain(inner(schema)));
        }
    }
    met
}

/// The schemas that an operation names itself, those of events aside.
fn used_by(operation: &Operation) -> Vec<SchemaId> {
    let parameters = operation.parameters.iter().filter_map(|parameter| parameter.schema);
    let headers = operation.responses.iter().flat_map(|response| &response.headers);
    let sent = operation.body.iter().flat_map(|body| &body.content);
    let received = operation.responses.iter().flat_map(|response| &response.content);
    let contents = sent.chain(received.filter(|content| !is_event(content)));
    let mut used: Vec<SchemaId> = parameters.chain(headers.filter_map(|header| header.schema)).collect();
    used.extend(contents.flat_map(|content| content.schema.into_iter().chain(content.item_schema)));
    let callbacks = operation.callbacks.iter().flat_map(|callback| &callback.operations);
    used.extend(callbacks.flat_map(used_by));
    used
}

/// The schemas of what stands in a value.
fn inner(schema: &Schema) -> impl Iterator<Item = SchemaId> {
    let additional = match &schema.additional {
        Additional::Schema(id) => Some(*id),
        Additional::Unspecified | Additional::Forbidden | Additional::Any => None,
    };
    let named = schema.properties.values().chain(schema.pattern_properties.values());
    let listed = schema.items.iter().chain(&schema.prefix_items);
    named.chain(listed).copied().chain(additional)
}

/// The content of a string of JSON, if that is more than a text or any value.
fn held(doc: &Document, schema: &Schema) -> Option<SchemaId> {
    let media_type = schema.content_media_type.as_deref()?;
    let content = schema
        .content_schema
        .filter(|_| Media::new(media_type).family() == Family::Json)?;
    let schema = doc.schema(reference_end(doc, content));
    let listed = alternatives(schema).next().is_some() || !schema.properties.is_empty();
    let typed = !schema.types.is_empty() && !schema.types.contains(&JsonType::String);
    (listed || typed).then_some(content)
}

/// Tells the contents of strings that are not read.
pub(super) fn report_contents(schemas: &Schemas<'_>) {
    let cx = schemas.cx;
    for (index, schema) in cx.doc.schemas.iter().enumerate() {
        let Ok(id) = u32::try_from(index).map(SchemaId) else {
            return;
        };
        if schema.content_schema.is_some() && !schemas.aliases.is_event_data(id) {
            let place = cx.place(id).child("contentSchema");
            let message = "the content of a string is not decoded; the type is `String`";
            cx.report(codes::IGNORED_KEYWORD, &place, message);
        }
    }
}
