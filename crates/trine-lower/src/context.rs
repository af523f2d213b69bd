//! The context that every part of lowering needs: the document, the options, the findings, and the budget.

use std::cell::{Cell, RefCell};

use trine_diag::codes::parse as codes;
use trine_diag::{Code, FileId, Place, Sink};
use trine_parse::document::{Document, Schema, SchemaId};

use crate::Options;
use crate::budget::{self, Budget};

/// The context of lowering one document. It asks no analysis, so that each may use it.
pub(crate) struct Cx<'a> {
    /// The document.
    pub doc: &'a Document,
    /// The options of the user.
    pub options: &'a Options,
    /// The findings.
    pub sink: RefCell<Sink>,
    budget: Cell<Budget>,
}

impl<'a> Cx<'a> {
    /// The context before anything is lowered.
    pub(crate) fn new(doc: &'a Document, options: &'a Options) -> Self {
        Self::within(doc, options, budget::most(doc.schemas.len()))
    }

    /// The context before anything is lowered into a model that may cost so much.
    pub(crate) fn within(doc: &'a Document, options: &'a Options, most: usize) -> Self {
        Self {
            doc,
            options,
            sink: RefCell::new(Sink::new()),
            budget: Cell::new(Budget::Left(most)),
        }
    }

    /// The schema node with this id.
    pub(crate) fn schema(&self, id: SchemaId) -> &'a Schema {
        self.doc.schema(id)
    }

    /// The place of a schema node.
    pub(crate) fn place(&self, id: SchemaId) -> Place {
        self.schema(id).place.clone().unwrap_or_else(|| Place::root(FileId(0)))
    }

    /// Adds a finding of `code` at `place`.
    pub(crate) fn report(&self, code: &'static Code, place: &Place, message: impl Into<String>) {
        self.sink.borrow_mut().report(code, place, message);
    }

    /// Spends a cost; `false` if nothing is left, which is reported once.
    pub(crate) fn spend(&self, cost: usize) -> bool {
        let Budget::Left(left) = self.budget.get() else {
            return false;
        };
        let rest = left.checked_sub(cost);
        self.budget.set(rest.map_or(Budget::Spent, Budget::Left));
        if rest.is_none() {
            let message = "combinations of schemas make the model too large";
            self.report(codes::LIMIT_EXCEEDED, &Place::root(FileId(0)), message);
        }
        rest.is_some()
    }
}
