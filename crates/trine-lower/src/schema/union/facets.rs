//! The ways in which the values of a shape look: what can be seen of them from outside.

use trine_ir::{EnumBase, JsonKind};
use trine_parse::document::JsonType;

use super::facet::{Facet, ObjectFacet, PropertyFacet, join, scalar_facet};
use crate::context::Cx;
use crate::schema::classify::Class;
use crate::schema::key::{All, Shape};

/// How deep alternatives of alternatives are looked into.
const DEPTH: usize = 6;

impl Cx<'_> {
    /// The ways in which the values of a shape look.
    pub(crate) fn facets(&mut self, shape: &Shape, depth: usize) -> Vec<Facet> {
        if depth > DEPTH {
            return vec![Facet::Any];
        }
        match shape {
            Shape::All(all) => self.all_facets(all, depth),
            Shape::Merged(alls) => self.merged_facets(alls, depth),
            Shape::Any(alls) => alls.iter().flat_map(|all| self.all_facets(all, depth + 1)).collect(),
        }
    }

    fn all_facets(&mut self, all: &All, depth: usize) -> Vec<Facet> {
        match self.classify(all) {
            Class::Never | Class::Null | Class::Any => vec![Facet::Any],
            Class::Scalar(scalar) => vec![scalar_facet(scalar)],
            Class::Enum(EnumBase::String) => vec![Facet::Values(self.texts(all).unwrap_or_default())],
            Class::Enum(EnumBase::Integer(_)) => vec![Facet::Integer(self.texts(all))],
            Class::List => {
                let items = self.item_shape(all);
                vec![Facet::List(items.map_or_else(
                    || vec![Facet::Any],
                    |items| self.facets(&items, depth + 2),
                ))]
            }
            Class::Map => vec![Facet::Object(ObjectFacet {
                open: true,
                ..ObjectFacet::default()
            })],
            Class::Object => vec![Facet::Object(self.object_facet(all))],
            Class::Union | Class::Kinds(_) | Class::Family(_) => {
                let choices = self.choices(all);
                let shapes: Vec<Shape> = choices.alternatives.iter().map(|one| one.shape.clone()).collect();
                if shapes.is_empty() {
                    return vec![Facet::Any];
                }
                shapes.iter().flat_map(|shape| self.facets(shape, depth + 1)).collect()
            }
        }
    }

    /// The JSON kinds of a shape's values, `null` left out; `None` where any may be.
    fn kinds_of_shape(&mut self, shape: &Shape) -> Option<Vec<JsonKind>> {
        let mut kinds = Vec::new();
        for all in shape.alls() {
            for kind in self.kinds_of(all)? {
                kinds.extend_from_slice(match kind {
                    JsonType::Boolean => &[JsonKind::Bool],
                    JsonType::Integer => &[JsonKind::Integer],
                    JsonType::Number => &[JsonKind::Integer, JsonKind::Number],
                    JsonType::String => &[JsonKind::String],
                    JsonType::Array => &[JsonKind::Array],
                    JsonType::Object => &[JsonKind::Object],
                });
            }
        }
        Some(kinds)
    }

    /// The same of the items of a shape's arrays.
    fn item_kinds(&mut self, shape: &Shape) -> Option<Vec<JsonKind>> {
        let settled = self.settle(shape);
        let Shape::All(all) = &settled else { return None };
        let items = (self.classify(all) == Class::List).then(|| self.item_shape(all));
        self.kinds_of_shape(&items??)
    }

    fn object_facet(&mut self, all: &All) -> ObjectFacet {
        let draft = self.object_draft(all);
        let mut facet = ObjectFacet::default();
        for (name, property) in draft.properties {
            let (values, nullable) = match &property.shape {
                Some(shape) => (
                    self.shape_texts(shape),
                    self.null_of(shape) != crate::presence::Null::Never,
                ),
                None => (None, true),
            };
            let required = property.required && !(nullable && values.is_some());
            let strings = property.shape.as_ref().is_some_and(|shape| self.is_string_enum(shape));
            let (kinds, items) = match &property.shape {
                Some(shape) => (self.kinds_of_shape(shape), self.item_kinds(shape)),
                None => (None, None),
            };
            facet.properties.insert(
                name,
                PropertyFacet {
                    required,
                    values,
                    strings,
                    kinds,
                    items,
                },
            );
        }
        if let Some(tag) = &all.tag {
            let values = PropertyFacet {
                required: true,
                values: Some(tag.values.clone()),
                strings: true,
                kinds: Some(vec![JsonKind::String]),
                items: None,
            };
            facet.properties.insert(tag.property.clone(), values);
        }
        facet
    }

    fn merged_facets(&mut self, alls: &[All], depth: usize) -> Vec<Facet> {
        let mut merged: Option<ObjectFacet> = None;
        let mut values = Vec::new();
        for all in alls {
            for facet in self.all_facets(all, depth) {
                match facet {
                    Facet::Object(object) => {
                        merged = Some(match merged.take() {
                            None => object,
                            Some(own) => join(own, object),
                        });
                    }
                    Facet::Values(own) => values.extend(own),
                    Facet::Integer(_) => return vec![Facet::Integer(None)],
                    Facet::Any | Facet::Bool | Facet::Number | Facet::Formatted | Facet::Text(_) | Facet::List(_) => {}
                }
            }
        }
        match merged {
            Some(object) => vec![Facet::Object(object)],
            None => vec![Facet::Values(values)],
        }
    }
}
