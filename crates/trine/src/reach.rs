//! The schemas that operations and other schemas lead to.

use std::collections::BTreeSet;

use trine_parse::document::{Additional, Document, Header, MediaType, Operation, Schema, SchemaId};

/// The schemas that a schema is made of.
pub(crate) fn parts(schema: &Schema) -> impl Iterator<Item = SchemaId> {
    extended(schema).chain(held(schema)).chain(mapped(schema))
}

/// The schemas that all hold for the values of a schema.
fn extended(schema: &Schema) -> impl Iterator<Item = SchemaId> {
    schema.reference.iter().chain(&schema.all_of).copied()
}

/// The schemas of what the values of a schema hold, and the alternatives that it lists.
fn held(schema: &Schema) -> impl Iterator<Item = SchemaId> {
    let additional = match schema.additional {
        Additional::Schema(id) => Some(id),
        Additional::Unspecified | Additional::Forbidden | Additional::Any => None,
    };
    let single = [schema.items, additional].into_iter().flatten();
    let named = schema.properties.values().chain(schema.pattern_properties.values());
    let lists = [&schema.prefix_items, &schema.one_of, &schema.any_of]
        .into_iter()
        .flatten();
    single.chain(named.chain(lists).copied())
}

/// The schemas that a discriminator names.
fn mapped(schema: &Schema) -> impl Iterator<Item = SchemaId> {
    let discriminator = schema.discriminator.iter();
    let mapped = discriminator.flat_map(|found| found.mapping.values().chain(&found.default));
    mapped.copied()
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

/// The aspect in which a schema is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Aspect {
    /// The keywords that a component takes over which extends it. The other components that extend it mean nothing there.
    Base,
    /// All of it: its values may be those of any schema that extends it.
    Whole,
}

/// Tells of each schema of the document, by id, if `roots` lead to it: as a part, or as a schema that extends one of which
/// all is reached and whose branches a discriminator tells.
pub(crate) fn reached(document: &Document, roots: impl IntoIterator<Item = SchemaId>) -> Vec<bool> {
    let mut reached: Vec<Option<Aspect>> = vec![None; document.schemas.len()];
    let mut open: Vec<(SchemaId, Aspect)> = roots.into_iter().map(|id| (id, Aspect::Whole)).collect();
    let made = Made::of(document);
    while let Some((id, aspect)) = open.pop() {
        if reached[id.0 as usize] >= Some(aspect) {
            continue;
        }
        reached[id.0 as usize] = Some(aspect);
        let schema = document.schema(id);
        let of_base = if made.extends_others(schema, id) {
            Aspect::Base
        } else {
            aspect
        };
        open.extend(extended(schema).map(|id| (id, of_base)));
        // The last are never built, but findings about them are about this schema.
        let unbuilt = [schema.not, schema.property_names, schema.content_schema];
        let mut whole: Vec<SchemaId> = held(schema).chain(unbuilt.into_iter().flatten()).collect();
        let lists_branches = !schema.one_of.is_empty() || !schema.any_of.is_empty();
        if aspect == Aspect::Whole || lists_branches {
            whole.extend(mapped(schema));
            if is_told(document, id) {
                whole.extend(made.extensions(document, id));
            }
        }
        open.extend(whole.into_iter().map(|id| (id, Aspect::Whole)));
    }
    reached.iter().map(Option::is_some).collect()
}

/// Returns true if a schema or one that it extends has a discriminator.
fn is_told(document: &Document, id: SchemaId) -> bool {
    let mut seen = BTreeSet::from([id]);
    let mut open = vec![id];
    while let Some(id) = open.pop() {
        let schema = document.schema(id);
        if schema.discriminator.is_some() {
            return true;
        }
        open.extend(extended(schema).filter(|next| seen.insert(*next)));
    }
    false
}

/// The ways in which schemas are made of others.
struct Made {
    /// The schemas that refer to each schema or list it in `allOf`, by its id.
    of: Vec<Vec<SchemaId>>,
    components: BTreeSet<SchemaId>,
}

impl Made {
    fn of(document: &Document) -> Self {
        let mut of = vec![Vec::new(); document.schemas.len()];
        for (id, schema) in (0..).map(SchemaId).zip(&document.schemas) {
            for base in schema.reference.iter().chain(&schema.all_of) {
                of[base.0 as usize].push(id);
            }
        }
        let components = document.components.values().copied().collect();
        Self { of, components }
    }

    /// Returns true if a schema is a component that says more than those that it extends.
    fn extends_others(&self, schema: &Schema, id: SchemaId) -> bool {
        let says_more = schema.all_of.len() > 1 || !schema.properties.is_empty();
        self.components.contains(&id) && !schema.all_of.is_empty() && says_more
    }

    /// The components that extend a schema, directly or not.
    fn extensions(&self, document: &Document, base: SchemaId) -> Vec<SchemaId> {
        let mut seen = BTreeSet::new();
        let mut open = vec![base];
        while let Some(id) = open.pop() {
            open.extend(self.of[id.0 as usize].iter().filter(|next| seen.insert(**next)));
        }
        let extends = |id: &SchemaId| self.components.contains(id) && !document.schema(*id).all_of.is_empty();
        seen.into_iter().filter(extends).collect()
    }
}
