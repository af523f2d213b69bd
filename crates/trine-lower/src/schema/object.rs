//! Objects, maps and lists.

use indexmap::IndexMap;
use trine_diag::codes::lower as codes;
use trine_diag::{FileId, Place};
use trine_ir::{Constant, Docs, EnumBase, Half, Kind, Object, Presence, Property, Scalar, TypeId, TypeRef};
use trine_parse::document::SchemaId;

use super::classify::Class;
use super::compose::{Extra, Flat};
use super::key::{All, Part, Shape, Tag};
use crate::budget::{ITEM, cost_of, cost_of_docs};
use crate::context::Cx;
use crate::docs;
use crate::flow::Flow;
use crate::presence::Null;
use crate::schema::node;
use crate::slot::PropertyFacts;

/// The most items of a tuple: the standard library's traits end there.
const MOST_OF_A_TUPLE: usize = 12;

/// A property before it is lowered.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    /// What its values are; `None` for any.
    pub shape: Option<Shape>,
    /// The nodes that describe it, the more special ones last.
    pub nodes: Vec<SchemaId>,
    /// Whether it must be there.
    pub required: bool,
    /// Whether it is not sent.
    pub read_only: bool,
    /// Whether it is not received.
    pub write_only: bool,
}

/// An object before it is lowered.
#[derive(Debug, Default)]
pub(crate) struct ObjectDraft {
    /// The properties in document order.
    pub properties: IndexMap<String, Draft>,
    /// What unnamed properties are, where they are kept.
    pub extra: Option<Shape>,
}

impl Cx<'_> {
    /// What the items of a list are; `None` for any.
    pub(crate) fn item_shape(&mut self, all: &All) -> Option<Shape> {
        let flat = self.flat(all);
        if !flat.prefix.is_empty() {
            let mut alls: Vec<All> = flat.prefix.iter().map(|id| All::of(*id)).collect();
            if !flat.items.is_empty() && !self.is_never(&flat.items) {
                alls.push(All::parts(flat.items.clone()));
            }
            return Some(Shape::Any(alls));
        }
        (!flat.items.is_empty()).then(|| Shape::All(All::parts(flat.items.clone())))
    }

    /// The items of an array that always has so many, each described on its own; `None` for all others, and for
    /// those that are more than Rust has traits for.
    pub(crate) fn tuple_shapes(&mut self, all: &All) -> Option<Vec<Shape>> {
        let flat = self.flat(all);
        let count = flat.prefix.len();
        let closed = flat.most_items.is_some_and(|most| most == count as u64)
            || (!flat.items.is_empty() && self.is_never(&flat.items));
        let whole = flat.fewest_items.is_some_and(|fewest| fewest == count as u64);
        if !(1..=MOST_OF_A_TUPLE).contains(&count) || !closed || !whole {
            return None;
        }
        let shapes = flat.prefix.iter().map(|id| Shape::All(All::of(*id)));
        Some(shapes.collect())
    }

    fn is_never(&mut self, parts: &[Part]) -> bool {
        self.classify(&All::parts(parts.to_vec())) == Class::Never
    }

    /// What unnamed properties are, where they are kept: `None` where they are not, or have any value in a map.
    pub(crate) fn extra_shape(&mut self, all: &All) -> Option<Shape> {
        let flat = self.flat(all);
        let mut alls: Vec<All> = flat.patterns.iter().map(|id| All::of(*id)).collect();
        match &flat.additional {
            Extra::All(parts) => alls.push(All::parts(parts.clone())),
            Extra::Any => return None,
            Extra::Unspecified | Extra::Forbidden => {}
        }
        match alls.len() {
            0 => None,
            1 => alls.pop().map(Shape::All),
            _ => Some(Shape::Any(alls)),
        }
    }

    /// The properties of schemas that are an object together.
    pub(crate) fn object_draft(&mut self, all: &All) -> ObjectDraft {
        let flat = self.flat(all);
        if !self.spend(1 + flat.properties.len() + flat.required.len()) {
            return ObjectDraft::default();
        }
        let extra = self.extra_shape(all);
        let mut draft = ObjectDraft {
            properties: self.named_properties(&flat),
            extra: None,
        };
        for name in &flat.required {
            if !draft.properties.contains_key(name) {
                self.report_unknown_required(all, name);
                let property = Draft {
                    shape: extra.clone(),
                    nodes: Vec::new(),
                    required: true,
                    read_only: false,
                    write_only: false,
                };
                draft.properties.insert(name.clone(), property);
            }
        }
        if let Some(tag) = &all.tag {
            draft.properties.shift_remove(&tag.property);
        }
        let keep =
            flat.additional == Extra::Any || (flat.additional == Extra::Unspecified && self.options.keep_unknown);
        draft.extra = if keep && extra.is_none() {
            Some(Shape::All(All::anything()))
        } else {
            extra
        };
        draft
    }

    fn named_properties(&self, flat: &Flat) -> IndexMap<String, Draft> {
        let mut drafts = IndexMap::new();
        for (name, parts) in &flat.properties {
            // What the data of an event holds goes before its being a string.
            let held: Vec<Part> = parts
                .iter()
                .copied()
                .filter(|part| self.event_data.contains_key(&node::reference_end(self.doc, part.id)))
                .collect();
            let parts = if held.is_empty() { parts } else { &held };
            let nodes: Vec<SchemaId> = parts.iter().map(|part| part.id).collect();
            let draft = Draft {
                shape: Some(Shape::All(All::parts(parts.clone()))),
                required: flat.required.contains(name),
                read_only: nodes
                    .iter()
                    .any(|node| node::along(self.doc, *node, |schema| schema.read_only)),
                write_only: nodes
                    .iter()
                    .any(|node| node::along(self.doc, *node, |schema| schema.write_only)),
                nodes,
            };
            drafts.insert(name.clone(), draft);
        }
        drafts
    }

    fn report_unknown_required(&mut self, all: &All, name: &str) {
        let owner = all
            .parts
            .iter()
            .map(|part| part.id)
            .find(|id| self.schema(*id).required.iter().any(|n| n == name));
        let Some(id) = owner.or_else(|| all.parts.first().map(|part| part.id)) else {
            return;
        };
        let place = self.place(id).child("required");
        self.sink.report(
            codes::UNKNOWN_REQUIRED,
            &place,
            format!("`{name}` is required, yet no property of that name is described"),
        );
    }

    /// Lowers a list.
    pub(crate) fn lower_list(&mut self, id: TypeId, all: &All) -> Kind {
        let (flow, place) = self.asker(id);
        if let Some(shapes) = self.tuple_shapes(all) {
            let place = place.child("prefixItems");
            let parts = shapes.iter().enumerate();
            let parts = parts.map(|(index, shape)| self.lower_shape_use(shape, flow, &place.child(index)).0);
            return Kind::Tuple(parts.collect());
        }
        match self.item_shape(all) {
            Some(shape) => Kind::List(self.lower_shape_use(&shape, flow.of_items(), &place.child("items")).0),
            None => Kind::List(self.any_use()),
        }
    }

    /// Lowers an object without named properties.
    pub(crate) fn lower_map(&mut self, id: TypeId, all: &All) -> Kind {
        let (flow, place) = self.asker(id);
        let place = place.child("additionalProperties");
        match self.extra_shape(all) {
            Some(shape) => Kind::Map(self.lower_shape_use(&shape, flow, &place).0),
            None => Kind::Map(self.any_use()),
        }
    }

    /// Lowers an object with named properties.
    pub(crate) fn lower_object(&mut self, id: TypeId, all: &All) -> Kind {
        if !self.spend(ITEM) {
            return Kind::Any;
        }
        let draft = self.object_draft(all);
        let kind = self.lower_draft(id, draft);
        match (kind, &all.tag) {
            (Kind::Object(mut object), Some(tag)) => {
                let (_, place) = self.asker(id);
                let ty = self.string_use();
                object
                    .properties
                    .insert(0, tag_property(place.child("properties").child(&tag.property), tag, ty));
                let facts = PropertyFacts {
                    required: true,
                    null: Null::Never,
                    read_only: false,
                    write_only: false,
                    sole: None,
                };
                self.slots[id.0 as usize].properties.insert(0, facts);
                Kind::Object(object)
            }
            (kind, _) => kind,
        }
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

    /// Lowers the properties of an object that is drafted.
    pub(crate) fn lower_draft(&mut self, id: TypeId, draft: ObjectDraft) -> Kind {
        let (flow, place) = self.asker(id);
        let half = self.slots[id.0 as usize].ty.half;
        let mut object = Object::default();
        let mut facts = Vec::new();
        for (name, property) in draft.properties {
            let asked = place.child("properties").child(&name);
            let known = self.property_facts(&property);
            let left_out = match half {
                Half::Whole => false,
                Half::Sent | Half::Patch => known.read_only && !known.write_only,
                Half::Received => known.write_only && !known.read_only,
            };
            if left_out {
                continue;
            }
            let (ty, null) = match &property.shape {
                Some(shape) => self.lower_shape_use(shape, flow, &asked),
                None => (self.any_use(), Null::Any),
            };
            let node = property.nodes.last().copied();
            let docs = self.property_docs(&property.nodes);
            let default = node::default_of(self.doc, &property.nodes);
            if !self.spend(10 + name.len() / 16 + cost_of_docs(&docs) + default.as_ref().map_or(0, cost_of)) {
                break;
            }
            object.properties.push(Property {
                place: node.map_or(asked, |node| self.place(node)),
                name,
                ty,
                presence: Presence::Optional,
                docs,
                default,
                tag: None,
                preset: None,
            });
            facts.push(PropertyFacts { null, ..known });
        }
        object.extra = draft.extra.map(|shape| {
            let place = place.child("additionalProperties");
            if shape.alls().iter().all(|all| all.parts.is_empty()) {
                self.any_use()
            } else {
                self.lower_shape_use(&shape, flow, &place).0
            }
        });
        self.slots[id.0 as usize].properties = facts;
        Kind::Object(object)
    }

    /// What is known of a property besides its type.
    fn property_facts(&mut self, property: &Draft) -> PropertyFacts {
        let values = match &property.shape {
            Some(shape) => self.shape_texts(shape),
            None => None,
        };
        let sole = match (values.as_deref(), &property.shape) {
            (Some([value]), Some(shape)) => self.constant(shape, value),
            _ => None,
        };
        PropertyFacts {
            required: property.required,
            null: Null::Never,
            read_only: property.read_only,
            write_only: property.write_only,
            sole,
        }
    }

    /// The only value of a shape, from its text.
    fn constant(&mut self, shape: &Shape, text: &str) -> Option<Constant> {
        match self.shape_class(shape) {
            Class::Enum(EnumBase::String) => Some(Constant::String(text.to_owned())),
            Class::Enum(EnumBase::Integer(_)) => text.parse().ok().map(Constant::Integer),
            Class::Scalar(Scalar::Bool) => text.parse().ok().map(Constant::Bool),
            _ => None,
        }
    }

    pub(crate) fn is_string_enum(&mut self, shape: &Shape) -> bool {
        let settled = self.settle(shape);
        settled
            .alls()
            .iter()
            .all(|all| self.classify(all) == Class::Enum(EnumBase::String))
    }

    /// The text about a property: what the nodes that use a type say, and where they say nothing, what a
    /// nameless type says.
    pub(crate) fn property_docs(&mut self, nodes: &[SchemaId]) -> Docs {
        let mut found = Docs::default();
        for node in nodes.iter().rev() {
            let mut at = *node;
            for _ in 0..16 {
                let schema = self.schema(at);
                if schema.component.is_some() {
                    break;
                }
                found = docs::over(found, docs::schema_docs(self.doc, schema));
                let next = self.alias(at);
                if next == at {
                    break;
                }
                at = next;
            }
        }
        found
    }

    /// The flow and the place of a type that is being lowered.
    pub(crate) fn asker(&self, id: TypeId) -> (Flow, Place) {
        let slot = &self.slots[id.0 as usize];
        (slot.flow, slot.ty.place.clone())
    }
}

/// The property that tells the branch, which the branch itself does not declare.
fn tag_property(place: Place, tag: &Tag, ty: TypeRef) -> Property {
    Property {
        place,
        name: tag.property.clone(),
        ty,
        presence: Presence::Required,
        docs: Docs::default(),
        default: None,
        tag: match tag.values.as_slice() {
            [value] => Some(Constant::String(value.clone())),
            _ => None,
        },
        preset: None,
    }
}
