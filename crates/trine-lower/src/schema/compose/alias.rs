//! Nodes that are but another name of a node: `$ref`, an `allOf`, `oneOf` or `anyOf` of one, with nothing beside it
//! but annotations and what holds of the node anyway.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use trine_diag::codes::lower as codes;
use trine_parse::document::{JsonType, Schema, SchemaId};

use super::implied::is_implied_by;
use crate::context::Cx;
use crate::schema::node;

/// The depth to which lists are compared.
const DEEPEST: usize = 8;

/// The nodes that are but another name of a node, as far as that was asked.
pub(crate) struct Aliases<'a> {
    cx: &'a Cx<'a>,
    /// The content of the data of server-sent events, by the node of the data.
    event_data: BTreeMap<SchemaId, SchemaId>,
    /// The components that extend the base of a hierarchy.
    members: BTreeSet<SchemaId>,
    /// The node that a node is but another name of, by id.
    ends: RefCell<Vec<Option<SchemaId>>>,
    /// The node that a nameless one is the only meaning of.
    wrappers: RefCell<BTreeMap<SchemaId, SchemaId>>,
}

impl<'a> Aliases<'a> {
    /// Nothing is asked yet. `event_data` is what the data of server-sent events holds, by the node of the data;
    /// `members` are the components that extend the base of a hierarchy.
    pub(crate) fn new(cx: &'a Cx<'a>, event_data: BTreeMap<SchemaId, SchemaId>, members: BTreeSet<SchemaId>) -> Self {
        Self {
            cx,
            event_data,
            members,
            ends: RefCell::new(vec![None; cx.doc.schemas.len()]),
            wrappers: RefCell::default(),
        }
    }

    /// The node that this one is but another name of, itself where it is none.
    pub(crate) fn alias(&self, id: SchemaId) -> SchemaId {
        let mut chain = Vec::new();
        let mut at = id;
        let end = loop {
            if let Some(known) = self.ends.borrow()[at.0 as usize] {
                break known;
            }
            if chain.contains(&at) {
                let place = self.cx.place(at);
                self.cx.report(
                    codes::CIRCULAR_SCHEMA,
                    &place,
                    "the schema only refers to itself; any value is allowed",
                );
                break at;
            }
            chain.push(at);
            match self.alias_step(at) {
                Some(next) => {
                    self.wrap(at, next);
                    at = next;
                }
                None => break at,
            }
        };
        for node in chain {
            self.ends.borrow_mut()[node.0 as usize] = Some(end);
        }
        end
    }

    /// Tells whether two schemas say the same as far as that is plain: they are one, or lists of one.
    pub(crate) fn is_same(&self, a: Option<SchemaId>, b: Option<SchemaId>) -> bool {
        let (mut a, mut b) = (a, b);
        // A list may be a list of itself.
        for _ in 0..DEEPEST {
            let (Some(one), Some(other)) = (a, b) else {
                return a == b;
            };
            let (one, other) = (self.alias(one), self.alias(other));
            if one == other {
                return true;
            }
            let items = |schema: &Schema| {
                let is_list = schema.types == [JsonType::Array] && schema.prefix_items.is_empty() && !schema.nullable;
                schema.items.filter(|_| is_list)
            };
            (a, b) = (items(self.cx.schema(one)), items(self.cx.schema(other)));
            if a.is_none() || b.is_none() {
                return false;
            }
        }
        false
    }

    /// The node that this one directly is another name of.
    fn alias_step(&self, id: SchemaId) -> Option<SchemaId> {
        if let Some(content) = self.event_data.get(&id) {
            return Some(*content);
        }
        let schema = self.cx.schema(id);
        if schema.boolean.is_some() || !node::is_composed(schema) {
            return None;
        }
        let mut targets: Vec<SchemaId> = schema.reference.into_iter().collect();
        let parts = schema.all_of.iter().copied();
        let (named, beside): (Vec<SchemaId>, Vec<SchemaId>) = parts
            .filter(|part| !node::is_blank(self.cx.schema(*part)))
            .partition(|part| node::is_composed(self.cx.schema(*part)));
        targets.extend(named);
        let mut beside = beside.into_iter();
        if targets.is_empty() {
            targets.extend(beside.next());
        }
        for branches in [&schema.one_of, &schema.any_of] {
            if !branches.is_empty() {
                let mut rest = branches
                    .iter()
                    .copied()
                    .filter(|branch| !node::is_only_null(self.cx.doc, *branch));
                targets.push(rest.next()?);
                if rest.next().is_some() {
                    return None;
                }
            }
        }
        let mut targets = targets.into_iter();
        let target = targets.next()?;
        if targets.any(|other| other != target) {
            return None;
        }
        let end = node::reference_end(self.cx.doc, target);
        let mapping = schema.discriminator.iter().flat_map(|one| one.mapping.values());
        // A discriminator that knows other schemas makes a single alternative one of several; of a single one it says
        // that there may be others, unless the alternative says so itself.
        let opens = schema.discriminator.as_ref().is_some_and(|own| {
            let inner = self.cx.schema(end).discriminator.as_ref();
            inner.is_none_or(|inner| inner.property != own.property)
        });
        if node::has_union(schema)
            && (opens
                || mapping
                    .into_iter()
                    .any(|other| node::reference_end(self.cx.doc, *other) != end))
        {
            return None;
        }
        let child = self.members.contains(&id)
            || (schema.component.is_some() && !schema.all_of.is_empty() && self.lists(end, id))
            || (!schema.all_of.is_empty() && self.maps(end, id));
        let mut said = std::iter::once(schema).chain(beside.map(|part| self.cx.schema(part)));
        (!child && said.all(|own| is_implied_by(self.cx.doc, own, end))).then_some(target)
    }

    /// Remembers that `inner`, a node without a name of its own, comes down to nothing but `outer`'s meaning,
    /// so that its type is named like `outer`.
    pub(crate) fn wrap(&self, outer: SchemaId, inner: SchemaId) {
        if self.cx.schema(inner).component.is_none() && self.cx.schema(outer).reference != Some(inner) {
            self.wrappers.borrow_mut().insert(inner, outer);
        }
    }

    /// The node that a type is named and placed like.
    pub(crate) fn namer(&self, id: SchemaId) -> SchemaId {
        let mut at = id;
        for _ in 0..64 {
            match self.wrappers.borrow().get(&at) {
                Some(outer) => at = *outer,
                None => break,
            }
        }
        at
    }

    /// Tells whether a node is the data of server-sent events, and read as its content.
    pub(crate) fn is_event_data(&self, id: SchemaId) -> bool {
        self.event_data.contains_key(&id)
    }

    /// Tells whether a value of the discriminator of `base` stands for `child`, which may be in another file.
    fn maps(&self, base: SchemaId, child: SchemaId) -> bool {
        let mapping = self
            .cx
            .schema(base)
            .discriminator
            .iter()
            .flat_map(|one| one.mapping.values());
        mapping
            .into_iter()
            .any(|other| node::reference_end(self.cx.doc, *other) == child)
    }

    /// Tells whether `base` lists `child` among its alternatives.
    fn lists(&self, base: SchemaId, child: SchemaId) -> bool {
        let schema = self.cx.schema(base);
        schema
            .one_of
            .iter()
            .chain(&schema.any_of)
            .any(|branch| node::reference_end(self.cx.doc, *branch) == child)
    }
}
