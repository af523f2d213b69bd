//! Alternatives without those that add nothing.

use std::collections::BTreeSet;

use trine_ir::{EnumBase, Scalar};

use super::Alternative;
use super::absorb::{Collapsed, DEPTH, absorb};
use crate::schema::classify::Class;
use crate::schema::draft::{extra_shape, item_shape};
use crate::schema::key::{All, Shape};
use crate::schema::resolve::Resolve;
use crate::schema::schemas::Schemas;
use crate::schema::value::texts;

/// The key by which alternatives are compared: equal ones are the same type in Rust.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Signature {
    Any,
    Scalar(Scalar),
    Values(Vec<String>),
    List(Option<Box<Signature>>),
    Map(Option<Box<Signature>>),
    Shape(Shape),
}

/// The kind of values that an enumeration lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Base {
    Text,
    Integer,
}

/// The name of an enumeration among alternatives: if it has one, it is a type of its own elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Naming {
    /// It has no name, or but one value.
    None,
    /// It is a component of several values.
    Own,
}

/// An enumeration among alternatives.
struct ListedKind {
    base: Base,
    naming: Naming,
}

/// Each alternative once; enumerations of one kind as one, unless several have names; a string beside an
/// enumeration of strings is what the enumeration keeps as another text, an integer beside one of integers likewise.
pub(super) fn collapse(shapes: &dyn Resolve<'_>, alternatives: Vec<Alternative>) -> Collapsed {
    let schemas = shapes.schemas();
    let alternatives = deduplicate(shapes, alternatives);
    let alternatives = without_blank(shapes, alternatives);
    let alternatives = join_enums(schemas, alternatives);
    absorb(shapes, alternatives)
}

pub(super) fn deduplicate(shapes: &dyn Resolve<'_>, alternatives: Vec<Alternative>) -> Vec<Alternative> {
    let schemas = shapes.schemas();
    let mut seen = BTreeSet::new();
    let mut kept = Vec::new();
    for mut alternative in alternatives {
        alternative.shape = shapes.settle(&alternative.shape);
        let signature = signature(schemas, &alternative.shape, 0);
        if seen.insert(signature) {
            kept.push(alternative);
        }
    }
    kept
}

fn signature(schemas: &Schemas<'_>, shape: &Shape, depth: usize) -> Signature {
    let Shape::All(all) = shape else {
        return Signature::Shape(shape.clone());
    };
    if depth > DEPTH {
        return Signature::Shape(shape.clone());
    }
    match schemas.classify(all) {
        Class::Any => Signature::Any,
        Class::Scalar(scalar) => Signature::Scalar(scalar),
        Class::Enum(_) => Signature::Values(texts(schemas, all).unwrap_or_default()),
        Class::List => {
            let items = item_shape(schemas, all);
            Signature::List(items.map(|items| Box::new(signature(schemas, &items, depth + 1))))
        }
        Class::Map => {
            let values = extra_shape(schemas, all);
            Signature::Map(values.map(|values| Box::new(signature(schemas, &values, depth + 1))))
        }
        Class::Never | Class::Null | Class::Object | Class::Union | Class::Kinds(_) | Class::Family(_) => {
            Signature::Shape(shape.clone())
        }
    }
}

/// Leaves out the enumerations whose only value is the empty text, where a string is an alternative too.
fn without_blank(shapes: &dyn Resolve<'_>, alternatives: Vec<Alternative>) -> Vec<Alternative> {
    let mut classes = alternatives.iter().map(|one| shapes.shape_class(&one.shape));
    if !classes.any(|class| matches!(class, Class::Scalar(Scalar::String | Scalar::Password))) {
        return alternatives;
    }
    let kept = alternatives.into_iter().filter(|one| {
        let values = shapes.shape_texts(&one.shape);
        values.is_none_or(|values| values != [""])
    });
    kept.collect()
}

fn join_enums(schemas: &Schemas<'_>, alternatives: Vec<Alternative>) -> Vec<Alternative> {
    let found: Vec<Option<ListedKind>> = alternatives
        .iter()
        .map(|one| listed_kind(schemas, &one.shape))
        .collect();
    let mut out: Vec<Alternative> = Vec::new();
    let mut done = BTreeSet::new();
    for (alternative, own) in alternatives.iter().zip(&found) {
        let Some(own) = own else {
            out.push(alternative.clone());
            continue;
        };
        let named = found.iter().flatten();
        let named = named
            .filter(|one| one.base == own.base && one.naming == Naming::Own)
            .count();
        let joins = |one: &ListedKind| one.base == own.base && (named < 2 || one.naming == Naming::None);
        let members = alternatives.iter().zip(&found);
        let members = members.filter(|(_, found)| found.as_ref().is_some_and(joins));
        let alls: Vec<All> = members.flat_map(|(one, _)| one.shape.alls().to_vec()).collect();
        if !joins(own) || alls.len() == 1 {
            out.push(alternative.clone());
        } else if done.insert(own.base) {
            out.push(Alternative {
                shape: Shape::Merged(alls),
                node: None,
                place: alternative.place.clone(),
            });
        }
    }
    out
}

/// The kind of an enumeration's values, and whether it has a name and several of them.
fn listed_kind(schemas: &Schemas<'_>, shape: &Shape) -> Option<ListedKind> {
    let Shape::All(all) = shape else { return None };
    let base = match schemas.classify(all) {
        Class::Enum(EnumBase::String) => Base::Text,
        Class::Enum(EnumBase::Integer(_)) => Base::Integer,
        _ => return None,
    };
    let lone = texts(schemas, all).is_none_or(|values| values.len() < 2);
    let naming = if is_named(schemas, all) && !lone {
        Naming::Own
    } else {
        Naming::None
    };
    Some(ListedKind { base, naming })
}

fn is_named(schemas: &Schemas<'_>, all: &All) -> bool {
    let cx = schemas.cx;
    all.sole()
        .is_some_and(|id| cx.schema(schemas.namer(id)).component.is_some())
}
