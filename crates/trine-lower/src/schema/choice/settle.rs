//! What shapes come down to.

use trine_diag::Place;
use trine_parse::document::JsonType;

use super::{Alternative, DEPTH};
use crate::context::Cx;
use crate::schema::classify::Class;
use crate::schema::key::{All, Shape};

impl Cx<'_> {
    /// What a shape comes down to: without aliases, and its only alternative where it has but one.
    pub(crate) fn settle(&mut self, shape: &Shape) -> Shape {
        if let Some(known) = self.settled.get(shape) {
            return known.clone();
        }
        // What a cycle asks of itself while it is being answered.
        self.settled.insert(shape.clone(), shape.clone());
        let found = match shape {
            Shape::All(all) => self.settle_all(all),
            Shape::Any(alls) => self.settle_any(alls),
            Shape::Merged(_) => shape.clone(),
        };
        self.settled.insert(shape.clone(), found.clone());
        found
    }

    fn settle_all(&mut self, all: &All) -> Shape {
        let reduced = self.reduce(all);
        if !matches!(self.classify(&reduced), Class::Union | Class::Kinds(_)) {
            return Shape::All(reduced);
        }
        let choices = self.choices(&reduced);
        match choices.alternatives.as_slice() {
            [only] if choices.discriminator.is_none() => {
                if let (Some(outer), Shape::All(inner)) = (reduced.sole(), &only.shape)
                    && let Some(inner) = inner.sole()
                {
                    self.wrap(outer, inner);
                    return self.settle(&only.shape);
                }
                // A shape without a node of its own keeps the node that asks for it.
                if reduced.sole().is_some() {
                    Shape::All(reduced)
                } else {
                    self.settle(&only.shape)
                }
            }
            _ => Shape::All(reduced),
        }
    }

    fn settle_any(&mut self, alls: &[All]) -> Shape {
        let place = Place::root(trine_diag::FileId(0));
        let alternatives = alls.iter().map(|all| Alternative {
            shape: Shape::All(all.clone()),
            node: None,
            place: place.clone(),
        });
        let alternatives = alternatives.collect();
        let alternatives = self.flatten_alternatives(&All::anything(), alternatives, false);
        let alternatives = self.collapse(alternatives).alternatives;
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

    /// The JSON types of schemas that must hold together; `None` for any.
    pub(crate) fn kinds_of(&mut self, all: &All) -> Option<Vec<JsonType>> {
        let flat = self.flat(all);
        if flat.unions.is_empty() || flat.types.is_some() {
            return flat.kinds();
        }
        let choices = self.choices(all);
        let mut kinds = Vec::new();
        for alternative in &choices.alternatives {
            for all in alternative.shape.alls() {
                if all.parts.len() > 64 {
                    return None;
                }
                kinds.extend(self.flat_kinds_below(all)?);
            }
        }
        Some(kinds)
    }

    fn flat_kinds_below(&mut self, all: &All) -> Option<Vec<JsonType>> {
        if self.depth >= DEPTH {
            return None;
        }
        self.depth += 1;
        let kinds = self.kinds_of(all);
        self.depth -= 1;
        kinds
    }
}
