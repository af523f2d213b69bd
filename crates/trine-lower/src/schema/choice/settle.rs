//! Settled shapes: without aliases, and as their only alternative.

use trine_diag::Place;

use super::alternative::Alternative;
use super::collapse::collapse;
use super::reduce::reduce;
use super::unnest::flatten_alternatives;
use crate::schema::classify::Class;
use crate::schema::key::{All, Shape};
use crate::schema::resolve::Resolve;

/// Settles schemas that must hold together.
pub(super) fn settle_all(shapes: &dyn Resolve<'_>, all: &All) -> Shape {
    let schemas = shapes.schemas();
    let reduced = reduce(shapes, all);
    if !matches!(schemas.classify(&reduced), Class::Union | Class::Kinds(_)) {
        return Shape::All(reduced);
    }
    let choices = shapes.choices(&reduced);
    match choices.alternatives.as_slice() {
        [only] if choices.discriminator.is_none() => {
            if let (Some(outer), Shape::All(inner)) = (reduced.sole(), &only.shape)
                && let Some(inner) = inner.sole()
            {
                schemas.aliases.wrap(outer, inner);
                return shapes.settle(&only.shape);
            }
            // A shape without a node of its own keeps the node that asks for it.
            if reduced.sole().is_some() {
                Shape::All(reduced)
            } else {
                shapes.settle(&only.shape)
            }
        }
        _ => Shape::All(reduced),
    }
}

/// Settles alternatives.
pub(super) fn settle_any(shapes: &dyn Resolve<'_>, alls: &[All]) -> Shape {
    let place = Place::root(trine_diag::FileId(0));
    let alternatives = alls.iter().map(|all| Alternative {
        shape: Shape::All(all.clone()),
        node: None,
        place: place.clone(),
    });
    let alternatives = alternatives.collect();
    let alternatives = flatten_alternatives(shapes, &All::anything(), alternatives, None);
    let alternatives = collapse(shapes, alternatives).alternatives;
    if let [only] = alternatives.as_slice() {
        return only.shape.clone();
    }
    let alls = alternatives.iter().map(|one| match &one.shape {
        Shape::All(all) => Some(all.clone()),
        Shape::Any(_) | Shape::Merged(_) => None,
    });
    match alls.collect::<Option<Vec<All>>>() {
        Some(alls) if !alls.is_empty() => Shape::Any(alls),
        _ => Shape::Any(alternatives.into_iter().flat_map(|one| one.shape.into_alls()).collect()),
    }
}
