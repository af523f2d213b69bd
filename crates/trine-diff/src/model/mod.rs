//! One of the two documents as it is compared: its schemas as shapes.

pub(crate) mod canonical;
mod conjs;
mod flatten;
pub(crate) mod limits;
mod shape;
pub(crate) mod types;

use std::cell::RefCell;
use std::rc::Rc;

use indexmap::IndexMap;
use trine_parse::document::Document;

pub(crate) use conjs::{Conjs, limits_nothing};
pub(crate) use flatten::{holds, is_equal};
pub(crate) use shape::{Branch, Conj, Extra, Shape, Union};
pub(crate) use types::Types;

/// The direction of a value, seen from the client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Way {
    /// From the client to the server.
    Sent,
    /// From the server to the client.
    Received,
    /// Neither: a part that no message has.
    Nowhere,
}

/// A document with its shapes, each computed once.
#[derive(Debug)]
pub(crate) struct Model<'a> {
    conjs: Conjs<'a>,
    shapes: RefCell<IndexMap<Conj, Rc<Shape>>>,
}

impl<'a> Model<'a> {
    pub(crate) fn new(document: &'a Document) -> Self {
        Self {
            conjs: Conjs::new(document),
            shapes: RefCell::default(),
        }
    }

    /// The shape of schemas that hold together.
    pub(crate) fn shape(&self, conj: Conj) -> Rc<Shape> {
        if let Some(shape) = self.shapes.borrow().get(&conj) {
            return Rc::clone(shape);
        }
        let shape = Rc::new(flatten::shape(&self.conjs, &self.ids(conj)));
        self.shapes.borrow_mut().insert(conj, Rc::clone(&shape));
        shape
    }

    /// Returns true if a property of this shape does not travel this way.
    pub(crate) fn is_hidden(&self, property: Conj, way: Way) -> bool {
        let marks = self.shape(property).marks;
        match way {
            Way::Sent => marks.read_only,
            Way::Received => marks.write_only,
            Way::Nowhere => false,
        }
    }
}

impl<'a> std::ops::Deref for Model<'a> {
    type Target = Conjs<'a>;

    fn deref(&self) -> &Conjs<'a> {
        &self.conjs
    }
}
