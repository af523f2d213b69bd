//! Keywords beside a schema that hold of all its values anyway: `type: object` or `required: [id]` beside a
//! reference to an object that always has an `id`.
//!
//! The analysis reads the nodes as they are written, so that it can be asked before anything is known of types.
//! What it cannot see at once counts as new.

use trine_parse::document::{Additional, Document, JsonType, Schema, SchemaId};

use crate::schema::node;
use crate::schema::value::{type_of_format, type_of_value};

/// The depth to which composition is followed; beyond it nothing is known.
const DEPTH: usize = 8;

/// Tells whether all values of `target` satisfy the keywords that `schema` has of its own, apart from references and
/// lists of schemas. Keywords about a type that no value of `target` has say nothing (JSON Schema 2020-12,
/// core 7.6.1).
pub(crate) fn is_implied_by(doc: &Document, schema: &Schema, target: SchemaId) -> bool {
    if schema.boolean == Some(false) || schema.only_null {
        return false;
    }
    if !schema.types.is_empty() && !has_only(doc, target, &schema.types) {
        return false;
    }
    let values = schema.enumeration.is_none()
        || always(doc, target, 0, &|node| {
            let own = schema.enumeration.as_ref().zip(node.enumeration.as_ref());
            own.is_some_and(|(allowed, values)| values.iter().all(|value| allowed.contains(value)))
        });
    values
        && (lacks(doc, target, &[JsonType::Object]) || object_is_implied(doc, schema, target))
        && (lacks(doc, target, &[JsonType::Array]) || list_is_implied(doc, schema, target))
        && text_is_implied(doc, schema, target)
}

fn object_is_implied(doc: &Document, schema: &Schema, target: SchemaId) -> bool {
    let properties = schema.properties.iter().all(|(name, own)| {
        let stated = doc.schema(*own);
        let blank = node::is_blank(stated) && stated.description.is_none() && stated.title.is_none();
        always(doc, target, 0, &|node| {
            let known = node.properties.get(name);
            known.is_some_and(|known| blank || node::reference_end(doc, *known) == node::reference_end(doc, *own))
        })
    });
    let required = schema
        .required
        .iter()
        .all(|name| always(doc, target, 0, &|node| node.required.contains(name)));
    let wrapper = schema.properties.is_empty() && node::is_composed(schema);
    let additional = match &schema.additional {
        Additional::Unspecified => true,
        Additional::Forbidden => wrapper || always(doc, target, 0, &|node| node.additional == Additional::Forbidden),
        Additional::Any | Additional::Schema(_) => {
            always(doc, target, 0, &|node| has_additional(doc, node, &schema.additional))
        }
    };
    properties && required && additional && schema.pattern_properties.is_empty()
}

fn has_additional(doc: &Document, node: &Schema, wanted: &Additional) -> bool {
    match (&node.additional, wanted) {
        (Additional::Schema(one), Additional::Schema(other)) => {
            node::reference_end(doc, *one) == node::reference_end(doc, *other)
        }
        (_, Additional::Any) => matches!(node.additional, Additional::Any | Additional::Schema(_)),
        (Additional::Unspecified | Additional::Forbidden | Additional::Any | Additional::Schema(_), _) => false,
    }
}

fn list_is_implied(doc: &Document, schema: &Schema, target: SchemaId) -> bool {
    let prefix =
        schema.prefix_items.is_empty() || always(doc, target, 0, &|node| node.prefix_items == schema.prefix_items);
    let items = schema.items.is_none_or(|own| {
        node::is_blank(doc.schema(own))
            || always(doc, target, 0, &|node| {
                let known = node.items.filter(|_| node.prefix_items.is_empty());
                known.is_some_and(|known| node::reference_end(doc, known) == node::reference_end(doc, own))
            })
    });
    // How many items there are tells a tuple from a list.
    let counts = (schema.limits.min_items, schema.limits.max_items) == (None, None)
        || !always(doc, target, 0, &|node| !node.prefix_items.is_empty());
    prefix && items && counts
}

fn text_is_implied(doc: &Document, schema: &Schema, target: SchemaId) -> bool {
    let format = schema.format.as_ref().is_none_or(|format| {
        lacks(doc, target, &[type_of_format(format), JsonType::String])
            || always(doc, target, 0, &|node| node.format.as_ref() == Some(format))
    });
    let encoding = schema.content_encoding.is_none() && schema.content_media_type.is_none()
        || lacks(doc, target, &[JsonType::String])
        || always(doc, target, 0, &|node| {
            (&node.content_encoding, &node.content_media_type) == (&schema.content_encoding, &schema.content_media_type)
        });
    format && encoding
}

/// Tells whether something holds of every value of a node: by its own keywords, those of a schema that must hold too,
/// or those of each alternative.
fn always(doc: &Document, id: SchemaId, depth: usize, holds: &dyn Fn(&Schema) -> bool) -> bool {
    let schema = doc.schema(id);
    if holds(schema) {
        return true;
    }
    if depth >= DEPTH {
        return false;
    }
    let mut composed = schema.reference.iter().chain(&schema.all_of);
    if composed.any(|part| always(doc, *part, depth + 1, holds)) {
        return true;
    }
    [&schema.one_of, &schema.any_of].into_iter().any(|branches| {
        let mut branches = branches
            .iter()
            .filter(|branch| !node::is_only_null(doc, **branch))
            .peekable();
        branches.peek().is_some() && branches.all(|branch| always(doc, *branch, depth + 1, holds))
    })
}

/// Tells whether no value of a node has one of these types.
fn lacks(doc: &Document, id: SchemaId, types: &[JsonType]) -> bool {
    let found = types_below(doc, id, 0);
    found.is_some_and(|found| !found.iter().any(|one| types.contains(one)))
}

/// Tells whether all values of a node, `null` aside, have one of these types.
fn has_only(doc: &Document, id: SchemaId, types: &[JsonType]) -> bool {
    let found = types_below(doc, id, 0);
    found.is_some_and(|found| {
        let known =
            |one: &JsonType| types.contains(one) || (*one == JsonType::Integer && types.contains(&JsonType::Number));
        !found.is_empty() && found.iter().all(known)
    })
}

/// The types of the values of a node, `null` aside; `None` where it may have any.
fn types_below(doc: &Document, id: SchemaId, depth: usize) -> Option<Vec<JsonType>> {
    let schema = doc.schema(id);
    if !schema.types.is_empty() {
        return Some(schema.types.clone());
    }
    if let Some(values) = &schema.enumeration {
        return Some(values.iter().filter_map(type_of_value).collect());
    }
    if depth < DEPTH {
        let mut composed = schema.reference.iter().chain(&schema.all_of);
        if let Some(found) = composed.find_map(|part| types_below(doc, *part, depth + 1)) {
            return Some(found);
        }
        for branches in [&schema.one_of, &schema.any_of] {
            let told = branches.iter().filter(|branch| !node::is_only_null(doc, **branch));
            let told: Option<Vec<_>> = told.map(|branch| types_below(doc, *branch, depth + 1)).collect();
            if let Some(told) = told.filter(|told| !told.is_empty()) {
                return Some(told.into_iter().flatten().collect());
            }
        }
    }
    types_of(schema)
}

/// The type that the keywords of a node are about, where it states none.
fn types_of(schema: &Schema) -> Option<Vec<JsonType>> {
    let object = !schema.properties.is_empty()
        || !schema.required.is_empty()
        || !schema.pattern_properties.is_empty()
        || schema.additional != Additional::Unspecified;
    if object {
        return Some(vec![JsonType::Object]);
    }
    if schema.items.is_some() || !schema.prefix_items.is_empty() {
        return Some(vec![JsonType::Array]);
    }
    if let Some(format) = &schema.format {
        return Some(vec![type_of_format(format)]);
    }
    let text = schema.content_encoding.is_some() || schema.content_media_type.is_some();
    text.then(|| vec![JsonType::String])
}
