//! What the branches of a union have in common by design: the schema that all of them extend.

use std::collections::BTreeSet;

use trine_ir::TypeId;
use trine_parse::document::SchemaId;

use crate::context::Cx;
use crate::flow::Flow;
use crate::schema::choice::{Alternative, Told};
use crate::schema::classify::Class;
use crate::schema::key::{All, Part, Shape};
use crate::schema::node;

/// How deep alternatives of alternatives are looked into.
const DEPTH: usize = 8;

impl Cx<'_> {
    /// The object that every branch extends, as a type that is read. In this order: the base of the hierarchy, the
    /// properties beside the list of branches, the component that all branches extend and that extends most others.
    /// `None` where there is no such object, or it has no property.
    pub(super) fn lower_base(&mut self, told: Told, alternatives: &[Alternative]) -> Option<TypeId> {
        let common = |id| All::parts(vec![Part::common(id)]);
        let beside = match told.base {
            Some(base) => common(base),
            None => common(told.owner),
        };
        let base = match self.has_properties(&beside) {
            true => beside,
            false => {
                let shared = self.shared_component(alternatives)?;
                match self.classify(&All::of(shared)) {
                    Class::Object => All::of(shared),
                    _ => common(shared),
                }
            }
        };
        let place = self.place(base.parts.first()?.id).child("base");
        let (ty, _) = self.lower_shape_use(&Shape::All(base), Flow::Received, &place);
        Some(ty.id)
    }

    fn has_properties(&mut self, all: &All) -> bool {
        self.classify(all) == Class::Object && !self.flat(all).properties.is_empty()
    }

    /// The component that all alternatives extend, the most special of several.
    fn shared_component(&mut self, alternatives: &[Alternative]) -> Option<SchemaId> {
        let mut own = BTreeSet::new();
        let mut shared: Option<Vec<SchemaId>> = None;
        for alternative in alternatives {
            own.extend(alternative.node.map(|node| node::reference_end(self.doc, node)));
            let nodes = self.extended_by(&alternative.shape, 0)?;
            shared = Some(in_both(shared.take(), nodes));
        }
        // Each node is behind those that it is made from.
        let mut shared = shared?.into_iter().rev();
        shared.find(|node| {
            let named = self.schema(*node).component.is_some() && !own.contains(node);
            named && self.has_properties(&All::parts(vec![Part::common(*node)]))
        })
    }

    /// The nodes that every value of a shape satisfies; `None` where it is not made of objects.
    fn extended_by(&mut self, shape: &Shape, depth: usize) -> Option<Vec<SchemaId>> {
        let Shape::All(all) = shape else { return None };
        match self.classify(all) {
            Class::Object => Some(self.flat(all).nodes.clone()),
            Class::Union | Class::Family(_) if depth < DEPTH => {
                let choices = self.choices(all);
                let mut shared: Option<Vec<SchemaId>> = None;
                for one in &choices.alternatives {
                    let nodes = self.extended_by(&one.shape, depth + 1)?;
                    shared = Some(in_both(shared.take(), nodes));
                }
                shared
            }
            _ => None,
        }
    }
}

/// The nodes of both, in the order of the first; all where there is but one list.
fn in_both(known: Option<Vec<SchemaId>>, nodes: Vec<SchemaId>) -> Vec<SchemaId> {
    match known {
        None => nodes,
        Some(known) => known.into_iter().filter(|node| nodes.contains(node)).collect(),
    }
}
