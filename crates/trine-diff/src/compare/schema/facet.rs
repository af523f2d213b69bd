//! Facets of a pair of schemas, and the verdict that inclusion of the whole schemas allows them.

use std::cell::OnceCell;
use std::rc::Rc;

use trine_diag::Place;
use trine_parse::document::SchemaId;

use crate::compare::changes::Fact;
use crate::compare::core::{Both, Comparison};
use crate::compare::describe::describe;
use crate::compare::graph::{Node, NodeId};
use crate::inclusion::{Included, Question, Reader};
use crate::kinds::Kind;
use crate::model::{Conj, Model, Shape, Types, Way, limits_nothing};
use crate::report::{Sides, Verdict};

/// A pair of schemas that is being compared.
#[derive(Debug)]
pub(super) struct At {
    pub(super) id: NodeId,
    pub(super) node: Node,
    pub(super) shape: Sides<Rc<Shape>>,
    pub(super) place: Sides<Option<Place>>,
    /// The worst verdict that a facet may have, by inclusion of the whole schemas.
    cap: OnceCell<Verdict>,
}

impl At {
    /// The schema in words: `property `name` of `Pet``.
    pub(super) fn subject(&self) -> String {
        subject_of(&self.place)
    }

    /// Returns true if neither side has values of these types.
    pub(super) fn is_misplaced(&self, types: Types) -> bool {
        !self.shape.old.types.has(types) && !self.shape.new.types.has(types)
    }
}

impl Comparison<'_, '_> {
    pub(super) fn at(&self, id: NodeId, node: Node) -> At {
        let shape = Sides {
            old: self.models.old.shape(node.pair.old),
            new: self.models.new.shape(node.pair.new),
        };
        let place = Sides {
            old: place(self.models.old, &shape.old),
            new: place(self.models.new, &shape.new),
        };
        At {
            id,
            node,
            shape,
            place,
            cap: OnceCell::new(),
        }
    }

    /// Notes a facet that inclusion of schemas does not look at.
    pub(super) fn beside(
        &mut self,
        at: &At,
        kind: &'static Kind,
        place: Sides<Option<Place>>,
        verdicts: Both,
        fact: Fact,
    ) {
        let draft = self.changes.draft(kind, place, fact);
        draft.add(verdicts.on(at.node.way));
        draft.nodes.insert(at.id);
    }

    /// Notes a facet of values of a type. Where no side has the type, the keyword limits nothing by JSON Schema, and a
    /// server may check it all the same.
    pub(super) fn facet_of(&mut self, at: &At, types: Types, kind: &'static Kind, verdicts: Both, fact: Fact) {
        if at.is_misplaced(types) {
            self.beside(at, kind, at.place.clone(), verdicts, fact);
        } else {
            self.facet(at, kind, verdicts, fact);
        }
    }

    /// Notes that a facet of the schemas differs.
    pub(super) fn facet(&mut self, at: &At, kind: &'static Kind, verdicts: Both, fact: Fact) {
        self.facet_at(at, kind, at.place.clone(), verdicts, fact);
    }

    /// Notes that a facet differs which has a place of its own.
    pub(super) fn facet_at(
        &mut self,
        at: &At,
        kind: &'static Kind,
        place: Sides<Option<Place>>,
        verdicts: Both,
        fact: Fact,
    ) {
        let mut wire = verdicts.on(at.node.way);
        if wire.worst() > Verdict::Safe {
            let cap = *at.cap.get_or_init(|| self.verdict(at.node));
            wire.request = wire.request.min(cap);
            wire.response = wire.response.min(cap);
        }
        let draft = self.changes.draft(kind, place, fact);
        draft.add(wire);
        draft.nodes.insert(at.id);
    }

    /// The verdict on two schemas as a whole, by inclusion.
    pub(in crate::compare) fn verdict(&self, node: Node) -> Verdict {
        let ask = |question, reader| self.inclusion.ask(node.pair, question, reader, node.way);
        match node.way {
            Way::Sent => match ask(Question::OldInNew, Reader::Strict) {
                Included::Yes => Verdict::Safe,
                Included::Unknown => Verdict::Unknown,
                Included::No => Verdict::Breaking,
            },
            Way::Nowhere => Verdict::None,
            Way::Received => match ask(Question::NewInOld, Reader::Strict) {
                Included::Yes => Verdict::Safe,
                Included::Unknown => Verdict::Unknown,
                Included::No => match ask(Question::NewInOld, Reader::Tolerant) {
                    Included::Yes => Verdict::Closed,
                    Included::Unknown | Included::No => Verdict::Breaking,
                },
            },
        }
    }

    /// Returns true if two schemas accept the same values in a direction.
    pub(in crate::compare) fn is_same(&self, pair: Sides<Conj>, way: Way) -> bool {
        let ask = |question| self.inclusion.ask(pair, question, Reader::Strict, way);
        ask(Question::OldInNew) == Included::Yes && ask(Question::NewInOld) == Included::Yes
    }
}

/// The place of a shape: that of the first schema that limits values.
pub(super) fn place(model: &Model<'_>, shape: &Shape) -> Option<Place> {
    let mut schemas = shape.nodes.iter().map(|&id| model.schema(id));
    let stating = schemas.find(|schema| !limits_nothing(schema) || schema.component.is_some());
    match stating {
        Some(schema) => schema.place.clone(),
        None => own_place(model, shape),
    }
}

/// The place of the schema that refers to the others.
pub(super) fn own_place(model: &Model<'_>, shape: &Shape) -> Option<Place> {
    shape.nodes.first().and_then(|&id| model.schema(id).place.clone())
}

/// Places in words.
pub(super) fn subject_of(place: &Sides<Option<Place>>) -> String {
    let place = place.old.as_ref().or(place.new.as_ref());
    place.map_or_else(|| "a value".to_owned(), describe)
}

/// The component that a shape is, through references alone.
pub(super) fn component(model: &Model<'_>, shape: &Shape) -> Option<SchemaId> {
    let mut id = *shape.nodes.first()?;
    for _ in 0..shape.nodes.len() {
        let schema = model.schema(id);
        if schema.component.is_some() {
            return Some(id);
        }
        id = schema.reference?;
    }
    None
}
