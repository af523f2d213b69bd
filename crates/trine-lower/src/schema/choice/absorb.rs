//! A string beside an enumeration of strings, or an integer beside one of integers, as what the enumeration keeps as
//! another value.

use std::collections::BTreeSet;

use trine_ir::{EnumBase, JsonKind, Scalar};
use trine_parse::document::SchemaId;

use super::alternative::{Alternative, Opened};
use crate::Openness;
use crate::presence::Null;
use crate::schema::classify::Class;
use crate::schema::draft::{extra_shape, item_shape, tuple_shapes};
use crate::schema::key::{All, Shape};
use crate::schema::resolve::Resolve;
use crate::schema::schemas::Schemas;

/// The depth to which lists and maps of lists and maps are looked into.
pub(super) const DEPTH: usize = 8;

/// Alternatives without those that add nothing.
pub(super) struct Collapsed {
    /// The alternatives that are left.
    pub alternatives: Vec<Alternative>,
    /// The enumerations that took the values beside them in.
    pub opened: Vec<Opened>,
}

/// The values of one kind, strings or integers, that an alternative has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Values {
    /// None, or values of which nothing is known.
    None,
    /// All.
    Any(EnumBase),
    /// Those of an enumeration that keeps others.
    Listed(EnumBase),
    /// Some, told otherwise.
    Mixed,
}

/// A list or a map that an alternative is, or holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Container {
    /// An array or an object.
    kind: JsonKind,
    /// The stance of what it holds to `null`.
    null: Null,
}

/// The content of an alternative.
struct Held {
    /// The lists and maps around it, the outermost first.
    within: Vec<Container>,
    /// Its texts.
    texts: Values,
    /// Its integers.
    integers: Values,
    /// Its shape.
    shape: Shape,
}

/// The alternative that lists known values and the one that is any value beside it, by index, and what holds both, if
/// there is one of each and no other has such values.
fn absorbed(values: &[Values]) -> Option<(usize, usize, EnumBase)> {
    let (mut listed, mut any) = (Vec::new(), Vec::new());
    for (at, values) in values.iter().enumerate() {
        match values {
            Values::None => {}
            Values::Any(base) => any.push((at, *base)),
            Values::Listed(base) => listed.push((at, *base)),
            Values::Mixed => return None,
        }
    }
    let ([(listed, own)], [(any, theirs), ..]) = (listed.as_slice(), any.as_slice()) else {
        return None;
    };
    Some((*listed, *any, both(*own, *theirs)?))
}

/// Returns the base that holds the values of both, or `None` if there is none.
pub(crate) fn both(one: EnumBase, other: EnumBase) -> Option<EnumBase> {
    match (one, other) {
        (EnumBase::String, EnumBase::String) => Some(EnumBase::String),
        (EnumBase::Integer(one), EnumBase::Integer(other)) => {
            let (own, theirs) = (one.integers()?, other.integers()?);
            let holds = |scalar: &Scalar| {
                let range = scalar.integers();
                range.is_some_and(|range| {
                    [&own, &theirs]
                        .iter()
                        .all(|inner| range.contains(inner.start()) && range.contains(inner.end()))
                })
            };
            let wider = [one, other, Scalar::I16, Scalar::I32, Scalar::I64];
            wider.into_iter().find(holds).map(EnumBase::Integer)
        }
        (EnumBase::String, EnumBase::Integer(_)) | (EnumBase::Integer(_), EnumBase::String) => None,
    }
}

/// Takes the string in that stands beside an enumeration of strings, and the integer beside one of integers; in lists
/// and maps of such too.
pub(super) fn absorb(shapes: &dyn Resolve<'_>, alternatives: Vec<Alternative>) -> Collapsed {
    let held: Vec<Held> = alternatives.iter().map(|one| held(shapes, &one.shape)).collect();
    let paths: BTreeSet<&Vec<Container>> = held.iter().map(|one| &one.within).collect();
    let mut opened = Vec::new();
    let mut absorbed_at = BTreeSet::new();
    for path in paths {
        let of = |values: fn(&Held) -> Values| -> Vec<Values> {
            let here = |one: &Held| one.within == *path;
            held.iter()
                .map(|one| if here(one) { values(one) } else { Values::None })
                .collect()
        };
        for values in [of(|one| one.texts), of(|one| one.integers)] {
            if let Some((listed, any, base)) = absorbed(&values) {
                let shape = held.get(listed).map(|one| one.shape.clone());
                opened.extend(shape.map(|shape| Opened { shape, base }));
                absorbed_at.insert(any);
            }
        }
    }
    let kept = alternatives.into_iter().enumerate();
    let kept = kept.filter(|(at, _)| !absorbed_at.contains(at));
    Collapsed {
        alternatives: kept.map(|(_, one)| one).collect(),
        opened,
    }
}

/// The values that an alternative is, or holds in lists and maps of lists and maps.
fn held(shapes: &dyn Resolve<'_>, shape: &Shape) -> Held {
    let mut within = Vec::new();
    let mut shape = shape.clone();
    while within.len() < DEPTH {
        let Some((container, inner)) = content(shapes, &shape) else {
            break;
        };
        within.push(container);
        shape = inner;
    }
    let (texts, integers) = (
        texts_of(shapes.schemas(), &shape),
        integers_of(shapes.schemas(), &shape),
    );
    Held {
        within,
        texts,
        integers,
        shape,
    }
}

/// The content of a list of any length, or of a map.
fn content(shapes: &dyn Resolve<'_>, shape: &Shape) -> Option<(Container, Shape)> {
    let schemas = shapes.schemas();
    let Shape::All(all) = shape else { return None };
    let (kind, inner) = match schemas.classify(all) {
        Class::List if tuple_shapes(schemas, all).is_none() => (JsonKind::Array, item_shape(schemas, all)?),
        Class::Map => (JsonKind::Object, extra_shape(schemas, all)?),
        _ => return None,
    };
    let null = schemas.null_of(&inner);
    let container = Container { kind, null };
    Some((container, shapes.settle(&inner)))
}

fn texts_of(schemas: &Schemas<'_>, shape: &Shape) -> Values {
    match shape {
        Shape::All(all) => match schemas.classify(all) {
            Class::Scalar(Scalar::String) => Values::Any(EnumBase::String),
            Class::Scalar(Scalar::DateTime | Scalar::Date | Scalar::Uuid | Scalar::Base64) => Values::Mixed,
            Class::Enum(base @ EnumBase::String) => listed(schemas, all.sole(), base),
            Class::Union | Class::Kinds(_) | Class::Any => Values::Mixed,
            _ => Values::None,
        },
        Shape::Merged(alls) => match joined(schemas, alls) {
            Some(base @ EnumBase::String) => listed(schemas, None, base),
            Some(EnumBase::Integer(_)) | None => Values::None,
        },
        Shape::Any(_) => Values::Mixed,
    }
}

fn integers_of(schemas: &Schemas<'_>, shape: &Shape) -> Values {
    match shape {
        Shape::All(all) => match schemas.classify(all) {
            Class::Scalar(Scalar::F32 | Scalar::F64 | Scalar::Decimal) => Values::Mixed,
            Class::Scalar(scalar) if scalar.integers().is_some() => Values::Any(EnumBase::Integer(scalar)),
            // One that takes texts too says which is which.
            Class::Enum(EnumBase::Integer(_)) if schemas.flat(all).retyped => Values::Mixed,
            Class::Enum(base @ EnumBase::Integer(_)) => listed(schemas, all.sole(), base),
            Class::Union | Class::Kinds(_) | Class::Any => Values::Mixed,
            _ => Values::None,
        },
        Shape::Merged(alls) => match joined(schemas, alls) {
            Some(base @ EnumBase::Integer(_)) => listed(schemas, None, base),
            Some(EnumBase::String) | None => Values::None,
        },
        Shape::Any(_) => Values::Mixed,
    }
}

/// The values of an enumeration, which may refuse others.
fn listed(schemas: &Schemas<'_>, node: Option<SchemaId>, base: EnumBase) -> Values {
    let cx = schemas.cx;
    let name = node.and_then(|id| cx.schema(schemas.namer(id)).component.as_deref());
    match cx.options.enums.openness(name) {
        Openness::Open => Values::Listed(base),
        Openness::Closed => Values::Mixed,
    }
}

/// Returns the base that holds the values of enumerations that are read as one, or `None` if they are not enumerations.
fn joined(schemas: &Schemas<'_>, alls: &[All]) -> Option<EnumBase> {
    let mut bases = alls.iter().map(|all| match schemas.classify(all) {
        Class::Enum(base) => Some(base),
        _ => None,
    });
    let first = bases.next()??;
    bases.try_fold(first, |joined, base| both(joined, base?))
}
