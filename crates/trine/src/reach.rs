//! The schemas that operations and other schemas lead to.

use std::collections::BTreeSet;

use trine_parse::document::{Additional, Document, Header, MediaType, Operation, Schema, SchemaId};

/// The schemas that a schema is made of.
pub(crate) fn parts(schema: &Schema) -> impl Iterator<Item = SchemaId> {
    let additional = match schema.additional {
        Additional::Schema(id) => Some(id),
        Additional::Unspecified | Additional::Forbidden | Additional::Any => None,
    };
    let single = [schema.reference, schema.items, additional].into_iter().flatten();
    let named = schema.properties.values().chain(schema.pattern_properties.values());
    let lists = [&schema.prefix_items, &schema.all_of, &schema.one_of, &schema.any_of]
        .into_iter()
        .flatten();
    let mapped = schema
        .discriminator
        .iter()
        .flat_map(|found| found.mapping.values().chain(&found.default));
    single.chain(named.chain(lists).chain(mapped).copied())
}

/// The schemas of an operation and of its callbacks, as far as they are named there.
pub(crate) fn of_operation(operation: &Operation) -> Vec<SchemaId> {
    let mut found: Vec<SchemaId> = operation.parameters.iter().filter_map(|one| one.schema).collect();
    found.extend(operation.body.iter().flat_map(|body| &body.content).flat_map(of_media));
    for response in &operation.responses {
        found.extend(response.headers.iter().filter_map(of_header));
        found.extend(response.content.iter().flat_map(of_media));
    }
    let called = operation.callbacks.iter().flat_map(|callback| &callback.operations);
    found.extend(called.flat_map(of_operation));
    found
}

fn of_header(header: &Header) -> Option<SchemaId> {
    header.schema
}

fn of_media(media: &MediaType) -> Vec<SchemaId> {
    let headers = media.encoding.values().flat_map(|encoding| &encoding.headers);
    let own = [media.schema, media.item_schema].into_iter().flatten();
    own.chain(headers.filter_map(of_header)).collect()
}

/// Tells of each schema of the document, by id, if `roots` lead to it: as a part, or as a schema that extends a reached
/// one with a discriminator, which is a branch of it.
pub(crate) fn reached(document: &Document, roots: impl IntoIterator<Item = SchemaId>) -> Vec<bool> {
    let mut reached = vec![false; document.schemas.len()];
    let mut open: Vec<SchemaId> = roots.into_iter().collect();
    let made = Made::of(document);
    while let Some(id) = open.pop() {
        if std::mem::replace(&mut reached[id.0 as usize], true) {
            continue;
        }
        let schema = document.schema(id);
        open.extend(parts(schema));
        // These are never built, but findings about them are about this schema.
        open.extend(
            [schema.not, schema.property_names, schema.content_schema]
                .into_iter()
                .flatten(),
        );
        if schema.discriminator.is_some() {
            open.extend(made.extensions(document, id));
        }
    }
    reached
}

/// The schemas that refer to each schema or list it in `allOf`, by its id.
struct Made(Vec<Vec<SchemaId>>);

impl Made {
    fn of(document: &Document) -> Self {
        let mut made = vec![Vec::new(); document.schemas.len()];
        for (id, schema) in (0..).map(SchemaId).zip(&document.schemas) {
            for base in schema.reference.iter().chain(&schema.all_of) {
                made[base.0 as usize].push(id);
            }
        }
        Self(made)
    }

    /// The components that extend a schema, directly or not.
    fn extensions(&self, document: &Document, base: SchemaId) -> Vec<SchemaId> {
        let components: BTreeSet<SchemaId> = document.components.values().copied().collect();
        let mut seen = BTreeSet::new();
        let mut open = vec![base];
        while let Some(id) = open.pop() {
            open.extend(self.0[id.0 as usize].iter().filter(|next| seen.insert(**next)));
        }
        let extends = |id: &SchemaId| components.contains(id) && !document.schema(*id).all_of.is_empty();
        seen.into_iter().filter(extends).collect()
    }
}
