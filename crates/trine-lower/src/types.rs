//! The types so far, and which of them are still to be lowered.

use std::collections::{BTreeMap, VecDeque};

use trine_diag::{FileId, Place};
use trine_ir::{Docs, Kind, Type, TypeId, TypeRef, Uses};
use trine_parse::document::SchemaId;

use crate::context::Cx;
use crate::direction::Splits;
use crate::flow::Flow;
use crate::presence::Null;
use crate::schema::{All, Key, Resolve, Schemas, Shape, Shapes};
use crate::slot::Slot;
use crate::{budget, docs};

/// The types so far. A use of a shape makes its type; that is lowered later, by whoever takes it from the queue.
pub(crate) struct Types<'a> {
    /// The context.
    pub cx: &'a Cx<'a>,
    /// The analyses of schemas.
    pub schemas: &'a Schemas<'a>,
    /// The tables of shapes.
    pub shapes: &'a Shapes<'a>,
    /// The types by id.
    slots: Vec<Slot>,
    /// The shapes that are more than one type.
    splits: &'a Splits,
    ids: BTreeMap<Key, TypeId>,
    open: VecDeque<TypeId>,
}

impl<'a> Types<'a> {
    /// No types.
    pub(crate) fn new(shapes: &'a Shapes<'a>, splits: &'a Splits) -> Self {
        let schemas = shapes.schemas();
        Self {
            cx: schemas.cx,
            schemas,
            shapes,
            slots: Vec::new(),
            splits,
            ids: BTreeMap::new(),
            open: VecDeque::new(),
        }
    }

    /// The use of a schema node.
    pub(crate) fn lower_use(&mut self, id: SchemaId, flow: Flow) -> TypeRef {
        let place = self.cx.place(id);
        self.lower_shape_use(&Shape::All(All::of(id)), flow, &place).0
    }

    /// The use of what `shape` describes, and how `null` stands to it. A type that no single
    /// node is the source of stands at `place`.
    pub(crate) fn lower_shape_use(&mut self, shape: &Shape, flow: Flow, place: &Place) -> (TypeRef, Null) {
        let null = self.schemas.null_of(shape);
        let settled = self.shapes.settle(shape);
        let id = self.intern(settled, flow, place);
        (
            TypeRef {
                id,
                nullable: null == Null::Value,
            },
            null,
        )
    }

    /// The use of any value.
    pub(crate) fn any_use(&mut self) -> TypeRef {
        self.lower_shape_use(&Shape::All(All::anything()), Flow::Received, &Place::root(FileId(0)))
            .0
    }

    /// The use of any string.
    pub(crate) fn string_use(&mut self) -> TypeRef {
        self.lower_shape_use(&Shape::All(All::text()), Flow::Received, &Place::root(FileId(0)))
            .0
    }

    /// A type that is being lowered.
    pub(crate) fn slot(&self, id: TypeId) -> &Slot {
        &self.slots[id.0 as usize]
    }

    /// The same, to be changed.
    pub(crate) fn slot_mut(&mut self, id: TypeId) -> &mut Slot {
        &mut self.slots[id.0 as usize]
    }

    /// Takes the next type that is to be lowered from the queue.
    pub(crate) fn next_open(&mut self) -> Option<TypeId> {
        self.open.pop_front()
    }

    /// All types, by id.
    pub(crate) fn into_slots(self) -> Vec<Slot> {
        self.slots
    }

    /// The type of a shape that is settled; it is lowered later, if it is new.
    fn intern(&mut self, shape: Shape, flow: Flow, asked: &Place) -> TypeId {
        let half = self.splits.half(&shape, flow);
        let source = self.source(&shape);
        let place = source.map_or_else(|| asked.clone(), |id| self.cx.place(id));
        let key = Key { shape, half };
        if let Some(id) = self.ids.get(&key) {
            let slot = &mut self.slots[id.0 as usize];
            if place < slot.ty.place {
                slot.ty.place = place;
            }
            return *id;
        }
        let id = TypeId::at(self.slots.len());
        let named = source.map_or_else(|| key.shape.clone(), |id| Shape::All(All::of(id)));
        let ty = Type {
            place,
            component: source.and_then(|id| self.cx.schema(id).component.clone()),
            half,
            docs: self.shape_docs(&key.shape, source),
            uses: Uses::default(),
            nullable: self.schemas.null_of(&named) == Null::Value,
            kind: Kind::Any,
        };
        self.slots.push(Slot::new(ty, key.shape.clone(), flow));
        let cost = if self.slots.len() > budget::most_types(self.cx.doc.schemas.len()) {
            // More than there is, so that no further type is made.
            usize::MAX
        } else {
            20 + self.slots[id.0 as usize].ty.place.pointer.len() / 16
        };
        if self.cx.spend(cost) {
            self.open.push_back(id);
        }
        self.ids.insert(key, id);
        id
    }

    /// The node whose name and place a type has.
    fn source(&self, shape: &Shape) -> Option<SchemaId> {
        match shape {
            Shape::All(all) => all.sole().map(|id| self.schemas.namer(id)),
            Shape::Any(_) | Shape::Merged(_) => None,
        }
    }

    fn shape_docs(&self, shape: &Shape, source: Option<SchemaId>) -> Docs {
        let cx = self.cx;
        let Shape::All(all) = shape else { return Docs::default() };
        let Some(part) = all.parts.first().filter(|_| all.only.is_none()) else {
            return Docs::default();
        };
        let inner = docs::schema_docs(cx.doc, cx.schema(part.id));
        match source {
            Some(id) if id != part.id => docs::over(docs::schema_docs(cx.doc, cx.schema(id)), inner),
            _ => inner,
        }
    }
}
