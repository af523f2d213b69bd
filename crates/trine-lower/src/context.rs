//! What lowering knows while it goes: the document, the types so far, and what is still open.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::rc::Rc;

use trine_diag::{FileId, Place, Sink};
use trine_ir::{Docs, Kind, Type, TypeId, TypeRef, Uses};
use trine_parse::document::{Document, Schema, SchemaId};

use crate::Options;
use crate::budget::{self, Budget};
use crate::direction::Splits;
use crate::flow::Flow;
use crate::presence::Null;
use crate::schema::{All, Choices, Family, Flat, Key, Shape, Stance};
use crate::slot::Slot;

/// The most types of one document.
const MOST_TYPES: usize = 300_000;

/// The state of lowering one document.
pub(crate) struct Cx<'a> {
    /// The document.
    pub doc: &'a Document,
    /// What the user decided.
    pub options: &'a Options,
    /// The shapes that are more than one type, by where they are used.
    pub splits: &'a Splits,
    /// The findings.
    pub sink: Sink,
    /// The types so far, by id.
    pub slots: Vec<Slot>,
    /// The properties that unions are dispatched on, by the type of the branch.
    pub dispatched: BTreeSet<(TypeId, String)>,
    /// The types of PATCH bodies.
    pub patches: BTreeSet<TypeId>,
    /// The media types whose bodies are merge patches.
    pub merge_patches: BTreeSet<Place>,
    /// Base schemas whose discriminator names the schemas that extend them.
    pub families: BTreeMap<SchemaId, Family>,
    /// The components that extend the base of a hierarchy.
    pub members: BTreeSet<SchemaId>,
    /// What the data of server-sent events holds, by the node of the data.
    pub event_data: BTreeMap<SchemaId, SchemaId>,
    /// Flattened schemas, by what they are made of.
    pub flats: BTreeMap<All, Rc<Flat>>,
    /// What shapes come down to.
    pub settled: BTreeMap<Shape, Shape>,
    /// The node that a node is but another name of, by id.
    pub aliases: Vec<Option<SchemaId>>,
    /// The node that a nameless one is the only meaning of.
    pub wrappers: BTreeMap<SchemaId, SchemaId>,
    /// How `null` stands to nodes, by id.
    pub nulls: Vec<Option<Stance>>,
    /// The choices of schemas that list alternatives.
    pub choices: BTreeMap<All, Rc<Choices>>,
    /// The enumerations beside which the document lists an unrestricted string.
    pub beside_text: BTreeSet<Shape>,
    /// How much may still be taken into types.
    pub budget: Budget,
    /// How deep the search for what a schema comes down to is.
    pub depth: usize,
    ids: BTreeMap<Key, TypeId>,
    open: VecDeque<TypeId>,
}

impl<'a> Cx<'a> {
    /// The state before anything is lowered.
    pub(crate) fn new(doc: &'a Document, options: &'a Options, splits: &'a Splits) -> Self {
        let mut cx = Self {
            doc,
            options,
            splits,
            sink: Sink::new(),
            slots: Vec::new(),
            dispatched: BTreeSet::new(),
            patches: BTreeSet::new(),
            merge_patches: BTreeSet::new(),
            families: BTreeMap::new(),
            members: BTreeSet::new(),
            event_data: BTreeMap::new(),
            flats: BTreeMap::new(),
            settled: BTreeMap::new(),
            aliases: vec![None; doc.schemas.len()],
            wrappers: BTreeMap::new(),
            nulls: vec![None; doc.schemas.len()],
            choices: BTreeMap::new(),
            beside_text: BTreeSet::new(),
            budget: Budget::Left(budget::MOST),
            depth: 0,
            ids: BTreeMap::new(),
            open: VecDeque::new(),
        };
        cx.event_data = crate::operation::event_data(&cx);
        cx.families = crate::schema::families(&mut cx);
        cx.members = cx
            .families
            .values()
            .flat_map(|family| family.children.iter().copied())
            .collect();
        cx
    }

    /// The schema node with this id.
    pub(crate) fn schema(&self, id: SchemaId) -> &'a Schema {
        self.doc.schema(id)
    }

    /// Where a schema node stands.
    pub(crate) fn place(&self, id: SchemaId) -> Place {
        self.schema(id).place.clone().unwrap_or_else(|| Place::root(FileId(0)))
    }

    /// The use of a schema node.
    pub(crate) fn lower_use(&mut self, id: SchemaId, flow: Flow) -> TypeRef {
        let place = self.place(id);
        self.lower_shape_use(&Shape::All(All::of(id)), flow, &place).0
    }

    /// The use of what `shape` describes, and how `null` stands to it. A type that no single
    /// node is the source of stands at `place`.
    pub(crate) fn lower_shape_use(&mut self, shape: &Shape, flow: Flow, place: &Place) -> (TypeRef, Null) {
        let null = self.null_of(shape);
        let settled = self.settle(shape);
        let id = self.intern(settled, flow, place);
        (
            TypeRef {
                id,
                nullable: null == Null::Value,
            },
            null,
        )
    }

    /// The type of a shape that is settled; it is lowered later, if it is new.
    fn intern(&mut self, shape: Shape, flow: Flow, asked: &Place) -> TypeId {
        let half = self.splits.half(&shape, flow);
        let source = self.source(&shape);
        let place = source.map_or_else(|| asked.clone(), |id| self.place(id));
        let key = Key { shape, half };
        if let Some(id) = self.ids.get(&key) {
            let slot = &mut self.slots[id.0 as usize];
            if place < slot.ty.place {
                slot.ty.place = place;
            }
            return *id;
        }
        let id = TypeId(u32::try_from(self.slots.len()).unwrap_or(u32::MAX));
        let named = source.map_or_else(|| key.shape.clone(), |id| Shape::All(All::of(id)));
        let null = self.null_of(&named) == Null::Value;
        self.slots.push(Slot {
            ty: Type {
                place,
                component: source.and_then(|id| self.schema(id).component.clone()),
                half,
                docs: self.shape_docs(&key.shape, source),
                uses: Uses::default(),
                nullable: null,
                kind: Kind::Any,
            },
            shape: key.shape.clone(),
            flow,
            properties: Vec::new(),
            listed: None,
        });
        let cost = if self.slots.len() > MOST_TYPES {
            budget::MOST
        } else {
            20 + self.slots[id.0 as usize].ty.place.pointer.len() / 16
        };
        if self.spend(cost) {
            self.open.push_back(id);
        }
        self.ids.insert(key, id);
        id
    }

    /// The node whose name and place a type has.
    fn source(&self, shape: &Shape) -> Option<SchemaId> {
        match shape {
            Shape::All(all) => all.sole().map(|id| self.namer(id)),
            Shape::Any(_) | Shape::Merged(_) => None,
        }
    }

    fn shape_docs(&self, shape: &Shape, source: Option<SchemaId>) -> Docs {
        let Shape::All(all) = shape else { return Docs::default() };
        let Some(part) = all.parts.first().filter(|_| all.only.is_none()) else {
            return Docs::default();
        };
        let inner = crate::docs::schema_docs(self.doc, self.schema(part.id));
        match source {
            Some(id) if id != part.id => crate::docs::over(crate::docs::schema_docs(self.doc, self.schema(id)), inner),
            _ => inner,
        }
    }

    /// Lowers every type that is still open, and what they ask for.
    pub(crate) fn drain(&mut self) {
        while let Some(id) = self.open.pop_front() {
            crate::schema::lower_type(self, id);
        }
    }
}
