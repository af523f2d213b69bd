//! The tables of shapes: of what each comes down to, and of its alternatives.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use trine_diag::codes::lower as codes;
use trine_diag::{FileId, Place};
use trine_ir::EnumBase;

use super::absorb::both;
use super::alternative::Choices;
use super::find::find_choices;
use super::settle::{settle_all, settle_any};
use crate::schema::facet::Facets;
use crate::schema::key::{All, Shape};
use crate::schema::resolve::{DEPTH, Depth, Resolve};
use crate::schema::schemas::Schemas;

/// The tables of shapes. Here the parts of the search are tied together.
pub(crate) struct Shapes<'a> {
    schemas: &'a Schemas<'a>,
    depth: Depth,
    facets: Facets,
    settled: RefCell<BTreeMap<Shape, Shape>>,
    choices: RefCell<BTreeMap<All, Rc<Choices>>>,
}

impl<'a> Shapes<'a> {
    /// Nothing is asked yet.
    pub(crate) fn new(schemas: &'a Schemas<'a>) -> Self {
        Self {
            schemas,
            depth: Depth::default(),
            facets: Facets::default(),
            settled: RefCell::default(),
            choices: RefCell::default(),
        }
    }

    /// The enumerations beside which the document lists any string or integer, as far as alternatives were asked for,
    /// and what holds their values.
    pub(crate) fn opened(&self) -> BTreeMap<Shape, EnumBase> {
        let mut all: BTreeMap<Shape, EnumBase> = BTreeMap::new();
        for opened in self.choices.borrow().values().flat_map(|found| &found.opened) {
            let base = all.entry(opened.shape.clone()).or_insert(opened.base);
            *base = both(*base, opened.base).unwrap_or(*base);
        }
        all
    }
}

impl<'a> Resolve<'a> for Shapes<'a> {
    fn schemas(&self) -> &'a Schemas<'a> {
        self.schemas
    }

    fn depth(&self) -> &Depth {
        &self.depth
    }

    fn facets(&self) -> &Facets {
        &self.facets
    }

    fn settle(&self, shape: &Shape) -> Shape {
        if let Some(known) = self.settled.borrow().get(shape) {
            return known.clone();
        }
        // The value that a cycle finds for itself.
        self.settled.borrow_mut().insert(shape.clone(), shape.clone());
        let found = match shape {
            Shape::All(all) => settle_all(self, all),
            Shape::Any(alls) => settle_any(self, alls),
            Shape::Merged(_) => shape.clone(),
        };
        self.settled.borrow_mut().insert(shape.clone(), found.clone());
        found
    }

    fn choices(&self, all: &All) -> Rc<Choices> {
        if let Some(known) = self.choices.borrow().get(all) {
            return Rc::clone(known);
        }
        // The value that a cycle finds for itself.
        let nothing = Rc::new(Choices::none());
        self.choices.borrow_mut().insert(all.clone(), Rc::clone(&nothing));
        if self.depth.is_reached(DEPTH) {
            let cx = self.schemas.cx;
            let first = all.parts.first();
            let place = first.map_or_else(|| Place::root(FileId(0)), |part| cx.place(part.id));
            let message = format!("unions are nested more than {DEPTH} deep; the inner ones may be any value");
            cx.report(codes::TOO_COMPLEX, &place, message);
            return nothing;
        }
        let found = Rc::new(self.depth.below(|| find_choices(self, all)));
        self.choices.borrow_mut().insert(all.clone(), Rc::clone(&found));
        found
    }
}
