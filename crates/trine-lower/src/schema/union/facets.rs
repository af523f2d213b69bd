//! What can be seen of a value from outside, for each alternative of a union.

use indexmap::IndexMap;
use trine_ir::{EnumBase, JsonKind, Scalar};
use trine_parse::document::JsonType;

use crate::context::Cx;
use crate::schema::classify::Class;
use crate::schema::key::{All, Shape};

/// How deep alternatives of alternatives are looked into.
const DEPTH: usize = 6;

/// One way in which the values of an alternative look.
#[derive(Debug, Clone)]
pub(crate) enum Facet {
    /// Any value.
    Any,
    /// `true` or `false`.
    Bool,
    /// An integer, perhaps one of these.
    Integer(Option<Vec<String>>),
    /// A number.
    Number,
    /// One of these strings.
    Values(Vec<String>),
    /// A string of a format that not every string has.
    Formatted,
    /// Any string, or one that is bytes.
    Text(Encoding),
    /// An array, and how its items look.
    List(Vec<Facet>),
    /// An object.
    Object(ObjectFacet),
}

/// What a string holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Encoding {
    /// Text.
    Plain,
    /// Bytes.
    Bytes,
}

/// How the objects of an alternative look.
#[derive(Debug, Clone, Default)]
pub(crate) struct ObjectFacet {
    /// The properties that are described.
    pub properties: IndexMap<String, PropertyFacet>,
    /// Whether it may have any property: a map.
    pub open: bool,
}

/// How a property looks.
#[derive(Debug, Clone, Default)]
pub(crate) struct PropertyFacet {
    /// Whether it is always there, and not `null`.
    pub required: bool,
    /// Its only values, as text.
    pub values: Option<Vec<String>>,
    /// Whether these are strings.
    pub strings: bool,
    /// The JSON kinds of its values, `null` left out; `None` where any may be.
    pub kinds: Option<Vec<JsonKind>>,
    /// The JSON kinds of its items, where its values are arrays; `None` where any may be.
    pub items: Option<Vec<JsonKind>>,
}

impl ObjectFacet {
    /// How many properties are always there.
    pub(crate) fn required(&self) -> usize {
        self.properties.values().filter(|property| property.required).count()
    }

    /// Whether a property is always there.
    pub(crate) fn requires(&self, name: &str) -> bool {
        self.properties.get(name).is_some_and(|property| property.required)
    }

    /// Whether a property may be there.
    pub(crate) fn may_have(&self, name: &str) -> bool {
        self.open || self.properties.contains_key(name)
    }
}

impl Facet {
    /// How special it is: what is tried first has more.
    pub(crate) fn weight(&self) -> (usize, usize) {
        match self {
            Self::Any => (0, 0),
            Self::Text(_) | Self::Number => (1, 0),
            Self::Formatted | Self::Integer(None) => (2, 0),
            Self::Bool | Self::Values(_) | Self::Integer(Some(_)) => (3, 0),
            Self::List(items) => items.iter().map(Self::weight).max().map_or((4, 0), |(a, b)| (4 + a, b)),
            Self::Object(object) if object.open => (4, 0),
            Self::Object(object) => (5 + object.required(), object.properties.len()),
        }
    }
}

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

/// The kinds of both; `None` where one of them may be of any.
fn either(one: &Option<Vec<JsonKind>>, other: &Option<Vec<JsonKind>>) -> Option<Vec<JsonKind>> {
    let (mut kinds, other) = one.clone().zip(other.as_ref())?;
    kinds.extend(other);
    Some(kinds)
}

/// How an object looks that is one of two.
fn join(own: ObjectFacet, other: ObjectFacet) -> ObjectFacet {
    let mut joined = ObjectFacet {
        open: own.open || other.open,
        properties: IndexMap::new(),
    };
    for (name, one) in own.properties.iter().chain(&other.properties) {
        if joined.properties.contains_key(name) {
            continue;
        }
        let both = own.properties.get(name).zip(other.properties.get(name));
        let property = match both {
            Some((a, b)) => PropertyFacet {
                required: a.required && b.required,
                strings: a.strings && b.strings,
                kinds: either(&a.kinds, &b.kinds),
                items: either(&a.items, &b.items),
                values: a.values.clone().zip(b.values.clone()).map(|(mut a, b)| {
                    a.extend(b);
                    a
                }),
            },
            None => PropertyFacet {
                required: false,
                ..one.clone()
            },
        };
        joined.properties.insert(name.clone(), property);
    }
    joined
}

fn scalar_facet(scalar: Scalar) -> Facet {
    match scalar {
        Scalar::Bool => Facet::Bool,
        Scalar::I8 | Scalar::I16 | Scalar::I32 | Scalar::I64 | Scalar::U8 | Scalar::U16 | Scalar::U32 | Scalar::U64 => {
            Facet::Integer(None)
        }
        Scalar::F32 | Scalar::F64 | Scalar::Decimal => Facet::Number,
        Scalar::DateTime | Scalar::Date | Scalar::Uuid => Facet::Formatted,
        Scalar::String | Scalar::Password => Facet::Text(Encoding::Plain),
        Scalar::Base64 | Scalar::Binary => Facet::Text(Encoding::Bytes),
        Scalar::Null => Facet::Any,
    }
}
