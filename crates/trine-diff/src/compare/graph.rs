//! Pairs of schemas that stand at the same place of a message, and the operations that they belong to.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use trine_parse::document::{Additional, SchemaId};

use super::reach::Reach;
use crate::model::{Conj, Model, Way};
use crate::report::Sides;

/// The number of a pair.
pub(crate) type NodeId = usize;

/// Two schemas and their direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Node {
    pub(crate) pair: Sides<Conj>,
    pub(crate) way: Way,
}

/// Pairs of schemas, each once, with those in which they stand.
#[derive(Debug, Default)]
pub(crate) struct Graph {
    nodes: IndexMap<Node, Links>,
    /// The pairs that were compared already: those before this number.
    done: usize,
}

#[derive(Debug, Default)]
struct Links {
    owners: BTreeSet<NodeId>,
    reaches: BTreeSet<Reach>,
}

impl Graph {
    /// A pair at the root of a message.
    pub(crate) fn root(&mut self, pair: Sides<Conj>, way: Way, reach: Reach) -> NodeId {
        let entry = self.nodes.entry(Node { pair, way });
        let index = entry.index();
        entry.or_default().reaches.insert(reach);
        index
    }

    /// A pair that no message has.
    pub(crate) fn unused(&mut self, pair: Sides<Conj>) {
        let way = Way::Nowhere;
        self.nodes.entry(Node { pair, way }).or_default();
    }

    /// A pair within another one.
    pub(crate) fn child(&mut self, owner: NodeId, pair: Sides<Conj>, way: Way) {
        let links = self.nodes.entry(Node { pair, way }).or_default();
        links.owners.insert(owner);
    }

    /// The next pair that was not compared yet.
    pub(crate) fn next(&mut self) -> Option<(NodeId, Node)> {
        let (&node, _) = self.nodes.get_index(self.done)?;
        self.done += 1;
        Some((self.done - 1, node))
    }

    /// The pairs at the roots of messages.
    pub(crate) fn roots(&self) -> Vec<(NodeId, Node)> {
        let roots = self.nodes.iter().enumerate();
        let roots = roots.filter(|(_, (_, links))| !links.reaches.is_empty());
        roots.map(|(id, (&node, _))| (id, node)).collect()
    }

    /// The pairs in which some pairs stand, themselves among them.
    pub(crate) fn owners(&self, of: &BTreeSet<NodeId>) -> BTreeSet<NodeId> {
        let mut seen = of.clone();
        let mut open: Vec<NodeId> = of.iter().copied().collect();
        while let Some(id) = open.pop() {
            let owners = self
                .nodes
                .get_index(id)
                .into_iter()
                .flat_map(|(_, links)| &links.owners);
            open.extend(owners.copied().filter(|owner| seen.insert(*owner)));
        }
        seen
    }

    /// The operations and webhooks that some pairs belong to.
    pub(crate) fn reached(&self, nodes: &BTreeSet<NodeId>) -> BTreeSet<Reach> {
        let is_sent = |id: &&NodeId| {
            let node = self.nodes.get_index(**id);
            node.is_some_and(|(node, _)| node.way != Way::Nowhere)
        };
        let owners = self.owners(&nodes.iter().filter(is_sent).copied().collect());
        let links = owners.iter().filter_map(|&id| self.nodes.get_index(id));
        links.flat_map(|(_, links)| links.reaches.iter().cloned()).collect()
    }
}

/// The schemas that some message of a document uses.
pub(crate) fn used(model: &Model<'_>) -> BTreeSet<SchemaId> {
    let document = model.document;
    let mut open: Vec<SchemaId> = Vec::new();
    let callbacks = document.operations.iter().flat_map(|operation| &operation.callbacks);
    let callbacks = callbacks.flat_map(|callback| &callback.operations);
    let webhooks = document.webhooks.iter().flat_map(|webhook| &webhook.operations);
    for operation in document.operations.iter().chain(callbacks).chain(webhooks) {
        open.extend(operation.parameters.iter().filter_map(|parameter| parameter.schema));
        let responses = operation.responses.iter();
        open.extend(
            responses
                .clone()
                .flat_map(|response| &response.headers)
                .filter_map(|header| header.schema),
        );
        let bodies = operation.body.iter().flat_map(|body| &body.content);
        for media in bodies.chain(responses.flat_map(|response| &response.content)) {
            open.extend(media.schema.into_iter().chain(media.item_schema));
        }
    }
    let mut used = BTreeSet::new();
    while let Some(id) = open.pop() {
        if !used.insert(id) {
            continue;
        }
        let schema = model.schema(id);
        open.extend(
            schema
                .reference
                .into_iter()
                .chain(schema.items)
                .chain(schema.not)
                .chain(schema.content_schema),
        );
        open.extend(schema.properties.values().chain(schema.pattern_properties.values()));
        for list in [&schema.all_of, &schema.one_of, &schema.any_of, &schema.prefix_items] {
            open.extend(list);
        }
        if let Additional::Schema(id) = schema.additional {
            open.push(id);
        }
        if let Some(tag) = &schema.discriminator {
            open.extend(tag.mapping.values().copied().chain(tag.default));
        }
    }
    used
}
