//! The arena of schemas: one node, one id, read through a work list and not by recursion.

use std::collections::VecDeque;

use indexmap::IndexMap;
use trine_diag::Place;

use crate::budget;
use crate::cx::Cx;
use crate::document::{Schema, SchemaId};
use crate::ledger::ObjectKind;
use crate::node::{Node, NodeKey};

/// The part of a node that is read as a schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Reading {
    /// The whole node.
    Schema,
    /// Those keywords of a Swagger 2.0 parameter, header or items object that it shares
    /// with schemas.
    Parameter,
}

/// The schemas read so far and those still to be read.
#[derive(Debug, Default)]
pub(crate) struct Schemas<'a> {
    list: Vec<Schema>,
    ids: IndexMap<(NodeKey, Reading), SchemaId>,
    queue: VecDeque<(SchemaId, Node<'a>, Reading)>,
}

impl<'a> Schemas<'a> {
    fn add(&mut self, schema: Schema) -> SchemaId {
        let id = SchemaId(u32::try_from(self.list.len()).unwrap_or(u32::MAX));
        self.list.push(schema);
        id
    }

    /// Every schema, by id.
    pub(crate) fn into_list(self) -> Vec<Schema> {
        self.list
    }

    /// The schemas as far as they are read, to be changed.
    pub(crate) fn list_mut(&mut self) -> &mut [Schema] {
        &mut self.list
    }
}

impl<'a> Cx<'a> {
    /// The id of the schema at a node, which is read later.
    pub(crate) fn schema(&mut self, node: &Node<'a>) -> SchemaId {
        self.schema_as(node, Reading::Schema)
    }

    /// The id of the schema that a node holds, read in the given way.
    pub(crate) fn schema_as(&mut self, node: &Node<'a>, reading: Reading) -> SchemaId {
        let key = (node.key(), reading);
        if let Some(id) = self.schemas.ids.get(&key) {
            return *id;
        }
        let id = self.schemas.add(Schema {
            place: Some(node.place.clone()),
            ..Schema::default()
        });
        self.schemas.ids.insert(key, id);
        self.schemas.queue.push_back((id, node.clone(), reading));
        id
    }

    /// Adds a schema that no node of the document states.
    pub(crate) fn made_schema(&mut self, place: &Place, schema: Schema) -> SchemaId {
        self.schemas.add(Schema {
            place: Some(place.clone()),
            ..schema
        })
    }

    /// Reads every schema that was asked for, and those that they ask for.
    pub(crate) fn read_schemas(&mut self) {
        while let Some((id, node, reading)) = self.schemas.queue.pop_front() {
            if !self.charge_at(&node.place, budget::weight(ObjectKind::Schema)) {
                return;
            }
            let read = super::read(self, &node, reading);
            self.schemas.list[id.0 as usize] = read;
        }
    }
}
