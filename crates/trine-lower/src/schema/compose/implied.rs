//! Keywords beside a schema that hold of all its values anyway: `type: object` or `required: [id]` beside a
//! reference to an object that always has an `id`.
//!
//! The analysis reads the nodes as they are written, so that it can be asked before anything is known of types.
//! What it cannot see at once counts as new.

use trine_parse::document::{Additional, JsonType, Schema, SchemaId};

use super::alias;
use super::flat::type_of_value;
use crate::context::Cx;
use crate::schema::scalar;

/// How deep composition is followed; beyond it nothing is known.
const DEPTH: usize = 8;

impl Cx<'_> {
    /// Whether all values of `target` satisfy the keywords that `schema` has of its own, apart from references and
    /// lists of schemas. Keywords about a type that no value of `target` has say nothing (JSON Schema 2020-12,
    /// core 7.6.1).
    pub(crate) fn is_implied_by(&self, schema: &Schema, target: SchemaId) -> bool {
        if schema.boolean == Some(false) || schema.only_null {
            return false;
        }
        if !schema.types.is_empty() && !self.has_only(target, &schema.types) {
            return false;
        }
        let values = schema.enumeration.is_none()
            || self.always(target, 0, &|node| {
                let own = schema.enumeration.as_ref().zip(node.enumeration.as_ref());
                own.is_some_and(|(allowed, values)| values.iter().all(|value| allowed.contains(value)))
            });
        values
            && (self.lacks(target, &[JsonType::Object]) || self.object_is_implied(schema, target))
            && (self.lacks(target, &[JsonType::Array]) || self.list_is_implied(schema, target))
            && self.text_is_implied(schema, target)
    }

    fn object_is_implied(&self, schema: &Schema, target: SchemaId) -> bool {
        let properties = schema.properties.iter().all(|(name, own)| {
            let stated = self.schema(*own);
            let blank = alias::is_blank(stated) && stated.description.is_none() && stated.title.is_none();
            self.always(target, 0, &|node| {
                let known = node.properties.get(name);
                known.is_some_and(|known| blank || self.reference_end(*known) == self.reference_end(*own))
            })
        });
        let required = schema
            .required
            .iter()
            .all(|name| self.always(target, 0, &|node| node.required.contains(name)));
        let wrapper = schema.properties.is_empty() && alias::is_composed(schema);
        let additional = match &schema.additional {
            Additional::Unspecified => true,
            Additional::Forbidden => {
                wrapper || self.always(target, 0, &|node| node.additional == Additional::Forbidden)
            }
            Additional::Any | Additional::Schema(_) => {
                self.always(target, 0, &|node| self.has_additional(node, &schema.additional))
            }
        };
        properties && required && additional && schema.pattern_properties.is_empty()
    }

    fn has_additional(&self, node: &Schema, wanted: &Additional) -> bool {
        match (&node.additional, wanted) {
            (Additional::Schema(one), Additional::Schema(other)) => {
                self.reference_end(*one) == self.reference_end(*other)
            }
            (_, Additional::Any) => matches!(node.additional, Additional::Any | Additional::Schema(_)),
            (Additional::Unspecified | Additional::Forbidden | Additional::Any | Additional::Schema(_), _) => false,
        }
    }

    fn list_is_implied(&self, schema: &Schema, target: SchemaId) -> bool {
        let prefix =
            schema.prefix_items.is_empty() || self.always(target, 0, &|node| node.prefix_items == schema.prefix_items);
        let items = schema.items.is_none_or(|own| {
            alias::is_blank(self.schema(own))
                || self.always(target, 0, &|node| {
                    let known = node.items.filter(|_| node.prefix_items.is_empty());
                    known.is_some_and(|known| self.reference_end(known) == self.reference_end(own))
                })
        });
        // How many items there are tells a tuple from a list.
        let counts = (schema.limits.min_items, schema.limits.max_items) == (None, None)
            || !self.always(target, 0, &|node| !node.prefix_items.is_empty());
        prefix && items && counts
    }

    fn text_is_implied(&self, schema: &Schema, target: SchemaId) -> bool {
        let format = schema.format.as_ref().is_none_or(|format| {
            self.lacks(target, &[scalar::type_of_format(format), JsonType::String])
                || self.always(target, 0, &|node| node.format.as_ref() == Some(format))
        });
        let encoding = schema.content_encoding.is_none() && schema.content_media_type.is_none()
            || self.lacks(target, &[JsonType::String])
            || self.always(target, 0, &|node| {
                (&node.content_encoding, &node.content_media_type)
                    == (&schema.content_encoding, &schema.content_media_type)
            });
        format && encoding
    }

    /// Whether something holds of every value of a node: by its own keywords, those of a schema that must hold too,
    /// or those of each alternative.
    fn always(&self, id: SchemaId, depth: usize, holds: &dyn Fn(&Schema) -> bool) -> bool {
        let schema = self.schema(id);
        if holds(schema) {
            return true;
        }
        if depth >= DEPTH {
            return false;
        }
        let mut composed = schema.reference.iter().chain(&schema.all_of);
        if composed.any(|part| self.always(*part, depth + 1, holds)) {
            return true;
        }
        [&schema.one_of, &schema.any_of].into_iter().any(|branches| {
            let mut branches = branches.iter().filter(|branch| !self.is_only_null(**branch)).peekable();
            branches.peek().is_some() && branches.all(|branch| self.always(*branch, depth + 1, holds))
        })
    }

    /// Whether no value of a node has one of these types.
    fn lacks(&self, id: SchemaId, types: &[JsonType]) -> bool {
        let found = self.types_below(id, 0);
        found.is_some_and(|found| !found.iter().any(|one| types.contains(one)))
    }

    /// Whether all values of a node, `null` aside, have one of these types.
    fn has_only(&self, id: SchemaId, types: &[JsonType]) -> bool {
        let found = self.types_below(id, 0);
        found.is_some_and(|found| {
            let known = |one: &JsonType| {
                types.contains(one) || (*one == JsonType::Integer && types.contains(&JsonType::Number))
            };
            !found.is_empty() && found.iter().all(known)
        })
    }

    /// The types of the values of a node, `null` aside; `None` where it may have any.
    fn types_below(&self, id: SchemaId, depth: usize) -> Option<Vec<JsonType>> {
        let schema = self.schema(id);
        if !schema.types.is_empty() {
            return Some(schema.types.clone());
        }
        if let Some(values) = &schema.enumeration {
            return Some(values.iter().filter_map(type_of_value).collect());
        }
        if depth < DEPTH {
            let mut composed = schema.reference.iter().chain(&schema.all_of);
            if let Some(found) = composed.find_map(|part| self.types_below(*part, depth + 1)) {
                return Some(found);
            }
            for branches in [&schema.one_of, &schema.any_of] {
                let told = branches.iter().filter(|branch| !self.is_only_null(**branch));
                let told: Option<Vec<_>> = told.map(|branch| self.types_below(*branch, depth + 1)).collect();
                if let Some(told) = told.filter(|told| !told.is_empty()) {
                    return Some(told.into_iter().flatten().collect());
                }
            }
        }
        types_of(schema)
    }
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
        return Some(vec![scalar::type_of_format(format)]);
    }
    let text = schema.content_encoding.is_some() || schema.content_media_type.is_some();
    text.then(|| vec![JsonType::String])
}
