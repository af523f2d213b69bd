//! Properties of shapes that depend on each other: the kind of a shape, and its branches.
//!
//! The parts take a [`Resolve`], so that they do not depend on the owner of the results.

use std::cell::Cell;
use std::rc::Rc;

use trine_parse::document::JsonType;

use super::choice::Choices;
use super::classify::Class;
use super::facet::Facets;
use super::key::{All, Shape};
use super::schemas::Schemas;
use super::value::texts;

/// The depth to which alternatives of alternatives are searched.
pub(crate) const DEPTH: usize = 48;

/// The depth of the search for what a shape comes down to.
#[derive(Debug, Default)]
pub(crate) struct Depth(Cell<usize>);

impl Depth {
    /// Tells whether the search is as deep as `most`.
    pub(crate) fn is_reached(&self, most: usize) -> bool {
        self.0.get() >= most
    }

    /// Searches one deeper.
    pub(crate) fn below<T>(&self, search: impl FnOnce() -> T) -> T {
        self.0.set(self.0.get() + 1);
        let found = search();
        self.0.set(self.0.get() - 1);
        found
    }
}

/// Properties of shapes that depend on each other.
pub(crate) trait Resolve<'a> {
    /// The analyses of the schemas that shapes are made of.
    fn schemas(&self) -> &'a Schemas<'a>;

    /// The depth of the search.
    fn depth(&self) -> &Depth;

    /// The facets that are known.
    fn facets(&self) -> &Facets;

    /// Settles a shape: without aliases, and as its only alternative if it has but one.
    fn settle(&self, shape: &Shape) -> Shape;

    /// The alternatives of schemas that list some, of a hierarchy's base, or of values of several types.
    fn choices(&self, all: &All) -> Rc<Choices>;

    /// Classifies a shape.
    fn shape_class(&self, shape: &Shape) -> Class {
        let schemas = self.schemas();
        match self.settle(shape) {
            Shape::All(all) => schemas.classify(&all),
            Shape::Any(_) => Class::Union,
            Shape::Merged(alls) => alls.first().map_or(Class::Any, |all| schemas.classify(all)),
        }
    }

    /// The values of a shape as text; `None` where they are not limited.
    fn shape_texts(&self, shape: &Shape) -> Option<Vec<String>> {
        let mut found = Vec::new();
        for all in self.settle(shape).alls() {
            found.extend(texts(self.schemas(), all)?);
        }
        Some(found)
    }

    /// The JSON types of schemas that must hold together; `None` for any.
    fn kinds_of(&self, all: &All) -> Option<Vec<JsonType>> {
        let flat = self.schemas().flat(all);
        if flat.unions.is_empty() || flat.types.is_some() {
            return flat.kinds();
        }
        let choices = self.choices(all);
        let mut kinds = Vec::new();
        for alternative in &choices.alternatives {
            for all in alternative.shape.alls() {
                if all.parts.len() > 64 || self.depth().is_reached(DEPTH) {
                    return None;
                }
                kinds.extend(self.depth().below(|| self.kinds_of(all))?);
            }
        }
        Some(kinds)
    }
}
