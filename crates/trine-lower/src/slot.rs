//! Types that are being made, and what is known of them besides the model.

use std::collections::BTreeSet;

use trine_diag::Place;
use trine_ir::{Constant, Type};

use crate::flow::Flow;
use crate::presence::Null;
use crate::schema::Shape;

/// A type that is being made.
pub(crate) struct Slot {
    /// The type; its kind is any until it is lowered.
    pub ty: Type,
    /// The schemas that it is made of.
    pub shape: Shape,
    /// The flow of the first use that asked for it.
    pub flow: Flow,
    /// The facts of its properties besides the model, by index.
    pub properties: Vec<PropertyFacts>,
    /// The schemas that list its values, where it is an enumeration.
    pub listed: Option<Shape>,
    /// The ways to the properties that tell unions that a value is of this type.
    pub asked: BTreeSet<Vec<String>>,
}

impl Slot {
    /// A type of which nothing but its shape is known.
    pub(crate) fn new(ty: Type, shape: Shape, flow: Flow) -> Self {
        Self {
            ty,
            shape,
            flow,
            properties: Vec::new(),
            listed: None,
            asked: BTreeSet::new(),
        }
    }

    /// The flow and the place of what is asked for in the type.
    pub(crate) fn asker(&self) -> (Flow, Place) {
        (self.flow, self.ty.place.clone())
    }
}

/// The facts of a property besides the model.
#[derive(Debug, Clone)]
pub(crate) struct PropertyFacts {
    /// Set if the document requires it.
    pub required: bool,
    /// The stance of its values to `null`.
    pub null: Null,
    /// Set if it is not sent.
    pub read_only: bool,
    /// Set if it is not received.
    pub write_only: bool,
    /// Its only value, where it is a string and has but one.
    pub sole: Option<Constant>,
}
