//! A string beside an enumeration of strings, as what the enumeration keeps as another text.

use std::collections::BTreeSet;

use trine_ir::{EnumBase, JsonKind, Scalar};

use super::alternative::Alternative;
use crate::Openness;
use crate::presence::Null;
use crate::schema::classify::Class;
use crate::schema::draft::{extra_shape, item_shape, tuple_shapes};
use crate::schema::key::Shape;
use crate::schema::resolve::Resolve;
use crate::schema::schemas::Schemas;

/// The depth to which lists and maps of lists and maps are looked into.
pub(super) const DEPTH: usize = 8;

/// Alternatives without those that add nothing.
pub(super) struct Collapsed {
    /// The alternatives that are left.
    pub alternatives: Vec<Alternative>,
    /// The enumerations that took an unrestricted string in.
    pub beside_text: Vec<Shape>,
}

/// The strings that an alternative has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Text {
    /// None, or texts of which nothing is known.
    None,
    /// All.
    Any,
    /// Those of an enumeration that keeps others.
    Listed,
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
    text: Text,
    /// Its shape.
    shape: Shape,
}

/// The alternative that lists known texts and the one that is any text beside it, by index, if there is one of each
/// and no other has texts.
fn absorbed(texts: &[Text]) -> Option<(usize, usize)> {
    let at = |wanted: Text| texts.iter().position(|text| *text == wanted);
    let count = |wanted: Text| texts.iter().filter(|text| **text == wanted).count();
    let pair = at(Text::Listed).zip(at(Text::Any))?;
    (count(Text::Listed) == 1 && count(Text::Mixed) == 0).then_some(pair)
}

/// Takes the string in that stands beside an enumeration of strings; in lists and maps of such too.
pub(super) fn absorb_strings(shapes: &dyn Resolve<'_>, alternatives: Vec<Alternative>) -> Collapsed {
    let held: Vec<Held> = alternatives.iter().map(|one| held(shapes, &one.shape)).collect();
    let paths: BTreeSet<&Vec<Container>> = held.iter().map(|one| &one.within).collect();
    let mut beside_text = Vec::new();
    let mut absorbed_at = BTreeSet::new();
    for path in paths {
        let texts = held.iter();
        let texts: Vec<Text> = texts
            .map(|one| if one.within == *path { one.text } else { Text::None })
            .collect();
        if let Some((listed, any)) = absorbed(&texts) {
            beside_text.extend(held.get(listed).map(|one| one.shape.clone()));
            absorbed_at.insert(any);
        }
    }
    let kept = alternatives.into_iter().enumerate();
    let kept = kept.filter(|(at, _)| !absorbed_at.contains(at));
    Collapsed {
        alternatives: kept.map(|(_, one)| one).collect(),
        beside_text,
    }
}

/// The texts that an alternative is, or holds in lists and maps of lists and maps.
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
    let text = text_of_alternative(shapes.schemas(), &shape);
    Held { within, text, shape }
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

fn text_of_alternative(schemas: &Schemas<'_>, shape: &Shape) -> Text {
    let cx = schemas.cx;
    match shape {
        Shape::All(all) => match schemas.classify(all) {
            Class::Scalar(Scalar::String) => Text::Any,
            Class::Scalar(Scalar::DateTime | Scalar::Date | Scalar::Uuid | Scalar::Base64) => Text::Mixed,
            Class::Enum(EnumBase::String) => {
                let name = all
                    .sole()
                    .and_then(|id| cx.schema(schemas.namer(id)).component.as_deref());
                match cx.options.enums.openness(name) {
                    Openness::Open => Text::Listed,
                    Openness::Closed => Text::Mixed,
                }
            }
            Class::Union | Class::Kinds(_) | Class::Any => Text::Mixed,
            _ => Text::None,
        },
        Shape::Merged(_) => match cx.options.enums.openness(None) {
            Openness::Open => Text::Listed,
            Openness::Closed => Text::Mixed,
        },
        Shape::Any(_) => Text::Mixed,
    }
}
