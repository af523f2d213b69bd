//! One way in which values look from outside.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use indexmap::IndexMap;
use trine_ir::{JsonKind, Scalar, TextForm};

use super::key::{All, Shape};

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
    Object(Rc<ObjectFacet>),
}

/// The facets that are known. A hierarchy of hundreds of schemas is an alternative of thousands of unions.
#[derive(Debug, Default)]
pub(crate) struct Facets {
    /// Those of objects.
    pub objects: RefCell<BTreeMap<All, Rc<ObjectFacet>>>,
    /// Those of alternatives, with the values of their discriminators.
    pub alternatives: RefCell<BTreeMap<Shape, Rc<[Facet]>>>,
}

/// The content of a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Encoding {
    /// Text.
    Plain,
    /// Bytes.
    Bytes,
}

/// The look of an alternative's objects.
#[derive(Debug, Clone, Default)]
pub(crate) struct ObjectFacet {
    /// The properties that are described.
    pub properties: IndexMap<String, PropertyFacet>,
    /// Set if it may have any property: a map.
    pub open: bool,
    /// Set if it keeps properties that it does not describe.
    pub keeps_others: bool,
}

/// The look of a property.
#[derive(Debug, Clone, Default)]
pub(crate) struct PropertyFacet {
    /// Set if it is always there, perhaps as `null`.
    pub required: bool,
    /// Set if it may be `null`.
    pub nullable: bool,
    /// Its only values, as text. Hundreds of objects may share the values of one discriminator.
    pub values: Option<Rc<[String]>>,
    /// Set if these are strings.
    pub strings: bool,
    /// The JSON kinds of its values, `null` left out; `None` where any may be.
    pub kinds: Option<Vec<JsonKind>>,
    /// The JSON kinds of its items, where its values are arrays; `None` where any may be.
    pub items: Option<Vec<JsonKind>>,
    /// The form of its values, where they are texts; `None` where they may have any.
    pub form: Option<TextForm>,
}

impl ObjectFacet {
    /// The number of properties that are always there.
    pub(crate) fn required(&self) -> usize {
        self.properties.values().filter(|property| property.required).count()
    }

    /// Tells whether a property is always there.
    pub(crate) fn requires(&self, name: &str) -> bool {
        self.properties.get(name).is_some_and(|property| property.required)
    }

    /// Tells whether a property always has a value.
    pub(crate) fn has_value(&self, name: &str) -> bool {
        let property = self.properties.get(name);
        property.is_some_and(|property| property.required && !property.nullable)
    }

    /// Tells whether a property may be there.
    pub(crate) fn may_have(&self, name: &str) -> bool {
        self.open || self.properties.contains_key(name)
    }
}

impl Facet {
    /// The rank by how special it is: the greatest is tried first.
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

/// One way in which the objects of a branch look.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Entry<'a> {
    /// The branch, by index.
    pub branch: usize,
    /// Their look.
    pub facet: &'a ObjectFacet,
}

/// The branches that some facets are of.
pub(crate) fn branches_of(facets: &[Rc<[Facet]>], wanted: impl Fn(&Facet) -> bool) -> BTreeSet<usize> {
    let numbered = facets.iter().enumerate();
    numbered
        .filter(|(_, facets)| facets.iter().any(&wanted))
        .map(|(branch, _)| branch)
        .collect()
}

/// The kinds of both; `None` where one of them may be of any.
fn either(one: &Option<Vec<JsonKind>>, other: &Option<Vec<JsonKind>>) -> Option<Vec<JsonKind>> {
    let (mut kinds, other) = one.clone().zip(other.as_ref())?;
    kinds.extend(other);
    Some(kinds)
}

/// The look of an object that is one of two.
pub(crate) fn join(own: &ObjectFacet, other: &ObjectFacet) -> ObjectFacet {
    let mut joined = ObjectFacet {
        open: own.open || other.open,
        // As the object that is made of both.
        keeps_others: [own, other].iter().any(|one| one.keeps_others),
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
                nullable: a.nullable || b.nullable,
                strings: a.strings && b.strings,
                kinds: either(&a.kinds, &b.kinds),
                items: either(&a.items, &b.items),
                form: a.form.filter(|form| b.form == Some(*form)),
                values: (a.values.as_ref().zip(b.values.as_ref())).map(|(a, b)| [&**a, b].concat().into()),
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

/// The look of a scalar.
pub(crate) fn scalar_facet(scalar: Scalar) -> Facet {
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
